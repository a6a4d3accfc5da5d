"""``codebook``: dimensions and codes, shown and edited."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from insightreader.base.clock import iso
from insightreader.cli import naming
from insightreader.cli.explaining import counted
from insightreader.cli.session import Session, pass_session
from insightreader.cli.shapes import Document
from insightreader.domain.evidence import Bearing, CodebookDetail, CodeDetail, Pattern
from insightreader.services.annotating import Annotating
from insightreader.services.code_merging import MergingCodes
from insightreader.services.codebook import (
    CodeWords,
    EditingCodebook,
    Place,
    codebook_as_of,
    codebook_of,
    examples_of,
    steps_of,
)
from insightreader.services.codebook_exchange import (
    ImportingCodebooks,
    read_codebook,
    ready_codebook,
    ready_codebooks,
    write_codebook,
)
from insightreader.services.coding import CodeName, Coding

_COLOURS = click.Choice(["yellow", "green", "blue", "pink", "purple"])
_PATTERNS = click.Choice([*(each.value for each in Pattern if each), "none"])
_BEARINGS = click.Choice([Bearing.FOR.value, Bearing.AGAINST.value, "none"])
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
    document = [
        {
            "dimension": each.name,
            "definition": each.definition,
            "role": each.role,
            "codes": [_document(code, book) for code in book.of(each.id)],
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
    document = _document(found, codebook_of(session.library))
    session.answer(document | {"examples": [each.uid for each in examples]}, lines=lines)


@codebook.command("add")
@click.argument("code", metavar=_CODE)
@click.option("--below", metavar=_CODE, help="The code that it is to stand below.")
@click.option("--colour", type=_COLOURS, default="blue")
@click.option("--definition", default="")
@pass_session
def add_code(session: Session, code: str, below: str | None, colour: str, definition: str) -> None:
    """Put a code into the codebook."""
    library, name = session.ensure_library(), CodeName.parse(code)
    if below is None:
        Coding(library).add(name, colour=colour, definition=definition)
        return
    parent = naming.code(session, below)
    EditingCodebook(library).add(
        parent.dimension, name.name, parent=parent.id, colour=colour, definition=definition
    )


@codebook.command("define")
@click.argument("code", metavar=_CODE)
@click.option("--definition")
@click.option("--includes", help="When it applies.")
@click.option("--excludes", help="When it doesn't.")
@click.option("--colour", type=_COLOURS)
@click.option("--pattern", type=_PATTERNS)
@click.option("--bearing", type=_BEARINGS, help="What it says of a case.")
@click.option("--example", "examples", multiple=True, metavar="ANNOTATION")
@pass_session
def define_code(session: Session, /, code: str, examples: Sequence[str], **words: Any) -> None:  # noqa: ANN401 - click's
    """Say what a code means, when it applies, how it looks, and what it bears."""
    found = naming.code(session, code)
    given = {name: _plain(value) for name, value in words.items() if value is not None}
    editing = EditingCodebook(session.library)
    if given:
        editing.describe(found.id, **CodeWords(**given))  # type: ignore[typeddict-item]
    for each in examples:
        editing.set_example(found.id, session.annotation(each), is_example=True)


@codebook.command("rename")
@click.argument("code", metavar=_CODE)
@click.argument("name")
@pass_session
def rename_code(session: Session, code: str, name: str) -> None:
    """Give a code another name, wherever it is applied."""
    EditingCodebook(session.library).rename(naming.code(session, code).id, name)


@codebook.command("move")
@click.argument("code", metavar=_CODE)
@click.option("--below", metavar=_CODE, help="The code that it is to stand below.")
@click.option("--before", metavar=_CODE, help="The code that it is to stand before.")
@click.option("--to", "home", metavar="DIMENSION", help="The top of a dimension.")
@pass_session
def move_code(
    session: Session, code: str, below: str | None, before: str | None, home: str | None
) -> None:
    """Move a code with all below it."""
    found = naming.code(session, code)
    place = Place(naming.dimension(session, home).id if home else found.dimension)
    if before:
        sibling = naming.code(session, before)
        place = Place(sibling.dimension, sibling.parent, sibling.id)
    elif below:
        parent = naming.code(session, below)
        place = Place(parent.dimension, parent.id)
    EditingCodebook(session.library).move(found.id, place)


@codebook.command("merge")
@click.argument("code", metavar=_CODE)
@click.argument("into", metavar=_CODE)
@pass_session
def merge_codes(session: Session, code: str, into: str) -> None:
    """Let one code stand for another, wherever that is applied."""
    ends = [naming.code(session, each).id for each in (code, into)]
    MergingCodes(session.library).merge(*ends)


@codebook.command("split")
@click.argument("code", metavar=_CODE)
@click.argument("name")
@click.argument("annotations", nargs=-1, required=True)
@pass_session
def split_code(session: Session, code: str, name: str, annotations: Sequence[str]) -> None:
    """Make a code beside another, for these of its passages."""
    found = naming.code(session, code)
    chosen = [session.annotation(each) for each in annotations]
    MergingCodes(session.library).split(found.id, name, annotations=chosen)


@codebook.command("delete")
@click.argument("codes", metavar=_CODE, nargs=-1, required=True)
@pass_session
def delete_codes(session: Session, codes: Sequence[str]) -> None:
    """Remove codes; what stood below them moves up."""
    found = [naming.code(session, each).id for each in codes]
    EditingCodebook(session.library).delete(found)


@codebook.command("apply")
@click.argument("code", metavar=_CODE)
@click.argument("annotations", nargs=-1, required=True)
@click.option("--remove", is_flag=True, help="Take the code off them instead.")
@pass_session
def apply_code(session: Session, code: str, annotations: Sequence[str], remove: bool) -> None:
    """Apply a code to annotations, or take it off them, in one act."""
    names, chosen = [CodeName.parse(code)], [session.annotation(each) for each in annotations]
    Annotating(session.library).change_codes(
        chosen, add=() if remove else names, remove=names if remove else ()
    )


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


def _document(code: CodeDetail, book: CodebookDetail) -> Document:
    parents = {each.id: each.uid for each in book.codes}
    return {
        "id": code.uid,
        "name": code.name,
        "parent": parents.get(code.parent) if code.parent is not None else None,
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


def _plain(value: str) -> str:
    return "" if value == "none" else value


COMMANDS = (codebook,)
