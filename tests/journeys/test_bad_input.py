"""What can't be read is said, in the window's words, and a capture that there is stays."""

import pytest

from insightreader.domain.entities import PostState
from tests.journeys.desk import Person, drop, wait_until
from tests.journeys.stored import post_called, reading, titles_in

pytestmark = pytest.mark.journey
DEEP = 100_000
MEGABYTE = 1_000_000


def row_of(person: Person, title: str):
    with reading(person.folder) as look:
        return look.rows([post_called(look, title)])[0]


def settled(person: Person):
    """The newest post, once it is no longer being read."""
    model = person.pane.parts.posts
    wait_until(lambda: model.rowCount() == 5, "a row")
    newest = model.id_at(0)

    def row():
        with reading(person.folder) as look:
            return look.rows([newest])[0]

    wait_until(lambda: row().state is not PostState.READING, "what became of it")
    return row()


def test_bytes_that_are_no_text_and_a_vanished_file_are_named_and_refused(full, sit_down, tmp_path):
    noise = tmp_path / "noise.bin"
    noise.write_bytes(bytes(range(256)) * 400)
    person = sit_down(full)
    assert drop(person.posts.viewport(), noise)
    person.wait_for_words("noise.bin")
    assert "no text" in person.said
    assert drop(person.posts.viewport(), tmp_path / "gone.html")
    person.wait_for_words("gone.html")
    assert "no such file" in person.said
    assert len(titles_in(full)) == 4


def test_page_nested_beyond_reason_is_kept_and_can_be_read(full, sit_down, tmp_path):
    page = tmp_path / "deep.html"
    page.write_text(f"<html><body>{'<div>' * DEEP}<p>At the bottom of it all</p></body></html>")
    person = sit_down(full)
    assert drop(person.posts.viewport(), page)
    row = settled(person)
    with reading(person.folder) as look:
        assert look.capture(row.id) == page.read_bytes()
    assert row.state is PostState.READY
    person.press("Alt+1", "Home", "Return")
    wait_until(lambda: "At the bottom of it all" in person.text, "its text")


def test_sixty_megabytes_are_kept_at_once_and_hold_nothing_up(full, sit_down, tmp_path):
    page = tmp_path / "long.txt"
    line = "The same sentence again and again, for sixty megabytes of it.\n\n"
    page.write_text(line * (60 * MEGABYTE // len(line)))
    person = sit_down(full)
    assert drop(person.posts.viewport(), page)
    wait_until(lambda: person.pane.parts.posts.rowCount() == 5, "a row")
    newest = person.pane.parts.posts.id_at(0)
    person.open_post("Harbour lights")
    person.press("S")
    wait_until(lambda: row_of(person, "Harbour lights").is_starred, "work going on")
    # Reading it takes longer than anybody waits here: what was begun is taken up another time.
    person.leave()
    with reading(full) as look:
        assert len(look.capture(newest)) == page.stat().st_size
