"""Passages as a report's quotations: cited, judged, and with what they were checked against."""

from collections.abc import Iterator, Sequence

from insightreader.base.clock import iso, to_datetime
from insightreader.domain.entities import Annotation, PostDetails
from insightreader.domain.evidence import Passage
from insightreader.domain.exchange import Origin
from insightreader.domain.report import Footnote, Quotation, Run
from insightreader.interchange.bibliography.citations import Citations
from insightreader.interchange.bibliography.references import Quoted, Reference
from insightreader.interchange.differing import RESTORED, differing_runs

_DOUBTS = {
    "changed": "the source says something else now",
    "ambiguous": "it stands in several places of the source",
    "orphan": "it is no longer in the source",
}


def quotation(
    of: Annotation | Passage,
    source: Reference,
    cite: Citations,
    *,
    details: Sequence[str] = (),
    with_proof: bool = True,
    is_restored: bool = False,
) -> Quotation:
    """Return a passage as a quotation; a footnote tells what it was checked against.

    ``is_restored``: it holds a character that was lost and put back, which is said beside it.
    """
    proof = (Footnote(tuple(_proof(source.details))),) if with_proof else ()
    return Quotation(
        tuple(of.exact.split("\n")),
        (Run(citation(of, source, cite)), *proof),
        verdict_words(of.verdict),
        of.is_doubtful,
        (RESTORED, *details) if is_restored else tuple(details),
        source.details.row.language or "",
        source.details.row.direction,
        differing_runs(of.difference) if of.difference else (),
    )


def citation(of: Annotation | Passage, source: Reference, cite: Citations) -> str:
    """Return a passage's citation; one of somebody whom the post quotes says so."""
    named = of.secondary_person or of.secondary_work
    quoted = Quoted(of.secondary_person or "", of.secondary_work or "", of.block) if named else None
    return cite.in_text(source, block=of.block, quoted=quoted)


def verdict_words(verdict: str) -> str:
    """Return a verdict as a reader of the document understands it."""
    explained = _DOUBTS.get(verdict)
    return f"{verdict}: {explained}" if explained else verdict


def made_by(origin: Origin) -> str:
    """Return when and by what a document was made, in one line."""
    return f"InsightReader {origin.program}, {to_datetime(origin.made_ms):%Y-%m-%d %H:%M} UTC"


def created(origin: Origin) -> str:
    """Return a document's moment in ISO 8601, to the second."""
    return iso(origin.made_ms)[:19] + "Z"


def _proof(details: PostDetails) -> Iterator[Run]:
    """What a reader needs to check the words: when captured, which revision, which bytes."""
    moment = f"{to_datetime(details.captured_ms):%Y-%m-%d}"
    revision = details.revision
    if revision is None:
        yield Run(f"Captured {moment}")
    else:
        made = f"{to_datetime(revision.created_ms):%Y-%m-%d}"
        yield Run(f"Captured {moment}, revision {revision.number} of {made}")
    yield Run(f", SHA-256 {details.capture_sha256}. ")
    if details.row.url:
        yield Run(details.row.url, address=details.row.url)
