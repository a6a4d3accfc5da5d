"""What was dropped or pasted is told apart, and nothing of it is opened."""

import pytest
from PySide6.QtCore import QMimeData, QUrl

from insightreader.ui.library.sources import (
    OWN_MIME,
    SaveSource,
    SourceKind,
    offers_sources,
    sources_in,
)


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
        (
            mime(html='<meta charset="utf-8"><a href="https://example.org/a?b=1&amp;c=2">A</a>'),
            SourceKind.ADDRESS,
            "https://example.org/a?b=1&c=2",
        ),
        (mime(text="insightreader://open/0190"), SourceKind.LINK, "insightreader://open/0190"),
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


def test_several_addresses_are_several_pages_and_words_between_them_are_a_text():
    addresses = ["https://example.org/a", "HTTPS://example.org/b"]
    pasted = sources_in(mime(text="\n\n".join(addresses)))
    assert pasted == [SaveSource(SourceKind.ADDRESS, each) for each in addresses]
    (text,) = sources_in(mime(text="\nand then\n".join(addresses)))
    assert text.kind is SourceKind.TEXT


def test_a_link_within_a_text_is_no_address():
    html = '<p>See <a href="https://example.org/a">A</a> and more.</p>'
    assert sources_in(mime(html=html)) == [SaveSource(SourceKind.HTML, html)]


def test_what_this_program_gives_away_is_not_taken_back():
    ours = mime(text="> A passage", urls=(QUrl("https://example.org/a"),))
    ours.setData(f"{OWN_MIME}-quotation", b"1")
    assert not offers_sources(ours)
