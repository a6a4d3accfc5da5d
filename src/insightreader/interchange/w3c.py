"""W3C Web Annotation (Recommendation, 23 February 2017) out, as JSON-LD.

Positions count code points of the reading text, which the target's TimeState names as ``cached``.
"""

import json
from collections.abc import Iterable, Iterator

from insightreader.base.clock import iso
from insightreader.domain.entities import Annotation, Code, PostDetails
from insightreader.domain.exchange import ExportedPost, Origin
from insightreader.domain.text import RenderedText
from insightreader.interchange.differing import NOW, differing_html
from insightreader.interchange.paints import PAINTS

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
PREFIX = "insightreader"
OWN = "urn:insightreader:vocabulary#"
"""Where our own terms live, so that the standard's context leaves them alone."""
DIFFERENCE = f"{PREFIX}:difference"
"""Marks a body that is worked out anew wherever it comes in."""


def document(posts: Iterable[ExportedPost], origin: Origin) -> Iterator[str]:
    """Yield one AnnotationCollection with its first and only page, in pieces.

    The ``total`` comes last, since only then it is known.
    """
    name = f"urn:insightreader:export:{origin.library}:{origin.made_ms}"
    head = {
        "@context": [CONTEXT, {PREFIX: OWN}],
        "id": name,
        "type": "AnnotationCollection",
        "label": f"InsightReader, {iso(origin.made_ms)}",
        "generator": _generator(origin),
        "generated": iso(origin.made_ms),
    }
    page = {"id": f"{name}:1", "type": "AnnotationPage", "partOf": name, "startIndex": 0}
    yield f'{_json(head)[:-1]}, "first": {_json(page)[:-1]}, "items": ['
    total = 0
    for post in posts:
        for number, each in enumerate(post.annotations):
            item = annotation(each, post.details)
            if number == 0 and post.rendered is not None:
                item["target"] |= _document(post.details, post.rendered)  # type: ignore[operator]
            yield ("," if total else "") + "\n" + _json(item)
            total += 1
    yield f'\n]}}, "total": {total}}}\n'


def annotation(of: Annotation, post: PostDetails) -> dict[str, object]:
    """Return one annotation as the standard's model has it; the context is the collection's."""
    found: dict[str, object] = {
        "id": _urn(of.uid),
        "type": "Annotation",
        "motivation": _motivations(of),
        "creator": {"type": "Person", "name": of.author},
        "created": iso(of.created_ms),
        "modified": iso(of.changed_ms),
        "stylesheet": {"type": "CssStylesheet", "value": _style(of)},
    }
    bodies = [*_comments(of), *(_tag(code) for code in of.codes), *_difference(of)]
    if bodies:
        found["body"] = bodies
    found["target"] = _target(of, post)
    return found | _own_terms(of)


def _document(post: PostDetails, rendered: RenderedText) -> dict[str, object]:
    """The text that a post's annotations are about, once: without it nothing could be checked."""
    row = post.row
    known = {
        "title": row.title,
        "author": row.author,
        "site": row.site,
        "url": row.url,
        "published": row.published,
        "language": row.language,
    }
    document: dict[str, object] = {name: value for name, value in known.items() if value}
    return {f"{PREFIX}:document": {"id": _urn(row.uid), **document, "markdown": rendered.markdown}}


def _own_terms(of: Annotation) -> dict[str, object]:
    terms: dict[str, object] = {
        "verdict": of.verdict,
        "textVerdict": of.text_verdict,
        "placeVerdict": of.place_verdict,
        "block": of.block,
    }
    if of.secondary_person is not None:
        # An empty name is an answer too: nobody else is quoted.
        terms["quotedPerson"] = of.secondary_person
    if of.secondary_work:
        terms["quotedWork"] = of.secondary_work
    if of.is_restored:
        terms["characterRestored"] = True
    return {f"{PREFIX}:{name}": value for name, value in terms.items()}


def _motivations(of: Annotation) -> list[str]:
    found = [] if of.is_about_post else ["highlighting"]
    if of.comment:
        found.append("commenting")
    if of.codes:
        found.append("tagging")
    return found or ["bookmarking"]


def _comments(of: Annotation) -> Iterator[dict[str, object]]:
    if of.comment:
        yield {
            "type": "TextualBody",
            "value": of.comment,
            "format": "text/markdown",
            "purpose": "commenting",
        }


def _difference(of: Annotation) -> Iterator[dict[str, object]]:
    """What the source says instead: a note of this program's, and no comment of a person."""
    if of.difference is not None:
        yield {
            "type": "TextualBody",
            DIFFERENCE: True,
            "value": f"{NOW} {differing_html(of.difference)}",
            "format": "text/html",
            "purpose": "assessing",
        }


def _tag(code: Code) -> dict[str, object]:
    return {
        "id": _urn(code.uid),
        "type": "TextualBody",
        "value": f"{code.dimension}/{code.name}",
        "format": "text/plain",
        "purpose": "tagging",
        f"{PREFIX}:dimension": code.dimension,
        f"{PREFIX}:colour": code.colour,
    }


def _target(of: Annotation, post: PostDetails) -> dict[str, object]:
    row = post.row
    source = row.url or _urn(row.uid)
    if of.is_about_post:
        return {"type": "SpecificResource", "source": source, "state": _state(post)}
    quote = {"type": "TextQuoteSelector", "exact": of.exact}
    if of.prefix:
        quote["prefix"] = of.prefix
    if of.suffix:
        quote["suffix"] = of.suffix
    position = {"type": "TextPositionSelector", "start": of.start, "end": of.end}
    return {
        "type": "SpecificResource",
        "source": source,
        "styleClass": _style_class(of),
        "selector": [quote, position],
        "state": _state(post),
    }


def _state(post: PostDetails) -> dict[str, object]:
    """When the source said this, and which text of it the positions count in."""
    state: dict[str, object] = {"type": "TimeState", "sourceDate": iso(post.captured_ms)}
    if post.revision is not None:
        state["cached"] = _urn(post.revision.uid)
        state[f"{PREFIX}:textSha256"] = post.revision.text_sha256
    state[f"{PREFIX}:captureSha256"] = post.capture_sha256
    return state


def _style_class(of: Annotation) -> str:
    return f"{of.style}-{of.colour}"


def _style(of: Annotation) -> str:
    paint = PAINTS.get(of.colour, PAINTS["yellow"])
    if of.style == "underline":
        return f".{_style_class(of)} {{ border-bottom: 2px solid {paint} }}"
    return f".{_style_class(of)} {{ background: {paint} }}"


def _generator(origin: Origin) -> dict[str, object]:
    return {"type": "Software", "name": f"InsightReader {origin.program}"}


def _urn(uid: str) -> str:
    return f"urn:uuid:{uid}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
