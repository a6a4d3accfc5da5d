"""Posts with notes and marked texts as one HTML file that needs no other, and runs nothing."""

from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from insightreader.base.clock import to_datetime
from insightreader.base.resources import read_text
from insightreader.domain.entities import Annotation, PlaceVerdict, PostDetails
from insightreader.domain.exchange import ExportedPost, Origin
from insightreader.interchange.comment_html import comment_html
from insightreader.interchange.differing import NOW, RESTORED, differing_html
from insightreader.interchange.marked_text import Mark, marked_html
from insightreader.interchange.plain_html import plain_html
from insightreader.interchange.viewer_html import NotViewerHtml

_PICTURE_TYPES = {"image/png", "image/jpeg", "image/gif", "image/webp", "image/avif", "image/bmp"}
_LOST_PLACES = {PlaceVerdict.ORPHAN, PlaceVerdict.AMBIGUOUS}
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'"


@dataclass(slots=True)
class Shortfall:
    """What couldn't be shown: passages without a place, texts without their markup, pictures."""

    places: int = 0
    drawings: int = 0
    pictures: int = 0


def document(
    posts: Iterable[ExportedPost], origin: Origin, *, shortfall: Shortfall | None = None
) -> Iterator[str]:
    """Yield one HTML document in pieces; ``shortfall`` is counted up on the way."""
    missing = shortfall or Shortfall()
    yield _head(origin)
    for number, post in enumerate(posts, 1):
        yield from _article(post, number, missing)
    yield "</body>\n</html>\n"


def _head(origin: Origin) -> str:
    made = f"{to_datetime(origin.made_ms):%Y-%m-%d %H:%M} UTC"
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>InsightReader, {made}</title>\n"
        f"<style>\n{read_text('styles/export.css')}</style>\n</head>\n<body>\n"
        f"<h1>InsightReader</h1>\n<p>{made}</p>\n"
    )


def _article(post: ExportedPost, number: int, missing: Shortfall) -> Iterator[str]:
    row = post.details.row
    direction = "rtl" if row.direction == "rtl" else "ltr"
    language = f' lang="{escape(row.language)}"' if row.language else ""
    yield f'<article id="post-{row.uid}" dir="{direction}"{language}>\n'
    yield f"<h2>{escape(row.title)}</h2>\n"
    yield from _facts(post.details)
    text = _text(post, number, missing)
    if post.annotations:
        yield '<ol class="notes">\n'
        for place, annotation in enumerate(post.annotations, 1):
            yield from _note(annotation, place, text)
        yield "</ol>\n"
    yield f'<section class="text">\n{text}\n</section>\n' if text else ""
    yield "</article>\n"


def _facts(details: PostDetails) -> Iterator[str]:
    row = details.row
    yield '<dl class="facts">\n'
    for name, value in (
        ("Author", row.author),
        ("Site", row.site),
        ("Published", row.published),
        ("Captured", f"{to_datetime(details.captured_ms):%Y-%m-%d %H:%M} UTC"),
        ("Revision", str(details.revision.number) if details.revision else None),
        ("Tags", ", ".join(row.tags)),
    ):
        if value:
            yield f"<dt>{name}</dt><dd>{escape(value)}</dd>\n"
    if row.url:
        yield f"<dt>Address</dt><dd>{_address(row.url)}</dd>\n"
    yield f'<dt>SHA-256</dt><dd class="digest">{details.capture_sha256}</dd>\n</dl>\n'


def _address(url: str) -> str:
    if not url.lower().startswith(("http://", "https://")):
        return escape(url)
    return f'<a href="{escape(url)}" rel="noopener noreferrer">{escape(url)}</a>'


def _note(annotation: Annotation, number: int, text: str) -> Iterator[str]:
    passage = f"passage-{annotation.uid}"
    place = f"§ {annotation.block}" if annotation.block else "–"
    if f'id="{passage}"' in text:
        place = f'<a href="#{passage}">{place}</a>'
    yield f'<li id="note-{annotation.uid}" class="{_word(annotation.colour)}">\n'
    if annotation.is_about_post:
        yield f'<p class="place">{number} · On the whole post · {escape(annotation.author)}</p>\n'
    else:
        quotation = "<br>".join(escape(line) for line in annotation.exact.split("\n"))
        yield f'<blockquote dir="auto">{quotation}</blockquote>\n'
        yield f'<p class="place">{number} · {place} · {escape(annotation.verdict)}'
        yield f" · {RESTORED}" if annotation.is_restored else ""
        yield f"{_secondary(annotation)} · {escape(annotation.author)}</p>\n"
        if annotation.difference is not None:
            now = differing_html(annotation.difference)
            yield f'<p class="differs" dir="auto">{NOW} {now}</p>\n'
    if annotation.codes:
        names = (escape(code.path) for code in annotation.codes)
        yield f'<p class="codes">{" · ".join(names)}</p>\n'
    if annotation.comment:
        yield f'<div class="comment" dir="auto">{comment_html(annotation)}</div>\n'
    yield "</li>\n"


def _secondary(annotation: Annotation) -> str:
    named = [each for each in (annotation.secondary_person, annotation.secondary_work) if each]
    return f" · {escape(', '.join(named))}, as quoted there" if named else ""


def _text(post: ExportedPost, number: int, missing: Shortfall) -> str:
    """The text with its passages marked; without its markup where the stored HTML is damaged."""
    rendered = post.rendered
    if rendered is None:
        missing.places += len(post.annotations)
        return ""
    marks = [
        Mark(each.start, each.end, each.uid, place, f"{_word(each.style)} {_word(each.colour)}")
        for place, each in enumerate(post.annotations, 1)
        if each.place_verdict not in _LOST_PLACES and 0 <= each.start < each.end
    ]
    missing.places += sum(not each.is_about_post for each in post.annotations) - len(marks)
    pictures = _pictures(post, missing)
    prefix = f"p{number}-"
    blocks = rendered.blocks
    try:
        return marked_html(
            rendered.html, rendered.text, blocks, marks=marks, prefix=prefix, pictures=pictures
        )
    except NotViewerHtml:
        missing.drawings += 1
        plain = plain_html(rendered.text, blocks)
        return marked_html(plain, rendered.text, blocks, marks=marks, prefix=prefix)


def _pictures(post: ExportedPost, missing: Shortfall) -> dict[str, str]:
    found = {}
    for digest, (media_type, data) in post.images.items():
        if media_type in _PICTURE_TYPES:
            found[f"asset:{digest}"] = f"data:{media_type};base64,{b64encode(data).decode()}"
        else:
            missing.pictures += 1
    return found


def _word(name: str) -> str:
    """A name that can be a class; anything else is none."""
    return name if name.isascii() and name.isalpha() else ""
