"""A matrix as a table of words: counts, states and summaries in its cells."""

from insightreader.domain.evidence import (
    Across,
    Axis,
    AxisItem,
    AxisKey,
    Cell,
    CellState,
    CodebookDetail,
    Role,
)
from insightreader.domain.evidence_questions import MatrixQuestion, Shown
from insightreader.domain.report import Grid
from insightreader.services.evidence.codebook import codebook_of
from insightreader.services.evidence.filtering import filter_words
from insightreader.services.evidence.matrix import matrix_of
from insightreader.services.reading import Source
from insightreader.store.evidence.summaries import by_cell
from insightreader.text.references import without_references

_BY = " by "


def question_of(source: Source, words: str) -> MatrixQuestion | None:
    """Return what "Case by Mission" asks; None where a name is no dimension."""
    before, _, after = words.partition(_BY)
    book = codebook_of(source)
    rows, columns = _axis(book, before), _axis(book, after)
    return None if rows is None or columns is None else MatrixQuestion(rows, columns)


def caption_of(source: Source, question: MatrixQuestion, shown: Shown | None = None) -> str:
    """Return what a matrix shows: "Case by Factor", what is filtered, and what is left out."""
    names = {each.id: each.name for each in codebook_of(source).dimensions}
    axes = (
        str(axis) if isinstance(axis, Across) else names[axis]
        for axis in (question.rows, question.columns)
    )
    parts = [_BY.join(axes)]
    if words := filter_words(source, question.filter):
        parts.append(f"only {', '.join(words)}")
    if question.is_rolled_up:
        parts.append("child codes counted for their parents")
    if shown is not None:
        matrix = matrix_of(source, question)
        parts += _left_out(shown.rows, matrix.rows, "rows")
        parts += _left_out(shown.columns, matrix.columns, "columns")
    return "; ".join(parts)


def grid_of(
    source: Source, question: MatrixQuestion, caption: str, *, shown: Shown | None = None
) -> Grid:
    """Return a matrix as a table; a cell with a summary shows that, without its references.

    ``shown`` picks rows and columns, and puts them in order.
    """
    matrix = matrix_of(source, question)
    said = by_cell(source.connection, question.rows, question.columns)
    lines, columns = matrix.rows, matrix.columns
    if shown is not None:
        lines, columns = _picked(lines, shown.rows), _picked(columns, shown.columns)
    rows, states = [], {}
    for number, row in enumerate(lines):
        words = [_name(row)]
        for column, item in enumerate(columns, 1):
            cell = matrix.cell(row.key, item.key)
            text = said[row.key, item.key].text if cell.has_summary else ""
            words.append(_cell(cell, without_references(text).strip()))
            states[number, column] = cell.state
        rows.append(tuple(words))
    head = (caption.partition(_BY)[0], *(each.name or "–" for each in columns))
    return Grid(caption, head, tuple(rows), states)


def usual_questions(source: Source) -> list[str]:
    """Return "Case by Factor" and so on: cases, or else the first dimension, by each other one."""
    book = codebook_of(source)
    used = [each for each in book.dimensions if any(code.uses for code in book.of(each.id))]
    used.sort(key=lambda each: each.role is not Role.CASE)
    return [f"{used[0].name}{_BY}{each.name}" for each in used[1:]]


def _picked(items: tuple[AxisItem, ...], keys: tuple[AxisKey, ...]) -> tuple[AxisItem, ...]:
    by_key = {each.key: each for each in items}
    return tuple(by_key[key] for key in keys if key in by_key)


def _left_out(shown: tuple[AxisKey, ...], items: tuple[AxisItem, ...], word: str) -> list[str]:
    kept = len(_picked(items, shown))
    return [f"{kept} of {len(items)} {word}"] if kept < len(items) else []


def _axis(book: CodebookDetail, name: str) -> Axis | None:
    wanted = name.strip().casefold()
    for each in book.dimensions:
        if each.name.casefold() == wanted:
            return each.id
    return next((each for each in Across if each.value == wanted), None)


def _name(item: AxisItem) -> str:
    return f"{'– ' * item.depth}{item.name or '–'}"


def _cell(cell: Cell, summary: str) -> str:
    """A cell's words: the colour says nothing that they don't."""
    parts = []
    if cell.count:
        parts.append(f"{_counted(cell.count, 'passage')}, {_counted(cell.posts, 'post')}")
    if cell.state is not CellState.EVIDENCE:
        parts.append(str(cell.state))
    if cell.doubtful:
        parts.append(f"{cell.doubtful} doubtful")
    line = "; ".join(parts)
    return f"{summary}\n{line}" if summary else line


def _counted(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
