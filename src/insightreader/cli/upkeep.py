"""Keeping a library well: ``undo redo history verify reindex backup restore``."""

import sys
from pathlib import Path

import click

from insightreader.base.clock import iso
from insightreader.cli.explaining import FOUND_WRONG, counted
from insightreader.cli.session import Session, pass_session
from insightreader.domain.errors import NotFound
from insightreader.services import backup as backups
from insightreader.services.reading import resolve
from insightreader.services.searching import rebuild
from insightreader.services.undo import Undo, history_of
from insightreader.services.undo import history as read_history
from insightreader.services.verifying import Verifying
from insightreader.store.following import HistoryEntry


def _entry(entry: HistoryEntry) -> dict[str, object]:
    return {
        "id": entry.uid,
        "kind": entry.kind,
        "label": entry.label,
        "by": entry.profile,
        "made": iso(entry.made_ms),
        "undone": entry.is_undone,
    }


def _say_entry(session: Session, entry: HistoryEntry) -> None:
    session.answer(_entry(entry), lines=[f"{entry.kind}  {iso(entry.made_ms)}"])


@click.command()
@pass_session
def undo(session: Session) -> None:
    """Set back what was done last."""
    _say_entry(session, Undo(session.library).undo().value)


@click.command()
@pass_session
def redo(session: Session) -> None:
    """Do again what was undone last."""
    _say_entry(session, Undo(session.library).redo().value)


@click.command()
@click.argument("item", required=False)
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True)
@pass_session
def history(session: Session, item: str | None, limit: int) -> None:
    """List what was done, newest first; with a post's or annotation's id, what was done to it."""
    if item is None:
        entries = read_history(session.library, limit)
    else:
        kind, row = _find(session, item)
        entries = history_of(session.library, kind, row)[:limit]
    session.answer(
        {"history": [_entry(each) for each in entries]},
        lines=[
            f"{iso(each.made_ms)}  {each.kind}{'  (undone)' if each.is_undone else ''}"
            for each in entries
        ],
    )


def _find(session: Session, item: str) -> tuple[str, int]:
    try:
        return "post", resolve(session.library, "post", item)
    except NotFound:
        return "annotation", resolve(session.library, "annotation", item)


@click.command()
@pass_session
def verify(session: Session) -> int:
    """Check files, hashes, quotations, and the index against the library."""
    faults = Verifying(session.library, session.renderer.render).verify()
    session.answer(
        {
            "faults": [
                {"what": each.what, "where": each.where, "detail": each.detail} for each in faults
            ]
        },
        lines=[f"{each.what}: {each.where} {each.detail}".rstrip() for each in faults]
        or ["No fault found."],
    )
    return FOUND_WRONG if faults else 0


@click.command()
@pass_session
def reindex(session: Session) -> None:
    """Build the search index anew from the library."""
    with click.progressbar(
        length=0,
        label="Indexing",
        file=sys.stderr,
        hidden=not sys.stderr.isatty(),
    ) as bar:

        def on_step(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        count = rebuild(session.library, on_step=on_step)
    session.answer(
        {"indexed": count}, lines=[f"Indexed {counted(count, 'post or note', 'posts and notes')}."]
    )


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@pass_session
def backup(session: Session, path: Path | None) -> None:
    """Back the library up, into its own backups or into the folder PATH."""
    folder = session.library.folder
    made = backups.back_up(folder) if path is None else backups.back_up_to(folder, path)
    session.answer({"backup": str(made.path), "size": made.size}, lines=[str(made.path)])


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--newest", is_flag=True, help="The newest backup that passes its check.")
@pass_session
def restore(session: Session, path: Path | None, newest: bool) -> None:
    """Make the backup at PATH the library; what was there before is kept."""
    if newest:
        found = backups.newest_good(session.folder)
        if found is None:
            raise NotFound("there is no good backup", what="backup")
        path = found.path
    if path is None:
        raise click.UsageError("Name a backup, or say --newest.")
    done = backups.restore(session.folder, path)
    lines = [f"Restored from {done.backup}."]
    if done.before is not None:
        lines.append(f"What was there before is in {done.before}.")
    session.answer({"restored": str(done.backup), "before": str(done.before or "")}, lines=lines)


COMMANDS = (undo, redo, history, verify, reindex, backup, restore)
