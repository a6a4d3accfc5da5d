"""What a change means to panes and to the index: a rule and a test for each table of history."""

import pytest

from insightreader.domain.changes import Changes
from insightreader.domain.entities import Status
from insightreader.services.annotating import Annotating
from insightreader.services.coding import CodeName, Coding
from insightreader.services.collecting import Collecting
from insightreader.services.organising import Organising
from insightreader.services.placing import Placing
from insightreader.services.reviewing import Recall, Reviewing
from insightreader.store import affected, index_feed, organising
from insightreader.store.affected import RULES, Affected, merged
from insightreader.store.evidence import codebook
from insightreader.store.identity import new_blob
from tests.building import annotate, save
from tests.unit.store.rows import FollowedIndex, whole_index

TESTED = {}


def rule_of(table):
    """Note that a test is about a table's rule."""

    def note(test):
        TESTED[table] = test
        return test

    return note


def documents(of) -> set[tuple[str, int]]:
    """Read the outbox and empty it."""
    found = of.connection.execute("SELECT kind, row FROM outbox").fetchall()
    with of.unlogged():
        index_feed.prune(of.connection, index_feed.last_sequence(of.connection))
    return set(found)


@pytest.fixture
def post(library):
    key = save(library, tags=("mission",))
    documents(library)
    return key


@pytest.fixture
def note(library, post):
    key = annotate(library, post, "bold goal", comment="why?", codes=["Case/One"])
    documents(library)
    return key


@rule_of("post")
def test_a_post_and_its_notes_are_found_by_the_post_s_fields(library, post, note):
    changes = Organising(library).set_status([post], Status.ARCHIVE).changes
    assert changes == Changes(posts=frozenset({post}), structure=True)
    assert documents(library) == {("post", post), ("note", note)}


def test_opening_a_post_for_the_first_time_is_told_to_the_index(library, post, note):
    assert Organising(library).note_opened(post).changes.posts == {post}
    assert documents(library) == {("post", post), ("note", note)}
    assert not Organising(library).note_opened(post).changes
    assert documents(library) == set()


def test_a_field_that_no_list_shows_moves_nothing(library, post):
    with library.act("excerpt") as act:
        act.edit("post", post, excerpt="other words")
    assert act.changes == Changes(posts=frozenset({post}))


@rule_of("annotation")
def test_a_note_counts_in_its_post(library, post, note):
    other = annotate(library, post, "partners")
    assert documents(library) == {("post", post), ("note", other)}
    changes = Annotating(library).set_comment(note, "because").changes
    assert changes == Changes(posts=frozenset({post}), annotations=frozenset({note}))
    assert documents(library) == {("note", note)}
    assert Annotating(library).delete([note]).changes.structure
    assert documents(library) == {("post", post), ("note", note)}


@rule_of("annotation_code")
def test_a_code_on_a_note_is_one_on_its_post(library, post, note):
    changes = Annotating(library).change_codes([note], add=[CodeName("Case", "Two")]).changes
    assert changes.annotations == {note}
    assert changes.posts == {post}
    assert len(changes.codes) == 1
    assert documents(library) == {("post", post), ("note", note)}


@rule_of("code")
def test_a_renamed_code_is_told_wherever_it_is_applied(library, post, note):
    code = codebook.find_code(library.connection, "Case", "One")
    with library.act("rename") as act:
        act.edit("code", code, name="First")
    assert act.changes.annotations == {note}
    assert act.changes.codes == {code}
    assert documents(library) == {("post", post), ("note", note)}


@rule_of("dimension")
def test_a_renamed_dimension_is_told_wherever_its_codes_are_applied(library, post, note):
    Coding(library).add(CodeName("Outcome", "Good"), colour="green")
    documents(library)
    with library.act("rename") as act:
        act.edit("dimension", 1, name="Story")
    assert act.changes.annotations == {note}
    assert act.changes.dimensions == {1}
    assert len(act.changes.codes) == 1
    assert documents(library) == {("post", post), ("note", note)}


