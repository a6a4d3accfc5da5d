"""Images of posts that are saved by their address: asked for then, and never otherwise."""

import pytest

from insightreader.cli import saving
from insightreader.services.reading import Reading
from insightreader.store.library import Library
from tests.unit.cli.test_saving import PAGE
from tests.web import FakeWeb, png

URL = "http://blog.example/missions"
PICTURE = "http://blog.example/a.png"


@pytest.fixture
def web(monkeypatch):
    web = FakeWeb({URL: PAGE.encode(), PICTURE: png()})
    monkeypatch.setattr(saving, "fetch_images", web.fetch_images)
    monkeypatch.setattr(saving, "fetch", web.fetch)
    return web


def images_in(tmp_path) -> list[bytes]:
    with Library(tmp_path / "library") as library:
        reading = Reading(library)
        [post] = [row[0] for row in library.connection.execute("SELECT id FROM post")]
        return list(reading.open(post).images.values())


def test_a_post_saved_by_its_address_has_its_images_shown_and_exported(run, web, tmp_path):
    ran = run("add", URL, json=True)
    assert (ran.code, web.asked) == (0, [URL, PICTURE])
    assert images_in(tmp_path) == [png()]
    [post] = ran.document["posts"]
    out = tmp_path / "missions.html"
    assert run("export", post["id"], "--to", "html", "--with-text", "-o", out).code == 0
    assert "data:image/png;base64," in out.read_text(encoding="utf-8")


def test_an_image_that_does_not_come_is_said_and_the_post_is_there(run, web, tmp_path):
    del web.pages[PICTURE]
    ran = run("add", URL)
    assert ran.code == 0
    assert f"An image stays out (status): {PICTURE}" in ran.err
    assert images_in(tmp_path) == []


def test_images_can_be_declined(run, web, tmp_path):
    assert run("add", URL, "--no-images").code == 0
    assert (web.asked, images_in(tmp_path)) == ([URL], [])


def test_a_file_and_standard_input_open_no_connection(run, web, tmp_path):
    page = tmp_path / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    assert run("add", page, "--url", URL).code == 0
    assert run("add", "-", "--url", URL, stdin=PAGE.encode()).code == 0
    assert web.asked == []


def test_a_new_version_from_the_address_has_its_images_too(run, web, tmp_path, page_in_library):
    assert run("recapture", page_in_library, URL).code == 0
    assert (web.asked, images_in(tmp_path)) == ([URL, PICTURE], [png()])


@pytest.fixture
def page_in_library(run, tmp_path):
    page = tmp_path / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    return run("add", page, json=True).document["posts"][0]["id"]
