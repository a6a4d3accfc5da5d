"""A commit is on the disk, sealed, before it counts."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from insightreader.index.durable import write_durably
from insightreader.index.folder import current_generation, next_generation
from insightreader.index.storage import GuardedStorage, sealed, unsealed
from insightreader.index.writer import open_writer
from tests.unit.index.builders import fill, post
from tests.unit.index.corpus import EXPECTED


@given(st.binary(max_size=200))
def test_a_seal_comes_off_as_it_was_put_on(data):
    assert unsealed(sealed(data)) == data


@given(st.binary(min_size=1, max_size=200), st.data())
def test_a_seal_shows_every_changed_or_missing_byte(data, draw):
    whole = bytearray(sealed(data))
    at = draw.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(ValueError, match="damaged"):
        unsealed(bytes(whole[:at]))
    whole[at] ^= draw.draw(st.integers(1, 255))
    with pytest.raises(ValueError, match="damaged"):
        unsealed(bytes(whole))


def test_segments_reach_the_disk_before_the_commit_and_the_stamp_after_it(tmp_path, monkeypatch):
    fill(tmp_path, [post(1, "trust")])
    steps = []
    fsync, replace = os.fsync, Path.replace

    def noted_fsync(descriptor):
        path = Path(f"/proc/self/fd/{descriptor}").readlink()
        steps.append(("sync", path.name if path.is_dir() else path.suffix))
        fsync(descriptor)

    def noted_replace(path, target):
        steps.append(("rename", Path(target).suffix))
        return replace(path, target)

    if not Path("/proc/self/fd").exists():
        pytest.skip("needs /proc to tell the names of open files")
    with open_writer(tmp_path, EXPECTED) as writer:
        monkeypatch.setattr(os, "fsync", noted_fsync)
        monkeypatch.setattr(Path, "replace", noted_replace)
        writer.apply([post(2, "data")], (), sequence=2)
    commit = steps.index(("rename", ".toc"))
    assert ("sync", ".seg") in steps[:commit]
    assert steps[commit + 1 :] == [
        ("sync", "g-1"), ("sync", ".new"), ("rename", ".json"), ("sync", "g-1")
    ]  # fmt: skip


def test_a_failed_commit_leaves_no_file_open(tmp_path):
    storage = GuardedStorage(tmp_path)
    files = [storage.create_file("MAIN_a.trm"), storage.temp_storage("t").create_file("run")]
    storage.close_left_open()
    assert all(each.file.closed for each in files)
    storage.close_left_open()


def test_small_files_are_replaced_whole(tmp_path):
    path = tmp_path / "small"
    write_durably(path, "first")
    write_durably(path, "second é")
    assert path.read_text(encoding="utf-8") == "second é"
    assert [each.name for each in tmp_path.iterdir()] == ["small"]


def test_generations_are_numbered_on_from_the_highest(tmp_path):
    assert next_generation(tmp_path).name == "g-1"
    for name in ("g-2", "g-10", "g-x", "other"):
        (tmp_path / name).mkdir()
    (tmp_path / "g-99").touch()
    assert next_generation(tmp_path).name == "g-11"


def test_the_pointer_names_the_newest_published_generation(tmp_path):
    fill(tmp_path, [])
    fill(tmp_path, [])
    assert current_generation(tmp_path).name == "g-2"
