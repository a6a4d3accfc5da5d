"""Pages to clean: one article whose middle is the construct under test."""

from insightreader.capture.cleaning import clean
from insightreader.capture.sources import from_bytes
from insightreader.domain.cleaned import Cleaned

ADDRESS = "https://blog.example/posts/bridge"
TITLE = "Notes on a bridge"
_PROSE = (
    "The {} paragraph tells of a town that built a bridge, with its clauses, its commas and enough"
    " running words that nobody takes it for a menu or for a list of links."
)
BEFORE = (_PROSE.format("first"), _PROSE.format("second"), _PROSE.format("third"))
AFTER = (_PROSE.format("fourth"), _PROSE.format("fifth"), _PROSE.format("sixth"))


def page(middle: str, *, head: str = "", title: str = TITLE) -> str:
    """An article page with site furniture round it."""
    before = "".join(f"<p>{text}</p>" for text in BEFORE)
    after = "".join(f"<p>{text}</p>" for text in AFTER)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}'
        '</head><body><header><nav><a href="/">Home</a> <a href="/about">About</a></nav></header>'
        f"<main><article><h1>{title}</h1>{before}{middle}{after}</article></main>"
        "<footer><p>Copyright 2024 Blog Example</p></footer></body></html>"
    )


def cleaned(html: str | bytes, *, url: str | None = ADDRESS, captions: bool = True) -> Cleaned:
    """What cleaning gives for a page."""
    data = html if isinstance(html, bytes) else html.encode()
    return clean(from_bytes(data, media_type="text/html", url=url), captions=captions)


def middle_of(markdown: str) -> str:
    """The Markdown between the paragraphs that every page has."""
    _, _, rest = markdown.partition(BEFORE[-1])
    return rest.partition(AFTER[0])[0].strip("\n")
