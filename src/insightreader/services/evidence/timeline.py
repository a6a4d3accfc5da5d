"""When what was coded was published, saved or last read."""

import re
from collections import Counter
from collections.abc import Iterator

from insightreader.base.clock import iso
from insightreader.domain.evidence_questions import ALL_PASSAGES, PassageFilter
from insightreader.domain.evidence_views import Clock, Period, Span
from insightreader.domain.ids import CodeId, PostId
from insightreader.services.reading import Source
from insightreader.store.evidence import facts as evidence_facts
from insightreader.store.evidence import times as evidence_times

_PERIOD = {
    Span.YEAR: re.compile(r"[0-9]{4}"),
    Span.MONTH: re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])"),
}
_LONGEST = 1200
"""Periods between first and last; beyond, a date is wrong and empty periods help nobody."""


def timeline_of(
    source: Source,
    clock: Clock = Clock.PUBLISHED,
    *,
    span: Span = Span.YEAR,
    wanted: PassageFilter = ALL_PASSAGES,
) -> list[Period]:
    """Return periods, oldest first, those without anything between too; what has no time first.

    Without a filter every living post counts, else those that have a passage which it lets through.
    """
    times = {
        post: _period(time, span) for post, time in evidence_times.times(source.connection, clock)
    }
    facts = evidence_facts.wanted_facts(source.connection, wanted)
    codings = evidence_facts.codings(source.connection)
    posts: dict[str, set[PostId]] = {}
    passages: Counter[str] = Counter()
    codes: dict[str, Counter[CodeId]] = {}
    for post in times if wanted == ALL_PASSAGES else {each.post for each in facts}:
        posts.setdefault(times[post], set()).add(post)
    for fact in facts:
        period = times[fact.post]
        passages[period] += 1
        codes.setdefault(period, Counter()).update(codings.get(fact.annotation, ()))
    return [
        Period(name, len(posts.get(name, ())), passages[name], codes.get(name, Counter()))
        for name in _all_periods(sorted(posts), span)
    ]


def posts_in(source: Source, period: str, clock: Clock, *, span: Span) -> frozenset[PostId]:
    """Return the living posts of a period by its name, "" for those without a time."""
    times = evidence_times.times(source.connection, clock)
    return frozenset(post for post, time in times if _period(time, span) == period)


def _period(time: str | int | None, span: Span) -> str:
    """Return the period of a date in words or of milliseconds; a year alone is no month."""
    written = iso(time) if isinstance(time, int) else time or ""
    found = _PERIOD[span].match(written)
    return found[0] if found else ""


def _all_periods(found: list[str], span: Span) -> Iterator[str]:
    dated = [each for each in found if each]
    if len(dated) < len(found):
        yield ""
    if not dated:
        return
    first, last = _number(dated[0], span), _number(dated[-1], span)
    if last - first > _LONGEST:
        yield from dated
        return
    for number in range(first, last + 1):
        yield f"{number:04d}" if span is Span.YEAR else f"{number // 12:04d}-{number % 12 + 1:02d}"


def _number(period: str, span: Span) -> int:
    if span is Span.YEAR:
        return int(period)
    return int(period[:4]) * 12 + int(period[5:7]) - 1
