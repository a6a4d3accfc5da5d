"""The codebook is edited by acts that can be undone, and can be looked at as it was."""

import pytest

from insightreader.domain.errors import NotFound
from insightreader.domain.evidence import Bearing, CodebookDetail, Pattern, Role
from insightreader.services.annotating import Annotating
from insightreader.services.collecting import WouldNestInItself
from insightreader.services.evidence.code_merging import MergingCodes
from insightreader.services.evidence.codebook import (
    EditingCodebook,
    Place,
    codebook_as_of,
    codebook_of,
    examples_of,
    steps_of,
)
from insightreader.services.names import NameTaken
from insightreader.services.organising import Organising
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo
from insightreader.store.rewinding import Moment
from tests.building import annotate, save


@pytest.fixture
def editing(library):
    return EditingCodebook(library)


@pytest.fixture
def factor(editing):
    return editing.add_dimension("Factor").value


def shown(book: CodebookDetail) -> list[str]:
    """Every code in the order shown, indented by its depth, with its uses."""
    return [f"{'  ' * each.depth}{each.name} {each.uses}" for each in book.codes]


def named(library, name):
    [found] = [each for each in codebook_of(library).codes if each.name == name]
    return found


@pytest.fixture
def tree(library, editing, factor):
    """Trust with Local and Deep below it, and Money; Local and Money are applied."""
    trust = editing.add(factor, "Trust").value
    local = editing.add(factor, "Local", parent=trust).value
    deep = editing.add(factor, "Deep", parent=local).value
    money = editing.add(factor, "Money").value
    post = save(library)
    note = annotate(library, post, "Trust in local capacity", codes=["Factor/Local"])
    other = annotate(library, post, "A mission needs partners", codes=["Factor/Money"])
    return trust, local, deep, money, note, other


def test_codes_stand_below_their_parents_in_their_order(library, tree):
    assert shown(codebook_of(library)) == ["Trust 0", "  Local 1", "    Deep 0", "Money 1"]


def test_what_a_code_says_of_itself_is_kept_and_undone(library, editing, tree):
    trust = tree[0]
    words = {
        "definition": "Who counts on whom.",
        "includes": "Words of confidence.",
        "excludes": "Contracts.",
        "pattern": Pattern.DOTS,
        "bearing": Bearing.FOR,
        "colour": "pink",
    }
    editing.describe(trust, **words)
    found = named(library, "Trust")
    assert {name: getattr(found, name) for name in words} == words
    Undo(library).undo()
    assert named(library, "Trust").definition == ""


def test_a_dimension_is_renamed_described_moved_and_deleted(library, editing, factor, tree):
    case = editing.add_dimension("Stories", role=Role.CASE, definition="What went on.").value
    editing.move_dimension(case, factor)
    editing.change_dimension(factor, name="Reason", definition="Why.")
    found = [(each.name, each.definition, each.role) for each in codebook_of(library).dimensions]
    assert found == [("Stories", "What went on.", Role.CASE), ("Reason", "Why.", Role.NONE)]
    note = tree[4]
    editing.delete_dimension(factor)
    assert codebook_of(library).codes == ()
    assert Reading(library).annotations([note])[0].codes == ()
    Undo(library).undo()
    assert [each.name for each in Reading(library).annotations([note])[0].codes] == ["Local"]


def test_names_are_one_in_a_dimension(editing, factor, tree):
    for name in ("money", "  Money ", "", "DEEP"):
        with pytest.raises(NameTaken):
            editing.add(factor, name)
    with pytest.raises(NameTaken):
        editing.rename(tree[0], "local")
    with pytest.raises(NameTaken):
        editing.add_dimension("factor")
    other = editing.add_dimension("Sector").value
    editing.add(other, "Money")
    with pytest.raises(NameTaken):
        editing.move(tree[3], Place(other))
    with pytest.raises(NameTaken):
        editing.change_dimension(other, name="Factor")


def test_a_code_may_be_renamed_to_another_case_of_its_name(library, editing, tree):
    editing.rename(tree[0], "TRUST")
    assert named(library, "TRUST").id == tree[0]


