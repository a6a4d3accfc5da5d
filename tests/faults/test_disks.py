"""A disk that is full, fails, is read-only or loses power at any write: said, and nothing lost."""

import shutil
from contextlib import suppress
from pathlib import Path

import apsw
import pytest

from insightreader.domain.errors import (
    DiskFull,
    LibraryReadOnly,
    StorageFailed,
)
from insightreader.store import library as libraries
from insightreader.store.library import Library
from tests.building import Ticking
from tests.faults.conftest import Count
from tests.faults.faulty_disk import NAME, Disk, Fault, faulty_disk
from tests.faults.script import outline, steps

EXPECTED = {
    Fault.FULL: DiskFull,
    Fault.WRITE: StorageFailed,
    Fault.SYNC: StorageFailed,
    Fault.READ_ONLY: LibraryReadOnly,
    Fault.TORN: StorageFailed,
}


class Rehearsal:
    """The script without faults: what is there after each step, how often the disk is touched."""

    def __init__(self, folder: Path, disk: Disk, count: int) -> None:
        self.steps = steps(count)
        libraries.create(folder, profile_name="Tester", clock=Ticking())
        self.empty = folder.with_name("empty")
        shutil.copytree(folder, self.empty)
        start = disk.touches
        with Library(folder, vfs=NAME, clock=Ticking()) as library:
            self.states = [outline(library)]
            for step in self.steps:
                step(library)
                self.states.append(outline(library))
        self.touches = disk.touches - start


class Run:
    """The script on a disk that fails once, and is well again for the next try."""

    def __init__(self, rehearsal: Rehearsal, folder: Path, disk: Disk) -> None:
        shutil.copytree(rehearsal.empty, folder)
        self._rehearsal, self._folder, self._disk = rehearsal, folder, disk
        self._library = Library(folder, vfs=NAME, clock=Ticking())

    def through(self, fault: Fault, *, at: int) -> None:
        """Run all steps; the disk fails at that touch."""
        self._disk.fail(fault, at=self._disk.touches + at)
        try:
            for number, step in enumerate(self._rehearsal.steps):
                try:
                    step(self._library)
                except EXPECTED[fault]:
                    self._go_on(number, fault)
            assert outline(self._library) == self._rehearsal.states[-1]
        finally:
            self._disk.heal()
            self._library.close()
        self._check()

    def _go_on(self, number: int, fault: Fault) -> None:
        if fault is Fault.TORN:
            # The power is cut: nothing more is written by this program, not even on closing.
            with suppress(apsw.Error):
                self._library.close()
            self._disk.heal()
            self._library = Library(self._folder, clock=Ticking())
        self._disk.heal()
        found = outline(self._library)
        # Either of both: the disk may have taken what it couldn't confirm.
        assert found in self._rehearsal.states[number : number + 2], f"step {number}"
        if found == self._rehearsal.states[number]:
            self._rehearsal.steps[number](self._library)
        assert outline(self._library) == self._rehearsal.states[number + 1], f"step {number}"

    def _check(self) -> None:
        with Library(self._folder) as library:
            assert outline(library) == self._rehearsal.states[-1]
            for connection in (library.connection, library.captures.connection):
                assert connection.pragma("quick_check") == "ok"


@pytest.mark.parametrize("fault", Fault)
@pytest.mark.parametrize(
    ("count_of_steps", "tries"), [(40, 6), pytest.param(200, 60, marks=pytest.mark.faults)]
)
def test_a_disk_that_fails_at_any_write_loses_nothing(
    tmp_path: Path, count: Count, fault: Fault, count_of_steps: int, tries: int
) -> None:
    with faulty_disk() as disk, count(f"disk: {fault}") as tally:
        rehearsal = Rehearsal(tmp_path / "rehearsal", disk, count_of_steps)
        stride = max(1, rehearsal.touches // tries)
        for at in range(1, rehearsal.touches, stride):
            with tally.attempt():
                Run(rehearsal, tmp_path / f"at-{at}", disk).through(fault, at=at)
            shutil.rmtree(tmp_path / f"at-{at}")
        assert tally.survived == tally.tried >= tries


def test_a_library_is_worked_on_while_the_disk_is_full_and_after(tmp_path: Path) -> None:
    with faulty_disk() as disk:
        rehearsal = Rehearsal(tmp_path / "a", disk, 12)
        with Library(tmp_path / "a", vfs=NAME, clock=Ticking()) as library:
            before = outline(library)
            disk.fail(Fault.FULL, at=disk.touches)
            for step in rehearsal.steps[4:] * 3:
                try:
                    step(library)
                except DiskFull:
                    assert outline(library) == before
            assert disk.failures > 3
            disk.heal()
            for step in steps(30)[4:]:
                step(library)
            assert outline(library) != before
            assert library.connection.pragma("integrity_check") == "ok"
