"""What a selection means: a passage without white space at its ends, in whole characters."""

from insightreader.text.graphemes import cluster_end, cluster_start
from insightreader.ui.reader.scene import Range


def trimmed(text: str, start: int, end: int) -> Range | None:
    """The passage without white space at its ends, widened to whole grapheme clusters; None when
    nothing is left. Only the ends are looked at: a whole book may be selected.
    """
    chosen = text[start:end]
    start += len(chosen) - len(chosen.lstrip())
    end -= len(chosen) - len(chosen.rstrip())
    return (cluster_start(text, start), cluster_end(text, end)) if start < end else None
