"""What exports write beside a quotation that its source doesn't hold as quoted, without colour."""

from collections.abc import Callable, Iterator
from html import escape

from insightreader.domain.differences import Change, Difference
from insightreader.domain.report import Run

NOW = "The source now says:"
RESTORED = "[character restored]"
"""Said of a quotation that holds a character which was lost in the capture and put back."""


def differing_html(difference: Difference) -> str:
    """Return it as HTML: what went as ``del``, what came as ``ins``."""
    return _written(
        difference,
        {Change.SAME: "{}", Change.WENT: "<del>{}</del>", Change.CAME: "<ins>{}</ins>"},
        escape,
    )


def differing_markdown(difference: Difference, escaped: Callable[[str], str]) -> str:
    """Return it as Markdown on one line: what went struck through, what came strong."""
    marks = {Change.SAME: "{}", Change.WENT: "~~{}~~", Change.CAME: "**{}**"}
    return _written(difference, marks, escaped)


def differing_plain(difference: Difference) -> str:
    """Return it as plain text for a table's cell: what went and what came in brackets."""
    marks = {Change.SAME: "{}", Change.WENT: "[-{}-]", Change.CAME: "[+{}+]"}
    return _written(difference, marks, str)


def differing_runs(difference: Difference) -> tuple[Run, ...]:
    """Return it as runs of a report: what went struck through, what came strong."""
    runs = (
        Run(text, is_strong=change is Change.CAME, is_struck=change is Change.WENT)
        for change, text in _parts(difference)
        if text
    )
    return (Run(f"{NOW} "), *runs)


def _written(
    difference: Difference, marks: dict[Change, str], escaped: Callable[[str], str]
) -> str:
    parts = _parts(difference)
    written = (
        marks[change].format(escaped(text)) if text.strip() else text for change, text in parts
    )
    return "".join(written).strip()


def _parts(difference: Difference) -> Iterator[tuple[Change, str]]:
    """Yield words on one line by what became of them; white space around them is the same."""
    for piece in difference.abridged():
        if piece.text[:1].isspace():
            yield Change.SAME, " "
        yield piece.change, " ".join(piece.words.split())
        if piece.words and piece.space:
            yield Change.SAME, " "
