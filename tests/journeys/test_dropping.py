"""What is dropped anywhere in the window goes where one expects: several kinds at once, too."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from insightreader.ui.dialogs.importing import ImportDialog
from insightreader.ui.drop_veil import DropVeil
from insightreader.ui.theme import THEMES
from tests.journeys.desk import Person, wait_for, wait_until
from tests.journeys.stored import titles_in

pytestmark = pytest.mark.journey
COPY, LEFT, PLAIN = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)
TABLE = (
    "Highlight,Title,Author,URL,Note,Location,Date\nTrust,The bridge,A,https://example.org/a,,1,\n"
)


def mime_of(*urls: QUrl, text: str = "") -> QMimeData:
    mime = QMimeData()
    if urls:
        mime.setUrls(list(urls))
    if text:
        mime.setText(text)
    return mime


def enter(widget: QWidget, mime: QMimeData) -> bool:
    """Drag over a widget as the system does: it is asked first, then those around it."""
    while widget is not None:
        event = QDragEnterEvent(QPointF(5, 5).toPoint(), COPY, mime, LEFT, PLAIN)
        event.ignore()
        if widget.acceptDrops():
            QApplication.sendEvent(widget, event)
            if event.isAccepted():
                return True
        widget = None if widget.isWindow() else widget.parentWidget()
    return False


def drop(person: Person, mime: QMimeData) -> None:
    assert enter(person.window, mime)
    QApplication.sendEvent(person.window, QDropEvent(QPointF(5, 5), COPY, mime, LEFT, PLAIN))


def test_files_folders_links_and_exports_dropped_at_once_go_their_ways(full, sit_down, tmp_path):
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "inner.md").write_text("# An inner page\n\nFrom a folder.\n", encoding="utf-8")
    page, table = tmp_path / "outer.md", tmp_path / "readwise.csv"
    page.write_text("# An outer page\n\nFrom a file.\n", encoding="utf-8")
    table.write_text(TABLE, encoding="utf-8")
    picture = tmp_path / "a.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    person = sit_down(full)
    drop(
        person, mime_of(*(QUrl.fromLocalFile(str(each)) for each in (page, folder, table, picture)))
    )
    dialog = wait_for(ImportDialog)
    wait_until(lambda: {"An inner page", "An outer page"} <= set(titles_in(full)), "the pages")
    assert "The bridge" not in titles_in(full)
    dialog.close()


@pytest.mark.loopback
def test_a_link_file_is_fetched_as_its_address(full, sit_down, tmp_path):
    link = tmp_path / "page.url"
    link.write_text("[InternetShortcut]\nURL=http://127.0.0.1/page\n", encoding="utf-8")
    person = sit_down(full)
    drop(person, mime_of(QUrl.fromLocalFile(str(link))))
    person.wait_for_words("refused for safety")
    assert "127.0.0.1" in person.said


def test_everywhere_in_the_window_a_drop_is_welcome_and_shown(full, sit_down):
    person = sit_down(full)
    person.open_post("Five missions")
    veil = person.window.findChild(DropVeil)
    mime = mime_of(text="Some words to keep.")
    for place in (
        person.posts.viewport(),
        person.article.viewport(),
        person.notes.cards.viewport(),
    ):
        assert enter(place, mime)
        assert veil.isVisible()
        assert veil.size() == person.window.size()
        QApplication.sendEvent(person.window, QDragLeaveEvent())
        assert not veil.isVisible()
    person.press("Ctrl+2")
    assert enter(person.window.workspaces, mime)
    drop(person, mime)
    assert not veil.isVisible()
    wait_until(lambda: "Some words to keep." in " ".join(titles_in(full)), "the text")


def test_posts_of_the_list_are_not_saved_again_where_they_are_dropped(full, sit_down):
    person = sit_down(full)
    person.posts.select([person.posts.current_id()])
    assert not enter(person.article.viewport(), person.posts.dragged())


def test_a_picture_is_refused_in_words(full, sit_down):
    person = sit_down(full)
    before = titles_in(full)
    QGuiApplication.clipboard().setImage(QImage(9, 9, QImage.Format.Format_RGB32))
    person.press("Ctrl+Shift+V")
    person.wait_for_words("a picture alone is no post")
    assert titles_in(full) == before
    QGuiApplication.clipboard().clear()


def test_the_veil_has_room_for_its_words_in_every_theme(full, sit_down):
    person = sit_down(full)
    veil = person.window.findChild(DropVeil)
    for theme in THEMES:
        person.switch.choose(theme)
        enter(person.window, mime_of(text="words"))
        inner = veil.findChild(QFrame)
        assert inner.height() >= inner.minimumSizeHint().height()
        QApplication.sendEvent(person.window, QDragLeaveEvent())
