"""The shapes in which pages say who wrote what, when and where: one field of each at a time."""

import json
from pathlib import Path

import pytest

from insightreader.capture.markup_tree import parse_page
from insightreader.capture.pages.metadata import read_metadata
from insightreader.capture.pages.structured_data import read_structured_data
from insightreader.domain.cleaned import METADATA_FIELDS, FieldSource, Metadata

SHAPES = json.loads(
    (Path(__file__).parents[2] / "golden" / "capture" / "metadata-shapes.json").read_text("utf-8")
)
ADDRESS = "https://example.org/a/story.html"
FIELDS = [name for name in METADATA_FIELDS if name not in {"ui_language", "direction"}]


def read(shape: dict[str, str]) -> Metadata:
    html = (
        f'<html lang="{shape.get("lang", "")}"><head>{shape.get("head", "")}</head>'
        f"<body>{shape.get('body', '')}<p>x</p></body></html>"
    )
    tree = parse_page(html)
    return read_metadata(tree, read_structured_data(tree), captured_url=ADDRESS)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape["field"])
def test_a_field_is_read_from_its_shape(shape):
    assert getattr(read(shape), shape["field"]) == shape["expected"]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape["field"])
def test_every_field_that_is_told_says_where_it_was_found(shape):
    found = read(shape)
    told = {name for name in FIELDS if getattr(found, name)}
    assert set(found.sources) == told


def test_what_an_address_says_of_the_date_or_the_site_is_a_guess():
    head = '<meta property="og:url" content="https://example.org/2017/09/01/content.html">'
    found = read({"head": head})
    assert found.sources["published"] is FieldSource.GUESSED
    assert found.sources["site"] is FieldSource.GUESSED


def test_a_date_in_an_address_is_read_in_each_form_that_sites_use():
    for path in ("2021/apr/05/ferry", "20210405/ferry", "a/ferry-20210405.html", "2021/4/5/f.html"):
        found = read({"head": f'<link rel="canonical" href="https://example.org/{path}">'})
        assert (found.published, found.sources["published"]) == ("2021-04-05", FieldSource.GUESSED)


def test_a_number_in_an_address_that_is_no_day_is_no_date():
    for path in ("ferry-20211405.html", "ferry-20210405123.html", "2021/ferry/05/x"):
        found = read({"head": f'<link rel="canonical" href="https://example.org/{path}">'})
        assert found.published is None
