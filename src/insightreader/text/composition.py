"""The last step of a block's text: NFC, trimmed ends, and offsets that follow both."""

import unicodedata
from itertools import accumulate

import regex

from insightreader.domain.text import Span
from insightreader.text.passage import Mark

_CLUSTER = regex.compile(r"\X")


class Composition:
    """The finished text of a block, and where places of its raw text went."""

    def __init__(self, raw: str, *, is_code: bool) -> None:
        text, self._offsets = _composed(raw)
        self._start, self._end = _edges(text, is_code=is_code)
        self.text = text[self._start : self._end]

    def span(self, span: Span) -> Span | None:
        """Return the span without white space at its ends, or None where nothing is left of it."""
        start, end = self._place(span.start), self._place(span.end)
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return Span(span.kind, start, end, span.target) if start < end else None

    def mark(self, mark: Mark) -> Mark:
        """Return the mark at the word it belongs to: in ``word [^1] next`` at the first."""
        offset = self._place(mark.offset)
        while offset and self.text[offset - 1] == " ":
            offset -= 1
        return Mark(offset, mark.number)

    def _place(self, offset: int) -> int:
        composed = offset if self._offsets is None else self._offsets[offset]
        return min(max(composed, self._start), self._end) - self._start


def _composed(raw: str) -> tuple[str, list[int] | None]:
    """Return the text in NFC, and the new offset of every old one where anything changed."""
    if unicodedata.is_normalized("NFC", raw):
        return raw, None
    text = unicodedata.normalize("NFC", raw)
    clusters = _CLUSTER.findall(raw)
    composed = [unicodedata.normalize("NFC", cluster) for cluster in clusters]
    if "".join(composed) != text:
        return text, [min(offset, len(text)) for offset in range(len(raw) + 1)]
    offsets = [0]
    for cluster, end in zip(clusters, accumulate(map(len, composed)), strict=True):
        # A place inside a cluster that was composed goes to the cluster's end.
        offsets.extend([end] * len(cluster))
    return text, offsets


def _edges(text: str, *, is_code: bool) -> tuple[int, int]:
    end = len(text.rstrip())
    kept = text.lstrip("\n") if is_code else text.lstrip()
    return min(len(text) - len(kept), end), end
