"""Corrections of what cleaning did: ``restore-block remove-block repair``."""

import click

from insightreader.cli import shapes
from insightreader.cli.explaining import FOUND_WRONG
from insightreader.cli.session import Session, on_one_line, pass_session
from insightreader.cli.versions import say_verdicts
from insightreader.domain.cleaned import LostCharacter
from insightreader.services.correcting import Correcting, Planned, Proofreader
from insightreader.services.proposing import SAME_WORD, Proposal, proposals

_AROUND = 30


@click.command("restore-block")
@click.argument("post")
@click.argument("number", type=click.IntRange(min=1))
@pass_session
def restore_block(session: Session, post: str, number: int) -> int:
    """Put a removed block back, as a new revision.

    NUMBER counts the blocks of `show POST --removed` from 1. `undo` takes it back.
    """
    return _apply(session, _proofreader(session, post).restore(number - 1))


@click.command("remove-block")
@click.argument("post")
@click.argument("number", type=click.IntRange(min=1))
@pass_session
def remove_block(session: Session, post: str, number: int) -> int:
    """Take block NUMBER out of a post's text, as a new revision. `undo` takes it back."""
    return _apply(session, _proofreader(session, post).remove(number))


@click.command()
@click.argument("post")
@click.argument("repairs", metavar="[NUMBER=TEXT]...", nargs=-1)
@click.option("--accept", is_flag=True, help="Make every repair that is proposed.")
@pass_session
def repair(session: Session, post: str, repairs: tuple[str, ...], *, accept: bool) -> int:
    """Say what was lost where: `repair POST 1=ö 3=ö` makes one new revision.

    Without repairs the places that lost characters are listed with their numbers, and what is
    proposed where the library has the same word whole.
    """
    if accept:
        return _accept(session, post)
    if not repairs:
        return _list_lost(session, post)
    return _apply(session, _proofreader(session, post).repair(dict(map(_parsed, repairs))))


def _parsed(repair: str) -> tuple[int, str]:
    number, equals, text = repair.partition("=")
    if not (number.isdecimal() and equals and text.strip()):
        raise click.BadParameter(f"{repair!r} is not NUMBER=TEXT", param_hint="NUMBER=TEXT")
    return int(number) - 1, text


def _accept(session: Session, post: str) -> int:
    found = proposals(session.library, session.post(post))
    if not found:
        session.say("Nothing is proposed.")
        return FOUND_WRONG
    wanted = {each.position: each.replacement for each in found}
    return _apply(session, _proofreader(session, post).repair(wanted, ground=SAME_WORD))


def _list_lost(session: Session, post: str) -> int:
    key = session.post(post)
    opened = session.reading.open(key)
    text = opened.rendered.text if opened.rendered else ""
    proposed = {each.position: each for each in proposals(session.library, key)}
    lines = [
        f"{number + 1}  [{each.reason}] {_around(each, text)}{_said(proposed.get(number))}"
        for number, each in enumerate(opened.lost)
    ]
    documents = [
        {**document, "proposal": proposed[number].replacement if number in proposed else None}
        for number, document in enumerate(shapes.lost(opened.lost))
    ]
    session.answer({"lost": documents}, lines=lines)
    return 0


def _around(lost: LostCharacter, text: str) -> str:
    if lost.where == "title":
        return "in the title"
    return on_one_line(text[max(0, lost.start - _AROUND) : lost.end + _AROUND])


def _said(proposal: Proposal | None) -> str:
    if proposal is None:
        return ""
    return f"  -> {proposal.word} (in {proposal.texts} text{'s' if proposal.texts > 1 else ''})"


def _proofreader(session: Session, post: str) -> Proofreader:
    return Proofreader(session.library, session.post(post), session.renderer.render)


def _apply(session: Session, planned: Planned) -> int:
    Correcting(session.library).apply(planned)
    return say_verdicts(session, planned.post)


COMMANDS = (restore_block, remove_block, repair)
