"""The pane asks for what the reader wants, and shows what came of it."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QProgressBar, QPushButton, QToolButton

from insightreader.domain.ids import AnnotationId, RevisionId
from insightreader.text.rendering import render
from insightreader.ui.reader.message_page import MessagePage
from insightreader.ui.reader.pane import ReaderPane
from insightreader.ui.reader.selection_bar import SelectionBar
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.theme import PEN_NAMES
from tests.ui.reader.samples import LONG, RICH, annotation, details

TEXT = render(RICH).text
PASSAGE = "strong words"
START = TEXT.index(PASSAGE)
END = START + len(PASSAGE)


@pytest.fixture
def reading(pane):
    """The pane with a rich post and three notes on show, the article focused."""
    notes = [
        annotation(TEXT, "First paragraph", 1),
        annotation(TEXT, "A quotation 😀", 2, colour="blue", comment="Why?"),
        annotation(TEXT, "smaller heading", 3, colour="pink", style="underline"),
    ]
    pane.show_post(details(), render(RICH), notes)
    pane.view.setFocus()
    return pane


def painted(pane):
    return [each.id for each in pane.view.scene.highlights]


def message(pane):
    page = pane.findChild(MessagePage)
    return page, [label.text() for label in page.findChildren(QLabel) if label.text()]


# What is shown


def test_the_empty_pane_teaches(pane):
    page, words = message(pane)
    assert page.isVisible()
    assert words[0] == "Choose a post to read"
    assert not pane.commands["find"].isEnabled()
    assert not pane.commands["star"].isEnabled()


def test_a_post_shows_its_title_and_what_is_known_of_it(reading):
    lines = reading.view.document().toPlainText().splitlines()
    blocks = len(render(RICH).blocks)
    assert lines[0] == "On margins"
    shown = re.sub("[\u2068\u2069]", "", lines[1])
    assert shown == f"Marginalia · A. Writer · Nov 14, 2019 · 6 min · {blocks} blocks"


def test_no_text_is_on_show_behind_a_message(reading):
    content, revision = reading.on_show
    assert (content.title, revision) == ("On margins", RevisionId(1))
    reading.show_message("Nothing to read", "No text.", details=details())
    assert reading.on_show is None


def test_a_post_being_read_says_so(pane):
    pane.show_message("Reading", "It takes a moment.", details=details(), is_busy=True)
    page, words = message(pane)
    assert words == ["Reading", "It takes a moment."]
    assert page.findChild(QProgressBar).isVisible()
    assert pane.commands["star"].isEnabled()
    assert not pane.commands["find"].isEnabled()


def test_a_failed_post_offers_what_can_be_done(pane, qtbot):
    again = QAction("Try again", pane)
    pane.show_message("Nothing to read", "<b>No</b> text.", icon="triangle-alert", actions=[again])
    page, words = message(pane)
    assert words[1] == "<b>No</b> text."
    with qtbot.waitSignal(again.triggered):
        qtbot.mouseClick(page.findChild(QPushButton), Qt.MouseButton.LeftButton)
    pane.show_message("Other", "")
    assert not page.findChild(QProgressBar).isVisible()


def test_a_right_to_left_post_has_its_title_at_the_right(pane):
    pane.show_post(details(title="عنوان", direction="rtl"), render("نص."), [])
    block = pane.view.document().firstBlock()
    assert block.textDirection() is Qt.LayoutDirection.RightToLeft
    assert pane.view.scene.is_right_to_left


def test_a_star_is_shown_and_named(reading):
    action = reading.commands["star"]
    assert action.text() == "Star"
    empty = action.icon().pixmap(18).toImage()
    reading.set_details(details(is_starred=True))
    assert action.text() == "Remove the star"
    assert action.icon().pixmap(18).toImage() != empty


def test_a_post_opened_before_the_window_is_shown_begins_where_it_was_left(qtbot, switch):
    made = ReaderPane(switch, style=ReadingStyle())
    qtbot.addWidget(made)
    rendered = render(LONG)
    place = rendered.text.index("Paragraph 33")
    made.show_post(details(), rendered, [], place=place)
    made.resize(1000, 800)
    made.show()
    qtbot.waitExposed(made)
    assert made.current_place() == place


# Highlights


def test_annotations_are_painted_changed_and_taken_away(reading):
    assert painted(reading) == [1, 2, 3]
    reading.update_annotation(annotation(TEXT, PASSAGE, 4))
    reading.update_annotation(annotation(TEXT, "First", 1))
    reading.remove_annotation(AnnotationId(2))
    assert painted(reading) == [1, 4, 3]
    reading.update_annotation(annotation(TEXT, PASSAGE, 4, is_deleted=True))
    reading.set_annotations([annotation(TEXT, "First", 1)])
    assert painted(reading) == [1]


def test_annotations_of_another_revision_arent_painted(reading):
    other = annotation(TEXT, PASSAGE, 9, revision=RevisionId(2))
    reading.set_annotations([other])
    reading.update_annotation(other)
    assert painted(reading) == []


def test_an_active_annotation_comes_into_view(pane):
    rendered = render(LONG)
    pane.show_post(details(), rendered, [annotation(rendered.text, "Paragraph 50", 1)])
    pane.activate(AnnotationId(1))
    assert pane.view.scene.active == 1
    assert pane.current_place() > rendered.text.index("Part 49")


def test_hits_of_a_search_are_marked_and_the_first_is_shown(pane):
    rendered = render(LONG)
    pane.show_post(details(), rendered, [])
    start = rendered.text.index("Paragraph 40")
    pane.mark_matches([(start, start + 9)])
    assert pane.view.scene.found_now == (start, start + 9)
    assert pane.current_place() > rendered.text.index("Part 39")


# Requests


@pytest.mark.parametrize("number", range(1, 6))
def test_a_number_highlights_in_its_colour(reading, qtbot, number):
    reading.view.select(START, END)
    with qtbot.waitSignal(reading.highlight_requested) as asked:
        qtbot.keyClick(reading.view, str(number))
    assert asked.args == [START, END, PEN_NAMES[number - 1], "highlight"]
    assert reading.selection() is None


def test_a_number_without_a_selection_changes_the_pen(reading, qtbot):
    with qtbot.assertNotEmitted(reading.highlight_requested):
        qtbot.keyClick(reading.view, "3")
    assert [name for name in PEN_NAMES if reading.commands[name].isChecked()] == ["blue"]
    reading.view.select(START, END)
    with qtbot.waitSignal(reading.highlight_requested) as asked:
        qtbot.keyClick(reading.view, "h")
    assert asked.args[2] == "blue"


@pytest.mark.parametrize(
    ("key", "signal"),
    [("c", "comment_requested"), ("k", "code_requested")],
)
def test_letters_comment_and_code(reading, qtbot, key, signal):
    reading.view.select(START, END)
    with qtbot.waitSignal(getattr(reading, signal)) as asked:
        qtbot.keyClick(reading.view, key)
    assert asked.args == [START, END]


def test_c_comments_the_annotation_at_hand_until_it_is_gone(reading, qtbot):
    reading.activate(AnnotationId(2))
    with qtbot.waitSignal(reading.comment_of_requested) as asked:
        qtbot.keyClick(reading.view, "c")
    assert asked.args == [2]
    reading.remove_annotation(AnnotationId(2))
    with qtbot.waitSignal(reading.passage_missed):
        qtbot.keyClick(reading.view, "c")


def test_u_underlines(reading, qtbot):
    reading.view.select(START, END)
    with qtbot.waitSignal(reading.highlight_requested) as asked:
        qtbot.keyClick(reading.view, "u")
    assert asked.args[3] == "underline"


def test_a_key_copies_with_the_reference(reading, qtbot):
    reading.view.select(START, END)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(reading.copy_requested) as asked:
        qtbot.keyClick(reading.view, Qt.Key.Key_C, keys)
    assert asked.args == [START, END]


@pytest.mark.parametrize("name", ["highlight", "underline", "code", "copy"])
def test_without_a_selection_there_is_nothing_to_do_with_it(reading, name):
    assert not reading.commands[name].isEnabled()
    reading.view.select(START, END)
    assert reading.commands[name].isEnabled()


@pytest.mark.parametrize(("key", "order"), [("n", [1, 2, 3, 1]), ("p", [3, 2, 1, 3])])
def test_keys_step_from_annotation_to_annotation(reading, qtbot, key, order):
    seen = []
    reading.annotation_activated.connect(seen.append)
    for _ in order:
        qtbot.keyClick(reading.view, key)
    assert seen == order
    assert reading.view.scene.active == order[-1]


def test_enter_goes_to_the_card_of_the_annotation_at_hand(reading, qtbot):
    with qtbot.assertNotEmitted(reading.annotation_activated):
        qtbot.keyClick(reading.view, Qt.Key.Key_Return)
    reading.activate(AnnotationId(2))
    with qtbot.waitSignal(reading.annotation_activated) as told:
        qtbot.keyClick(reading.view, Qt.Key.Key_Return)
    assert told.args == [2]


@pytest.mark.parametrize(
    ("name", "signal", "arguments"),
    [
        ("star", "star_requested", []),
        ("tag", "tag_requested", []),
        ("text", "text_settings_requested", []),
        ("theme", "theme_requested", ["sepia"]),
        ("forward", "forward_requested", []),
        ("back", "back_requested", []),
        ("library", "library_toggled", [True]),
        ("notes", "notes_toggled", [True]),
    ],
)
def test_buttons_ask(reading, qtbot, name, signal, arguments):
    with qtbot.waitSignal(getattr(reading, signal)) as asked:
        reading.commands[name].trigger()
    assert asked.args == arguments


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("larger", ReadingStyle(size_px=19)),
        ("smaller", ReadingStyle(size_px=17)),
        ("numbers", ReadingStyle(block_numbers=True)),
    ],
)
def test_the_text_is_changed_by_asking(reading, qtbot, name, expected):
    with qtbot.waitSignal(reading.style_requested) as asked:
        reading.commands[name].trigger()
    assert asked.args == [expected]
    reading.set_style(expected)
    assert reading.view.scene.style == expected
    assert reading.commands["numbers"].isChecked() is expected.block_numbers


def test_telling_which_panes_are_open_asks_nothing_back(pane, qtbot):
    pane.set_panes(library=True, notes=False)
    assert pane.commands["library"].isChecked()
    assert not pane.commands["notes"].isChecked()


# The bar at the selection


def test_a_selection_brings_the_bar_and_its_end_takes_it_away(reading):
    bar = reading.findChild(SelectionBar)
    assert not bar.isVisible()
    reading.view.select(START, END)
    assert bar.isVisible()
    assert reading.view.rect().contains(bar.geometry())
    assert not bar.geometry().intersects(reading.view.selected_rect())
    reading.view.clear_selection()
    assert not bar.isVisible()


def test_the_bar_goes_when_the_selection_is_scrolled_away(pane):
    rendered = render(LONG)
    pane.show_post(details(), rendered, [])
    pane.view.select(0, 6)
    bar = pane.findChild(SelectionBar)
    assert bar.isVisible()
    pane.view.verticalScrollBar().setValue(5000)
    assert not bar.isVisible()
    pane.view.verticalScrollBar().setValue(0)
    assert bar.isVisible()


def test_the_bar_is_reached_and_left_by_keys(reading, qtbot):
    bar = reading.findChild(SelectionBar)
    reading.view.select(START, END)
    qtbot.keyClick(reading.view, Qt.Key.Key_Tab)
    buttons = bar.findChildren(QToolButton)
    qtbot.waitUntil(buttons[0].hasFocus)
    qtbot.keyClick(buttons[0], Qt.Key.Key_Right)
    assert buttons[1].hasFocus()
    with qtbot.waitSignal(reading.highlight_requested) as asked:
        qtbot.keyClick(buttons[1], Qt.Key.Key_Space)
    assert asked.args[2] == "green"
    assert reading.view.hasFocus()


def test_tab_brings_a_selection_back_into_view_with_its_bar(pane, qtbot):
    pane.show_post(details(), render(LONG), [])
    pane.view.setFocus()
    pane.view.select(0, 6)
    pane.view.verticalScrollBar().setValue(5000)
    qtbot.keyClick(pane.view, Qt.Key.Key_Tab)
    bar = pane.findChild(SelectionBar)
    assert bar.isVisible()
    qtbot.waitUntil(bar.findChildren(QToolButton)[0].hasFocus)


def test_escape_leads_from_the_bar_to_the_text(reading, qtbot):
    bar = reading.findChild(SelectionBar)
    reading.view.select(START, END)
    qtbot.keyClick(reading.view, Qt.Key.Key_Tab)
    qtbot.keyClick(bar.findChildren(QToolButton)[0], Qt.Key.Key_Escape)
    qtbot.waitUntil(reading.view.hasFocus)
    assert not bar.isVisible()


def test_the_menu_offers_what_can_be_done_with_a_passage(reading, qtbot):
    reading.view.select(START, END)
    place = QPoint(200, 200)
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, place, reading.view.mapToGlobal(place))
    QApplication.sendEvent(reading.view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.text() for action in menu.actions() if action.text()]
    assert {"Underline", "Comment", "Code", "Copy with reference"} <= set(names)
    menu.close()


# Names, order, room


def test_everything_has_a_name_a_tooltip_and_an_icon(reading):
    ours = [each for each in reading.findChildren(QToolButton) if each.property("role")]
    assert len(ours) > 20
    for button in ours:
        assert button.accessibleName()
        assert button.toolTip()
        assert not button.icon().isNull()
    for action in reading.commands:
        assert action.text()
        assert action.objectName()


def test_icons_follow_the_theme(reading, switch):
    before = reading.commands["tag"].icon().pixmap(18).toImage()
    switch.choose("dark")
    assert reading.commands["tag"].icon().pixmap(18).toImage() != before


@pytest.mark.parametrize("width", [420, 460, 560, 700, 1000])
def test_a_narrow_bar_puts_into_its_menu_what_doesnt_fit(reading, qtbot, width):
    reading.resize(width, 700)
    qtbot.waitUntil(lambda: reading.width() == width)
    shown = [button for button in reading.bar.findChildren(QToolButton) if button.isVisible()]
    beside = [each for each in shown if each.parent() is reading.bar]
    assert all(reading.bar.rect().contains(each.geometry()) for each in beside)
    menu = reading.bar.findChild(QMenu)
    menu.aboutToShow.emit()
    hidden = {
        button.defaultAction()
        for button in reading.bar.findChildren(QToolButton)
        if button.isHidden() and button.defaultAction()
    }
    assert hidden <= set(menu.actions())
    assert bool(hidden) is (width < 650)


def test_others_may_add_to_the_menu(reading):
    versions = QAction("Versions", reading)
    reading.bar.add_to_menu([versions])
    menu = reading.bar.findChild(QMenu)
    menu.aboutToShow.emit()
    assert menu.actions()[-1] is versions


def test_others_may_add_menus_of_their_own_which_stay_when_it_opens_again(reading):
    versions = QAction("Versions", reading)
    reading.bar.add_to_menu([versions], title="This post")
    menu = reading.bar.findChild(QMenu)
    for _ in range(2):
        menu.aboutToShow.emit()
        last = menu.actions()[-1]
        assert last.text() == "This post"
        assert last.menu().actions() == [versions]


def test_the_tab_key_goes_from_the_bar_into_the_text(reading, qtbot):
    seen = []
    widget = reading.bar.findChildren(QToolButton)[0]
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(40):
        focused = QApplication.focusWidget()
        seen.append(focused)
        if focused is reading.view:
            break
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert reading.view in seen
    names = [each.accessibleName() for each in seen[:-1]]
    assert all(names)


def test_the_style_is_a_value():
    style = ReadingStyle()
    assert replace(style, size_px=20) != style
    assert style.line_px == 29
