"""A codebook as rows of a table: each code with its definition and when it applies."""

from collections.abc import Iterator

from insightreader.domain.evidence import CodebookDetail, CodeDetail
from insightreader.domain.ids import CodeId

CODEBOOK_HEADINGS = (
    "Dimension",
    "Code",
    "Part of",
    "Definition",
    "Applies",
    "Does not apply",
    "Colour",
    "Bears",
    "Uses",
    "Id",
)


def codebook_rows(book: CodebookDetail) -> Iterator[tuple[str, ...]]:
    """Yield a row for each code, and one for the definition of each dimension that has one."""
    for dimension in book.dimensions:
        if dimension.definition:
            blank = [""] * (len(CODEBOOK_HEADINGS) - 5)
            yield (dimension.name, "", "", dimension.definition, *blank, dimension.uid)
        for code in book.of(dimension.id):
            yield (
                dimension.name,
                code.name,
                " / ".join(above(code, book)),
                code.definition,
                code.includes,
                code.excludes,
                code.colour,
                str(code.bearing),
                str(code.uses),
                code.uid,
            )


def above(code: CodeDetail, book: CodebookDetail) -> list[str]:
    """Return the names of the codes that a code stands under, outermost first."""
    by_id: dict[CodeId, CodeDetail] = {each.id: each for each in book.codes}
    names: list[str] = []
    parent = code.parent
    while parent in by_id and len(names) < len(by_id):
        names.insert(0, by_id[parent].name)
        parent = by_id[parent].parent
    return names
