"""Saving: bytes first, then one operation; nothing that was acquired is ever lost."""

import threading
from dataclasses import replace

import pytest

from insightreader.domain.cleaned import FieldSource
from insightreader.domain.entities import PostState
from insightreader.domain.errors import LibraryCorrupt, NotFound
from insightreader.services.capturing import (
    Capturing,
    IfKnown,
    keep_ahead,
)
from insightreader.services.names import normalised_address, provisional_title
from insightreader.services.organising import Organising
from insightreader.services.reading import Reading
from insightreader.services.shown_text import EXCERPT_LENGTH, excerpt
from insightreader.services.undo import Undo, history
from insightreader.store import jobs
from insightreader.store.library import Library
from tests.building import MISSIONS, annotate, begin, cleaned, save, source, with_report

URL = "https://example.org/post"


@pytest.fixture
def capturing(library):
    return Capturing(library)


@pytest.fixture
def reading(library):
    return Reading(library)


def test_bytes_and_job_are_durable_before_anything_is_cleaned(library, capturing):
    accepted = capturing.begin(source(url=URL)).value
    folder = library.folder
    library.close()
    with Library(folder) as again:
        [job] = Capturing(again).waiting()
        assert (job.id, job.post, job.state) == (accepted.job, accepted.post, jobs.QUEUED)
        assert Capturing(again).source_of(job.id) == source(url=URL)
        row = Reading(again).details(accepted.post).row
        assert (row.title, row.state, row.url) == ("page.md", PostState.READING, URL)


def test_a_save_is_one_operation(library, capturing, reading):
    job = begin(library, tags=("a", "b"))
    done = capturing.finish(job, with_report(cleaned(title="Missions", author="Ann")))
    assert [each.kind for each in history(library)] == ["save"]
    assert (done.changes.posts, done.changes.jobs) == ({done.value}, {job})
    assert len(done.changes.tags) == 2
    assert capturing.waiting() == []
    opened = reading.open(done.value)
    row = opened.details.row
    assert (row.title, row.author, row.tags) == ("Missions", "Ann", ("a", "b"))
    assert (row.state, row.lost, row.problem) == (PostState.READY, 1, None)
    assert list(opened.images.values()) == [b"\x89PNG\r\n\x1a\n a picture"]
    assert opened.rendered.text.startswith("Missions\n")


@pytest.mark.parametrize("known_by", ["address", "bytes"])
@pytest.mark.parametrize("choice", IfKnown)
def test_what_is_known_is_kept_skipped_or_versioned(library, capturing, known_by, choice):
    post = save(library, url=URL)
    again = source(url=f"{URL}?utm_source=mail") if known_by == "address" else source()
    accepted = capturing.begin(again, if_known=choice).value
    assert accepted.was_known
    assert (accepted.job is None) == (choice is IfKnown.SKIP)
    assert (accepted.post == post) == (choice is not IfKnown.KEEP)


def test_what_lies_in_the_trash_is_not_known(library, capturing):
    post = save(library, url=URL)
    Organising(library).delete([post])
    accepted = capturing.begin(source(url=URL), if_known=IfKnown.SKIP).value
    assert not accepted.was_known
    assert accepted.post != post


def test_an_address_is_known_while_its_first_capture_is_still_read(library, capturing):
    first = capturing.begin(source(url=f"{URL}?utm_source=x")).value.post
    second = capturing.begin(source("Other bytes.", url=URL), if_known=IfKnown.SKIP).value
    assert second.post == first


def test_a_job_is_done_once_whoever_takes_it(library, capturing, reading):
    job = begin(library)
    with Library(library.folder) as other:
        post = Capturing(other).finish(job, cleaned(title="Theirs")).value
        for late in (lambda: capturing.finish(job, cleaned()), lambda: capturing.fail(job, "X")):
            with pytest.raises(NotFound):
                late()
        with pytest.raises(NotFound):
            capturing.source_of(job)
    assert reading.details(post).row.title == "Theirs"
    assert len(reading.revisions(post)) == 1


def test_a_capture_that_cannot_be_read_is_kept_and_tried_again(library, capturing, reading):
    job = begin(library)
    post = capturing.fail(job, "NothingToRead").value
    row = reading.details(post).row
    assert (row.state, row.problem) == (PostState.FAILED, "NothingToRead")
    assert reading.capture(post) == MISSIONS.encode()
    assert capturing.waiting() == []
    again = capturing.retry(post).value
    assert [each.id for each in capturing.waiting()] == [again]
    capturing.finish(again, cleaned(title="Read at last"))
    row = reading.details(post).row
    assert (row.state, row.problem, row.title) == (PostState.READY, None, "Read at last")
    Undo(library).undo()
    assert reading.details(post).row.state is PostState.FAILED
    assert not reading.details(post).row.is_deleted
    Undo(library).undo()
    assert reading.details(post).row.is_deleted


def test_a_failed_recapture_leaves_the_post_readable(library, capturing, reading):
    post = save(library, url=URL)
    job = begin(library, source("Other.", url=URL), if_known=IfKnown.NEW_VERSION)
    capturing.fail(job, "WorkerFailed")
    row = reading.details(post).row
    assert (row.state, row.problem) == (PostState.READY, "WorkerFailed")
    assert reading.open(post).rendered.text.startswith("Missions")
    assert [each.kind for each in history(library)] == ["recapture", "save"]


def test_only_a_post_with_a_capture_is_tried_again(capturing):
    with pytest.raises(NotFound):
        capturing.retry(77)


