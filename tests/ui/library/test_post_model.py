"""The model of posts: ids at once, rows in pages, and cheap at 100,000 rows."""

import random
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView

from insightreader.domain.entities import PostRow
from insightreader.domain.ids import PostId
from insightreader.ui.library.post_model import ID_ROLE, POST_ROLE, PostModel
from insightreader.ui.library.row_cache import PAGE
from tests.ui.library.sample_posts import sample_post


class Source:
    """Plays the store: keeps what was asked, and answers at once or when told to."""

    def __init__(self) -> None:
        self.asked: list[list[PostId]] = []
        self.waiting: list[Callable[[], None]] = []
        self.answers_at_once = True
        self.rows: dict[PostId, PostRow] = {}
        self.vanished: set[PostId] = set()

    def fetch(self, ids: Sequence[PostId], deliver: Callable[[Sequence[PostRow]], None]) -> None:
        self.asked.append(list(ids))
        self.waiting.append(lambda: deliver(self.rows_of(ids)))
        if self.answers_at_once:
            self.waiting.pop()()

    def rows_of(self, ids: Sequence[PostId]) -> list[PostRow]:
        return [
            self.rows.get(each) or sample_post(each) for each in ids if each not in self.vanished
        ]


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def model(source, qapp):
    model = PostModel(source.fetch)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    yield model
    tester.deleteLater()
    model.deleteLater()


def look_at(qtbot, model: PostModel, source: Source, *rows: int) -> None:
    """Read rows as painting does, and let the event loop ask for what was missing."""
    before = len(source.asked)
    for row in rows:
        read(model, row)
    qtbot.waitUntil(lambda: len(source.asked) > before)


def read(model: PostModel, row: int, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return model.data(model.index(row), role)


def test_a_row_is_a_placeholder_until_its_page_arrives(model, source, qtbot):
    source.answers_at_once = False
    model.set_ids([PostId(each) for each in range(1, 11)])
    assert read(model, 0, POST_ROLE) is None
    assert read(model, 0) == "Loading…"
    qtbot.waitUntil(lambda: bool(source.waiting))
    with qtbot.waitSignal(model.dataChanged) as told:
        source.waiting.pop()()
    assert (told.args[0].row(), told.args[1].row()) == (0, 9)
    assert read(model, 0) == sample_post(1).title


def test_a_page_is_asked_for_once_and_never_from_data(model, source, qtbot):
    source.answers_at_once = False
    model.set_ids([PostId(each) for each in range(1, 1001)])
    for row in range(PAGE):
        read(model, row)
    assert source.asked == []
    qtbot.waitUntil(lambda: bool(source.asked))
    for row in range(PAGE):
        read(model, row)
    look_at(qtbot, model, source, PAGE)
    assert source.asked[0] == list(range(1, PAGE + 1))
    assert len(source.asked) == 2


def test_a_fast_scroll_asks_for_where_it_ends(model, source, qtbot):
    source.answers_at_once = False
    model.set_ids([PostId(each) for each in range(100 * PAGE)])
    look_at(qtbot, model, source, *range(0, 100 * PAGE, PAGE))
    assert [batch[0] // PAGE for batch in source.asked] == [99, 98, 97]


def test_refresh_fetches_only_what_is_held_and_tells_only_what_differs(model, source, qtbot):
    model.set_ids([PostId(each) for each in range(1, 1001)])
    look_at(qtbot, model, source, 0)
    source.asked.clear()
    source.rows[PostId(3)] = replace(sample_post(3), is_starred=True, title="Renamed")
    with qtbot.waitSignal(model.dataChanged) as told:
        model.refresh([PostId(2), PostId(3), PostId(900)])
    assert source.asked == [[2, 3]]
    assert (told.args[0].row(), told.args[1].row()) == (2, 2)
    assert read(model, 2) == "Renamed"


def test_a_post_that_vanished_is_not_asked_for_again_and_again(model, source, qtbot):
    source.vanished.add(PostId(1))
    model.set_ids([PostId(1), *(PostId(each) for each in range(1000, 1000 + PAGE))])
    look_at(qtbot, model, source, 0)
    assert read(model, 0) == "Loading…"
    look_at(qtbot, model, source, 0, PAGE)
    assert [PostId(1) in batch for batch in source.asked] == [True, False]
    model.set_ids([PostId(1)])
    look_at(qtbot, model, source, 0)
    assert source.asked[-1] == [1]


def test_a_late_answer_for_an_older_list_is_kept_by_id(model, source, qtbot):
    source.answers_at_once = False
    model.set_ids([PostId(1), PostId(2)])
    look_at(qtbot, model, source, 0)
    model.set_ids([PostId(2)])
    source.waiting.pop()()
    assert read(model, 0) == sample_post(2).title


def test_a_small_change_of_the_list_keeps_the_selection(model, qtbot):
    model.set_ids([PostId(each) for each in range(1, 21)])
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.selectionModel().setCurrentIndex(
        model.index(10), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    model.set_ids([PostId(each) for each in [99, *range(1, 21)] if each != 5])
    assert read(model, view.currentIndex().row(), ID_ROLE) == 11


def test_the_model_equals_a_plain_list_over_random_lists(model, source, qtbot):
    chance = random.Random(5)
    for _ in range(60):
        ids = [PostId(each) for each in chance.sample(range(40), chance.randrange(40))]
        model.set_ids(ids)
        assert [read(model, row, ID_ROLE) for row in range(model.rowCount())] == ids
        shown = [read(model, row, POST_ROLE) for row in range(model.rowCount())]
        assert all(post == sample_post(each) for post, each in zip(shown, ids, strict=True) if post)


def test_a_screen_reader_hears_the_most_telling_first(model, source, qtbot):
    source.rows[PostId(3)] = sample_post(3, is_read=False, annotations=3, lost=2)
    model.set_ids([PostId(3)])
    look_at(qtbot, model, source, 0)
    spoken = read(model, 0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("unread, The case for slow indexes, Second Draft, ")
    assert "3 notes" in spoken
    assert spoken.endswith("2 places with lost characters")


def test_a_tooltip_holds_no_markup(model, source, qtbot):
    source.rows[PostId(1)] = sample_post(1, title="<b>bold</b><img src=file:///etc/passwd>")
    model.set_ids([PostId(1)])
    look_at(qtbot, model, source, 0)
    shown = read(model, 0, Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b>" in shown or "&lt;b&gt;" in shown
    assert "<img" not in shown


def test_a_post_can_be_dragged_and_no_row_is_nothing(source):
    model = PostModel(source.fetch)
    model.set_ids([PostId(1)])
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(model.index(7))
