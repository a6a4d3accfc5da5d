"""The overview ruler shows where the marks are in the whole post, and leads there."""

import pytest
from PySide6.QtCore import QPoint, Qt

from insightreader.text.rendering import render
from insightreader.ui.reader.ruler import Ruler
from tests.ui.reader.samples import LONG, annotation, details


@pytest.fixture
def ruler(pane):
    """The ruler over a long post with a note in its first and its last part."""
    rendered = render(LONG)
    notes = [
        annotation(rendered.text, "Paragraph 1 says", 1, colour="green"),
        annotation(rendered.text, "Paragraph 59 says", 2, colour="pink"),
    ]
    pane.show_post(details(), rendered, notes)
    made = pane.findChild(Ruler)
    made.measure()
    return made


def test_marks_stand_at_their_share_of_the_post(ruler):
    shares = [tick.share for tick in ruler.ticks()]
    assert shares == [pytest.approx(0.01, abs=0.02), pytest.approx(0.98, abs=0.02)]


def test_marks_have_the_colours_of_their_highlights(ruler, switch):
    colours = [tick.colour for tick in ruler.ticks()]
    assert colours == [switch.current.pen(name).stroke for name in ("green", "pink")]


def test_marks_follow_after_a_rest(pane, ruler, qtbot):
    pane.remove_annotation(1)
    qtbot.waitUntil(lambda: len(ruler.ticks()) == 1)


def test_hits_of_a_search_are_shown_too(pane, ruler):
    pane.mark_matches([(0, 4), (100, 104)])
    ruler.measure()
    assert sum(tick.is_hit for tick in ruler.ticks()) == 2


def test_a_click_on_a_mark_leads_to_its_passage(pane, ruler, qtbot):
    tick = ruler.ticks()[1]
    y = round(tick.share * ruler.height()) - 2
    qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(4, y))
    assert pane.current_place() > len(LONG) * 0.9


def test_a_click_beside_the_marks_leads_to_that_share(pane, ruler, qtbot):
    middle = QPoint(4, ruler.height() // 2)
    qtbot.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=middle)
    bar = pane.view.verticalScrollBar()
    assert bar.value() / bar.maximum() == pytest.approx(0.5, abs=0.05)


def test_the_ruler_lies_beside_the_scroll_bar(pane, ruler):
    assert ruler.geometry().right() < pane.view.width()
    assert ruler.height() == pane.view.height()
    assert ruler.isVisible()


def test_the_ruler_paints_its_marks(pane, ruler, switch):
    image = pane.view.grab().toImage()
    tick = ruler.ticks()[0]
    x = ruler.geometry().right() - 3
    colours = {image.pixelColor(x, y).name().upper() for y in range(30)}
    assert tick.colour in colours
