"""A post that another person has corrected joins ours, with the text that was corrected."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from insightreader.domain.exchange import ImportReport
from insightreader.domain.ids import PostId
from insightreader.domain.repairs import Edit, Ground, Repair
from insightreader.services.capturing import Capturing
from insightreader.services.correcting import Correcting, Proofreader
from insightreader.services.desk import desk_of
from insightreader.services.imports.importing import import_file
from insightreader.services.imports.steps import run
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo
from insightreader.store.library import Library
from insightreader.text.rendering import render
from tests.building import annotate, begin, cleaned, new_library, source
from tests.unit.services.filled import no_worker, send

TEXT = "They don?t wait."
NEWER = "By newer rules: they don?t wait."
URL = "https://missions.example/five"


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Library]:
    with new_library(tmp_path / "other") as of_another:
        yield of_another


def save_as(library: Library, capture: str) -> PostId:
    job = begin(library, source(capture, url=URL))
    return Capturing(library).finish(job, cleaned(TEXT, title="Missions", url=URL)).value


def repair(library: Library, post: PostId) -> None:
    place = TEXT.index("?")
    made = Repair((Edit(place, place + 1, "’"),), Ground.BY_HAND)
    Correcting(library).apply(Proofreader(library, post, render).repair([made]))
    annotate(library, post, "don’t")


def join(library: Library, other: Library) -> ImportReport:
    target = other.folder.parent / "other.archive"
    send(other, target)
    return run(
        import_file(target, is_joining=True, library=library.folder),
        act=lambda work: work(desk_of(library)),
        clean=no_worker,  # type: ignore[arg-type]
        render_comment=no_worker,  # type: ignore[arg-type]
    )


def restored(library: Library, post: PostId) -> list[list[str]]:
    """What each revision of a post says where characters were put back."""
    reading = Reading(library)
    return [
        [
            reading.rendered(each.id).text[slice(*place)]
            for place in reading.report(each.id).restored
        ]
        for each in reading.revisions(post)
    ]


@pytest.mark.parametrize(
    ("capture", "revisions"), [("1", [[], ["’"]]), ("2", [[], [], ["’"]])], ids=["same", "other"]
)
def test_the_corrected_text_addresses_the_one_before_it(
    library: Library, other: Library, capture: str, revisions: list[list[str]]
) -> None:
    post = save_as(library, "1")
    repair(other, save_as(other, capture))
    assert join(library, other).matched == 1
    assert restored(library, post) == revisions
    newest = Reading(library).revisions(post)[-1]
    (note,) = Reading(library).annotations_in(newest.id)
    assert note.is_restored
    assert join(library, other).annotations == 0
    assert restored(library, post) == revisions


def test_a_text_that_newer_rules_gave_here_is_not_the_one_before(
    library: Library, other: Library
) -> None:
    post = save_as(library, "1")
    capturing = Capturing(library)
    newer = cleaned(NEWER, title="Missions", url=URL)
    capturing.finish(capturing.retry(post).value, newer)
    repair(other, save_as(other, "1"))
    join(library, other)
    assert restored(library, post) == [[], [], [], ["’"]]
    Undo(library).undo()
    assert Reading(library).annotations_of(post) == []
