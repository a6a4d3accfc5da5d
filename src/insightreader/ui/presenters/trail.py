"""The posts that were read one after the other, for the ways back and forward."""

from insightreader.domain.ids import PostId


class Trail:
    """Remembers what was left; ``now`` is the post that is open, if one is."""

    def __init__(self) -> None:
        self._past: list[PostId] = []
        self._future: list[PostId] = []

    def leave(self, now: PostId | None) -> None:
        """Another post is opened: there is no way forward from it."""
        if now is not None:
            self._past.append(now)
            self._future.clear()

    def back(self, now: PostId | None) -> PostId | None:
        """Go to the post that was open before, and return it."""
        return _step(now, self._past, self._future)

    def forward(self, now: PostId | None) -> PostId | None:
        """Go to the post that ``back`` left, and return it."""
        return _step(now, self._future, self._past)


def _step(now: PostId | None, taken: list[PostId], left: list[PostId]) -> PostId | None:
    if not taken:
        return None
    if now is not None:
        left.append(now)
    return taken.pop()
