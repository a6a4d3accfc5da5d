"""A report as Markdown: quotations as block quotes, footnotes, tables, references."""

from collections.abc import Iterable, Iterator, Sequence
from urllib.parse import quote

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
from insightreader.text.escaping import escape_text, paragraph

_IN_ADDRESS = "!#$%&'*+,/:;=?@~-._"


def report_markdown(report: Report) -> Iterator[str]:
    """Yield the document in pieces."""
    notes: list[Footnote] = []
    yield f"# {_line(report.title)}\n\n{_line(report.made)}\n"
    for block in report.blocks:
        yield "\n" + "\n".join(_block(block, notes)) + "\n"
    if report.references:
        yield "\n## References\n\n"
        yield from (f"- {_inlines(entry, notes)}\n" for entry in report.references)
    if report.remarks:
        yield "\n## Not in this document\n\n"
        yield from (f"- {_line(each)}\n" for each in report.remarks)
    for number, note in enumerate(notes, 1):
        yield f"\n[^{number}]: {_inlines(note.runs, [])}\n"


def _block(block: Block, notes: list[Footnote]) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield f"{'#' * min(level + 1, 6)} {_line(text)}"
        case Paragraph(inlines, depth):
            mark = f"{'    ' * (depth - 1)}- " if depth else ""
            yield mark + _inlines(inlines, notes)
        case Quotation():
            yield from _quotation(block, notes)
        case Grid():
            yield from _grid(block)


def _quotation(block: Quotation, notes: list[Footnote]) -> Iterator[str]:
    for line in block.lines:
        yield f"> {_line(line)}".rstrip()
        yield ">"
    verdict = f"**{_line(block.verdict)}**" if block.is_doubtful else _line(block.verdict)
    details = "".join(f" · {_line(each)}" for each in block.details)
    yield f"> — {_inlines(block.source, notes)} · {verdict}{details}"
    if block.now:
        yield ">"
        yield f"> {_inlines(block.now, notes)}"


def _grid(block: Grid) -> Iterator[str]:
    yield f"**{_line(block.caption)}**"
    yield ""
    yield _cells(block.head)
    yield _cells(["---"] * len(block.head), is_rule=True)
    yield from (_cells(row) for row in block.rows)


def _cells(cells: Sequence[str], *, is_rule: bool = False) -> str:
    shown = cells if is_rule else [_line(" ".join(cell.split())) for cell in cells]
    return f"| {' | '.join(shown)} |"


def _inlines(inlines: Iterable[Inline], notes: list[Footnote]) -> str:
    return paragraph("".join(_inline(each, notes) for each in inlines))


def _inline(inline: Inline, notes: list[Footnote]) -> str:
    if isinstance(inline, Footnote):
        notes.append(inline)
        return f"[^{len(notes)}]"
    return _run(inline)


def _run(run: Run) -> str:
    inner = run.text.strip()
    if not inner:
        return run.text
    before, _, after = run.text.partition(inner)
    text = escape_text(inner)
    if run.is_emphasised:
        text = f"*{text}*"
    if run.is_strong:
        text = f"**{text}**"
    if run.is_struck:
        text = f"~~{text}~~"
    if run.is_raised:
        text = f"<sup>{text}</sup>"
    if run.link:
        text = f"[{text}](<{quote(run.link, safe=_IN_ADDRESS)}>)"
    return f"{before}{text}{after}"


def _line(text: str) -> str:
    return paragraph(escape_text(text))
