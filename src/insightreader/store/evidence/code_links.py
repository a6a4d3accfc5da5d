"""What hangs on a code: codings, examples, attributes, outcomes, summaries; and moving it all."""

from collections.abc import Container
from dataclasses import dataclass

from insightreader.domain.ids import AnnotationId, CodeId
from insightreader.store.evidence.codebook_words import complete
from insightreader.store.evidence.summaries import OF_CELL
from insightreader.store.operations import Act
from insightreader.store.querying import every, first, one

_ATTRIBUTE = ("attribute", "code")
_RESTING = (
    ("annotation_code", "code"),
    ("example", "code"),
    ("outcome", "case_code"),
    ("outcome", "outcome_code"),
)
"""Tables whose rows rest on a passage each, and where they name a code."""
_SIDES = ("row_code", "column_code")
_WORDS = ("definition", "includes", "excludes", "pattern", "bearing")


@dataclass(frozen=True, slots=True)
class Handover:
    """What hangs on one code is to hang on another."""

    act: Act
    code: CodeId
    to: CodeId

    def give_passages(self, chosen: Container[AnnotationId] | None = None) -> None:
        """Move what rests on passages, on these alone if some are given."""
        for table, side in _RESTING:
            query = f"SELECT id, annotation FROM {table} WHERE {side} = ? AND deleted_ms IS NULL"
            for row, annotation in every(self.act.connection, query, (self.code,)):
                if chosen is not None and annotation not in chosen:
                    continue
                if table == "outcome":
                    self.act.edit(table, row, **{side: self.to})
                else:
                    self.act.link(table, code=self.to, annotation=annotation)
                    self.act.bury(table, row)

    def give_words(self) -> None:
        """Move attributes and summaries, and the texts that the other code lacks."""
        table, side = _ATTRIBUTE
        for row in self._naming(table, side):
            self.act.edit(table, row, **{side: self.to})
        for side in _SIDES:
            for row in self._naming("summary", side):
                self._readdress(row, side)
        query = f"SELECT {', '.join(_WORDS)} FROM code WHERE id = ?"
        words = one(self.act.connection, query, (self.code,))
        complete(self.act, "code", self.to, **dict(zip(_WORDS, words, strict=True)))

    def _naming(self, table: str, side: str) -> list[int]:
        query = f"SELECT id FROM {table} WHERE {side} = ? AND deleted_ms IS NULL"
        return [row[0] for row in every(self.act.connection, query, (self.code,))]

    def _readdress(self, row: int, side: str) -> None:
        """Let a summary speak of another cell; if that has one, theirs becomes one text."""
        connection = self.act.connection
        query = "SELECT row_code, column_code, text, state FROM summary WHERE id = ?"
        *ends, text, state = one(connection, query, (row,))
        ends[_SIDES.index(side)] = self.to
        there = first(
            connection,
            f"SELECT id, text, state, deleted_ms FROM summary WHERE {OF_CELL} "
            "ORDER BY deleted_ms IS NOT NULL LIMIT 1",
            {"row": ends[0], "column": ends[1]},
        )
        if there is None:
            self.act.edit("summary", row, **{side: self.to})
            return
        key, own_text, own_state, deleted_ms = there
        if deleted_ms is not None:
            own_text = own_state = ""
        united = "\n\n".join(each for each in (own_text, text) if each)
        self.act.edit("summary", key, text=united, state=own_state or state, deleted_ms=None)
        self.act.bury("summary", row)


def colour_of(act: Act, code: CodeId) -> str:
    """Return the colour of a code that is there."""
    return str(one(act.connection, "SELECT colour FROM code WHERE id = ?", (code,))[0])
