"""What a row shows of its post, looked at in pictures."""

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from insightreader.domain.entities import PostState
from insightreader.domain.ids import PostId
from insightreader.domain.listing import SortKey
from insightreader.ui.library.delegate import PostDelegate
from insightreader.ui.library.post_model import PostModel
from insightreader.ui.library.row_foot import draw_foot, draw_marks
from insightreader.ui.library.row_look import Density, RowLook, RowPlaces
from insightreader.ui.theme import DARK, LIGHT, SEPIA
from tests.ui.library.sample_posts import sample_post
from tests.ui.pictures import ink_box, painted

WIDTH = 330
State = QStyle.StateFlag
PLAIN = {"is_read": True, "is_starred": False, "annotations": 0, "tags": ()}


class Rows:
    """Paints one post as a row in every state."""

    def __init__(self, qtbot, theme=LIGHT) -> None:
        self.view = QListView()
        qtbot.addWidget(self.view)
        self.delegate = PostDelegate(theme, self.view)
        self.post = sample_post(1, **PLAIN)
        self.model = PostModel(lambda ids, deliver: deliver([self.post]), self.view)
        self.qtbot = qtbot

    def show(self, *, style=State.State_Enabled, mirrored=False, loaded=True, **changes) -> QImage:
        self.post = sample_post(1, **{**PLAIN, **changes})
        self.model.set_ids([PostId(1)])
        if loaded:
            self.model.post(0)
            self.model.refresh([PostId(1)])
            self.qtbot.waitUntil(lambda: self.model.known_post(PostId(1)) == self.post)
        option = QStyleOptionViewItem()
        height = self.delegate.sizeHint(option, self.model.index(0)).height()
        option.rect = QRect(0, 0, WIDTH, height)
        option.state = style
        if mirrored:
            option.direction = Qt.LayoutDirection.RightToLeft
        return painted(
            WIDTH, height, lambda at: self.delegate.paint(at, option, self.model.index(0))
        )


@pytest.fixture
def rows(qtbot):
    return Rows(qtbot)


def part(picture: QImage, left: int, top: int, width: int, height: int) -> QImage:
    return picture.copy(QRect(left, top, width, height))


def test_a_row_is_104_pixels_high_and_a_compact_one_half_of_that(rows):
    assert rows.show().height() == 104
    rows.delegate.set_look(LIGHT, Density.COMPACT)
    assert rows.show().height() < 56


def test_only_an_unread_post_has_a_dot(rows):
    accent = LIGHT.colour("accent")
    assert ink_box(rows.show(), accent).isNull()
    dot = ink_box(rows.show(is_read=False), accent)
    assert dot.right() < 22
    assert 3 <= dot.width() <= 7


def test_the_dot_is_on_the_other_side_in_an_interface_from_right_to_left(rows):
    dot = ink_box(rows.show(is_read=False, mirrored=True), LIGHT.colour("accent"))
    assert dot.left() > WIDTH - 22


def test_an_unread_title_is_heavier(rows):
    def weight(picture):
        title = part(picture, 24, 34, 220, 20)
        return sum(
            255 - title.pixelColor(x, y).lightness()
            for x in range(title.width())
            for y in range(title.height())
        )

    assert weight(rows.show(is_read=False)) > weight(rows.show(is_read=True)) * 1.02


