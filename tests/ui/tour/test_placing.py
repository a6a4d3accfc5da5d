"""The panel's corner is the one that hides least of what it points at."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from insightreader.ui.tour.placing import corner_spots, freest, kept_within

ROOM = QRect(50, 10, 900, 600)
SIZE = QSize(300, 200)
BELOW_LEFT, BELOW_RIGHT, ABOVE_RIGHT, ABOVE_LEFT = (
    QPoint(50, 410),
    QPoint(650, 410),
    QPoint(650, 10),
    QPoint(50, 10),
)


def test_corners_begin_below_where_lines_begin_and_go_round():
    spots = corner_spots(SIZE, ROOM, is_mirrored=False)
    assert spots == [BELOW_LEFT, BELOW_RIGHT, ABOVE_RIGHT, ABOVE_LEFT]
    mirrored = corner_spots(SIZE, ROOM, is_mirrored=True)
    assert mirrored == [BELOW_RIGHT, BELOW_LEFT, ABOVE_LEFT, ABOVE_RIGHT]


@pytest.mark.parametrize(
    ("target", "now", "then"),
    [
        (QRect(50, 10, 300, 600), 0, 1),  # a pane at the left, all of its height
        (QRect(650, 10, 300, 600), 1, 0),
        (QRect(650, 10, 300, 600), 3, 3),  # nothing is better than where it is
        (QRect(), 2, 2),  # nothing is pointed at
        (QRect(50, 10, 900, 600), 1, 1),  # everything: then it stays
        (QRect(50, 450, 900, 160), 0, 2),  # all that is below
    ],
)
def test_the_corner_that_hides_least_is_taken(target, now, then):
    spots = corner_spots(SIZE, ROOM, is_mirrored=False)
    assert freest(spots, SIZE, target=target, now=now) == then


@pytest.mark.parametrize(
    ("spot", "kept"),
    [
        (QPoint(200, 200), QPoint(200, 200)),
        (QPoint(-500, 2_000), BELOW_LEFT),
        (QPoint(2_000, -500), ABOVE_RIGHT),
    ],
)
def test_a_panel_that_was_dragged_out_comes_back_whole(spot, kept):
    assert kept_within(spot, SIZE, ROOM) == kept


def test_a_panel_larger_than_its_room_shows_its_head():
    assert kept_within(QPoint(300, 300), QSize(2_000, 900), ROOM) == ABOVE_LEFT
