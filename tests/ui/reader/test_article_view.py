"""The article keeps the reading place, speaks in offsets, and answers mouse and keyboard."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication

from insightreader.text.rendering import render
from insightreader.ui.reader.style import ReadingStyle
from tests.ui.reader.samples import LONG, RICH, highlight

LEFT = Qt.MouseButton.LeftButton


def text_of(view):
    return view.scene.rendered.text


def spot(view, offset):
    """The middle of the character at an offset, in the viewport."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.scene.offsets.position_of(offset))
    before = view.cursorRect(cursor)
    cursor.setPosition(view.scene.offsets.position_after(offset + 1))
    after = view.cursorRect(cursor)
    return QPoint((before.center().x() + after.center().x()) // 2, before.center().y())


def top_line(view):
    """The words at the start of the view's first line."""
    place = view.current_place()
    return text_of(view)[place : place + 20]


def test_a_long_text_without_any_markup_is_laid_out_to_its_end(shown):
    view = shown("\n\n".join(f"Paragraph {number} is plain." for number in range(300)))
    last = view.document().lastBlock()
    assert last.layout().lineCount() == 1
    assert view.document().documentLayout().blockBoundingRect(last).height() > 0


def drag(view, place):
    """Move the mouse with the left button held down."""
    at = QPointF(place)
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        QPointF(view.viewport().mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), move)


# Places


def test_an_article_opens_at_its_title(shown):
    view = shown(LONG)
    assert view.verticalScrollBar().value() == 0
    assert view.current_place() == 0


@pytest.mark.parametrize("words", ["Paragraph 2 ", "Paragraph 30", "Paragraph 59"])
def test_an_article_opens_at_the_place_where_it_was_left(shown, words):
    place = render(LONG).text.index(words)
    view = shown(LONG, place=place)
    assert view.current_place() == place


