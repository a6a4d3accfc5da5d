"""The sidebar: cards by mouse and keyboard, the editor in a card, filter, menus, 1,000 notes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton

from insightreader.domain.cleaned import SuggestedQuotation
from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.domain.ids import AnnotationId
from insightreader.ui.annotations.card_list import CardAct
from insightreader.ui.annotations.card_painting import more_box
from insightreader.ui.annotations.code_picker import CodePicker
from insightreader.ui.annotations.secondary_dialog import SecondaryDialog
from insightreader.ui.annotations.sidebar import AnnotationSidebar
from tests.ui.annotations.sample_annotations import CODES, sample_annotation

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def heard(signal) -> list:
    told: list = []
    signal.connect(lambda *values: told.append(values if len(values) > 1 else values[0]))
    return told


@pytest.fixture
def sidebar(qtbot, switch):
    sidebar = AnnotationSidebar(switch)
    qtbot.addWidget(sidebar)
    sidebar.resize(330, 700)
    sidebar.set_profile_name("Ada")
    sidebar.set_codes(CODES)
    sidebar.set_annotations([sample_annotation(number) for number in range(1, 13)])
    sidebar.show()
    sidebar.activateWindow()
    qtbot.waitUntil(sidebar.isActiveWindow)
    sidebar.grab()
    return sidebar


def row_of(sidebar: AnnotationSidebar, key: int):
    return sidebar.model.index_of(AnnotationId(key))


def card_of(sidebar: AnnotationSidebar, key: int):
    return sidebar.cards.visualRect(row_of(sidebar, key))


def header_text(sidebar: AnnotationSidebar) -> str:
    return " ".join(label.text() for label in sidebar.header.findChildren(QLabel))


def open_menu(sidebar: AnnotationSidebar, key: int) -> QMenu:
    sidebar.cards.menu_asked.emit(AnnotationId(key), QPoint(5, 5))
    return QApplication.activePopupWidget()


def entry(menu: QMenu, text: str):
    return next(each for each in menu.actions() if each.text().split("\t")[0] == text)


def test_a_click_activates_and_outlines_the_card(sidebar, qtbot):
    activated = heard(sidebar.acts.annotation_activated)
    qtbot.mouseClick(
        sidebar.cards.viewport(), LEFT, pos=card_of(sidebar, 2).topLeft() + QPoint(60, 30)
    )
    assert activated == [2]
    assert sidebar.cards.lines.active == 2


def test_everything_on_a_card_is_reached_by_keys(sidebar, qtbot):
    activated, copied = heard(sidebar.acts.annotation_activated), heard(sidebar.acts.copy_requested)
    deleted = heard(sidebar.acts.delete_requested)
    sidebar.cards.setFocus()
    sidebar.set_active(AnnotationId(1))
    qtbot.keyClick(sidebar.cards, Key.Key_J)
    qtbot.keyClick(sidebar.cards, Key.Key_Return)
    qtbot.keyClick(sidebar.cards, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(sidebar.cards, Key.Key_Delete)
    assert (activated, copied, deleted) == ([2], [[2]], [[2]])
    qtbot.keyClick(sidebar.cards, Key.Key_E)
    assert sidebar.cards.editor.annotation == 2


def test_a_decision_names_the_revision_that_its_card_shows(sidebar, qtbot):
    accepted, refused = (
        heard(each) for each in (sidebar.acts.accept_requested, sidebar.acts.refuse_requested)
    )
    seen = sidebar.model.annotation(AnnotationId(2)).revision
    sidebar.cards.setFocus()
    sidebar.set_active(AnnotationId(2))
    qtbot.keyClick(sidebar.cards, Key.Key_A)
    qtbot.keyClick(sidebar.cards, Key.Key_X)
    assert accepted == refused == [(2, seen)]


def test_typing_in_a_card_is_kept_and_committed_when_another_is_opened(sidebar, qtbot):
    drafts, commits = heard(sidebar.acts.draft_changed), heard(sidebar.acts.comment_committed)
    sidebar.begin_comment(AnnotationId(2))
    qtbot.keyClicks(sidebar.cards.editor.field, "Hm")
    sidebar.begin_comment(AnnotationId(4))
    assert drafts == [(2, "H"), (2, "Hm")]
    assert commits == [(2, "Hm")]
    assert sidebar.cards.editor.annotation == 4


def test_the_editor_stands_inside_its_card_and_the_card_grows(sidebar, qtbot):
    before = card_of(sidebar, 1).height()
    sidebar.begin_comment(AnnotationId(1))
    sidebar.grab()
    sidebar.cards.editor.field.setPlainText("\n" * 9)
    sidebar.grab()
    assert card_of(sidebar, 1).height() > before + 60
    assert card_of(sidebar, 1).contains(sidebar.cards.editor.geometry())
    sidebar.end_comment()
    sidebar.grab()
    assert card_of(sidebar, 1).height() == before


def test_the_editor_survives_changes_of_other_notes_and_of_the_order(sidebar, qtbot):
    sidebar.begin_comment(AnnotationId(5))
    editor = sidebar.cards.editor
    qtbot.keyClicks(editor.field, " more")
    sidebar.update_annotation(sample_annotation(3, start=9000))
    sidebar.remove_annotation(AnnotationId(4))
    sidebar.set_annotations([sample_annotation(number) for number in range(2, 20)])
    sidebar.header.filter_menu.changed.emit(
        sidebar.header.filter_menu.filter.__class__(colour="blue"), "time"
    )
    assert sidebar.cards.editor is editor
    assert editor.text.endswith(" more")
    assert card_of(sidebar, 5).isValid()


def test_another_post_commits_what_was_being_typed(sidebar, qtbot):
    commits = heard(sidebar.acts.comment_committed)
    sidebar.begin_comment(AnnotationId(2))
    qtbot.keyClicks(sidebar.cards.editor.field, "Hm")
    sidebar.set_annotations([sample_annotation(99)])
    assert commits == [(2, "Hm")]
    assert sidebar.cards.editor is None


def test_deleting_a_note_commits_its_comment_first(sidebar, qtbot):
    commits = heard(sidebar.acts.comment_committed)
    sidebar.begin_comment(AnnotationId(2))
    qtbot.keyClicks(sidebar.cards.editor.field, "Hm")
    sidebar.remove_annotation(AnnotationId(2))
    assert commits == [(2, "Hm")]


def test_escape_goes_back_to_the_card(sidebar, qtbot):
    sidebar.begin_comment(AnnotationId(2))
    qtbot.waitUntil(sidebar.cards.editor.field.hasFocus)
    qtbot.keyClick(sidebar.cards.editor.field, Key.Key_Escape)
    assert sidebar.cards.editor is None
    assert sidebar.cards.hasFocus()
    assert sidebar.cards.current_id() == 2


def test_a_preview_goes_to_the_editor_that_asked(sidebar):
    sidebar.begin_comment(AnnotationId(2))
    sidebar.acts.show_preview(AnnotationId(3), "<p>Not this.</p>")
    sidebar.acts.show_preview(AnnotationId(2), "<p>This.</p>")
    assert sidebar.cards.editor.preview.toPlainText() == "This."


def test_a_far_card_is_scrolled_to(sidebar):
    sidebar.set_annotations([sample_annotation(number) for number in range(100, 400)])
    sidebar.set_active(AnnotationId(390))
    sidebar.grab()
    assert sidebar.cards.viewport().rect().contains(card_of(sidebar, 390))


def test_1000_notes_show_after_measuring_a_few(sidebar, qtbot):
    sidebar.set_annotations([sample_annotation(number) for number in range(1000, 2000)])
    cache = sidebar.cards.lines.cache
    sidebar.cards.doItemsLayout()
    measured = sum(cache.is_exact(AnnotationId(number)) for number in range(1000, 2000))
    assert measured <= 60
    qtbot.waitUntil(lambda: cache.is_exact(AnnotationId(1999)))
    sidebar.grab()
    heights = sum(
        round(cache.height(sample_annotation(number)) + 10) for number in range(1000, 2000)
    )
    bar = sidebar.cards.verticalScrollBar()
    assert bar.maximum() + bar.pageStep() == pytest.approx(heights, abs=4)


def test_a_long_quotation_is_folded_and_unfolds_by_key(sidebar, qtbot):
    sidebar.set_annotations([sample_annotation(1, exact="worth keeping " * 60)])
    sidebar.grab()
    low = card_of(sidebar, 1).height()
    sidebar.set_active(AnnotationId(1))
    qtbot.keyClick(sidebar.cards, Key.Key_Space)
    sidebar.grab()
    assert card_of(sidebar, 1).height() > 2 * low
    qtbot.keyClick(sidebar.cards, Key.Key_Space)
    sidebar.grab()
    assert card_of(sidebar, 1).height() == low


def test_the_line_show_all_unfolds_by_mouse(sidebar, qtbot):
    sidebar.set_annotations([sample_annotation(1, exact="worth keeping " * 60)])
    sidebar.grab()
    card, low = card_of(sidebar, 1), card_of(sidebar, 1).height()
    layout = sidebar.cards.lines.cache.layout(sidebar.model.annotation(AnnotationId(1)))
    place = card.topLeft() + layout.more_box.center().toPoint() + QPoint(14, 0)
    qtbot.mouseClick(sidebar.cards.viewport(), LEFT, pos=place)
    sidebar.grab()
    assert card_of(sidebar, 1).height() > 2 * low


def test_the_menu_asks_for_everything_else(sidebar, qtbot):
    colours, styles = heard(sidebar.acts.colour_requested), heard(sidebar.acts.style_requested)
    menu = open_menu(sidebar, 2)
    entry(entry(menu, "Colour").menu(), "Pink").trigger()
    entry(entry(menu, "Style").menu(), "Underline").trigger()
    menu.close()
    assert (colours, styles) == ([([2], "pink")], [([2], "underline")])


def test_the_button_on_a_card_opens_its_menu(sidebar, qtbot):
    asked = heard(sidebar.cards.menu_asked)
    card = card_of(sidebar, 2)
    inside = card.adjusted(14, 0, -14, -10)
    place = more_box(inside.toRectF(), Qt.LayoutDirection.LeftToRight).center().toPoint()
    qtbot.mouseClick(sidebar.cards.viewport(), LEFT, pos=place)
    QApplication.activePopupWidget().close()
    assert asked[0][0] == 2


def test_the_menu_key_opens_the_menu_of_the_current_card(sidebar):
    asked = heard(sidebar.cards.menu_asked)
    sidebar.set_active(AnnotationId(3))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(sidebar.cards.viewport(), event)
    QApplication.activePopupWidget().close()
    assert asked[0][0] == 3


def test_who_is_quoted_is_recorded(sidebar, qtbot):
    told = heard(sidebar.acts.secondary_requested)
    menu = open_menu(sidebar, 2)
    entry(menu, "Quoted from…").trigger()
    menu.close()
    dialog = next(each for each in sidebar.findChildren(SecondaryDialog) if each.isVisible())
    dialog.person.setText(" Mariana Mazzucato ")
    dialog.work.setText("Mission Economy")
    dialog.accept()
    assert told == [(2, "Mariana Mazzucato", "Mission Economy")]


def test_codes_used_last_are_offered_first(sidebar, qtbot):
    told = heard(sidebar.acts.codes_requested)
    for key in (1, 2):
        sidebar.pick_codes(AnnotationId(key), QPoint(0, 0))
        picker = next(each for each in sidebar.findChildren(CodePicker) if each.isVisible())
        names = [picker.picker.names.item(row).text() for row in range(3)]
        qtbot.keyClicks(picker.picker.field, "never")
        qtbot.keyClick(picker.picker.field, Key.Key_Return)
        qtbot.keyClick(picker.picker.field, Key.Key_Return)
        QApplication.processEvents()
    assert told == [([1], [CODES[3].id], []), ([2], [CODES[3].id], [])]
    assert names[1] == "Outcome/Never started"


def test_the_filter_offers_what_there_is_and_the_head_counts(sidebar, qtbot):
    changed = sample_annotation(20, text_verdict=TextVerdict.CHANGED, colour="pink")
    sidebar.set_annotations([sample_annotation(1), sample_annotation(2), changed])
    menu = sidebar.header.filter_menu
    menu.fill()
    verdicts = entry(menu, "Verdict").menu()
    assert [each.text() for each in verdicts.actions()] == ["Any", "changed", "exact"]
    entry(verdicts, "changed").trigger()
    assert "1 of 3" in header_text(sidebar)
    menu.fill()
    entry(menu, "Show all").trigger()
    assert "3" in header_text(sidebar)


def test_words_that_fit_no_note_lead_back_to_all(sidebar, qtbot):
    menu = sidebar.header.filter_menu
    menu.fill()
    field = menu.findChild(type(sidebar.header.filter_menu.actions()[0].defaultWidget()))
    field.setText("nowhere")
    assert "0 of 12" in header_text(sidebar)
    button = next(each for each in sidebar.findChildren(QPushButton) if each.isVisible())
    qtbot.mouseClick(button, LEFT)
    assert "12" in header_text(sidebar)


def test_no_notes_teach_how_to_make_one(sidebar):
    sidebar.set_annotations([])
    shown = [each.text() for each in sidebar.findChildren(QLabel) if each.isVisible()]
    assert "No notes yet" in shown


def test_verdicts_are_painted_with_words_in_every_theme(sidebar, switch):
    notes = [
        sample_annotation(number, place_verdict=verdict)
        for number, verdict in enumerate(PlaceVerdict, start=1)
    ]
    sidebar.set_annotations(notes)
    pictures = []
    for name in ("light", "sepia", "dark"):
        switch.choose(name)
        pictures.append(sidebar.cards.grab().toImage())
    assert len({bytes(each.constBits()) for each in pictures}) == 3


def select(sidebar: AnnotationSidebar, qtbot, *keys: int) -> None:
    """Click the first card, and the others with Ctrl held down."""
    held = Qt.KeyboardModifier.NoModifier
    for key in keys:
        place = card_of(sidebar, key).topLeft() + QPoint(60, 12)
        qtbot.mouseClick(sidebar.cards.viewport(), LEFT, held, place)
        held = Qt.KeyboardModifier.ControlModifier


def test_an_act_on_one_of_several_selected_cards_is_meant_for_all(sidebar, qtbot):
    deleted, coloured = heard(sidebar.acts.delete_requested), heard(sidebar.acts.colour_requested)
    select(sidebar, qtbot, 1, 3)
    assert sidebar.chosen.isVisible()
    menu = open_menu(sidebar, 3)
    entry(entry(menu, "Colour").menu(), "Pink").trigger()
    menu.close()
    qtbot.keyClick(sidebar.cards, Key.Key_Delete)
    assert coloured == [([1, 3], "pink")]
    assert deleted == [[1, 3]]


def test_a_menu_of_a_card_beside_the_selected_ones_is_meant_for_it_alone(sidebar, qtbot):
    deleted = heard(sidebar.acts.delete_requested)
    select(sidebar, qtbot, 1, 3)
    menu = open_menu(sidebar, 2)
    entry(menu, "Delete").trigger()
    menu.close()
    assert deleted == [[2]]


def test_codes_of_several_cards_are_changed_in_one_step(sidebar, qtbot):
    told = heard(sidebar.acts.codes_requested)
    sidebar.set_annotations(
        [sample_annotation(1, codes=CODES[:2]), sample_annotation(2, codes=CODES[1:3])]
    )
    sidebar.grab()
    select(sidebar, qtbot, 1, 2)
    sidebar.chosen.act_chosen.emit(CardAct.CODES)
    picker = next(each for each in sidebar.findChildren(CodePicker) if each.isVisible())
    names = picker.picker.names
    states = {names.item(row).text(): names.item(row).checkState() for row in range(names.count())}
    assert states["Case/Borough that paves the way"] is Qt.CheckState.PartiallyChecked
    assert states["Case/Global commission"] is Qt.CheckState.Checked
    qtbot.keyClicks(picker.picker.field, "global")
    qtbot.keyClick(picker.picker.field, Key.Key_Return)
    qtbot.keyClicks(picker.picker.field, "success")
    qtbot.keyClick(picker.picker.field, Key.Key_Return)
    qtbot.keyClick(picker.picker.field, Key.Key_Return)
    assert told == [([1, 2], [CODES[2].id], [CODES[1].id])]


def test_selected_cards_look_selected(sidebar, qtbot):
    plain = sidebar.cards.viewport().grab(card_of(sidebar, 3)).toImage()
    select(sidebar, qtbot, 1, 3)
    assert sidebar.cards.viewport().grab(card_of(sidebar, 3)).toImage() != plain


def test_whose_words_a_passage_seems_to_be_is_offered_and_filled_in(sidebar, qtbot):
    note = sample_annotation(2)
    told = heard(sidebar.acts.secondary_requested)
    sidebar.set_suggestions(
        [SuggestedQuotation(note.start, note.end, "Odile Ferrand", "The Long Table")]
    )
    sidebar.grab()
    layout = sidebar.cards.lines.cache.layout(note)
    assert "Odile Ferrand" in layout.whose.text
    spot = layout.whose_box.center().toPoint() + card_of(sidebar, 2).topLeft() + QPoint(14, 0)
    qtbot.mouseClick(sidebar.cards.viewport(), LEFT, pos=spot)
    dialog = next(each for each in sidebar.findChildren(SecondaryDialog) if each.isVisible())
    assert (dialog.person.text(), dialog.work.text()) == ("Odile Ferrand", "The Long Table")
    dialog.accept()
    assert told == [(2, "Odile Ferrand", "The Long Table")]


def test_a_no_is_recorded_and_not_asked_again(sidebar, qtbot):
    note = sample_annotation(2)
    told = heard(sidebar.acts.secondary_requested)
    sidebar.set_suggestions([SuggestedQuotation(note.start, note.end, "Odile Ferrand", None)])
    sidebar.acts.ask_whose(note)
    dialog = next(each for each in sidebar.findChildren(SecondaryDialog) if each.isVisible())
    no = next(each for each in dialog.findChildren(QPushButton) if each.text().startswith("No"))
    no.click()
    assert told == [(2, "", "")]
    denied = sample_annotation(2, secondary_person="")
    sidebar.update_annotation(denied)
    assert sidebar.model.suggestion(denied) is None
    assert not sidebar.cards.lines.cache.layout(denied).whose.text


def test_nothing_is_denied_where_nothing_was_suggested(sidebar):
    sidebar.acts.ask_whose(sample_annotation(2))
    dialog = next(each for each in sidebar.findChildren(SecondaryDialog) if each.isVisible())
    words = [each.text() for each in dialog.findChildren(QPushButton)]
    assert not any(each.startswith("No") for each in words)
    dialog.reject()


def test_what_was_recorded_is_not_offered_again(sidebar):
    note = sample_annotation(2, secondary_person="Ines")
    sidebar.update_annotation(note)
    sidebar.set_suggestions([SuggestedQuotation(note.start, note.end, "Odile Ferrand", None)])
    assert sidebar.model.suggestion(note) is None


def test_a_note_on_the_post_says_so_in_place_of_a_quotation(sidebar, qtbot):
    asked = []
    sidebar.note_on_post_requested.connect(lambda: asked.append(True))
    note = sample_annotation(40, exact="", start=0, end=0, block=0)
    sidebar.update_annotation(note)
    assert sidebar.model.index_of(note.id).row() == 0
    menu = open_menu(sidebar, 40)
    names = [each.text().split("\t")[0] for each in menu.actions()]
    menu.close()
    assert "Quoted from…" not in names
    qtbot.mouseClick(sidebar.header.findChild(QToolButton, "notebook-pen"), LEFT)
    assert len(asked) == 1
