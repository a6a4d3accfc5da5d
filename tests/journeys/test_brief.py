"""Claims and briefs at the window: written, quoted into, reordered and exported."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QInputDialog,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
)

from insightreader.domain.evidence import PartKind, Relation
from insightreader.services.annotating import NewAnnotation
from insightreader.services.desk import open_desk
from insightreader.services.evidence.briefs import NewPart, brief_of, briefs_of
from insightreader.services.evidence.claims import claims_of
from insightreader.store.evidence.writing import left_behind
from insightreader.ui.brief.claim_page import ClaimPage
from insightreader.ui.brief.export_bar import ExportBar
from insightreader.ui.brief.page import BriefPage
from insightreader.ui.brief.pane import BriefPane
from insightreader.ui.brief.preview import BriefPreview
from insightreader.ui.dialogs.doubtful import DoubtfulDialog
from insightreader.ui.passages.passage_picker import PassagePicker
from insightreader.ui.workspaces import WorkspaceName
from tests.journeys.desk import Person, find, raise_up, wait_for, wait_gone, wait_until
from tests.journeys.shelf import MISSION
from tests.journeys.stored import post_called, reading
from tests.journeys.test_exporting import save_as

pytestmark = pytest.mark.journey
LIGHTS = "forty lights"


def mark(folder: Path, title: str, quote: str) -> None:
    """An annotation on words of a post."""
    with open_desk(folder) as desk:
        post = post_called(desk.reading, title)
        start = desk.reading.open(post).rendered.text.index(quote)
        desk.annotating.create(NewAnnotation(post, start, start + len(quote)))


@pytest.fixture
def noted(full: Path) -> Path:
    """The full library with a passage in two posts."""
    mark(full, "Harbour lights", LIGHTS)
    mark(full, "Five missions", MISSION)
    return full


@pytest.fixture
def person(noted, sit_down) -> Person:
    """Somebody at the empty brief workspace."""
    someone = sit_down(noted)
    someone.press("Ctrl+3")
    wait_until(find(BriefPane).nothing.isVisible, "what briefs are for")
    return someone


def stored(person: Person) -> list[tuple[str, str]]:
    """The parts of the one brief that is stored: kind and words."""
    with reading(person.folder) as look:
        source = look._source  # noqa: SLF001
        rows = briefs_of(source)
        parts = brief_of(source, rows[0].id).parts if rows else ()
    return [
        (str(each.kind), each.passage.exact if each.passage is not None else each.text)
        for each in parts
    ]


def begin_brief(person: Person, title: str) -> BriefPage:
    """By keyboard: a new brief with a title."""
    person.press("N")
    wait_until(find(BriefPane).page.title.hasFocus, "the title")
    person.type(title)
    return find(BriefPage)


def add(person: Person, entry: str) -> None:
    """By keyboard: what the menu of parts offers below the cursor."""
    person.press("Ctrl+Return")
    person.choose_in_menu(wait_for(QMenu), entry)


def pick(person: Person, words: str) -> None:
    """By keyboard: the first passage that holds words."""
    picker = wait_for(PassagePicker)
    person.type(words)
    person.press("Return")
    wait_gone(picker)
    raise_up(person.window)


def wait_for_parts(person: Person, *parts: tuple[PartKind, str]) -> None:
    wanted = [(str(kind), words) for kind, words in parts]
    wait_until(lambda: stored(person) == wanted, f"{wanted}, not {stored(person)}")


def test_a_brief_is_written_by_keyboard_from_the_title_to_a_quotation(person):
    page = begin_brief(person, "Harbours")
    person.press("Return")
    wait_until(lambda: page.current() is not None, "own words")
    person.type("They shine.")
    add(person, "Quotation…")
    pick(person, "forty")
    text, quotation = (PartKind.TEXT, "They shine."), (PartKind.QUOTATION, LIGHTS)
    wait_for_parts(person, text, quotation)
    wait_until(lambda: page.current() and page.current().kind is PartKind.QUOTATION, "its card")
    person.press("Alt+Up")
    wait_for_parts(person, quotation, text)
    person.press("Ctrl+Z")
    wait_for_parts(person, text, quotation)
    with reading(person.folder) as look:
        assert [each.title for each in briefs_of(look._source)] == ["Harbours"]  # noqa: SLF001
    person.press("Return")
    person.wait_for_post("Harbour lights")
    assert person.window.workspaces.current is WorkspaceName.READ


def test_words_typed_are_undone_by_the_windows_own_undo_once_the_editor_has_none(person):
    page = begin_brief(person, "Harbours")
    person.press("Return")
    wait_until(lambda: page.current() is not None, "own words")
    person.type("They shine.")
    person.press("Up")
    wait_for_parts(person, (PartKind.TEXT, "They shine."))
    person.press("Ctrl+Z")
    wait_for_parts(person, (PartKind.TEXT, ""))
    wait_until(lambda: page.view(page.brief.parts[0].id).editor.markdown() == "", "it undone")


def test_what_one_quotes_in_own_words_is_checked_while_one_writes(person):
    page = begin_brief(person, "Harbours")
    person.press("Return")
    wait_until(lambda: page.current() is not None, "own words")
    view = page.view(page.current().id)
    person.type('"has forty lights" and "has fifty ships inside"')
    wait_until(lambda: len(list(view.notes.lines())) == 2, "both quotations")
    verdicts = [each.text().partition(" · ")[0] for each in view.notes.lines()]
    assert ["exact" in verdicts[0], "in no source" in verdicts[1]] == [True, True]
    person.press("Tab")
    person.press("Space")
    person.wait_for_post("Harbour lights")


def test_a_claim_is_made_by_keyboard_and_rests_on_what_is_found_by_typing(person):
    person.press("C")
    dialog = wait_for(QInputDialog)
    person.type("Harbours pay\n")
    wait_gone(dialog)
    raise_up(person.window)
    page = wait_for(ClaimPage)
    wait_until(lambda: page.claim is not None and page.text.hasFocus(), "the claim")
    for words in ("forty", "bold goal"):
        person.press("Ctrl+Return")
        pick(person, words)
        wait_until(lambda words=words: any(words in each.passage.exact for each in page.cards()))
    assert page.state_words() == "supported"
    person.press("Down", "Down", "X")
    wait_until(lambda: page.state_words() == "rests on one source · contested", "the dispute")
    with reading(person.folder) as look:
        [claim] = claims_of(look._source)  # noqa: SLF001
    assert sorted(each.relation for each in claim.supports) == [
        Relation.CONTRADICTING,
        Relation.SUPPORTING,
    ]


def test_a_brief_is_put_together_previewed_and_exported_by_mouse(person, tmp_path):
    person.click(find(QPushButton, "Begin a brief"))
    pane = find(BriefPane)
    wait_until(lambda: pane.page.isVisible() and pane.page.brief is not None, "the brief")
    person.click(find(QToolButton, "Heading", within=pane.page))
    wait_until(lambda: pane.page.current() is not None, "the heading")
    person.type("Trust")
    person.click(find(QToolButton, "Quotation…", within=pane.page))
    picker = wait_for(PassagePicker)
    person.click_row(picker.cards, 0)
    wait_gone(picker)
    raise_up(person.window)
    heading = (PartKind.HEADING, "Trust")
    wait_until(lambda: len(stored(person)) == 2, "the quotation")
    quote = (PartKind.QUOTATION, dict(stored(person))[str(PartKind.QUOTATION)])
    wait_until(lambda: len(pane.page.brief.parts) == 2, "the quotation on the page")
    first, second = (pane.page.view(each.id) for each in pane.page.brief.parts)
    goal = second.handle.mapFromGlobal(first.mapToGlobal(first.rect().topLeft()))
    person.drag(second.handle, second.handle.rect().center(), goal)
    wait_for_parts(person, quote, heading)
    box = find(QComboBox, "Style of references")
    box.setCurrentIndex(box.findData("vancouver"))
    box.activated.emit(box.currentIndex())
    person.click(find(QToolButton, "Preview with references"))
    wait_until(lambda: "References" in find(BriefPreview).toPlainText(), "the references")
    assert quote[1] in find(BriefPreview).toPlainText()
    person.click(find(QToolButton, "Export the brief…"))
    save_as(person, tmp_path / "brief.md", kind="Markdown")
    person.wait_for_words("Wrote brief.md")
    assert quote[1] in (tmp_path / "brief.md").read_text("utf-8")
    assert find(QPushButton, "Open it").isVisible()


def test_a_deleted_brief_comes_back_by_undo(person):
    page = begin_brief(person, "Harbours")
    page.title.commit()
    shelf = find(BriefPane).shelf
    wait_until(lambda: shelf.briefs.names.item(0).text().startswith("Harbours"), "its name")
    shelf.home.setFocus()
    person.press("Delete")
    wait_until(find(BriefPane).nothing.isVisible, "nothing")
    person.press("Ctrl+Z")
    wait_until(lambda: page.isVisible() and page.title.markdown() == "Harbours", "it back")


def test_words_being_typed_are_durable_before_they_are_a_change_and_quitting_makes_them_one(
    person,
):
    page = begin_brief(person, "Harbours")
    person.press("Return")
    wait_until(lambda: page.current() is not None, "own words")
    page.view(page.current().id).editor.rest.setInterval(60_000)
    person.type("Half a thought")

    def typed() -> list[str]:
        with reading(person.folder) as look:
            found = left_behind(look._source.connection)  # noqa: SLF001
        return [each.text for each in found if each.entity == "brief_part"]

    wait_until(lambda: typed() == ["Half a thought"], "the words on the disk")
    assert stored(person) == [(str(PartKind.TEXT), "")]
    person.leave()
    assert stored(person) == [(str(PartKind.TEXT), "Half a thought")]
    assert typed() == []


def test_tab_leads_round_the_workspace_and_back(person):
    page = begin_brief(person, "Harbours")
    person.press("Return")
    wait_until(lambda: page.current() is not None, "own words")
    add(person, "Quotation…")
    pick(person, "forty")
    wait_until(lambda: page.current() and page.current().kind is PartKind.QUOTATION, "its card")
    start = QApplication.focusWidget()
    rounds = []
    for key in ("Tab", "Shift+Tab"):
        walked = [start]
        person.press(key)
        while QApplication.focusWidget() is not start:
            walked.append(QApplication.focusWidget())
            assert len(walked) < 60, [each.accessibleName() for each in walked]
            person.press(key)
        rounds.append(walked)
    assert rounds[1][1:] == rounds[0][:0:-1]
    pane = find(BriefPane)
    stops = [pane.shelf.field, pane.bar.styles, pane.bar.menu, page.title]
    assert [each in rounds[0] for each in stops] == [True] * 4


def test_a_doubtful_quotation_is_asked_about_before_it_leaves_and_told_of_afterwards(
    noted, sit_down, tmp_path
):
    with open_desk(noted) as desk:
        [note] = desk.reading.annotations_of(post_called(desk.reading, "Harbour lights"))
        brief = desk.briefs.create("Harbours").value
        desk.briefs.add_part(brief, NewPart(PartKind.QUOTATION, annotation=note.id))
        desk.library.connection.execute(
            "UPDATE anchor SET text_verdict = 'changed' WHERE annotation = ?", (note.id,)
        )
    person = sit_down(noted)
    person.press("Ctrl+3")
    wait_until(lambda: find(BriefPane).page.isVisible() and find(BriefPage).brief, "the brief")
    person.press("Ctrl+Shift+E")
    save_as(person, tmp_path / "brief.html", kind="Web page", is_asked_more=True)
    dialog = wait_for(DoubtfulDialog)
    person.press("Return")
    wait_gone(dialog)
    raise_up(person.window)
    person.wait_for_post("Harbour lights")
    assert not (tmp_path / "brief.html").exists()
    person.press("Ctrl+3")
    person.press("Ctrl+Shift+E")
    save_as(person, tmp_path / "brief.html", kind="Web page", is_asked_more=True)
    dialog = wait_for(DoubtfulDialog)
    person.click(find(QPushButton, "Export all the same", within=dialog))
    person.wait_for_words("Wrote brief.html")
    bar = wait_for(ExportBar)
    assert any("no longer hold" in each.text() for each in bar.findChildren(QLabel))
    assert LIGHTS in (tmp_path / "brief.html").read_text("utf-8")
