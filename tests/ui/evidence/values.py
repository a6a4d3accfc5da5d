"""Codebooks, matrices and passages as plain values, for widgets that know nothing else."""

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.domain.evidence import (
    AxisItem,
    Bearing,
    Cell,
    CellState,
    CodebookDetail,
    CodeDetail,
    DimensionDetail,
    Matrix,
    Passage,
    Role,
    Totals,
)
from insightreader.domain.ids import (
    AnnotationId,
    CodeId,
    DimensionId,
    PostId,
    RevisionId,
    Uid,
)

CASE, OUTCOME = DimensionId(1), DimensionId(2)


def uid(number: int) -> Uid:
    return Uid(f"01890a5d-ac96-774b-bcce-{number:012x}")


def code(number: int, name: str, **more: object) -> CodeDetail:
    values: dict[str, object] = {"dimension": CASE, "parent": None, "colour": "green", **more}
    return CodeDetail(CodeId(number), uid(number), name=name, **values)  # type: ignore[arg-type]


CODEBOOK = CodebookDetail(
    (
        DimensionDetail(CASE, uid(901), "Case", "What is told about", Role.CASE),
        DimensionDetail(OUTCOME, uid(902), "Outcome", "", Role.OUTCOME),
    ),
    (
        code(11, "Harbour", definition="A port and its keepers", uses=3),
        code(12, "North pier", parent=CodeId(11), depth=1),
        code(13, "Vaccination", uses=5),
        code(21, "Succeeded", dimension=OUTCOME, bearing=Bearing.FOR),
    ),
)


def passage(number: int, exact: str = "Trust takes years.", **more: object) -> Passage:
    values: dict[str, object] = {
        "title": "Five missions",
        "author": "A. Writer",
        "site": "example.org",
        "url": None,
        "published": "2025",
        "comment": "",
        "text_verdict": TextVerdict.EXACT,
        "place_verdict": PlaceVerdict.SAME,
        "secondary_person": None,
        "secondary_work": None,
        "codes": (CodeId(11),),
        **more,
    }
    return Passage(
        annotation=AnnotationId(number),
        uid=uid(500 + number),
        post=PostId(1),
        post_uid=uid(700),
        saved_ms=0,
        block=4,
        start=0,
        end=len(exact),
        exact=exact,
        colour="green",
        profile="Ann",
        created_ms=0,
        revision=RevisionId(1),
        revision_number=1,
        **values,  # type: ignore[arg-type]
    )


def matrix_of(counts: list[list[int]], **cells: Cell) -> Matrix:
    """A matrix of these counts; a cell named "r1c2" is put in the place of the counted one."""
    rows = tuple(AxisItem(number, f"Case {number}") for number in range(len(counts)))
    columns = tuple(AxisItem(100 + number, f"Factor {number}") for number in range(len(counts[0])))
    found = {
        (row, 100 + column): Cell(count, 1, 1, 0, CellState.EVIDENCE)
        for row, line in enumerate(counts)
        for column, count in enumerate(line)
        if count
    }
    for name, cell in cells.items():
        row, column = name[1:].split("c")
        found[int(row), 100 + int(column)] = cell
    totals = Totals(
        {row: sum(line) for row, line in enumerate(counts)},
        {100 + column: sum(each) for column, each in enumerate(zip(*counts, strict=True))},
        sum(map(sum, counts)),
    )
    return Matrix(rows, columns, found, totals)
