"""Search as it is typed, and an index that follows: real processes, real library."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from insightreader.domain.errors import LibraryLocked, LibraryMissing
from insightreader.index.folder import current_generation
from insightreader.runtime.searching import IndexClient, SearchClient
from insightreader.services.searching import forget_indexed
from insightreader.store.library import Library, LibraryReader
from insightreader.workers.clients import indexing_pool, searching_pool
from insightreader.workers.feeding import index_folder
from insightreader.workers.keeping import IndexKeeper
from tests.unit.workers.libraries import add_post, new_library


@pytest.fixture
def library(tmp_path: Path, home: Path) -> Iterator[Library]:
    with new_library(tmp_path / "library") as library:
        for number in range(3):
            add_post(library, f"Post {number}", f"A mission needs leadership number{number}.")
        yield library


@pytest.fixture
def search(library, mailbox) -> Iterator[SearchClient]:
    with searching_pool() as pool:
        yield SearchClient(pool, library.folder, mailbox=mailbox)


@pytest.fixture
def index(library, mailbox) -> Iterator[IndexClient]:
    with indexing_pool() as pool:
        yield IndexClient(pool, library.folder, mailbox=mailbox)


def test_only_the_newest_of_many_questions_is_answered(qtbot, search, log):
    search.answered.connect(log.tell)
    search.warm_up()
    numbers = [search.ask("leadership"[:length]) for length in range(3, 11)]
    assert numbers == sorted(set(numbers))
    with qtbot.waitSignal(search.answered, timeout=60_000):
        last = search.ask("leadership")
    search.ask("number2")
    with qtbot.waitSignal(search.answered, timeout=60_000):
        pass
    assert [(answer.number, answer.total) for answer in log.told] == [(last, 3), (last + 1, 1)]


def test_a_question_that_was_forgotten_is_not_answered(qtbot, search, log):
    search.answered.connect(log.tell)
    search.ask("leadership")
    search.forget()
    with qtbot.waitSignal(search.answered, timeout=60_000):
        number = search.ask("mission")
    assert [answer.number for answer in log.told] == [number]


def test_ids_for_a_list_are_found_beside_the_answers(qtbot, search, log):
    search.matching_posts("mission").then(lambda ids: log.tell("older"))
    search.matching_posts("number1").then(lambda ids: log.tell(len(ids)))
    qtbot.waitUntil(lambda: bool(log.told), timeout=60_000)
    assert log.told == [1]


def test_an_error_of_the_newest_question_is_told(qtbot, search, library, log):
    search.failed.connect(lambda error: log.tell(type(error)))
    library.close()
    shutil.rmtree(library.folder)
    with qtbot.waitSignal(search.failed, timeout=60_000):
        search.ask("leadership")
    assert log.told == [LibraryMissing]


def test_a_kick_indexes_and_tells_how_far_it_came(qtbot, index, search, library):
    with qtbot.waitSignal(index.indexed, timeout=60_000) as signal:
        index.kick()
    (indexed,) = signal.args
    assert indexed.rows == 3
    forget_indexed(library, indexed.sequence)
    add_post(library, "Newest", "Leadership, too.")
    with qtbot.waitSignal(index.indexed, timeout=60_000):
        index.kick()
    with qtbot.waitSignal(search.answered, timeout=60_000) as answered:
        search.ask("leadership")
    (answer,) = answered.args
    assert (answer.total, answer.is_scan, answer.is_stale) == (4, False, False)


def test_a_kick_during_the_work_is_not_lost(qtbot, index, library, log):
    index.indexed.connect(lambda indexed: log.tell(indexed.rows))
    index.kick()
    assert index.is_busy
    qtbot.waitUntil(lambda: bool(log.told), timeout=60_000)
    add_post(library, "Newest", "Leadership, too.")
    for _ in range(20):
        index.kick()
    qtbot.waitUntil(lambda: sum(log.told) == 4, timeout=60_000)
    qtbot.waitUntil(lambda: not index.is_busy, timeout=60_000)


def test_a_rebuild_takes_the_place_of_a_drain_under_way(qtbot, index, log):
    index.stepped.connect(lambda step: log.tell((step.done, step.total)))
    index.kick()
    with qtbot.waitSignal(index.indexed, timeout=60_000) as signal:
        index.rebuild()
    assert signal.args[0].is_rebuilt
    assert log.told[-1] == (3, 3)


@pytest.mark.parametrize(("is_damaged", "told"), [(True, ["damaged"]), (False, [])])
def test_why_an_index_was_made_anew_is_told(qtbot, library, mailbox, log, caplog, is_damaged, told):
    if is_damaged:
        with IndexKeeper(library.folder) as keeper:
            keeper.drain(on_step=lambda _, __: None)
        with LibraryReader(library.folder) as reader:
            for segment in current_generation(index_folder(reader)).glob("*.seg"):
                segment.write_bytes(segment.read_bytes()[:-1])
    with indexing_pool() as pool:
        index = IndexClient(pool, library.folder, mailbox=mailbox)
        index.remade.connect(log.tell)
        with qtbot.waitSignal(index.indexed, timeout=60_000) as signal:
            index.kick()
        qtbot.waitUntil(lambda: not index.is_busy, timeout=60_000)
    assert signal.args[0].is_rebuilt
    assert log.told == told
    assert [each.args for each in caplog.records if "made anew" in each.msg] == [(w,) for w in told]


def test_a_lock_of_another_program_is_told_and_the_next_kick_tries_again(qtbot, index, library):
    with IndexKeeper(library.folder) as other:
        other.drain(on_step=lambda _, __: None)
        with qtbot.waitSignal(index.failed, timeout=60_000) as signal:
            index.kick()
        assert isinstance(signal.args[0], LibraryLocked)
    with qtbot.waitSignal(index.indexed, timeout=60_000):
        add_post(library, "Newest", "Leadership, too.")
        index.kick()
