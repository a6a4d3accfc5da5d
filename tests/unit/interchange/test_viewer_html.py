"""Stored drawings are rebuilt from a list of what is harmless; everything else is refused."""

import re
from pathlib import Path

import pytest

from insightreader.interchange.marked_text import marked_html
from insightreader.interchange.viewer_html import AnyWords, NotViewerHtml, rebuilt
from insightreader.text.comment import render_comment
from insightreader.text.rendering import render
from tests.unit.interchange.exported import RICH

GOLDEN = Path(__file__).parents[2] / "golden" / "markdown"


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.md")), ids=lambda path: path.stem)
def test_every_real_drawing_passes(path: Path) -> None:
    rendered = render(path.read_text(encoding="utf-8"))
    html = marked_html(rendered.html, rendered.text, rendered.blocks)
    assert html.startswith("<div>")


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.md")), ids=lambda path: path.stem)
def test_every_real_comment_passes(path: Path) -> None:
    rebuilt(render_comment(path.read_text(encoding="utf-8")), AnyWords())


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        "<p>x</p><style>p { color: red }</style>",
        "<iframe src='https://evil.example'></iframe>",
        "<svg><path d=''/></svg>",
        "<p onclick='alert(1)'>x</p>",
        "<p style='background:url(https://evil.example)'>x</p>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href=' javascript:alert(1)'>x</a>",
        "<a href='JaVaScRiPt:alert(1)'>x</a>",
        "<a href='data:text/html,x'>x</a>",
        "<a href='file:///etc/passwd'>x</a>",
        "<img src='https://evil.example/x.png'>",
        "<img src='data:image/svg+xml,x'>",
        "<img src='asset:short'>",
        "<img srcset='https://evil.example/x.png'>",
        "<form action='https://evil.example'><p>x</p></form>",
        "<meta http-equiv='refresh' content='0'>",
        "<p>x<!-- comment --></p>",
        "<!DOCTYPE html><p>x</p>",
        "<?php x ?>",
        "<![CDATA[x]]>",
        "<p>x",
        "x</p>",
        "<p><em>x</p></em>",
        "<p/>",
        "<p class='x\"y'>x</p>",
        "<base href='https://evil.example'>",
    ],
)
def test_what_no_drawing_holds_is_refused(html: str) -> None:
    with pytest.raises(NotViewerHtml):
        rebuilt(html, AnyWords())


def test_text_is_escaped_again() -> None:
    assert rebuilt("<p>&lt;b&gt; &amp; &quot;</p>", AnyWords()) == "<p>&lt;b&gt; &amp; &quot;</p>"


def test_only_web_and_mail_links_are_links() -> None:
    html = rebuilt('<a href="/there">a</a><a href="mailto:b@b.example">b</a>', AnyWords())
    assert html == '<a>a</a><a href="mailto:b@b.example" rel="noopener noreferrer">b</a>'


def test_styles_and_sizes_of_tables_are_left_to_the_page() -> None:
    html = rebuilt(render(RICH).html.partition("<table")[1] + ' width="100%"></table>', AnyWords())
    assert html == "<table></table>"


def test_alignment_of_cells_becomes_a_class() -> None:
    assert re.search(r'<td class="right">', rebuilt('<td align="right">1</td>', AnyWords()))
