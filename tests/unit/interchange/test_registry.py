"""The kind of a file is told by what is in it, and an importer that crashes harms nobody."""

import zipfile
from pathlib import Path

import pytest

from insightreader.base import resources
from insightreader.domain.errors import FileUnusable, ImporterFailed, NotFound, Refused
from insightreader.domain.exchange import ImportKind
from insightreader.interchange.registry import found_kind, guarded
from insightreader.store import library
from tests.unit.interchange.made_archives import write


def test_an_archive_is_known_whatever_it_is_called(tmp_path: Path) -> None:
    assert found_kind(write(tmp_path / "notes.txt", {})) is ImportKind.ARCHIVE


def test_the_description_of_the_sample_is_known() -> None:
    assert found_kind(resources.path("sample/sample.json")) is ImportKind.SAMPLE


@pytest.mark.parametrize("content", [b"", b"words", b"{}", b"\0" * 10_000])
def test_other_files_are_of_no_kind(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(FileUnusable) as error:
        found_kind(path)
    assert error.value.data["why"] == "unknown"


def test_another_zip_is_of_no_kind(tmp_path: Path) -> None:
    path = tmp_path / "book.zip"
    with zipfile.ZipFile(path, "w") as other:
        other.writestr("manifest.json", "{}")
    with pytest.raises(FileUnusable) as error:
        found_kind(path)
    assert error.value.data["why"] == "unknown"


def test_an_archive_that_was_cut_short_is_damaged_and_not_unknown(tmp_path: Path) -> None:
    path = write(tmp_path / "short", {"post": [{"uid": "a"}]})
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(FileUnusable) as error:
        found_kind(path)
    assert error.value.data["why"] == "damaged"


def test_a_folder_is_a_library_where_one_lies_in_it(tmp_path: Path) -> None:
    library.create(tmp_path, profile_name="Olga")
    assert found_kind(tmp_path) is ImportKind.LIBRARY


def test_a_missing_file_and_a_folder_are_not_found(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none"):
        with pytest.raises(NotFound):
            found_kind(path)


@pytest.mark.parametrize("error", [KeyError("x"), ValueError("x"), RecursionError()])
def test_a_crash_of_an_importer_is_a_failure_of_the_file(error: Exception) -> None:
    with pytest.raises(ImporterFailed) as failed, guarded(ImportKind.ARCHIVE):
        raise error
    assert failed.value.data["kind"] is ImportKind.ARCHIVE
    assert failed.value.detail == type(error).__name__


@pytest.mark.parametrize("error", [FileUnusable("x"), Refused("x"), PermissionError("x")])
def test_what_an_importer_says_itself_is_passed_on(error: Exception) -> None:
    with pytest.raises(type(error)), guarded(ImportKind.SAMPLE):
        raise error
