"""Where reading goes on when another revision takes the place of a text."""

_SHORTEST, _LONGEST = 12, 60
"""Characters after the place by which it is looked for: fewer are found anywhere."""


def carried_place(old: str, new: str, place: int) -> int:
    """Return the offset in ``new`` of what stood at ``place`` in ``old``.

    One change before or after the place costs two comparisons of the texts. Between changes the
    words that follow the place are looked for, the nearest first; where they are gone as well,
    reading goes on at the end of what both texts begin with.
    """
    place = min(max(place, 0), len(old))
    same = _shared(old, new)
    if place <= same:
        return place
    grown = len(new) - len(old)
    # What both end with must not reach into what both begin with.
    tail = _shared(old[same:][::-1], new[same:][::-1])
    if place >= len(old) - tail:
        return place + grown
    words = old[place : place + _LONGEST].partition("\n")[0]
    if len(words) >= _SHORTEST:
        found = _places(new, words)
        if found:
            return min(found, key=lambda each: abs(each - place))
    return same


def _shared(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if one[:middle] == other[:middle]:
            least = middle
        else:
            most = middle - 1
    return least


def _places(text: str, words: str) -> list[int]:
    found, at = [], text.find(words)
    while at >= 0:
        found.append(at)
        at = text.find(words, at + 1)
    return found
