"""The pairs of words of two rows, kept from both sides."""

from collections.abc import Iterator

from insightreader.text.anchoring.chains import Row


class Pairs:
    """Rows ``a`` and ``b`` with the place of each word's counterpart, -1 for none."""

    def __init__(self, a: Row, b: Row, to: list[int]) -> None:
        self.a, self.b, self.to = a, b, to
        self.back = [-1] * len(b)
        for here, there in enumerate(to):
            if there >= 0:
                self.back[there] = here

    def put(self, here: int, there: int) -> None:
        """Pair two words; what they were paired with has no counterpart then."""
        if self.to[here] >= 0:
            self.back[self.to[here]] = -1
        if self.back[there] >= 0:
            self.to[self.back[there]] = -1
        self.to[here], self.back[there] = there, here

    def are_alike(self, here: int, there: int) -> bool:
        """Whether both places exist and hold the same word."""
        return (
            0 <= here < len(self.a) and 0 <= there < len(self.b) and self.a[here] == self.b[there]
        )

    def are_free(self, here: int, there: int) -> bool:
        """Whether neither place has a counterpart."""
        return self.to[here] < 0 > self.back[there]


def runs_of(to: list[int]) -> Iterator[tuple[int, int]]:
    """Yield each stretch of words that follow one another on both sides; its end is not in it."""
    start = 0
    while start < len(to):
        if to[start] < 0:
            start += 1
            continue
        end = start + 1
        while end < len(to) and to[end] == to[end - 1] + 1:
            end += 1
        yield start, end
        start = end
