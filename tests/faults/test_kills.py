"""kill -9 at any moment: what was acknowledged is there, and nothing is left behind."""

import json
import os
import random
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from insightreader.services.annotating import Annotating
from insightreader.services.capturing import Capturing
from insightreader.services.reading import Reading
from insightreader.store import annotations, drafts
from insightreader.store import library as libraries
from insightreader.store.library import Library, held
from tests.faults.conftest import Count

ROOT = Path(__file__).resolve().parent.parent.parent
OPENS_WITHIN_S = 2.0
ENDS_WITHIN_S = 10.0


def start(*command: str, home: Path) -> subprocess.Popen[bytes]:
    """Start a program in a session of its own, so that what it leaves behind can be found."""
    return subprocess.Popen(
        [sys.executable, *command],
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}",
            "INSIGHTREADER_HOME": str(home),
        },
        stdout=subprocess.PIPE,
        start_new_session=True,
    )


def killed_after(
    process: subprocess.Popen[bytes], seconds: float, *, lines: int = 0
) -> list[bytes]:
    """Kill a program so long after it said so many lines beyond its first; return its lines.

    Lines rather than time, so that a slow machine gets as far as a fast one.
    """
    assert process.stdout is not None
    said = [process.stdout.readline() for _ in range(lines + 1)]
    assert said[0], "ended before it was ready"
    time.sleep(seconds)
    process.kill()
    said += process.stdout.read().splitlines(keepends=True)
    process.stdout.close()
    process.wait()
    return [line for line in said if line.endswith(b"\n")]


def left_of(session: int) -> list[str]:
    """Processes of a session that don't end by themselves."""
    deadline = time.monotonic() + ENDS_WITHIN_S
    while True:
        found = []
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                name, _, rest = stat.read_text().rpartition(") ")
            except OSError:
                continue
            state, _, _, its_session = rest.split()[:4]
            if int(its_session) == session and state != "Z":
                found.append(name)
        if not found or time.monotonic() > deadline:
            return found
        time.sleep(0.02)


@dataclass(slots=True)
class Promises:
    """What was acknowledged in all runs. What was under way at a kill may have happened or not."""

    titles: dict[int, str] = field(default_factory=dict)
    comments: dict[int, str] = field(default_factory=dict)
    drafts: dict[int, str] = field(default_factory=dict)
    stars: dict[int, bool] = field(default_factory=dict)
    captured: int = 0

    def hear(self, lines: list[bytes]) -> None:
        """Take the lines of one run."""
        for line in lines:
            match json.loads(line):
                case {"captured": _}:
                    self.captured += 1
                case {"post": post, "title": title}:
                    self.titles[post] = title
                case {"note": note, "comment": comment, **rest}:
                    self.comments[note] = comment
                    if rest:
                        self.drafts.pop(note)
                case {"draft": note, "text": text}:
                    self.drafts[note] = text
                case {"starred": post, "is_starred": is_starred}:
                    self.stars[post] = is_starred
        match json.loads(lines[-1]):
            case {"meant": "draft" | "comment", "note": note}:
                self.drafts.pop(note, None)
                self.comments.pop(note, None)
            case {"meant": "star", "post": post}:
                self.stars.pop(post, None)

    def check(self, library: Library) -> None:
        """Nothing that was promised is missing."""
        rows = {row.id: row for row in Reading(library).rows(list(self.titles))}
        assert {key: rows[key].title for key in self.titles} == self.titles
        assert {key: rows[key].is_starred for key in self.stars} == self.stars
        notes = annotations.by_ids(library.connection, list(self.comments))
        assert {each.id: each.comment for each in notes} == self.comments
        left = dict(drafts.left_behind(library.connection))
        assert {key: left.get(key) for key in self.drafts} == self.drafts
        stored = set(library.captures.digests())
        named = library.connection.execute("SELECT lower(hex(sha256)) FROM capture").fetchall()
        assert len(named) >= self.captured
        assert {digest for (digest,) in named} <= stored


def check_after_a_kill(folder: Path, promises: Promises) -> None:
    """Open the library as the next program would, and look at everything."""
    begun = time.process_time()
    with Library(folder) as library:
        # Of this program's own time: a busy machine is no fault of the library.
        assert time.process_time() - begun < OPENS_WITHIN_S
        promises.check(library)
        for connection in (library.connection, library.captures.connection):
            assert connection.pragma("quick_check") == "ok"
    with held(folder, exclusively=True):
        """No lock is left."""


