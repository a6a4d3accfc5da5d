"""Words that recur, given to the passage that they continue.

Comparing alone can't tell two refrains apart; that the longer run goes on with the one does.
"""

from insightreader.text.anchoring.pairs import Pairs, runs_of


def settle(pairs: Pairs) -> None:
    """Let each run, the longest first, take over what continues it from shorter ones."""
    runs = sorted(runs_of(pairs.to), key=lambda run: run[0] - run[1])
    lengths = [0] * len(pairs.to)
    for start, end in runs:
        lengths[start:end] = [end - start] * (end - start)
    for start, end in runs:
        shift = pairs.to[start] - start
        if pairs.to[end - 1] - end + 1 != shift:
            # A longer one has taken over a part of it.
            continue
        _extend(pairs, lengths, (end, shift), step=1, strength=end - start)
        _extend(pairs, lengths, (start - 1, shift), step=-1, strength=end - start)


def _extend(
    pairs: Pairs, lengths: list[int], at: tuple[int, int], *, step: int, strength: int
) -> None:
    here, shift = at
    while pairs.are_alike(here, here + shift):
        rival = pairs.back[here + shift]
        if pairs.to[here] >= 0 and lengths[here] >= strength:
            return
        if rival >= 0 and lengths[rival] >= strength:
            return
        pairs.put(here, here + shift)
        lengths[here] = strength
        here += step
