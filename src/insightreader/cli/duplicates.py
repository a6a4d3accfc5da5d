"""``duplicates``: posts that are the same or alike, and two of them made one."""

import click

from insightreader.cli.explaining import FOUND_WRONG, counted
from insightreader.cli.session import Session, on_one_line, pass_session
from insightreader.services.duplicates import Alike, find_duplicates
from insightreader.services.merging import merge as merge_posts


@click.group(invoke_without_command=True)
@click.pass_context
def duplicates(context: click.Context) -> int:
    """List pairs of posts that are the same or nearly so; exit 1 where there are any.

    They are found by their bytes, their address and their texts. Nothing is changed.
    """
    if context.invoked_subcommand is not None:
        return 0
    session = context.find_object(Session)
    assert session is not None
    found = [_document(session, each) for each in find_duplicates(session.library)]
    session.answer({"duplicates": found}, lines=[_line(each) for each in found])
    return FOUND_WRONG if found else 0


@duplicates.command()
@click.argument("post")
@click.option("--into", required=True, metavar="POST", help="The post that stays.")
@pass_session
def merge(session: Session, post: str, into: str) -> int:
    """Make POST a part of another one, which goes on showing its own text.

    Captures and texts become revisions of it; annotations, tags and collections are united. POST
    goes to the trash; `undo` parts them again.
    """
    gone, kept = session.post(post), session.post(into)
    merge_posts(session.library, gone, into=kept)
    merged = session.reading.details(kept).row
    notes = len(session.reading.annotations_of(kept))
    versions = len(session.reading.revisions(kept))
    document = {"post": merged.uid, "revisions": versions, "annotations": notes}
    line = f"{merged.uid}  {counted(versions, 'revision')}, {counted(notes, 'annotation')}"
    session.answer(document, lines=[line])
    return 0


def _document(session: Session, alike: Alike) -> dict[str, object]:
    older, newer = (session.reading.details(post).row for post in (alike.older, alike.newer))
    return {
        "older": older.uid,
        "newer": newer.uid,
        "title": newer.title,
        "alike": round(alike.share, 3),
        "by": alike.by,
    }


def _line(found: dict[str, object]) -> str:
    share = f"{found['alike']:.0%}"
    title = on_one_line(str(found["title"]))
    return f"{found['older']}  {found['newer']}  {share:>4}  {found['by']:<7}  {title}"


COMMANDS = (duplicates,)
