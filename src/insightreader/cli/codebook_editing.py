"""``codebook add define move merge …``: dimensions and codes, edited and applied."""

from collections.abc import Sequence
from typing import Any

import click

from insightreader.cli import naming
from insightreader.cli.codes import codebook
from insightreader.cli.session import Session, pass_session
from insightreader.domain.codes import Bearing, Pattern, Role
from insightreader.domain.evidence import DimensionDetail
from insightreader.services.annotating import Annotating
from insightreader.services.coding import CodeName, Coding
from insightreader.services.evidence.code_merging import MergingCodes
from insightreader.services.evidence.codebook import CodeWords, EditingCodebook, Place, codebook_of

_COLOURS = click.Choice(["yellow", "green", "blue", "pink", "purple"])
_PATTERNS = click.Choice([*(each.value for each in Pattern if each), "none"])
_BEARINGS = click.Choice([Bearing.FOR.value, Bearing.AGAINST.value, "none"])
_CODE = "DIMENSION/NAME"


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


@codebook.command("dimension")
@click.argument("name")
@click.option("--rename", metavar="NAME")
@click.option("--definition")
@click.option("--role", type=click.Choice(["case", "outcome", "none"]), help="What its codes are.")
@click.option("--before", metavar="DIMENSION", help="The dimension that it is to stand before.")
@click.option("--delete", is_flag=True, help="Remove it with its codes.")
@pass_session
def edit_dimension(
    session: Session,
    name: str,
    rename: str | None,
    definition: str | None,
    role: str | None,
    before: str | None,
    delete: bool,
) -> None:
    """Describe, rename, move or remove a dimension; one that isn't there yet is made."""
    editing = EditingCodebook(session.ensure_library())
    if not any(each.name.casefold() == name.casefold() for each in _dimensions(session)):
        editing.add_dimension(name)
    key = naming.dimension(session, name).id
    if delete:
        editing.delete_dimension(key)
        return
    if rename or definition is not None or role:
        given = Role(_plain(role)) if role else None
        editing.change_dimension(key, name=rename, definition=definition, role=given)
    if before:
        editing.move_dimension(key, naming.dimension(session, before).id)


def _dimensions(session: Session) -> Sequence[DimensionDetail]:
    return codebook_of(session.library).dimensions


def _plain(value: str) -> str:
    return "" if value == "none" else value
