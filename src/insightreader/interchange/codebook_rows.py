"""A codebook as rows of a table: each code with its definition and when it applies."""

from collections.abc import Iterator

from insightreader.domain.evidence import CodebookDetail

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
    lineages = book.lineages()
    for dimension in book.dimensions:
        if dimension.definition:
            blank = [""] * (len(CODEBOOK_HEADINGS) - 5)
            yield (dimension.name, "", "", dimension.definition, *blank, dimension.uid)
        for code in book.of(dimension.id):
            yield (
                dimension.name,
                code.name,
                " / ".join(each.name for each in reversed(lineages[code.id][1:])),
                code.definition,
                code.includes,
                code.excludes,
                code.colour,
                str(code.bearing),
                str(code.uses),
                code.uid,
            )
