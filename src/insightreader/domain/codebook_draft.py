"""A codebook on its way in or out: names instead of keys, codes below codes."""

from dataclasses import dataclass

from insightreader.domain.evidence import Bearing, CodebookDetail, CodeDetail, Pattern, Role
from insightreader.domain.ids import CodeId


@dataclass(frozen=True, slots=True)
class DraftCode:
    """A code with those below it."""

    name: str
    definition: str = ""
    includes: str = ""
    excludes: str = ""
    colour: str = ""
    pattern: Pattern = Pattern.NONE
    bearing: Bearing = Bearing.NONE
    codes: "tuple[DraftCode, ...]" = ()


@dataclass(frozen=True, slots=True)
class DraftDimension:
    """A dimension with its codes."""

    name: str
    definition: str = ""
    role: Role = Role.NONE
    codes: tuple[DraftCode, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftCodebook:
    """A codebook whole."""

    dimensions: tuple[DraftDimension, ...] = ()
    name: str = ""
    definition: str = ""


def draft_of(book: CodebookDetail) -> DraftCodebook:
    """Return a library's codebook as it goes out."""
    below: dict[CodeId | None, list[CodeDetail]] = {}
    for code in book.codes:
        below.setdefault(code.parent if code.depth else None, []).append(code)
    return DraftCodebook(
        tuple(
            DraftDimension(
                each.name,
                each.definition,
                each.role,
                tuple(
                    _draft(code, below) for code in below.get(None, ()) if code.dimension == each.id
                ),
            )
            for each in book.dimensions
        )
    )


def _draft(code: CodeDetail, below: dict[CodeId | None, list[CodeDetail]]) -> DraftCode:
    return DraftCode(
        code.name,
        code.definition,
        code.includes,
        code.excludes,
        code.colour,
        code.pattern,
        code.bearing,
        tuple(_draft(each, below) for each in below.get(code.id, ())),
    )
