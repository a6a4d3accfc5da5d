"""A folder of notes kept up to date: ours is rewritten, everybody else's is left alone."""

from pathlib import Path

import pytest

from insightreader.domain.errors import Refused
from insightreader.domain.exchange import ExportKind
from insightreader.domain.ids import PostId
from insightreader.interchange.note_folder import ASIDE, LIST
from insightreader.services.exports.exporting import ExportOptions, export
from insightreader.services.organising import Organising
from insightreader.services.undo import Undo
from insightreader.store.library import Library
from tests.building import annotate, new_library, save


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "notes"


def send(library: Library, folder: Path, *posts: PostId, with_text: bool = False) -> None:
    options = ExportOptions(with_text=with_text, clock=lambda: 0)
    export(library, posts or None, kind=ExportKind.FOLDER, target=folder, options=options)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.is_file() and path.name != LIST}


def test_each_post_is_a_file_with_front_matter(library: Library, folder: Path) -> None:
    post = save(library, title='Say "yes": now', tags=("to read", "b"), author="A: B")
    annotate(library, post, "Five missions", codes=["Factor/Trust"])
    send(library, folder)
    (name,) = names(folder)
    text = (folder / name).read_text(encoding="utf-8")
    head, _, body = text.removeprefix("---\n").partition("---\n")
    assert 'title: "Say \\"yes\\": now"' in head
    assert 'author: "A: B"' in head
    assert 'tags: ["b", "to-read"]' in head
    assert 'codes: ["Factor/Trust"]' in head
    assert "> Five missions" in body
    assert "## Text" not in body


def test_texts_come_along_when_asked_for(library: Library, folder: Path) -> None:
    save(library)
    send(library, folder, with_text=True)
    assert "A mission needs partners." in (folder / "Missions.md").read_text(encoding="utf-8")


def test_only_what_changed_is_written_again(library: Library, folder: Path) -> None:
    save(library, "# A\n\nalpha", title="A")
    other = save(library, "# B\n\nbeta", title="B")
    send(library, folder)
    before = {name: (folder / name).stat().st_ino for name in names(folder)}
    annotate(library, other, "beta")
    send(library, folder)
    after = {name: (folder / name).stat().st_ino for name in names(folder)}
    assert before["A.md"] == after["A.md"]
    assert "beta" in (folder / "B.md").read_text(encoding="utf-8").partition("---\n\n")[2]


def test_a_new_title_keeps_the_name_that_links_lead_to(library: Library, folder: Path) -> None:
    post = save(library, title="First")
    send(library, folder)
    Organising(library).edit_metadata(post, title="Second")
    send(library, folder)
    assert names(folder) == {"First.md"}
    assert "# Second" in (folder / "First.md").read_text(encoding="utf-8")


def test_somebodys_own_files_are_never_touched(library: Library, folder: Path) -> None:
    folder.mkdir()
    (folder / "missions.md").write_text("mine")
    save(library, title="Missions")
    send(library, folder)
    assert (folder / "missions.md").read_text() == "mine"
    assert len(names(folder)) == 2


def test_a_file_that_was_edited_goes_aside_before_it_is_written_anew(
    library: Library, folder: Path
) -> None:
    save(library, title="Missions")
    send(library, folder)
    (folder / "Missions.md").write_text("edited")
    send(library, folder)
    assert (folder / ASIDE / "Missions.md").read_text() == "edited"
    assert "# Missions" in (folder / "Missions.md").read_text(encoding="utf-8")


def test_files_of_posts_in_the_trash_go_aside_and_come_back(library: Library, folder: Path) -> None:
    post = save(library, title="Missions")
    organising = Organising(library)
    for count in (1, 2):
        send(library, folder)
        organising.delete([post])
        send(library, folder)
        assert names(folder) == set()
        assert len(list((folder / ASIDE).iterdir())) == count
        Undo(library).undo()


def test_an_export_of_some_posts_leaves_the_others_where_they_are(
    library: Library, folder: Path
) -> None:
    first = save(library, "# A\n\nalpha", title="A")
    save(library, "# B\n\nbeta", title="B")
    send(library, folder)
    send(library, folder, first)
    assert names(folder) == {"A.md", "B.md"}


def test_posts_of_one_title_get_files_of_their_own(library: Library, folder: Path) -> None:
    for number in range(3):
        save(library, f"# Text {number}\n\nwords", title="Same" if number else "SAME")
    send(library, folder)
    assert len({name.casefold() for name in names(folder)}) == 3


def test_a_folder_of_another_library_is_refused(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    save(library)
    send(library, folder)
    with new_library(tmp_path / "other") as other:
        save(other)
        with pytest.raises(Refused):
            send(other, folder)


def test_a_list_that_names_files_elsewhere_is_not_followed(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    victim = tmp_path / "victim.md"
    victim.write_text("mine")
    save(library, title="Missions")
    send(library, folder)
    listing = folder / LIST
    listing.write_text(listing.read_text().replace("Missions.md", "../victim.md"))
    send(library, folder)
    assert victim.read_text() == "mine"


def test_a_link_in_place_of_a_file_is_replaced_and_not_followed(
    library: Library, folder: Path, tmp_path: Path
) -> None:
    victim = tmp_path / "victim.md"
    victim.write_text("mine")
    post = save(library, title="Missions")
    send(library, folder)
    (folder / "Missions.md").unlink()
    (folder / "Missions.md").symlink_to(victim)
    annotate(library, post, "Five missions")
    send(library, folder)
    assert victim.read_text() == "mine"


def test_an_export_that_was_stopped_goes_on_with_its_own_files(
    library: Library, folder: Path
) -> None:
    for number in range(3):
        save(library, f"# Text {number}\n\nwords", title=f"Text {number}")

    def stop(done: int, total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    options = ExportOptions(on_step=stop, clock=lambda: 0)
    with pytest.raises(KeyboardInterrupt):
        export(library, None, kind=ExportKind.FOLDER, target=folder, options=options)
    send(library, folder)
    assert names(folder) == {"Text 0.md", "Text 1.md", "Text 2.md"}