def test_a_code_moves_with_all_below_it(library, editing, factor, tree):
    trust, local, _deep, money, *_ = tree
    editing.move(local, Place(factor, money))
    assert shown(codebook_of(library)) == ["Trust 0", "Money 1", "  Local 1", "    Deep 0"]
    editing.move(money, Place(factor, None, before=trust))
    assert shown(codebook_of(library)) == ["Money 1", "  Local 1", "    Deep 0", "Trust 0"]
    other = editing.add_dimension("Sector").value
    editing.move(money, Place(other))
    book = codebook_of(library)
    assert [each.name for each in book.of(other)] == ["Money", "Local", "Deep"]
    for _ in range(4):
        Undo(library).undo()
    assert shown(codebook_of(library)) == ["Trust 0", "  Local 1", "    Deep 0", "Money 1"]


def test_a_code_is_not_moved_into_itself(editing, factor, tree):
    trust, _, deep, *_ = tree
    for parent in (trust, deep):
        with pytest.raises(WouldNestInItself):
            editing.move(trust, Place(factor, parent))


def test_a_parent_of_another_dimension_is_refused(editing, tree):
    other = editing.add_dimension("Sector").value
    with pytest.raises(NotFound):
        editing.add(other, "Child", parent=tree[0])


def test_what_stands_below_a_deleted_code_moves_up(library, editing, tree):
    _, local, _, money, note, _ = tree
    editing.delete([local, money])
    assert shown(codebook_of(library)) == ["Trust 0", "  Deep 0"]
    assert Reading(library).annotations([note])[0].codes == ()
    Undo(library).undo()
    assert shown(codebook_of(library)) == ["Trust 0", "  Local 1", "    Deep 0", "Money 1"]


def test_a_new_code_stands_last_after_others_went(library, editing, factor, tree):
    editing.add(factor, "Zeal")
    editing.delete([tree[3]])
    editing.add(factor, "Art")
    assert [each.name for each in codebook_of(library).codes][-2:] == ["Zeal", "Art"]


def test_example_passages_are_chosen_and_taken_back(library, editing, tree):
    trust, *_, note, other = tree
    for each in (note, other):
        editing.set_example(trust, each, is_example=True)
    editing.set_example(trust, note, is_example=False)
    assert examples_of(library, trust) == [other]
    Annotating(library).delete([other])
    assert examples_of(library, trust) == []


def test_a_passage_of_a_post_in_the_trash_is_no_example(library, editing, tree):
    trust, *_, note, _ = tree
    editing.set_example(trust, note, is_example=True)
    Organising(library).delete([Reading(library).annotations([note])[0].post])
    assert examples_of(library, trust) == []


def test_merging_unites_codings_and_children(library, editing, tree):
    _trust, local, _, money, note, other = tree
    editing.describe(local, definition="Near.", bearing=Bearing.FOR)
    editing.set_example(local, note, is_example=True)
    Annotating(library).change_codes([other], add=[])
    MergingCodes(library).merge(local, money)
    assert shown(codebook_of(library)) == ["Trust 0", "Money 2", "  Deep 0"]
    found = named(library, "Money")
    assert (found.definition, found.bearing) == ("Near.", Bearing.FOR)
    assert examples_of(library, money) == [note]
    Undo(library).undo()
    assert shown(codebook_of(library)) == ["Trust 0", "  Local 1", "    Deep 0", "Money 1"]
    assert examples_of(library, money) == []


def test_a_passage_that_carries_both_counts_once_after_merging(library, editing, tree):
    _, local, _, money, note, _ = tree
    with library.act("code") as act:
        act.link("annotation_code", annotation=note, code=money)
    MergingCodes(library).merge(local, money)
    assert named(library, "Money").uses == 2
    assert len(Reading(library).annotations([note])[0].codes) == 1


def test_a_code_merged_into_one_below_it_leaves_it_its_place(library, tree):
    trust, local, *_ = tree
    MergingCodes(library).merge(trust, local)
    assert shown(codebook_of(library)) == ["Local 1", "  Deep 0", "Money 1"]
    with pytest.raises(WouldNestInItself):
        MergingCodes(library).merge(local, local)


def test_merging_across_dimensions_takes_the_children_along(library, editing, tree):
    _, local, _deep, *_ = tree
    sector = editing.add_dimension("Sector").value
    state = editing.add(sector, "State").value
    MergingCodes(library).merge(local, state)
    assert [each.name for each in codebook_of(library).of(sector)] == ["State", "Deep"]
    assert named(library, "Deep").parent == state


