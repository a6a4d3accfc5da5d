"""Whatever people did to a library, an archive of it makes an equal one."""

import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from insightreader.domain.entities import Status
from insightreader.domain.ids import PostId
from insightreader.domain.listing import ListFilter, SmartList
from insightreader.services.annotating import Annotating, NewAnnotation
from insightreader.services.coding import CodeName
from insightreader.services.organising import Organising
from insightreader.services.reading import Reading
from insightreader.services.undo import NothingToUndo, Undo
from insightreader.store.library import Library
from insightreader.store.undoing import UndoConflict
from tests.building import new_library, save
from tests.unit.services.filled import content, receive, send, story

TEXTS = (
    "# One\n\nwords *and* 👨‍👩‍👧 more",
    "- a\n- b\n\n> quoted[^1]\n\n[^1]: a note",
    "فقرة **عربية** 2024",
)
act = st.tuples(
    st.sampled_from(
        ["save", "note", "code", "comment", "tag", "untag", "move", "delete", "undo", "redo"]
    ),
    st.integers(0, 7),
)


def do(library: Library, what: str, which: int) -> None:
    """One act of a person; ``which`` chooses what it is done to."""
    reading = Reading(library)
    posts = [*reading.listing(ListFilter()), *reading.listing(ListFilter(SmartList.TRASH))]
    if what == "save" or not posts:
        save(library, TEXTS[which % len(TEXTS)], tags=("saved",) * (which % 2))
        return
    post = PostId(posts[which % len(posts)])
    organising = Organising(library)
    match what:
        case "note" | "code" | "comment":
            annotate(library, post, what, which)
        case "tag":
            organising.change_tags([post], add=[f"tag {which % 3}"])
        case "untag":
            organising.change_tags([post], remove=[f"tag {which % 3}", "saved"])
        case "move":
            organising.set_status([post], list(Status)[which % len(Status)])
        case "delete":
            organising.delete([post])
        case "undo" | "redo":
            with suppress(NothingToUndo, UndoConflict):
                getattr(Undo(library), what)()


def annotate(library: Library, post: PostId, what: str, which: int) -> None:
    """Annotate, or code or comment the notes that are there."""
    notes, annotating = Reading(library).annotations_of(post), Annotating(library)
    if what == "note" or not notes:
        annotating.create(NewAnnotation(post, which % 3, 5, comment="why" * (which % 2)))
    elif what == "code":
        code = CodeName("Case", f"code {which % 2}")
        changed = {"add": [code]} if which % 3 else {"remove": [code]}
        annotating.change_codes([notes[0].id], **changed)
    else:
        annotating.set_comment(notes[-1].id, f"comment {which}")


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(act, min_size=3, max_size=20))
def test_any_library_goes_through_an_archive_unchanged(acts: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with new_library(folder / "one") as one, new_library(folder / "two") as two:
            for what, which in acts:
                do(one, what, which)
            send(one, folder / "a.archive")
            assert receive(two, folder / "a.archive").is_whole
            assert content(two) == content(one)
            assert story(two) == story(one)
