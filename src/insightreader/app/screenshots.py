"""``screenshots DIR``: every window in every theme as PNG, drawn on the sample library."""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from insightreader.base.paths import HOME_VARIABLE
from insightreader.domain.settings import BY_KEY

_LANGUAGES = BY_KEY["look.language"].choices


def main(arguments: Sequence[str]) -> int:
    """Draw all pictures into the folder named last and return the exit code."""
    words = _parser().parse_args([word for word in arguments if word != "screenshots"])
    target = words.target.absolute()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="insightreader-pictures-") as home:
        os.environ[HOME_VARIABLE] = home
        # Imported late: everything of Qt's reads the environment that was set above.
        from insightreader.app.photographer import Photographer

        try:
            target.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            sys.stderr.write(f"{target}: {error.strerror}\n")
            return 1
        for path in Photographer(Path(home), target, language=words.language).take_all():
            sys.stdout.write(f"{path}\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("insightreader screenshots")
    parser.add_argument("target", metavar="DIR", type=Path)
    parser.add_argument(
        "--language",
        choices=[each for each in _LANGUAGES or () if each != "system"],
        default="en",
        help="English is drawn in every theme, another language in the light one",
    )
    return parser
