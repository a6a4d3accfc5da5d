"""A comment's HTML is drawn, and nothing that it names is loaded."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextDocument

from insightreader.ui.annotations.comment_document import CommentDocument
from insightreader.ui.fonts import ui_font
from insightreader.ui.theme import LIGHT


@pytest.fixture
def picture(tmp_path) -> str:
    image = QImage(300, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    path = tmp_path / "picture.png"
    assert image.save(str(path))
    return f'<p>x<img src="{QUrl.fromLocalFile(str(path)).toString()}"></p>'


def height(document: QTextDocument) -> float:
    document.setTextWidth(300)
    return document.size().height()


def test_a_picture_that_lies_on_the_disk_is_not_loaded(picture, qapp):
    plain = QTextDocument()
    plain.setHtml(picture)
    assert height(plain) > 300, "Qt's own document loads it, so this test can fail"
    document = CommentDocument(ui_font(), LIGHT)
    document.fill(picture, "")
    assert height(document) < 100


def test_what_is_not_rendered_yet_is_shown_as_it_was_typed(qapp):
    document = CommentDocument(ui_font(), LIGHT)
    document.fill("", "**not** <b>yet</b>")
    assert document.toPlainText() == "**not** <b>yet</b>"


def test_lists_are_indented_a_little_only(qapp):
    document = CommentDocument(ui_font(), LIGHT)
    document.fill("<ul><li>one</li></ul>", "")
    assert document.indentWidth() < 20
