"""Copies carry their reference, links open what was quoted, and nobody is cited by accident."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton

from insightreader.domain.cleaned import SuggestedQuotation
from insightreader.services.capturing import Capturing, IfKnown
from insightreader.store.library import Library
from insightreader.ui.annotations.all_notes import AllNotesWindow
from insightreader.ui.annotations.secondary_dialog import SecondaryDialog
from insightreader.ui.reader.revision_bar import RevisionBar
from tests.building import begin, cleaned, save, source
from tests.journeys.desk import find, seek, wait_for, wait_gone, wait_until
from tests.journeys.shelf import MISSIONS
from tests.journeys.stored import notes_of

pytestmark = pytest.mark.journey
TITLE = "Five missions"
ADDRESS = "https://example.org/five"
WORDS = "It needs partners"
BOOK = "Cathedral thinking asks for patience"
ESSAY = f"# An essay\n\nRoman Krznaric said in a talk: {BOOK} and for trust.\n\nThat is all of it."


def select(person, words: str) -> tuple[int, int]:
    start = person.text.index(words)
    person.select_by_mouse(start, start + len(words))
    assert person.article.selection() == (start, start + len(words))
    return start, start + len(words)


def copied() -> str:
    return QGuiApplication.clipboard().text()


def link_of(text: str) -> str:
    return text.rsplit("\n", 1)[-1]


def capture_again(folder, markdown: str) -> None:
    with Library(folder) as library:
        save(library, markdown, url=ADDRESS, title=TITLE, if_known=IfKnown.NEW_VERSION)


def test_a_copied_link_opens_the_passage_of_the_revision_it_was_copied_from(full, sit_down):
    person = sit_down(full)
    person.open_post(TITLE)
    start, end = select(person, WORDS)
    person.press("Ctrl+Shift+C")
    wait_until(lambda: WORDS in copied(), "the copy")
    mime = QGuiApplication.clipboard().mimeData()
    assert f"“{WORDS}”\n— Five missions, § 3, {ADDRESS}\ninsightreader://open/" in mime.text()
    assert "<blockquote>" in mime.html()
    assert bytes(mime.data("text/markdown").data()).decode().startswith(f"> {WORDS}")
    link = link_of(mime.text())

    capture_again(full, MISSIONS.replace(f"{WORDS} who trust each other.", "Gone."))
    wait_until(lambda: "Gone." in person.text, "the new revision")
    person.workspace.open_link(link)
    bar = wait_for(RevisionBar)
    assert person.text[start:end] == WORDS
    assert person.article.scene.found.all == [(start, end)]

    select(person, "measured")
    person.press("2")
    person.wait_for_words("newest revision")
    assert notes_of(full, TITLE) == []
    person.click(find(QPushButton, "Go to the newest"))
    wait_until(lambda: "Gone." in person.text, "the newest revision")
    assert not bar.isVisible()


def test_a_link_to_a_note_opens_it_where_it_stands_now(full, sit_down):
    person = sit_down(full)
    person.open_post(TITLE)
    select(person, WORDS)
    person.press("2")
    wait_until(person.annotations, "a card")
    person.press("Alt+3", "Ctrl+C")
    wait_until(lambda: "note=" in copied(), "the copy")
    capture_again(full, MISSIONS.replace("Five missions", "Some say that five missions"))
    wait_until(lambda: "Some say that" in person.text, "the new revision")
    person.open_post("Harbour lights")
    person.workspace.open_link(link_of(copied()))
    person.wait_for_post(TITLE)
    assert seek(RevisionBar) is None
    assert person.article.scene.active == person.annotations()[0].id


@pytest.mark.parametrize(
    ("link", "words"),
    [
        ("insightreader://open/not-an-id", "id in it is incomplete"),
        ("insightreader://erase/everything", "isn't written as a link"),
    ],
)
def test_a_broken_link_is_explained(full, sit_down, link, words):
    person = sit_down(full)
    person.workspace.open_link(link)
    box = wait_for(QMessageBox)
    assert words in box.text()
    person.press("Escape")
    wait_gone(box)


def save_essay(folder) -> None:
    with Library(folder) as library:
        found = cleaned(ESSAY, title="An essay")
        start = found.rendered.text.index(BOOK)
        quotation = SuggestedQuotation(start, start + len(BOOK), "Roman Krznaric", None)
        job = begin(library, source(ESSAY))
        Capturing(library).finish(job, replace(found, quotations=(quotation,)))


def test_whoever_copies_a_quotation_as_the_post_s_own_words_is_warned(full, sit_down):
    save_essay(full)
    person = sit_down(full)
    wait_until(lambda: "An essay" in person.titles(), "its row")
    person.click_row(person.posts, 0)
    person.wait_for_post("An essay")
    select(person, BOOK)
    person.press("Ctrl+Shift+C")
    person.wait_for_words("Careful: copied as this post's own words")
    assert "Roman Krznaric" in person.said

    person.press("2")
    wait_until(person.annotations, "a card")
    person.press("Ctrl+Shift+A")
    everything = wait_for(AllNotesWindow)
    wait_until(everything.model.rowCount, "the note")
    everything.cards.setFocus()
    QGuiApplication.clipboard().clear()
    person.press("Ctrl+A", "Ctrl+C")
    wait_until(lambda: BOOK in copied(), "the copy from the list")
    person.wait_for_words("Careful: copied as this post's own words")
    everything.reject()
    person.look_back()

    person.press("Alt+3", "Q")
    dialog = wait_for(SecondaryDialog)
    assert dialog.person.text() == "Roman Krznaric"
    dialog.work.setFocus()
    person.type("The Good Ancestor")
    person.press("Return")
    wait_gone(dialog)
    wait_until(lambda: person.annotations()[0].secondary_work, "the record")
    person.look_back()
    person.press("Alt+3", "Ctrl+C")
    person.wait_for_words("quotation in a quotation")
    assert "Roman Krznaric, The Good Ancestor, quoted in: An essay" in copied()

    person.press("Alt+2")
    select(person, "asks for patience")
    person.press("Ctrl+Shift+C")
    wait_until(lambda: copied().startswith("“asks for patience”"), "the second copy")
    assert "Roman Krznaric, The Good Ancestor, quoted in: An essay" in copied()


def test_a_no_to_whose_words_they_are_is_remembered_and_undone(full, sit_down):
    save_essay(full)
    person = sit_down(full)
    wait_until(lambda: "An essay" in person.titles(), "its row")
    person.click_row(person.posts, 0)
    person.wait_for_post("An essay")
    select(person, BOOK)
    person.press("2")
    wait_until(person.annotations, "a card")
    person.press("Alt+3", "Q")
    dialog = wait_for(SecondaryDialog)
    for field in (dialog.person, dialog.work):
        field.clear()
    person.press("Return")
    wait_gone(dialog)
    wait_until(lambda: person.annotations()[0].secondary_person == "", "the record")
    person.look_back()
    # Within it: at its ends the mouse would take hold of the highlight.
    select(person, BOOK.split(" ", 1)[1].rsplit(" ", 1)[0])
    person.press("Ctrl+Shift+C")
    wait_until(lambda: copied().startswith("“"), "the copy")
    assert "Careful" not in person.said
    person.press("Ctrl+Z")
    wait_until(lambda: person.annotations()[0].secondary_person is None, "the question again")


def test_a_note_on_the_whole_post_is_made_by_key_and_undone(full, sit_down):
    person = sit_down(full)
    person.open_post(TITLE)
    person.press("Ctrl+Shift+M")
    wait_until(lambda: person.notes.cards.editor is not None, "the editor")
    person.type("Read again in a year.")
    person.press("Ctrl+Return")
    wait_until(lambda: person.annotations()[0].comment, "the comment")
    (note,) = notes_of(full, TITLE)
    assert (note.is_about_post, note.comment) == (True, "Read again in a year.")
    person.press("Ctrl+Z", "Ctrl+Z")
    wait_until(lambda: not person.annotations(), "nothing")
