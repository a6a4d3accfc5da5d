"""Names of codes under highlights: there, readable, never on each other, and hidden on demand."""

from dataclasses import replace
from itertools import pairwise

import pytest

from insightreader.ui.reader.highlight_shapes import Piece
from insightreader.ui.reader.line_boxes import BlockLines
from insightreader.ui.reader.name_labels import NameLabels
from insightreader.ui.reader.type_metrics import TypeMetrics
from insightreader.ui.theme import THEMES
from tests.ui.reader.samples import highlight

TEXT = "One two three four five six seven eight nine ten."


@pytest.fixture
def labels(shown):
    """The labels of passages with names, in a post of one line."""
    view = shown(TEXT)
    text = view.scene.rendered.text
    drawn = view.scene.offsets.at(0)
    block = view.document().findBlockByNumber(drawn.number)
    heights = TypeMetrics(view.scene.style).of(drawn.block)

    def make(*named: tuple[str, str]):
        pieces = []
        for number, (words, names) in enumerate(named, start=1):
            each = replace(highlight(text, words, number), names=names)
            pieces.append(Piece(drawn.place_of(each.start), drawn.place_after(each.end), each))
        return list(NameLabels(BlockLines(block), heights).make(pieces))

    return make


def extents(labels) -> list[tuple[float, float]]:
    return [(each.corner.x(), each.corner.x() + each.text.size().width()) for each in labels]


def test_a_highlight_with_codes_carries_their_names(labels):
    [label] = labels(("two three four five", "Success · Trust"))
    assert label.text.text() == "Success · Trust"


def test_a_highlight_without_codes_carries_none(labels):
    assert labels(("two three", "")) == []


def test_labels_never_lie_on_each_other(labels):
    found = labels(
        ("One two three four", "First"),
        ("three four five", "Second"),
        ("six seven eight nine ten", "Third"),
    )
    spans = sorted(extents(found))
    assert len(found) >= 2
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_a_long_name_is_cut_to_the_line(labels):
    [label] = labels(("One", "A very long name of a code " * 12))
    assert label.text.text().endswith("…")


@pytest.mark.parametrize("theme", THEMES)
def test_names_are_painted_and_can_be_hidden(shown, switch, theme):
    switch.choose(theme)
    view = shown(TEXT)
    text = view.scene.rendered.text
    plain = highlight(text, "two three four", 1)
    view.marks.set_highlights([plain])
    without = view.viewport().grab().toImage()
    view.marks.set_highlights([replace(plain, names="Success")])
    assert view.viewport().grab().toImage() != without
    view.set_style(replace(view.scene.style, code_names=False))
    assert view.viewport().grab().toImage() == without
