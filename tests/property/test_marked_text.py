"""Marks fall on their passages in the drawing of any document, and change no word of it."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from insightreader.interchange.marked_text import Mark, marked_html
from insightreader.text.rendering import render
from tests.property.documents import wild, written


class Marked(HTMLParser):
    """The characters inside each mark, without those of references and footnote marks."""

    def __init__(self) -> None:
        super().__init__()
        self.inside: dict[str, str] = {}
        self._marks: list[str] = []
        self._skipped = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        look = given.get("class") or ""
        if tag == "mark":
            self._marks.append(look.removeprefix("note ") if look.startswith("note ") else "")
        elif tag == "a" and (given.get("href") or "").startswith(("#note-", "#fn-")):
            self._skipped += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "mark":
            self._marks.pop()
        elif tag == "a":
            self._skipped = 0

    def handle_data(self, data: str) -> None:
        for look in self._marks:
            if look and not self._skipped:
                self.inside[look] = self.inside.get(look, "") + data


@given(st.one_of(written().map(lambda made: made[0]), wild), st.data())
def test_exactly_the_passages_are_marked(markdown: str, data: st.DataObject) -> None:
    rendered = render(markdown)
    size = len(rendered.text)
    edges = st.integers(0, size)
    pairs = data.draw(st.lists(st.tuples(edges, edges), max_size=5))
    ranges = [(min(pair), max(pair)) for pair in pairs]
    marks = [Mark(start, end, f"u{n}", n, f"n{n}") for n, (start, end) in enumerate(ranges)]
    found = Marked()
    found.feed(marked_html(rendered.html, rendered.text, rendered.blocks, marks=marks))
    found.close()
    for number, (start, end) in enumerate(ranges):
        expected = rendered.text[start:end].replace("\n", "")
        assert found.inside.get(f"n{number}", "") == expected
