"""Numbers of things in words, as the language counts: "1 post", "1,204 passages"."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def posts_words(count: int) -> str:
    """Return a number of posts."""
    return translate("Counts", "%Ln post(s)", None, count)


def notes_words(count: int) -> str:
    """Return a number of notes."""
    return translate("Counts", "%Ln note(s)", None, count)


def passages_words(count: int) -> str:
    """Return a number of passages."""
    return translate("Counts", "%Ln passage(s)", None, count)


def authors_words(count: int) -> str:
    """Return a number of authors."""
    return translate("Counts", "%Ln author(s)", None, count)


def times_words(count: int) -> str:
    """Return how often something happens."""
    return translate("Counts", "%Ln time(s)", None, count)


def blocks_words(count: int) -> str:
    """Return a number of blocks."""
    return translate("Counts", "%Ln block(s)", None, count)
