"""Everything behind a window at work together: library, workers, index, search, other programs."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.errors import LibraryMissing
from insightreader.domain.ids import PostId
from insightreader.domain.listing import ListFilter
from insightreader.runtime.engine import Engine
from insightreader.runtime.lane import LaneClosed
from insightreader.runtime.polling import ChangePoll
from insightreader.runtime.reading import ReadLane
from insightreader.runtime.tasks import Task
from insightreader.store.library import Library, LibraryReader
from insightreader.workers.feeding import index_folder
from insightreader.workers.pool import PoolClosed
from tests.unit.index.builders import damage_the_middle
from tests.unit.workers.libraries import add_post, new_library

PATIENCE_MS = 60_000


@pytest.fixture
def folder(tmp_path: Path, home: Path) -> Path:
    """A library with one post."""
    with new_library(tmp_path / "library") as library:
        add_post(library, "Missions", "A mission needs leadership.")
    return tmp_path / "library"


@pytest.fixture
def engine(qapp, folder: Path) -> Iterator[Engine]:
    engine = Engine(folder)
    yield engine
    engine.close()


@pytest.fixture
def result(qtbot) -> Callable[[Task[object]], object]:
    """Waits for a task's value; its error is raised."""

    def wait(task: Task[object]) -> object:
        values: list[object] = []
        errors: list[Exception] = []
        task.then(values.append).otherwise(errors.append)
        qtbot.waitUntil(lambda: task.is_settled, timeout=PATIENCE_MS)
        if errors:
            raise errors[0]
        return values[0]

    return wait


def source(text: str) -> CaptureSource:
    return CaptureSource(text.encode(), "text/plain", "paste", 1_700_000_000_000)


def save(engine: Engine, result, text: str) -> PostId:
    """The whole way of a capture: stored, cleaned in a worker, one operation."""
    accepted = result(engine.act(lambda desk: desk.capturing.begin(source(text))))
    cleaned = result(engine.clean(source(text)))
    return result(engine.act(lambda desk: desk.capturing.finish(accepted.job, cleaned)))


def test_a_capture_goes_all_the_way_and_the_hub_hears_of_it(qtbot, engine, result, log):
    engine.hub.changed.connect(lambda changes, initiator: log.tell(changes))
    post = save(engine, result, "A title\n\nA borough paves the way for the others.")
    details = result(engine.ask("details", lambda reading: reading.details(post)))
    assert details.row.title == "A title"
    told = log.told[0]
    for changes in log.told:
        told |= changes
    assert post in told.posts
    assert told.structure


def test_what_was_saved_is_found_and_the_outbox_forgets_it(qtbot, engine, result, folder):
    with qtbot.waitSignal(engine.index.indexed, timeout=PATIENCE_MS):
        engine.index.kick()
    with qtbot.waitSignal(engine.index.indexed, timeout=PATIENCE_MS):
        save(engine, result, "A title\n\nA borough paves the way for the others.")
    with qtbot.waitSignal(engine.search.answered, timeout=PATIENCE_MS) as answered:
        engine.search.ask("borough")
    assert answered.args[0].total == 1

    def waiting(reading):
        return reading.listing(ListFilter())

    assert len(result(engine.ask(None, waiting))) == 2
    engine.close()
    with Library(folder) as library:
        (left,) = library.connection.execute("SELECT count(*) FROM outbox").fetchone()
    assert left == 0


@pytest.mark.logs_warnings
def test_an_index_that_a_search_finds_damaged_is_made_anew_at_once(qtbot, engine, folder):
    def answer(text):
        with qtbot.waitSignal(engine.search.answered, timeout=PATIENCE_MS) as answered:
            engine.search.ask(text)
        return answered.args[0]

    with Library(folder) as library:
        add_post(library, "Numbers", " ".join(f"number{each}" for each in range(2_000)))
    with qtbot.waitSignal(engine.index.indexed, timeout=PATIENCE_MS):
        engine.index.kick()
    assert not answer("").is_scan
    with LibraryReader(folder) as reader:
        damage_the_middle(index_folder(reader))
    with qtbot.waitSignal(engine.index.indexed, timeout=PATIENCE_MS) as indexed:
        found = answer("number1*")
    assert (found.total, found.is_scan) == (1, True)
    assert indexed.args[0].is_rebuilt
    found = answer("number1*")
    assert (found.total, found.is_scan) == (1, False)


def test_changes_of_another_program_reach_the_hub(qtbot, engine, folder, log):
    with qtbot.waitSignal(engine.findChild(ChangePoll).looked, timeout=PATIENCE_MS):
        engine.watch_other_programs()
    engine.hub.changed.connect(lambda changes, initiator: log.tell((changes.posts, initiator)))
    with Library(folder) as other:
        post = add_post(other, "Elsewhere", "Written by another program.")
    qtbot.waitUntil(lambda: any(post in posts for posts, _ in log.told), timeout=PATIENCE_MS)
    assert all(initiator is None for _, initiator in log.told)


def test_a_comment_is_rendered_and_an_errand_is_run_off_the_main_thread(engine, result):
    assert "<em>why</em>" in result(engine.render_comment("*why*"))
    assert result(engine.run_errand(threading.get_ident)) != threading.get_ident()


def test_a_worker_that_is_killed_costs_its_own_job_alone(qtbot, engine, result):
    before = result(engine.clean(source("One\n\nThe first text of this test.")))
    for pid in engine.worker_pids():
        os.kill(pid, signal.SIGKILL)
    after = result(engine.clean(source("One\n\nThe first text of this test.")))
    assert after == before


def test_closing_in_the_middle_of_everything_loses_no_act(qapp, folder):
    engine = Engine(folder)
    engine.watch_other_programs()
    engine.index.kick()
    engine.search.ask("leadership")
    engine.clean(source("Two\n\nNobody waits for this text."))

    tasks = [
        engine.act(partial(lambda text, desk: desk.capturing.begin(source(text)), f"Text {each}"))
        for each in range(20)
    ]
    engine.close()
    assert all(task.is_settled for task in tasks)
    with pytest.raises(LaneClosed):
        engine.act(lambda desk: desk.upkeep.prune_outbox(0))
    with Library(folder) as library:
        (jobs,) = library.connection.execute("SELECT count(*) FROM job").fetchone()
    assert jobs == 20


def test_who_cleans_on_after_each_cleaning_is_left_in_peace_at_the_end(qapp, folder):
    engine = Engine(folder)
    asked = []

    def clean_on():
        asked.append(engine.clean(source("Another text")))

    engine.clean(source("A text that nobody waits for")).afterwards(clean_on)
    engine.close()
    assert not asked
    with pytest.raises(PoolClosed):
        clean_on()


def test_who_asks_on_at_each_change_is_left_in_peace_at_the_end(qapp, folder):
    engine = Engine(folder)
    heard = []

    def ask_on(changes):
        heard.append(changes)
        engine.ask(None, lambda reading: reading.shelves())

    engine.hub.subscribe(engine, ask_on)
    engine.act(lambda desk: desk.capturing.begin(source("The last text")))
    engine.close()
    assert not heard


def test_a_library_that_is_not_there_is_told(qtbot, tmp_path, home, result):
    engine = Engine(tmp_path / "absent")
    with pytest.raises(LibraryMissing):
        result(engine.ask(None, lambda reading: reading.listing(ListFilter())))
    engine.close()


def test_no_lane_is_left_open_by_closing_twice(engine):
    engine.close()
    engine.close()
    lanes = engine.findChildren(ReadLane)
    assert len(lanes) == 2
    for lane in lanes:
        with pytest.raises(LaneClosed):
            lane.ask(None, lambda _: None)
