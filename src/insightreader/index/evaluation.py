"""Answers a plan over one segment: the documents that match, with their scores."""

from bisect import bisect_left
from collections.abc import Iterable

from insightreader.index.columns import PUBLISHED
from insightreader.index.expansions import Expansions
from insightreader.index.plan import (
    AllOf,
    AnyForm,
    AnyOf,
    Days,
    Nearby,
    Plan,
    Sequence,
    Text,
    Value,
    Without,
)
from insightreader.index.ranking import Ranking
from insightreader.index.segments import Documents, Segment
from insightreader.index.sequences import Slot, count_sequences, starts_of

TITLE_BOOST = 2.0
"""What a word in the title weighs on top of its weight as a word of the text."""
Scores = dict[int, float]


class Evaluation:
    """One segment's part in one search. Scores start at 0, which is what filters give."""

    def __init__(self, segment: Segment, ranking: Ranking, expansions: Expansions) -> None:
        self._segment = segment
        self._ranking = ranking
        self._expansions = expansions

    def matches(self, plan: Plan, within: Documents = None) -> Scores:
        """The documents that match, of those that matter."""
        match plan:
            case AnyForm() | Sequence() | Nearby():
                return self._text(plan, within)
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
                return self._frequency(plan.field, self._expansions.stems(plan))
            case Sequence() | Nearby():
                return self._size_at_places(plan)
            case Value() if not plan.prefix:
                return self._segment.frequency(plan.field, plan.value)
            case AllOf():
                return min(self.size(part) for part in plan.parts)
            case AnyOf():
                return sum(self.size(part) for part in plan.parts)
            case _:
                return count

    def _size_at_places(self, plan: Sequence | Nearby) -> int:
        if isinstance(plan, Nearby):
            return min(self.size(plan.first), self.size(plan.second))
        name = f"{plan.field}_exact"
        whole = plan.forms[:-1] if plan.spreads else plan.forms
        count = int(self._segment.reader.doc_count_all())
        return min((self._segment.frequency(name, each) for each in whole), default=count)

    def _text(self, plan: Text, within: Documents) -> Scores:
        match plan:
            case AnyForm():
                return self._any_form(plan, within)
            case Sequence():
                return self._sequence(plan, within)
            case Nearby():
                return self._nearby(plan, within)

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
        stems = self._expansions.stems(plan)
        scores = self._stems(plan.field, stems, within)
        if plan.field == "text":
            _add_title(scores, self._stems("title", stems, scores))
        return scores

    def _stems(self, name: str, stems: list[str], within: Documents) -> Scores:
        counts = self._segment.counts(name, stems, within)
        rarity = self._ranking.rarity(name, stems)
        return self._ranking.scores(self._segment, name, counts, rarity=rarity)

    def _sequence(self, plan: Sequence, within: Documents) -> Scores:
        scores = self._forms(f"{plan.field}_exact", plan, within)
        if plan.field == "text":
            _add_title(scores, self._forms("title_exact", plan, scores))
        return scores

    def _nearby(self, plan: Nearby, within: Documents) -> Scores:
        scores = self._pairs(f"{plan.field}_exact", plan, within)
        if plan.field == "text":
            _add_title(scores, self._pairs("title_exact", plan, scores))
        return scores

    def _pairs(self, name: str, plan: Nearby, within: Documents) -> Scores:
        """A pair counts as one word, as rare as its words together."""
        rarer, other = sorted((plan.first, plan.second), key=self.size)
        starts = self._starts(name, rarer, within)
        others = self._starts(name, other, starts) if starts else {}
        counts = {
            number: float(count)
            for number in others
            if (count := _count_near(starts[number], others[number], plan, rarer=rarer))
        }
        rarity = sum(self._rarity(name, each) for each in (rarer, other))
        return self._ranking.scores(self._segment, name, counts, rarity=rarity)

    def _forms(self, name: str, plan: Sequence, within: Documents) -> Scores:
        """A sequence counts as one word, as rare as its words together."""
        counts = count_sequences(self._places(name, plan, within))
        return self._ranking.scores(self._segment, name, counts, rarity=self._rarity(name, plan))

    def _rarity(self, name: str, plan: Sequence) -> float:
        return sum(self._ranking.rarity(name, slot) for slot in self._slots(name, plan))

    def _slots(self, name: str, plan: Sequence) -> list[list[str]]:
        """The words that may stand at each place of a sequence."""
        slots = [[form] for form in plan.forms]
        if plan.spreads:
            slots[-1] = self._expansions.of_last(name, plan)
        return slots

    def _starts(self, name: str, plan: Sequence, within: Documents) -> dict[int, set[int]]:
        """Where a sequence begins in each document that has it."""
        return starts_of(self._places(name, plan, within))

    def _places(self, name: str, plan: Sequence, within: Documents) -> list[Slot]:
        """Where each slot's words are, from the rarest slot on; read no further once one is empty.

        So there may be fewer documents in each slot than have its words, and never too few.
        """
        slots = self._slots(name, plan)
        found: dict[int, Slot] = {}
        for at in sorted(range(len(slots)), key=lambda at: self._frequency(name, slots[at])):
            within = found[at] = self._segment.places(name, slots[at], within)
            if not within:
                break
        return [found.get(at, {}) for at in range(len(slots))]

    def _frequency(self, name: str, terms: list[str]) -> int:
        return sum(self._segment.frequency(name, term) for term in terms)

    def _filtered(self, plan: Value | Days, within: Documents) -> set[int]:
        if isinstance(plan, Days):
            found = self._segment.between(PUBLISHED, plan.first, plan.last)
            return found if within is None else found.intersection(within)
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


def _count_near(starts: set[int], others: set[int], plan: Nearby, *, rarer: Sequence) -> int:
    """How many of the rarer sequence's places have one of the other near them."""
    other = plan.second if rarer is plan.first else plan.first
    places = sorted(others)
    after = range(len(rarer.forms), len(rarer.forms) + plan.distance + 1)
    before = range(-len(other.forms) - plan.distance, 1 - len(other.forms))
    return sum(_has_within(places, at, before) or _has_within(places, at, after) for at in starts)


def _has_within(places: list[int], at: int, distances: range) -> bool:
    """Whether some place is at one of these distances."""
    first = bisect_left(places, at + distances.start)
    return first < len(places) and places[first] < at + distances.stop
