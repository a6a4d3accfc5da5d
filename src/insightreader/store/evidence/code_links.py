"""What hangs on a code: codings, examples, attributes, outcomes, summaries; and moving it all."""

from collections.abc import Container
from dataclasses import dataclass

from insightreader.domain.ids import AnnotationId, CodeId
from insightreader.store.evidence.codebook_words import complete
from insightreader.store.evidence.readdressing import readdress
from insightreader.store.operations import Act
from insightreader.store.querying import every, one

_ATTRIBUTE = ("attribute", "code")
_RESTING = (
    ("annotation_code", "code"),
    ("example", "code"),
    ("outcome", "case_code"),
    ("outcome", "outcome_code"),
)
"""Tables whose rows rest on a passage each, and where they name a code."""
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
        readdress(self.act, self.code, self.to)
        query = f"SELECT {', '.join(_WORDS)} FROM code WHERE id = ?"
        words = one(self.act.connection, query, (self.code,))
        complete(self.act, "code", self.to, **dict(zip(_WORDS, words, strict=True)))

    def _naming(self, table: str, side: str) -> list[int]:
        query = f"SELECT id FROM {table} WHERE {side} = ? AND deleted_ms IS NULL"
        return [row[0] for row in every(self.act.connection, query, (self.code,))]


def colour_of(act: Act, code: CodeId) -> str:
    """Return the colour of a code that is there."""
    return str(one(act.connection, "SELECT colour FROM code WHERE id = ?", (code,))[0])
