"""Another program's codebook in ours: what is there stays as it is, what is missing is added."""

from collections.abc import Sequence

from insightreader.domain.changes import Done
from insightreader.domain.evidence import Bearing
from insightreader.domain.foreign import ForeignCode, ForeignFile
from insightreader.domain.ids import CodeId, DimensionId
from insightreader.services.desk import Desk
from insightreader.services.evidence.codebook import DEFAULT_COLOUR, add_code
from insightreader.store.evidence import codebook
from insightreader.store.operations import Act


def add_codes(found: ForeignFile, file: str, desk: Desk) -> Done[object]:
    """Add dimensions and codes in one operation; return how many codes were there already."""
    library = desk.library
    library.expect_writable()
    with library.act("import", label={"file": file, "count": len(found.codes)}) as act:
        for name, definition in found.dimensions.items():
            _describe(act, name, definition)
        known = _add(act, found.codes)
    return Done(known, act.changes)


def _describe(act: Act, name: str, definition: str) -> None:
    there = {each.name.casefold() for each in codebook.dimensions(act.connection)}
    key = codebook.ensure_dimension(act, name)
    if definition and name.casefold() not in there:
        act.edit("dimension", key, definition=definition)


def _add(act: Act, codes: Sequence[ForeignCode]) -> int:
    keys: dict[tuple[str, str], CodeId] = {}
    known = 0
    for each in codes:
        dimension = DimensionId(codebook.ensure_dimension(act, each.dimension))
        found = codebook.find_code_in(act.connection, dimension, each.name)
        known += found is not None
        parent = keys.get((each.dimension, each.parent)) if each.parent else None
        keys[each.dimension, each.name] = found or add_code(
            act,
            dimension,
            each.name,
            parent=parent,
            colour=each.colour or DEFAULT_COLOUR,
            definition=each.definition,
            includes=each.includes,
            excludes=each.excludes,
            bearing=Bearing(each.bearing),
        )
    return known
