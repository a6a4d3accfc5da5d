"""The command line: the services of the window, for scripts and for people in a terminal."""

from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from insightreader import __version__
from insightreader.base import logs
from insightreader.base.paths import user_paths
from insightreader.cli import (
    correcting,
    duplicates,
    exchange,
    extracting,
    feeding,
    notes,
    placing,
    posts,
    reviewing,
    saving,
    searching,
    triage,
    upkeep,
    versions,
    watching,
)
from insightreader.cli.explaining import WRONG_USAGE, exit_code, explain
from insightreader.cli.session import Session
from insightreader.domain.errors import UserError

_CONTEXT: dict[str, Any] = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


_EPILOG = """\b
Two more commands need the window's parts:
  screenshots DIR  Draw every window in every theme, as PNG.
  self-test        Let the installed program test itself.
"""


_LATER = {
    "codebook": ("codes", "codebook_editing", "autocoding"),
    "matrix": ("matrix",),
    "evidence": ("evidence",),
    "claim": ("claims",),
    "brief": ("briefs",),
    "pseudonym": ("prose",),
    "quotations": ("prose",),
    "install-desktop": ("desktop",),
    "uninstall-desktop": ("desktop",),
}
"""Commands by the modules that they are made of, the first of which holds them: what is made of
coded passages would be a third of what every other command takes to start.
"""


class _Commands(click.Group):
    """Loads some commands when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted([*super().list_commands(ctx), *_LATER])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _LATER:
            return super().get_command(ctx, cmd_name)
        parts = [import_module(f"insightreader.cli.{each}") for each in _LATER[cmd_name]]
        command: click.Command = getattr(parts[0], cmd_name.replace("-", "_"))
        return command


@click.group(cls=_Commands, context_settings=_CONTEXT, epilog=_EPILOG)
@click.option(
    "--library",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="The library's folder, instead of your own one.",
)
@click.option("--json", "as_json", is_flag=True, help="Answer with one JSON document.")
@click.version_option(__version__, prog_name="insightreader")
@click.pass_context
def commands(context: click.Context, folder: Path | None, as_json: bool) -> None:
    """Save the posts that matter, read them in peace, mark what counts, and quote it with proof.

    Without a command the window opens.
    """
    session = Session(folder, as_json=as_json)
    context.obj = session
    context.call_on_close(session.close)


for module in (
    saving,
    extracting,
    feeding,
    watching,
    posts,
    triage,
    searching,
    notes,
    placing,
    reviewing,
    duplicates,
    exchange,
    versions,
    correcting,
    upkeep,
):
    for command in module.COMMANDS:
        commands.add_command(command)


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    # A command works without a log too, where there is no place for one.
    with suppress(OSError):
        logs.start(user_paths().logs)
    try:
        return _run(arguments)
    finally:
        logs.stop()


def _run(arguments: Sequence[str]) -> int:
    try:
        result = commands.main(list(arguments), prog_name="insightreader", standalone_mode=False)
    except UserError as error:
        click.echo(explain(error), err=True)
        return exit_code(error)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.Abort:
        click.echo("Stopped. What was done so far is kept.", err=True)
        return 1
    except click.ClickException as error:
        if isinstance(error, click.UsageError) and error.ctx is None:
            # Of an option before the command: click doesn't say then how it is meant.
            error.ctx = click.Context(commands, info_name="insightreader", **_CONTEXT)
        error.show()
        return WRONG_USAGE
    return result if isinstance(result, int) else 0
