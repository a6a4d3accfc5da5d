"""The runs of like format in a text block."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextFragment


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """Each run; the block must not change meanwhile."""
    iterator = block.begin()
    while not iterator.atEnd():
        yield iterator.fragment()
        iterator += 1
