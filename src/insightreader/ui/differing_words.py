"""What tells two posts of the same text apart, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale


def differing_words(fields: Sequence[str]) -> str:
    """Return the names of the fields as a list for a sentence; "" where there are none."""
    words = {
        "title": _tr("title"),
        "author": _tr("author"),
        "site": _tr("site"),
        "url": _tr("address"),
        "published": _tr("date"),
    }
    return QLocale().createSeparatedList([words[name] for name in fields]) if fields else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("differing", text)
