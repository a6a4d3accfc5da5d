"""Pages and texts under a megabyte that are dense with one thing: none slow, none greedy.

Each is read by a process of its own, which says how long it computed and what memory it had.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.conftest import Count
from tests.unit.capture.formats.documents import pdf

pytestmark = pytest.mark.faults

ROOT = Path(__file__).resolve().parent.parent.parent
SIZE = 1_000_000
LONGEST_S, MOST_MEGABYTES = 10.0, 512
PAGES = {
    "paragraphs": "<p>A line of its own</p>",
    "items": "<li>item x",
    "cells": "<td>c d</td>",
    "words in spans": "<span>w </span>",
    "open links": "<a href=x>w ",
    "open marks": "<b><i>w ",
    "stars": "*a ",
    "marks inside words": "_a_",
    "lines": "x<br>",
    "headings": "<h2>A heading</h2><p>And words</p>",
    "main headings": "<h1>A title</h1>",
    "lists": "<ol><li>x y z</ol>",
    "authors": '<a rel="author" href="x">Ann Lee</a>',
    "bylines": "<p>By Jane Doe</p>",
    "escaped markup": "&amp;&lt;b&gt;",
    "footnotes": '<p>w<sup><a href="#fn1" id="fnref1">1</a></sup></p>',
    "quotations": "“a b c d e f g” said X Y. ",
    "pipes": "|a",
    "addresses": "https://e.org/a ",
}
TEXTS = {
    "items": "- x\n",
    "items apart": "* x\n\n",
    "short lines": "a line\n",
    "paragraphs": "A paragraph.\n\n",
    "spaces": " " * 400 + "x\n\n",
    "marks": "* _ ` [x](y) ",
    "buttons": "Share\nLike\n24\n",
    "dates": "By Ann Lee, 4 May 2020\n",
    "one line": "word ",
}
READ = """
import json, resource, sys, time
from insightreader.capture.cleaning import clean
from insightreader.capture.sources import from_bytes
found = clean(from_bytes(sys.stdin.buffer.read(), media_type=sys.argv[1]))
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps([time.process_time(), used.ru_maxrss / 1024, len(found.rendered.text)]))
"""


def read_apart(data: bytes, media_type: str) -> list[float]:
    """Seconds, megabytes and characters of one reading."""
    done = subprocess.run(
        [sys.executable, "-c", READ, media_type],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        input=data,
        capture_output=True,
        check=True,
        timeout=100,
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", PAGES)
def test_a_dense_page_is_read_within_bounds(name: str, count: Count) -> None:
    page = "<html><body><article>" + PAGES[name] * (SIZE // len(PAGES[name].encode()))
    with count("dense: pages") as tally, tally.attempt():
        seconds, megabytes, length = read_apart(page.encode()[:SIZE], "text/html")
        assert seconds < LONGEST_S
        assert megabytes < MOST_MEGABYTES
        assert length


@pytest.mark.parametrize("name", TEXTS)
def test_a_dense_text_is_read_within_bounds(name: str, count: Count) -> None:
    text = TEXTS[name] * (SIZE // len(TEXTS[name]))
    with count("dense: texts") as tally, tally.attempt():
        seconds, megabytes, length = read_apart(text.encode(), "text/plain")
        assert seconds < LONGEST_S
        assert megabytes < MOST_MEGABYTES
        assert length


def test_a_pdf_whose_paragraph_never_ends_is_read_within_bounds(count: Count) -> None:
    page = "\n".join(
        f"line {number} of words that go on and on without an end" for number in range(40)
    )
    with count("dense: PDF") as tally, tally.attempt():
        seconds, megabytes, length = read_apart(pdf(*[page] * 200), "application/pdf")
        assert seconds < LONGEST_S
        assert megabytes < MOST_MEGABYTES
        assert length
