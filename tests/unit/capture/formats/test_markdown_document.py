"""Markdown files of any dialect, with or without front matter."""

import pytest

from insightreader.capture.cleaning import clean
from insightreader.capture.front_matter import metadata_of, split_front_matter
from insightreader.capture.sources import from_bytes
from insightreader.domain.cleaned import Cleaned, FieldSource
from insightreader.domain.errors import NothingToRead

DOCUMENT = """---
title: "Bridges: a history"
author: [Ann Lee, Bo Ek]
date: 2024-03-01
url: https://blog.example/bridges
tags:
  - towns
  - rivers
---

# Bridges: a history

Some *text*[^n] with <mark>mark</mark>, a [link](/more) and <script>alert(1)</script> bits.

* a
  * b
    * c

> quoted
> words

| a | b |
|---|---|
| 1 | 2 |

Term
: Meaning

```py
x = 1
```

[^n]: The note.
"""


def cleaned(text: str, **options) -> Cleaned:
    return clean(from_bytes(text.encode(), media_type="text/markdown"), **options)


def test_a_document_comes_out_in_the_one_dialect():
    assert cleaned(DOCUMENT).rendered.markdown == (
        "Some *text*[^1] with <mark>mark</mark>, a [link](https://blog.example/more) and bits.\n\n"
        "-   a\n    -   b\n        -   c\n\n"
        "> quoted words\n\n"
        "| a | b |\n| --- | --- |\n| 1 | 2 |\n\n"
        "Term\n:   Meaning\n\n"
        "```py\nx = 1\n```\n\n"
        "[^1]: The note.\n"
    )


def test_front_matter_is_metadata_said_by_the_capture():
    metadata = cleaned(DOCUMENT).metadata
    assert (metadata.title, metadata.author) == ("Bridges: a history", "Ann Lee, Bo Ek")
    assert (metadata.published, metadata.url) == ("2024-03-01", "https://blog.example/bridges")
    assert metadata.sources["author"] is FieldSource.CAPTURE
    assert metadata.sources["language"] is FieldSource.GUESSED


def test_the_heading_that_repeats_the_title_is_listed_as_removed():
    (removed,) = cleaned(DOCUMENT).removed
    assert (removed.text, removed.reason, removed.before) == (
        "Bridges: a history",
        "duplicate-title",
        1,
    )


def test_without_front_matter_the_first_heading_is_the_title():
    result = cleaned("# Bridges\n\nSome text.\n\n# Bridges\n\nMore.")
    assert (result.metadata.title, result.metadata.sources["title"]) == (
        "Bridges",
        FieldSource.HTML,
    )
    assert result.rendered.markdown == "Some text.\n\n# Bridges\n\nMore.\n"


def test_cleaning_its_own_markdown_changes_nothing():
    once = cleaned(DOCUMENT).rendered.markdown
    assert cleaned(f"# T\n\n{once}").rendered.markdown == once


def test_alternative_texts_go_with_the_captions():
    text = "Words.\n\n![Alternative](https://e.org/a.png)\n\nMore words."
    assert "Alternative" in cleaned(text).rendered.text
    assert "Alternative" not in cleaned(text, captions=False).rendered.text


@pytest.mark.parametrize(
    ("text", "fields", "rest"),
    [
        ("---\ntitle: A\n---\nx", {"title": "A"}, "x"),
        ("+++\ntitle = 'A''s'\n+++\nx", {"title": "A's"}, "x"),
        ('---\nauthors:\n- A\n- "B"\n...\nx', {"authors": "A, B"}, "x"),
        ("---\nnot a field\n---\nx", {}, "---\nnot a field\n---\nx"),
        ("---\n\nA rule, then text: all of it.\n", {}, "---\n\nA rule, then text: all of it.\n"),
        ("text", {}, "text"),
    ],
)
def test_only_front_matter_is_taken_off(text, fields, rest):
    assert split_front_matter(text) == (fields, rest)


def test_odd_fields_are_ignored():
    metadata = metadata_of({"date": "soon", "url": "javascript:x", "title": ""}, captured_url=None)
    assert (metadata.published, metadata.url, metadata.title) == (None, None, "")


def test_a_document_without_words_has_nothing_to_read():
    with pytest.raises(NothingToRead):
        cleaned("---\ntitle: A\n---\n\n***\n")
