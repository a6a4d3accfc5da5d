"""The virtual environment ``.venv``: built from a lock with hashes, stamped when it is whole.

The stamp is written last, so a build that was interrupted has none and is done again.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

LOCKS = {"run": "requirements.txt", "test": "requirements-test.txt"}
STAMP = "insightreader.json"
PROBE = "import json, sys; print(json.dumps([sys.version, sys.prefix]))"
# One import from each compiled package and a Qt application: a missing library shows here, with
# its name, and not in the middle of a user's work.
TRIAL = """
import apsw, charset_normalizer, lxml.etree, msgspec, nh3, rapidfuzz, regex, trafilatura, zstandard
import whoosh.index
from PySide6.QtWidgets import QApplication
import PySide6.QtNetwork, PySide6.QtSvg
QApplication(["trial"])
"""
SCRIPT = """#!{python}
import sys
from insightreader.__main__ import main
sys.exit(main())
"""


class BuildFailed(Exception):
    """The environment can't be built; the reason was printed by pip, or is in the message."""


def provide(root: Path, purpose: str) -> None:
    """Have a whole ``.venv`` for `purpose` below `root`, building it if it isn't there."""
    folder = root / ".venv"
    if is_current(folder, root, purpose):
        return
    started = time.monotonic()
    print(f"Building {folder} with Python {sys.version.split()[0]} ...", file=sys.stderr)
    if not grows_from_run_to_test(folder, root, purpose):
        create(folder)
    (folder / STAMP).unlink(missing_ok=True)
    install_locked(folder, root / "packaging" / LOCKS[purpose])
    link_checkout(folder, root)
    try_out(folder)
    write_stamp(folder, root, purpose)
    print(f"Done in {time.monotonic() - started:.0f} s.", file=sys.stderr)


def is_current(folder: Path, root: Path, purpose: str) -> bool:
    """Whether the environment is whole, here, and holds what the locks of today say."""
    try:
        stamp = json.loads((folder / STAMP).read_text(encoding="utf-8"))
        built_by, locks = stamp["interpreter"], stamp["locks"]
        lock = locks.get(purpose)
    except (OSError, ValueError, TypeError, LookupError, AttributeError):
        return False  # none, or not one of ours
    return bool(lock == digests(root, purpose)[purpose] and built_by == interpreter(folder))


def grows_from_run_to_test(folder: Path, root: Path, purpose: str) -> bool:
    """Whether the test packages can be laid over what is there: the test lock holds the other."""
    return purpose == "test" and is_current(folder, root, "run")


def create(folder: Path) -> None:
    """A new, empty environment at `folder`; what was there goes."""
    if folder.is_symlink():
        folder.unlink()
    shutil.rmtree(folder, ignore_errors=True)
    call(sys.executable, "-I", "-m", "venv", str(folder))


def install_locked(folder: Path, lock: Path) -> None:
    """Install exactly the files whose hashes the lock names, wheels only, and check the set.

    `--no-deps`: the lock is complete, and the pip of Debian 12 can't resolve the extras of one
    of its packages.
    """
    pip = [str(python_of(folder)), "-I", "-m", "pip", "--disable-pip-version-check", "--no-input"]
    call(
        *pip, "install", "-qq", "--no-deps", "--require-hashes", "--only-binary", ":all:",
        "--requirement", str(lock),
    )  # fmt: skip
    call(*pip, "check", quiet=True)


def link_checkout(folder: Path, root: Path) -> None:
    """Let the environment run the checkout's source, also as the command `insightreader`."""
    answer = ask(folder, "import sysconfig; print(sysconfig.get_path('purelib'))")
    Path(answer, "insightreader-checkout.pth").write_text(f"{root / 'src'}\n", encoding="utf-8")
    if os.name == "posix":
        script = folder / "bin" / "insightreader"
        script.write_text(SCRIPT.format(python=python_of(folder)), encoding="utf-8")
        script.chmod(0o755)


def try_out(folder: Path) -> None:
    """Import what is compiled and start Qt once, without a display."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    call(str(python_of(folder)), "-I", "-c", TRIAL, environment=environment)


def write_stamp(folder: Path, root: Path, purpose: str) -> None:
    """Say what was built; the last step."""
    stamp = {"interpreter": interpreter(folder), "locks": digests(root, purpose)}
    text = json.dumps(stamp, indent=1)
    partial = folder / f"{STAMP}.new"
    partial.write_text(text, encoding="utf-8")
    partial.replace(folder / STAMP)


def digests(root: Path, purpose: str) -> dict[str, str]:
    """The hash of each lock that an environment for `purpose` fulfils."""
    purposes = ["run", "test"] if purpose == "test" else ["run"]
    return {
        each: hashlib.sha256((root / "packaging" / LOCKS[each]).read_bytes()).hexdigest()
        for each in purposes
    }


def interpreter(folder: Path) -> list[str] | None:
    """Version and place of the environment's Python; None when it doesn't start."""
    try:
        answer = json.loads(ask(folder, PROBE))
    except (BuildFailed, ValueError):
        return None
    assert isinstance(answer, list)
    return answer


def python_of(folder: Path) -> Path:
    """The environment's interpreter."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ask(folder: Path, code: str) -> str:
    """What `code` prints in the environment. Raises BuildFailed when it can't run."""
    try:
        done = subprocess.run(
            [str(python_of(folder)), "-I", "-c", code], capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError) as error:
        raise BuildFailed(str(error)) from error
    return done.stdout.strip()


def call(*command: str, environment: dict[str, str] | None = None, quiet: bool = False) -> None:
    """Run a step. Raises BuildFailed when it fails."""
    output = subprocess.DEVNULL if quiet else None
    done = subprocess.run(command, env=environment, stdout=output, check=False)
    if done.returncode != 0:
        raise BuildFailed(f"failed ({done.returncode}): {' '.join(command)}")
