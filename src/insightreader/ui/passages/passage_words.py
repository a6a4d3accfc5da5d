"""What a passage's card says, as plain words: for the eye, the tooltip and the screen reader."""

from PySide6.QtCore import QCoreApplication

from insightreader.domain.evidence import Passage
from insightreader.ui.dates import published_text
from insightreader.ui.differing import differing_words
from insightreader.ui.plain import plain_comment
from insightreader.ui.verdicts import verdict_look

translate = QCoreApplication.translate


def source_words(passage: Passage) -> str:
    """Return who wrote it, where and when, and the paragraph: "Ines Calloway · Half the Work"."""
    block = f"§ {passage.block}" if passage.block else ""
    published = published_text(passage.published)
    parts = (passage.author, passage.site, published, block)
    return " · ".join(part for part in parts if part)


def whose_words(passage: Passage) -> str:
    """Return whose words they are where the post quotes somebody, else nothing."""
    parts = [part for part in (passage.secondary_person, passage.secondary_work) if part]
    if not parts:
        return ""
    return translate("Passages", "Words of {whose}, quoted here").format(whose=", ".join(parts))


def said_words(passage: Passage) -> str:
    """Return everything on the card in one line, for a screen reader."""
    look, comment = verdict_look(passage.verdict), plain_comment(passage.comment)
    parts = (
        passage.exact or comment,
        whose_words(passage),
        passage.title,
        source_words(passage),
        look.word,
        differing_words(passage.difference) if passage.difference else "",
        comment if passage.exact else "",
    )
    return ". ".join(part for part in parts if part)


def short_words(passage: Passage, longest: int = 60) -> str:
    """Return the beginning of a passage on one line."""
    words = " ".join((passage.exact or plain_comment(passage.comment)).split())
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"
