"""Where bytes come from, what they are, and why some can't be had."""

import os
import zipfile

import pytest

from insightreader.capture import sources
from insightreader.capture.cleaning import FORMATS, clean
from insightreader.capture.sniffing import media_type
from insightreader.capture.sources import from_bytes, from_file, from_text
from insightreader.domain.errors import NothingToRead, SourceUnreadable

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20


def why(error: pytest.ExceptionInfo[SourceUnreadable]) -> object:
    return error.value.data["why"]


def test_a_file_is_read_with_its_name_and_time(tmp_path):
    file = tmp_path / "post.html"
    file.write_text("<p>words</p>")
    source = from_file(file, url="https://e.org/p")
    assert (source.name, source.media_type, source.acquired) == ("post.html", "text/html", "file")
    assert source.url == "https://e.org/p"
    assert source.acquired_ms > 1_500_000_000_000


def test_a_vanished_file_a_folder_and_an_empty_file_are_told_apart(tmp_path):
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"\n  ")
    for path, reason in ((tmp_path / "gone", "missing"), (tmp_path, "folder"), (empty, "empty")):
        with pytest.raises(SourceUnreadable) as error:
            from_file(path)
        assert why(error) == reason
    with pytest.raises(SourceUnreadable) as error:
        from_file(empty / "below")
    assert why(error) == "missing"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are a matter of Unix")
def test_a_named_pipe_is_refused_without_waiting_for_its_writer(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceUnreadable) as error:
        from_file(tmp_path / "pipe")
    assert why(error) == "special"


def test_a_capture_over_the_limit_is_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "LARGEST_CAPTURE", 10)
    file = tmp_path / "large.txt"
    file.write_bytes(b"x" * 11)
    with pytest.raises(SourceUnreadable) as error:
        from_file(file)
    assert why(error) == "too-large"
    assert error.value.data["limit"] == 10


def test_a_media_type_may_carry_a_charset():
    source = from_bytes(b"words", media_type='Text/HTML; charset="ISO-8859-2"')
    assert (source.media_type, source.charset) == ("text/html", "ISO-8859-2")


def test_pasted_text_may_be_a_page_and_may_hold_half_a_character():
    assert from_text("<p>One</p><p>Two</p><p>Three</p>").media_type == "text/html"
    assert clean(from_text("Half \ud83d a character.")).rendered.text == "Half ? a character."
    with pytest.raises(NothingToRead):
        from_text(" \n ")


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (b"<!DOCTYPE html><title>x</title>", None, "text/html"),
        (b"\xef\xbb\xbf  <html><body>", "page.txt", "text/html"),
        ("<html><body>ÿ".encode("utf-16"), None, "text/html"),
        (b"<!-- saved --><!-- twice -->\n<html>", None, "text/html"),
        (b"# Head\n\ntext", "notes.md", "text/markdown"),
        (b"---\ntitle: x\ntags:\n  - a\n---\ntext", None, "text/markdown"),
        (b"plain words", None, "text/plain"),
        (b"plain words", "page.htm", "text/html"),
        ("größer".encode("utf-16-le"), None, "text/plain"),
        (b"1 < 2 and <b> is a tag", None, "text/plain"),
        (b"words <p>a</p> and <br> and <div>more</div>", None, "text/html"),
        (b"%PDF-1.7 ...", "a.txt", "application/pdf"),
        (PNG, "a.html", "image/png"),
        (b"\xff\xd8\xff\xe0...", None, "image/jpeg"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", None, "image/webp"),
        (b"\0\0\0\x1cftypavif", None, "image/avif"),
        (b'<?xml version="1.0"?><rss version="2.0">', None, "application/rss+xml"),
        (b'<feed xmlns="http://www.w3.org/2005/Atom">', None, "application/atom+xml"),
        (b"From: <Saved>\r\nContent-Type: multipart/related;\r\n", None, "multipart/related"),
        (b"bplist00\xd1", None, "application/x-webarchive"),
    ],
)
def test_bytes_say_what_they_are_before_their_name_does(data, name, expected):
    assert media_type(data, name) == expected


@pytest.mark.parametrize(
    ("member", "expected"),
    [
        ("mimetype", "application/epub+zip"),
        (
            "word/document.xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        ("other.txt", "application/zip"),
    ],
)
def test_zip_files_are_told_apart_by_what_is_in_them(tmp_path, member, expected):
    file = tmp_path / "file.bin"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(member, "application/epub+zip" if member == "mimetype" else "words")
    assert media_type(file.read_bytes()) == expected


def test_unknown_binary_data_has_nothing_to_read():
    with pytest.raises(NothingToRead) as error:
        media_type(bytes(range(256)) * 20, "thing.txt")
    assert error.value.data["what"] == "application/octet-stream"


def test_a_known_format_without_text_is_named():
    with pytest.raises(NothingToRead) as error:
        clean(from_bytes(PNG))
    assert error.value.data["what"] == "image/png"
    assert "image/png" not in FORMATS