def take_up(folder: Path, promises: Promises) -> None:
    """Do what a start does: drafts become comments, captures under way are read or given up."""
    with Library(folder) as library:
        Annotating(library).promote_drafts()
        for job in Capturing(library).waiting():
            Capturing(library).fail(job.id, "WorkerFailed")
    promises.comments |= promises.drafts
    promises.drafts.clear()


# In parts, none of which takes so long that it looks as if it hung.
PARTS = [pytest.param(50, seed, marks=pytest.mark.faults) for seed in range(4)]


@pytest.mark.parametrize(("kills", "seed"), [(12, 11), *PARTS])
def test_what_was_acknowledged_survives_a_kill_at_any_moment(
    tmp_path: Path, count: Count, kills: int, seed: int
) -> None:
    folder, chance, promises = tmp_path / "library", random.Random(seed), Promises()
    libraries.create(folder, profile_name="Tester")
    with count("kill: services") as tally:
        for number in range(kills):
            process = start(
                "-m", "tests.faults.library_writer", str(folder), str(number), home=tmp_path
            )
            lines = chance.randrange(30)
            promises.hear(killed_after(process, chance.uniform(0, 0.01), lines=lines))
            with tally.attempt():
                check_after_a_kill(folder, promises)
                assert left_of(process.pid) == []
            if number % 3 == 0:
                take_up(folder, promises)
        assert tally.survived == kills
    assert len(promises.titles) > kills / 2


@pytest.mark.parametrize("kills", [4, pytest.param(30, marks=pytest.mark.faults)])
def test_a_library_being_made_is_there_whole_or_not_at_all(
    tmp_path: Path, count: Count, kills: int
) -> None:
    script = (
        "import sys; from pathlib import Path; from insightreader.store.library import create; "
    )
    script += "print('ready', flush=True); create(Path(sys.argv[1]), profile_name='Tester')"
    chance = random.Random(5)
    with count("kill: making a library") as tally:
        for number in range(kills):
            folder = tmp_path / str(number)
            process = start("-c", script, str(folder), home=tmp_path)
            killed_after(process, chance.uniform(0, 0.03))
            with tally.attempt():
                if not libraries.exists(folder):
                    libraries.create(folder, profile_name="Tester")
                with Library(folder) as library:
                    assert library.profile.name == "Tester"
        assert tally.survived == kills


COMMANDS = """
import sys
from pathlib import Path
from insightreader.cli.main import main
print("ready", flush=True)
for number in range(10_000):
    page = Path(sys.argv[2]) / f"{sys.argv[3]}-{number}.md"
    page.write_text(f"# Page {page.stem}\\n\\nA paragraph of page {page.stem}.\\n")
    main(["--library", sys.argv[1], "add", str(page)])
"""


@pytest.mark.parametrize(
    ("kills", "seed"), [(2, 3), *(pytest.param(10, n, marks=pytest.mark.faults) for n in range(3))]
)
def test_what_the_command_line_printed_is_saved_and_no_worker_is_left(
    tmp_path: Path, count: Count, kills: int, seed: int
) -> None:
    folder, chance = tmp_path / "library", random.Random(seed)
    printed: set[str] = set()
    (tmp_path / "pages").mkdir()
    with count("kill: command line") as tally:
        for number in range(kills):
            process = start(
                "-c", COMMANDS, str(folder), str(tmp_path / "pages"), str(number), home=tmp_path
            )
            lines = killed_after(process, chance.uniform(0, 1), lines=chance.randrange(3))
            printed |= {line.decode().split()[0] for line in lines[1:]}
            with tally.attempt():
                assert left_of(process.pid) == []
                if libraries.exists(folder):
                    check_after_a_kill(folder, Promises())
                    with Library(folder) as library:
                        uids = library.connection.execute("SELECT lower(hex(uid)) FROM post")
                        saved = {uid for (uid,) in uids}
                    assert {each.replace("-", "") for each in printed} <= saved
        assert tally.survived == kills
    assert printed
