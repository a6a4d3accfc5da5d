"""WordprocessingML for text: runs, links, footnotes, paragraphs, tables (ECMA-376, part 1)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from insightreader.domain.evidence import CellState
from insightreader.domain.report import Footnote, Grid, Inline, Run
from insightreader.interchange.xml_text import attribute, content

_FILLS = {CellState.GAP: "EEEEEE", CellState.CONTRADICTION: "FBD3DD"}
_HEAD_FILL = "E8EEF5"
_FIRST_COLUMN_SHARE = 1.4
DEEPEST_LIST = 9
"""Levels of a list, by the format's schema."""


@dataclass(slots=True)
class Links:
    """The addresses that one part leads to, and the ids of their relationships."""

    ids: dict[str, str] = field(default_factory=dict)

    def id_of(self, address: str) -> str:
        """Return the relationship's id for an address."""
        return self.ids.setdefault(address, f"rLink{len(self.ids) + 1}")


@dataclass(frozen=True, slots=True)
class Manner:
    """How all runs of a paragraph are: their language, their direction."""

    language: str = ""
    is_rtl: bool = False


_USUAL = Manner()


class TextWriter:
    """Writes text of one document; its footnotes and links are collected on the way."""

    def __init__(self) -> None:
        self.links = Links()
        self.footnote_links = Links()
        self.footnotes: list[str] = []

    def paragraph(
        self,
        inlines: Iterable[Inline],
        *,
        style: str = "",
        depth: int = 0,
        manner: Manner = _USUAL,
    ) -> str:
        """Return a paragraph; ``depth`` from 1 indents an item of a list."""
        properties = f'<w:pStyle w:val="{style}"/>' if style else ""
        if depth > 1:
            properties += (
                f'<w:numPr><w:ilvl w:val="{min(depth, 9) - 1}"/><w:numId w:val="1"/></w:numPr>'
            )
        if manner.is_rtl:
            properties += "<w:bidi/>"
        return f"<w:p><w:pPr>{properties}</w:pPr>{self.inlines(inlines, manner=manner)}</w:p>"

    def inlines(self, inlines: Iterable[Inline], *, manner: Manner = _USUAL) -> str:
        """Return runs and the marks of footnotes."""
        return "".join(
            self._footnote(each)
            if isinstance(each, Footnote)
            else _linked(each, self.links, manner)
            for each in inlines
        )

    def table(self, grid: Grid, *, width: int) -> str:
        """Return a table as wide as that, in twentieths of a point; its head repeats."""
        columns = _widths(len(grid.head), width)
        parts = "".join(f'<w:gridCol w:w="{each}"/>' for each in columns)
        head = self._row(grid.head, columns, fills=dict.fromkeys(range(len(columns)), _HEAD_FILL))
        rows = "".join(
            self._row(
                row,
                columns,
                fills=_fills(grid.states, number),
                is_head=False,
            )
            for number, row in enumerate(grid.rows)
        )
        return (
            '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>'
            f'<w:tblW w:w="{sum(columns)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
            f"<w:tblGrid>{parts}</w:tblGrid>{head}{rows}</w:tbl>"
        )

    def _row(
        self,
        cells: Sequence[str],
        columns: Sequence[int],
        *,
        fills: Mapping[int, str],
        is_head: bool = True,
    ) -> str:
        kind = "<w:cantSplit/><w:tblHeader/>" if is_head else "<w:cantSplit/>"
        written = []
        for number, (text, width) in enumerate(zip(cells, columns, strict=True)):
            fill = fills.get(number)
            shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
            run = Run(text, is_strong=is_head or number == 0)
            inner = self.paragraph([run], style="TableText")
            written.append(
                f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>{inner}</w:tc>'
            )
        return f"<w:tr><w:trPr>{kind}</w:trPr>{''.join(written)}</w:tr>"

    def _footnote(self, note: Footnote) -> str:
        number = len(self.footnotes) + 1
        inner = "".join(_linked(each, self.footnote_links, _USUAL) for each in note.runs)
        mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
        self.footnotes.append(
            f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
            f'{mark}<w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>{inner}'
            "</w:p></w:footnote>"
        )
        return f'{mark}<w:footnoteReference w:id="{number}"/></w:r>'


def _linked(run: Run, links: Links, manner: Manner) -> str:
    if not run.link:
        return _run(run, manner)
    inner = _run(run, manner, style="Hyperlink")
    return f'<w:hyperlink r:id="{links.id_of(run.link)}" w:history="1">{inner}</w:hyperlink>'


def _run(run: Run, manner: Manner, *, style: str = "") -> str:
    """One run; line breaks and tabs have elements of their own."""
    properties = f'<w:rStyle w:val="{style}"/>' if style else ""
    properties += "<w:b/><w:bCs/>" if run.is_strong else ""
    properties += "<w:i/><w:iCs/>" if run.is_emphasised else ""
    properties += "<w:strike/>" if run.is_struck else ""
    properties += '<w:vertAlign w:val="superscript"/>' if run.is_raised else ""
    properties += "<w:rtl/>" if manner.is_rtl else ""
    if manner.language:
        kind = "bidi" if manner.is_rtl else "val"
        properties += f"<w:lang w:{kind}={attribute(manner.language)}/>"
    text = run.text.replace("\r\n", "\n").replace("\r", "\n")
    pieces = "<w:br/>".join(
        "<w:tab/>".join(
            f'<w:t xml:space="preserve">{content(piece)}</w:t>' for piece in line.split("\t")
        )
        for line in text.split("\n")
    )
    return f"<w:r><w:rPr>{properties}</w:rPr>{pieces}</w:r>"


def _widths(count: int, width: int) -> list[int]:
    """Widths of the columns; the first, which names the rows, is wider."""
    other = int(width / (count - 1 + _FIRST_COLUMN_SHARE))
    return [width - other * (count - 1), *[other] * (count - 1)]


def _fills(states: Mapping[tuple[int, int], CellState], row: int) -> dict[int, str]:
    return {
        column: _FILLS[state]
        for (of_row, column), state in states.items()
        if of_row == row and state in _FILLS
    }
