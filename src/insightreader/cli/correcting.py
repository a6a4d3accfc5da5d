"""Corrections of what cleaning did: ``restore-block remove-block repair``."""

import click

from insightreader.cli import shapes
from insightreader.cli.explaining import FOUND_WRONG, counted
from insightreader.cli.session import Session, on_one_line, pass_session
from insightreader.cli.versions import say_verdicts
from insightreader.domain.errors import NotFound
from insightreader.domain.repairs import Ground, Repair
from insightreader.services.correcting import Correcting, Planned, Proofreader
from insightreader.services.proposing import Spot, Survey, survey

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
@click.option("--refuse", type=int, multiple=True, help="Don't propose that of place NUMBER again.")
@pass_session
def repair(
    session: Session, post: str, repairs: tuple[str, ...], *, accept: bool, refuse: tuple[int, ...]
) -> int:
    """Say what was lost where: `repair POST 1=ö 3=ö` makes one new revision.

    Without repairs the places that lost characters are listed with their numbers, and what is
    proposed, with its ground: the same text told to machines, the same word whole, a rule.
    """
    wanted = dict(map(_parsed, repairs))
    known = survey(session.library, session.post(post), session.cleaner.declared_text)
    if known is None:
        raise NotFound("no text", what="revision")
    if refuse:
        return _refuse(session, known, set(refuse))
    if accept:
        made = _proposed(known, set(range(1, len(known.spots) + 1)))
        if not made:
            session.say("Nothing is proposed.")
            return FOUND_WRONG
    elif wanted:
        made = [_typed(known, number, text) for number, text in wanted.items()]
    else:
        return _list_lost(session, known)
    return _apply(session, _proofreader(session, post).repair(made))


def _refuse(session: Session, known: Survey, numbers: set[int]) -> int:
    refused = _proposed(known, numbers)
    if len(refused) < len(numbers):
        session.say("Nothing is proposed.")
        return FOUND_WRONG
    Correcting(session.library).refuse(known.post, refused)
    return 0


def _parsed(repair: str) -> tuple[int, str]:
    number, equals, text = repair.partition("=")
    if not (number.isdecimal() and equals and text.strip()):
        raise click.BadParameter(f"{repair!r} is not NUMBER=TEXT", param_hint="NUMBER=TEXT")
    return int(number), text


def _proposed(known: Survey, numbers: set[int]) -> list[Repair]:
    chosen = [each for number, each in enumerate(known.spots, start=1) if number in numbers]
    return [each.proposal for each in chosen if each.proposal is not None]


def _typed(known: Survey, number: int, text: str) -> Repair:
    spot = known.spots[number - 1] if 1 <= number <= len(known.spots) else None
    made = spot.typed(text) if spot is not None else None
    if made is None:
        raise NotFound(f"nothing to put {text!r} in at {number}", what="block")
    return made


def _list_lost(session: Session, known: Survey) -> int:
    lines = [
        f"{number}  [{each.reason}] {_around(each, known.text)}{_said(each.proposal)}"
        for number, each in enumerate(known.spots, start=1)
    ]
    session.answer({"lost": [shapes.spot(each) for each in known.spots]}, lines=lines)
    return 0


def _around(spot: Spot, text: str) -> str:
    if spot.where == "title":
        return "in the title"
    end = spot.ranges[-1][1] if spot.ranges else spot.at
    return on_one_line(text[max(0, spot.at - _AROUND) : end + _AROUND])


def _said(proposal: Repair | None) -> str:
    if proposal is None:
        return ""
    grounds = {
        Ground.DECLARED: "told so in the capture",
        Ground.SAME_WORD: f"in {counted(proposal.texts, 'text')}",
        Ground.RULE: "by a rule",
    }
    return f"  -> {on_one_line(proposal.word)} ({grounds[proposal.ground]})"


def _proofreader(session: Session, post: str) -> Proofreader:
    return Proofreader(session.library, session.post(post), session.renderer.render)


def _apply(session: Session, planned: Planned) -> int:
    Correcting(session.library).apply(planned)
    return say_verdicts(session, planned.post)


COMMANDS = (restore_block, remove_block, repair)
