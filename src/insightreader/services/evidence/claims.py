"""Claims: sentences of the person's own, and what bears on them."""

from insightreader.domain.changes import Done
from insightreader.domain.errors import EmptyText, NotFound
from insightreader.domain.evidence import Claim, Relation
from insightreader.domain.ids import AnnotationId, ClaimId
from insightreader.services.reading import Source
from insightreader.store import annotations
from insightreader.store.evidence import claims as evidence_claims
from insightreader.store.identity import new_blob
from insightreader.store.library import Library


def claims_of(source: Source) -> list[Claim]:
    """Return every claim, oldest first."""
    return evidence_claims.all_claims(source.connection)


def claim_of(source: Source, claim: ClaimId) -> Claim:
    """Return one claim, a deleted one too. Raises NotFound."""
    found = evidence_claims.by_ids(source.connection, [claim]).get(claim)
    if found is None:
        raise NotFound(f"no claim {claim}", what="claim")
    return found


class Claiming:
    """Writes claims."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def add(self, text: str, *, note: str = "") -> Done[ClaimId]:
        """Make a claim. Raises EmptyText."""
        words = _words(text)
        with self._library.act("add-claim", label={"text": words[:80]}) as act:
            times = {"created_ms": act.now_ms, "changed_ms": act.now_ms}
            key = act.create(
                "claim", uid=new_blob(), text=words, note=note, profile=act.profile, **times
            )
        return Done(ClaimId(key), act.changes)

    def change(
        self, claim: ClaimId, *, text: str | None = None, note: str | None = None
    ) -> Done[None]:
        """Word a claim, or its note, otherwise. Raises EmptyText, NotFound."""
        given = {"text": None if text is None else _words(text), "note": note}
        values = {name: value for name, value in given.items() if value is not None}
        with self._library.act("change-claim") as act:
            if act.edit("claim", claim, **values):
                act.edit("claim", claim, changed_ms=act.now_ms)
        return Done(None, act.changes)

    def delete(self, claim: ClaimId) -> Done[None]:
        """Remove a claim; undo brings it back with what bears on it."""
        with self._library.act("delete-claim") as act:
            act.bury("claim", claim)
        return Done(None, act.changes)

    def relate(
        self, claim: ClaimId, annotation: AnnotationId, relation: Relation = Relation.SUPPORTING
    ) -> Done[None]:
        """Say how a passage bears on a claim. Raises NotFound."""
        with self._library.act("relate-passage", label={"relation": relation}) as act:
            if not evidence_claims.is_alive(act.connection, claim):
                raise NotFound(f"no claim {claim}", what="claim")
            if not annotations.by_ids(act.connection, [annotation]):
                raise NotFound(f"no annotation {annotation}", what="annotation")
            evidence_claims.set_relation(act, claim, annotation, relation=relation)
        return Done(None, act.changes)

    def withdraw(self, claim: ClaimId, annotation: AnnotationId) -> Done[None]:
        """Say that a passage doesn't bear on a claim any more."""
        with self._library.act("withdraw-passage") as act:
            act.unlink("claim_support", claim=claim, annotation=annotation)
        return Done(None, act.changes)


def _words(text: str) -> str:
    words = text.strip()
    if not words:
        raise EmptyText("no words")
    return words
