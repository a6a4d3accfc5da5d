"""A page has changed at its address: fetched again, compared, its quotations looked at."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QPushButton, QToolButton

from insightreader.capture.network import fetching
from insightreader.capture.pages import article_images
from insightreader.services.capturing import IfKnown
from insightreader.store.library import Library
from insightreader.ui.compare.window import ComparisonWindow
from insightreader.ui.dialogs.doubtful import DoubtfulDialog
from tests.building import annotate, save
from tests.journeys.desk import find, seek, wait_for, wait_gone, wait_until
from tests.journeys.stored import notes_of, post_called, reading
from tests.web import FakeWeb

pytestmark = pytest.mark.journey
ADDRESS = "https://gates.example/tides"
FIRST = "The gate keeper opens the sluice twice a day."
QUOTED = "The council is likely to repair both gates before winter."
LATER = "The council is not likely to repair both gates before summer."
REST = "Nobody along the river remembers a year without a flood, and the market knows it. " * 6
PAGE = """<!DOCTYPE html><html lang="en"><head><title>Tidal gates</title></head><body><article>
<h1>Tidal gates</h1><p>{first}</p><p>{second}</p><p>{rest}</p></article></body></html>"""


@pytest.fixture
def person(full, sit_down, monkeypatch):
    """Somebody with a post and two notes, whose page says something else by now."""
    web = FakeWeb({ADDRESS: PAGE.format(first=FIRST, second=LATER, rest=REST).encode()})
    monkeypatch.setattr(fetching, "fetch", web.fetch)
    monkeypatch.setattr(article_images, "fetch_images", web.fetch_images)
    with Library(full) as library:
        text = f"{FIRST}\n\n{QUOTED}\n\n{REST}"
        post = save(library, text, url=ADDRESS, title="Tidal gates", if_known=IfKnown.KEEP)
        annotate(library, post, FIRST)
        annotate(library, post, QUOTED)
    someone = sit_down(full)
    someone.web = web
    someone.open_post("Tidal gates")
    return someone


def fetch_again(person):
    person.window.actions_of_window["recapture-address"].trigger()
    dialog = wait_for(QInputDialog)
    assert dialog.textValue() == ADDRESS
    person.press("Return")
    wait_gone(dialog)
    person.wait_for_words("A new version is saved. 1 note to look at")
    wait_until(lambda: LATER in person.text, "the new text")


def test_a_page_is_fetched_again_and_a_changed_quotation_shows_what_differs(person):
    fetch_again(person)
    assert person.web.asked == [ADDRESS]
    with reading(person.folder) as look:
        found = look.revisions(post_called(look, "Tidal gates"))
    assert [each.number for each in found] == [1, 2]
    notes = {each.exact: each for each in notes_of(person.folder, "Tidal gates")}
    assert notes[FIRST].verdict in ("exact", "moved")
    changed = notes[QUOTED]
    assert changed.verdict == "changed"
    assert list(changed.difference.turns()) == [("", "not"), ("winter", "summer")]

    wait_until(lambda: person.article.scene.highlights.get(changed.id) is not None, "its paint")
    painted = person.article.scene.highlights.get(changed.id)
    assert [person.text[slice(*each)] for each in painted.differing] == ["not", "summer"]
    (card,) = [each for each in person.annotations() if each.id == changed.id]
    assert card.difference == changed.difference


def test_the_versions_are_compared_from_the_menu_of_the_reader(person):
    fetch_again(person)
    more = next(
        each
        for each in person.window.reader.findChildren(QToolButton)
        if each.accessibleName() == "More"
    )
    menu = more.menu()
    # The menu keeps the click until it is closed again.
    menu.aboutToShow.connect(
        lambda: QTimer.singleShot(0, menu, lambda: person.choose_in_menu(menu, "What changed"))
    )
    person.click(more)
    window = wait_for(ComparisonWindow)
    wait_until(lambda: LATER in window.page.toPlainText(), "both texts")
    assert QUOTED in window.page.toPlainText()
    window.reject()


def save_as(person, file):
    dialog = wait_for(QFileDialog)
    find(QLineEdit, within=dialog).setFocus()
    person.press("Ctrl+A")
    person.type(str(file))
    person.press("Return")
    wait_gone(dialog)


def test_an_export_with_a_changed_quotation_asks_first(person, tmp_path):
    fetch_again(person)
    target = tmp_path / "notes.md"
    person.click(find(QToolButton, "Export the notes"))
    save_as(person, target)
    asking = wait_for(DoubtfulDialog)
    (item,) = [asking.notes.item(row).text() for row in range(asking.notes.count())]
    assert item == f"changed: “{QUOTED}”\n“not” was added; “winter” became “summer”"
    assert not target.exists()
    # Enter, without thinking, exports nothing: it shows the passage.
    person.press("Return")
    wait_gone(asking)
    person.look_back()
    assert not target.exists()

    person.click(find(QToolButton, "Export the notes"))
    save_as(person, target)
    asking = wait_for(DoubtfulDialog)
    person.click(find(QPushButton, "Export all the same", within=asking))
    wait_until(target.exists, "the file")
    now = "The council is **not** likely to repair both gates before ~~winter~~ **summer**."
    assert f"The source now says: {now}" in target.read_text("utf-8")


def test_an_export_of_what_stands_as_quoted_asks_nothing(person, tmp_path):
    target = tmp_path / "notes.md"
    person.click(find(QToolButton, "Export the notes"))
    save_as(person, target)
    wait_until(target.exists, "the file")
    assert seek(DoubtfulDialog) is None
