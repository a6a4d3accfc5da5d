"""Every act on evidence is undone and done again, and the index follows it."""

from dataclasses import dataclass

import pytest

from insightreader.domain.evidence import (
    Across,
    Bearing,
    CellState,
    PartKind,
    Relation,
    Role,
    Side,
)
from insightreader.services.evidence.autocoding import AutoCoding, Proposal
from insightreader.services.evidence.briefs import NewPart, WritingBriefs
from insightreader.services.evidence.cases import KeepingCases
from insightreader.services.evidence.claims import Claiming
from insightreader.services.evidence.code_merging import MergingCodes
from insightreader.services.evidence.codebook import EditingCodebook, Place
from insightreader.services.evidence.codebook_exchange import ImportingCodebooks, ready_codebook
from insightreader.services.evidence.matrix import Summarising
from insightreader.services.evidence.pseudonyms import KeepingPseudonyms
from insightreader.services.undo import Undo
from insightreader.store.library import Library
from tests.unit.services.gathered import Evidence, gather
from tests.unit.store.rows import FollowedIndex, state, whole_index


@dataclass(frozen=True, slots=True)
class World:
    """Evidence with one of each thing that is made of it."""

    library: Library
    evidence: Evidence
    outcome: int
    claim: int
    brief: int
    parts: tuple[int, int]
    pseudonym: int

    def code(self, name):
        return self.evidence.codes[name]

    def note(self, name):
        return self.evidence.notes[name]

    def home(self, name):
        return self.evidence.dimensions[name]


@pytest.fixture
def world(library):
    evidence = gather(library)
    codes, notes = evidence.codes, evidence.notes
    keeping, briefs = KeepingCases(library), WritingBriefs(library)
    outcome = keeping.add_outcome(codes["Oats"], codes["Kept"], shown_by=notes["kept"]).value
    keeping.set_attribute(codes["Oats"], "Country", "UK")
    EditingCodebook(library).set_example(codes["Trust"], notes["grew"], is_example=True)
    for row in ("Oats", "Rivers"):
        Summarising(library).set_text(codes[row], codes["Trust"], f"About {row}.")
    claim = Claiming(library).add("Trust helps.").value
    Claiming(library).relate(claim, notes["grew"])
    brief = briefs.create("Brief").value
    parts = [briefs.add_part(brief, NewPart(PartKind.TEXT, each)).value for each in ("a", "b")]
    pseudonym = KeepingPseudonyms(library).set("Ann", "Person A").value
    return World(library, evidence, outcome, claim, brief, tuple(parts), pseudonym)


def editing(w):
    return EditingCodebook(w.library)


def proposed(w):
    return Proposal(w.evidence.posts["rivers"], 2, "Rivers", 1, 0, 9, "The river", ((4, 9),))


ACTS = {
    "add dimension": lambda w: editing(w).add_dimension("Stage", role=Role.NONE, definition="x"),
    "describe dimension": lambda w: editing(w).change_dimension(w.home("Case"), name="Story"),
    "move dimension": lambda w: editing(w).move_dimension(w.home("Sector"), w.home("Case")),
    "delete dimension": lambda w: editing(w).delete_dimension(w.home("Factor")),
    "add code": lambda w: editing(w).add(w.home("Factor"), "Luck", parent=w.code("Trust")),
    "rename code": lambda w: editing(w).rename(w.code("Trust"), "Confidence"),
    "describe code": lambda w: editing(w).describe(w.code("Trust"), bearing=Bearing.FOR),
    "move code": lambda w: editing(w).move(w.code("Trust"), Place(w.home("Mission"))),
    "reorder codes": lambda w: editing(w).move(
        w.code("Money"), Place(w.home("Factor"), None, w.code("Trust"))
    ),
    "delete codes": lambda w: editing(w).delete([w.code("Trust"), w.code("Oats")]),
    "merge codes": lambda w: MergingCodes(w.library).merge(w.code("Oats"), w.code("Rivers")),
    "split code": lambda w: MergingCodes(w.library).split(
        w.code("Oats"), "Barley", annotations=[w.note("kept"), w.note("grew")]
    ),
    "take example back": lambda w: editing(w).set_example(
        w.code("Trust"), w.note("grew"), is_example=False
    ),
    "import codebook": lambda w: ImportingCodebooks(w.library).take_in(
        ready_codebook("cross-sector-missions")
    ),
    "autocode": lambda w: AutoCoding(w.library).accept([proposed(w)], w.code("Trust")),
    "attribute": lambda w: KeepingCases(w.library).set_attribute(w.code("Oats"), "Country", "FR"),
    "no attribute": lambda w: KeepingCases(w.library).set_attribute(w.code("Oats"), "Country", ""),
    "outcome": lambda w: KeepingCases(w.library).add_outcome(
        w.code("Bees"), w.code("Failed"), shown_by=w.note("money")
    ),
    "change outcome": lambda w: KeepingCases(w.library).change_outcome(
        w.outcome, case=w.code("Bees"), outcome=w.code("Failed"), shown_by=w.note("grew")
    ),
    "no outcome": lambda w: KeepingCases(w.library).withdraw_outcome(w.outcome),
    "summary": lambda w: Summarising(w.library).set_text(w.code("Oats"), w.code("Trust"), "New."),
    "summary of a year": lambda w: Summarising(w.library).set_text(
        w.code("Oats"), Side(Across.YEARS, "2024"), "New."
    ),
    "cell state": lambda w: Summarising(w.library).set_state(
        w.code("Bees"), w.code("Money"), CellState.GAP
    ),
    "claim": lambda w: Claiming(w.library).add("Another."),
    "change claim": lambda w: Claiming(w.library).change(w.claim, text="Otherwise.", note="n"),
    "delete claim": lambda w: Claiming(w.library).delete(w.claim),
    "relate": lambda w: Claiming(w.library).relate(w.claim, w.note("grew"), Relation.CONTRADICTING),
    "withdraw": lambda w: Claiming(w.library).withdraw(w.claim, w.note("grew")),
    "brief": lambda w: WritingBriefs(w.library).create("Another"),
    "change brief": lambda w: WritingBriefs(w.library).change(w.brief, title="T", style="mla"),
    "delete brief": lambda w: WritingBriefs(w.library).delete(w.brief),
    "add part": lambda w: WritingBriefs(w.library).add_part(
        w.brief, NewPart(PartKind.CLAIM, claim=w.claim), before=w.parts[0]
    ),
    "edit part": lambda w: WritingBriefs(w.library).edit_part(w.parts[0], text="c"),
    "move part": lambda w: WritingBriefs(w.library).move_part(w.parts[0], None),
    "delete part": lambda w: WritingBriefs(w.library).delete_part(w.parts[0]),
    "pseudonym": lambda w: KeepingPseudonyms(w.library).set("Ann", "Person B"),
    "no pseudonym": lambda w: KeepingPseudonyms(w.library).remove(w.pseudonym),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_what_was_done_is_undone_and_done_again(library, world, act):
    following = FollowedIndex(whole_index(library))
    before = state(library)
    assert act(world).changes
    after = state(library)
    assert after != before
    assert following.follow(library) == whole_index(library)
    Undo(library).undo()
    assert state(library) == before
    assert following.follow(library) == whole_index(library)
    Undo(library).redo()
    assert state(library) == after
    assert following.follow(library) == whole_index(library)
