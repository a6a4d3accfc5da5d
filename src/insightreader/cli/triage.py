"""Sorting posts: ``tag status star read delete undelete purge``."""

from collections.abc import Sequence

import click

from insightreader.cli.explaining import counted
from insightreader.cli.session import Session, on_one_line, pass_session
from insightreader.domain.entities import Status
from insightreader.services.erasing import Erasing
from insightreader.services.organising import Organising

_POSTS = click.argument("posts", nargs=-1, required=True)


def _done(session: Session, posts: Sequence[str]) -> None:
    details = [session.reading.details(each) for each in session.posts(posts)]
    document = [
        {
            "id": each.row.uid,
            "status": each.row.status,
            "starred": each.row.is_starred,
            "read": each.row.is_read,
            "deleted": each.row.is_deleted,
            "tags": list(each.row.tags),
        }
        for each in details
    ]
    session.answer({"posts": document})


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("post")
@click.argument("changes", nargs=-1, required=True, metavar="+TAG|-TAG...", type=click.UNPROCESSED)
@pass_session
def tag(session: Session, post: str, changes: Sequence[str]) -> None:
    """Add tags (+T) to a post and take tags (-T) off it."""
    add = [each[1:] for each in changes if each.startswith("+")]
    remove = [each[1:] for each in changes if each.startswith("-")]
    if len(add) + len(remove) < len(changes):
        raise click.UsageError("Write +TAG to add a tag and -TAG to take it off.")
    Organising(session.library).change_tags([session.post(post)], add=add, remove=remove)
    _done(session, [post])


@click.command()
@_POSTS
@click.argument("to", type=click.Choice([each.value for each in Status]))
@pass_session
def status(session: Session, posts: Sequence[str], to: str) -> None:
    """Move posts to the inbox, to later, or to the archive."""
    Organising(session.library).set_status(session.posts(posts), Status(to))
    _done(session, posts)


@click.command()
@_POSTS
@click.option("--off", is_flag=True, help="Take the star away.")
@pass_session
def star(session: Session, posts: Sequence[str], off: bool) -> None:
    """Star posts."""
    Organising(session.library).set_starred(session.posts(posts), starred=not off)
    _done(session, posts)


@click.command()
@_POSTS
@click.option("--off", is_flag=True, help="Mark as unread.")
@pass_session
def read(session: Session, posts: Sequence[str], off: bool) -> None:
    """Mark posts as read."""
    Organising(session.library).set_read(session.posts(posts), read=not off)
    _done(session, posts)


@click.command()
@_POSTS
@pass_session
def delete(session: Session, posts: Sequence[str]) -> None:
    """Move posts to the trash."""
    Organising(session.library).delete(session.posts(posts))
    _done(session, posts)


@click.command()
@_POSTS
@pass_session
def undelete(session: Session, posts: Sequence[str]) -> None:
    """Take posts out of the trash."""
    Organising(session.library).undelete(session.posts(posts))
    _done(session, posts)


@click.command()
@_POSTS
@click.option("--yes", is_flag=True, help="Don't ask.")
@pass_session
def purge(session: Session, posts: Sequence[str], yes: bool) -> None:
    """Erase posts that are in the trash for ever: captures, annotations and history too."""
    chosen = session.posts(posts)
    if not yes:
        for row in session.reading.rows(chosen):
            session.say(f"  {on_one_line(row.title)} ({counted(row.annotations, 'annotation')})")
        click.confirm("Erase this for ever?", abort=True, err=True)
    erased = Erasing(session.library).erase(chosen).value
    session.answer(
        {
            "erased": erased.posts,
            "captures": erased.captures,
            "still_in_backups": [str(each) for each in erased.backups],
        },
        lines=[f"Erased {counted(erased.posts, 'post')}."]
        + [f"A backup still holds it: {each}" for each in erased.backups],
    )


COMMANDS = (tag, status, star, read, delete, undelete, purge)
