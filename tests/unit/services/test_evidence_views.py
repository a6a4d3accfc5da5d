"""Views beside the matrix: which codes meet, when, how much of a text, from where, how alike."""

from dataclasses import replace

import pytest

from insightreader.domain.evidence_questions import PassageFilter
from insightreader.domain.evidence_views import Clock, Span, Table, Unit
from insightreader.services.annotating import Annotating
from insightreader.services.evidence.agreement import agreement_of, coders_of
from insightreader.services.evidence.cooccurrence import cooccurrence_of, passages_of, sources_of
from insightreader.services.evidence.coverage import NotingSeen, coverage_of
from insightreader.services.evidence.timeline import posts_in, timeline_of
from insightreader.services.organising import Organising
from insightreader.services.placing import Placing
from insightreader.services.reading import Reading
from insightreader.store.people import ensure_person
from tests.building import annotate, save
from tests.unit.services.gathered import gather

TEXT = "One.\n\nTwo and more.\n\nThree.\n\nFour.\n\nFive."


@pytest.fixture
def evidence(library):
    return gather(library)


def test_codes_on_the_same_passage_meet(library, evidence):
    found = cooccurrence_of(library)
    codes = evidence.codes
    assert found.cell(codes["Oats"], codes["Oats"]).count == 3
    assert found.cell(codes["Oats"], codes["Trust"]).count == 1
    assert found.cell(codes["Trust"], codes["Oats"]).count == 1
    assert found.cell(codes["Rivers"], codes["Trust"]).count == 0
    assert "Bees" not in [each.name for each in found.rows]
    assert found.totals.whole == 4
    both = PassageFilter(codes=(codes["Oats"], codes["Failed"]))
    assert [each.annotation for each in passages_of(library, both)] == [evidence.notes["failed"]]


def test_codes_that_meet_can_be_of_some_dimensions(library, evidence):
    found = cooccurrence_of(library, [evidence.dimensions["Factor"]])
    assert [each.name for each in found.rows] == ["Trust", "Neighbours", "Money"]


def test_passages_of_a_case_are_told_by_where_they_come_from(library, evidence):
    oats, rivers, bees = sources_of(library, evidence.dimensions["Case"])
    assert (oats.passages, oats.posts) == (3, 2)
    assert (oats.authors, oats.years) == ({"Ann": 2, "Bob": 1}, {"2024": 2})
    assert (rivers.sites, bees.passages) == ({"A": 1}, 0)
    Placing(library).refuse(evidence.notes["kept"])
    assert sources_of(library, evidence.dimensions["Case"])[0].doubtful == 1


def test_what_stands_below_a_code_counts_for_its_sources(library, evidence):
    trust = sources_of(library, evidence.dimensions["Factor"])[0]
    assert trust.authors == {"Ann": 1, "Bob": 1}


def test_a_timeline_counts_posts_and_passages_by_year(library, evidence):
    found = timeline_of(library)
    assert [(each.name, each.posts, each.passages) for each in found] == [
        ("", 1, 1),
        ("2024", 1, 2),
        ("2025", 1, 1),
    ]
    assert found[1].codes[evidence.codes["Oats"]] == 2
    rivers = PassageFilter(codes=(evidence.codes["Rivers"],))
    assert [each.name for each in timeline_of(library, wanted=rivers)] == ["2025"]


def test_the_posts_of_a_period_are_those_that_it_counts(library, evidence):
    posts = evidence.posts
    for span, clock, named in (
        (Span.YEAR, Clock.PUBLISHED, {"2024": {"oats"}, "2025": {"rivers"}, "": {"other"}}),
        (Span.MONTH, Clock.PUBLISHED, {"2024-05": {"oats"}, "": {"rivers", "other"}}),
        (Span.YEAR, Clock.READ, {"": set(posts)}),
    ):
        for period, names in named.items():
            found = posts_in(library, period, clock, span=span)
            assert found == {posts[each] for each in names}
            passages = passages_of(library, PassageFilter(posts=found))
            counted = {each.name: each.passages for each in timeline_of(library, clock, span=span)}
            assert len(passages) == counted[period]


def test_empty_months_between_are_there_and_a_year_is_no_month(library):
    for date in ("2024-11-30", "2025-02-01T10:00:00Z", "2025", "2025-99-01"):
        save(library, date, published=date)
    found = timeline_of(library, span=Span.MONTH)
    assert [(each.name, each.posts) for each in found] == [
        ("", 2),
        ("2024-11", 1),
        ("2024-12", 0),
        ("2025-01", 0),
        ("2025-02", 1),
    ]
    assert timeline_of(library, Clock.READ)[0].name == ""
    Organising(library).note_opened(1)
    assert [each.name for each in timeline_of(library, Clock.READ)] == ["", "2026"]
    assert [each.posts for each in timeline_of(library, Clock.SAVED)] == [4]


def test_a_year_that_cannot_be_leaves_no_thousands_of_empty_months(library):
    for date in ("0001-01-01", "2025-02-01"):
        save(library, date, published=date)
    assert len(timeline_of(library, span=Span.MONTH)) == 2