def concluded(library, case, outcome, note, *, text):
    with library.act("conclude") as act:
        by = {"profile": act.profile}
        act.create("summary", row_code=case, column_code=outcome, text=text, changed_ms=0, **by)
        act.create(
            "outcome",
            uid=note.to_bytes(16, "big"),
            case_code=case,
            outcome_code=outcome,
            annotation=note,
            created_ms=0,
            **by,
        )


def test_summaries_and_outcomes_go_along_when_codes_are_merged(library, editing, tree):
    trust, local, _, money, note, other = tree
    concluded(library, local, trust, note, text="Near.")
    concluded(library, money, trust, other, text="Dear.")
    MergingCodes(library).merge(local, money)
    query = "SELECT row_code, text FROM summary WHERE deleted_ms IS NULL"
    assert library.connection.execute(query).fetchall() == [(money, "Dear.\n\nNear.")]
    cases = library.connection.execute("SELECT DISTINCT case_code FROM outcome").fetchall()
    assert cases == [(money,)]


def test_summaries_of_a_cell_become_one_whichever_way_they_were_turned(library, tree):
    trust, local, _, money, note, other = tree
    concluded(library, local, trust, note, text="Near.")
    concluded(library, trust, money, other, text="Dear.")
    MergingCodes(library).merge(local, money)
    query = "SELECT row_code, column_code, text FROM summary WHERE deleted_ms IS NULL"
    found = library.connection.execute(query).fetchall()
    assert found == [(trust, money, "Dear.\n\nNear.")]


def test_codes_that_are_gone_are_recent_no_more(library, tree):
    _, local, _, money, *_ = tree
    assert Reading(library).codebook().recent == (money, local)
    MergingCodes(library).merge(money, local)
    assert Reading(library).codebook().recent == (local,)


def test_a_split_code_gives_the_chosen_passages_away(library, editing, tree):
    trust, local, _, money, note, other = tree
    MergingCodes(library).merge(money, local)
    concluded(library, trust, local, other, text="")
    made = MergingCodes(library).split(local, "Costs", annotations=[other]).value
    assert shown(codebook_of(library)) == ["Trust 0", "  Local 1", "    Deep 0", "  Costs 1"]
    outcomes = library.connection.execute("SELECT outcome_code FROM outcome").fetchall()
    assert outcomes == [(made,)]
    with pytest.raises(NameTaken):
        MergingCodes(library).split(local, "Deep", annotations=[note])
    Undo(library).undo()
    assert named(library, "Local").uses == 2


def test_the_codebook_is_seen_as_it_was_at_a_time(library, editing, factor, tree):
    before = codebook_of(library)
    moment = library.clock()
    editing.rename(tree[0], "Confidence")
    editing.describe(tree[1], definition="New words")
    editing.move(tree[2], Place(factor))
    MergingCodes(library).merge(tree[1], tree[3])
    editing.add_dimension("Sector")
    Annotating(library).delete([tree[5]])
    assert codebook_as_of(library, Moment(made_ms=moment)) == before
    assert codebook_as_of(library, Moment(made_ms=library.clock())) == codebook_of(library)
    assert codebook_as_of(library, Moment(made_ms=0)) == CodebookDetail()


def test_uses_are_counted_as_they_were(library, editing, tree):
    moment = library.clock()
    post = Reading(library).annotations([tree[4]])[0].post
    Organising(library).delete([post])
    assert shown(codebook_of(library))[1] == "  Local 0"
    assert shown(codebook_as_of(library, Moment(made_ms=moment)))[1] == "  Local 1"


def test_the_codebook_is_seen_as_an_operation_left_it(library, editing, tree):
    editing.rename(tree[0], "Confidence")
    renamed = codebook_of(library)
    step = steps_of(library)[0]
    editing.delete([tree[0]])
    assert codebook_as_of(library, Moment(operation=step.operation)) == renamed


def test_history_tells_who_changed_which_words(library, editing, tree):
    editing.rename(tree[0], "Confidence")
    editing.describe(tree[1], definition="Near.")
    newest, renamed, *_ = steps_of(library)
    [change] = newest.changes
    assert (newest.kind, newest.profile, change.name) == ("describe-code", "Tester", "Local")
    assert (change.field, change.old, change.new) == ("definition", "", "Near.")
    assert renamed.changes[0].old == "Trust"
    assert [each.kind for each in steps_of(library, code=tree[0])] == ["rename-code", "add-code"]
    assert len(steps_of(library, limit=2)) == 2
    Undo(library).undo()
    assert [each.is_undone for each in steps_of(library)[:2]] == [False, True]
