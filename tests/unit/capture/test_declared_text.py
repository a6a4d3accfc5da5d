"""The text that a page tells machines is read from its JSON-LD, and from nothing else."""

from dataclasses import replace

import pytest

from insightreader.capture.declared_text import declared_text
from tests.building import source

PAGE = """<html><head><script type="application/ld+json">
{"@graph": [{"@type": "WebSite", "name": "S"},
 {"@type": "BlogPosting", "headline": "H", "articleBody": "In Malm\\u00f6 it began."}]}
</script></head><body><p>In Malm? it began.</p></body></html>"""


def of(text, media_type="text/html", charset="windows-1252"):
    return replace(source(text), media_type=media_type, data=text.encode(charset), charset=charset)


def test_the_body_of_the_article_is_read_whatever_the_page_is_written_in():
    assert declared_text(of(PAGE)) == "In Malmö it began."
    assert declared_text(of(PAGE, "application/xhtml+xml")) == "In Malmö it began."


@pytest.mark.parametrize(
    ("text", "media_type"),
    [
        (PAGE, "text/plain"),
        (PAGE.replace("articleBody", "other"), "text/html"),
        (PAGE.replace("@graph", "@gra"), "text/html"),
        ("<p>In Malm? it began.</p>", "text/html"),
        (PAGE.replace('"@graph": [', '"@graph": '), "text/html"),
    ],
)
def test_where_nothing_is_told_nothing_is_made_up(text, media_type):
    assert declared_text(of(text, media_type)) == ""
