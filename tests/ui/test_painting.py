"""What delegates paint with: lines on the right side, in both directions, elided, crisp."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from insightreader.ui.fonts import ui_font
from insightreader.ui.painting import (
    Face,
    Side,
    chip_size,
    draw_chip,
    draw_focus,
    draw_ground,
    draw_icon,
    draw_line,
    is_right_to_left,
    one_line,
    placed,
)
from insightreader.ui.theme import LIGHT
from tests.ui.dressed import dressed, switch
from tests.ui.pictures import ink_box, painted

__all__ = ["dressed", "switch"]
BLACK = QColor("black")
LATIN, ARABIC, CHINESE = "Mission", "مهمة", "使命"
WIDTH = 200


@pytest.fixture
def face():
    return Face.of(ui_font())


def line_box(face, text, side, *, mirrored=False):
    box = QRectF(0, 0, WIDTH, 30)
    return ink_box(
        painted(
            WIDTH,
            30,
            lambda painter: draw_line(painter, box, text, face=face, colour=BLACK, side=side),
            mirrored=mirrored,
        )
    )


@pytest.mark.parametrize(
    ("text", "side", "mirrored", "at_right"),
    [
        (LATIN, Side.SCRIPT, False, False),
        (LATIN, Side.SCRIPT, True, False),
        (ARABIC, Side.SCRIPT, False, True),
        (ARABIC, Side.SCRIPT, True, True),
        (CHINESE, Side.SCRIPT, False, False),
        (LATIN, Side.START, True, True),
        (ARABIC, Side.START, False, False),
        (LATIN, Side.END, False, True),
        (LATIN, Side.END, True, False),
        (ARABIC, Side.END, False, True),
    ],
)
def test_a_line_stands_against_its_side(face, text, side, mirrored, at_right):
    box = line_box(face, text, side, mirrored=mirrored)
    assert (box.center().x() > WIDTH / 2) is at_right
    margin = WIDTH - 1 - box.right() if at_right else box.left()
    assert margin <= 3


@pytest.mark.parametrize("text", [LATIN * 20, ARABIC * 30, CHINESE * 30])
def test_a_long_line_stays_in_its_box(face, text):
    box = QRectF(50, 0, 80, 30)
    picture = painted(
        WIDTH, 30, lambda painter: draw_line(painter, box, text, face=face, colour=BLACK)
    )
    ink = ink_box(picture)
    assert ink.left() >= 49
    assert ink.right() <= 131


@pytest.mark.parametrize("box", [QRectF(0, 0, 0, 20), QRectF(0, 0, -5, 20)])
def test_no_room_paints_nothing(face, box):
    picture = painted(
        60, 20, lambda painter: draw_line(painter, box, LATIN, face=face, colour=BLACK)
    )
    assert ink_box(picture).isNull()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mission", False),
        ("مهمة", True),
        ("משימה", True),
        ("«123» مهمة", True),
        ("2026: Mission مهمة", False),
        ("使命 مهمة", False),
        ("123 ?!", False),
        ("", False),
    ],
)
def test_the_first_letter_tells_the_direction(text, expected):
    assert is_right_to_left(text) is expected


def test_line_breaks_become_spaces():
    assert one_line(" one\n\ttwo  three ") == "one two three"


def test_markup_is_painted_as_words(face):
    bold = line_box(face, "<b>x</b>", Side.START)
    assert bold.width() > line_box(face, "x", Side.START).width() * 3


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_dot_keeps_its_size_at_every_scale(scale):
    dot = QRectF(10.5, 10.5, 5.5, 5.5)
    picture = painted(
        40, 40, lambda painter: draw_ground(painter, dot, BLACK, radius=2.75), scale=scale
    )
    width = ink_box(picture).width() / scale
    assert 5 <= width <= 7


def test_the_line_around_a_ground_lies_inside_of_it():
    box = QRectF(10, 10, 50, 30)
    picture = painted(
        80, 60, lambda painter: draw_ground(painter, box, QColor("white"), line=BLACK)
    )
    assert ink_box(picture).getRect() == (10, 10, 50, 30)


def test_the_ring_of_the_keyboard_is_in_the_accent_colour():
    box = QRectF(5, 5, 60, 40)
    picture = painted(80, 60, lambda painter: draw_focus(painter, box, LIGHT))
    assert ink_box(picture, LIGHT.colour("accent"), near=60).width() >= 58


def test_a_chip_is_as_wide_as_its_words_and_elides_in_less(face):
    size = chip_size("public health", face)
    assert size.width() > face.width("public health")
    narrow = QRectF(10, 10, 40, size.height())
    picture = painted(
        120,
        60,
        lambda painter: draw_chip(
            painter, narrow, "public health", face=face, fill=QColor("#DDDDDD"), colour=BLACK
        ),
    )
    assert ink_box(picture).right() <= 50


def test_an_icon_fills_its_box_and_stays_in_the_middle():
    picture = painted(
        60, 40, lambda painter: draw_icon(painter, QRectF(0, 0, 60, 40), "star", "#000000")
    )
    box = ink_box(picture)
    assert abs(box.center().x() - 30) <= 2
    assert 30 <= box.width() <= 40


def test_boxes_are_mirrored_within_their_row():
    row, box = QRectF(100, 0, 200, 20), QRectF(110, 3, 30, 10)
    assert placed(box, row, Qt.LayoutDirection.LeftToRight) == box
    assert placed(box, row, Qt.LayoutDirection.RightToLeft) == QRectF(260, 3, 30, 10)
