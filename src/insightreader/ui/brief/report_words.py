"""A report as the rich text that Qt draws, in the look of the window: what a reader will get."""

from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from insightreader.domain.evidence import CellState
from insightreader.domain.report import (
    Block,
    Footnote,
    Grid,
    Heading,
    Inline,
    Paragraph,
    Quotation,
    Report,
    Run,
)
from insightreader.ui.brief.page_look import may_slant
from insightreader.ui.theme import Theme

translate = QCoreApplication.translate
_HEADINGS_PX = (9, 5, 2)
_INDENT_PX = 24
_HANGING = f"margin-left:{_INDENT_PX}px; text-indent:-{_INDENT_PX}px"


class ReportWords:
    """Writes one report. ``pixels``: the size of its text."""

    def __init__(self, theme: Theme, pixels: int) -> None:
        self._theme, self._pixels = theme, pixels
        self._notes: list[Footnote] = []

    def html(self, report: Report) -> str:
        """Return the report."""
        return "".join(self._pieces(report))

    def _pieces(self, report: Report) -> Iterator[str]:
        yield self._heading(report.title, larger=16)
        for block in report.blocks:
            yield from self._block(block)
        if report.references:
            yield self._heading(translate("Preview", "References"), larger=_HEADINGS_PX[0])
            for entry in report.references:
                yield f'<p style="{_HANGING}">{self._inlines(entry)}</p>'
        yield from self._small(translate("Preview", "Notes"), map(self._note, self._numbered()))
        remarks = (f"<p>{escape(each)}</p>" for each in report.remarks)
        yield from self._small(translate("Preview", "Remarks"), remarks)

    def _small(self, title: str, lines: Iterable[str]) -> Iterator[str]:
        found = "".join(lines)
        if found:
            style = f"color:{self._theme.muted}; font-size:{self._pixels - 4}px"
            yield self._heading(title, larger=2)
            yield f'<div style="{style}">{found}</div>'

    def _numbered(self) -> list[tuple[int, Footnote]]:
        return list(enumerate(self._notes, 1))

    def _note(self, pair: tuple[int, Footnote]) -> str:
        number, note = pair
        return f'<p style="{_HANGING}">{number}. {self._inlines(note.runs)}</p>'

    def _heading(self, text: str, *, larger: int) -> str:
        style = f"font-size:{self._pixels + larger}px; font-weight:700; margin-top:22px"
        return f'<p style="{style}">{escape(text)}</p>'

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Heading(level, text):
                rank = min(max(level, 1), len(_HEADINGS_PX))
                yield self._heading(text, larger=_HEADINGS_PX[rank - 1])
            case Paragraph(inlines, depth):
                sign = "• " if depth else ""
                yield (
                    f'<p style="margin-left:{depth * _INDENT_PX}px">'
                    f"{sign}{self._inlines(inlines)}</p>"
                )
            case Quotation():
                yield self._quotation(block)
            case Grid():
                yield self._grid(block)

    def _quotation(self, block: Quotation) -> str:
        theme = self._theme
        lines = "<br>".join(escape(line) for line in block.lines)
        now = f"<br>{self._inlines(block.now)}" if block.now else ""
        tone = theme.danger if block.is_doubtful else theme.good
        details = "".join(f" · {escape(each)}" for each in block.details)
        small = f"color:{theme.muted}; font-size:{self._pixels - 4}px"
        slanted = f"<i>{lines}</i>" if may_slant("".join(block.lines)) else lines
        return (
            '<table width="100%" cellspacing="0" cellpadding="0" style="margin:10px 0"><tr>'
            f'<td width="3" bgcolor="{theme.quote_bar}"></td>'
            f'<td style="padding-left:14px" dir="{block.direction}">{slanted}{now}<br>'
            f'<span style="{small}">{self._inlines(block.source)} · '
            f'<span style="color:{tone}">{escape(block.verdict)}</span>{details}</span>'
            "</td></tr></table>"
        )

    def _grid(self, block: Grid) -> str:
        line = self._theme.line
        edge = f'style="border:1px solid {line}"'
        head = "".join(f"<td {edge}><b>{escape(each)}</b></td>" for each in block.head)
        rows = "".join(
            "<tr>"
            + "".join(
                self._cell(words, block.states.get((row, column)))
                for column, words in enumerate(cells)
            )
            + "</tr>"
            for row, cells in enumerate(block.rows)
        )
        small = f"font-size:{self._pixels - 5}px"
        return (
            f'<p style="{small}"><b>{escape(block.caption)}</b></p>'
            f'<table width="100%" cellspacing="0" cellpadding="4" '
            f'style="border-collapse:collapse; {small}">'
            f"<tr>{head}</tr>{rows}</table>"
        )

    def _cell(self, words: str, state: CellState | None) -> str:
        grounds = {
            CellState.EVIDENCE: self._theme.good_soft,
            CellState.CONTRADICTION: self._theme.warning_soft,
        }
        ground = grounds.get(state) if state is not None else None
        colour = f' bgcolor="{ground}"' if ground else ""
        edge = f'style="border:1px solid {self._theme.line}"'
        return f"<td{colour} {edge}>{escape(words).replace(chr(10), '<br>')}</td>"

    def _inlines(self, inlines: Iterable[Inline]) -> str:
        return "".join(self._inline(each) for each in inlines)

    def _inline(self, inline: Inline) -> str:
        if isinstance(inline, Footnote):
            self._notes.append(inline)
            number = len(self._notes)
            return f'<sup style="color:{self._theme.accent}">{number}</sup>'
        return _run(inline)


def _run(run: Run) -> str:
    text = escape(run.text).replace("\n", "<br>")
    for is_so, tag in (
        (run.is_emphasised, "i"),
        (run.is_strong, "b"),
        (run.is_struck, "s"),
        (run.is_raised, "sup"),
    ):
        if is_so:
            text = f"<{tag}>{text}</{tag}>"
    return text