@rule_of("post_tag")
def test_a_tag_on_a_post_is_one_on_its_notes(library, post, note):
    changes = Organising(library).change_tags([post], add=["new"]).changes
    assert changes.posts == {post}
    assert changes.structure
    assert documents(library) == {("post", post), ("note", note)}


@rule_of("tag")
def test_a_renamed_tag_is_told_wherever_it_is_applied(library, post, note):
    tag = organising.find_tag(library.connection, "mission")
    changes = Organising(library).rename_tag(tag, "missions").changes
    assert (changes.tags, changes.posts) == ({tag}, {post})
    assert documents(library) == {("post", post), ("note", note)}


@rule_of("collection")
def test_a_collection_moves_lists_and_no_index(library, post):
    done = Collecting(library).create_collection("Cases")
    assert done.changes == Changes(collections=frozenset({done.value}), structure=True)
    assert documents(library) == set()


@rule_of("collection_post")
def test_a_collected_post_and_its_collection_are_told(library, post):
    cases = Collecting(library).create_collection("Cases").value
    changes = Collecting(library).collect([post], cases).changes
    assert (changes.collections, changes.posts, changes.structure) == ({cases}, {post}, True)
    assert documents(library) == {("post", post)}


@rule_of("saved_search")
def test_a_saved_search_is_told(library):
    done = Collecting(library).save_search("Missions", "mission*")
    assert done.changes == Changes(searches=frozenset({done.value}))


@rule_of("placement")
def test_a_chosen_place_is_told_with_its_note(library, post, note):
    changes = Placing(library).refuse(note).changes
    assert changes == Changes(annotations=frozenset({note}), posts=frozenset({post}))
    assert documents(library) == {("note", note)}


@rule_of("review")
def test_a_review_is_told_with_its_note(library, post, note):
    changes = Reviewing(library).answer(note, Recall.LATER).changes
    assert changes == Changes(annotations=frozenset({note}))
    assert documents(library) == set()


@rule_of("correction")
def test_a_correction_is_told_with_its_post(library, post):
    with library.act("correct") as act:
        act.create(
            "correction",
            uid=new_blob(),
            post=post,
            kind="replace",
            start=0,
            end=1,
            profile=act.profile,
            created_ms=act.now_ms,
        )
    assert act.changes == Changes(posts=frozenset({post}))


@pytest.fixture
def codes(library, post, note):
    """The keys of a case and of an outcome."""
    other = Coding(library).add(CodeName("Outcome", "Good"), colour="green").value
    documents(library)
    return codebook.find_code(library.connection, "Case", "One"), other


def made(library, entity, **values):
    """Create a row; return its key and what that changed."""
    with library.act("test") as act:
        owned = {"profile": act.profile} if values.pop("is_owned", False) else {}
        key = act.create(entity, **values, **owned)
    assert documents(library) == set()
    return key, act.changes


@rule_of("example")
def test_an_example_is_told_with_its_code(library, note, codes):
    _, changes = made(library, "example", code=codes[0], annotation=note)
    assert changes == Changes(codes=frozenset({codes[0]}))


@rule_of("attribute")
def test_an_attribute_is_told_with_its_case(library, codes):
    values = {"uid": new_blob(), "code": codes[0], "name": "Country", "value": "UK"}
    _, changes = made(library, "attribute", **values)
    assert changes == Changes(codes=frozenset({codes[0]}), evidence=True)


@rule_of("outcome")
def test_an_outcome_is_told_with_both_its_codes(library, note, codes):
    ends = {"case_code": codes[0], "outcome_code": codes[1], "annotation": note}
    _, changes = made(
        library, "outcome", uid=new_blob(), **ends, created_ms=library.clock(), is_owned=True
    )
    assert changes == Changes(codes=frozenset(codes), evidence=True)


@rule_of("summary")
def test_a_summary_is_told_with_its_cell(library, codes):
    values = {"row_code": codes[0], "column_code": codes[1], "changed_ms": library.clock()}
    _, changes = made(library, "summary", **values, is_owned=True)
    assert changes == Changes(codes=frozenset(codes), evidence=True)


