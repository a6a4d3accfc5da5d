"""Build the wheel, install it in a clean environment outside the checkout, let it test itself.

What only works because the checkout lies beside it fails here: a resource that wasn't packed, a
package that the lock lacks, an import of a test package.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import environment

ROOT = Path(__file__).resolve().parent.parent
WHEELS = ROOT / "build" / "wheel"
LOCATION = "import insightreader, pathlib; print(pathlib.Path(insightreader.__file__).parent)"


def main() -> int:
    """Build, install, test; 0 when all went well."""
    wheel = build()
    with tempfile.TemporaryDirectory(prefix="insightreader-wheel-") as name:
        place = Path(name)
        folder = place / "environment"
        environment.create(folder)
        environment.install_locked(folder, ROOT / "packaging" / environment.LOCKS["run"])
        python = str(environment.python_of(folder))
        environment.call(
            python, "-I", "-m", "pip", "install", "-qq", "--no-deps", "--no-index", str(wheel)
        )
        environment.call(python, "-I", "-m", "pip", "check", quiet=True)
        located = environment.ask(folder, LOCATION)
        assert Path(located).is_relative_to(folder), located
        self_test(folder, place)
    print(f"{wheel.name}: installed elsewhere, and tested itself")
    return 0


def build() -> Path:
    """The wheel of this checkout, alone in its folder."""
    for old in WHEELS.glob("*.whl"):
        old.unlink()
    environment.call(
        sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(WHEELS),
        quiet=True,
    )  # fmt: skip
    (wheel,) = WHEELS.glob("*.whl")
    return wheel


def self_test(folder: Path, place: Path) -> None:
    """Run the installed program's `self-test` with a home of its own, away from the checkout."""
    command = folder / ("Scripts" if os.name == "nt" else "bin") / "insightreader"
    home = place / "home"
    home.mkdir()
    settings = {
        "INSIGHTREADER_HOME": str(home),
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
    }
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "SYSTEMROOT") if name in os.environ}
    for words in (["--version"], ["self-test"]):
        subprocess.run([command, *words], cwd=home, env={**kept, **settings}, check=True)


if __name__ == "__main__":
    sys.exit(main())
