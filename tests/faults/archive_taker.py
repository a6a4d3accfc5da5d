"""Takes an archive in, a line for each act that is durable: ``python -m ... FOLDER ARCHIVE``."""

import sys
from pathlib import Path

from insightreader.domain.changes import Done
from insightreader.services.desk import desk_of
from insightreader.services.imports.importing import import_file
from insightreader.services.imports.steps import DeskAct, run
from insightreader.store.library import Library
from tests.unit.services.filled import no_worker


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main(folder: Path, archive: Path) -> None:
    """Take it in."""
    with Library(folder) as library:

        def act(work: DeskAct) -> Done[object]:
            done = work(desk_of(library))
            say("act")
            return done

        say("ready")
        run(import_file(archive), act=act, clean=no_worker, render_comment=no_worker)  # type: ignore[arg-type]


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
