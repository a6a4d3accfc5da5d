"""Where a revision holds characters that were lost in its capture and put back by a correction."""

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import apsw

from insightreader.domain.entities import Annotation
from insightreader.domain.ids import RevisionId, Uid
from insightreader.store import corrections, revisions
from insightreader.store.corrections import Correction
from insightreader.store.querying import every

if TYPE_CHECKING:
    # Windows start without what is made of coded passages.
    from insightreader.domain.evidence import Passage

Range = tuple[int, int]


def with_restored(connection: apsw.Connection, notes: Sequence[Annotation]) -> Iterator[Annotation]:
    """Yield annotations, those whose passage holds a restored character marked so."""
    found = restored_among(connection, notes)
    for note in notes:
        yield replace(note, is_restored=True) if note.uid in found else note


def restored_among(
    connection: apsw.Connection, notes: Sequence["Annotation | Passage"]
) -> set[Uid]:
    """Return which passages hold a restored character, as they stand in their revisions."""
    repaired = _repaired(connection, {each.revision for each in notes})
    places = {revision: restored_places(connection, revision) for revision in repaired}
    return {
        note.uid
        for note in notes
        if any(
            start < note.end and note.start < end for start, end in places.get(note.revision, ())
        )
    }


def _repaired(connection: apsw.Connection, among: set[RevisionId]) -> list[RevisionId]:
    if not among:
        return []
    query = (
        "SELECT DISTINCT revision FROM revision_correction JOIN correction "
        "ON correction.id = correction WHERE kind = 'repair' "
        "AND revision IN (SELECT value FROM json_each(?))"
    )
    return [RevisionId(row[0]) for row in every(connection, query, (json.dumps(list(among)),))]


def restored_places(connection: apsw.Connection, revision: RevisionId) -> list[Range]:
    """Return the ranges of restored characters in a revision's reading text, in order."""
    repairs = [e for e in corrections.of_revision(connection, revision) if e.kind == "repair"]
    if not repairs:
        return []
    base = revisions.text(connection, corrections.base_of(connection, revision))
    return sorted(_found(base, revisions.text(connection, revision), repairs))


def _found(base: str, text: str, repairs: Sequence[Correction]) -> Iterator[Range]:
    """Other corrections move whole lines, so each repaired line is looked for as it is now."""
    lines, now = _starts(base), defaultdict[str, list[int]](list)
    for start, line in zip(_starts(text), text.split("\n"), strict=True):
        now[line].append(start)
    by_line: dict[int, list[Correction]] = defaultdict(list)
    for each in sorted(repairs, key=lambda one: one.start):
        by_line[bisect_right(lines, each.start) - 1].append(each)
    old_lines = base.split("\n")
    for number, members in by_line.items():
        line, places = _repaired_line(old_lines[number], lines[number], members)
        starts = now.get(line)
        if starts:
            at = _nearest(starts, lines[number])
            yield from ((at + first, at + last) for first, last in places)


def _repaired_line(line: str, start: int, repairs: Sequence[Correction]) -> tuple[str, list[Range]]:
    made, done, places = "", 0, []
    for each in repairs:
        made += line[done : each.start - start]
        places.append((len(made), len(made) + len(each.replacement)))
        made += each.replacement
        done = each.end - start
    return made + line[done:], places


def _nearest(starts: Sequence[int], wanted: int) -> int:
    return min(starts, key=lambda start: abs(start - wanted))


def _starts(text: str) -> list[int]:
    starts = [0]
    for line in text.split("\n")[:-1]:
        starts.append(starts[-1] + len(line) + 1)
    return starts
