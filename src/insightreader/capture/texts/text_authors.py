"""Who wrote a copied text: in a byline's words, or in a name that stands beside one."""

from collections.abc import Collection, Sequence

from insightreader.capture.lost_characters import is_only_lost
from insightreader.capture.texts.furniture import FurnitureFound
from insightreader.capture.texts.text_bylines import looks_like_name

_NAME_COMES_FIRST = frozenset({"X", "Facebook", "Mastodon", "Bluesky", "Threads"})
"""Sites whose posts have an author above them and no title."""
_MOST_BETWEEN = 2


def find_author(
    lines: Sequence[str], furniture: FurnitureFound, known: Collection[int]
) -> tuple[str | None, list[int]]:
    """Return a text's author, and the lines that hold nothing but the name or stand behind it.

    ``known`` are the lines that are known to go. The first line that stays is the title.
    """
    told = next((line.author for line in furniture.bylines.values() if line.author), None)
    staying = [i for i in furniture.head if i not in known and not is_only_lost(lines[i])]
    title = None if _is_signed_first(lines, furniture, staying) else next(iter(staying), None)
    names = [
        i
        for i in staying
        if i != title and (lines[i] == told or _is_name(lines, i, known, furniture=furniture))
    ]
    author = told or (lines[names[0]] if names else None)
    if author is None:
        return None, []
    found = {*names, *_offices(furniture.head, names, known)}
    going = {*known, *found}
    found |= {i for i, line in enumerate(lines) if line == author and {i - 1, i + 1} & going}
    return author, sorted(found - {title})


def _is_signed_first(
    lines: Sequence[str], furniture: FurnitureFound, staying: Sequence[int]
) -> bool:
    if not staying or not looks_like_name(lines[staying[0]]):
        return False
    following = lines[staying[0] + 1] if staying[0] + 1 < len(lines) else ""
    return (
        furniture.site in _NAME_COMES_FIRST
        or following.startswith("@")
        or _is_ago_behind(furniture, staying[0])
    )


def _is_ago_behind(furniture: FurnitureFound, index: int) -> bool:
    """Whether a line below a name, or below what its bearer is, says how long ago."""
    near = (furniture.bylines.get(index + step) for step in (1, _MOST_BETWEEN))
    return any(line.is_ago for line in near if line is not None)


def _is_name(
    lines: Sequence[str], index: int, known: Collection[int], *, furniture: FurnitureFound
) -> bool:
    if not looks_like_name(lines[index]):
        return False
    beside = [*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2]]
    is_twice = lines[index] in beside
    has_office = furniture.site == "LinkedIn" and index + 2 in known
    return is_twice or index + 1 in known or has_office or _is_ago_behind(furniture, index)


def _offices(head: range, names: Sequence[int], known: Collection[int]) -> list[int]:
    """The lines between a name and what else is known behind it: what the author is."""
    if not names:
        return []
    behind = [i for i in head if i > names[-1]]
    until = next((place for place, i in enumerate(behind) if i in known), 0)
    return behind[:until] if until <= _MOST_BETWEEN else []
