"""A note on the whole post is carried by every export, without a quotation that isn't there."""

import json
from dataclasses import replace

import pytest

from insightreader.domain.exchange import ExportedPost
from insightreader.interchange import html, markdown, w3c
from tests.unit.interchange.exported import ORIGIN, RICH, post


@pytest.fixture
def noted() -> ExportedPost:
    of = post(RICH, "National leadership")
    [note] = of.annotations
    whole = replace(
        note, exact="", prefix="", suffix="", start=0, end=0, block=0, comment="Read again."
    )
    return replace(of, annotations=(whole,))


def test_markdown_says_that_it_is_on_the_whole_post(noted):
    text = "".join(markdown.document([noted]))
    assert "**On the whole post**" in text
    assert "Read again." in text
    assert "\n>" not in text


def test_a_page_says_so_and_misses_no_passage(noted):
    missing = html.Shortfall()
    page = "".join(html.document([noted], ORIGIN, shortfall=missing))
    assert "On the whole post" in page
    assert "<blockquote" not in page.split("</ol>")[0]
    assert missing.places == 0


def test_web_annotation_targets_the_source_without_a_selector(noted):
    document = json.loads("".join(w3c.document([noted], ORIGIN)))
    [item] = document["first"]["items"]
    assert "selector" not in item["target"]
    assert item["target"]["source"]
    assert item["motivation"] == ["commenting"]
