"""Long titles take a few lines, and nothing of them is lost."""

import pytest
from PySide6.QtGui import QTextDocument

from insightreader.text.rendering import render
from insightreader.ui.reader.content import Content
from insightreader.ui.reader.long_title import MOST_LINES
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.reader.stylesheet import title_px

LONG = "What 😀 governments can learn from the <b>missions</b> of others " * 12
ONE_WORD = "Donaudampfschifffahrtsgesellschaft" * 30


def title_block(view, title: str, *, is_right_to_left: bool = False):
    content = Content(title, "meta", render("Text."), is_right_to_left=is_right_to_left)
    view.show_article(content)
    view.document().size()
    return view.document().firstBlock()


@pytest.mark.parametrize("title", [LONG, ONE_WORD, "治理" * 300, "الماء في القنوات " * 60])
@pytest.mark.parametrize("size_px", [18, 32])
def test_a_long_title_takes_four_lines_and_its_tooltip_has_the_rest(view, title, size_px):
    view.set_style(ReadingStyle(size_px=size_px))
    view.resize(1600, 700)
    block = title_block(view, title)
    assert MOST_LINES - 1 <= block.layout().lineCount() <= MOST_LINES + 1
    assert block.text().endswith("…")
    told = block.begin().fragment().charFormat().toolTip()
    plain = QTextDocument()
    plain.setHtml(told) if told.startswith("<qt>") else plain.setPlainText(told)
    assert plain.toPlainText().split() == title.split()


def test_an_ordinary_title_is_shown_whole_and_tells_nothing_more(view):
    block = title_block(view, "Five  missions")
    assert block.text() == "Five missions"
    assert block.begin().fragment().charFormat().toolTip() == ""


def test_the_text_below_a_cut_title_keeps_its_offsets(view):
    title_block(view, LONG)
    view.select(0, 4)
    assert view.textCursor().selectedText() == "Text"


@pytest.mark.parametrize(("size_px", "title"), [(12, 24), (18, 36), (24, 48), (28, 52), (32, 56)])
def test_the_title_grows_by_less_in_large_text(size_px, title):
    assert title_px(ReadingStyle(size_px=size_px)) == title
