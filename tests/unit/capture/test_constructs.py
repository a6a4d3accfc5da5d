"""Constructs of HTML, to Markdown and back to HTML: what a page means is still there."""

import json
from pathlib import Path

import pytest
from lxml import html as lxml_html
from markdown import Markdown

from insightreader.text.markup import sanitised_html
from tests.unit.capture.made_pages import cleaned, page

CONSTRUCTS = json.loads(
    (Path(__file__).parents[2] / "golden" / "capture" / "constructs.json").read_text("utf-8")
)


def trees(markdown: str) -> list[lxml_html.HtmlElement]:
    """The Markdown as this program renders it, and as plain Markdown with the classes of code."""
    plain = Markdown(extensions=["tables", "fenced_code", "footnotes", "def_list", "sane_lists"])
    rendered = (sanitised_html(markdown), plain.convert(markdown))
    return [lxml_html.fromstring(f"<div>{html}</div>") for html in rendered]


def unfulfilled(markdown: str, paths: list[str]) -> list[str]:
    found = trees(markdown)
    return [path for path in paths if not any(tree.xpath(path) for tree in found)]


@pytest.mark.parametrize("construct", CONSTRUCTS, ids=lambda construct: construct["name"])
def test_a_construct_survives(construct):
    result = cleaned(page(construct["html"]))
    assert result.fallback is None
    assert unfulfilled(result.rendered.markdown, construct["must"]) == []


def test_shared_constructs_survive(shared_data):
    data = json.loads((shared_data / "markdown-fidelity.json").read_text("utf-8"))
    failed = {}
    for case in data["cases"]:
        whole = data["page_template"].replace("{}", case["html"])
        result = cleaned(whole, url="https://blog.example/post")
        missing = unfulfilled(result.rendered.markdown, case["must"])
        if missing or result.fallback:
            failed[case["name"]] = missing
    assert failed == {}
