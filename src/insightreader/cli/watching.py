"""``watch``: take the pages that a browser saves into a folder."""

import time
from pathlib import Path

import click

from insightreader.cli.saving import Adding
from insightreader.cli.session import Session, pass_session
from insightreader.services.capturing import Capturing, IfKnown
from insightreader.services.watching import Watching

_LOOK_S = 5.0


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--once", is_flag=True, help="Look once; else look again until Ctrl+C.")
@pass_session
def watch(session: Session, folder: Path, once: bool) -> int:
    """Save the pages in FOLDER that SingleFile wrote, each once. Opens no connection."""
    library = session.ensure_library()
    code = _take(session, Watching(library), folder)
    while not once:
        time.sleep(_LOOK_S)
        _take(session, Watching(library), folder)
    return code


def _take(session: Session, watching: Watching, folder: Path) -> int:
    """Save what is new; a look that finds nothing says nothing but in JSON."""
    capturing = Capturing(session.library)
    adding = Adding(session, capturing, IfKnown.SKIP, (), with_images=False)
    # A file that can't be read is said once; one that the library had no room for comes again.
    taken = [each for each in watching.new_in(folder) if adding.take(str(each.path), None, None)]
    watching.note_taken(taken)
    adding.finish()
    return adding.answer()


COMMANDS = (watch,)
