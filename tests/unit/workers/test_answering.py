"""Questions answered from the index and without one, with passages of the library."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from insightreader.domain.errors import LibraryMissing
from insightreader.domain.found import SearchQuestion
from insightreader.domain.query import ProblemKind
from insightreader.domain.query_parsing import parse
from insightreader.services.organising import Organising
from insightreader.services.searching import bring_up_to_date, matching_posts, rebuild, search
from insightreader.store import revisions
from insightreader.store.library import Library, LibraryReader
from insightreader.workers.answering import Answerer
from insightreader.workers.jobs import Stopped
from insightreader.workers.keeping import IndexKeeper
from insightreader.workers.scanning import scan_library
from tests.unit.workers.libraries import add_post, annotate, new_library

LONG = "Filler words stand here before anything else is said. " * 20


@pytest.fixture
def library(tmp_path: Path, home: Path) -> Iterator[Library]:
    with new_library(tmp_path / "library") as library:
        mission = add_post(
            library, "Missions", LONG, "A mission needs national leadership.", "The end."
        )
        annotate(library, mission, "national leadership", comment="decisive factor")
        add_post(library, "Boroughs", "One borough paves the way.", "Leadership again.")
        add_post(library, "Leadership", "Only the title says it.")
        yield library


@pytest.fixture(params=["index", "scan"])
def answerer(library: Library, request) -> Iterator[Answerer]:
    """The same questions must find the same with and without an index."""
    if request.param == "index":
        bring_up_to_date(library)
    with Answerer(library.folder) as answerer:
        yield answerer


def ask(answerer: Answerer, text: str, **options):
    return answerer.answer(SearchQuestion(7, text, **options))


def test_posts_and_notes_are_found_by_their_words(answerer):
    answer = ask(answerer, "leadership")
    assert answer.number == 7
    assert answer.total == 4
    assert {(hit.kind, hit.title) for hit in answer.hits} == {
        ("post", "Missions"),
        ("post", "Boroughs"),
        ("post", "Leadership"),
        ("note", "Missions"),
    }
    assert answer.is_complete


def test_a_hit_knows_its_passage_block_and_matches(answerer, library):
    (hit,) = ask(answerer, "needs", kind="post").hits
    text = text_of(library, hit.post)
    assert text[hit.start : hit.end].replace("\n", " ") == hit.snippet
    assert [hit.snippet[start:end] for start, end in hit.matches] == ["needs"]
    assert [text[start:end] for start, end in hit.text_matches] == ["needs"]
    assert hit.block == 2


def test_a_hit_on_the_title_alone_has_no_place_in_the_text(answerer):
    hits = ask(answerer, "title:leadership").hits
    assert [(hit.title, hit.start, hit.end, hit.block) for hit in hits] == [("Leadership", 0, 0, 0)]
    assert hits[0].snippet == "Only the title says it."


def test_a_note_is_found_by_its_comment_and_shows_where_it_stands(answerer, library):
    (hit,) = ask(answerer, "decisive").hits
    text = text_of(library, hit.post)
    assert (hit.kind, text[hit.start : hit.end]) == ("note", "national leadership")
    assert hit.annotation is not None
    assert hit.annotation_uid is not None
    assert "decisive factor" in hit.snippet
    assert hit.text_matches == ()


def test_a_note_marks_the_words_of_its_quotation_in_the_text(answerer, library):
    (hit,) = ask(answerer, "national", kind="note").hits
    text = text_of(library, hit.post)
    assert [text[start:end] for start, end in hit.text_matches] == ["national"]


def test_pages_of_hits_follow_each_other(answerer):
    whole = ask(answerer, "leadership").hits
    pages = [ask(answerer, "leadership", limit=1, offset=number).hits for number in range(5)]
    assert [hit for page in pages for hit in page] == list(whole)


def test_newest_first_when_asked(answerer):
    titles = [hit.title for hit in ask(answerer, "leadership", kind="post", sort="saved").hits]
    assert titles == ["Leadership", "Boroughs", "Missions"]


def test_nothing_is_found_for_nothing_and_problems_are_told(answerer):
    assert ask(answerer, "").hits == ()
    assert ask(answerer, "absent").total == 0
    problems = ask(answerer, '"leadership').problems
    assert [each.kind for each in problems] == [ProblemKind.UNCLOSED_QUOTE]


def test_the_ids_of_all_posts_can_be_had_alone(answerer, library):
    ids = answerer.posts(SearchQuestion(0, "leadership", limit=100, sort="saved"))
    assert ids == matching_posts(library, "leadership")
    assert len(ids) == 3


def test_what_was_deleted_since_the_index_was_written_is_not_shown(answerer, library):
    gone = answerer.posts(SearchQuestion(0, "borough"))
    Organising(library).delete(gone)
    answer = ask(answerer, "borough")
    assert (answer.hits, answer.total) == ((), 0)


def test_an_answer_says_whether_it_came_from_the_index_and_whether_that_lags(library):
    with Answerer(library.folder) as answerer:
        assert ask(answerer, "leadership").is_scan
        bring_up_to_date(library)
        assert not ask(answerer, "leadership").is_scan
        assert not ask(answerer, "leadership").is_stale
        add_post(library, "Later", "More leadership.")
        assert ask(answerer, "leadership").is_stale
        bring_up_to_date(library)
        fresh = ask(answerer, "leadership")
    assert (fresh.total, fresh.is_stale) == (5, False)


def test_a_rebuilt_index_is_taken_up(library):
    bring_up_to_date(library)
    with Answerer(library.folder) as answerer:
        before = ask(answerer, "leadership").hits
        assert rebuild(library) == 4
        assert {hit.post for hit in ask(answerer, "leadership").hits} == {
            hit.post for hit in before
        }


def test_a_library_that_was_replaced_is_opened_anew(library, tmp_path):
    bring_up_to_date(library)
    with new_library(tmp_path / "other") as other:
        add_post(other, "Restored", "Quite another text.")
    with Answerer(library.folder) as answerer:
        ask(answerer, "leadership")
        library.close()
        for file in library.folder.glob("library.db*"):
            file.unlink()
        for file in (tmp_path / "other").glob("library.db*"):
            file.replace(library.folder / file.name)
        assert ask(answerer, "leadership").hits == ()
        assert [hit.title for hit in ask(answerer, "another").hits] == ["Restored"]


def test_a_question_can_be_given_up_between_hits(answerer):
    checks = []

    def give_up():
        checks.append(1)
        if len(checks) == 2:
            raise Stopped

    with pytest.raises(Stopped):
        answerer.answer(SearchQuestion(1, "leadership"), check=give_up)


def test_a_scan_that_takes_too_long_answers_with_what_it_has(library):
    with LibraryReader(library.folder) as reader:
        found = scan_library(
            reader,
            SearchQuestion(1, "leadership", patience_s=-1.0),
            parse("leadership"),
            check=lambda: None,
        )
    assert (found.rows, found.is_complete) == ([], False)


def test_the_command_line_searches_while_another_program_indexes(library):
    bring_up_to_date(library)
    with IndexKeeper(library.folder) as keeper:
        keeper.drain(on_step=lambda _, __: None)
        add_post(library, "Later", "More leadership.")
        assert not bring_up_to_date(library)
        answer = search(library, SearchQuestion(1, "leadership"))
    assert (answer.total, answer.is_stale) == (4, True)
    assert search(library, SearchQuestion(2, "leadership")).total == 5


def test_a_missing_library_is_told(tmp_path, home):
    with pytest.raises(LibraryMissing):
        Answerer(tmp_path / "absent")


def text_of(library: Library, post) -> str:
    head = revisions.head_revision(library.connection, post)
    assert head is not None
    return revisions.text(library.connection, head.id)
