"""Answers a plan over one segment: the documents that match, with their scores."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from whoosh.reading import IndexReader

from insightreader.index.columns import PUBLISHED
from insightreader.index.plan import (
    AllOf,
    AnyForm,
    AnyOf,
    Days,
    Plan,
    Sequence,
    Value,
    Without,
)
from insightreader.index.ranking import Ranking
from insightreader.index.schema import decode_places
from insightreader.index.segments import Documents, Segment

TITLE_BOOST = 2.0
"""What a word in the title weighs on top of its weight as a word of the text."""
MAX_EXPANSIONS = 64
"""Words that a beginning may stand for, most frequent first; unlimited, a query takes seconds."""

Scores = dict[int, float]


@dataclass(slots=True)
class Expansions:
    """The words that beginnings stand for in an index, looked up once a search."""

    reader: IndexReader
    was_cut: bool = False
    _known: dict[tuple[str, str], list[str]] = field(default_factory=dict)

    def of(self, name: str, beginning: str) -> list[str]:
        """The most frequent words of a field with a beginning."""
        key = (name, beginning)
        if key not in self._known:
            found = [each.decode() for each in self.reader.expand_prefix(name, beginning)]
            if len(found) > MAX_EXPANSIONS:
                self.was_cut = True
                found.sort(key=lambda term: -self.reader.doc_frequency(name, term))
            self._known[key] = found[:MAX_EXPANSIONS]
        return self._known[key]


class Evaluation:
    """One segment's part in one search. Scores start at 0, which is what filters give."""

    def __init__(self, segment: Segment, ranking: Ranking, expansions: Expansions) -> None:
        self._segment = segment
        self._ranking = ranking
        self._expansions = expansions

    def matches(self, plan: Plan, within: Documents = None) -> Scores:
        """The documents that match, of those that matter."""
        match plan:
            case AnyForm():
                return self._any_form(plan, within)
            case Sequence():
                return self._sequence(plan, within)
            case AllOf():
                return self._all_of(plan)
            case AnyOf():
                return _sum(self.matches(part, within) for part in plan.parts)
            case Without():
                excluded = self.matches(plan.part, within)
                return _unranked(set(self._segment.documents()) - excluded.keys(), within)
            case Value() | Days():
                return _unranked(self._filtered(plan, within), within)

    def size(self, plan: Plan) -> int:
        """About how many documents match at most."""
        count = int(self._segment.reader.doc_count_all())
        match plan:
            case AnyForm():
                return self._segment.frequency(plan.field, plan.stem)
            case Sequence():
                name = f"{plan.field}_exact"
                whole = plan.forms[:-1] if plan.prefix else plan.forms
                return min((self._segment.frequency(name, each) for each in whole), default=count)
            case Value() if not plan.prefix:
                return self._segment.frequency(plan.field, plan.value)
            case AllOf():
                return min(self.size(part) for part in plan.parts)
            case AnyOf():
                return sum(self.size(part) for part in plan.parts)
            case _:
                return count

    def _all_of(self, plan: AllOf) -> Scores:
        """From the rarest part on, so that the common ones are looked up for few documents."""
        wanted = [part for part in plan.parts if not isinstance(part, Without)]
        wanted.sort(key=self.size)
        found: Scores | None = None
        for part in wanted:
            more = self.matches(part, found)
            found = more if found is None else {n: found[n] + more[n] for n in more if n in found}
            if not found:
                return {}
        if found is None:
            found = dict.fromkeys(self._segment.documents(), 0.0)
        for unwanted in plan.parts:
            if isinstance(unwanted, Without):
                excluded = self.matches(unwanted.part, found)
                found = {n: score for n, score in found.items() if n not in excluded}
        return found

    def _any_form(self, plan: AnyForm, within: Documents) -> Scores:
        scores = self._stem(plan.field, plan.stem, within)
        if plan.field == "text":
            _add_title(scores, self._stem("title", plan.stem, scores))
        return scores

    def _stem(self, name: str, stem: str, within: Documents) -> Scores:
        counts = self._segment.counts(name, stem, within)
        rarity = self._ranking.rarity(name, [stem])
        return self._ranking.scores(self._segment, name, counts, rarity=rarity)

    def _sequence(self, plan: Sequence, within: Documents) -> Scores:
        scores = self._forms(f"{plan.field}_exact", plan, within)
        if plan.field == "text":
            _add_title(scores, self._forms("title_exact", plan, scores))
        return scores

    def _forms(self, name: str, plan: Sequence, within: Documents) -> Scores:
        """A sequence counts as one word, as rare as its words together."""
        slots = [[form] for form in plan.forms]
        if plan.prefix:
            slots[-1] = self._expansions.of(name, plan.forms[-1])
        found: dict[int, dict[int, bytes]] = {}
        for at in sorted(range(len(slots)), key=lambda at: self._frequency(name, slots[at])):
            within = found[at] = self._segment.places(name, slots[at], within)
            if not within:
                return {}
        counts = _consecutive([found[at] for at in range(len(slots))])
        rarity = sum(self._ranking.rarity(name, slot) for slot in slots)
        return self._ranking.scores(self._segment, name, counts, rarity=rarity)

    def _frequency(self, name: str, terms: list[str]) -> int:
        return sum(self._segment.frequency(name, term) for term in terms)

    def _filtered(self, plan: Value | Days, within: Documents) -> set[int]:
        if isinstance(plan, Days):
            days = self._segment.column(PUBLISHED)
            return {n for n in self._segment.documents() if plan.first <= days[n] <= plan.last}
        terms = [plan.value]
        if plan.prefix:
            terms = self._expansions.of(plan.field, plan.value)
        return self._segment.having(plan.field, terms, within)


def _unranked(numbers: set[int], within: Documents) -> Scores:
    return {number: 0.0 for number in numbers if within is None or number in within}


def _sum(parts: Iterable[Scores]) -> Scores:
    whole: Scores = {}
    for part in parts:
        for number, score in part.items():
            whole[number] = whole.get(number, 0.0) + score
    return whole


def _add_title(scores: Scores, in_title: Scores) -> None:
    for number, score in in_title.items():
        scores[number] += TITLE_BOOST * score


def _consecutive(slots: list[dict[int, bytes]]) -> dict[int, float]:
    """How often the slots' words stand one behind the other in each document where they do."""
    found: dict[int, float] = {}
    for number in min(slots, key=len):
        packed = [slot.get(number, b"") for slot in slots]
        starts = decode_places(packed[0])
        for distance, places in enumerate(packed[1:], 1):
            starts &= {at - distance for at in decode_places(places)}
            if not starts:
                break
        if starts:
            found[number] = float(len(starts))
    return found
