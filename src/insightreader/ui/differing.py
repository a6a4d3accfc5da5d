"""What a changed passage says instead of its quotation, in words and in letters' formats.

Never by colour alone: what went is struck through, what came is underlined.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCharFormat

from insightreader.domain.differences import Change, Difference
from insightreader.ui.marked_text import Marked
from insightreader.ui.theme import Theme

translate = QCoreApplication.translate
_LONGEST = 40
"""Characters of a few words that stand for all that differs."""


def differing_text(difference: Difference) -> str:
    """Return both versions as one text: what went stands before what came in its stead."""
    return "".join(piece.text for piece in difference.pieces)


def differing_marks(difference: Difference, theme: Theme) -> list[Marked]:
    """Return how the parts of ``differing_text`` are set that went or came."""
    formats = {Change.WENT: _went(theme), Change.CAME: _came(theme)}
    marks, start = [], 0
    for piece in difference.pieces:
        if piece.change in formats and piece.words:
            marks.append(Marked(start, start + len(piece.words), formats[piece.change]))
        start += len(piece.text)
    return marks


def differing_words(difference: Difference) -> str:
    """Return what differs as a sentence, for screen readers and tooltips."""
    return "; ".join(_turns(difference))


def differing_label(difference: Difference) -> str:
    """Return the first thing that differs in a few words: what stands under a passage."""
    went, came = next(difference.turns(), ("", ""))
    words = f"{_short(went)} → {_short(came)}" if went and came else ""
    words = words or (f"+ {_short(came)}" if came else f"\N{MINUS SIGN} {_short(went)}")
    return words if len(list(difference.turns())) < 2 else f"{words} …"


def _turns(difference: Difference) -> Iterator[str]:
    for went, came in difference.turns():
        if went and came:
            words = translate("Differences", "“{old}” became “{new}”")
        elif went:
            words = translate("Differences", "“{old}” is gone")
        else:
            words = translate("Differences", "“{new}” was added")
        yield words.format(old=" ".join(went.split()), new=" ".join(came.split()))


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1].rstrip()}…"


def _went(theme: Theme) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontStrikeOut(True)
    made.setForeground(theme.colour("danger"))
    return made


def _came(theme: Theme) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontUnderline(True)
    made.setForeground(theme.colour("good"))
    return made
