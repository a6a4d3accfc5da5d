"""Folders that pass: gone on leaving, kept while they are held, swept when nobody holds them."""

from pathlib import Path

from insightreader.services.imports.passing_rooms import PREFIX, passing_room, sweep

LATER_S = 1e10


def test_a_room_goes_on_leaving_with_all_that_is_in_it(tmp_path: Path) -> None:
    with passing_room(tmp_path) as room:
        (room / "inside").mkdir()
        (room / "inside" / "file").write_bytes(b"x")
        assert room.parent == tmp_path
    assert list(tmp_path.iterdir()) == []


def test_one_that_is_held_stays_and_one_that_was_left_goes(tmp_path: Path) -> None:
    left = tmp_path / f"{PREFIX}left"
    left.mkdir()
    other = tmp_path / "backups"
    other.mkdir()
    with passing_room(tmp_path) as room:
        sweep(tmp_path, now_s=LATER_S)
        assert sorted(tmp_path.iterdir()) == sorted([room, other])


def test_a_young_one_may_be_being_made(tmp_path: Path) -> None:
    young = tmp_path / f"{PREFIX}young"
    young.mkdir()
    sweep(tmp_path, now_s=young.stat().st_mtime + 1)
    assert young.exists()
