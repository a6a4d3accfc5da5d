"""Saving: dropped, pasted, refused."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QInputDialog, QPushButton

from insightreader.capture.network import fetching
from insightreader.capture.pages import article_images
from insightreader.domain.entities import PostState
from insightreader.domain.listing import ListFilter
from insightreader.ui.status_bar import QuestionLine
from tests.journeys.desk import drop, find, seek, wait_for, wait_gone, wait_until
from tests.journeys.stored import reading, titles_in
from tests.web import FakeWeb, png

pytestmark = pytest.mark.journey
PAGE = """<html lang="en"><head><title>Tidal gates</title></head><body><nav>Menu Sign in</nav>
<article><h1>Tidal gates</h1><p>A tidal gate opens twice a day, and a keeper writes down the hour
of it in a book that nobody has read for thirty years.</p><p>The second gate is kept by a machine,
and it keeps no book at all, which the keeper regrets more than he says.</p></article></body></html>
"""


@pytest.mark.parametrize("where", ["list", "article", "notes"])
def test_dropped_file_has_a_row_at_once_and_can_be_read(full, sit_down, tmp_path, where):
    page = tmp_path / "tidal.html"
    page.write_text(PAGE)
    person = sit_down(full)
    target = {
        "list": person.posts.viewport(),
        "article": person.window.reader,
        "notes": person.notes,
    }[where]
    assert drop(target, page)
    seen = []
    model = person.pane.parts.posts

    def states():
        post = model.known_post(model.id_at(0)) if model.rowCount() else None
        if post is not None:
            seen.append(post.state)
        return post is not None and post.state is PostState.READY

    wait_until(lambda: model.rowCount() == 5, "the row")
    wait_until(states, "the text")
    wait_until(lambda: "Tidal gates" in person.titles(), "its title")
    person.open_post("Tidal gates")
    assert "tidal gate opens twice a day" in person.text
    assert "Sign in" not in person.text


def test_pasted_text_becomes_a_post(full, sit_down):
    person = sit_down(full)
    QGuiApplication.clipboard().setText(
        "On ferries\n\nA ferry crosses forty times a day.\n\nNobody counts the days it doesn't."
    )
    person.press("Ctrl+Shift+V")
    person.wait_for_words("Saved")
    person.open_post("On ferries")
    assert "crosses forty times" in person.text
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(("choice", "posts"), [("keep", 6), ("skip", 5), ("new-version", 5)])
def test_what_is_there_already_is_saved_as_the_preferences_say(
    full, sit_down, tmp_path, choice, posts
):
    page = tmp_path / "tidal.html"
    page.write_text(PAGE)
    person = sit_down(full)
    person.settings.set("library.when_known", choice)
    assert drop(person.posts.viewport(), page)
    wait_until(lambda: person.titles().count("Tidal gates") == 1, "the post")
    assert drop(person.posts.viewport(), page)
    wait_until(lambda: not person.workspace.bringing.is_busy, "the second time")
    assert len(titles_in(full)) == posts


@pytest.mark.parametrize(
    ("answer", "posts", "versions"),
    [("New version", 5, 2), ("Another post", 6, 1), ("Leave it", 5, 1)],
)
def test_a_page_that_is_there_already_is_asked_about_and_nothing_waits(
    full, sit_down, tmp_path, answer, posts, versions
):
    page = tmp_path / "tidal.html"
    page.write_text(PAGE)
    person = sit_down(full)
    assert drop(person.posts.viewport(), page)
    wait_until(lambda: person.titles().count("Tidal gates") == 1, "the post")
    assert drop(person.posts.viewport(), page)
    line = wait_for(QuestionLine)
    wait_until(lambda: line.accessibleName() == "“Tidal gates” is there already:", "the question")
    assert QApplication.activeModalWidget() is None
    assert len(titles_in(full)) == 5
    person.click(find(QPushButton, answer, within=line))
    wait_gone(line)
    wait_until(lambda: len(titles_in(full)) == posts, "the answer")
    wait_until(lambda: not person.workspace.bringing.is_busy, "the saving")
    with reading(full) as look:
        rows = look.rows(look.listing(ListFilter()))
        found = [len(look.revisions(row.id)) for row in rows if row.title == "Tidal gates"]
    assert found == [versions] * (posts - 4)


def test_several_known_pages_are_one_question(full, sit_down, tmp_path):
    pages = [tmp_path / f"{name}.html" for name in ("a", "b")]
    for page in pages:
        page.write_text(PAGE.replace("Tidal", f"Tidal {page.stem}"))
    person = sit_down(full)
    for expected in ("the first time", "again"):
        assert drop(person.posts.viewport(), *pages)
        wait_until(lambda: not person.workspace.bringing.is_busy, expected)
    line = wait_for(QuestionLine)
    wait_until(lambda: line.accessibleName().startswith("2 of these"), "one question")
    person.click(find(QPushButton, "Leave it", within=line))
    wait_gone(line)
    assert len(titles_in(full)) == 6


@pytest.mark.loopback
def test_address_of_this_machine_is_refused_and_nothing_is_lost(full, sit_down):
    person = sit_down(full)
    QGuiApplication.clipboard().setText("http://127.0.0.1/")
    person.press("Ctrl+Shift+V")
    person.wait_for_words("refused for safety")
    assert "127.0.0.1" in person.said
    assert len(titles_in(full)) == 4
    assert QGuiApplication.clipboard().text() == "http://127.0.0.1/"
    QGuiApplication.clipboard().clear()

    person.press("Ctrl+Shift+N")
    wait_for(QInputDialog)
    person.type("127.0.0.1/again")
    person.press("Return")
    person.wait_for_words("127.0.0.1/again")
    assert "refused for safety" in person.said
    assert seek(QInputDialog) is None
    assert person.look_back() is person.posts


@pytest.mark.parametrize("missing", [False, True])
def test_address_brings_the_images_of_its_article(full, sit_down, monkeypatch, missing):
    shown = PAGE.replace(
        "<p>The second", "<p><img src='/gate.png' alt='The gate'></p><p>The second"
    )
    web = FakeWeb({"http://gates.example/": shown.encode()})
    if not missing:
        web.pages["http://gates.example/gate.png"] = png(300, 200)
    monkeypatch.setattr(fetching, "fetch", web.fetch)
    monkeypatch.setattr(article_images, "fetch_images", web.fetch_images)
    person = sit_down(full)
    QGuiApplication.clipboard().setText("http://gates.example/")
    person.press("Ctrl+Shift+V")
    person.wait_for_words("1 of 1 images" if missing else "Saved")
    person.open_post("Tidal gates")
    assert ("asset:" in person.article.toHtml()) is not missing
    assert web.asked == ["http://gates.example/", "http://gates.example/gate.png"]
    QGuiApplication.clipboard().clear()
