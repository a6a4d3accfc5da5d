"""Heads of letters and saved pages that hold what no head may."""

from insightreader.capture.cleaning import clean
from insightreader.capture.sources import from_bytes

PAGE = b"<html><body><p>The ferry comes twice a day now, and nobody knows why it does.</p></body>"


def test_an_address_of_bytes_that_are_no_text_is_no_address():
    head = b"MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n"
    for name in (b"Snapshot-Content-Location", b"Content-Location"):
        data = name + b": https://h.example/\xe9\xff\r\n" + head + b"\r\n" + PAGE
        found = clean(from_bytes(data, media_type="multipart/related"))
        assert "twice a day" in found.rendered.text


def test_a_charset_with_nothing_in_its_name_leaves_no_text_and_raises_nothing_else():
    head = b'Content-Type: text/html; charset="utf\x00-8"\r\n\r\n'
    found = clean(from_bytes(head + PAGE + b"\xff", media_type="multipart/related"))
    assert "twice a day" in found.rendered.text
