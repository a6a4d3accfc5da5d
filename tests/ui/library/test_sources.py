"""What was dropped or pasted is told apart, and nothing of it is opened."""

import pytest
from PySide6.QtCore import QMimeData, QUrl

from insightreader.ui.library.sources import SaveSource, SourceKind, offers_sources, sources_in


def mime(*, text: str = "", html: str = "", urls: tuple[QUrl, ...] = ()) -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if urls:
        data.setUrls(list(urls))
    return data


@pytest.mark.parametrize(
    ("dropped", "kind", "value"),
    [
        (mime(urls=(QUrl.fromLocalFile("/a b.html"),)), SourceKind.FILE, "/a b.html"),
        (mime(urls=(QUrl("https://example.org/a"),)), SourceKind.ADDRESS, "https://example.org/a"),
        (mime(text=" https://example.org/a\n"), SourceKind.ADDRESS, "https://example.org/a"),
        (mime(text="Some words", html="<p>Some words</p>"), SourceKind.HTML, "<p>Some words</p>"),
        (mime(text="see https://example.org now"), SourceKind.TEXT, "see https://example.org now"),
    ],
)
def test_each_kind_is_known_by_what_it_offers(dropped, kind, value):
    assert offers_sources(dropped)
    assert sources_in(dropped) == [SaveSource(kind, value)]


@pytest.mark.parametrize(
    "dropped",
    [mime(), mime(text="   "), mime(urls=(QUrl("javascript:alert(1)"),)), mime(html=" ")],
)
def test_what_can_not_be_saved_is_nothing(dropped):
    sources = sources_in(dropped)
    assert all(each.kind is SourceKind.TEXT for each in sources)
    assert not any(each.kind is SourceKind.ADDRESS for each in sources)
