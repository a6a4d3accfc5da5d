"""Settings in files: what is valid counts, windows leave each other's values alone."""

import json

import pytest

from insightreader.services.settings import Settings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.json"


def test_a_value_is_stored_and_a_reset_forgets_it(path):
    Settings(path).set("reading.size_px", 22)
    settings = Settings(path)
    assert settings.number("reading.size_px") == 22
    assert not settings.is_default("reading.size_px")
    settings.reset("reading.size_px")
    assert json.loads(path.read_text()) == {}
    assert settings.is_default("reading.size_px")


def test_what_is_so_already_is_not_written_again(path):
    Settings(path).set("look.dense_list", True)
    before = path.stat()
    Settings(path).set("look.dense_list", True)
    assert path.stat().st_ino == before.st_ino
    path.write_text('{"look.dense_list": 1}')
    Settings(path).set("look.dense_list", True)
    assert json.loads(path.read_text())["look.dense_list"] is True


def test_what_a_setting_does_not_take_is_refused_and_left_out_of_a_file(path):
    path.write_text('{"reading.size_px": 9000, "look.theme": 3, "of.tomorrow": [1]}')
    settings = Settings(path)
    assert settings.number("reading.size_px") == 18
    assert settings.text("look.theme") == "system"
    with pytest.raises(ValueError, match="reading"):
        settings.set("reading.size_px", 9000)
    with pytest.raises(KeyError):
        settings.set("no.such", 1)


def test_what_a_newer_version_wrote_is_kept(path):
    path.write_text('{"of.tomorrow": [1]}')
    Settings(path).set("look.theme", "dark")
    assert json.loads(path.read_text()) == {"of.tomorrow": [1], "look.theme": "dark"}


def test_two_windows_keep_what_the_other_has_set(path):
    first, second = Settings(path), Settings(path)
    first.set("look.theme", "dark")
    second.set("reading.size_px", 20)
    assert json.loads(path.read_text()) == {"look.theme": "dark", "reading.size_px": 20}
    assert first.number("reading.size_px") == 18
    first.look_again()
    assert first.number("reading.size_px") == 20


def test_each_library_has_its_own_window_and_all_have_the_same_keys(path, tmp_path):
    first, second = Settings(path), Settings(path)
    first.keep_state_in(tmp_path / "libraries" / "one.json")
    second.keep_state_in(tmp_path / "libraries" / "two.json")
    first.set("window.workspace", "evidence")
    first.set("keys.changed", "window.find\tF7")
    assert second.text("window.workspace") == "read"
    second.look_again()
    assert second.text("keys.changed") == "window.find\tF7"
    again = Settings(path)
    again.keep_state_in(tmp_path / "libraries" / "one.json")
    assert again.text("window.workspace") == "evidence"


def test_a_list_keeps_its_lines_and_leaves_out_what_is_none(path):
    settings = Settings(path)
    settings.set_lines("libraries.recent", ["/a b", "", "/two\nlines", "/ü"])
    assert Settings(path).lines("libraries.recent") == ["/a b", "/ü"]


def test_a_damaged_file_gives_the_defaults_and_a_locked_one_holds_for_this_run(tmp_path):
    damaged = tmp_path / "damaged.json"
    damaged.write_text('{"look.theme": "da')
    assert Settings(damaged).text("look.theme") == "system"
    (tmp_path / "file").write_text("no folder")
    locked = Settings(tmp_path / "file" / "settings.json")
    locked.set("look.theme", "dark")
    assert locked.text("look.theme") == "dark"
