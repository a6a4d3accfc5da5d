"""Files of a watched folder: taken when nobody writes to them any longer, oldest first."""

import os

from insightreader.capture.watched_folder import QUIET_S, new_pages

PAGE = b"<!DOCTYPE html><html><!--\n Page saved with SingleFile\n url: https://example.org/a\n-->"
NOW_S = 1_700_000_000.0


def put(folder, name, *, age_s, data=PAGE):
    path = folder / name
    path.write_bytes(data)
    os.utime(path, (NOW_S - age_s, NOW_S - age_s))
    return path


def test_pages_come_oldest_first(tmp_path):
    newer, older = put(tmp_path, "a.html", age_s=10), put(tmp_path, "b.HTM", age_s=20)
    assert [each.path for each in new_pages(tmp_path, set(), now_s=NOW_S)] == [older, newer]


def test_a_page_that_was_just_written_to_waits(tmp_path):
    put(tmp_path, "a.html", age_s=QUIET_S / 2)
    assert new_pages(tmp_path, set(), now_s=NOW_S) == []
    assert len(new_pages(tmp_path, set(), now_s=NOW_S + QUIET_S)) == 1


def test_a_page_from_the_future_is_taken(tmp_path):
    put(tmp_path, "a.html", age_s=-3600)
    assert len(new_pages(tmp_path, set(), now_s=NOW_S)) == 1


def test_a_known_page_is_new_again_when_it_was_saved_again(tmp_path):
    put(tmp_path, "a.html", age_s=20)
    [found] = new_pages(tmp_path, set(), now_s=NOW_S)
    assert new_pages(tmp_path, {found.key}, now_s=NOW_S) == []
    put(tmp_path, "a.html", age_s=10)
    assert len(new_pages(tmp_path, {found.key}, now_s=NOW_S)) == 1


def test_empty_files_other_pages_and_missing_folders_have_nothing_new(tmp_path):
    put(tmp_path, "empty.html", age_s=10, data=b"")
    put(tmp_path, "other.html", age_s=10, data=b"<html><p>words</p></html>")
    assert new_pages(tmp_path, set(), now_s=NOW_S) == []
    assert new_pages(tmp_path / "missing", set(), now_s=NOW_S) == []
