"""Annotations as rows of a table, with everything that lets a reader check each quotation."""

from collections.abc import Iterable, Iterator

from insightreader.base.clock import iso, to_datetime
from insightreader.domain.entities import Annotation, PostDetails
from insightreader.domain.exchange import ExportedPost
from insightreader.interchange.differing import RESTORED, differing_plain

HEADINGS = (
    "Post",
    "Author",
    "Site",
    "Published",
    "Address",
    "Paragraph",
    "Quotation",
    "Verdict",
    "Source now says",
    "Restored",
    "Codes",
    "Comment",
    "Quoted person",
    "Quoted work",
    "Noted by",
    "Noted",
    "Revision",
    "Captured",
    "Capture SHA-256",
    "Id",
)
SOURCE_HEADINGS = (
    "Post",
    "Author",
    "Site",
    "Published",
    "Address",
    "Language",
    "Tags",
    "Words",
    "Annotations",
    "Captured",
    "Capture SHA-256",
    "Id",
)

Row = tuple[str, ...]


def passage_rows(posts: Iterable[ExportedPost]) -> Iterator[Row]:
    """Yield a row for each annotation, in the order of ``HEADINGS``."""
    for post in posts:
        for each in post.annotations:
            yield _passage(each, post.details)


def source_row(post: ExportedPost) -> Row:
    """Return a post as a row, in the order of ``SOURCE_HEADINGS``."""
    row = post.details.row
    return (
        row.title,
        row.author or "",
        row.site or "",
        row.published or "",
        row.url or "",
        row.language or "",
        ", ".join(row.tags),
        str(row.words),
        str(len(post.annotations)),
        _captured(post.details),
        post.details.capture_sha256,
        row.uid,
    )


def _passage(of: Annotation, details: PostDetails) -> Row:
    row = details.row
    return (
        row.title,
        row.author or "",
        row.site or "",
        row.published or "",
        row.url or "",
        str(of.block) if of.block else "",
        of.exact,
        of.verdict if of.exact else "",
        differing_plain(of.difference) if of.difference else "",
        RESTORED if of.is_restored else "",
        "; ".join(code.path for code in of.codes),
        of.comment,
        of.secondary_person or "",
        of.secondary_work or "",
        of.author,
        iso(of.created_ms),
        str(details.revision.number) if details.revision else "",
        _captured(details),
        details.capture_sha256,
        of.uid,
    )


def _captured(details: PostDetails) -> str:
    return f"{to_datetime(details.captured_ms):%Y-%m-%d}"