CHANGES = {
    "theme": lambda view, switch: switch.choose("dark"),
    "font": lambda view, switch: view.set_style(replace(view.scene.style, family="Inter")),
    "size": lambda view, switch: view.set_style(replace(view.scene.style, size_px=26)),
    "measure": lambda view, switch: view.set_style(replace(view.scene.style, measure=45)),
    "leading": lambda view, switch: view.set_style(replace(view.scene.style, leading=2.0)),
    "justified": lambda view, switch: view.set_style(replace(view.scene.style, justified=True)),
    "width": lambda view, switch: view.resize(420, 600),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_the_place_survives(shown, switch, change):
    place = render(LONG).text.index("Paragraph 40")
    view = shown(LONG, place=place)
    change(view, switch)
    assert view.current_place() == place


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_highlights_survive(shown, switch, change):
    view = shown()
    words = "strong words"
    view.marks.set_highlights([highlight(text_of(view), words)])
    change(view, switch)
    view.select(*[getattr(view.scene.highlights.over(0, 99)[0], edge) for edge in ("start", "end")])
    assert view.textCursor().selectedText() == words


def test_a_wider_window_lays_out_nothing_anew(shown, qtbot):
    view = shown(LONG)
    width, _height = view.document().textWidth(), view.document().size()
    sizes = []
    view.document().documentLayout().documentSizeChanged.connect(sizes.append)
    view.resize(1400, 600)
    qtbot.waitUntil(lambda: view.width() == 1400)
    assert view.document().textWidth() == width
    assert sizes == []


def test_the_measure_is_about_as_many_characters_as_asked(shown):
    view = shown("word and letters " * 60)
    drawn = view.scene.offsets.drawn[0]
    layout = view.document().findBlockByNumber(drawn.number).layout()
    lengths = [layout.lineAt(index).textLength() for index in range(layout.lineCount() - 1)]
    assert all(60 <= length <= 76 for length in lengths)


def test_lines_are_evenly_spaced_whatever_the_script(shown):
    view = shown("Latin words. 中文段落 and نص عربي and עברית, again and again. " * 6)
    drawn = view.scene.offsets.drawn[0]
    layout = view.document().findBlockByNumber(drawn.number).layout()
    lines = [layout.lineAt(index) for index in range(layout.lineCount())]
    baselines = [line.y() + line.ascent() for line in lines]
    steps = {round(after - before) for before, after in pairwise(baselines)}
    assert steps == {view.scene.style.line_px}


def test_scrolling_to_a_passage_in_view_moves_nothing(shown):
    view = shown(LONG)
    view.scroll_to(0, 10)
    assert view.verticalScrollBar().value() == 0


def test_scrolling_to_a_far_passage_shows_it_with_room_above(shown):
    view = shown(LONG)
    start = text_of(view).index("Paragraph 50")
    view.scroll_to(start, start + 12)
    assert 60 < spot(view, start).y() < view.viewport().height() / 2


def test_the_place_is_told_after_scrolling(shown, qtbot):
    view = shown(LONG)
    with qtbot.waitSignal(view.place_changed) as told:
        view.verticalScrollBar().setValue(2000)
    assert told.args == [view.current_place()]
    assert told.args[0] > 0


# Selection


@pytest.mark.parametrize("passage", ["strong words", "emoji, and é as", "London\n8", "中文"])
def test_a_selection_is_told_in_code_points(shown, passage):
    view = shown()
    start = text_of(view).index(passage)
    view.select(start, start + len(passage))
    assert view.selection() == (start, start + len(passage))


def test_a_selection_of_half_a_character_takes_all_of_it(shown):
    view = shown("A family 👩‍👩‍👧 here")
    start = text_of(view).index("👩")
    view.select(start + 1, start + 2)
    assert text_of(view)[slice(*view.selection())] == "👩‍👩‍👧"


def test_a_selection_loses_the_space_at_its_ends(shown):
    view = shown("One two three.")
    view.select(3, 8)
    assert view.selection() == (4, 7)


def test_a_selection_of_the_title_is_none(shown):
    view = shown("Body.")
    cursor = view.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selection() is None
    assert view.createMimeDataFromSelection().text() == "A tit"


def test_what_is_copied_is_the_reading_text(shown):
    view = shown()
    passage = "words and a mark. After"
    start = text_of(view).index(passage)
    view.select(start, start + len(passage))
    view.copy()
    assert QGuiApplication.clipboard().text() == passage
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_a_drag_of_the_mouse_selects_and_is_told_once_it_ends(shown, qtbot):
    view = shown()
    start = text_of(view).index("strong")
    with qtbot.waitSignal(view.selection_settled):
        qtbot.mousePress(view.viewport(), LEFT, pos=spot(view, start) - QPoint(3, 0))
        drag(view, spot(view, start + 5) + QPoint(3, 0))
        qtbot.mouseRelease(view.viewport(), LEFT, pos=spot(view, start + 5) + QPoint(3, 0))
    assert text_of(view)[slice(*view.selection())] == "strong"


# Highlights under the pointer


def test_a_click_picks_the_shortest_and_then_cycles(shown, qtbot):
    view = shown()
    text = text_of(view)
    view.marks.set_highlights(
        [
            highlight(text, "First paragraph with strong words and a mark.", 1),
            highlight(text, "strong words", 2),
            highlight(text, "with strong words and", 3),
        ]
    )
    clicked = []
    view.annotation_clicked.connect(clicked.append)
    for _ in range(4):
        qtbot.mouseClick(view.viewport(), LEFT, pos=spot(view, text.index("strong") + 2))
    assert clicked == [2, 3, 1, 2]


def test_a_click_elsewhere_starts_with_the_shortest_again(shown, qtbot):
    view = shown()
    text = text_of(view)
    view.marks.set_highlights(
        [highlight(text, "First paragraph with strong words", 1), highlight(text, "strong", 2)]
    )
    clicked = []
    view.annotation_clicked.connect(clicked.append)
    for word in ("strong", "First", "strong"):
        qtbot.mouseClick(view.viewport(), LEFT, pos=spot(view, text.index(word) + 2))
    assert clicked == [2, 1, 2]


def test_a_click_beside_every_highlight_picks_none(shown, qtbot):
    view = shown()
    view.marks.set_highlights([highlight(text_of(view), "strong words")])
    with qtbot.waitSignal(view.annotation_clicked) as clicked:
        qtbot.mouseClick(view.viewport(), LEFT, pos=spot(view, 2))
    assert clicked.args == [None]


@pytest.mark.parametrize("number", [1, 2])
def test_a_click_on_a_dot_in_the_margin_picks_its_annotation(shown, qtbot, number):
    view = shown()
    text = text_of(view)
    view.marks.set_highlights(
        [
            highlight(text, "First", 1, has_comment=True),
            highlight(text, "paragraph", 2, has_comment=True),
        ]
    )
    view.grab()
    y = spot(view, 0).y() + (number - 1) * 10
    x = view.viewport().width() - view.scene.style.padding_px // 2
    with qtbot.waitSignal(view.annotation_clicked) as clicked:
        qtbot.mouseClick(view.viewport(), LEFT, pos=QPoint(x, y))
    assert clicked.args == [number]


# Links


def test_a_web_link_is_asked_for_and_not_followed(shown, qtbot):
    view = shown("Read [this](https://example.org/a?b=1&c=2) now.")
    before = view.document().toPlainText()
    with qtbot.waitSignal(view.link_requested) as asked:
        qtbot.mouseClick(view.viewport(), LEFT, pos=spot(view, text_of(view).index("this") + 1))
    assert asked.args == ["https://example.org/a?b=1&c=2"]
    assert view.document().toPlainText() == before


def test_a_footnote_mark_leads_to_the_note(shown, qtbot):
    view = shown("Words[^1].\n\n" + LONG + "\n\n[^1]: The note.")
    mark = view.scene.offsets.position_after(5)
    cursor = QTextCursor(view.document())
    cursor.setPosition(mark + 1)
    with qtbot.waitSignal(view.jumped) as jumped:
        at = view.cursorRect(cursor).center() - QPoint(2, 4)
        qtbot.mouseClick(view.viewport(), LEFT, pos=at)
    assert jumped.args == [0]
    assert view.viewport().rect().contains(spot(view, text_of(view).index("The note")))


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "ftp://a.org"])
def test_other_addresses_are_never_passed_on(shown, qtbot, address):
    view = shown()
    with qtbot.assertNotEmitted(view.link_requested):
        view.anchorClicked.emit(address)


