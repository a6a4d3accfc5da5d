"""A long text with headings, as the guide's window shows it: its pages, sections, and a search."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from insightreader.domain.text import BlockKind, RenderedText
from insightreader.ui.reader.scene import Range


@dataclass(frozen=True, slots=True)
class Section:
    """What stands below a heading up to the next one, the heading included."""

    title: str
    level: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Book:
    """``page_level``: headings up to this level are listed as pages.

    ``pictures``: their bytes by their SHA-256.
    """

    title: str
    meta: str
    rendered: RenderedText
    page_level: int = 1
    pictures: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The reading text, in which all offsets count."""
        return self.rendered.text

    def sections(self) -> list[Section]:
        """Return all sections in their order; what stands before the first heading is in none."""
        found = [each for each in self.rendered.blocks if each.kind is BlockKind.HEADING]
        ends = [each.start for each in found[1:]] + [len(self.text)] * bool(found)
        return [
            Section(self.text[each.start : each.end], each.level or 1, each.start, end)
            for each, end in zip(found, ends, strict=True)
        ]

    def pages(self) -> list[Section]:
        """Return the pages, each up to where the next begins."""
        begun = [each for each in self.sections() if each.level <= self.page_level]
        ends = [*(after.start for _, after in pairwise(begun)), len(self.text)]
        return [
            Section(each.title, each.level, each.start, end)
            for each, end in zip(begun, ends, strict=False)
        ]

    def place_of(self, page: str, section: str = "") -> int | None:
        """Return where a page begins, or its section with that anchor; None where it isn't."""
        for each in self.pages():
            if each.title == page:
                inside = (s for s in self.sections() if each.start < s.start < each.end)
                places = (s.start for s in inside if section and slug(s.title) == section)
                return next(places, each.start)
        return None

    def find(self, query: str) -> list[Range]:
        """Return where the words of a query begin words of the text, in sections that have all.

        The title of the page counts as part of each of its sections.
        """
        words = [re.compile(rf"(?<!\w){re.escape(word)}", re.IGNORECASE) for word in query.split()]
        found = self._with_all(words)
        hits: list[Range] = []
        for hit in sorted(hit for section in found for hit in self._hits(section, words)):
            # One word of the query may begin another one.
            if not hits or hit[0] >= hits[-1][1]:
                hits.append(hit)
        return hits

    def _with_all(self, words: Sequence[re.Pattern[str]]) -> Iterator[Section]:
        pages = self.pages()
        for section in self.sections():
            title = next((p.title for p in pages if p.start <= section.start < p.end), "")
            body = self.text[section.start : section.end]
            if words and all(word.search(body) or word.search(title) for word in words):
                yield section

    def _hits(self, section: Section, words: Sequence[re.Pattern[str]]) -> Iterator[Range]:
        for word in words:
            for found in word.finditer(self.text, section.start, section.end):
                yield found.span()


def slug(title: str) -> str:
    """Return a heading's anchor, as links in Markdown write it."""
    return re.sub(r"[^\w -]", "", title.casefold()).replace(" ", "-")
