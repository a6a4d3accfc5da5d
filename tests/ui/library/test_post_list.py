"""The list: cheap at 100,000 rows, triage by single keys, what is selected, what is painted."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent, QImage

from insightreader.domain.entities import PostState
from insightreader.domain.ids import PostId
from insightreader.ui.library.delegate import PostDelegate
from insightreader.ui.library.post_list import PostList
from insightreader.ui.library.post_model import PostModel
from insightreader.ui.library.row_look import Density
from insightreader.ui.library.triage import Triage
from insightreader.ui.theme import DARK, LIGHT
from tests.ui.library.sample_posts import sample_post


class Counting(PostModel):
    """Counts the calls of a virtual that a view makes for each row."""

    calls = 0

    def rowCount(self, parent=QModelIndex()):  # noqa: B008
        self.calls += 1
        return super().rowCount(parent)


class CountingDelegate(PostDelegate):
    painted = 0

    def paint(self, painter, option, index):
        self.painted += 1
        super().paint(painter, option, index)


def make_list(qtbot, ids, **special) -> PostList:
    model = Counting(
        lambda asked, deliver: deliver([sample_post(each, **special) for each in asked])
    )
    model.set_ids([PostId(each) for each in ids])
    view = PostList(model, LIGHT)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(330, 800)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.grab()
    qtbot.waitUntil(lambda: model.known_post(model.id_at(0)) is not None)
    return view


@pytest.fixture
def view(qtbot):
    view = make_list(qtbot, range(1, 51))
    view.setFocus()
    view.step(0)
    return view


def heard(view: PostList) -> list:
    acts = []
    view.triage_asked.connect(acts.append)
    return acts


def test_100000_rows_are_painted_after_a_handful_of_row_counts(qtbot):
    view = make_list(qtbot, range(100_000))
    delegate = CountingDelegate(LIGHT, view)
    view.setItemDelegate(delegate)
    view.grab()
    assert delegate.painted >= 7
    assert view.verticalScrollBar().maximum() > 100_000 * 90
    assert view._posts.calls < 200  # noqa: SLF001


def test_selecting_all_of_100000_posts_makes_no_index_for_each(qtbot):
    view = make_list(qtbot, range(100_000))
    view.selectAll()
    assert len(view.selected_ids()) == 100_000
    assert view._posts.calls < 400  # noqa: SLF001


@pytest.mark.parametrize(
    ("key", "act"),
    [
        (Qt.Key.Key_E, Triage.ARCHIVE),
        (Qt.Key.Key_L, Triage.LATER),
        (Qt.Key.Key_I, Triage.INBOX),
        (Qt.Key.Key_S, Triage.STAR),
        (Qt.Key.Key_U, Triage.READ),
        (Qt.Key.Key_T, Triage.TAG),
        (Qt.Key.Key_M, Triage.MOVE),
        (Qt.Key.Key_Delete, Triage.TRASH),
        (Qt.Key.Key_Return, Triage.OPEN),
        (Qt.Key.Key_Enter, Triage.OPEN),
    ],
)
def test_a_single_key_asks_for_triage(view, qtbot, key, act):
    acts = heard(view)
    qtbot.keyClick(view, key)
    assert acts == [act]


def test_j_and_k_walk_and_stop_at_the_ends(view, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_J)
    qtbot.keyClick(view, Qt.Key.Key_J)
    assert view.selected_ids() == [3]
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_K)
    assert view.selected_ids() == [1]


def test_the_trash_offers_its_own_acts_only(view, qtbot):
    view.set_in_trash(True)
    acts = heard(view)
    for key in (Qt.Key.Key_E, Qt.Key.Key_Delete, Qt.Key.Key_R):
        qtbot.keyClick(view, key)
    qtbot.keyClick(view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert acts == [Triage.RESTORE, Triage.ERASE]
    assert [action.text() for action in view.menu().actions() if action.text()] == [
        "Open",
        "Restore",
        "Erase for ever…",
    ]


def test_nothing_selected_asks_for_nothing(view, qtbot):
    view.clearSelection()
    acts = heard(view)
    qtbot.keyClick(view, Qt.Key.Key_E)
    view.contextMenuEvent(
        QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, view.pos(), view.pos())
    )
    assert acts == []


def test_ids_come_in_the_order_of_the_list(view):
    view.select([PostId(9), PostId(3), PostId(4), PostId(999)])
    assert view.selected_ids() == [3, 4, 9]
    assert view.current_id() == 9


def test_archiving_a_row_moves_to_the_one_after_it(view):
    view.select([PostId(5)])
    view._posts.set_ids([PostId(each) for each in range(1, 51) if each != 5])  # noqa: SLF001
    assert view.current_id() == 6


def test_trashing_the_last_rows_moves_to_the_row_that_is_last_then(view):
    view.select([2, 3])
    view._posts.set_ids([1])  # noqa: SLF001
    assert view.selected_ids() == [1]


def test_a_click_opens_and_a_click_with_a_modifier_only_selects(view, qtbot):
    opened = []
    view.post_clicked.connect(opened.append)
    centre = view.visualRect(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    below = view.visualRect(view.model().index(4, 0)).center()
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, below
    )
    assert opened == [3]
    assert view.selected_ids() == [3, 5]


def test_progress_moves_only_while_a_row_being_read_is_in_view(qtbot):
    view = make_list(qtbot, [1], state=PostState.READING)
    view.grab()
    qtbot.waitUntil(lambda: view.delegate.phase > 0.05)
    view._posts.set_ids([])  # noqa: SLF001
    qtbot.waitUntil(lambda: not view._progress.isActive())  # noqa: SLF001


def ink(view: PostList, share_left: float, share_right: float) -> int:
    """Count dark pixels of the first row's title between two shares of its width."""
    picture = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    view.viewport().render(picture)
    row = view.visualRect(view.model().index(0, 0))
    left, right = (int(row.width() * share) for share in (share_left, share_right))
    return sum(
        picture.pixelColor(x, y).lightness() < 70 for x in range(left, right) for y in range(30, 52)
    )


def test_a_right_to_left_title_is_painted_from_the_right(qtbot):
    view = make_list(qtbot, [3], title="كتاب المهمة", is_read=True, excerpt="", tags=())
    view.clearSelection()
    assert ink(view, 0.6, 0.95) > 0
    assert ink(view, 0.05, 0.4) == 0


def test_a_chinese_title_is_painted_from_the_left(qtbot):
    view = make_list(qtbot, [3], title="跨部门协作", is_read=True, excerpt="", tags=())
    assert ink(view, 0.05, 0.4) > 0
    assert ink(view, 0.6, 0.95) == 0


def test_a_compact_list_holds_more_rows_in_any_theme(view):
    tall = view.delegate.sizeHint(None, None).height()
    view.delegate.set_look(DARK, Density.COMPACT)
    view.relayout()
    view.grab()
    assert view.delegate.sizeHint(None, None).height() < tall / 1.8
    assert view.visualRect(view.model().index(1, 0)).top() < tall / 1.8


def test_enter_opens_the_row_that_only_has_the_frame_of_the_keyboard(view, qtbot):
    acts = heard(view)
    view.setCurrentIndex(view.model().index(2, 0))
    view.clearSelection()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert acts == [Triage.OPEN]
    assert view.selected_ids() == [view.current_id()]
