"""Another person's library comes in as an equal: one post of two, with the notes of both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from insightreader.domain.entities import PlaceVerdict
from insightreader.domain.exchange import ImportReport
from insightreader.domain.ids import PostId
from insightreader.services.coding import CodeName, Coding
from insightreader.services.collecting import Collecting
from insightreader.services.desk import desk_of
from insightreader.services.evidence.cases import KeepingCases, cases_of
from insightreader.services.evidence.claims import Claiming, claims_of
from insightreader.services.evidence.codebook import codebook_of
from insightreader.services.imports.importing import import_file
from insightreader.services.imports.steps import run
from insightreader.services.organising import Organising
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo, history
from insightreader.services.verifying import Verifying
from insightreader.store import library as libraries
from insightreader.store.archive import rows as archive_rows
from insightreader.store.library import Library, LibraryReader
from insightreader.text.rendering import render
from tests.building import MISSIONS, Ticking, annotate, save
from tests.unit.services.filled import content, no_worker, send
from tests.unit.store.earlier import take_back

URL = "https://missions.example/five"
LONGER = "# Before\n\nAn editor added this.\n\n" + MISSIONS.replace("A mission", "Any mission")


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    libraries.create(tmp_path / "other", profile_name="Olga", clock=Ticking())
    with Library(tmp_path / "other", clock=Ticking()) as of_another:
        yield of_another


def join(
    library: Library,
    other: Library,
    *,
    is_joining: bool = True,
    is_rehearsal: bool = False,
    as_folder: bool = False,
) -> ImportReport:
    target = other.folder if as_folder else other.folder.parent / "other.archive"
    if not as_folder:
        send(other, target)
    return run(
        import_file(
            target, is_joining=is_joining, is_rehearsal=is_rehearsal, library=library.folder
        ),
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


def test_a_dry_run_tells_all_that_joining_then_does(library: Library, other: Library) -> None:
    shelve_alike(library, other)
    before = content(library)
    told = join(library, other, is_rehearsal=True)
    assert content(library) == before
    assert history(library)[0].kind != "import"
    assert join(library, other) == told
    assert dict(told.matched_by) == {"bytes": 1, "address": 1, "text": 1}
    assert dict(told.verdicts) == {"exact": 3, "changed": 1}
    assert (told.posts, told.annotations, told.differing) == (1, 4, 1)


def test_a_library_in_a_folder_joins_as_its_archive_does(library: Library, other: Library) -> None:
    shelve_alike(library, other)
    theirs = content(other)
    told = join(library, other, as_folder=True, is_rehearsal=True)
    assert join(library, other, as_folder=True) == told
    assert dict(told.matched_by) == {"bytes": 1, "address": 1, "text": 1}
    assert content(other) == theirs
    assert history(library)[0].label == {"file": other.folder.name}
    for folder in (library.folder, other.folder):
        assert {each.name.partition(".")[0] for each in folder.iterdir()} == {
            *("library", "captures", "backups"),
        }
    faults = Verifying(library, render, index=lambda _: []).verify()
    assert [(each.what, each.detail) for each in faults] == [("quotation", "changed")]


def test_an_older_library_joins_and_stays_as_old_as_it_is(library: Library, tmp_path: Path) -> None:
    old = tmp_path / "old"
    libraries.create(old, profile_name="Olga", clock=Ticking())
    with Library(old, clock=Ticking()) as of_another:
        annotate(of_another, save(of_another), "Five missions")
        take_back(of_another, to=3)
    report = run(
        import_file(old, is_joining=True),
        act=lambda work: work(desk_of(library)),
        clean=no_worker,  # type: ignore[arg-type]
        render_comment=no_worker,  # type: ignore[arg-type]
    )
    assert (report.posts, report.annotations) == (1, 1)
    with LibraryReader(old) as reader:
        assert reader.schema_version == 3


def test_what_labels_of_one_name_say_is_kept_or_said_to_differ(
    library: Library, other: Library
) -> None:
    for own, definition, name in (
        (library, "", "Trust"),
        (other, "When people do.", "Trust"),
        (library, "Mine.", "Data"),
        (other, "Theirs.", "Data"),
    ):
        Coding(own).add(CodeName("Factor", name), colour="green", definition=definition)
    report = join(library, other)
    assert definitions(library) == {"Trust": "When people do.", "Data": "Mine."}
    assert [(each.where, each.reason) for each in report.problems] == [
        ("code Data", "another definition: Theirs.")
    ]
    Undo(library).undo()
    assert definitions(library) == {"Trust": "", "Data": "Mine."}


def test_shelves_and_searches_of_one_name_become_one(library: Library, other: Library) -> None:
    for own in (library, other):
        collecting = Collecting(own)
        outer = collecting.create_collection("Outer").value
        inner = collecting.create_collection("Inner", parent=outer).value
        collecting.collect([save(own, f"# Of {own.profile.name}\n\nwords")], inner)
        collecting.save_search("Trust", "trust")
    theirs = Collecting(other).create_collection("Inner").value
    Collecting(other).create_collection("Theirs", parent=theirs)
    join(library, other)
    shelves = Reading(library).shelves()
    names: dict[object, str] = {None: ""} | {each.id: each.name for each in shelves.collections}
    found = {(names[each.parent], each.name): each.posts for each in shelves.collections}
    assert found == {
        ("", "Inner"): 0,
        ("", "Outer"): 0,
        ("Inner", "Theirs"): 0,
        ("Outer", "Inner"): 2,
    }
    assert len(shelves.collections) == len(found)
    assert [each.name for each in shelves.searches] == ["Trust"]


def test_evidence_of_both_stands_beside_each_other(library: Library, other: Library) -> None:
    mine = annotate(library, save(library), "Five missions", codes=["Case/Oldham", "Outcome/Grew"])
    theirs = annotate(other, save(other), "A mission needs partners.", codes=["Case/Oldham"])
    note = Reading(other).annotations([theirs])[0].uid
    for own, key, words in ((library, mine, "Mine."), (other, theirs, f"Theirs [@{note}].")):
        claim = Claiming(own).add(words).value
        Claiming(own).relate(claim, key)
        book = {each.name: each.id for each in codebook_of(own).codes}
        KeepingCases(own).set_attribute(book["Oldham"], "Country", "UK")
    report = join(library, other)
    assert report.is_whole
    claims = {each.text: each for each in claims_of(library)}
    assert set(claims) == {"Mine.", f"Theirs [@{note}]."}
    (support,) = claims[f"Theirs [@{note}]."].supports
    assert support.passage.exact == "A mission needs partners."
    (case,) = cases_of(library)
    assert [(each.name, each.value) for each in case.attributes] == [("Country", "UK")]
    join(library, other)
    assert len(claims_of(library)) == 2


def definitions(library: Library) -> dict[str, object]:
    return {
        str(row["name"]): row["definition"]
        for row in archive_rows.rows(library.connection, "code", None)
        if row["deleted_ms"] is None
    }


def shelve_alike(library: Library, other: Library) -> None:
    """Posts that both have by bytes, by address, by text, and one that only the other has."""
    save(library, "# Bytes\n\nThe same bytes, wherever from.")
    save(library, LONGER, url=URL)
    save(library, "# Text\n\nThe same text.", url="https://a.example/1")
    same = save(other, "# Bytes\n\nThe same bytes, wherever from.")
    address = save(other, url=URL + "?utm_source=letter")
    text = save(other, "# Text\n\nThe same text.\n", url="https://b.example/2")
    alone = save(other, "# Alone\n\nOnly the other has it.")
    annotate(other, same, "The same bytes", comment="as stored")
    annotate(other, address, "A mission needs partners.")
    annotate(other, text, "The same text.", codes=["Case/Borough"])
    annotate(other, alone, "Only the other")
