"""``codebook``: dimensions and codes, shown and edited."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from insightreader.base.clock import iso
from insightreader.cli import naming
from insightreader.cli.explaining import counted
from insightreader.cli.session import Session, pass_session
from insightreader.cli.shapes import Document
from insightreader.domain.evidence import CodeDetail
from insightreader.domain.ids import CodeId, Uid
from insightreader.services.evidence.codebook import (
    codebook_as_of,
    codebook_of,
    examples_of,
    steps_of,
)
from insightreader.services.evidence.codebook_exchange import (
    ImportingCodebooks,
    read_codebook,
    ready_codebook,
    ready_codebooks,
    write_codebook,
)

_CODE = "DIMENSION/NAME"


@click.group(invoke_without_command=True)
@click.pass_context
def codebook(context: click.Context) -> None:
    """Show the codebook, or work on it."""
    if context.invoked_subcommand is None:
        context.invoke(list_codes)


@codebook.command("list")
@click.option("--as-of", metavar="DATE|ID", help="As it was at a date, or after an act.")
@pass_session
def list_codes(session: Session, as_of: str | None) -> None:
    """List dimensions and codes, with how many passages carry each."""
    book = codebook_of(session.library)
    if as_of is not None:
        book = codebook_as_of(session.library, naming.moment(session, as_of))
    uids = {each.id: each.uid for each in book.codes}
    document = [
        {
            "dimension": each.name,
            "definition": each.definition,
            "role": each.role,
            "codes": [_document(code, uids) for code in book.of(each.id)],
        }
        for each in book.dimensions
    ]
    lines = [line for each in book.dimensions for line in (each.name, *_lines(book.of(each.id)))]
    session.answer({"codebook": document}, lines=lines)


@codebook.command("show")
@click.argument("code", metavar=_CODE)
@pass_session
def show_code(session: Session, code: str) -> None:
    """Show what a code means, with its examples."""
    found = naming.code(session, code)
    examples = session.reading.annotations(examples_of(session.library, found.id))
    words = (
        ("means", found.definition),
        ("includes", found.includes),
        ("excludes", found.excludes),
        ("bears", found.bearing),
    )
    lines = [
        f"{found.name}  {counted(found.uses, 'passage')}",
        *(f"  {name}: {text}" for name, text in words if text),
        *(f"  example: “{each.exact}”  {each.uid}" for each in examples),
    ]
    document = _document(found, {each.id: each.uid for each in codebook_of(session.library).codes})
    session.answer(document | {"examples": [each.uid for each in examples]}, lines=lines)


@codebook.command("history")
@click.argument("code", metavar=_CODE, required=False)
@click.option("--limit", type=click.IntRange(min=1), default=30, show_default=True)
@pass_session
def show_history(session: Session, code: str | None, limit: int) -> None:
    """What was done to the codebook, or to one code, newest first."""
    key = naming.code(session, code).id if code else None
    steps = steps_of(session.library, code=key, limit=limit)
    document = [
        {
            "id": each.uid,
            "at": iso(each.made_ms),
            "by": each.profile,
            "kind": each.kind,
            "undone": each.is_undone,
            "changes": [
                {"of": one.entity, "name": one.name, "field": one.field, "old": one.old}
                | {"new": one.new}
                for one in each.changes
            ],
        }
        for each in steps
    ]
    lines = [
        f"{each.uid}  {iso(each.made_ms)}  {each.profile}  {each.kind}  "
        + ", ".join(dict.fromkeys(one.name for one in each.changes))
        + ("  (undone)" if each.is_undone else "")
        for each in steps
    ]
    session.answer({"history": document}, lines=lines)


@codebook.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@pass_session
def export_codes(session: Session, file: Path) -> None:
    """Write the codebook to a .json or .csv FILE."""
    write_codebook(session.library, file)


@codebook.command("import")
@click.argument("file")
@pass_session
def import_codes(session: Session, file: str) -> None:
    """Take a codebook in: a .json or .csv FILE, or the name of a ready one (see 'ready')."""
    path = Path(file)
    is_ready = file in ready_codebooks() and not path.exists()
    book = ready_codebook(file) if is_ready else read_codebook(path)
    report = ImportingCodebooks(session.ensure_library()).take_in(book).value
    session.answer({"created": report.created, "known": report.known})
    if not session.as_json:
        session.say(f"{counted(report.created, 'code')} came in, {report.known} were there.")


@codebook.command("ready")
@pass_session
def list_ready(session: Session) -> None:
    """List the codebooks that come with the program."""
    books = {name: ready_codebook(name) for name in ready_codebooks()}
    document = [
        {"id": name, "name": book.name, "definition": book.definition}
        for name, book in books.items()
    ]
    lines = [f"{name}  {book.definition}" for name, book in books.items()]
    session.answer({"ready": document}, lines=lines)


def _document(code: CodeDetail, uids: Mapping[CodeId, Uid]) -> Document:
    return {
        "id": code.uid,
        "name": code.name,
        "parent": uids.get(code.parent) if code.parent is not None else None,
        "colour": code.colour,
        "pattern": code.pattern,
        "bearing": code.bearing,
        "definition": code.definition,
        "includes": code.includes,
        "excludes": code.excludes,
        "uses": code.uses,
    }


def _lines(codes: Sequence[CodeDetail]) -> list[str]:
    return [f"{'  ' * (each.depth + 1)}{each.name}{_uses(each)}" for each in codes]


def _uses(code: CodeDetail) -> str:
    return f"  {code.uses}" if code.uses else ""
