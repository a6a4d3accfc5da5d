"""Exports stay what they are, byte for byte, until somebody looks at the difference and means it.

`python -m tests.unit.interchange.test_golden_exports` writes the files anew.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from insightreader.interchange import html, markdown, w3c
from tests.unit.interchange.exported import ORIGIN, arabic_post, rich_post

FOLDER = Path(__file__).parents[2] / "golden" / "interchange"


def exports() -> dict[str, Iterator[str]]:
    posts = [rich_post(), arabic_post()]
    return {
        "notes.jsonld": w3c.document(posts, ORIGIN),
        "notes.md": markdown.document(posts),
        "notes-with-text.md": markdown.document(posts, with_text=True),
        "notes.html": html.document(posts, ORIGIN),
    }


@pytest.mark.parametrize("name", sorted(exports()))
def test_export_is_what_it_was(name: str) -> None:
    expected = (FOLDER / name).read_text(encoding="utf-8")
    assert "".join(exports()[name]) == expected


def test_every_golden_file_is_compared() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(exports())


if __name__ == "__main__":
    for name, pieces in exports().items():
        (FOLDER / name).write_text("".join(pieces), encoding="utf-8")
