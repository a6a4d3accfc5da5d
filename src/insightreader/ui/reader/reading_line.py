"""Where in the view somebody is taken to read: a little above its middle, but at its top where the
text begins and at its foot where the text ends, so that every line of the text comes under it.
"""

from insightreader.ui.reader.article_view import ArticleView
from insightreader.ui.reader.place import offset_below

_SHARE = 0.38
"""Of the view's height."""


def reading_height(view: ArticleView) -> float:
    """The line's distance from the document's top, in pixels."""
    bar, height = view.verticalScrollBar(), view.viewport().height()
    rest = bar.maximum() - bar.value()
    return bar.value() + max(min(_SHARE * height, bar.value()), height - rest)


def is_whole(view: ArticleView) -> bool:
    """Whether the text fits into the view, so that nobody knows where it is read."""
    return view.verticalScrollBar().maximum() <= 0


def reading_offset(view: ArticleView) -> int:
    """The offset at which that line stands: 0 at the beginning, the text's length at its end."""
    bar = view.verticalScrollBar()
    if bar.value() <= 0:
        return 0
    if bar.value() >= bar.maximum():
        return view.scene.length
    return offset_below(view.document(), view.scene.offsets, reading_height(view))
