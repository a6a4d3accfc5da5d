"""What a feed holds, as values; no parser is loaded for them.

An entry becomes a small page of its own, so that its text goes the way of every page.
"""

import html as entities
from dataclasses import dataclass

from insightreader.capture.sources import from_bytes
from insightreader.domain.cleaned import CaptureSource


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One post of a feed. ``key`` stays the same when its text is mended."""

    key: str
    title: str
    url: str | None
    author: str
    published: str | None
    html: str

    def source(self) -> CaptureSource:
        """Return the entry as a page to be saved. Raises SourceUnreadable where it is empty."""
        head = [f"<title>{entities.escape(self.title)}</title>"]
        for name, content in (("author", self.author), ("date", self.published or "")):
            if content:
                head.append(f'<meta name="{name}" content="{entities.escape(content)}">')
        page = (
            f'<!doctype html><html><head><meta charset="utf-8">{"".join(head)}</head><body>'
            f"<article><h1>{entities.escape(self.title)}</h1>{self.html}</article></body></html>"
        )
        return from_bytes(
            page.encode("utf-8", "replace"),
            name=self.title or None,
            media_type="text/html",
            url=self.url,
            charset="utf-8",
            acquired="feed",
        )


@dataclass(frozen=True, slots=True)
class Feed:
    """What a feed says of itself, and its entries in its own order."""

    title: str
    entries: tuple[FeedEntry, ...]
