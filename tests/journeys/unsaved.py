"""The program itself, typed into until it is told to end: `python unsaved.py LIBRARY`.

It highlights a passage, begins a comment, types, and says so on its standard output.
"""

import os
import sys

from PySide6.QtCore import QTimer

from insightreader.app import main as program
from insightreader.app import wiring
from tests.journeys.desk import Person, raise_up, wait_until
from tests.journeys.shelf import MISSION
from tests.journeys.typist import TITLE, TYPED, say

_LONGEST_MS = 60_000


class TypedInto(wiring.Workspace):
    """The program's own workspace; a person sits down at it once its list has come."""

    def start(self) -> None:
        """Begin as ever, and to type afterwards."""
        self.library.listed.connect(self._sit_down)
        # Whoever reads this one's output mustn't wait for ever if typing comes to nothing.
        QTimer.singleShot(_LONGEST_MS, self, lambda: os._exit(3))
        super().start()

    def _sit_down(self) -> None:
        self.library.listed.disconnect(self._sit_down)
        QTimer.singleShot(0, self._type)

    def _type(self) -> None:
        person = Person.__new__(Person)
        vars(person).update(folder=self.engine.folder, workspace=self, window=self.window)
        raise_up(self.window)
        person.open_post(TITLE)
        start = person.text.index(MISSION)
        person.select_by_keys(start, start + len(MISSION))
        person.press("C")
        wait_until(lambda: person.notes.cards.editor is not None)
        person.type(TYPED)
        say(f"typed {' '.join(map(str, self.engine.worker_pids()))}")


if __name__ == "__main__":
    wiring.Workspace = TypedInto  # type: ignore[misc]
    sys.exit(program.main(["--library", sys.argv[1]]))
