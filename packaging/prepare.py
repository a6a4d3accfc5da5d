"""Make this checkout ready: system libraries, then ``.venv``. Usage: prepare.py run|test

Standard library only, since nothing else is there yet. Run through setup.sh, which finds Python.
"""

import sys
from pathlib import Path

import environment
import system_packages

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str]) -> int:
    """Prepare for the purpose that is named; say what to do when something can't be had."""
    purpose = arguments[0] if arguments else "run"
    if purpose not in environment.LOCKS:
        print(f"unknown purpose {purpose!r}: {' or '.join(environment.LOCKS)}", file=sys.stderr)
        return 2
    try:
        system_packages.provide(purpose)
        environment.provide(ROOT, purpose)
    except (system_packages.Missing, environment.BuildFailed) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