# Keyboard and wheel


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End])
def test_keys_scroll(shown, qtbot, key):
    view = shown(LONG)
    view.setFocus()
    qtbot.keyClick(view, key)
    assert view.verticalScrollBar().value() > 0
    assert view.selection() is None


def test_shift_and_arrows_select_from_the_top_of_the_view(shown, qtbot):
    view = shown(LONG, place=render(LONG).text.index("Paragraph 20"))
    view.setFocus()
    shift = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Right, shift)
    assert text_of(view)[slice(*view.selection())] == "Paragraph 20"
    assert view.cursorWidth() > 0


def test_tab_leads_from_link_to_link_and_enter_follows(shown, qtbot):
    view = shown("Read [one](https://a.org/1) and [two](https://a.org/2).")
    view.setFocus()
    seen = []
    view.link_requested.connect(seen.append)
    for _ in range(2):
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        assert view.selection() is None
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert seen == ["https://a.org/1", "https://a.org/2"]


def test_a_link_tells_where_it_leads_before_it_is_followed(shown, qtbot):
    view = shown("Read [this](https://a.org/<b>) now.")
    view.highlighted.emit(QUrl("https://a.org/page"))
    assert view.viewport().toolTip() == "https://a.org/page"
    view.highlighted.emit(QUrl())
    assert view.viewport().toolTip() == ""


def test_escape_leaves_the_selection(shown, qtbot):
    view = shown()
    view.select(0, 5)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection() is None
    assert view.cursorWidth() == 0


def test_the_wheel_scrolls_over_the_margins_too(shown):
    view = shown(LONG)
    view.resize(1200, 600)
    spot_in_margin = QPointF(10, 300)
    assert not view.viewport().geometry().contains(spot_in_margin.toPoint())
    turn = QWheelEvent(
        spot_in_margin,
        QPointF(view.mapToGlobal(spot_in_margin.toPoint())),
        QPoint(0, -240),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, turn)
    assert view.verticalScrollBar().value() > 0


def test_focus_by_the_keyboard_is_seen_and_by_the_mouse_is_not(shown, qtbot):
    view = shown()
    line = next(each for each in view.children() if each.property("role") == "focus")
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(line.isVisible)
    view.clearFocus()
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not line.isVisible()


def test_screen_readers_hear_the_text(shown):
    view = shown(RICH)
    assert view.accessibleName()
    assert "strong words" in view.document().toPlainText()


def test_a_style_outside_the_limits_is_kept_within(shown):
    view = shown()
    view.set_style(ReadingStyle(size_px=3))
    assert view.document().defaultFont().pixelSize() == 12
    view.set_style(ReadingStyle(size_px=90))
    assert view.document().defaultFont().pixelSize() == 32


def test_a_theme_reaches_the_viewport(shown, switch):
    view = shown()
    switch.choose("dark")
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert view.grab().toImage().pixelColor(5, 5).name().upper() == switch.current.page


@pytest.mark.parametrize("after", ["focus", "escape", "click"])
def test_an_unwanted_cursor_leaves_no_trace_in_text_of_both_directions(shown, qtbot, after):
    view = shown("الماء يجري في القنوات and back منذ قرون.\n\nIn 1990 كان.", is_right_to_left=True)
    view.select(3, 3)
    view.clearFocus()
    bare = view.viewport().grab().toImage()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    if after == "escape":
        qtbot.keyClick(view, Qt.Key.Key_Right)
        assert view.viewport().grab().toImage() != bare, "the cursor is seen when it is wanted"
        qtbot.keyClick(view, Qt.Key.Key_Escape)
    elif after == "click":
        qtbot.mouseClick(view.viewport(), LEFT, pos=spot(view, 5))
    assert view.viewport().grab().toImage() == bare
