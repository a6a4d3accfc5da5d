"""Marks in a post's HTML: on the passage's characters and on no others, whatever stands between."""

from collections.abc import Sequence
from html.parser import HTMLParser

import pytest

from insightreader.domain.text import RenderedText
from insightreader.interchange.marked_text import Mark, marked_html
from insightreader.interchange.plain_html import plain_html
from insightreader.interchange.viewer_html import NotViewerHtml
from insightreader.text.rendering import render
from tests.unit.interchange.exported import ARABIC, PICTURE_SHA256, RICH


class Marked(HTMLParser):
    """Reads marked HTML back: the text inside each passage's marks, all text, and the ids."""

    def __init__(self) -> None:
        super().__init__()
        self.inside: dict[str, str] = {}
        self.text = ""
        self.ids: list[str] = []
        self.references: list[str] = []
        self.links_in_links = 0
        self._marks: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("id"):
            self.ids.append(given["id"])
        if tag == "a":
            self.links_in_links += "a" in self._open
        if tag == "a" and (given.get("href") or "").startswith("#note-"):
            self.references.append(given["href"].removeprefix("#note-"))
        if tag == "br":
            self._say("\n")
        if tag not in ("br", "hr", "img"):
            self._open.append(tag)
            self._marks.append((given.get("class") or "") if tag == "mark" else "")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag
        self._marks.pop()

    def handle_data(self, data: str) -> None:
        if "sup" not in self._open:
            self._say(data)

    def _say(self, data: str) -> None:
        self.text += data
        for look in self._marks:
            if look.startswith("note "):
                name = look.split()[-1]
                self.inside[name] = self.inside.get(name, "") + data


def read(html: str) -> Marked:
    found = Marked()
    found.feed(html)
    found.close()
    return found


def marks_of(rendered: RenderedText, passages: Sequence[str]) -> list[Mark]:
    """A mark on the first place of each; its look names it."""
    found = []
    for number, passage in enumerate(passages, 1):
        start = rendered.text.index(passage)
        look = f"highlight n{number}"
        found.append(Mark(start, start + len(passage), f"u{number}", number, look))
    return found


def mark(markdown: str, *passages: str, prefix: str = "") -> Marked:
    rendered = render(markdown)
    html = marked_html(
        rendered.html,
        rendered.text,
        rendered.blocks,
        marks=marks_of(rendered, passages),
        prefix=prefix,
    )
    return read(html)


def one_line(text: str) -> str:
    return text.replace("\n", "")


@pytest.mark.parametrize(
    "passage",
    [
        "mission",
        "bold goal, clear and measured, for all",
        "measured, for",
        "👨‍👩‍👧 of",
        "us.\nA map",
        "key.\nNothing else",
        "leadership\nData & <communication>\nshared weekly\ncase\noutcome\nOats",
        "mixed\nif a < b:\n    go()\nAs quoted",
        "go()",
    ],
)
def test_exactly_the_passage_is_marked(passage: str) -> None:
    assert one_line(mark(RICH, passage).inside["n1"]) == one_line(passage)


@pytest.mark.parametrize("passage", ["عربية", "فقرة عربية فيها رقم 2024 وكلمة", "English في"])
def test_a_passage_that_reads_from_right_to_left_is_marked(passage: str) -> None:
    assert mark(ARABIC, passage).inside["n1"] == passage


def test_passages_that_cross_are_each_marked_whole() -> None:
    found = mark(RICH, "bold goal, clear", "clear and measured", "goal, clear and")
    assert found.inside == {
        "n1": "bold goal, clear",
        "n2": "clear and measured",
        "n3": "goal, clear and",
    }


def test_each_passage_can_be_linked_to_once_and_refers_to_its_note() -> None:
    found = mark(RICH, "bold goal, clear", "clear and measured", "key.\nNothing")
    passages = [each for each in found.ids if each.startswith("passage-")]
    assert sorted(passages) == ["passage-u1", "passage-u2", "passage-u3"]
    assert sorted(found.references) == ["u1", "u2", "u3"]


