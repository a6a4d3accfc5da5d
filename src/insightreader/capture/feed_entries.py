"""An entry of a feed as a small page of its own, so that its text goes the way of every page."""

import html as entities

from insightreader.capture.sources import from_bytes
from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.feeds import FeedEntry


def source_of(entry: FeedEntry) -> CaptureSource:
    """Return the entry as a page to be saved."""
    head = [f"<title>{entities.escape(entry.title)}</title>"]
    for name, content in (("author", entry.author), ("date", entry.published or "")):
        if content:
            head.append(f'<meta name="{name}" content="{entities.escape(content)}">')
    page = (
        f'<!doctype html><html><head><meta charset="utf-8">{"".join(head)}</head><body>'
        f"<article><h1>{entities.escape(entry.title)}</h1>{entry.html}</article></body></html>"
    )
    return from_bytes(
        page.encode("utf-8", "replace"),
        name=entry.title or None,
        media_type="text/html",
        url=entry.url,
        charset="utf-8",
        acquired="feed",
    )