def test_coverage_tells_what_was_never_seen_and_never_coded(library):
    post, other = save(library, TEXT), save(library, "Unread.")
    annotate(library, post, "more.\nThree", codes=["Case/One"])
    annotate(library, post, "Five")
    revision = Reading(library).details(post).revision.id
    NotingSeen(library).note(revision, [1, 2])
    NotingSeen(library).note(revision, [2, 3])
    newest, oldest = coverage_of(library)
    assert (newest.post, newest.seen, newest.coded, newest.is_unread) == (other, set(), set(), True)
    assert (oldest.blocks, oldest.seen) == (5, {1, 2, 3})
    assert (oldest.coded, oldest.annotated) == ({2, 3}, {2, 3, 5})
    assert [each.post for each in coverage_of(library, [post])] == [post]


def test_an_orphan_covers_nothing(library):
    post = save(library, TEXT)
    Placing(library).refuse(annotate(library, post, "Three", codes=["Case/One"]))
    assert coverage_of(library)[0].annotated == frozenset()


@pytest.fixture
def coded_twice(library):
    """A text of five blocks that two people coded; returns the two of them.

    One: Yes on blocks 1, 2, 3; the other: Yes on 2, 3, 4. No is on 5 for both.
    """
    post = save(library, TEXT)
    mine = library.profile.id
    theirs = ensure_person(library.connection, "Bob", now_ms=0)
    for passage in ("One", "Two and more.\nThree", "Five"):
        annotate(library, post, passage, codes=[f"Case/{'No' if passage == 'Five' else 'Yes'}"])
    others = [
        annotate(library, post, passage, codes=[f"Case/{code}"])
        for passage, code in (("Two", "Yes"), ("Three", "Yes"), ("Four", "Yes"), ("Five", "No"))
    ]
    elsewhere = save(library, "Only one coded this.")
    annotate(library, elsewhere, "Only", codes=["Case/Yes"])
    library.connection.executemany(
        "UPDATE annotation SET profile = ? WHERE id = ?", [(theirs, each) for each in others]
    )
    return mine, theirs


def test_kappa_of_two_people_is_that_of_the_four_counts(library, coded_twice):
    """By hand: Yes is on 2 blocks for both, on 1 for each alone, on 1 for neither. Observed
    agreement 3/5; by chance (3*3 + 2*2) / 25 = 13/25; kappa (15-13) / (25-13) = 1/6.
    """
    found = agreement_of(library, *coded_twice)
    yes, no = found.codes
    assert (yes.code.name, yes.table) == ("Yes", Table(2, 1, 1, 1))
    assert yes.table.kappa == pytest.approx(1 / 6)
    assert (no.table, no.table.kappa) == (Table(1, 0, 0, 4), 1.0)
    # All codes together: 3, 1, 1, 5 of ten; (0.8 - 0.52) / 0.48.
    assert found.overall == Table(3, 1, 1, 5)
    assert found.overall.kappa == pytest.approx(0.28 / 0.48)
    assert len(found.posts) == 1


def test_passages_that_one_alone_coded_so_are_named(library, coded_twice):
    yes = agreement_of(library, *coded_twice).codes[0]
    passages = {each.id: each.exact for each in Reading(library).annotations(list(yes.differing))}
    assert set(passages.values()) == {"One", "Four"}


def test_characters_are_compared_where_asked(library, coded_twice):
    yes, no = agreement_of(library, *coded_twice, unit=Unit.CHARACTERS).codes
    text = Reading(library).rendered(1).text
    # "Two" and "Three" are on both; "One" and the rest of the long passage on one, "Four" on other.
    long = len("Two and more.\nThree")
    assert yes.table == Table(8, 3 + long - 8, 4, len(text) - 3 - long - 4)
    assert no.table.kappa == 1.0


def test_people_without_a_post_in_common_have_nothing_to_agree_on(library, coded_twice):
    mine, _ = coded_twice
    stranger = ensure_person(library.connection, "Eve", now_ms=0)
    found = agreement_of(library, mine, stranger)
    assert (found.codes, found.posts, found.overall.kappa) == ((), (), None)
    assert [each.name for each in coders_of(library)] == ["Tester", "Bob"]
    assert agreement_of(library, mine, mine).overall.kappa == 1.0


@pytest.mark.parametrize(
    ("table", "kappa"),
    [
        # Cohen (1960) and the usual textbook example: 20 and 15 of 50 agree.
        (Table(20, 5, 10, 15), 0.4),
        (Table(0, 5, 5, 0), -1.0),
        (Table(25, 25, 25, 25), 0.0),
        (Table(5, 0, 0, 0), None),
        (Table(0, 0, 0, 9), None),
        (Table(), None),
    ],
)
def test_kappa_has_known_values(table, kappa):
    assert table.kappa == (kappa if kappa is None else pytest.approx(kappa))
    turned = replace(table, first=table.second, second=table.first)
    assert turned.kappa == table.kappa


def test_deleted_passages_are_compared_with_nothing(library, coded_twice):
    reading = Reading(library)
    Annotating(library).delete([each.id for each in reading.all_annotations()])
    assert coders_of(library) == []
    assert agreement_of(library, *coded_twice).codes == ()