def test_no_link_stands_in_another_link() -> None:
    found = mark(RICH, "clear", "clear and", "bold goal, clear and measured")
    assert found.links_in_links == 0
    assert sorted(found.references) == ["u1", "u2", "u3"]


def test_the_text_stays_what_it_was() -> None:
    rendered = render(RICH)
    found = mark(RICH, "bold goal", "Oats", "go()")
    assert one_line(found.text) == one_line(rendered.text)


def test_thousands_of_marks_on_one_passage_keep_the_page_small() -> None:
    rendered = render("one two three")
    many = [Mark(0, 7, f"u{number}", number, "x") for number in range(2000)]
    html = marked_html(rendered.html, rendered.text, rendered.blocks, marks=many)
    assert html.count("<mark") <= 2000
    assert html.count('id="passage-') == 2000


def test_a_mark_that_ends_between_two_blocks_stays_out_of_the_second() -> None:
    rendered = render("one\n\ntwo")
    ends = Mark(0, 4, "u", 1, "highlight n1")
    html = marked_html(rendered.html, rendered.text, rendered.blocks, marks=[ends])
    assert read(html).inside == {"n1": "one"}
    assert read(html).references == ["u"]


def test_a_mark_over_line_feeds_alone_is_not_drawn() -> None:
    rendered = render("one\n\ntwo")
    html = marked_html(
        rendered.html, rendered.text, rendered.blocks, marks=[Mark(3, 4, "u", 1, "x")]
    )
    assert "<mark" not in html


def test_ids_of_a_post_get_its_prefix_and_inner_links_follow() -> None:
    rendered = render("# One\n\nSee [above](#one) and[^1].\n\n[^1]: a note")
    html = marked_html(rendered.html, rendered.text, rendered.blocks, prefix="p7-")
    assert 'id="p7-h-one"' in html
    assert 'href="#p7-h-one"' in html
    assert 'id="p7-fn-1"' in html
    assert 'href="#p7-fn-1"' in html


def test_pictures_are_drawn_from_the_given_addresses_alone() -> None:
    rendered = render(RICH, image_sizes={PICTURE_SHA256: (30, 20)})
    whole = (rendered.html, rendered.text, rendered.blocks)
    assert "<img" not in marked_html(*whole)
    given = {f"asset:{PICTURE_SHA256}": "data:image/png;base64,QQ=="}
    html = marked_html(*whole, pictures=given)
    assert '<img src="data:image/png;base64,QQ==" alt="" width="30" height="20">' in html


def test_headings_sink_below_the_title_of_page_and_post() -> None:
    rendered = render("# a\n\n## b\n\n###### c")
    html = marked_html(rendered.html, rendered.text, rendered.blocks)
    assert [html.count(f"<h{rank}") for rank in range(1, 7)] == [0, 0, 1, 1, 0, 1]


@pytest.mark.parametrize(
    "html",
    [
        "<p>one two</p>",
        "<p>one</p><p>two three</p>",
        "<p>one</p><p>two</p><p>three</p>",
        "<p>one<br/></p><p>two</p>",
        "<p>one</p>",
        "",
    ],
)
def test_html_that_says_other_words_is_refused(html: str) -> None:
    rendered = render("one\n\ntwo")
    with pytest.raises(NotViewerHtml):
        marked_html(html, rendered.text, rendered.blocks)


def test_a_text_without_blocks_takes_no_words() -> None:
    assert marked_html("<div></div>", "", ()) == "<div></div>"
    with pytest.raises(NotViewerHtml):
        marked_html("<div>x</div>", "", ())


def test_plain_html_says_the_text_and_can_be_marked() -> None:
    rendered = render(RICH)
    plain = plain_html(rendered.text, rendered.blocks)
    marks = marks_of(rendered, ["Data & <communication>", "b:\n    go()"])
    found = read(marked_html(plain, rendered.text, rendered.blocks, marks=marks))
    assert found.inside == {"n1": "Data & <communication>", "n2": "b:    go()"}
    assert one_line(found.text) == one_line(rendered.text)
