"""A comparison drawn: both texts, marks on both sides, nothing of a page taken for markup."""

import pytest
from PySide6.QtGui import QTextDocument

from insightreader.text.comparing import compare
from insightreader.text.rendering import render
from insightreader.ui.compare.table_html import Comparison, table_html
from insightreader.ui.theme import LIGHT, THEMES
from insightreader.ui.theme.contrast import contrast

LINES = "\n\n".join(f"Line {number} stays." for number in range(1, 12))


def comparison(old: str, new: str) -> Comparison:
    texts = render(old), render(new)
    return Comparison(*texts, tuple(compare(*texts)), ("Old", "New"))


def plain(html: str) -> str:
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


def test_what_differs_is_marked_on_both_sides(dressed):
    html = table_html(comparison("It did start.", "It did not start."), LIGHT)
    assert "underline" in html
    assert "not" in html.split("text-decoration:underline")[1].split("</span>")[0]
    assert "It did not start." in plain(html)


def test_long_runs_of_equal_blocks_are_folded_and_unfold(dressed):
    found = comparison(f"{LINES}\n\nThe end.", f"{LINES}\n\nAnother end of it.")
    folded, whole = table_html(found, LIGHT), table_html(found, LIGHT, everything=True)
    assert "Line 5 stays." not in folded
    assert "10 blocks without a change" in plain(folded)
    assert plain(whole).count("Line 5 stays.") == 2


def test_words_of_a_page_never_become_markup(dressed):
    found = comparison("Plain `<img src=x>` & more.", "Other `<img src=x>` & more.")
    html = table_html(found, LIGHT)
    assert "<img" not in html
    assert "<img src=x>" in plain(html)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_marked_words_can_be_read(theme):
    for ink, ground in ((theme.danger, theme.danger_soft), (theme.good, theme.good_soft)):
        assert contrast(ink, ground) >= 4.5
