"""An exported file is there whole or not at all, and what lay there before survives a failure."""

import errno
from pathlib import Path

import pytest

from insightreader.domain.errors import DiskFull, StorageFailed
from insightreader.interchange.file_name import file_name
from insightreader.interchange.whole_file import replacing


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_file_appears_when_all_is_written(tmp_path: Path) -> None:
    target = tmp_path / "notes.md"
    with replacing(target) as file:
        file.write(b"whole")
        assert not target.exists()
    assert target.read_bytes() == b"whole"
    assert names(tmp_path) == ["notes.md"]


def test_a_file_that_was_there_is_replaced_in_one_step(tmp_path: Path) -> None:
    target = tmp_path / "notes.md"
    target.write_bytes(b"old")
    with replacing(target) as file:
        file.write(b"new")
        file.flush()
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"


def test_a_failure_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    target = tmp_path / "notes.md"
    target.write_bytes(b"old")
    with pytest.raises(ValueError, match="half"), replacing(target) as file:
        raise ValueError(f"wrote {file.write(b'half')} bytes, half of all")
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["notes.md"]


@pytest.mark.parametrize(
    ("number", "kind"),
    [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EIO, StorageFailed)],
)
def test_a_full_disk_is_told_from_a_broken_one(
    tmp_path: Path, number: int, kind: type[Exception]
) -> None:
    with pytest.raises(kind), replacing(tmp_path / "notes.md"):
        raise OSError(number, "no")
    assert names(tmp_path) == []


def test_a_folder_in_that_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed), replacing(tmp_path):
        pass


def test_a_place_in_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageFailed), replacing(tmp_path / "file" / "notes.md"):
        pass


def test_a_missing_folder_is_refused_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed), replacing(tmp_path / "none" / "notes.md"):
        pass
    assert names(tmp_path) == []


def test_a_link_stays_a_link_and_its_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_bytes(b"old")
    link = tmp_path / "link.md"
    link.symlink_to("real.md")
    with replacing(link) as file:
        file.write(b"new")
    assert link.is_symlink()
    assert (tmp_path / "real.md").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Missions", "Missions.md"),
        ("a/b\\c:d", "a b c d.md"),
        ("../../etc/passwd", "etc passwd.md"),
        ("..", "export.md"),
        ("", "export.md"),
        ("con", "export con.md"),
        ("COM1.txt", "export COM1.txt.md"),
        ("console", "console.md"),
        ("line\nfeed\t\x00end ", "line feed end.md"),
        ("right\u202egnp.exe", "right gnp.exe.md"),
        ("岁修：一件事", "岁修：一件事.md"),
        ('what? "who" <me> *', "what who me.md"),
        (".hidden", "hidden.md"),
    ],
)
def test_a_name_is_one_that_every_file_system_takes(title: str, name: str) -> None:
    assert file_name(title, ".md") == name


@pytest.mark.parametrize("title", ["x" * 500, "长" * 500, "👨‍👩‍👧" * 100, "a. " * 200])
def test_a_long_name_is_cut_at_a_character(title: str) -> None:
    name = file_name(title, ".html")
    assert len(name.encode()) <= 110
    assert name.endswith(".html")
    assert not name.removesuffix(".html").endswith((".", " "))
