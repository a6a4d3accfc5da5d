"""Recent libraries are those of all windows, newest first."""

from pathlib import Path

import pytest

from insightreader.services.libraries import (
    MOST,
    is_free,
    is_library,
    open_at_start,
    recent_libraries,
    remember_library,
)
from insightreader.services.settings import Settings
from insightreader.store import library


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.json"


def test_the_last_eight_are_remembered_newest_first_and_once(path):
    settings = Settings(path)
    for number in range(MOST + 3):
        remember_library(settings, Path(f"/libraries/{number}"))
    remember_library(settings, Path("/libraries/9"))
    names = [each.name for each in recent_libraries(Settings(path))]
    assert names == ["9", "10", "8", "7", "6", "5", "4", "3"]


def test_a_window_sees_what_another_one_opened(path):
    first, second = Settings(path), Settings(path)
    remember_library(first, Path("/one"))
    remember_library(second, Path("/two"))
    assert recent_libraries(first) == [Path("/two"), Path("/one")]


def test_the_library_of_the_next_start_is_a_setting(path):
    open_at_start(Settings(path), Path("/one"))
    assert Settings(path).text("library.folder") == str(Path("/one"))


def test_a_folder_is_a_library_or_free_or_neither(tmp_path):
    (tmp_path / "Notes").mkdir()
    assert is_free(tmp_path / "Notes")
    (tmp_path / "Notes" / "text").touch()
    library.create(tmp_path / "Missions", profile_name="Ann")
    assert not is_library(tmp_path / "Notes")
    assert is_library(tmp_path / "Missions")
    assert not is_free(tmp_path / "Notes")
    assert not is_free(tmp_path / "Notes" / "text")
    assert is_free(tmp_path / "Nothing")
