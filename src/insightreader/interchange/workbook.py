"""Sheets of text as an XLSX workbook. Every cell is a string: nothing can become a formula.

XlsxWriter is loaded when a workbook is written, not before.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

from insightreader.domain.evidence import CellState

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

LONGEST_CELL = 32_767
"""Characters that a cell can hold, by the format's specification; Excel counts UTF-16 units."""
_MOST_ROWS = 1_048_576
_LONGEST_NAME = 31
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))


_FILLS = {CellState.GAP: "#eeeeee", CellState.CONTRADICTION: "#fbd3dd"}
"""How cells of a matrix are filled; their words say the same."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A named table. ``widths`` in characters, one a column; ``states`` by (row, column)."""

    name: str
    headings: Sequence[str]
    rows: Iterable[Sequence[str]]
    widths: Sequence[int] = ()
    frozen_columns: int = 0
    states: Mapping[tuple[int, int], CellState] = field(default_factory=dict)


def write_workbook(file: BinaryIO, sheets: Iterable[Sheet]) -> int:
    """Write sheets; return how many cells were too long and hold only their beginning."""
    import xlsxwriter

    options = {"constant_memory": True, "strings_to_urls": False, "strings_to_formulas": False}
    cut = 0
    with xlsxwriter.Workbook(file, options) as book:
        names: set[str] = set()
        for sheet in sheets:
            cut += _Table(book, sheet, names).write()
    return cut


class _Table:
    """One sheet being written, row by row."""

    def __init__(self, book: "xlsxwriter.Workbook", sheet: Sheet, names: set[str]) -> None:
        self._sheet = sheet
        self._into: Worksheet = book.add_worksheet(_free_name(sheet.name, names))
        top = {"text_wrap": True, "valign": "top"}
        self._head: Format = book.add_format({**top, "bold": True, "bottom": 1})
        self._plain: Format = book.add_format(top)
        self._filled = {
            state: book.add_format({**top, "bg_color": colour}) for state, colour in _FILLS.items()
        }
        self._cut = 0

    def write(self) -> int:
        sheet, into = self._sheet, self._into
        for column, width in enumerate(sheet.widths):
            into.set_column(column, column, width)
        into.freeze_panes(1, sheet.frozen_columns)
        self._row(0, sheet.headings, is_head=True)
        last = 0
        for last, row in enumerate(sheet.rows, 1):
            if last >= _MOST_ROWS:
                self._cut += 1
                continue
            self._row(last, row)
        if sheet.headings:
            into.autofilter(0, 0, min(last, _MOST_ROWS - 1), len(sheet.headings) - 1)
        return self._cut

    def _row(self, number: int, cells: Sequence[str], *, is_head: bool = False) -> None:
        for column, text in enumerate(cells):
            state = self._sheet.states.get((number - 1, column), CellState.EVIDENCE)
            plain = self._head if is_head else self._plain
            fitting = _fitting(text)
            self._cut += fitting != text
            self._into.write_string(number, column, fitting, self._filled.get(state, plain))


def _fitting(text: str) -> str:
    """As much of a text as a cell holds; its end says that there was more."""
    units = len(text.encode("utf-16-le", "replace")) // 2
    if units <= LONGEST_CELL:
        return text
    cut = text.encode("utf-16-le", "replace")[: 2 * (LONGEST_CELL - 1)]
    return cut.decode("utf-16-le", "ignore") + "…"


def _free_name(wanted: str, taken: set[str]) -> str:
    """A sheet's name by the format's rules, which compare names without case."""
    plain = " ".join(wanted.translate(_NOT_IN_NAMES).split())[:_LONGEST_NAME].strip() or "Sheet"
    name, number = plain, 1
    while name.casefold() in taken:
        number += 1
        name = f"{plain[: _LONGEST_NAME - 4]} {number}"
    taken.add(name.casefold())
    return name
