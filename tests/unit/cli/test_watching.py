"""``watch --once``: pages that SingleFile wrote are taken once, when they are whole."""

import os

import pytest

from insightreader.domain.errors import DiskFull
from insightreader.services.capturing import Capturing

SAVED = """<!DOCTYPE html> <html><!--
 Page saved with SingleFile
 url: https://example.org/{name}
 saved date: Tue May 04 2021 10:00:00 GMT+0000
--><head><title>{name}</title></head><body><article><h1>{name}</h1><p>A town built a bridge, and
every summer somebody tells how it was paid for.</p></article></body></html>"""


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "saved"
    made.mkdir()
    return made


def put(folder, name, text=SAVED):
    path = folder / f"{name}.html"
    path.write_text(text.format(name=name))
    os.utime(path, (1_700_000_000, 1_700_000_000))
    return path


def titles(run, folder):
    return [each["title"] for each in run("watch", folder, "--once", json=True).document["posts"]]


def test_a_saved_page_is_taken_once_with_its_address(run, folder):
    put(folder, "Bridge")
    ran = run("watch", folder, "--once", json=True)
    [post] = ran.document["posts"]
    assert (post["title"], post["url"]) == ("Bridge", "https://example.org/Bridge")
    assert titles(run, folder) == []
    put(folder, "Ferry")
    assert titles(run, folder) == ["Ferry"]


def test_a_page_stays_away_once_its_post_is_deleted(run, folder):
    put(folder, "Bridge")
    [post] = run("watch", folder, "--once", json=True).document["posts"]
    assert run("delete", post["id"]).code == 0
    assert titles(run, folder) == []


def test_other_files_are_left_alone(run, folder):
    put(folder, "Page", "<html><p>{name} of another origin.</p></html>")
    (folder / "notes.txt").write_text("Page saved with SingleFile")
    (folder / "folder.html").mkdir()
    assert titles(run, folder) == []


def test_a_folder_that_is_not_there_is_wrong_usage(run, folder):
    assert run("watch", folder / "missing", "--once").code == 2


def test_a_page_that_the_library_had_no_room_for_is_taken_later(run, folder, monkeypatch):
    def full(*_, **__):
        raise DiskFull("no room")

    put(folder, "Bridge")
    with monkeypatch.context() as patch:
        patch.setattr(Capturing, "begin", full)
        assert run("watch", folder, "--once").code == 1
    assert titles(run, folder) == ["Bridge"]
