"""W3C Web Annotation (Recommendation, 23 February 2017) out: selectors in code points, state in TimeState."""

import json
from collections.abc import Iterable

from insightreader.base.clock import iso
from insightreader.domain.entities import Annotation, PostDetails
from insightreader.domain.exchange import ExportedPost

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
OWN = "urn:insightreader:vocabulary#"
"""Our own terms, spelt as full addresses, so that the standard's context leaves them alone."""


def document(posts: Iterable[ExportedPost]) -> str:
    """Return one AnnotationCollection with its first and only page, as JSON-LD."""
    items = [annotation(each, post.details) for post in posts for each in post.annotations]
    collection = {
        "@context": CONTEXT,
        "id": "urn:insightreader:export",
        "type": "AnnotationCollection",
        "label": "InsightReader",
        "total": len(items),
        "first": {
            "id": "urn:insightreader:export:page:1",
            "type": "AnnotationPage",
            "startIndex": 0,
            "items": items,
        },
    }
    return json.dumps(collection, ensure_ascii=False, indent=1) + "\n"


def annotation(of: Annotation, post: PostDetails) -> dict[str, object]:
    """Return one annotation as the standard's model has it."""
    bodies = _bodies(of)
    result: dict[str, object] = {
        "@context": CONTEXT,
        "id": f"urn:uuid:{of.uid}",
        "type": "Annotation",
        "motivation": _motivation(of),
        "created": iso(of.created_ms),
        "modified": iso(of.changed_ms),
        "creator": {"type": "Person", "name": of.author},
        "target": _target(of, post),
    }
    if bodies:
        result["body"] = bodies
    if of.secondary_person or of.secondary_work:
        result[f"{OWN}quotedPerson"] = of.secondary_person or ""
        result[f"{OWN}quotedWork"] = of.secondary_work or ""
    result[f"{OWN}verdict"] = of.verdict
    result[f"{OWN}block"] = of.block
    return result


def _motivation(of: Annotation) -> list[str]:
    found = ["highlighting"]
    if of.comment:
        found.append("commenting")
    if of.codes:
        found.append("classifying")
    return found


def _bodies(of: Annotation) -> list[dict[str, object]]:
    bodies: list[dict[str, object]] = []
    if of.comment:
        bodies.append(
            {
                "type": "TextualBody",
                "value": of.comment,
                "format": "text/markdown",
                "purpose": "commenting",
            }
        )
    bodies += [
        {
            "type": "TextualBody",
            "id": f"urn:uuid:{code.uid}",
            "value": f"{code.dimension}/{code.name}",
            "format": "text/plain",
            "purpose": "classifying",
        }
        for code in of.codes
    ]
    return bodies


def _target(of: Annotation, post: PostDetails) -> dict[str, object]:
    row = post.row
    return {
        "type": "SpecificResource",
        "source": row.url or f"urn:uuid:{row.uid}",
        "styleClass": f"{of.style}-{of.colour}",
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": of.exact,
                "prefix": of.prefix,
                "suffix": of.suffix,
            },
            {"type": "TextPositionSelector", "start": of.start, "end": of.end},
        ],
        "state": {
            "type": "TimeState",
            "sourceDate": iso(post.captured_ms),
            "cached": f"urn:uuid:{post.revision.uid}" if post.revision else f"urn:uuid:{row.uid}",
        },
    }
