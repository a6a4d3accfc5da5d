"""The guide as one document: every page, in order, and every link within it leads somewhere."""

import re

import pytest

from insightreader.base import resources
from insightreader.domain.text import BlockKind, RenderedText, SpanKind
from insightreader.services.guide import guide_markdown, guide_pictures, picture_sizes
from insightreader.text.rendering import render


@pytest.fixture(scope="module")
def rendered() -> RenderedText:
    return render(guide_markdown())


def titles_of(rendered: RenderedText) -> list[str]:
    return [
        rendered.text[block.start : block.end]
        for block in rendered.blocks
        if block.kind is BlockKind.HEADING and block.level == 1
    ]


def test_every_page_of_the_guide_is_in_the_document_once(rendered):
    pages = resources.guide().glob("*.md")
    titles = [page.read_text(encoding="utf-8").partition("\n")[0][2:] for page in pages]
    assert sorted(titles_of(rendered)) == sorted(titles)


def test_pages_stand_in_the_order_of_their_index(rendered):
    assert titles_of(rendered)[:3] == ["User guide", "Save a post", "Read"]


def test_every_link_leads_to_a_heading_of_the_document(rendered):
    written = re.findall(r"\]\((#[^)]+)\)", guide_markdown())
    followed = [span for span in rendered.spans if span.kind is SpanKind.LINK]
    # A link that leads nowhere is no link any more when it is rendered.
    assert len(followed) == len(written) > 10
    assert all(span.target.startswith("#h-") for span in followed)


def test_no_link_to_a_file_is_left():
    assert ".md)" not in guide_markdown()
    assert ".md#" not in guide_markdown()


def test_every_picture_of_a_page_is_one_of_the_document(rendered):
    shown = re.findall(r"!\[[^\]]+\]\(asset:(\w{64})\)", guide_markdown())
    pictures = guide_pictures()
    assert len(shown) > 10
    assert set(shown) == pictures.keys()
    sizes = picture_sizes(pictures)
    html = render(guide_markdown(), image_sizes=sizes).html
    for name, (width, height) in sizes.items():
        assert f'<img src="asset:{name}" width="{width}" height="{height}"/>' in html


def test_a_guide_without_its_pictures_is_read_all_the_same(tmp_path, monkeypatch):
    (tmp_path / "index.md").write_text("# Guide\n\n![The window](pictures/window.png)\n\nRead.\n")
    monkeypatch.setattr(resources, "guide", lambda: tmp_path)
    assert guide_pictures() == {}
    read = render(guide_markdown())
    assert read.text == "Guide\nThe window\nRead."
    assert "<img" not in read.html