def claimed(library):
    times = dict.fromkeys(("created_ms", "changed_ms"), library.clock())
    return made(library, "claim", uid=new_blob(), text="So it is.", **times, is_owned=True)


def briefed(library):
    times = dict.fromkeys(("created_ms", "changed_ms"), library.clock())
    return made(library, "brief", uid=new_blob(), title="Brief", **times, is_owned=True)


@rule_of("brief")
def test_a_brief_is_told(library):
    brief, changes = briefed(library)
    assert changes == Changes(briefs=frozenset({brief}))


@rule_of("brief_part")
def test_a_part_is_told_with_its_brief(library):
    brief, _ = briefed(library)
    values = {"uid": new_blob(), "brief": brief, "position": 0, "kind": "text", "text": "Words."}
    _, changes = made(library, "brief_part", **values)
    assert changes == Changes(briefs=frozenset({brief}))


@rule_of("claim")
def test_a_claim_is_told_with_the_briefs_that_make_it(library):
    claim, changes = claimed(library)
    assert changes == Changes(claims=frozenset({claim}))
    brief, _ = briefed(library)
    values = {"uid": new_blob(), "brief": brief, "position": 0, "kind": "claim", "claim": claim}
    made(library, "brief_part", **values)
    with library.act("reword") as act:
        act.edit("claim", claim, text="So it isn't.")
    assert act.changes == Changes(claims=frozenset({claim}), briefs=frozenset({brief}))


@rule_of("claim_support")
def test_a_support_is_told_with_its_claim(library, note):
    claim, _ = claimed(library)
    _, changes = made(library, "claim_support", claim=claim, annotation=note)
    assert changes == Changes(claims=frozenset({claim}))


@rule_of("summary_across")
def test_what_is_said_of_a_year_is_told_with_the_code_that_it_is_crossed_with(library, codes):
    for ends, told in (
        ({"code": codes[0], "year": "2024"}, frozenset(codes[:1])),
        ({"year": "2024", "site": "A"}, frozenset()),
    ):
        values = {"uid": new_blob(), "changed_ms": library.clock(), **ends}
        _, changes = made(library, "summary_across", **values, is_owned=True)
        assert changes == Changes(codes=told, evidence=True)


@rule_of("pseudonym")
def test_a_pseudonym_is_told(library):
    _, changes = made(library, "pseudonym", uid=new_blob(), name="Ann", replacement="B.")
    assert changes == Changes(evidence=True)


def test_every_table_of_history_has_a_rule_and_a_test(library):
    assert set(TESTED) == set(RULES)
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%deleted_ms%'"
    assert {row[0] for row in library.connection.execute(query)} == set(RULES)


def test_a_link_that_is_gone_affects_nothing(library):
    for table in ("annotation_code", "post_tag", "collection_post"):
        gone = affected.Touched(99, frozenset())
        assert affected.affected_by(library.connection, table, gone) == Affected(Changes())


def test_the_union_of_many_is_that_of_each_pair():
    parts = [
        Affected(Changes(posts=frozenset({1, 2})), frozenset({("post", 1)})),
        Affected(Changes(posts=frozenset({2, 3}), structure=True)),
        Affected(Changes(tags=frozenset({1}), index=True), frozenset({("note", 1)})),
    ]
    whole = merged(parts)
    assert whole.changes == parts[0].changes | parts[1].changes | parts[2].changes
    assert whole.index == {("post", 1), ("note", 1)}
    assert merged(()) == Affected(Changes())


def test_an_index_that_follows_the_outbox_is_one_made_anew(library, post, note):
    following = FollowedIndex(whole_index(library))
    Organising(library).change_tags([post], add=["b"], remove=["mission"])
    Organising(library).edit_metadata(post, title="Another", author="Somebody")
    Annotating(library).change_codes([note], remove=[CodeName("Case", "One")])
    Organising(library).note_opened(post)
    save(library, "Another post.")
    assert following.follow(library) == whole_index(library)
    Organising(library).delete([post])
    assert following.follow(library) == whole_index(library)
    assert len(whole_index(library)) == 1
