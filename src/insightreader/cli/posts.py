"""``list`` and ``show``: what is in the library."""

from collections.abc import Sequence

import click

from insightreader.cli import shapes
from insightreader.cli.extracting import FORMATS, in_format
from insightreader.cli.query_problems import say_problems
from insightreader.cli.session import Session, on_one_line, pass_session, write
from insightreader.domain.entities import PostDetails
from insightreader.domain.ids import PostId
from insightreader.domain.listing import ListFilter
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
@pass_session
def show(session: Session, post: str, wanted: str, revision: int | None, removed: bool) -> None:
    """Print a post's clean text, or what cleaning took out of it."""
    key = session.post(post)
    chosen = session.reading.revision_numbered(key, revision)
    report = session.reading.report(chosen.id)
    if removed:
        lines = [f"[{each.reason}] {each.text}" for each in report.removed]
        session.answer({"removed": shapes.removed(report.removed)}, lines=lines)
        return
    rendered = session.reading.rendered(chosen.id)
    if session.as_json or wanted == "json":
        session.as_json = True
        details = session.reading.details(key)
        whole = shapes.post(details, report) | shapes.text(rendered) | {"revision": chosen.number}
        session.answer(whole)
        return
    write(in_format(rendered, wanted), end="")


COMMANDS = (list_posts, show)
