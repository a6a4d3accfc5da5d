"""A window in a process of its own, typed into until it is killed: `python typist.py LIBRARY`.

It highlights a passage, begins a comment, types, and says so on its standard output once what was
typed last is durable. It never commits the comment and never quits.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop

from insightreader.app.main import make_application
from insightreader.ui.theme import ThemeSwitch
from tests.journeys.desk import Person, wait_until
from tests.journeys.shelf import MISSION

TITLE = "Five missions"
TYPED = "Half a thought, not yet"


def main(folder: Path) -> None:
    application = make_application()
    person = Person(folder, ThemeSwitch(application, "light"), size=(1280, 860)).sit_down()
    person.open_post(TITLE)
    start = person.text.index(MISSION)
    person.select_by_keys(start, start + len(MISSION))
    person.press("C")
    wait_until(lambda: person.notes.cards.editor is not None)
    person.type(TYPED)
    # Drafts go before this through the same lane.
    person.workspace.engine.writer.submit(lambda desk: None).then(lambda _: say("typed"))
    QEventLoop().exec()


def say(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
