"""Ways about a post and about the library: find, outline, footnotes, palette, sheets."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget

from insightreader.services.desk import open_desk
from insightreader.ui.dialogs.palette import PaletteDialog
from insightreader.ui.dialogs.shortcuts import ShortcutsDialog
from insightreader.ui.evidence.pane import ViewName
from insightreader.ui.library.tag_dialog import TagDialog
from insightreader.ui.picker_delegate import CHOICE_ROLE
from insightreader.ui.workspaces import WorkspaceName
from tests.journeys.desk import Person, find, rect_at, seek, wait_for, wait_gone, wait_until
from tests.journeys.stored import post_called, reading

pytestmark = pytest.mark.journey
TITLE = "Five missions"


@pytest.fixture
def person(full, sit_down) -> Person:
    someone = sit_down(full)
    someone.open_post(TITLE)
    return someone


def test_find_counts_hits_walks_them_and_gives_the_keyboard_back(person):
    person.press("Ctrl+F")
    field = find(QLineEdit, "Find in this post")
    assert field.hasFocus()
    person.type("another")
    count = person.text.lower().count("another")
    assert count > 3
    assert len(person.article.scene.found.all) == count
    label = next(each for each in field.parent().findChildren(QLabel) if str(count) in each.text())
    first = person.article.scene.found_now
    person.press("Return")
    assert person.article.scene.found_now > first
    person.press("Shift+Return")
    assert person.article.scene.found_now == first
    assert label.isVisible()
    person.press("Esc")
    assert person.article.scene.found.all == []
    assert person.article.hasFocus()


def test_outline_leads_to_a_heading_and_back_leads_back(person):
    person.press("Ctrl+Shift+O")
    outline = find(QListWidget, "Outline")
    assert outline.hasFocus()
    person.press("End", "Return")
    heading = person.text.index("What is left")
    assert person.article.current_place() > 0
    assert person.article.viewport().rect().contains(person.spot_at(heading))
    assert person.article.hasFocus()
    person.press("Alt+Left")
    assert person.article.current_place() == 0


def test_footnote_jumps_down_and_back(person):
    mark = person.text.index("local trust.") + len("local trust.")
    person.article.scroll_to(mark, mark + 1)
    spot = person.spot_at(mark) + QPoint(3, 0)
    anchor = next(
        spot + QPoint(dx, dy)
        for dy in range(-8, 9, 2)
        for dx in range(-4, 12, 2)
        if person.article.anchorAt(spot + QPoint(dx, dy)).startswith("#")
    )
    before = person.article.current_place()
    person.click(person.article.viewport(), anchor)
    assert person.article.current_place() != before
    note = person.text.index("The evaluation of the programme")
    position = person.article.scene.offsets.position_of(note)
    assert person.article.viewport().rect().intersects(rect_at(person.article, position))
    person.press("Alt+Left")
    assert person.article.current_place() == before


def test_palette_goes_to_a_post_a_tag_and_an_action(person):
    person.press("Ctrl+K")
    person.choose_in_palette("quiet arch")
    person.wait_for_post("The quiet archive")
    person.press("Ctrl+K")
    person.choose_in_palette("slow")
    wait_until(lambda: person.titles() == ["The quiet archive"], "the tag's posts")
    person.press("Ctrl+K")
    person.choose_in_palette("show or hide the notes")
    assert person.notes.isHidden()
    person.press("Ctrl+K")
    palette = wait_for(PaletteDialog)
    person.press("Esc")
    wait_gone(palette)
    assert person.look_back() is not None
    person.press("Alt+Left")
    person.wait_for_post(TITLE)


def test_palette_goes_to_a_code_and_offers_it_first_the_next_time(person):
    with open_desk(person.folder) as desk:
        family = desk.codebook.add_dimension("Forces").value
        code = desk.codebook.add(family, "Winds of trade").value
    person.press("Ctrl+K")
    palette = wait_for(PaletteDialog)
    person.type("wotr")
    assert palette.picker.names.item(0).data(CHOICE_ROLE).detail == "Forces"
    person.press("Return")
    wait_gone(palette)
    wait_until(lambda: person.window.workspaces.current is WorkspaceName.EVIDENCE, "the codebook")
    view = person.workspace.workspaces.evidence.pane.view(ViewName.CODEBOOK)
    wait_until(lambda: getattr(view.tree.current(), "id", None) == code, "the code")
    person.press("Ctrl+K")
    palette = wait_for(PaletteDialog)
    assert palette.picker.names.item(0).text() == "Winds of trade"
    person.press("Esc")
    wait_gone(palette)


def test_the_sheet_of_keys_opens_and_closes_by_key(person):
    person.press("Ctrl+F1")
    sheet = wait_for(ShortcutsDialog)
    assert sheet.findChildren(QLabel)
    person.press("Esc")
    wait_gone(sheet)
    assert person.look_back() is person.article
    assert seek(QDialog) is None


def test_keys_in_the_text_star_and_tag_the_open_post(person):
    def row():
        with reading(person.folder) as look:
            return look.rows([post_called(look, TITLE)])[0]

    person.press("S")
    wait_until(lambda: row().is_starred, "the star")
    person.press("T")
    dialog = wait_for(TagDialog)
    person.type("borough")
    person.press("Return", "Ctrl+Return")
    wait_gone(dialog)
    wait_until(lambda: set(row().tags) == {"policy", "borough"}, "the tag")
    assert person.look_back() is person.article
