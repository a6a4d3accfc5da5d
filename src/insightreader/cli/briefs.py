"""``brief``: headings, own words, claims, quotations and matrices, in an order."""

from collections.abc import Sequence

import click

from insightreader.cli import shapes
from insightreader.cli.claims import claim_document, claim_named, one_of, plain
from insightreader.cli.explaining import counted
from insightreader.cli.session import Session, on_one_line, pass_session
from insightreader.domain.evidence import BriefPart, BriefRow, PartKind
from insightreader.interchange.bibliography.citation_styles import STYLES
from insightreader.services.evidence.briefs import (
    DEFAULT_STYLE,
    NewPart,
    WritingBriefs,
    brief_of,
    briefs_of,
)


@click.group()
def brief() -> None:
    """Briefs: headings, your words, claims, quotations and matrices, in an order."""


@brief.command("list")
@pass_session
def list_briefs(session: Session) -> None:
    """List the briefs, the one changed last first."""
    found = briefs_of(session.library)
    document = [
        {"id": each.uid, "title": each.title, "style": each.style, "parts": each.parts}
        for each in found
    ]
    lines = [f"{each.uid}  {each.title}  {counted(each.parts, 'part')}" for each in found]
    session.answer({"briefs": document}, lines=lines)


@brief.command("show")
@click.argument("brief")
@pass_session
def show_brief(session: Session, brief: str) -> None:
    """Show the parts of a brief in their order."""
    found = brief_of(session.library, _brief_row(session, brief).id)
    lines = [f"{number}  {_part_line(each)}" for number, each in enumerate(found.parts, 1)]
    document = {
        "id": found.row.uid,
        "title": found.row.title,
        "style": found.row.style,
        "parts": [_part(each) for each in found.parts],
        "cited": [shapes.passage(each) for each in found.cited.values()],
    }
    session.answer(document, lines=[found.row.title, *lines])


@brief.command("create")
@click.argument("title")
@click.option(
    "--style",
    type=click.Choice(list(STYLES)),
    default=DEFAULT_STYLE,
    show_default=True,
    help="Of references.",
)
@pass_session
def create_brief(session: Session, title: str, style: str) -> None:
    """Begin a brief."""
    key = WritingBriefs(session.ensure_library()).create(title, style=style).value
    uid = brief_of(session.library, key).row.uid
    session.answer({"id": uid}, lines=[uid])


@brief.command("add")
@click.argument("brief")
@click.argument("kind", type=click.Choice([each.value for each in PartKind]))
@click.argument("words")
@click.option("--level", type=click.IntRange(1, 6), default=1, help="A heading's rank.")
@click.option("--before", type=click.IntRange(min=1), metavar="N", help="The part that follows.")
@pass_session
def add_part(
    session: Session, brief: str, kind: str, words: str, level: int, before: int | None
) -> None:
    """Add a part: WORDS, or the id of a claim, or of the annotation to quote."""
    found = brief_of(session.library, _brief_row(session, brief).id)
    part = PartKind(kind)
    new = NewPart(part, words, level if part is PartKind.HEADING else 0)
    if part is PartKind.CLAIM:
        new = NewPart(part, claim=claim_named(session, words).id)
    elif part is PartKind.QUOTATION:
        new = NewPart(part, annotation=session.annotation(words))
    follower = _numbered(found.parts, before).id if before else None
    WritingBriefs(session.library).add_part(found.row.id, new, before=follower)


@brief.command("edit")
@click.argument("brief")
@click.argument("part", type=click.IntRange(min=1), metavar="N")
@click.option("--text")
@click.option("--move", type=click.IntRange(min=1), metavar="N", help="Before that part.")
@click.option("--last", is_flag=True, help="Move it to the end.")
@click.option("--delete", is_flag=True)
@pass_session
def edit_part(
    session: Session,
    brief: str,
    part: int,
    text: str | None,
    move: int | None,
    last: bool,
    delete: bool,
) -> None:
    """Write a part anew, move it, or take it out."""
    parts = brief_of(session.library, _brief_row(session, brief).id).parts
    key, writing = _numbered(parts, part).id, WritingBriefs(session.library)
    if delete:
        writing.delete_part(key)
        return
    if text is not None:
        writing.edit_part(key, text=text)
    if move or last:
        writing.move_part(key, _numbered(parts, move).id if move else None)


@brief.command("delete")
@click.argument("brief")
@pass_session
def delete_brief(session: Session, brief: str) -> None:
    """Remove a brief."""
    WritingBriefs(session.library).delete(_brief_row(session, brief).id)


def _brief_row(session: Session, prefix: str) -> BriefRow:
    return one_of(briefs_of(session.library), prefix, what="brief")


def _numbered(parts: Sequence[BriefPart], number: int) -> BriefPart:
    if number > len(parts):
        raise click.UsageError(f"The brief has {counted(len(parts), 'part')}.")
    return parts[number - 1]


def _part(part: BriefPart) -> shapes.Document:
    return {
        "id": part.uid,
        "kind": part.kind,
        "level": part.level,
        "text": part.text,
        "claim": claim_document(part.claim) if part.claim else None,
        "passage": shapes.passage(part.passage) if part.passage else None,
    }


def _part_line(part: BriefPart) -> str:
    if part.claim is not None:
        return f"claim  {plain(part.claim.text)}  {part.claim.state}"
    if part.passage is not None:
        return f"quotation  “{on_one_line(part.passage.exact)}”  {part.passage.verdict}"
    return f"{part.kind}  {plain(part.text)}"
