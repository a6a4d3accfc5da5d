"""Web pages around generated posts, with the furniture that cleaning is to take away."""

import random
from html import escape
from pathlib import Path

from benchmarks.corpus import Draft, draft, post_words
from benchmarks.vocabulary import Vocabulary

_MENU = "".join(f'<li><a href="/t/{number}">Topic {number}</a></li>' for number in range(12))
_PAGE = """<!DOCTYPE html><html lang="en"><head>
<meta charset="utf-8"><title>{title} | {site}</title>
<meta property="og:title" content="{title}"><meta name="author" content="{author}">
<meta property="article:published_time" content="{published}T08:00:00Z">
<link rel="canonical" href="{url}"><style>body {{ margin: 0 }}</style><script>var a = 1;</script>
</head><body><header><nav><ul>{menu}</ul></nav></header><main><article><h1>{title}</h1>
<p class="byline">By {author}</p>{body}<div class="share">Share this post</div></article>
<aside><h3>Related</h3><ul>{menu}</ul></aside></main>
<footer><p>Copyright {site}. All rights reserved.</p><ul>{menu}</ul></footer></body></html>
"""


def page(of: Draft) -> str:
    """Return a post as a page of its site."""
    body = "".join(
        f"<h{part.level}>{escape(part.text)}</h{part.level}>"
        if part.level
        else f"<p>{escape(part.text)}</p>"
        for part in of.parts
    )
    return _PAGE.format(
        title=escape(of.title),
        site=of.site,
        author=escape(of.author),
        published=of.published,
        url=of.url,
        menu=_MENU,
        body=body,
    )


def write_pages(folder: Path, count: int, *, seed: int = 11) -> list[Path]:
    """Write so many pages to be saved and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    rng, vocabulary = random.Random(seed), Vocabulary()
    paths = []
    for number in range(count):
        path = folder / f"page-{number:05d}.html"
        made = draft(rng, vocabulary, number=1_000_000 + number, words=post_words(rng))
        path.write_text(page(made), encoding="utf-8")
        paths.append(path)
    return paths
