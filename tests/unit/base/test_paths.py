import os
import sys
import warnings
from pathlib import Path

import pytest

from insightreader.base import paths

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")


def test_everything_lies_below_the_home_that_a_variable_names(home):
    found = paths.user_paths()
    for folder in (found.data, found.cache, found.config, found.logs, found.default_library):
        assert folder.is_relative_to(home)
    assert found.settings_file.parent == found.config


def test_nothing_is_made_by_asking(home):
    paths.user_paths()
    assert not home.exists()


def test_a_home_may_be_relative_or_start_with_a_tilde(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(paths.HOME_VARIABLE, "here")
    assert paths.user_paths().data == tmp_path / "here" / "data"
    monkeypatch.setenv(paths.HOME_VARIABLE, "~/there")
    assert paths.user_paths().data == Path.home() / "there" / "data"


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of the XDG specification")
def test_without_the_variable_the_folders_are_those_of_the_system(monkeypatch, tmp_path):
    monkeypatch.delenv(paths.HOME_VARIABLE)
    for name in ("DATA", "CACHE", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    found = paths.user_paths()
    assert found.data == tmp_path / "DATA" / "insightreader"
    assert found.cache == tmp_path / "CACHE" / "insightreader"
    assert found.config == tmp_path / "CONFIG" / "insightreader"
    assert found.logs.is_relative_to(tmp_path / "STATE")


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of the XDG specification")
def test_a_session_without_a_runtime_folder_is_no_reason_to_warn(monkeypatch):
    monkeypatch.delenv(paths.HOME_VARIABLE)
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert paths.user_paths().sockets.is_absolute()


def test_the_index_lies_in_the_cache_and_not_in_the_library(home):
    found = paths.user_paths()
    assert found.index("abc").is_relative_to(found.cache)
    assert not found.index("abc").is_relative_to(found.default_library)


def test_each_library_has_a_state_of_its_own_outside_of_it(home, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    found = paths.user_paths()
    assert found.state_of(Path("one")) == found.state_of(tmp_path / "one")
    assert found.state_of(Path("one")) != found.state_of(Path("other"))
    assert found.state_of(tmp_path / "one").is_relative_to(found.config)


@posix_only
def test_sockets_have_short_names_below_a_long_home(monkeypatch, tmp_path):
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / ("long" * 30)))
    first = paths.user_paths().sockets
    assert len(os.fsencode(first)) <= paths.LONGEST_SOCKET_FOLDER
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / ("other" * 30)))
    assert paths.user_paths().sockets != first


def test_ensure_makes_a_folder_with_its_parents_and_again(tmp_path):
    target = tmp_path / "a" / "b"
    assert paths.ensure(target) == target
    assert paths.ensure(target).is_dir()


@posix_only
def test_a_private_folder_is_the_users_alone(tmp_path):
    folder = paths.ensure_private(tmp_path / "a" / "private")
    assert folder.stat().st_mode & 0o777 == 0o700


@posix_only
def test_a_folder_that_others_can_enter_is_closed(tmp_path):
    folder = tmp_path / "open"
    folder.mkdir(mode=0o755)
    paths.ensure_private(folder)
    assert folder.stat().st_mode & 0o777 == 0o700


@posix_only
def test_a_link_in_place_of_a_private_folder_is_refused(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "private"
    link.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(PermissionError, match="somebody else"):
        paths.ensure_private(link)


@posix_only
def test_a_private_folder_of_another_user_is_refused(tmp_path, monkeypatch):
    folder = paths.ensure_private(tmp_path / "private")
    monkeypatch.setattr(os, "getuid", lambda: folder.stat().st_uid + 1)
    with pytest.raises(PermissionError, match="somebody else"):
        paths.ensure_private(folder)
