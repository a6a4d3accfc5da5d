"""The shapes of the command line's JSON: the keys that scripts rely on."""

from collections.abc import Iterable, Sequence

from insightreader.base.clock import iso
from insightreader.domain.cleaned import Cleaned, Fixed, LostCharacter, RemovedBlock
from insightreader.domain.entities import Annotation, PostDetails
from insightreader.domain.evidence import Passage
from insightreader.domain.found import FacetCount, SearchHit
from insightreader.domain.text import Block, RenderedText
from insightreader.services.proposing import Spot
from insightreader.services.reading import Report

Document = dict[str, object]


def removed(blocks: Sequence[RemovedBlock]) -> list[Document]:
    """What cleaning left out."""
    return [{"text": each.text, "reason": each.reason, "before": each.before} for each in blocks]


def lost(places: Sequence[LostCharacter]) -> list[Document]:
    """Where the capture lost characters."""
    return [
        {
            "where": each.where,
            "start": each.start,
            "end": each.end,
            "text": each.text,
            "reason": each.reason,
        }
        for each in places
    ]


def spot(place: Spot) -> Document:
    """A place that lost characters, and what is proposed for it."""
    proposal = place.proposal
    return {
        "where": place.where,
        "start": place.at,
        "end": place.ranges[-1][1] if place.ranges else place.at,
        "text": place.lost,
        "reason": place.reason,
        "proposal": proposal.replacement if proposal is not None else None,
        "word": proposal.word if proposal is not None else None,
        "ground": proposal.ground if proposal is not None else None,
    }


def fixed(fixes: Sequence[Fixed]) -> list[Document]:
    """Automatic corrections."""
    return [{"rule": each.rule, "count": each.count} for each in fixes]


def blocks(of: Sequence[Block]) -> list[Document]:
    """Blocks with their ranges in code points."""
    return [
        {"number": each.number, "kind": each.kind, "start": each.start, "end": each.end}
        for each in of
    ]


def text(rendered: RenderedText) -> Document:
    """A revision's text in its forms."""
    return {"text": rendered.text, "markdown": rendered.markdown, "blocks": blocks(rendered.blocks)}


def post(details: PostDetails, report: Report | None) -> Document:
    """A post of the library."""
    row = details.row
    return {
        "id": row.uid,
        "title": row.title,
        "author": row.author,
        "site": row.site,
        "url": row.url,
        "published": row.published,
        "language": row.language,
        "direction": row.direction,
        "words": row.words,
        "revision": details.revision.number if details.revision else None,
        "status": row.status,
        "state": row.state,
        "problem": row.problem,
        "read": row.is_read,
        "starred": row.is_starred,
        "deleted": row.is_deleted,
        "saved": iso(row.saved_ms),
        "tags": list(row.tags),
        "annotations": row.annotations,
        "capture": details.capture_sha256,
        "sources": dict(details.sources),
        "removed": removed(report.removed) if report else [],
        "lost": lost(report.lost) if report else [],
        "fixed": fixed(report.fixed) if report else [],
    }


def cleaned(found: Cleaned, *, words: int) -> Document:
    """A capture cleaned without a library: a post's keys, those of a library empty."""
    metadata = found.metadata
    return {
        "id": None,
        "title": metadata.title,
        "author": metadata.author,
        "site": metadata.site,
        "url": metadata.url,
        "published": metadata.published,
        "language": metadata.language,
        "ui_language": metadata.ui_language,
        "direction": metadata.direction,
        "description": metadata.description,
        "lead_image": metadata.lead_image,
        "words": words,
        "revision": None,
        "status": None,
        "tags": [],
        "encoding": found.encoding,
        "maybe_excerpt": found.maybe_excerpt,
        "fallback": found.fallback,
        "sources": dict(metadata.sources),
        "removed": removed(found.removed),
        "lost": lost(found.lost),
        "fixed": fixed(found.fixed),
        "quotations": [
            {"start": each.start, "end": each.end, "speaker": each.speaker, "work": each.work}
            for each in found.quotations
        ],
        **text(found.rendered),
    }


def annotation(of: Annotation, *, post_uid: str, revision: int) -> Document:
    """An annotation; its offsets are those of the revision."""
    return {
        "id": of.uid,
        "post": post_uid,
        "revision": revision,
        "block": of.block,
        "start": of.start,
        "end": of.end,
        "exact": of.exact,
        "prefix": of.prefix,
        "suffix": of.suffix,
        "comment": of.comment,
        "codes": [f"{code.dimension}/{code.name}" for code in of.codes],
        "colour": of.colour,
        "style": of.style,
        "secondary": {"person": of.secondary_person, "work": of.secondary_work}
        if of.secondary_person or of.secondary_work
        else None,
        "verdict": of.verdict,
        "text_verdict": of.text_verdict,
        "place_verdict": of.place_verdict,
        "difference": [{"went": went, "came": came} for went, came in of.difference.turns()]
        if of.difference is not None
        else None,
        "author": of.author,
        "created": iso(of.created_ms),
    }


def passage(of: Passage) -> Document:
    """A passage with its source; its offsets are those of the revision."""
    return {
        "id": of.uid,
        "post": of.post_uid,
        "title": of.title,
        "author": of.author,
        "published": of.published,
        "revision": of.revision_number,
        "block": of.block,
        "start": of.start,
        "end": of.end,
        "exact": of.exact,
        "comment": of.comment,
        "verdict": of.verdict,
        "deleted": of.is_deleted,
    }


def hit(found: SearchHit) -> Document:
    """A search hit."""
    return {
        "post": found.post_uid,
        "annotation": found.annotation_uid,
        "kind": found.kind,
        "title": found.title,
        "score": round(found.score, 4),
        "snippet": found.snippet,
        "start": found.start,
        "end": found.end,
        "block": found.block,
    }


def facets(counts: Iterable[FacetCount]) -> Document:
    """Counts of values by field."""
    found: dict[str, dict[str, int]] = {}
    for each in counts:
        found.setdefault(each.field, {})[each.value] = each.count
    return dict(found)
