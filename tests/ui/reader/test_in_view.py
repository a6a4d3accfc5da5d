"""The blocks that can be seen at the moment."""

from insightreader.ui.presenters.seen import blocks_in_view
from tests.ui.reader.samples import LONG


def test_only_blocks_in_view_are_told(shown):
    view = shown(LONG)
    above = blocks_in_view(view)
    assert 1 in above
    assert max(above) < 30
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    below = blocks_in_view(view)
    assert len(view.scene.offsets.drawn) in below
    assert not above & below
