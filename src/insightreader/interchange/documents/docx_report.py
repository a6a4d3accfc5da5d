"""A report as a Word document, with real footnotes, styles that can be changed, wide tables."""

from collections.abc import Iterator
from typing import BinaryIO

from insightreader.domain.report import (
    Block,
    Footnote,
    Grid,
    Heading,
    Paragraph,
    Quotation,
    Report,
    Run,
)
from insightreader.interchange.documents.docx_package import write_package
from insightreader.interchange.documents.docx_text import Manner, TextWriter

REFERENCES = "References"
REMARKS = "Not in this document"
_SHORT, _LONG, _MARGIN = 11_906, 16_838, 1_304
"""A4 in twentieths of a point."""
_MOST_UPRIGHT_COLUMNS = 5
_DEEPEST_HEADING = 6


def write_docx(file: BinaryIO, report: Report, *, created: str) -> None:
    """Write a report; ``created`` is its moment in ISO 8601, to the second."""
    writer = TextWriter()
    body = "".join(_body(report, writer)) + _section(is_wide=False)
    write_package(
        file,
        body=body,
        footnotes="".join(writer.footnotes),
        links=writer.links,
        footnote_links=writer.footnote_links,
        properties={"title": report.title, "creator": report.author, "created": created},
    )


def _body(report: Report, writer: TextWriter) -> Iterator[str]:
    yield writer.paragraph([Run(report.title)], style="Title")
    yield writer.paragraph([Run(report.made)], style="Subtitle")
    for block in report.blocks:
        yield from _block(block, writer)
    if report.references:
        yield writer.paragraph([Run(REFERENCES)], style="Heading1")
        yield from (writer.paragraph(entry, style="Bibliography") for entry in report.references)
    if report.remarks:
        yield writer.paragraph([Run(REMARKS)], style="Heading1")
        yield from (writer.paragraph([Run(each)], style="ListBullet") for each in report.remarks)


def _block(block: Block, writer: TextWriter) -> Iterator[str]:
    match block:
        case Heading(level, text):
            rank = min(max(level, 1), _DEEPEST_HEADING)
            yield writer.paragraph([Run(text)], style=f"Heading{rank}")
        case Paragraph(inlines, depth):
            style = "ListBullet" if depth else ""
            yield writer.paragraph(inlines, style=style, depth=depth)
        case Quotation():
            yield from _quotation(block, writer)
        case Grid():
            yield from _grid(block, writer)


def _quotation(block: Quotation, writer: TextWriter) -> Iterator[str]:
    manner = Manner(block.language, is_rtl=block.direction == "rtl")
    for line in block.lines:
        yield writer.paragraph([Run(line)], style="Quote", manner=manner)
    verdict = Run(block.verdict, is_strong=block.is_doubtful)
    details = Run("".join(f" · {each}" for each in block.details))
    notes = [each for each in block.source if isinstance(each, Footnote)]
    words = [each for each in block.source if not isinstance(each, Footnote)]
    yield writer.paragraph([*words, *notes, Run(" · "), verdict, details], style="QuoteSource")
    if block.now:
        yield writer.paragraph(block.now, style="QuoteSource", manner=manner)


def _grid(block: Grid, writer: TextWriter) -> Iterator[str]:
    """A table; one of many columns stands on pages of its own, turned."""
    is_wide = len(block.head) > _MOST_UPRIGHT_COLUMNS
    if is_wide:
        yield f"<w:p><w:pPr>{_section(is_wide=False)}</w:pPr></w:p>"
    yield writer.paragraph([Run(block.caption)], style="Caption")
    width = (_LONG if is_wide else _SHORT) - 2 * _MARGIN
    yield writer.table(block, width=width)
    after = _section(is_wide=True) if is_wide else ""
    yield f"<w:p><w:pPr>{after}</w:pPr></w:p>"


def _section(*, is_wide: bool) -> str:
    width, height = (_LONG, _SHORT) if is_wide else (_SHORT, _LONG)
    turned = ' w:orient="landscape"' if is_wide else ""
    return (
        '<w:sectPr><w:footerReference w:type="default" r:id="r_footer"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"{turned}/>'
        f'<w:pgMar w:top="{_MARGIN}" w:right="{_MARGIN}" w:bottom="{_MARGIN}" w:left="{_MARGIN}" '
        'w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
    )
