"""Where a passage of the old text stands in a new one: pure functions over whole texts."""

from insightreader.text.anchoring.carrying import reanchor, reanchor_all
from insightreader.text.anchoring.locating import Located, locate

__all__ = ["Located", "locate", "reanchor", "reanchor_all"]
