"""Claims and the passages that bear on them."""

import json
from collections.abc import Sequence

import apsw

from insightreader.domain.evidence import Claim, ClaimState, Passage, Relation, Support
from insightreader.domain.ids import AnnotationId, ClaimId
from insightreader.store.evidence.passages import passages
from insightreader.store.identity import to_uid
from insightreader.store.operations import Act
from insightreader.store.querying import Row, every, first

_CLAIMS = """
SELECT claim.id, claim.uid, text, note, profile.name, claim.created_ms, changed_ms
FROM claim JOIN profile ON profile.id = claim.profile
"""
_SUPPORTS = """
SELECT claim, annotation, relation FROM claim_support
WHERE deleted_ms IS NULL AND claim IN (SELECT value FROM json_each(?)) ORDER BY id
"""


def all_claims(connection: apsw.Connection) -> list[Claim]:
    """Return every living claim, oldest first."""
    query = f"{_CLAIMS} WHERE claim.deleted_ms IS NULL ORDER BY claim.id"
    return _to_claims(connection, every(connection, query))


def by_ids(connection: apsw.Connection, ids: Sequence[ClaimId]) -> dict[ClaimId, Claim]:
    """Return these claims by key, deleted ones too."""
    query = f"{_CLAIMS} WHERE claim.id IN (SELECT value FROM json_each(?))"
    found = _to_claims(connection, every(connection, query, (json.dumps(list(ids)),)))
    return {each.id: each for each in found}


def set_relation(act: Act, claim: ClaimId, annotation: AnnotationId, *, relation: Relation) -> None:
    """Let a passage bear on a claim, in that way."""
    key = act.link("claim_support", claim=claim, annotation=annotation)
    act.edit("claim_support", key, relation=relation)


def is_alive(connection: apsw.Connection, claim: ClaimId) -> bool:
    """Return whether there is such a claim."""
    query = "SELECT 1 FROM claim WHERE id = ? AND deleted_ms IS NULL"
    return first(connection, query, (claim,)) is not None


def state_of(supports: Sequence[Support]) -> ClaimState:
    """Return how well a claim stands on these passages; deleted ones bear nothing."""
    alive = [each for each in supports if not each.passage.is_deleted]
    supporting = [each.passage for each in alive if each.relation is Relation.SUPPORTING]
    if not supporting:
        return ClaimState.UNSUPPORTED
    if any(each.passage.is_doubtful for each in alive):
        return ClaimState.CHANGED_PASSAGE
    if len({each.post for each in supporting}) == 1:
        return ClaimState.ONE_SOURCE
    if len({each.author for each in supporting}) == 1 and supporting[0].author:
        return ClaimState.ONE_AUTHOR
    return ClaimState.SUPPORTED


def _to_claims(connection: apsw.Connection, rows: list[Row]) -> list[Claim]:
    keys = json.dumps([row[0] for row in rows])
    bearing = every(connection, _SUPPORTS, (keys,))
    wanted = dict.fromkeys(AnnotationId(row[1]) for row in bearing)
    found: dict[AnnotationId, Passage] = {
        each.annotation: each for each in passages(connection, wanted)
    }
    supports: dict[int, list[Support]] = {}
    for claim, annotation, relation in bearing:
        support = Support(found[annotation], Relation(relation))
        supports.setdefault(claim, []).append(support)
    return [_to_claim(row, tuple(supports.get(row[0], ()))) for row in rows]


def _to_claim(row: Row, supports: tuple[Support, ...]) -> Claim:
    return Claim(
        id=ClaimId(row[0]),
        uid=to_uid(row[1]),
        text=row[2],
        note=row[3],
        profile=row[4],
        created_ms=row[5],
        changed_ms=row[6],
        supports=supports,
        state=state_of(supports),
    )
