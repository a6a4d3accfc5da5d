"""Archives read back what was written; hostile, damaged and newer ones are refused."""

import json
import struct
import warnings
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from insightreader.domain.errors import FileUnusable, Refused
from insightreader.interchange.archives import archive as archives
from insightreader.interchange.archives import zip_directory
from insightreader.interchange.archives.archive import ArchiveReader, is_archive
from insightreader.interchange.archives.archive_format import FORMAT, MANIFEST, VERSION
from tests.unit.interchange.made_archives import forge, rewrite, write

ROWS = [
    {"uid": "a", "title": "Ünïcode 👨‍👩‍👧"},
    {"uid": "b", "title": None},
    {"uid": "c", "n": 2**60},
]
BLOBS = [b"first", b"second" * 1000, b""]


@pytest.fixture
def good(tmp_path: Path) -> Path:
    return write(tmp_path / "good.archive", {"post": ROWS, "tag": []}, BLOBS)


def why(error: pytest.ExceptionInfo[FileUnusable]) -> object:
    return error.value.data["why"]


def test_rows_and_bytes_come_back_as_they_were(good: Path) -> None:
    with ArchiveReader(good) as archive:
        archive.check()
        assert list(archive.rows("post")) == ROWS
        assert list(archive.rows("tag")) == list(archive.rows("unheard_of")) == []
        found = {digest: archive.blob(digest) for digest in archive.digests()}
    assert found == {sha256(data).hexdigest(): data for data in BLOBS}


def test_the_manifest_tells_what_is_inside(good: Path) -> None:
    with ArchiveReader(good) as archive:
        manifest = archive.manifest
    assert (manifest.format, manifest.version) == (FORMAT, VERSION)
    assert manifest.tables["post"].rows == 3
    assert manifest.blobs == 3
    assert manifest.is_whole


def test_the_same_content_gives_the_same_bytes(good: Path, tmp_path: Path) -> None:
    again = write(tmp_path / "again.archive", {"post": ROWS, "tag": []}, BLOBS)
    assert again.read_bytes() == good.read_bytes()


def test_the_same_bytes_are_stored_once(tmp_path: Path) -> None:
    path = write(tmp_path / "twice.archive", {}, [b"same", b"same"])
    with ArchiveReader(path) as archive:
        assert len(list(archive.digests())) == archive.manifest.blobs == 1


def test_an_archive_without_its_manifest_is_none(good: Path, tmp_path: Path) -> None:
    path = rewrite(good, tmp_path / "x", {MANIFEST: None})
    assert not is_archive(path)
    with pytest.raises(FileUnusable):
        ArchiveReader(path)


@pytest.mark.parametrize("kept", [0.05, 0.5, 0.9, 0.999])
def test_a_file_that_was_cut_short_is_damaged(good: Path, tmp_path: Path, kept: float) -> None:
    data = good.read_bytes()
    path = tmp_path / "short.archive"
    path.write_bytes(data[: int(len(data) * kept)])
    with pytest.raises(FileUnusable) as error:
        ArchiveReader(path)
    assert why(error) == "damaged"


def test_no_flipped_bit_goes_unnoticed_or_crashes(good: Path, tmp_path: Path) -> None:
    data = good.read_bytes()
    path = tmp_path / "flipped.archive"
    with ArchiveReader(good) as archive:
        expected = (list(archive.rows("post")), archive.manifest)
    for place in range(0, len(data), 3):
        path.write_bytes(data[:place] + bytes([data[place] ^ 0x10]) + data[place + 1 :])
        try:
            with ArchiveReader(path) as archive:
                archive.check()
                # Dates and such of the zip itself may differ: nothing of ours may.
                assert (list(archive.rows("post")), archive.manifest) == expected
        except (FileUnusable, Refused):
            pass


@pytest.mark.parametrize(
    "name",
    [
        "../outside.txt",
        "/etc/passwd",
        "blobs/../../outside",
        "C:\\windows\\x",
        "tables/../post.jsonl",
        "tables/post.jsonl/../../x",
        "blobs/" + "AB" * 32,
        "tables/Post.jsonl",
        "other.txt",
        "blobs/",
    ],
)
def test_a_name_that_has_no_place_in_an_archive_is_refused(tmp_path: Path, name: str) -> None:
    path = forge(tmp_path / "slip.archive", {name: b"x"})
    with pytest.raises(Refused):
        ArchiveReader(path)
    assert {each.name for each in tmp_path.iterdir()} == {"slip.archive"}


def test_a_name_that_stands_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "twice.archive"
    with warnings.catch_warnings(), zipfile.ZipFile(path, "w") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("tables/post.jsonl", b"")
        archive.writestr("tables/post.jsonl", b"{}\n")
    with pytest.raises(Refused, match="twice"):
        ArchiveReader(path)


