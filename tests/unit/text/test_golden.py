"""The renderer named text-1 gives for ever what it gave: stored revisions count on it.

A difference here is a new renderer: give it a new name, and keep these files for the old one.
"""

import json
from pathlib import Path

import pytest

from insightreader.text.renderer import RENDERER
from insightreader.text.rendering import render

FOLDER = Path(__file__).parents[2] / "golden" / "markdown"
EXPECTED = json.loads((FOLDER / f"{RENDERER}.json").read_text(encoding="utf-8"))
SAMPLES = sorted(FOLDER.glob("*.md"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_sample_renders_as_it_always_did(path):
    rendered = render(path.read_text(encoding="utf-8"))
    expected = EXPECTED[path.stem]

    assert [
        [str(block.kind), block.level, rendered.text[block.start : block.end]]
        for block in rendered.blocks
    ] == expected["blocks"]
    assert [
        [str(span.kind), span.start, span.end, span.target] for span in rendered.spans
    ] == expected["spans"]
    assert rendered.html == expected["html"]


def test_every_sample_is_pinned():
    assert set(EXPECTED) == {path.stem for path in SAMPLES}
