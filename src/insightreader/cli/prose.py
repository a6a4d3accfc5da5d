"""``pseudonym`` and ``quotations``: what concerns a person's own prose."""

from pathlib import Path

import click

from insightreader.cli.explaining import FOUND_WRONG, counted
from insightreader.cli.session import Session, on_one_line, pass_session
from insightreader.domain.entities import TextVerdict
from insightreader.domain.errors import NotFound
from insightreader.services.evidence.name_uses import name_uses
from insightreader.services.evidence.pseudonyms import KeepingPseudonyms, pseudonyms_of
from insightreader.services.evidence.recognising import Recognised, recognised


@click.command()
@click.argument("name", required=False)
@click.argument("replacement", required=False)
@click.option("--remove", is_flag=True, help="Call NAME by name again.")
@pass_session
def pseudonym(session: Session, name: str | None, replacement: str | None, remove: bool) -> None:
    """List the names that exports replace, or let NAME be replaced."""
    keeping = KeepingPseudonyms(session.library)
    known = {each.name: each for each in pseudonyms_of(session.library)}
    if name is None:
        _list_pseudonyms(session)
    elif remove:
        if name not in known:
            raise NotFound(f"no pseudonym of {name}", what="pseudonym", id=name)
        keeping.remove(known[name].id)
    elif replacement is None:
        raise click.UsageError("Say what stands for the name.")
    else:
        keeping.set(name, replacement)


def _list_pseudonyms(session: Session) -> None:
    uses = name_uses(session.library)
    document = [
        {"name": each.pseudonym.name, "replacement": each.pseudonym.replacement}
        | {"count": each.count, "posts": each.posts}
        for each in uses
    ]
    lines = [
        f"{each.pseudonym.name}  {each.pseudonym.replacement}  "
        f"{counted(each.count, 'time')} in {counted(each.posts, 'post')}"
        for each in uses
    ]
    session.answer({"pseudonyms": document}, lines=lines)


@click.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@pass_session
def quotations(session: Session, file: Path) -> int:
    """Look for the quotations of a text of yours in the library, and judge each.

    Quotations are words in quotation marks, and block quotations, of twelve characters or more.
    """
    found = recognised(session.library, file.read_text(encoding="utf-8", errors="replace"))
    posts = [each.post for each in found if each.post is not None]
    uids = {each.id: each.uid for each in session.reading.rows(posts)}
    document = [
        {"start": each.quoted.start, "end": each.quoted.end, "words": each.quoted.words}
        | {"verdict": each.verdict, "post": None if each.post is None else uids[each.post]}
        | {"title": each.title, "block": each.block}
        for each in found
    ]
    session.answer({"quotations": document}, lines=[_quotation_line(each) for each in found])
    sound = (TextVerdict.EXACT, TextVerdict.NORMALISED)
    return 0 if all(each.verdict in sound for each in found) else FOUND_WRONG


def _quotation_line(found: Recognised) -> str:
    place = f"  {on_one_line(found.title)}, § {found.block}" if found.post else ""
    return f"{found.verdict or 'not found'}  “{found.quoted.words}”{place}"
