"""Briefs and their parts."""

from collections.abc import Iterable

import apsw

from insightreader.domain.errors import NotFound
from insightreader.domain.evidence import Brief, BriefPart, BriefRow, PartKind, Passage
from insightreader.domain.ids import AnnotationId, BriefId, BriefPartId, ClaimId, Uid
from insightreader.store.evidence import claims as evidence_claims
from insightreader.store.evidence import passages as evidence_passages
from insightreader.store.identity import to_uid
from insightreader.store.querying import Row, column, every, first
from insightreader.text.references import references

_ROWS = """
SELECT id, uid, title, style, changed_ms,
  (SELECT count(*) FROM brief_part WHERE brief = brief.id AND deleted_ms IS NULL) FROM brief
"""


def rows(connection: apsw.Connection) -> list[BriefRow]:
    """Return the living briefs, the one changed last first."""
    query = f"{_ROWS} WHERE deleted_ms IS NULL ORDER BY changed_ms DESC, id DESC"
    return [_to_row(row) for row in every(connection, query)]


def brief(connection: apsw.Connection, key: BriefId) -> Brief:
    """Return a living brief whole. Raises NotFound."""
    row = first(connection, f"{_ROWS} WHERE id = ? AND deleted_ms IS NULL", (key,))
    if row is None:
        raise NotFound(f"no brief {key}", what="brief")
    parts = _parts(connection, key)
    return Brief(_to_row(row), parts, _cited(connection, parts))


def part_order(connection: apsw.Connection, key: BriefId) -> list[BriefPartId]:
    """Return the keys of a brief's living parts in their order."""
    query = "SELECT id FROM brief_part WHERE brief = ? AND deleted_ms IS NULL ORDER BY position, id"
    return [BriefPartId(each) for each in column(connection, query, (key,))]


def brief_of_part(connection: apsw.Connection, part: BriefPartId) -> BriefId:
    """Return the brief that a living part is of. Raises NotFound."""
    query = "SELECT brief FROM brief_part WHERE id = ? AND deleted_ms IS NULL"
    found = first(connection, query, (part,))
    if found is None:
        raise NotFound(f"no part {part}", what="part")
    return BriefId(found[0])


def _parts(connection: apsw.Connection, key: BriefId) -> tuple[BriefPart, ...]:
    query = (
        "SELECT id, uid, kind, level, text, claim, annotation FROM brief_part "
        "WHERE brief = ? AND deleted_ms IS NULL ORDER BY position, id"
    )
    found = every(connection, query, (key,))
    claims = evidence_claims.by_ids(
        connection, [ClaimId(row[5]) for row in found if row[5] is not None]
    )
    notes = [AnnotationId(row[6]) for row in found if row[6] is not None]
    passages = {
        each.annotation: each
        for each in evidence_passages.passages(connection, dict.fromkeys(notes))
    }
    return tuple(
        BriefPart(
            BriefPartId(row[0]),
            to_uid(row[1]),
            PartKind(row[2]),
            row[3],
            row[4],
            claims.get(row[5]),
            passages.get(row[6]),
        )
        for row in found
    )


def _cited(connection: apsw.Connection, parts: Iterable[BriefPart]) -> dict[Uid, Passage]:
    """Return the passages that the texts of parts and of their claims refer to."""
    texts = [
        text
        for part in parts
        for text in (part.text, *((part.claim.text, part.claim.note) if part.claim else ()))
    ]
    uids = dict.fromkeys(each.uid for text in texts for each in references(text))
    return evidence_passages.by_uids(connection, uids)


def _to_row(row: Row) -> BriefRow:
    return BriefRow(BriefId(row[0]), to_uid(row[1]), *row[2:])
