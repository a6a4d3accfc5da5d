"""The blocks that can be seen at the moment."""

from insightreader.ui.reader.place import blocks_between
from tests.ui.reader.samples import LONG


def blocks_in_view(view) -> set[int]:
    top = view.verticalScrollBar().value()
    bottom = top + view.viewport().height()
    return blocks_between(view.document(), view.scene.offsets, top, bottom)


def test_only_blocks_in_view_are_told(shown):
    view = shown(LONG)
    above = blocks_in_view(view)
    assert 1 in above
    assert max(above) < 30
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    below = blocks_in_view(view)
    assert len(view.scene.offsets.drawn) in below
    assert not above & below
