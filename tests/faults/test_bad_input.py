"""What people and pages hand to the command line: a sentence, a code, and no capture lost."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from insightreader.services.reading import Reading
from insightreader.store.library import CAPTURES, DATABASE, Library
from tests.building import new_library, save
from tests.faults.conftest import Count

ROOT = Path(__file__).resolve().parent.parent.parent
PARAGRAPH = b"<p>Five missions guide the government, each with a clear goal.</p>"
HUGE_BYTES = 60_000_000


@dataclass(frozen=True, slots=True)
class Ran:
    code: int
    out: str
    err: str


class Shell:
    """Runs the program as a process of its own."""

    def __init__(self, folder: Path, library: Path) -> None:
        self.library = library
        self._environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT / "src"),
            "INSIGHTREADER_HOME": str(folder / "home"),
        }

    def __call__(self, *arguments: object, stdin: bytes = b"") -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "insightreader", "--library", self.library]
            + [str(each) for each in arguments],
            env=self._environment,
            input=stdin,
            capture_output=True,
            check=False,
            timeout=120,
        )
        assert b"Traceback" not in done.stderr, done.stderr.decode()
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path, tmp_path / "library")


def captures(of: Path) -> list[bytes]:
    """The bytes that are kept for the posts of a library."""
    if not (of / DATABASE).exists():
        return []
    with Library(of) as library:
        ids = library.connection.execute("SELECT DISTINCT post FROM capture").fetchall()
        return [Reading(library).capture(post) for (post,) in ids]


def nested(depth: int) -> bytes:
    return b"<div>" * depth + PARAGRAPH + b"</div>" * depth


def huge() -> bytes:
    return (b"<html><body>" + PARAGRAPH * (HUGE_BYTES // len(PARAGRAPH)))[:HUGE_BYTES]


KEPT = {
    "nested 2,000 deep": nested(2_000),
    "nested 100,000 deep": nested(100_000),
    "not UTF-8": b"<p>Caf\xe9 \xff\xfe and more words than one to be read here.</p>" * 3,
    "cut in a tag": PARAGRAPH * 5 + b"<p>And then <a href='",
    "only markup": b"<html><head><title>T</title></head><body><script>x()</script></body></html>",
}


@pytest.mark.parametrize("name", KEPT)
def test_a_page_however_odd_is_kept(shell: Shell, tmp_path: Path, count: Count, name: str) -> None:
    page = tmp_path / "odd.html"
    page.write_bytes(KEPT[name])
    with count(f"bad input: {name}") as tally, tally.attempt():
        ran = shell("add", page)
        assert ran.code in (0, 1)
        assert ran.out if ran.code == 0 else ran.err
        assert captures(shell.library) == [KEPT[name]]
        assert "ready" in (shown := shell("--json", "list").out) or "failed" in shown


@pytest.mark.faults
def test_a_page_of_60_megabytes_is_kept(shell: Shell, tmp_path: Path, count: Count) -> None:
    page = tmp_path / "huge.html"
    page.write_bytes(huge())
    with count("bad input: 60 MB") as tally, tally.attempt():
        ran = shell("add", page)
        assert ran.code in (0, 1)
        assert captures(shell.library) == [page.read_bytes()]


REFUSED = {
    "empty": (b"", "It is empty"),
    "only space": (b" \n\t ", "It is empty"),
    "NUL bytes": (PARAGRAPH.replace(b" ", b"\0") * 5, "no text"),
    "binary": (bytes(range(256)) * 100, "no text"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_holds_no_text_is_refused_by_name(
    shell: Shell, tmp_path: Path, count: Count, name: str
) -> None:
    data, why = REFUSED[name]
    (tmp_path / "strange.dat").write_bytes(data)
    with count(f"bad input: {name}") as tally, tally.attempt():
        for command in ("add", "extract"):
            ran = shell(command, tmp_path / "strange.dat")
            assert ran.code == 1
            assert why in ran.err
            assert ran.out == ""


def test_what_is_no_file_is_refused_by_name(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for name, why in (
        ("vanished.html", "no such file"),
        ("folder", "a folder"),
        ("pipe", "not an ordinary file"),
        ("x" * 300, "File name too long"),
    ):
        ran = shell("add", tmp_path / name)
        assert (ran.code, ran.out) == (1, ""), name
        assert why in ran.err
        assert name in ran.err
        assert "Nothing was saved" in ran.err


def test_a_library_in_the_way_of_a_file_is_said(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    shell.library = tmp_path / "file" / "library"
    page = tmp_path / "page.html"
    page.write_bytes(PARAGRAPH)
    ran = shell("add", page)
    assert ran.code == 1
    assert "Not a directory" in ran.err
    assert shell("list").code == 1


@pytest.fixture
def small_disk(tmp_path: Path) -> Path:
    """A disk of four megabytes; where none can be mounted, the disks of test_disks do."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    options = ["-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)]
    if mount is None or subprocess.run([mount, *options], check=False).returncode:
        pytest.skip("no file system can be mounted here")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def test_a_full_disk_is_said_and_work_goes_on_when_there_is_space(
    tmp_path: Path, small_disk: Path, count: Count
) -> None:
    shell = Shell(tmp_path, small_disk / "library")
    page = tmp_path / "page.html"
    with count("bad input: full disk") as tally, tally.attempt():
        page.write_bytes(PARAGRAPH * 20)
        assert shell("add", page).code == 0
        filler = small_disk / "filler"
        filler.write_bytes(b"")
        with filler.open("wb", buffering=0) as file:
            try:
                while file.write(b"\0" * 4096):
                    pass
            except OSError:
                """The disk is full now."""
        page.write_bytes(os.urandom(300_000).hex().encode())
        for command in (["add", page], ["backup"], ["--json", "add", page]):
            ran = shell(*command)
            assert ran.code == 1
            assert "disk is full" in ran.err.lower()
        assert len(shell("list").out.splitlines()) == 1
        filler.unlink()
        page.write_bytes(PARAGRAPH * 30)
        assert shell("add", page).code == 0
        assert len(shell("list").out.splitlines()) == 2


def test_a_disk_that_can_only_be_read_is_read(tmp_path: Path, small_disk: Path) -> None:
    with new_library(small_disk / "library") as library:
        save(library)
    shell = Shell(tmp_path, small_disk / "library")
    remounted = subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=False)
    if remounted.returncode:
        pytest.skip("the file system can't be made read-only here")
    listed = shell("list")
    assert (listed.code, len(listed.out.splitlines())) == (0, 1)
    uid = listed.out.split()[0]
    assert shell("show", uid).out.startswith("Missions")
    assert "hits" in shell("--json", "search", "mission").out
    for command in (["star", uid], ["add", __file__], ["undo"], ["backup"]):
        ran = shell(*command)
        assert ran.code == 1
        assert ran.err


def test_a_library_without_its_captures_says_so_and_is_restored(shell: Shell) -> None:
    with new_library(shell.library) as library:
        save(library)
    assert shell("backup").code == 0
    (shell.library / CAPTURES).unlink()
    listed = shell("list")
    assert listed.code == 1
    assert "restore --newest" in listed.err
    assert not (shell.library / CAPTURES).exists()
    assert shell("restore", "--newest").code == 0
    assert len(captures(shell.library)) == 1
