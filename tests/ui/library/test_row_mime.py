"""Posts that are dragged are links for other programs and themselves for this one."""

import json
from dataclasses import replace

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument

from insightreader.domain.ids import PostId, Uid
from insightreader.ui.library.row_mime import POSTS_MIME, posts_mime
from insightreader.ui.library.sources import offers_sources
from tests.ui.library.sample_posts import sample_post

UID = Uid("01900000-0000-7000-8000-000000000001")


def rows():
    web = replace(
        sample_post(1), title="Missions [2026] <b>", url="https://example.org/a_(b)?c=1&d=2"
    )
    return [web, replace(sample_post(2), title="", url=None, uid=UID)]


def test_other_programs_get_a_link_for_every_post():
    mime = posts_mime([PostId(1), PostId(2)], rows())
    assert mime.urls() == [
        QUrl("https://example.org/a_(b)?c=1&d=2"),
        QUrl(f"insightreader://open/{UID}"),
    ]
    markdown = bytes(mime.data("text/markdown").data()).decode()
    assert mime.text() == markdown
    first, second = markdown.splitlines()
    assert first.endswith("](https://example.org/a_%28b%29?c=1&d=2)")
    assert second.endswith(f"](insightreader://open/{UID})")


def test_titles_stay_what_they_are_in_every_format():
    mime = posts_mime([PostId(1)], rows()[:1])
    document = QTextDocument()
    for read, text in ((document.setHtml, mime.html()), (document.setMarkdown, mime.text())):
        read(text)
        assert document.toPlainText().strip() == "Missions [2026] <b>"


def test_this_window_gets_all_posts_known_or_not_and_does_not_save_them_again():
    mime = posts_mime([PostId(1), PostId(7)], rows()[:1])
    assert json.loads(mime.data(POSTS_MIME).data()) == [1, 7]
    assert not offers_sources(mime)
    assert posts_mime([PostId(7)], []).formats() == [POSTS_MIME]
