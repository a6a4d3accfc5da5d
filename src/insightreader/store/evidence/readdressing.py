"""What is said of cells with one end, said of those with another: after codes or posts merged."""

from collections.abc import Mapping
from dataclasses import dataclass

from insightreader.domain.evidence import CellEnd, Side
from insightreader.domain.ids import CodeId
from insightreader.store.evidence.summaries import OF_ALL, OF_CODES, SIDES, place_of
from insightreader.store.operations import Act, SqlValue
from insightreader.store.querying import Row, every, first, one


def readdress(act: Act, old: CellEnd, new: CellEnd) -> None:
    """Let all that is said of a code, or of a post, in cells be said of another.

    Where something is said of such a cell already, both texts become one.
    """
    if isinstance(old, Side) and isinstance(new, Side):
        _Cells(act, OF_ALL, old, new).move_all(SIDES[old.across])
    elif not isinstance(old, Side) and not isinstance(new, Side):
        for side in ("row_code", "column_code"):
            _Cells(act, OF_CODES, old, new).move_codes(side)
        _Cells(act, OF_ALL, old, new).move_all(SIDES[None])


@dataclass(frozen=True, slots=True)
class _Cells:
    """The cells of one table that have the old end."""

    act: Act
    table: str
    old: CellEnd
    new: CellEnd

    def move_codes(self, side: str) -> None:
        """Move cells of two codes; ``side`` names the old one."""
        for key, *ends in self._rows(side, "row_code, column_code"):
            one_end, other = (self.new if each == self.old else CodeId(each) for each in ends)
            self._move(key, (one_end, other), {side: _key(self.new)})

    def move_all(self, side: str) -> None:
        """Move other cells; ``side`` is the column of both ends."""
        names = ", ".join(SIDES.values())
        for key, *keys in self._rows(side, names):
            [other] = [
                CodeId(each) if kind is None else Side(kind, each)
                for (kind, name), each in zip(SIDES.items(), keys, strict=True)
                if each is not None and name != side
            ]
            self._move(key, (self.new, other), {side: _key(self.new)})

    def _rows(self, side: str, names: str) -> list[Row]:
        query = f"SELECT id, {names} FROM {self.table} WHERE {side} = ? AND deleted_ms IS NULL"
        return list(every(self.act.connection, f"{query} ORDER BY id", (_key(self.old),)))

    def _move(
        self, key: int, ends: tuple[CellEnd, CellEnd], values: Mapping[str, SqlValue]
    ) -> None:
        _, where, bindings = place_of(*ends)
        there = first(
            self.act.connection,
            f"SELECT id, text, state, deleted_ms FROM {self.table} WHERE {where} "
            "ORDER BY deleted_ms IS NOT NULL LIMIT 1",
            bindings,
        )
        if there is None:
            self.act.edit(self.table, key, **values)
            return
        query = f"SELECT text, state FROM {self.table} WHERE id = ?"
        text, state = one(self.act.connection, query, (key,))
        other, own_text, own_state, deleted_ms = there
        if deleted_ms is not None:
            own_text = own_state = ""
        united = "\n\n".join(each for each in (own_text, text) if each)
        state = own_state or state
        self.act.edit(self.table, other, text=united, state=state, deleted_ms=None)
        self.act.bury(self.table, key)


def _key(end: CellEnd) -> SqlValue:
    return end.key if isinstance(end, Side) else end
