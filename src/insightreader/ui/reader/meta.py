"""The line below a post's title, and what the reader calls a post without one."""

from PySide6.QtCore import QCoreApplication

from insightreader.domain.entities import PostDetails
from insightreader.ui.counting import blocks_words
from insightreader.ui.dates import published_text
from insightreader.ui.reader.style import WORDS_A_MINUTE

translate = QCoreApplication.translate


def title_of(details: PostDetails) -> str:
    """The post's title, or its address, or a word that says that it has none."""
    return details.row.title or details.row.url or translate("Reader", "Untitled")


def meta_line(details: PostDetails, *, blocks: int, words_a_minute: int = WORDS_A_MINUTE) -> str:
    """Site, author, date, minutes and blocks, with what isn't known left out; a missing date is
    said, since a citation needs one.
    """
    row = details.row
    minutes = max(round(row.words / words_a_minute), 1)
    parts = (
        row.site or "",
        row.author or "",
        published_text(row.published) or translate("Reader", "no date"),
        translate("Reader", "%Ln min", None, minutes),
        blocks_words(blocks),
    )
    # Isolated, so that an Arabic author doesn't pull the numbers beside it apart (UAX 9).
    return " \u00b7 ".join(f"\u2068{part}\u2069" for part in parts if part)
