"""A choice of posts as a report: each with its facts, its quotations and what was noted."""

from collections.abc import Iterable, Iterator, Sequence

from insightreader.base.clock import iso, to_datetime
from insightreader.domain.entities import Annotation, PostDetails
from insightreader.domain.evidence import Passage
from insightreader.domain.exchange import ExportedPost, Origin
from insightreader.domain.report import (
    Block,
    Footnote,
    Heading,
    Inline,
    Paragraph,
    Quotation,
    Report,
    Run,
)
from insightreader.interchange.citations import Citations
from insightreader.interchange.markdown_blocks import markdown_blocks
from insightreader.interchange.references import Quoted, Reference, reference

TITLE = "Evidence from sources"
_COMMENTS_BELOW = 2
_DOUBTS = {
    "changed": "the source says something else now",
    "ambiguous": "it stands in several places of the source",
    "orphan": "it is no longer in the source",
}


def post_report(
    posts: Sequence[ExportedPost],
    origin: Origin,
    *,
    style: str,
    author: str = "",
    remarks: Sequence[str] = (),
) -> Report:
    """Return posts as a report in a citation style."""
    sources = [reference(each.details) for each in posts]
    citations = Citations(sources, style)
    blocks: list[Block] = []
    for post, source in zip(posts, sources, strict=True):
        blocks += _post(post, source, citations)
    return Report(
        TITLE if len(posts) != 1 else posts[0].details.row.title,
        tuple(blocks),
        citations.bibliography(),
        made_by(origin),
        author,
        remarks=tuple(remarks),
    )


def made_by(origin: Origin) -> str:
    """Return when and by what a document was made, in one line."""
    return f"InsightReader {origin.program}, {to_datetime(origin.made_ms):%Y-%m-%d %H:%M} UTC"


def created(origin: Origin) -> str:
    """Return a document's moment in ISO 8601, to the second."""
    return iso(origin.made_ms)[:19] + "Z"


def quotation(
    of: Annotation, source: Reference, cite: Citations, *, with_proof: bool = True
) -> Quotation:
    """Return a passage as a quotation; a footnote tells what it was checked against."""
    post = source.details
    named = of.secondary_person or of.secondary_work
    quoted = Quoted(of.secondary_person or "", of.secondary_work or "", of.block) if named else None
    cited = Run(cite.in_text(source, block=of.block, quoted=quoted))
    proof = (Footnote(tuple(_proof(post))),) if with_proof else ()
    return Quotation(
        tuple(of.exact.split("\n")),
        (cited, *proof),
        verdict_words(of),
        of.is_doubtful,
        tuple(f"{code.dimension}/{code.name}" for code in of.codes),
        post.row.language or "",
        post.row.direction,
    )


def verdict_words(of: Annotation | Passage) -> str:
    """Return a verdict as a reader of the document understands it."""
    explained = _DOUBTS.get(of.verdict)
    return f"{of.verdict}: {explained}" if explained else of.verdict


def _post(post: ExportedPost, source: Reference, cite: Citations) -> Iterator[Block]:
    yield Heading(1, post.details.row.title or "…")
    yield Paragraph(tuple(_facts(post.details)))
    is_first = True
    for each in post.annotations:
        if not each.is_about_post:
            # What a source was checked against is told once, and holds for all its passages.
            yield quotation(each, source, cite, with_proof=is_first)
            is_first = False
        if each.comment.strip():
            yield from markdown_blocks(each.comment, below=_COMMENTS_BELOW)


def _facts(details: PostDetails) -> Iterable[Inline]:
    row = details.row
    known = (row.author, row.site, row.published, ", ".join(row.tags))
    yield Run(" · ".join(each for each in known if each))
    if row.url:
        yield Run("\n")
        yield Run(row.url, address=row.url)


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
