"""Another person's library comes in as an equal: one post of two, with the notes of both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from insightreader.domain.entities import PlaceVerdict
from insightreader.domain.exchange import ImportReport
from insightreader.domain.ids import PostId
from insightreader.services.desk import desk_of
from insightreader.services.importing import import_file
from insightreader.services.importing_steps import run
from insightreader.services.organising import Organising
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo
from insightreader.services.verifying import Verifying
from insightreader.store import library as libraries
from insightreader.store.library import Library
from insightreader.text.rendering import render
from tests.building import MISSIONS, Ticking, annotate, save
from tests.unit.services.filled import no_worker, send

URL = "https://missions.example/five"
LONGER = "# Before\n\nAn editor added this.\n\n" + MISSIONS.replace("A mission", "Any mission")


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    libraries.create(tmp_path / "other", profile_name="Olga", clock=Ticking())
    with Library(tmp_path / "other", clock=Ticking()) as of_another:
        yield of_another


def join(library: Library, other: Library, *, is_joining: bool = True) -> ImportReport:
    target = other.folder.parent / "other.archive"
    send(other, target)
    return run(
        import_file(target, is_joining=is_joining),
        act=lambda work: work(desk_of(library)),
        clean=no_worker,  # type: ignore[arg-type]
        render_comment=no_worker,  # type: ignore[arg-type]
    )


def authors(library: Library, post: PostId) -> dict[str, str]:
    return {note.exact: note.author for note in Reading(library).annotations_of(post)}


def counts(report: ImportReport) -> tuple[int, int, int]:
    """New, matched, differing."""
    return report.posts, report.matched, report.differing


def test_the_same_bytes_are_one_post_with_the_notes_of_both(
    library: Library, other: Library
) -> None:
    mine, theirs = save(library), save(other)
    annotate(library, mine, "Five missions")
    annotate(other, theirs, "A mission needs partners.")
    report = join(library, other)
    assert counts(report) == (0, 1, 0)
    assert report.is_whole
    assert authors(library, mine) == {
        "Five missions": "Tester",
        "A mission needs partners.": "Olga",
    }
    assert {note.verdict for note in Reading(library).annotations_of(mine)} == {"exact"}
    assert library.connection.execute("SELECT count(*) FROM revision").get == 1
    assert list(Verifying(library, render, index=lambda _: []).verify()) == []


def test_an_address_matches_however_it_is_written_and_notes_find_their_place(
    library: Library, other: Library
) -> None:
    mine = save(library, LONGER, url=URL)
    theirs = save(other, url=URL + "?utm_source=letter")
    annotate(other, theirs, "Five missions")
    annotate(other, theirs, "A mission needs partners.")
    shown = Reading(library).details(mine).revision
    report = join(library, other)
    assert counts(report) == (0, 1, 1)
    assert report.is_whole
    assert Reading(library).details(mine).revision == shown, "my text stays the one shown"
    notes = {note.exact: note for note in Reading(library).annotations_of(mine)}
    assert set(notes) == {"Five missions", "A mission needs partners."}
    assert shown is not None
    text = Reading(library).rendered(shown.id).text
    place = notes["Five missions"]
    assert text[place.start : place.end] == "Five missions"
    assert notes["A mission needs partners."].verdict == "changed"


def test_an_equal_text_matches_where_bytes_and_address_are_others(
    library: Library, other: Library
) -> None:
    save(library, MISSIONS, url=URL)
    save(other, MISSIONS + "\n\n", url="https://elsewhere.example/five")
    assert counts(join(library, other)) == (0, 1, 0)


def test_what_only_the_other_has_comes_in_as_it_is(library: Library, other: Library) -> None:
    save(library)
    save(other, "# Another\n\nOf something else.")
    assert counts(join(library, other)) == (1, 0, 0)


def test_without_joining_nothing_is_matched(library: Library, other: Library) -> None:
    save(library)
    save(other)
    assert counts(join(library, other, is_joining=False)) == (1, 0, 0)


def test_a_post_stands_for_one_of_theirs_at_most(library: Library, other: Library) -> None:
    save(library, url=URL)
    save(other, url=URL)
    save(other, LONGER, url=URL)
    assert counts(join(library, other)) == (1, 1, 0)


def test_posts_in_the_trash_stand_for_nothing(library: Library, other: Library) -> None:
    Organising(library).delete([save(library)])
    save(other)
    assert counts(join(library, other)) == (1, 0, 0)


def test_joining_twice_brings_nothing_more(library: Library, other: Library) -> None:
    mine, theirs = save(library, LONGER, url=URL), save(other, url=URL)
    annotate(other, theirs, "Five missions")
    join(library, other)
    again = join(library, other)
    assert (again.posts, again.annotations) == (0, 0)
    assert len(Reading(library).annotations_of(mine)) == 1


def test_undo_takes_the_others_notes_back_and_keeps_mine(library: Library, other: Library) -> None:
    mine, theirs = save(library), save(other)
    annotate(library, mine, "Five missions")
    annotate(other, theirs, "A mission needs partners.")
    join(library, other)
    Undo(library).undo()
    assert authors(library, mine) == {"Five missions": "Tester"}


def test_a_note_that_has_no_place_here_is_an_orphan_and_is_kept(
    library: Library, other: Library
) -> None:
    mine = save(library, "# Short\n\nNothing of it is left here.", url=URL)
    annotate(other, save(other, url=URL), "A mission needs partners.")
    join(library, other)
    (note,) = Reading(library).annotations_of(mine)
    assert note.place_verdict is PlaceVerdict.ORPHAN
