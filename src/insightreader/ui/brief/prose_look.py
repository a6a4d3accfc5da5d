"""Markdown in own words looks like what it says; its signs stay, in a quiet ink."""

import re

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from insightreader.ui.brief.page_look import may_slant, text_font
from insightreader.ui.theme import Theme

_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_SLANTED = re.compile(r"(?<![*\w])(\*|_)(?![*\s])(.+?)(?<![*\s])\1(?![*\w])")
_HEADING = re.compile(r"#{1,6} ")
_LINE = re.compile(r"> ?|[-*+] |\d+[.)] ")


class ProseLook(QSyntaxHighlighter):
    """Watches one document."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        heading = _HEADING.match(text)
        if heading is not None:
            self.setFormat(0, _units(text), self._set(weight=680))
            self._quieten(text, 0, heading.end())
            return
        line = _LINE.match(text)
        if line is not None:
            self._quieten(text, 0, line.end())
        for found in _SLANTED.finditer(text):
            if may_slant(found[2]):
                self._mark(text, found, self._set(is_slanted=True))
        for found in _STRONG.finditer(text):
            self._mark(text, found, self._set(weight=680))

    def _mark(self, text: str, found: re.Match[str], form: QTextCharFormat) -> None:
        start = _units(text[: found.start(2)])
        self.setFormat(start, _units(found[2]), form)
        self._quieten(text, found.start(), found.start(2))
        self._quieten(text, found.end(2), found.end())

    def _quieten(self, text: str, start: int, end: int) -> None:
        form = QTextCharFormat()
        form.setForeground(self._theme.colour("muted"))
        self.setFormat(_units(text[:start]), _units(text[start:end]), form)

    def _set(self, *, weight: int = 400, is_slanted: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(text_font(weight=weight, italic=is_slanted))
        return form


def _units(text: str) -> int:
    """Qt counts UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2
