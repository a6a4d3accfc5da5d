"""Quitting in the middle of much work loses nothing that was begun, and does nothing twice."""

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from insightreader.domain.entities import PostState
from insightreader.domain.listing import ListFilter
from tests.journeys.desk import wait_until
from tests.journeys.stored import reading

pytestmark = pytest.mark.journey
FILES = 30


def rows(folder):
    with reading(folder) as look:
        return look.rows(look.listing(ListFilter()))


def test_what_was_begun_when_the_window_closed_is_read_at_the_next_start(empty, sit_down, tmp_path):
    mime = QMimeData()
    files = [tmp_path / f"page-{number:02}.txt" for number in range(FILES)]
    for number, file in enumerate(files):
        words = f"Page {number}\n\nThis is the text of page {number}.\n\nIt has an end as well."
        file.write_text(words)
    mime.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    person = sit_down(empty)
    QGuiApplication.clipboard().setMimeData(mime)
    person.press("Ctrl+Shift+V")
    wait_until(lambda: person.pane.parts.posts.rowCount() >= 2, "a few rows")
    person.press("Ctrl+Q")
    person.leave()
    begun = rows(empty)
    assert 2 <= len(begun) < FILES

    person = sit_down(empty)
    wait_until(lambda: all(each.state is PostState.READY for each in rows(empty)), "the rest read")
    assert sorted(each.id for each in rows(empty)) == sorted(each.id for each in begun)
    titles = [each.title for each in rows(empty)]
    assert len(set(titles)) == len(titles)
    with reading(empty) as look:
        assert all(len(look.revisions(each.id)) == 1 for each in begun)
    QGuiApplication.clipboard().clear()