def test_a_selected_row_is_a_card_and_a_hovered_one_a_ground(rows):
    selected = rows.show(style=State.State_Enabled | State.State_Selected)
    assert ink_box(selected, LIGHT.colour("line"), near=20).width() > WIDTH - 20
    hovered = rows.show(style=State.State_Enabled | State.State_MouseOver)
    assert hovered.pixelColor(WIDTH // 2, 6) == LIGHT.colour("hover")


def test_the_ring_shows_at_the_keyboards_place_only(rows):
    focused = State.State_Enabled | State.State_HasFocus
    accent = LIGHT.colour("accent")
    assert ink_box(rows.show(style=focused), accent).isNull()
    rows.delegate.ring.is_shown = True
    assert ink_box(rows.show(style=focused), accent).width() > WIDTH - 20
    assert ink_box(rows.show(), accent).isNull()


def test_a_row_on_its_way_shows_bars_and_no_words(rows):
    picture = rows.show(loaded=False)
    bars = ink_box(picture, LIGHT.colour("chip"), near=12)
    assert bars.width() > WIDTH * 0.7
    assert ink_box(picture, LIGHT.colour("ink")).isNull()


def test_a_failed_post_says_why_in_the_colour_of_danger(rows):
    danger = LIGHT.colour("danger")
    assert ink_box(rows.show(), danger).isNull()
    failed = rows.show(state=PostState.FAILED, problem="No text in it")
    assert ink_box(failed, danger).width() > 60


def test_progress_moves_with_its_phase_and_asks_to_go_on(rows):
    asked = []
    rows.delegate.reading_painted.connect(lambda: asked.append(1))
    lefts = []
    for phase in (0.0, 0.25, 0.5):
        rows.delegate.phase = phase
        picture = rows.show(state=PostState.READING)
        lefts.append(ink_box(picture, LIGHT.colour("accent")).left())
    assert lefts[0] < lefts[1] < lefts[2]
    assert len(asked) == 3


def test_the_date_is_that_of_the_order(rows):
    saved = part(rows.show(), WIDTH - 90, 8, 80, 26)
    rows.delegate.sort_key = SortKey.PUBLISHED
    published = part(rows.show(), WIDTH - 90, 8, 80, 26)
    assert saved != published


@pytest.mark.parametrize("theme", [LIGHT, SEPIA, DARK], ids=lambda each: each.name)
def test_every_theme_paints_its_own_colours(qtbot, theme):
    rows = Rows(qtbot, theme)
    picture = rows.show(is_read=False, tags=("memory",), is_starred=True, annotations=3)
    assert not ink_box(picture, theme.colour("accent")).isNull()
    assert not ink_box(picture, QColor(theme.pen("yellow").dot)).isNull()


def foot(width: int, **changes) -> QImage:
    look = RowLook.of(LIGHT, Density.COMFORTABLE)
    post = sample_post(1, **{**PLAIN, **changes})
    return painted(width, 30, lambda at: draw_foot(at, QRectF(0, 0, width, 24), post, look))


def test_tags_that_find_no_room_are_counted():
    many = ("collaboration", "public health", "missions", "data")
    wide, narrow = foot(600, tags=many), foot(200, tags=many)
    chip = LIGHT.colour("chip")
    assert ink_box(wide, chip, near=8).width() > ink_box(narrow, chip, near=8).width()
    assert ink_box(narrow).right() < 200


def test_marks_stand_at_the_end_and_leave_room_for_tags():
    look = RowLook.of(LIGHT, Density.COMFORTABLE)
    ends = {}

    def draw(painter: QPainter) -> None:
        box = QRectF(0, 0, 300, 24)
        for name, changes in {
            "none": {},
            "notes": {"annotations": 12},
            "all": {"annotations": 12, "is_starred": True, "lost": 2},
        }.items():
            ends[name] = draw_marks(painter, box, sample_post(1, **{**PLAIN, **changes}), look, box)

    painted(300, 30, draw)
    assert ends["none"] == 300
    assert ends["all"] < ends["notes"] < 280


def test_lost_characters_have_a_mark_of_their_own():
    warning = LIGHT.colour("warning")
    assert ink_box(foot(300), warning).isNull()
    assert not ink_box(foot(300, lost=2), warning).isNull()


@pytest.mark.parametrize("density", list(Density))
def test_the_parts_of_a_row_do_not_overlap(density):
    look = RowLook.of(LIGHT, density)
    places = RowPlaces.of(QRectF(0, 0, WIDTH, look.height), look)
    assert places.meta.bottom() <= places.title.top()
    assert places.title.bottom() <= places.excerpt.top()
    assert places.excerpt.bottom() <= places.foot.top()
    last = places.title if density is Density.COMPACT else places.foot
    assert last.bottom() <= look.height
