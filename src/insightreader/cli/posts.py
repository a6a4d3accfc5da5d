"""``list`` and ``show``: what is in the library."""

from collections.abc import Sequence

import click

from insightreader.base.clock import iso
from insightreader.cli import shapes
from insightreader.cli.explaining import FOUND_WRONG
from insightreader.cli.extracting import FORMATS, in_format
from insightreader.cli.query_problems import say_problems
from insightreader.cli.session import Session, on_one_line, pass_session, write
from insightreader.domain.entities import PostDetails
from insightreader.domain.ids import PostId
from insightreader.domain.listing import ListFilter
from insightreader.services import provenance as origins
from insightreader.services.searching import matching_posts


@click.command("list")
@click.argument("query", required=False, default="")
@click.option("--limit", type=click.IntRange(min=1), default=None, help="At most so many.")
@pass_session
def list_posts(session: Session, query: str, limit: int | None) -> None:
    """List posts, newest first; QUERY is in the search language."""
    session.library  # noqa: B018 - opened first, so that a missing library is said
    found: Sequence[int] = (
        matching_posts(session.library, query) if query else session.reading.listing(ListFilter())
    )
    ids = [PostId(each) for each in found[:limit]]
    details = [session.reading.details(each) for each in ids]
    session.answer(
        {"posts": [document(session, each) for each in details]},
        lines=[_line(each) for each in details],
    )
    if not session.as_json:
        say_problems(session, query)


def document(session: Session, details: PostDetails) -> shapes.Document:
    """Return a post's JSON, with what cleaning reported of its head revision."""
    head = details.revision
    return shapes.post(details, session.reading.report(head.id) if head else None)


def _line(details: PostDetails) -> str:
    row = details.row
    marks = ("*" if row.is_starred else " ") + (" " if row.is_read else "•")
    source = row.site or row.author or ""
    shown = f"{row.uid}  {marks} {on_one_line(row.title)}"
    return f"{shown}  ({on_one_line(source)})" if source else shown


@click.command()
@click.argument("post")
@click.option("--format", "wanted", type=FORMATS, default="text", show_default=True)
@click.option("--revision", type=int, help="The revision's number; the newest one when not given.")
@click.option("--removed", is_flag=True, help="What cleaning took out, with the reasons.")
@click.option("--provenance", is_flag=True, help="Where it comes from, every hash verified.")
@pass_session
def show(
    session: Session,
    post: str,
    wanted: str,
    revision: int | None,
    removed: bool,
    provenance: bool,
) -> int:
    """Print a post's clean text, what cleaning took out of it, or where it comes from."""
    key = session.post(post)
    if provenance:
        return _show_provenance(session, key)
    chosen = session.reading.revision_numbered(key, revision)
    report = session.reading.report(chosen.id)
    if removed:
        lines = [f"[{each.reason}] {each.text}" for each in report.removed]
        session.answer({"removed": shapes.removed(report.removed)}, lines=lines)
        return 0
    rendered = session.reading.rendered(chosen.id)
    if session.as_json or wanted == "json":
        session.as_json = True
        details = session.reading.details(key)
        whole = shapes.post(details, report) | shapes.text(rendered) | {"revision": chosen.number}
        session.answer(whole)
        return 0
    write(in_format(rendered, wanted), end="")
    return 0


def _show_provenance(session: Session, post: PostId) -> int:
    found = origins.provenance(session.library, post)
    proof = origins.prove(session.library, post, session.renderer.render)
    captures = [
        {
            "sha256": each.sha256,
            "size": each.size,
            "type": each.media_type,
            "name": each.name,
            "url": each.url,
            "by": each.profile,
            "acquired": each.acquired,
            "when": iso(each.acquired_ms),
            "holds": each not in proof.captures,
        }
        for each in found.captures
    ]
    revisions = [
        {
            "number": each.revision.number,
            "id": each.revision.uid,
            "made": iso(each.revision.created_ms),
            "capture": each.capture.sha256,
            "rules": each.revision.rules,
            "renderer": each.revision.renderer,
            "corrections": each.corrections,
            "text_sha256": each.revision.text_sha256,
            "holds": each.revision not in proof.revisions,
        }
        for each in found.revisions
    ]
    lines = [" ".join(f"{key}={value}" for key, value in each.items()) for each in captures]
    lines += [" ".join(f"{key}={value}" for key, value in each.items()) for each in revisions]
    session.answer(
        {"captures": captures, "revisions": revisions, "holds": proof.holds}, lines=lines
    )
    return 0 if proof.holds else FOUND_WRONG


COMMANDS = (list_posts, show)
