"""A choice of posts as a report: each with its facts, its quotations and what was noted."""

from collections.abc import Iterable, Iterator, Sequence

from insightreader.domain.entities import PostDetails
from insightreader.domain.exchange import ExportedPost, Origin
from insightreader.domain.report import (
    Block,
    Heading,
    Inline,
    Paragraph,
    Report,
    Run,
)
from insightreader.interchange.bibliography.citations import Citations
from insightreader.interchange.bibliography.references import Reference, reference
from insightreader.interchange.markdown_blocks import markdown_blocks
from insightreader.interchange.quoting import made_by, quotation

TITLE = "Evidence from sources"
_COMMENTS_BELOW = 2


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


def _post(post: ExportedPost, source: Reference, cite: Citations) -> Iterator[Block]:
    yield Heading(1, post.details.row.title or "…")
    yield Paragraph(tuple(_facts(post.details)))
    is_first = True
    for each in post.annotations:
        if not each.is_about_post:
            # What a source was checked against is told once, and holds for all its passages.
            codes = [code.path for code in each.codes]
            yield quotation(
                each,
                source,
                cite,
                details=codes,
                with_proof=is_first,
                is_restored=each.is_restored,
            )
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
