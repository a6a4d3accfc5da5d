"""Codebooks as values."""

from insightreader.domain.evidence import CodebookDetail, CodeDetail, DimensionDetail
from insightreader.domain.ids import CodeId, DimensionId, Uid
from insightreader.interchange.codebook_rows import CODEBOOK_HEADINGS, codebook_rows

FACTOR, CASE = DimensionId(1), DimensionId(2)


def code(number: int, home: DimensionId, parent: int | None = None, depth: int = 0) -> CodeDetail:
    above = None if parent is None else CodeId(parent)
    uid = Uid(f"uid-{number}")
    return CodeDetail(CodeId(number), uid, home, above, f"Code {number}", "blue", depth=depth)


BOOK = CodebookDetail(
    (DimensionDetail(FACTOR, Uid("factor"), "Factor"), DimensionDetail(CASE, Uid("case"), "Case")),
    (
        code(1, FACTOR),
        code(2, FACTOR, 1, 1),
        code(3, FACTOR, 2, 2),
        # Its parent stands in another dimension, so it is at the top of its own.
        code(4, CASE, 3),
        # Its parent is in the trash.
        code(5, CASE, 9),
    ),
)


def test_each_code_is_told_with_those_above_it_in_its_dimension() -> None:
    lineages = {key: [each.id for each in lineage] for key, lineage in BOOK.lineages().items()}
    assert lineages == {1: [1], 2: [2, 1], 3: [3, 2, 1], 4: [4], 5: [5]}


def test_the_sheet_names_them_from_the_outermost_on() -> None:
    column = CODEBOOK_HEADINGS.index("Part of")
    assert [row[column] for row in codebook_rows(BOOK)] == ["", "Code 1", "Code 1 / Code 2", "", ""]
