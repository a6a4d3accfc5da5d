"""Emphasised words: right in every script, elided, and never markup."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat

from insightreader.ui.fonts import ui_font
from insightreader.ui.marked_text import layout_height, marked_layout, utf16_ranges
from insightreader.ui.painting import Face
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]
LONG = "mission " * 60


def laid_out(text: str, *ranges: tuple[int, int], lines: int = 2):
    mark = QTextCharFormat()
    mark.setBackground(Qt.GlobalColor.yellow)
    return marked_layout(text, ranges, face=Face.of(ui_font()), width=200, lines=lines, mark=mark)


def test_ranges_in_code_points_become_utf16():
    assert utf16_ranges("a🙂b mission", [(4, 11), (1, 2)]) == [(5, 7), (1, 2)]


def test_ranges_past_the_text_are_left_out():
    assert utf16_ranges("short", [(2, 9), (-1, 2), (3, 3)]) == []


def test_a_long_text_ends_in_an_ellipsis_on_its_last_line():
    layout = laid_out(LONG)
    assert layout.lineCount() == 2
    assert layout.text().endswith("…")
    assert layout.lineAt(1).naturalTextWidth() <= 200


def test_a_short_text_is_left_whole():
    layout = laid_out("a mission", (2, 9))
    assert layout.text() == "a mission"
    assert [(each.start, each.length) for each in layout.formats()] == [(2, 7)]
    assert layout_height(layout) == layout.lineAt(0).height()


def test_markup_is_words():
    assert laid_out("<b>bold</b> & <img src=x>", lines=5).text() == "<b>bold</b> & <img src=x>"


def test_right_to_left_text_stands_against_the_right_edge():
    layout = laid_out("ثقة في المهمة")
    line = layout.lineAt(0)
    assert line.naturalTextRect().right() > 190
    assert line.naturalTextRect().left() > 50


def test_one_word_wider_than_the_line_breaks_anywhere():
    layout = laid_out("x" * 400)
    assert layout.lineAt(0).naturalTextWidth() <= 200
