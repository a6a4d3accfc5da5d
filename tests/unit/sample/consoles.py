"""Console blocks of the guide: read from a page, run by a shell, compared with what is shown."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ANYTHING = "…"
"""Stands in a page for what differs from run to run, or is too long to show."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A command as a page shows it, and the answer below it ("" where none is shown)."""

    command: str
    answer: str


def shown_in(page: str) -> list[Shown]:
    """Return every command of a page's console blocks, in order."""
    return [
        Shown(*_parted(each))
        for block in _BLOCK.findall(page)
        for each in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    ]


def _parted(text: str) -> tuple[str, str]:
    command, _, answer = text.partition("\n")
    return command, answer.rstrip("\n")


def fits(answer: str, shown: str) -> bool:
    """Return whether an answer is the one that a page shows; more may follow a last ``…``."""
    whole = shown.removesuffix(f"\n{ANYTHING}")
    pattern = ".*".join(re.escape(part) for part in whole.split(ANYTHING))
    if whole != shown:
        pattern += r"(\n.*)?"
    return re.fullmatch(pattern, answer.rstrip("\n"), re.DOTALL) is not None


def put_program_into(folder: Path) -> Path:
    """Make ``insightreader`` a command of this checkout; return the folder for the path."""
    folder.mkdir()
    program = folder / "insightreader"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m insightreader "$@"\n')
    program.chmod(0o755)
    return folder


def run(command: str, *, at: Path, environment: Mapping[str, str]) -> tuple[int, str]:
    """Run a command as a person would; return its exit code and all that it says."""
    done = subprocess.run(
        ["sh", "-c", command],
        cwd=at,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout.decode("utf-8")
