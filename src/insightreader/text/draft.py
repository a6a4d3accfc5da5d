"""A passage while it is being read: white space collapses, markup becomes spans."""

import re

from insightreader.domain.text import BlockKind, Span, SpanKind
from insightreader.text.composition import Composition
from insightreader.text.passage import Mark, Passage

_WHITE_SPACE = re.compile(r"[ \t\n\f\r]+")


class Draft:
    """Collects the text of one block. ``is_code`` keeps white space as it is."""

    def __init__(self, kind: BlockKind, *, level: int = 0, tag: str = "p") -> None:
        self.kind = kind
        self.level = level
        self.tag = tag
        self.is_code = kind is BlockKind.CODE
        self._parts: list[str] = []
        self._length = 0
        self._ends_open = True
        """Whether white space at this point would be dropped."""
        self._open: list[tuple[SpanKind, int, str]] = []
        self._spans: list[Span] = []
        self._marks: list[Mark] = []

    @property
    def has_text(self) -> bool:
        """Whether anything but white space was read."""
        return any(not part.isspace() for part in self._parts)

    def add(self, text: str) -> None:
        """Read text as it stands in the HTML."""
        if not self.is_code:
            text = _WHITE_SPACE.sub(" ", text)
            if self._ends_open and text.startswith(" "):
                text = text[1:]
        if text:
            self._append(text)
            self._ends_open = text.endswith(" ")

    def add_break(self) -> None:
        """Read a line break."""
        if self._parts and self._parts[-1].endswith(" ") and not self.is_code:
            self._parts[-1] = self._parts[-1][:-1]
            self._length -= 1
        self._append("\n")
        self._ends_open = True

    def add_mark(self, number: int) -> None:
        """Read a footnote's mark."""
        self._marks.append(Mark(self._length, number))

    def open_span(self, kind: SpanKind, target: str = "") -> None:
        """Begin inline markup."""
        self._open.append((kind, self._length, target))

    def close_span(self, kind: SpanKind) -> None:
        """End the innermost markup of a kind; without effect where none is open."""
        for index in range(len(self._open) - 1, -1, -1):
            if self._open[index][0] is kind:
                _, start, target = self._open.pop(index)
                # Markup inside the same markup says nothing new, and a drawing would repeat it.
                is_nested = any(outer[0] is kind for outer in self._open)
                if not is_nested and (target or kind is not SpanKind.LINK):
                    self._spans.append(Span(kind, start, self._length, target))
                return

    def finish(self) -> Passage | None:
        """Return the passage, or None where there is no text."""
        for kind, _, _ in reversed(self._open.copy()):
            self.close_span(kind)
        raw = "".join(self._parts)
        if not raw.strip():
            return None
        composition = Composition(raw, is_code=self.is_code)
        spans = (composition.span(span) for span in self._spans)
        kept = (span for span in spans if span is not None)
        return Passage(
            kind=self.kind,
            text=composition.text,
            spans=tuple(sorted(kept, key=lambda span: (span.start, -span.end))),
            marks=tuple(composition.mark(mark) for mark in self._marks),
            level=self.level,
            tag=self.tag,
        )

    def _append(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)