def test_a_bomb_is_refused_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "_FREE_BYTES", 1 << 20)
    path = forge(tmp_path / "bomb.archive", {"tables/post.jsonl": b" " * (50 << 20)})
    with pytest.raises(Refused, match="unpack"):
        ArchiveReader(path)


def test_giant_bytes_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "LARGEST_BLOB", 10)
    path = forge(tmp_path / "giant.archive", {"blobs/" + "ab" * 32: b"x" * 11})
    with pytest.raises(Refused, match="unpack"):
        ArchiveReader(path)


def test_a_giant_row_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "LARGEST_LINE", 100)
    path = forge(tmp_path / "row.archive", {"tables/post.jsonl": b'"' + b"x" * 200 + b'"\n'})
    with ArchiveReader(path) as archive, pytest.raises(Refused, match="a row"):
        list(archive.rows("post"))


def test_a_giant_directory_is_refused_before_it_is_read(
    good: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zip_directory, "LARGEST_DIRECTORY", 100)
    with pytest.raises(Refused, match="directory"):
        ArchiveReader(good)
    with pytest.raises(Refused, match="directory"):
        is_archive(good)


def test_a_directory_said_to_be_giant_in_the_long_form_is_refused(tmp_path: Path) -> None:
    # PKWARE's zip64 records: the end, its locator, and the short end with its fields filled up.
    end = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, 1, 1, 1 << 40, 0)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, 0, 1)
    short = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 2**32 - 1, 2**32 - 1, 0)
    path = tmp_path / "long.archive"
    path.write_bytes(end + locator + short)
    with pytest.raises(Refused, match="directory"):
        ArchiveReader(path)


def test_a_newer_version_says_so_whatever_else_it_holds(tmp_path: Path) -> None:
    path = forge(tmp_path / "newer.archive", {}, version=VERSION + 1, tables="elsewhere")
    with pytest.raises(FileUnusable) as error:
        ArchiveReader(path)
    assert why(error) == "newer"


@pytest.mark.parametrize("format_name", ["another", None, 7])
def test_another_format_is_unknown(tmp_path: Path, format_name: object) -> None:
    path = forge(tmp_path / "other.archive", {}, format=format_name)
    with pytest.raises(FileUnusable) as error:
        ArchiveReader(path)
    assert why(error) == "unknown"


@pytest.mark.parametrize(
    "change",
    [
        {"tables/post.jsonl": b'{"uid":"a"}\n'},
        {"tables/post.jsonl": b""},
        {"tables/post.jsonl": None},
        {"tables/extra.jsonl": b""},
        {"blobs/" + "ab" * 32: b"bytes of another digest"},
        {"blobs/" + sha256(b"first").hexdigest(): None},
        {"blobs/" + sha256(b"first").hexdigest(): b"altered"},
        {MANIFEST: b"{"},
        {MANIFEST: b"[]"},
        {MANIFEST: json.dumps({"format": FORMAT, "version": VERSION}).encode()},
        {MANIFEST: b"\xff\xfe"},
        {MANIFEST: b'{"a":' * 5000 + b"1" + b"}" * 5000},
    ],
)
def test_what_does_not_fit_the_manifest_is_noticed(
    good: Path, tmp_path: Path, change: dict[str, bytes | None]
) -> None:
    path = rewrite(good, tmp_path / "spoiled.archive", change)
    with pytest.raises(FileUnusable), ArchiveReader(path) as archive:
        archive.check()


@pytest.mark.parametrize("line", [b"not json\n", b"[1, 2]\n", b'"text"\n', b"\xff\n", b"{}{}\n"])
def test_a_row_that_is_no_object_is_damaged(tmp_path: Path, line: bytes) -> None:
    path = forge(tmp_path / "rows.archive", {"tables/post.jsonl": line})
    with ArchiveReader(path) as archive, pytest.raises(FileUnusable):
        list(archive.rows("post"))


@pytest.mark.parametrize(
    "content", [b"", b"PK", b"PK\x05\x06", b"no zip at all" * 100, b"\0" * 5000]
)
def test_what_is_no_zip_is_damaged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "no.archive"
    path.write_bytes(content)
    with pytest.raises(FileUnusable):
        ArchiveReader(path)


def test_an_encrypted_member_is_refused(good: Path) -> None:
    data = bytearray(good.read_bytes())
    place = data.index(b"PK\x01\x02")
    data[place + 8] |= 1
    good.write_bytes(bytes(data))
    with pytest.raises(Refused, match="encrypted"):
        ArchiveReader(good)


def test_a_folder_or_nothing_at_that_place_is_unusable(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nothing"):
        with pytest.raises(FileUnusable):
            ArchiveReader(path)
