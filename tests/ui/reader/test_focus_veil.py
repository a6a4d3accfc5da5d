"""Everything but the paragraph that is read is quiet, and can be read all the same."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from insightreader.ui.reader.focus_veil import LEAST_CONTRAST, FocusVeil, quiet_share
from insightreader.ui.theme import DARK, LIGHT, SEPIA
from insightreader.ui.theme.contrast import contrast, mix

TEXT = "\n\n".join(f"Paragraph {number}. " + "It has some words. " * 12 for number in range(40))
TABLE = TEXT + "\n\n| one | two |\n|---|---|\n| three | four |\n\n" + TEXT


@pytest.mark.parametrize("theme", [LIGHT, SEPIA, DARK], ids=lambda theme: theme.name)
def test_quiet_text_keeps_its_contrast_and_is_quieter(theme):
    quiet = mix(theme.ink, theme.page, share=quiet_share(theme))
    assert contrast(quiet, theme.page) >= LEAST_CONTRAST
    assert contrast(quiet, theme.page) < contrast(theme.ink, theme.page) / 2


def veiled(view) -> FocusVeil:
    veil = FocusVeil(view)
    veil.follow()
    veil.show()
    return veil


def focused(view, veil) -> str:
    box = veil.clear_box()
    assert box is not None
    y = box.center().y() + view.scrolled().y()
    layout = view.document().documentLayout()
    for block in iter_blocks(view):
        rect = layout.blockBoundingRect(block)
        if rect.top() <= y <= rect.bottom():
            return block.text()
    return ""


def iter_blocks(view):
    block = view.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def test_every_paragraph_comes_to_its_turn_while_the_text_is_scrolled(shown):
    view = shown(TEXT)
    veil = veiled(view)
    bar = view.verticalScrollBar()
    seen = set()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + 10)
        view.viewport().repaint()  # Qt lays out what it paints
        seen.add(focused(view, veil)[:13].strip(" I"))
    assert {f"Paragraph {number}." for number in range(40)} <= seen


def test_the_text_cursor_takes_the_focus_along(shown):
    view = shown(TEXT)
    veil = veiled(view)
    view.keep_cursor(True)
    start = view.scene.rendered.text.index("Paragraph 2.")
    view.select(start, start)
    assert focused(view, veil).startswith("Paragraph 2.")


def test_a_table_stays_whole(shown):
    view = shown(TABLE)
    veil = veiled(view)
    view.keep_cursor(True)
    start = view.scene.rendered.text.index("three")
    view.select(start, start)
    box = veil.clear_box()
    first = view.document().findBlock(
        view.scene.offsets.position_of(view.scene.rendered.text.index("\none\n") + 1)
    )
    top = view.document().documentLayout().blockBoundingRect(first).top() - view.scrolled().y()
    assert box is not None
    assert box.top() <= top


def test_a_text_that_fits_the_view_is_not_quieted(shown):
    view = shown("A line.\n\nAnother.")
    assert veiled(view).clear_box() is None


def test_the_paragraph_keeps_its_full_ink_and_the_others_lose_some(shown):
    view = shown(TEXT)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    before = view.grab().toImage()
    veil = veiled(view)
    after = view.grab().toImage()
    box = veil.clear_box()
    assert box is not None
    corner = view.viewport().pos()
    inside = corner + QPoint(0, round(box.center().y()))
    outside = corner + QPoint(0, round(box.top()) - 60)
    width = view.viewport().width()

    def darkest(picture, at) -> int:
        rows = range(at.y() - 20, at.y() + 20)
        columns = range(at.x() + 40, at.x() + width - 40)
        return min(QColor(picture.pixel(x, y)).lightness() for y in rows for x in columns)

    assert darkest(after, inside) == darkest(before, inside)
    assert darkest(after, outside) > darkest(before, outside) + 40


def test_the_mouse_reaches_the_text_through_it(shown, qtbot):
    view = shown(TEXT)
    veil = veiled(view)
    assert veil.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    place = view.viewport().rect().center()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.selection() is not None
