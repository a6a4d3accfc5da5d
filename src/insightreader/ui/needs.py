"""Why an action can't be done at the moment, in words for the palette."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction

PROPERTY = "needs"
"""The property of an action that says what it waits for: a key of ``_WORDS``."""
_WORDS: dict[str, object] = {
    "post": QT_TRANSLATE_NOOP("Needs", "Open a post first"),
    "text": QT_TRANSLATE_NOOP("Needs", "Open a post with a text first"),
    "selection": QT_TRANSLATE_NOOP("Needs", "Select text first"),
    "trash": QT_TRANSLATE_NOOP("Needs", "Only in the trash"),
    "outside-trash": QT_TRANSLATE_NOOP("Needs", "Not in the trash"),
    "collection": QT_TRANSLATE_NOOP("Needs", "Only in a collection"),
    "undo": QT_TRANSLATE_NOOP("Needs", "There is nothing to undo"),
    "redo": QT_TRANSLATE_NOOP("Needs", "There is nothing to redo"),
    "compare": QT_TRANSLATE_NOOP("Needs", "A post with several versions has to be open"),
    "results": QT_TRANSLATE_NOOP("Needs", "Search for something first"),
    "two": QT_TRANSLATE_NOOP("Needs", "Open a post beside this one first"),
    "entry": QT_TRANSLATE_NOOP("Needs", "Choose a code first"),
    "brief": QT_TRANSLATE_NOOP("Needs", "Open a brief first"),
    "claim": QT_TRANSLATE_NOOP("Needs", "Open a claim first"),
    "brief or claim": QT_TRANSLATE_NOOP("Needs", "Open a brief or a claim first"),
    "": QT_TRANSLATE_NOOP("Needs", "Not possible at the moment"),
}


def why_not(action: QAction) -> str:
    """Return why an action is disabled, "" where it isn't."""
    if action.isEnabled():
        return ""
    words = _WORDS.get(str(action.property(PROPERTY) or ""), _WORDS[""])
    return QCoreApplication.translate("Needs", str(words))
