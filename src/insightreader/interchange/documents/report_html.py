"""A report as one HTML page that needs no other file and runs nothing."""

from collections.abc import Iterable, Iterator
from html import escape

from insightreader.base.resources import read_text
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

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def report_html(report: Report) -> Iterator[str]:
    """Yield the document in pieces."""
    notes: list[Footnote] = []
    yield from _head(report)
    for block in report.blocks:
        yield from _block(block, notes)
    if report.references:
        yield '<h2>References</h2>\n<div class="references">\n'
        yield from (f"<p>{_inlines(entry, notes)}</p>\n" for entry in report.references)
        yield "</div>\n"
    if report.remarks:
        yield "<h2>Not in this document</h2>\n<ul>\n"
        yield from (f"<li>{escape(each)}</li>\n" for each in report.remarks)
        yield "</ul>\n"
    yield from _footnotes(notes)
    yield "</body>\n</html>\n"


def _head(report: Report) -> Iterator[str]:
    title, made = escape(report.title), escape(report.made)
    yield f'<!DOCTYPE html>\n<html lang="{escape(report.language)}">\n<head>\n'
    yield '<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>{title}</title>\n<style>\n{read_text('styles/report.css')}</style>\n"
    yield f'</head>\n<body>\n<h1>{title}</h1>\n<p class="made">{made}</p>\n'


def _footnotes(notes: list[Footnote]) -> Iterator[str]:
    if not notes:
        return
    yield '<ol class="footnotes">\n'
    for number, note in enumerate(list(notes), 1):
        back = f'<a href="#mark-{number}">↩</a>'
        yield f'<li id="note-{number}">{_inlines(note.runs, [])} {back}</li>\n'
    yield "</ol>\n"


def _block(block: Block, notes: list[Footnote]) -> Iterator[str]:
    match block:
        case Heading(level, text):
            rank = min(level + 1, 6)
            yield f"<h{rank}>{escape(text)}</h{rank}>\n"
        case Paragraph(inlines, depth):
            kind = f' class="item depth-{min(depth, 6)}"' if depth else ""
            yield f"<p{kind}>{_inlines(inlines, notes)}</p>\n"
        case Quotation():
            yield from _quotation(block, notes)
        case Grid():
            yield from _grid(block)


def _quotation(block: Quotation, notes: list[Footnote]) -> Iterator[str]:
    language = f' lang="{escape(block.language)}"' if block.language else ""
    direction = "rtl" if block.direction == "rtl" else "ltr"
    lines = "".join(f"<p>{escape(line)}</p>" for line in block.lines)
    verdict = escape(block.verdict)
    judged = f'<strong class="doubt">{verdict}</strong>' if block.is_doubtful else verdict
    details = "".join(f" · {escape(each)}" for each in block.details)
    yield '<figure class="quotation">\n'
    yield f'<blockquote dir="{direction}"{language}>{lines}</blockquote>\n'
    if block.now:
        yield f'<p class="differs" dir="{direction}"{language}>{_inlines(block.now, notes)}</p>\n'
    yield f"<figcaption>{_inlines(block.source, notes)} · {judged}{details}</figcaption>\n"
    yield "</figure>\n"


def _grid(block: Grid) -> Iterator[str]:
    yield f"<table>\n<caption>{escape(block.caption)}</caption>\n<thead><tr>"
    yield "".join(f'<th scope="col">{escape(each)}</th>' for each in block.head)
    yield "</tr></thead>\n<tbody>\n"
    for number, row in enumerate(block.rows):
        cells = (
            _cell(text, block.states.get((number, column)), is_name=column == 0)
            for column, text in enumerate(row)
        )
        yield f"<tr>{''.join(cells)}</tr>\n"
    yield "</tbody>\n</table>\n"


def _cell(text: str, state: CellState | None, *, is_name: bool) -> str:
    inner = "<br>".join(escape(line) for line in text.split("\n"))
    if is_name:
        return f'<th scope="row">{inner}</th>'
    return f'<td class="{state}">{inner}</td>' if state else f"<td>{inner}</td>"


def _inlines(inlines: Iterable[Inline], notes: list[Footnote]) -> str:
    return "".join(_inline(each, notes) for each in inlines)


def _inline(inline: Inline, notes: list[Footnote]) -> str:
    if isinstance(inline, Footnote):
        notes.append(inline)
        number = len(notes)
        return f'<sup id="mark-{number}"><a href="#note-{number}">{number}</a></sup>'
    return _run(inline)


def _run(run: Run) -> str:
    text = escape(run.text).replace("\n", "<br>")
    if run.is_emphasised:
        text = f"<em>{text}</em>"
    if run.is_strong:
        text = f"<strong>{text}</strong>"
    if run.is_struck:
        text = f"<del>{text}</del>"
    if run.is_raised:
        text = f"<sup>{text}</sup>"
    if run.link:
        text = f'<a href="{escape(run.link)}" rel="noopener noreferrer">{text}</a>'
    return text
