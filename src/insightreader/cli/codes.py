"""``codebook``: dimensions and codes."""

import click

from insightreader.cli.session import Session, pass_session
from insightreader.services.coding import CodeName, Coding


@click.group(invoke_without_command=True)
@click.pass_context
def codebook(context: click.Context) -> None:
    """Show the codebook, or work on it."""
    if context.invoked_subcommand is None:
        context.invoke(list_codes)


@codebook.command("list")
@pass_session
def list_codes(session: Session) -> None:
    """List dimensions and codes."""
    book = session.reading.codebook()
    names = {
        each.name: [code for code in book.codes if code.dimension == each.name]
        for each in book.dimensions
    }
    document = [
        {
            "dimension": name,
            "codes": [
                {"id": code.uid, "name": code.name, "colour": code.colour} for code in members
            ],
        }
        for name, members in names.items()
    ]
    lines = [
        line
        for name, members in names.items()
        for line in (name, *(f"  {code.name}" for code in members))
    ]
    session.answer({"codebook": document}, lines=lines)


@codebook.command("add")
@click.argument("code", metavar="DIMENSION/NAME")
@click.option(
    "--colour", type=click.Choice(["yellow", "green", "blue", "pink", "purple"]), default="blue"
)
@click.option("--definition", default="")
@pass_session
def add_code(session: Session, code: str, colour: str, definition: str) -> None:
    """Put a code into the codebook."""
    Coding(session.ensure_library()).add(CodeName.parse(code), colour=colour, definition=definition)


COMMANDS = (codebook,)
