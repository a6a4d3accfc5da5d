"""Claims stand as well as the passages that bear on them."""

import pytest

from insightreader.domain.errors import EmptyText, NotFound
from insightreader.domain.evidence import ClaimState, Relation
from insightreader.services.annotating import Annotating
from insightreader.services.evidence.claims import Claiming, claim_of, claims_of
from insightreader.services.placing import Placing
from insightreader.services.undo import Undo
from tests.unit.services.gathered import gather


@pytest.fixture
def evidence(library):
    return gather(library)


@pytest.fixture
def claiming(library):
    return Claiming(library)


@pytest.fixture
def claim(claiming):
    return claiming.add("  Trust makes oats grow. ").value


def state(library):
    [found] = claims_of(library)
    return found.state


def test_a_claim_is_as_strong_as_its_sources(library, evidence, claiming, claim):
    assert state(library) is ClaimState.UNSUPPORTED
    claiming.relate(claim, evidence.notes["grew"])
    assert state(library) is ClaimState.ONE_SOURCE
    claiming.relate(claim, evidence.notes["kept"])
    assert state(library) is ClaimState.ONE_SOURCE
    claiming.relate(claim, evidence.notes["money"])
    assert state(library) is ClaimState.ONE_AUTHOR
    claiming.relate(claim, evidence.notes["failed"])
    assert state(library) is ClaimState.SUPPORTED


def test_only_what_supports_makes_it_stand(library, evidence, claiming, claim):
    claiming.relate(claim, evidence.notes["grew"], Relation.QUALIFYING)
    claiming.relate(claim, evidence.notes["failed"], Relation.CONTRADICTING)
    found = claim_of(library, claim)
    assert found.state is ClaimState.UNSUPPORTED
    assert found.is_contested
    claiming.relate(claim, evidence.notes["grew"], Relation.SUPPORTING)
    found = claim_of(library, claim)
    assert found.state is ClaimState.ONE_SOURCE
    assert [each.relation for each in found.supports] == ["supporting", "contradicting"]


def test_a_passage_that_changed_is_told(library, evidence, claiming, claim):
    for name in ("grew", "failed"):
        claiming.relate(claim, evidence.notes[name])
    Placing(library).refuse(evidence.notes["grew"])
    assert state(library) is ClaimState.CHANGED_PASSAGE
    Annotating(library).delete([evidence.notes["grew"]])
    assert state(library) is ClaimState.ONE_SOURCE
    assert claim_of(library, claim).supports[0].passage.is_deleted


def test_a_claim_is_reworded_and_what_bears_on_it_withdrawn(library, evidence, claiming, claim):
    claiming.relate(claim, evidence.notes["grew"])
    claiming.change(claim, text="Trust helps.", note="My own view.")
    claiming.withdraw(claim, evidence.notes["grew"])
    found = claim_of(library, claim)
    assert (found.text, found.note, found.supports) == ("Trust helps.", "My own view.", ())
    assert found.changed_ms > found.created_ms
    Undo(library).undo()
    Undo(library).undo()
    found = claim_of(library, claim)
    assert (found.text, len(found.supports)) == ("Trust makes oats grow.", 1)


def test_a_deleted_claim_comes_back_with_what_bears_on_it(library, evidence, claiming, claim):
    claiming.relate(claim, evidence.notes["grew"])
    claiming.delete(claim)
    assert claims_of(library) == []
    with pytest.raises(NotFound):
        claiming.relate(claim, evidence.notes["kept"])
    Undo(library).undo()
    assert state(library) is ClaimState.ONE_SOURCE


def test_what_is_not_there_bears_on_nothing(evidence, claiming, claim):
    with pytest.raises(NotFound):
        claiming.relate(claim, 999)
    with pytest.raises(NotFound):
        claim_of(evidence.library, 999)
    for act in (lambda: claiming.add(" \n "), lambda: claiming.change(claim, text="")):
        with pytest.raises(EmptyText):
            act()
