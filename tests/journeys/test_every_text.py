"""Whatever a window shows was offered to the translators, but for what the library holds."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from insightreader.app import correction_scenes, list_scenes
from insightreader.app.studio import Studio
from insightreader.interchange.bibliography.citation_styles import STYLES
from insightreader.runtime.garbage import MainThreadGarbage
from insightreader.ui.guide.window import GuideWindow
from insightreader.ui.languages import OWN_NAMES
from insightreader.ui.library.query_help import examples
from insightreader.ui.theme import ThemeSwitch
from tests.journeys.pseudo import Pseudo
from tests.journeys.visible import painted_texts, texts_of

pytestmark = pytest.mark.journey

PARTS = re.compile(
    r"[\n\t·×|:()“”‘’\"«»…/,;\[\]]|[.!?]+(?=\s|$)|\s[—–-]\s|(?:(?<=\s)|^)[\d.,%§]+(?=\s|$)|[\u0370-\u03ff]+"
)
INVISIBLE = re.compile("[\u2066-\u2069\u200e\u200f]")
FOREIGN = re.compile(
    r"https?://\S+|\{(?:word|language)\}|\b[\w-]+\.(?:md|html|epub|zip)\b|"
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b(?= \d)|(?<=\d\s)[AP]M\b"
)
"""Addresses, names of files, and what the calendar calls days and halves of them."""
NAMES = {
    "InsightReader",
    "Literata",
    "Ann",
    "SHA-256",
    "AM",
    "PM",
    "KiB",
    *OWN_NAMES.values(),
}
"""What is called the same in every language."""
EXCERPTS = {"ResultList"}
"""What tells parts of texts, over the ends of paragraphs; it is looked at as it is painted."""
MARKDOWN = re.compile(r"(?m)^\s*(?:[-*>]|\d+[.)])\s+|[*_`]|\[(?=[^\]]+\]\()|\]\([^)]*\)")
KEY = re.compile(r"(?:(?:Ctrl|Alt|Shift)\+)*(?:\+?.|F\d+|Del|Return)|[0-9a-f]{64}")


@pytest.fixture
def studio(dressed, home, tmp_path, nothing_is_left) -> Iterator[Studio]:
    pseudo, garbage = Pseudo(), MainThreadGarbage(dressed)
    QCoreApplication.installTranslator(pseudo)
    # Its words are those of the language that was spoken first.
    switch = ThemeSwitch(dressed, "light")
    yield Studio(tmp_path, switch)
    QCoreApplication.removeTranslator(pseudo)
    garbage.close()
    switch.deleteLater()


def test_every_text_of_every_scene_goes_through_translation(studio):
    held, told = Held(studio.full), []
    assert held.lacks("Nowhere translated")
    assert held.lacks("Πυβλισηεδ by Marguerite Osei-Bright")
    assert not held.lacks("Πυβλισηεδ: Marguerite Osei-Bright")
    for scene, shown in studio.play():
        if isinstance(shown, GuideWindow):
            continue  # A book in English, whose frame other scenes show.
        told += [
            f"{scene}: {where}: {text}"
            for where, text in texts_of(shown)
            if where not in EXCERPTS and held.lacks(text)
        ]
        told += [
            f"{scene}: painted: {text}"
            for text in painted_texts(shown)
            if held.lacks(text, may_be_broken=True)
        ]
    assert not told, "\n".join(sorted(set(told)))


class Held:
    """What a library holds, whole and in the parts that a sentence on it may be made of."""

    def __init__(self, folder: Path) -> None:
        values = {*_texts_in(folder / "library.db"), *map(str, folder.parents), str(folder)}
        values |= set(STYLES.values())
        values |= {*NAMES, "Empty", folder.name, correction_scenes.TEXT}
        values |= set(correction_scenes.TEXT.replace(",", " ").split())
        values |= {word for _, word, *_ in correction_scenes.WHOLE}
        values |= {list_scenes.NOWHERE, *(typed for typed, _ in examples())}
        for query in (list_scenes.WRONG, list_scenes.MENDED):
            values |= {query, *re.split("[: ]", query)}
        # A comment is read out without the signs of its Markdown.
        values |= {MARKDOWN.sub("", value) for value in values}
        self._parts = {part for value in values for part in _parts(value)}
        self._parts |= {_plain(value) for value in values}
        self._everything = "\n".join(map(_plain, values))

    def lacks(self, text: str, *, may_be_broken: bool = False) -> bool:
        """Return whether something in Latin letters comes from elsewhere.

        ``may_be_broken``: into lines, or cut at the end.
        """
        if _plain(text) in self._parts:
            return False
        return any(
            part not in self._parts
            and not KEY.fullmatch(part)
            and not ((may_be_broken or " " in part) and part in self._everything)
            for part in _parts(FOREIGN.sub("", text))
        )


def _texts_in(database: Path) -> Iterator[str]:
    with closing(sqlite3.connect(database)) as library:
        tables = library.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
        for (table,) in tables:
            for row in library.execute(f'SELECT * FROM "{table}"'):
                yield from (value for value in row if isinstance(value, str))


def _parts(text: str) -> Iterator[str]:
    for part in PARTS.split(INVISIBLE.sub("", text)):
        if re.search("[A-Za-z]", part):
            yield _plain(part).strip(" .?")


def _plain(text: str) -> str:
    return " ".join(INVISIBLE.sub("", text).split())
