"""``screenshots DIR``: every window in every theme as PNG, drawn on the sample library."""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from insightreader.base.paths import HOME_VARIABLE
from insightreader.domain.settings import BY_KEY

_SYSTEM = "system"
_SCALE_VARIABLE = "QT_SCALE_FACTOR"


def main(arguments: Sequence[str]) -> int:
    """Draw all pictures into the folder that is named and return the exit code."""
    words = _parser().parse_args([word for word in arguments if word != "screenshots"])
    target = words.target.absolute()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ[_SCALE_VARIABLE] = str(words.scale)
    with tempfile.TemporaryDirectory(prefix="insightreader-pictures-") as home:
        os.environ[HOME_VARIABLE] = home
        # Imported late: everything of Qt's reads the environment that was set above.
        from insightreader.app.photographer import ENGLISH, Photographer

        try:
            target.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            sys.stderr.write(f"{target}: {error.strerror}\n")
            return 1
        languages = list(dict.fromkeys(words.language or [ENGLISH]))
        themes = list(dict.fromkeys(words.theme or _choices("look.theme")))
        photographer = Photographer(Path(home), target)
        for path in photographer.take(languages, themes, scenes=words.scene or ()):
            sys.stdout.write(f"{path}\n")
            sys.stdout.flush()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("insightreader screenshots")
    parser.add_argument("target", metavar="DIR", type=Path)
    parser.add_argument(
        "--language",
        action="append",
        choices=_choices("look.language"),
        help="may be given several times; English where none is named",
    )
    parser.add_argument(
        "--theme",
        action="append",
        choices=_choices("look.theme"),
        help="may be given several times; every theme where none is named",
    )
    parser.add_argument(
        "--scene",
        action="append",
        metavar="NAME",
        help="may be given several times; every scene where none is named",
    )
    parser.add_argument(
        "--scale", type=int, choices=(1, 2), default=1, help="2: as on a screen of high resolution"
    )
    return parser


def _choices(key: str) -> list[str]:
    """Return what a setting may be, but for what the system says."""
    return [each for each in BY_KEY[key].choices or () if each != _SYSTEM]
