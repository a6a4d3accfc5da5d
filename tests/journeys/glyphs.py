"""Characters for which no font of the program, or of the system behind it, has a glyph."""

from functools import lru_cache

from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication

_ASKED = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)
_NONE = 0
"""The glyph of what a face lacks, in every face."""


def missing_glyphs(text: str, font: QFont | None = None) -> set[str]:
    """Return the characters of a text that would be drawn as empty boxes."""
    return set().union(*(_missing(line, font or QApplication.font()) for line in text.split("\n")))


@lru_cache(maxsize=10_000)
def _missing(line: str, font: QFont) -> frozenset[str]:
    layout = QTextLayout(line, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    # Qt counts in units of UTF-16.
    units = line.encode("utf-16-le")
    found = set()
    for run in layout.glyphRuns(0, len(units) // 2, _ASKED):
        for glyph, place in zip(run.glyphIndexes(), run.stringIndexes(), strict=True):
            if glyph == _NONE:
                found.add(_character(units, place))
    return frozenset(found)


def _character(units: bytes, place: int) -> str:
    pair = units[2 * place : 2 * place + 4]
    return pair.decode("utf-16-le", errors="ignore")[:1] or "\ufffd"
