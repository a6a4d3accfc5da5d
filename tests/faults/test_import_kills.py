"""kill -9 in the middle of an archive's import: whole posts, and the next import completes it."""

import random
import time
from pathlib import Path

import pytest

from insightreader.domain.listing import ListFilter, SmartList
from insightreader.services.imports.passing_rooms import sweep
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo, history
from insightreader.store.checks import misfits
from insightreader.store.library import Library
from tests.building import MISSIONS, annotate, new_library, save
from tests.faults.test_kills import killed_after, start
from tests.unit.services.filled import content, fill, receive, send, story

POSTS = 40
pytestmark = pytest.mark.faults


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sent")
    with new_library(folder / "library") as library:
        fill(library)
        for number in range(POSTS):
            text = f"# Post {number}\n\nOf number {number}.\n\n{MISSIONS}"
            post = save(library, text, title=f"Post {number}", tags=(f"tag {number % 5}",))
            annotate(library, post, f"Of number {number}", codes=[f"Case/{number % 7}"])
        send(library, folder / "library.zip")
    return folder


@pytest.mark.parametrize("seed", range(8))
def test_a_killed_import_is_completed_by_the_next(sent: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    folder = tmp_path / "library"
    new_library(folder).close()
    command = ("-m", "tests.faults.archive_taker", str(folder), str(sent / "library.zip"))
    taker = start(*command, home=tmp_path)
    killed_after(taker, chance.random() * 0.02, lines=chance.randint(1, 20))
    with Library(folder) as library, Library(sent / "library", read_only=True) as original:
        assert list(misfits(library.connection)) == []
        sweep(folder, now_s=time.time() + 100)
        assert list(folder.glob("passing-*")) == []
        reading = Reading(library)
        for post in reading.listing(ListFilter(SmartList.ALL)):
            opened = reading.open(post)
            if opened.rendered and "Of number" in opened.rendered.text:
                assert len(reading.annotations_of(post)) == 1, "a post comes with its notes"
        assert receive(library, sent / "library.zip").is_whole
        assert content(library) == content(original)
        assert story(library) == story(original)
        assert [each.kind for each in history(library)].count("import") == 1
        Undo(library).undo()
        assert Reading(library).shelves().counts[SmartList.ALL] == 0
