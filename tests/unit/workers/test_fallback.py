"""The plain text of a page that no parser could finish."""

from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from insightreader.domain.cleaned import CaptureSource, FieldSource
from insightreader.domain.errors import NothingToRead
from insightreader.text.rendering import render
from insightreader.workers import fallback
from insightreader.workers.clients import CLEANING_LIMITS
from insightreader.workers.fallback import plain_revision
from insightreader.workers.jobs import STRIP, StripQuestion
from insightreader.workers.pool import Pool
from insightreader.workers.stripping import strip_html, strip_text

HOSTILE = [
    "<" * 300_000,
    "<!--" * 100_000,
    "<script>" * 50_000,
    "<script></scrip" * 30_000,
    "<p " * 100_000,
    "<title>" * 50_000,
    "&" * 300_000,
    "&#" + "9" * 300_000 + ";",
    "[" * 300_000,
    "*_`" * 100_000,
    "<div>" * 100_000 + "x" + "</div>" * 100_000,
    "a" + "\u0315\u0300\u0323" * 100_000,
    ">" * 300_000 + "\n" * 300_000,
]


def revision(text: str, media_type: str = "text/html"):
    return plain_revision(CaptureSource(text.encode(), media_type, "paste", 1), reason="time")


def test_tags_go_and_blocks_stay_apart():
    page = "<p>One <b>bold</b> word.<p>Two.<ul><li>a<li>b</ul>c<br>d"
    assert strip_html(page).paragraphs == ["One bold word.", "Two.", "a", "b", "c", "d"]


def test_scripts_styles_and_comments_leave_nothing():
    page = (
        "a<script>if (x < 1) '<p>'</script>b<style>p{}</style>c<!-- <p>no --><SCRIPT>x</ScRiPt >d"
    )
    assert strip_html(page).paragraphs == ["abcd"]


def test_the_title_is_no_paragraph():
    stripped = strip_html("<html><head><title>A &amp; B\n</title></head><body><p>Text</p>")
    assert (stripped.title, stripped.paragraphs) == ("A & B", ["Text"])


def test_a_lone_angle_bracket_is_text():
    assert strip_html("1 < 2 and 3 > 2").paragraphs == ["1 < 2 and 3 > 2"]


@pytest.mark.parametrize("page", ["text<!-- open", "text<script>open", "text<p open"])
def test_what_never_ends_swallows_only_the_rest(page):
    assert strip_html(page).paragraphs == ["text"]


def test_paragraphs_of_a_plain_text_are_kept_and_nothing_in_it_is_markup():
    text = "one\nline <b>\n\n\ntwo &amp;"
    assert strip_text(text).paragraphs == ["one line <b>", "two &amp;"]


def test_the_revision_names_its_reason_and_where_the_title_came_from():
    cleaned = revision("<title>T</title><p>Body")
    assert (cleaned.fallback, cleaned.rules) == ("time", fallback.RULES)
    assert cleaned.metadata.title == "T"
    assert cleaned.metadata.sources == {"title": FieldSource.HTML}
    guessed = revision("<p>Body of the page")
    assert guessed.metadata.title == "Body of the page"
    assert guessed.metadata.sources == {"title": FieldSource.GUESSED}


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), min_size=1))
@example(["#", "1.", "*a*", "[b](c)", "<i>", "&amp;", "`x`", "| a | b |"])
@example(["\x00\x07", "a\ufffcb", "e\u0301", "\u2028", "\U0001fffe", "x\x1fy"])
def test_the_revision_is_what_rendering_its_markdown_gives(paragraphs):
    try:
        cleaned = revision("\n\n".join(paragraphs), "text/plain")
    except NothingToRead:
        return
    assert cleaned.rendered == render(cleaned.rendered.markdown)


def test_marks_of_markdown_are_shown_as_they_stand():
    text = "# 1. *a* [b](c) <i> &amp; `x` | y"
    assert revision(text, "text/plain").rendered.text == text


def test_text_beyond_the_bound_is_listed_as_removed(monkeypatch):
    monkeypatch.setattr(fallback, "MAX_CHARACTERS", 10)
    cleaned = revision("<p>12345<p>12345<p>beyond<p>too")
    assert cleaned.rendered.text == "12345\n12345"
    assert [(each.text, each.reason, each.before) for each in cleaned.removed] == [
        ("beyond\ntoo", "too long", 3)
    ]


@pytest.mark.parametrize("data", [b"", b"  \n", b"<p></p>", b"\x89PNG\0\0\0binary"])
def test_without_text_there_is_nothing_to_read(data):
    with pytest.raises(NothingToRead):
        plain_revision(CaptureSource(data, "text/html", "file", 1), reason="crash")


def test_hostile_pages_stay_far_below_the_limits_of_a_worker():
    """Work that grows with the square of these pages would take minutes of processor time each."""
    with Pool("cleaning", limits=CLEANING_LIMITS) as pool:
        for page in HOSTILE:
            source = CaptureSource(page.encode(), "text/html", "paste", 1)
            with suppress(NothingToRead):
                assert pool.run(STRIP, StripQuestion(source, "time")).fallback == "time"


@pytest.mark.parametrize("media_type", ["text/html", "text/plain"])
def test_one_paragraph_beyond_the_limit_is_cut_and_the_rest_is_listed(media_type, monkeypatch):
    monkeypatch.setattr(fallback, "MAX_CHARACTERS", 20)
    found = revision("words without an empty line between", media_type)
    assert found.rendered.text == "words without an emp"
    assert [each.text for each in found.removed] == ["ty line between"]


def test_of_a_huge_capture_only_the_beginning_is_looked_at(monkeypatch):
    monkeypatch.setattr(fallback, "MAX_BYTES", 10)
    found = revision("one\n\ntwo\n\nthree\n\nfour", "text/plain")
    assert found.rendered.text == "one\ntwo"
    assert [each.reason for each in found.removed] == ["too long"]


def test_a_packed_format_has_no_plain_text():
    with pytest.raises(NothingToRead):
        revision("%PDF-1.7 stream of noise that no reader understands", "application/pdf")
