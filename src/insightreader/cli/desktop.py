"""``install-desktop`` and ``uninstall-desktop``: the program in this user's menu, links in it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import click

from insightreader.cli.session import Session, pass_session
from insightreader.services import desktop_entry

_TOOL = "update-desktop-database"
_LONGEST_S = 30


@click.command("install-desktop")
@pass_session
def install_desktop(session: Session) -> None:
    """Add InsightReader to your menu and have insightreader:// links open in it (Linux)."""
    data_home = _data_home()
    written = desktop_entry.install(data_home, command=_own_command())
    _refresh(data_home)
    session.answer({"written": list(map(str, written))}, lines=list(map(str, written)))


@click.command("uninstall-desktop")
@pass_session
def uninstall_desktop(session: Session) -> None:
    """Undo install-desktop."""
    data_home = _data_home()
    removed = desktop_entry.uninstall(data_home)
    _refresh(data_home)
    session.answer({"removed": list(map(str, removed))}, lines=list(map(str, removed)))
    if not removed:
        session.say("There was nothing to take away.")


def _data_home() -> Path:
    """The user's own data folder; https://specifications.freedesktop.org/basedir-spec/latest/."""
    if sys.platform in {"win32", "darwin"}:
        raise click.ClickException("This is for Linux desktops. Here, use: insightreader LINK")
    named = Path(os.environ.get("XDG_DATA_HOME") or "")
    return named if named.is_absolute() else Path.home() / ".local" / "share"


def _own_command() -> list[str]:
    """What starts the program as it was started now, wherever it is started from."""
    started = Path(sys.argv[0]).absolute()
    if started.stem == "insightreader" and os.access(started, os.X_OK):
        return [str(started)]
    return [sys.executable, "-m", "insightreader"]


def _refresh(data_home: Path) -> None:
    """Let the desktop look anew; where there is no tool for it, it does so in its own time."""
    tool, folder = shutil.which(_TOOL), data_home / desktop_entry.APPLICATIONS
    if tool is None or not folder.is_dir():
        return
    try:
        subprocess.run([tool, str(folder)], check=False, capture_output=True, timeout=_LONGEST_S)
    except (OSError, subprocess.TimeoutExpired):
        return


COMMANDS = (install_desktop, uninstall_desktop)
