"""A copy of a library to try an import on, in a folder that goes afterwards."""

from collections.abc import Callable
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import cast

from insightreader.domain.errors import InsightReaderError
from insightreader.domain.exchange import ImportReport
from insightreader.services.desk import desk_of
from insightreader.services.imports.passing_rooms import passing_room
from insightreader.services.imports.steps import Act, Errand, Steps
from insightreader.store import library as libraries
from insightreader.store.captures import make_empty
from insightreader.store.connection import takes_files
from insightreader.store.copying import copy_database
from insightreader.store.library import CAPTURES, DATABASE, Library, LibraryReader


class Trial:
    """A library that is equal to another one but for its captures. Close it."""

    def __init__(self, like: Path | None) -> None:
        """Copy the database of the library in ``like``; where there is none, make an empty one.

        Raises DiskFull, StorageFailed, LibraryCorrupt.
        """
        original = like if like is not None and libraries.exists(like) else None
        room = original if original is not None and takes_files(original) else None
        with ExitStack() as opening:
            self.folder = opening.enter_context(passing_room(room)) / "trial"
            if original is not None:
                with LibraryReader(original) as reader:
                    copy_database(reader.connection, self.folder / DATABASE, check=False)
                make_empty(self.folder / CAPTURES)
            else:
                libraries.create(self.folder, profile_name="")
            self.desk = desk_of(opening.enter_context(Library(self.folder)))
            self._open = opening.pop_all()

    def tried(self, steps: Steps) -> Steps:
        """Do the acts of an import here, as errands; its other steps stay what they are."""
        try:
            step = next(steps)
            while True:
                if isinstance(step, Act):
                    step = Errand(partial(self._value_of, step))
                try:
                    result = yield step
                except InsightReaderError as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as end:
            report: ImportReport = end.value
            return report
        finally:
            steps.close()

    def _value_of(self, act: Act) -> object:
        return act.work(self.desk).value

    def close(self) -> None:
        """Close the copy and remove it."""
        self._open.close()


def rehearse_on_trial(begin: Callable[[Path], Steps], *, into: Path | None) -> Steps:
    """Tell what an import brings to the library in ``into`` (None: to none), which stays as it is.

    ``begin`` returns the import's steps; it is given the folder of the copy.
    """
    trial = cast("Trial", (yield Errand(partial(Trial, into))))
    with closing(trial):
        return (yield from trial.tried(begin(trial.folder)))
