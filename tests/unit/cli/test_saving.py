"""``add`` and ``extract`` with real workers: what comes in, what is refused, what is kept."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from insightreader.base.clock import now_ms
from insightreader.services.capturing import LEFT_BEHIND_MS, Capturing
from insightreader.store.library import Library
from tests.building import begin, source
from tests.unit.capture.formats.documents import warc
from tests.unit.cli.test_posts import POST_KEYS

PAGE = """<!doctype html><html lang="en"><head><title>Missions – Blog</title>
<meta name="author" content="Ann"><meta property="og:site_name" content="Blog"></head><body>
<nav><a href="/">Home</a> <a href="/about">About</a></nav><article><h1>Missions</h1>
<p>Five missions guide the government, and each of them has a goal that is bold, clear and
measured, so that people can see whether it was reached.</p>
<p>A mission needs partners: towns, firms and people who trust one another, and the time
to learn from what failed. Übung macht den Meister.</p>
<figure><img src="a.png" alt=""><figcaption>A caption of the picture</figcaption></figure>
<p>The first programme succeeded because of leadership, data, communication and trust in
local capacity; the second has never started.</p></article></body></html>"""


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "missions.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_a_page_is_saved_shown_and_extracted_as_the_same_text(run, page):
    added = run("add", page, "--url", "https://example.org/missions", "--tag", "a", json=True)
    assert added.code == 0
    [post] = added.document["posts"]
    assert added.document["refused"] == []
    assert set(post) >= POST_KEYS
    assert (post["author"], post["tags"], post["status"]) == ("Ann", ["a"], "inbox")
    for form in ("text", "markdown", "html"):
        extracted = run("extract", page, "--format", form, "--url", "https://example.org/missions")
        shown = run("show", post["id"], "--format", form)
        assert extracted.out == shown.out
        assert extracted.out.endswith("\n")
    assert "Übung macht den Meister" in shown.out
    document = run("extract", page, json=True).document
    assert set(document) >= POST_KEYS | {"text", "markdown", "blocks", "sources", "fixed"}
    assert document["id"] is None
    assert document["sources"]["author"]
    assert document["text"].rstrip("\n") + "\n" == run("extract", page).out


def test_extracting_needs_no_library(run, page, tmp_path):
    ran = run("extract", "-", stdin=page.read_bytes())
    assert ran.code == 0
    assert "Five missions" in ran.out
    assert not (tmp_path / "library").exists()
    assert run("extract").code == 2
    assert run("extract", tmp_path / "missing.html").code == 1


def test_captions_are_left_out_when_asked(run, page):
    assert "A caption of the picture" in run("extract", page).out
    assert "A caption of the picture" not in run("extract", page, "--no-captions").out


def test_a_folder_of_pages_is_extracted_in_one_run(run, page, tmp_path):
    pages = tmp_path / "pages"
    pages.mkdir()
    for name in ("a", "b"):
        (pages / f"{name}.html").write_text(PAGE.replace("Five", name.upper()), encoding="utf-8")
    (pages / "empty.html").write_bytes(b"")
    (pages / "notes.txt").write_text("not a page")
    ran = run("extract", "--batch", pages, tmp_path / "out")
    assert ran.code == 1
    assert "empty.html" in ran.err
    written = {each.name: each.read_bytes() for each in (tmp_path / "out").iterdir()}
    assert set(written) == {"a.txt", "b.txt"}
    assert written["a.txt"].decode() == run("extract", pages / "a.html").out
    assert b"\r" not in written["a.txt"]


def test_a_folder_and_standard_input_are_saved(run, page, tmp_path):
    (tmp_path / "more" / "deep").mkdir(parents=True)
    (tmp_path / "more" / "one.txt").write_text("A plain text about rivers.\n\nIt is short.\n")
    (tmp_path / "more" / "deep" / "two.md").write_text("# Two\n\nMarkdown text.\n")
    (tmp_path / "more" / "picture.png").write_bytes(b"\x89PNG")
    added = run("add", tmp_path / "more", "-", stdin=PAGE.encode(), json=True)
    assert added.code == 0
    assert len(added.document["posts"]) == 3
    assert len(run("list").out.splitlines()) == 3


def test_a_packed_web_archive_in_a_folder_is_saved(run, tmp_path):
    (tmp_path / "more").mkdir()
    record = ("https://example.org/missions", "text/html; charset=utf-8", PAGE.encode())
    (tmp_path / "more" / "page.WARC.gz").write_bytes(warc(record, packed=True))
    added = run("add", tmp_path / "more", json=True)
    assert added.code == 0
    assert run("list", json=True).document["posts"][0]["title"] == "Missions"


def test_a_known_source_is_skipped_or_becomes_a_new_version(run, page):
    url = ["--url", "https://example.org/missions"]
    [first] = run("add", page, *url, json=True).document["posts"]
    [skipped] = run("add", page, *url, "--if-known", "skip", json=True).document["posts"]
    assert (skipped["id"], skipped["revision"]) == (first["id"], 1)
    run("annotate", first["id"], "--quote", "A mission needs partners")
    page.write_text(PAGE.replace("needs partners", "needs many partners"), encoding="utf-8")
    [second] = run("add", page, *url, "--if-known", "new-version", json=True).document["posts"]
    assert (second["id"], second["revision"]) == (first["id"], 2)
    checked = run("check", json=True)
    assert checked.code == 1
    assert checked.document["faults"][0]["verdict"] in ("changed", "orphan")
    assert "needs partners" in run("show", first["id"], "--revision", 1).out


def test_what_cannot_be_read_is_refused_and_the_rest_is_saved(run, page, tmp_path):
    ran = run("add", page, tmp_path / "vanished.html", json=True)
    assert ran.code == 1
    assert len(ran.document["posts"]) == 1
    [refused] = ran.document["refused"]
    assert refused["source"].endswith("vanished.html")
    assert "no such file" in refused["reason"]
    assert "vanished.html" in ran.err


@pytest.mark.loopback  # resolving the address is allowed, connecting to it is not attempted
def test_an_address_that_is_not_safe_is_refused_with_code_three(run):
    for address in ("http://127.0.0.1/x", "http://localhost:8000/", "http://[::1]/"):
        ran = run("add", address, json=True)
        assert ran.code == 3, address
        assert ran.document["posts"] == []


@pytest.mark.parametrize("address", ["ftp://example.org/a", "FILE:///etc/hosts", "x+y://a"])
def test_an_address_of_another_kind_is_refused_with_code_three(run, address):
    ran = run("add", address, json=True)
    assert ran.code == 3
    assert "only http and https" in ran.document["refused"][0]["reason"]


def test_an_empty_source_is_wrong_usage_and_saves_nothing(run, page, tmp_path):
    ran = run("add", page, "")
    assert ran.code == 2
    assert "Usage" in ran.err
    assert not (tmp_path / "library").exists()


def test_a_library_that_others_write_to_all_the_time_is_code_four(run, page, tmp_path, monkeypatch):
    monkeypatch.setattr("insightreader.store.connection.BUSY_TIMEOUT_MS", 1)
    run("add", page)
    with Library(tmp_path / "library") as other, other.unlogged():
        ran = run("add", page, json=True)
        mixed = run("add", page, tmp_path / "missing.html", json=True)
    assert (ran.code, ran.document["posts"]) == (4, [])
    assert "Another program" in ran.document["refused"][0]["reason"]
    assert mixed.code == 1


def test_progress_is_shown_on_a_terminal_and_not_in_a_pipe(run, page, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("Another text that is long enough to be read.\n")
    assert run("add", page, other).err == ""
    assert "Saving" in run("add", page, other, terminal=True).err


def test_a_job_that_another_program_did_is_no_error(run, page, monkeypatch):
    original = Capturing.finish

    def slower(self, job, cleaned, **more):
        with Library(self._library.folder) as other:
            original(Capturing(other), job, cleaned, **more)
        return original(self, job, cleaned, **more)

    monkeypatch.setattr(Capturing, "finish", slower)
    added = run("add", page, json=True)
    assert added.code == 0
    assert added.document["posts"][0]["revision"] == 1


def a_minute_ago() -> int:
    return now_ms() - LEFT_BEHIND_MS


def test_what_an_earlier_run_left_unread_is_read_by_the_next(run, page, tmp_path):
    run("add", page)
    with Library(tmp_path / "library", clock=a_minute_ago) as library:
        begin(library, source("# Left behind\n\nA text whose reading was cut short.\n"))
        begin(library, source("\x00\x01", name="unreadable.bin"))
    with Library(tmp_path / "library") as library:
        begin(library, source("# Under way\n\nAnother program reads it.\n", name="under-way.md"))
    added = run("add", page, "--if-known", "skip", json=True)
    assert (added.code, len(added.document["posts"])) == (0, 1)
    states = {each["title"]: each["state"] for each in run("list", json=True).document["posts"]}
    assert states["Left behind"] == "ready"
    assert [title for title, state in states.items() if state == "reading"] == ["under-way.md"]


def shell(*arguments: object, home: Path, **options: object) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "INSIGHTREADER_HOME": str(home)}
    environment.pop("PYTHONIOENCODING", None)
    command = [sys.executable, "-m", "insightreader", *map(str, arguments)]
    return subprocess.run(command, check=False, env=environment, **options)  # type: ignore[call-overload]


def test_output_is_utf_8_whatever_the_locale_says(page, home, tmp_path):
    done = shell("extract", page, home=home, capture_output=True)
    assert done.returncode == 0
    assert "Übung macht den Meister".encode() in done.stdout
    missing = shell("extract", tmp_path / "größe.html", home=home, capture_output=True)
    assert missing.returncode == 1
    assert b"Traceback" not in missing.stderr


def test_a_reader_that_ends_early_is_no_crash(shelf, home):
    command = f"{sys.executable} -m insightreader --library {shelf.folder} history --limit 900"
    done = subprocess.run(
        f"{command} | true", shell=True, capture_output=True, check=False,
        env={**os.environ, "INSIGHTREADER_HOME": str(home)},
    )  # fmt: skip
    assert b"Traceback" not in done.stderr
    assert b"Exception" not in done.stderr
