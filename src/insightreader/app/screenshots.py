"""``screenshots DIR``: every window in every theme as PNG, drawn on the sample library."""

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from insightreader.base.paths import HOME_VARIABLE


def main(arguments: Sequence[str]) -> int:
    """Draw all pictures into the folder named last and return the exit code."""
    words = [word for word in arguments if word != "screenshots"]
    if len(words) != 1 or words[0].startswith("-"):
        sys.stderr.write("Usage: insightreader screenshots DIR\n")
        return 2
    target = Path(words[0]).absolute()
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
        for path in Photographer(Path(home), target).take_all():
            sys.stdout.write(f"{path}\n")
    return 0
