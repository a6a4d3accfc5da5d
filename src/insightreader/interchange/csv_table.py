"""Tables as CSV that a spreadsheet opens as text: UTF-8 with a mark, CRLF, and no formulas."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

_BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_MARK = "\ufeff"


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield a table, a line at a time."""
    yield _MARK + _line(headings)
    for row in rows:
        yield _line(row)


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: an apostrophe stands before it.

    Source: OWASP, "CSV Injection".
    """
    return f"'{cell}" if cell.lstrip(" ").startswith(_BEGINS_FORMULA) else cell


def said(cell: str) -> str:
    """Return what a cell said before ``harmless``."""
    bare = cell.removeprefix("'")
    return bare if harmless(bare) == cell else cell


def _line(cells: Sequence[str]) -> str:
    written = io.StringIO()
    csv.writer(written, quoting=csv.QUOTE_ALL).writerow([harmless(cell) for cell in cells])
    return written.getvalue()
