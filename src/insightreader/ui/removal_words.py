"""The words for what cleaning left out and what a capture lost, by the rule that said so."""

from PySide6.QtCore import QCoreApplication


def reason_words(reason: str) -> str:
    """Return why a block was left out."""
    words = {
        "page-furniture": _tr("Page furniture"),
        "duplicate-title": _tr("The title again"),
        "promotion": _tr("Promotion"),
        "outside-article": _tr("Outside of the article"),
        "byline": _tr("Author and date"),
        "caption": _tr("Caption"),
        "repeated": _tr("Said once more"),
        "by-hand": _tr("Taken out by hand"),
    }
    return words.get(reason, reason.replace("-", " ").capitalize())


def lost_words(reason: str) -> str:
    """Return how it is seen that something was lost."""
    words = {
        "lost-line": _tr("a line of nothing but question marks"),
        "lost-at-start": _tr("question marks at the start"),
        "lost-at-end": _tr("question marks at the end"),
        "lost-in-word": _tr("a question mark inside a word"),
        "lost-marks": _tr("question marks on both sides of a word"),
        "told-otherwise": _tr("a mark that the page gives elsewhere as another"),
        "undecodable": _tr("bytes that are no character"),
    }
    return words.get(reason, reason.replace("-", " "))


def _tr(text: str) -> str:
    return QCoreApplication.translate("removed", text)
