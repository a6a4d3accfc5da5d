"""``duplicates``: posts whose texts are alike."""

import click

from insightreader.cli.explaining import FOUND_WRONG
from insightreader.cli.session import Session, on_one_line, pass_session
from insightreader.services.duplicates import Alike, find_duplicates


@click.command()
@pass_session
def duplicates(session: Session) -> int:
    """List pairs of posts whose texts are the same or nearly so; exit 1 where there are any.

    Nothing is changed.
    """
    found = [_document(session, each) for each in find_duplicates(session.library)]
    session.answer({"duplicates": found}, lines=[_line(each) for each in found])
    return FOUND_WRONG if found else 0


def _document(session: Session, alike: Alike) -> dict[str, object]:
    older, newer = (session.reading.details(post).row for post in (alike.older, alike.newer))
    return {
        "older": older.uid,
        "newer": newer.uid,
        "title": newer.title,
        "alike": round(alike.share, 3),
    }


def _line(found: dict[str, object]) -> str:
    share = f"{found['alike']:.0%}"
    return f"{found['older']}  {found['newer']}  {share:>4}  {on_one_line(str(found['title']))}"


COMMANDS = (duplicates,)
