"""One HTML file: it needs no other file, runs nothing, and leads from note to passage and back."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from insightreader.domain.exchange import ExportedPost
from insightreader.interchange.html import Shortfall, document
from tests.unit.interchange.exported import (
    ORIGIN,
    PICTURE,
    PICTURE_SHA256,
    RICH,
    arabic_post,
    post,
    rich_post,
    with_changed,
)


class Page(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def values(self, attribute: str) -> list[str]:
        return [given[attribute] for _, given in self.tags if attribute in given]

    def names(self) -> set[str]:
        return {tag for tag, _ in self.tags}


def exported(*posts: ExportedPost, shortfall: Shortfall | None = None) -> str:
    return "".join(document(posts, ORIGIN, shortfall=shortfall))


def damaged(markdown: str, html: str, **fields: object) -> ExportedPost:
    """A post whose stored drawing is another one."""
    source = post(markdown, "mission", **fields)  # type: ignore[arg-type]
    assert source.rendered is not None
    return replace(source, rendered=replace(source.rendered, html=html))


def test_every_id_is_unique_and_every_inner_link_leads_somewhere() -> None:
    page = Page(exported(rich_post(), arabic_post(), post(RICH, "Oats", number=3)))
    ids = page.values("id")
    assert len(set(ids)) == len(ids)
    inner = [each[1:] for each in page.values("href") if each.startswith("#")]
    assert inner
    assert set(inner) <= set(ids)


def test_a_note_leads_to_its_passage_and_the_passage_back() -> None:
    rich = rich_post()
    hrefs = Page(exported(rich)).values("href")
    for note in rich.annotations:
        assert f"#passage-{note.uid}" in hrefs
        assert f"#note-{note.uid}" in hrefs


def test_nothing_is_loaded_from_elsewhere() -> None:
    page = Page(exported(rich_post(), arabic_post()))
    assert [each.partition(",")[0] for each in page.values("src")] == ["data:image/png;base64"]
    assert "link" not in page.names()
    assert "url(" not in exported(rich_post())
    assert "@import" not in exported(rich_post())


def test_a_policy_forbids_what_the_page_does_not_need() -> None:
    policies = [given["content"] for tag, given in Page(exported()).tags if "content" in given]
    assert policies[0].startswith("default-src 'none'; img-src data:;")


def test_it_is_light_or_dark_as_the_reader_prefers() -> None:
    assert "@media (prefers-color-scheme: dark)" in exported()


@pytest.mark.parametrize(
    "words", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</title><b>", "&lt;"]
)
@pytest.mark.parametrize("name", ["title", "author", "site", "published", "url", "language"])
def test_no_fact_of_a_source_becomes_markup(name: str, words: str) -> None:
    page = Page(exported(post("Words.", **{name: words})))
    assert page.names() <= Page(exported(post("Words."))).names()
    assert not any(attribute.startswith("on") for _, given in page.tags for attribute in given)


@pytest.mark.parametrize(
    "field", ["comment", "comment_html", "exact", "author", "colour", "style", "secondary_person"]
)
def test_nothing_of_a_note_becomes_script(field: str) -> None:
    source = rich_post()
    hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    note = replace(source.annotations[1], **{field: hostile})
    page = Page(exported(replace(source, annotations=(note,))))
    assert "script" not in page.names()
    assert not any(attribute.startswith("on") for _, given in page.tags for attribute in given)


def test_a_script_in_a_stored_drawing_is_not_exported() -> None:
    missing = Shortfall()
    html = exported(damaged(RICH, "<div><script>alert(1)</script></div>"), shortfall=missing)
    assert "script" not in Page(html).names()
    assert missing.drawings == 1


def test_a_damaged_drawing_costs_the_markup_and_no_word() -> None:
    html = exported(damaged("A mission.\n\n*Two* words.", "<div>another text</div>"))
    assert "<p>Two words.</p>" in html
    assert ">mission</mark>" in html


def test_a_comment_is_drawn_as_it_is_in_the_window() -> None:
    assert "<p>Compare <em>Oats</em>.</p>" in exported(rich_post())


def test_a_comment_that_was_not_drawn_yet_shows_its_words() -> None:
    source = rich_post()
    note = replace(source.annotations[1], comment="a < b", comment_html="")
    html = exported(replace(source, annotations=(note,)))
    assert '<p class="plain">a &lt; b</p>' in html


def test_direction_and_language_of_each_post_are_kept() -> None:
    articles = [
        given for tag, given in Page(exported(rich_post(), arabic_post())).tags if tag == "article"
    ]
    assert [(each["dir"], each["lang"]) for each in articles] == [("ltr", "en"), ("rtl", "ar")]


def test_a_note_without_a_place_is_listed_and_counted_and_not_marked() -> None:
    missing = Shortfall()
    html = exported(arabic_post(), shortfall=missing)
    assert missing.places == 1
    assert html.count("<mark") == 1
    assert "orphan" in html


def test_a_picture_of_a_type_that_could_act_is_left_out_and_counted() -> None:
    missing = Shortfall()
    source = post(RICH, images={PICTURE_SHA256: ("image/svg+xml", PICTURE)})
    assert "<img" not in exported(source, shortfall=missing)
    assert missing.pictures == 1


def test_a_post_without_text_still_has_its_facts() -> None:
    source = replace(post("Words."), rendered=None)
    html = exported(source)
    assert "<h2>Missions</h2>" in html
    assert "<section" not in html


def test_codes_and_verdict_stand_in_words_beside_every_colour() -> None:
    html = exported(rich_post())
    note = re.search(r'<li id="note-[^>]*class="green">.*?</li>', html, re.DOTALL)
    assert note is not None
    assert "Case/Oats · Factor/Trust" in note.group()
    assert "exact" in note.group()
    assert "A. Person, The Book, as quoted there" in note.group()


def test_what_the_source_says_now_is_struck_and_marked_and_not_by_colour_alone() -> None:
    html = "".join(document([with_changed(rich_post())], ORIGIN))
    now = "<del>bold</del> <ins>modest</ins> goal, clear and measured"
    assert f'<p class="differs" dir="auto">The source now says: {now}</p>' in html
    assert "text-decoration: line-through" in html
    assert html.count('class="differs"') == 1
