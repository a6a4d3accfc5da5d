"""The system's share: libraries that Qt loads, fonts, and a display for tests.

Looks for shared libraries by name, so that it doesn't matter how a distribution calls its
packages; installs what is missing with apt-get where nobody must be asked, else says what to type.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

# Shared library -> Debian's and Ubuntu's package. Tested in bare Debian 12 and 13.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
# Program -> package, for the tests only.
TEST_PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth", "xvfb-run": "xvfb", "git": "git"}

CHINESE_FONTS = "fonts-noto-cjk"
CHINESE_FILES = ("*CJK*", "*wqy*", "*uming*", "*ukai*", "*SourceHanS*", "*DroidSansFallback*")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")

APT = ("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3")


class Missing(Exception):
    """The system lacks what only its administrator can install; says what to type."""


def provide(purpose: str) -> None:
    """Have everything that `purpose` (run or test) needs of the system; raise Missing else."""
    if sys.platform != "linux":
        return
    needed = missing_packages(purpose)
    fonts = [] if has_chinese_font() else [CHINESE_FONTS]
    wanted = [*needed, *fonts]
    if not wanted:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *wanted]
    root = root_prefix()
    if shutil.which("apt-get") is None or root is None:
        explain(needed, fonts, command)
        return
    print("Installing with apt-get:", *wanted, file=sys.stderr)
    install(wanted, root)
    left = missing_packages(purpose)
    if left:
        raise Missing(f"Still missing after apt-get: {' '.join(left)}")


def explain(needed: Sequence[str], fonts: Sequence[str], command: Sequence[str]) -> None:
    """Say what to type; raise Missing if the program can't run before (fonts can wait)."""
    if shutil.which("apt-get"):
        text = f"Type: sudo {' '.join(command)}"
    else:
        libraries = " ".join(library for library, name in LIBRARIES.items() if name in needed)
        rest = " ".join(name for name in [*needed, *fonts] if name not in LIBRARIES.values())
        text = f"Install with your system's package manager: {libraries} {rest}".rstrip()
    if needed:
        raise Missing(f"InsightReader needs libraries that this system lacks.\n{text}")
    print(f"There is no font for Chinese here, so such posts show boxes.\n{text}", file=sys.stderr)


def missing_packages(purpose: str) -> list[str]:
    """The packages whose libraries and programs aren't there, each once."""
    present = loadable_libraries()
    found = [name for library, name in LIBRARIES.items() if library not in present]
    if purpose == "test":
        found += [name for program, name in TEST_PROGRAMS.items() if shutil.which(program) is None]
    return list(dict.fromkeys(found))


def loadable_libraries() -> frozenset[str]:
    """The names of the shared libraries that the dynamic linker's cache knows."""
    ldconfig = shutil.which("ldconfig", path=f"{os.environ.get('PATH', '')}:/sbin:/usr/sbin")
    if ldconfig is None:
        return frozenset(LIBRARIES)  # musl and the like: Qt itself will tell
    cache = subprocess.run([ldconfig, "-p"], capture_output=True, text=True, check=False)
    return parse_cache(cache.stdout)


def parse_cache(listing: str) -> frozenset[str]:
    """Library names in the output of `ldconfig -p`, those of this machine's word size."""
    names = set()
    for line in listing.splitlines():
        name, found, kind = line.strip().partition(" (")
        if found and ("64" in kind.partition(")")[0]) == (sys.maxsize > 2**32):
            names.add(name)
    return frozenset(names)


def has_chinese_font() -> bool:
    """Whether some font for Chinese is installed: fontconfig knows, else file names tell."""
    if fc_list := shutil.which("fc-list"):
        answer = subprocess.run(
            [fc_list, ":lang=zh", "file"], capture_output=True, text=True, check=False
        )
        if answer.returncode == 0:
            return bool(answer.stdout.strip())
    return any(
        True
        for folder in FONT_FOLDERS
        for pattern in CHINESE_FILES
        for _ in Path(folder).expanduser().rglob(pattern)
    )


def root_prefix() -> list[str] | None:
    """What to put before a command of the administrator's; None when a password is needed."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if (
        sudo
        and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return [sudo, "-n"]
    return None


def install(packages: Iterable[str], root: Sequence[str]) -> None:
    """Update the lists and install; only what apt complains of is shown."""
    apt = [*root, "env", "DEBIAN_FRONTEND=noninteractive", *APT]
    # An unreachable third-party source must not stop what the main one has.
    subprocess.run([*apt, "update"], stdout=subprocess.DEVNULL, check=False)
    done = subprocess.run(
        [*apt, "install", "-y", "--no-install-recommends", *packages],
        stdout=subprocess.DEVNULL,
        check=False,
    )
    if done.returncode != 0:
        raise Missing(f"apt-get could not install: {' '.join(packages)}")