def test_what_a_person_set_wins_over_a_later_extraction(library, reading):
    post = save(library, url=URL, author="Ann", site="Blog")
    Organising(library).edit_metadata(post, author="Anna", title="My title")
    save(library, "Changed.", url=URL, if_known=IfKnown.NEW_VERSION, author="Bob", site="New blog")
    details = reading.details(post)
    assert (details.row.author, details.row.title) == ("Anna", "My title")
    assert details.row.site == "New blog"
    assert details.sources["author"] == FieldSource.USER
    assert details.sources["site"] == FieldSource.META


def test_a_page_without_a_title_is_called_by_its_file(library, capturing, reading):
    post = capturing.finish(begin(library), cleaned("Text.")).value
    details = reading.details(post)
    assert details.row.title == "page.md"
    assert details.sources["title"] == FieldSource.GUESSED


def test_the_address_of_the_capture_serves_where_the_page_names_none(library, reading):
    post = save(library, url=f"{URL}?utm_source=x&id=1#part")
    assert reading.details(post).row.url == f"{URL}?id=1"
    assert reading.details(post).sources["url"] == FieldSource.CAPTURE


def test_a_fall_back_says_its_reason(library, capturing, reading):
    found = replace(cleaned(title="T"), fallback="time", maybe_excerpt=True)
    post = capturing.finish(begin(library), found).value
    assert reading.details(post).row.problem == "time"
    head = reading.details(post).revision
    assert (head.fallback, head.maybe_excerpt) == ("time", True)


def test_a_new_version_carries_annotations_with_their_verdicts(library, reading):
    post = save(library, url=URL)
    notes = [annotate(library, post, each) for each in ("Five missions", "needs partners", "local")]
    new = (
        "# Missions\n\nA new line.\n\nFive missions guide the government.\n\n"
        "A mission needs two partners.\n"
    )
    save(library, new, url=URL, if_known=IfKnown.NEW_VERSION)
    found = {each.id: each for each in reading.annotations_of(post)}
    text = reading.open(post).rendered.text
    moved, changed, gone = (found[each] for each in notes)
    assert text[moved.start : moved.end] == "Five missions"
    assert moved.verdict == "moved"
    assert changed.verdict in ("changed", "orphan")
    assert gone.verdict == "orphan"
    assert {each.revision for each in found.values()} == {reading.details(post).revision.id}
    Undo(library).undo()
    before = {each.id: each.verdict for each in reading.annotations_of(post)}
    assert set(before.values()) == {"exact"}


def test_the_older_text_can_still_be_read(library, reading):
    post = save(library, url=URL)
    save(library, "Changed.", url=URL, if_known=IfKnown.NEW_VERSION)
    first = reading.revision_numbered(post, 1)
    assert reading.rendered(first.id).markdown == MISSIONS
    assert reading.revision_numbered(post, None).number == 2
    with pytest.raises(NotFound):
        reading.revision_numbered(post, 3)


def test_a_post_that_was_erased_meanwhile_takes_no_result(library, capturing):
    job = begin(library)
    with library.unlogged():
        library.connection.execute("DELETE FROM job")
    with pytest.raises(NotFound):
        capturing.finish(job, cleaned())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("a\n b\t c", "a b c"),
        ("word " * 100, ("word " * 44)[:-1] + "…"),
        ("x" * 300, "x" * EXCERPT_LENGTH + "…"),
    ],
)
def test_an_excerpt_ends_with_a_word(text, expected):
    assert excerpt(text) == expected
    assert len(excerpt(text)) <= EXCERPT_LENGTH + 1


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("HTTPS://Example.ORG/A?utm_source=x&b=1", "https://example.org/A?b=1"),
        ("https://example.org/a#part", "https://example.org/a"),
        ("https://example.org/#!/route", "https://example.org/#!/route"),
        ("https://example.org/?empty=&fbclid=1", "https://example.org/?empty="),
        ("https://example.org/?msclkid=1&_hsenc=2&igsh=3&ref=4", "https://example.org/?ref=4"),
        ("http://[broken", "http://[broken"),
        ("not an address", "not an address"),
    ],
)
def test_an_address_loses_what_only_tracks(address, expected):
    assert normalised_address(address) == expected
    assert normalised_address(expected) == expected


@pytest.mark.parametrize(
    ("what", "title"),
    [
        (source(name="page.html"), "page.html"),
        (source(name=None, url=URL), URL),
        (source("  \nFirst line\nSecond", name=None), "First line"),
        (source("\n", name=None), "…"),
        (replace(source(name=None), data=b"\xff\xfe\x00"), "��\x00"),
    ],
)
def test_a_post_is_called_something_while_it_is_read(what, title):
    assert provisional_title(what) == title


def test_bytes_that_are_kept_ahead_are_there_when_the_act_names_them(library):
    brought = source(url=URL)
    kept = threading.Thread(target=keep_ahead, args=(library.folder, [brought.data, b"an image"]))
    kept.start()
    kept.join()
    before = library.captures.connection.total_changes()
    accepted = Capturing(library).begin(brought).value
    assert library.captures.connection.total_changes() == before
    assert Capturing(library).source_of(accepted.job).data == brought.data


def test_nothing_is_opened_to_keep_nothing_ahead(tmp_path):
    keep_ahead(tmp_path / "nowhere", [])
    with pytest.raises(LibraryCorrupt):
        keep_ahead(tmp_path / "nowhere", [b"bytes"])
