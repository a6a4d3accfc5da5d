"""Foreign words are shown as they are."""

import pytest
from PySide6.QtGui import QFontMetrics, Qt, QTextDocument
from PySide6.QtWidgets import QWidget

from insightreader.ui import fonts
from insightreader.ui.plain import (
    elided,
    plain_label,
    plain_message,
    plain_tooltip,
    set_plain_tooltip,
    wrapped_label,
)
from tests.ui.dressed import dressed, switch

__all__ = ["dressed", "switch"]

HOSTILE = '<img src="file:///etc/passwd"><b>Bold</b> & "more"'


@pytest.mark.parametrize("make", [plain_label, wrapped_label])
def test_a_label_shows_tags_as_text(qtbot, make):
    label = make(HOSTILE)
    qtbot.addWidget(label)
    assert label.text() == HOSTILE
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_tooltip_that_looks_rich_says_the_same_words():
    document = QTextDocument()
    document.setHtml(plain_tooltip(HOSTILE))
    assert document.toPlainText() == HOSTILE


@pytest.mark.parametrize("text", ["3 < 4 & 5 > 2", "A plain title", ""])
def test_a_plain_tooltip_is_left_alone(text):
    assert plain_tooltip(text) == text


def test_a_widgets_tooltip_is_plain(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    set_plain_tooltip(widget, "<i>x</i>")
    assert "&lt;i&gt;" in widget.toolTip()


def test_a_message_shows_tags_as_text(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    box = plain_message(parent, "Title", HOSTILE, details="more")
    assert box.text() == HOSTILE
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert box.detailedText() == "more"


def test_a_long_title_is_elided_on_one_line():
    metrics = QFontMetrics(fonts.ui_font())
    short = elided("one\ntwo " * 30, metrics, 120)
    assert "\n" not in short
    assert short.endswith("…")
    assert metrics.horizontalAdvance(short) <= 120
