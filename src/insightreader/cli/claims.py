"""``claim``: sentences of one's own, and what bears on them."""

from collections.abc import Sequence
from typing import TypeVar

import click

from insightreader.cli import shapes
from insightreader.cli.matrix import passage_line
from insightreader.cli.session import Session, on_one_line, pass_session
from insightreader.domain.errors import AmbiguousId, NotFound
from insightreader.domain.evidence import BriefRow, Claim, Relation
from insightreader.services.evidence.claims import Claiming, claim_of, claims_of
from insightreader.text.references import without_references

_Row = TypeVar("_Row", Claim, BriefRow)
_RELATIONS = click.Choice([each.value for each in Relation])


@click.group()
def claim() -> None:
    """Claims: sentences of your own, and the passages that bear on them."""


@claim.command("list")
@pass_session
def list_claims(session: Session) -> None:
    """List claims with how well they stand."""
    found = claims_of(session.library)
    lines = [f"{each.uid}  {each.state}  {plain(each.text)}" for each in found]
    session.answer({"claims": [claim_document(each) for each in found]}, lines=lines)


@claim.command("show")
@click.argument("claim")
@pass_session
def show_claim(session: Session, claim: str) -> None:
    """Show a claim with the passages that bear on it."""
    found = claim_named(session, claim)
    lines = [f"{plain(found.text)}  {found.state}", *([found.note] if found.note else [])]
    lines += [f"{each.relation}  {passage_line(each.passage)}" for each in found.supports]
    session.answer(claim_document(found), lines=lines)


@claim.command("add")
@click.argument("text")
@click.option("--note", default="")
@click.option("--passage", "passages", multiple=True, metavar="ANNOTATION", help="Supports it.")
@pass_session
def add_claim(session: Session, text: str, note: str, passages: Sequence[str]) -> None:
    """Make a claim."""
    claiming = Claiming(session.library)
    notes = [session.annotation(each) for each in passages]
    key = claiming.add(text, note=note).value
    for each in notes:
        claiming.relate(key, each)
    found = claim_of(session.library, key)
    session.answer(claim_document(found), lines=[found.uid])


@claim.command("change")
@click.argument("claim")
@click.option("--text")
@click.option("--note")
@pass_session
def change_claim(session: Session, claim: str, text: str | None, note: str | None) -> None:
    """Word a claim, or its note, otherwise."""
    Claiming(session.library).change(claim_named(session, claim).id, text=text, note=note)


@claim.command("relate")
@click.argument("claim")
@click.argument("annotation")
@click.argument("relation", type=_RELATIONS, default=Relation.SUPPORTING.value)
@click.option("--withdraw", is_flag=True, help="It bears on it no more.")
@pass_session
def relate(session: Session, claim: str, annotation: str, relation: str, withdraw: bool) -> None:
    """Say that a passage supports, qualifies or contradicts a claim."""
    key, passage = claim_named(session, claim).id, session.annotation(annotation)
    claiming = Claiming(session.library)
    if withdraw:
        claiming.withdraw(key, passage)
    else:
        claiming.relate(key, passage, Relation(relation))


@claim.command("delete")
@click.argument("claim")
@pass_session
def delete_claim(session: Session, claim: str) -> None:
    """Remove a claim."""
    Claiming(session.library).delete(claim_named(session, claim).id)


def claim_named(session: Session, prefix: str) -> Claim:
    """The claim whose id starts so. Raises NotFound, AmbiguousId."""
    return one_of(claims_of(session.library), prefix, what="claim")


def one_of(rows: Sequence[_Row], prefix: str, *, what: str) -> _Row:
    """The row whose id starts so. Raises NotFound, AmbiguousId."""
    found = [each for each in rows if each.uid.startswith(prefix.lower())]
    if not found:
        raise NotFound(f"no {what} {prefix}", what=what, id=prefix)
    if len(found) > 1:
        raise AmbiguousId(prefix, candidates=[each.uid for each in found])
    return found[0]


def claim_document(claim: Claim) -> shapes.Document:
    """Return a claim as JSON."""
    supports = [
        {"relation": each.relation} | shapes.passage(each.passage) for each in claim.supports
    ]
    return {
        "id": claim.uid,
        "text": claim.text,
        "note": claim.note,
        "state": claim.state,
        "contested": claim.is_contested,
        "passages": supports,
    }


def plain(text: str) -> str:
    """Return a text on one line, without its references."""
    return on_one_line(without_references(text))
