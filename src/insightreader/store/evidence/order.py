"""The order that a person gives to dimensions, codes, attributes and parts of briefs."""

from collections.abc import Sequence

from insightreader.store.operations import Act
from insightreader.store.querying import scalar


def next_position(act: Act, entity: str, **of: int) -> int:
    """Return the position after the last row of a dimension, a code or a brief.

    Positions have gaps where rows were deleted or moved away; the deleted ones may come back.
    """
    among = " AND ".join(f'"{name}" = ?' for name in of) or "1"
    query = f"SELECT coalesce(max(position), -1) + 1 FROM {entity} WHERE {among}"
    return int(scalar(act.connection, query, tuple(of.values())))


def put(act: Act, entity: str, row: int, *, among: Sequence[int], before: int | None) -> bool:
    """Let a row stand before another one of an order, or last; return whether anything moved."""
    rest = [each for each in among if each != row]
    place = len(rest) if before is None or before not in rest else rest.index(before)
    rest.insert(place, row)
    edited = [act.edit(entity, key, position=number) for number, key in enumerate(rest)]
    return any(edited)
