"""Answers a plan over one segment: the documents that match, with their scores."""

from insightreader.index.columns import PUBLISHED, SAVED
from insightreader.index.expansions import Expansions
from insightreader.index.matches import NONE, Matches, Numbers, united
from insightreader.index.plan import (
    AllOf,
    AnyForm,
    AnyOf,
    Days,
    Moments,
    Nearby,
    Plan,
    Sequence,
    Text,
    Value,
    Without,
)
from insightreader.index.ranking import Ranking
from insightreader.index.segments import Documents, Segment
from insightreader.index.sequences import (
    Starts,
    counts_of,
    documents_of,
    in_both,
    starts_of,
    those_near,
)

TITLE_BOOST = 2.0
"""What a word in the title weighs on top of its weight as a word of the text."""


class Evaluation:
    """One segment's part in one search."""

    def __init__(self, segment: Segment, ranking: Ranking, expansions: Expansions) -> None:
        self._segment = segment
        self._ranking = ranking
        self._expansions = expansions

    def matches(self, plan: Plan, within: Documents = None) -> Matches:
        """The documents that match, of those that matter."""
        match plan:
            case AnyForm() | Sequence() | Nearby():
                return self._text(plan, within)
            case AllOf():
                return self._all_of(plan, within)
            case AnyOf():
                return united(self.matches(part, within) for part in plan.parts)
            case Without():
                excluded = self.matches(plan.part, within).numbers
                everything = Matches.unranked(self._segment.documents())
                return everything.those_in(within).those_not_in(excluded)
            case Value() | Days() | Moments():
                worth = plan.worth if isinstance(plan, Value) else 0.0
                return Matches.equal(self._filtered(plan, within), worth)

    def size(self, plan: Plan) -> int:
        """About how many documents match at most."""
        count = int(self._segment.reader.doc_count_all())
        match plan:
            case AnyForm():
                return self._frequency(plan.field, self._expansions.stems(plan.field, plan))
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

    def _text(self, plan: Text, within: Documents) -> Matches:
        """What words of the text are worth, more where they stand in the title too."""
        scores = self._in_field(plan.field, plan, within)
        if plan.field == "text":
            in_title = self._in_field("title", plan, scores.numbers)
            return scores.plus(in_title, weight=TITLE_BOOST)
        return scores

    def _in_field(self, name: str, plan: Text, within: Documents) -> Matches:
        match plan:
            case AnyForm():
                return self._stems(name, plan, within)
            case Sequence():
                return self._forms(f"{name}_exact", plan, within)
            case Nearby():
                return self._pairs(f"{name}_exact", plan, within)

    def _all_of(self, plan: AllOf, within: Documents) -> Matches:
        """From the rarest part on, so that the common ones are looked up for few documents."""
        wanted = [part for part in plan.parts if not isinstance(part, Without)]
        wanted.sort(key=self.size)
        found: Matches | None = None
        for part in wanted:
            more = self.matches(part, within if found is None else found.numbers)
            found = more if found is None else more.plus(found)
            if not len(found.numbers):
                return found
        if found is None:
            found = Matches.unranked(self._segment.documents()).those_in(within)
        for unwanted in plan.parts:
            if isinstance(unwanted, Without):
                found = found.those_not_in(self.matches(unwanted.part, found.numbers).numbers)
        return found

    def _stems(self, name: str, plan: AnyForm, within: Documents) -> Matches:
        stems = self._expansions.stems(name, plan)
        counts = self._segment.counts(name, stems, within)
        rarity = self._ranking.rarity(name, stems)
        return self._ranking.scores(self._segment, name, counts, rarity=rarity)

    def _pairs(self, name: str, plan: Nearby, within: Documents) -> Matches:
        """A pair counts as one word, as rare as its words together."""
        rarer, other = sorted((plan.first, plan.second), key=self.size)
        starts = self._starts(name, rarer, within)
        others = self._starts(name, other, documents_of(starts))
        after = range(len(rarer.forms), len(rarer.forms) + plan.distance + 1)
        before = range(-len(other.forms) - plan.distance, 1 - len(other.forms))
        counts = counts_of(those_near(starts, others, (before, after)))
        rarity = sum(self._rarity(name, each) for each in (rarer, other))
        return self._ranking.scores(self._segment, name, counts, rarity=rarity)

    def _forms(self, name: str, plan: Sequence, within: Documents) -> Matches:
        """A sequence counts as one word, as rare as its words together."""
        counts = counts_of(self._starts(name, plan, within))
        return self._ranking.scores(self._segment, name, counts, rarity=self._rarity(name, plan))

    def _rarity(self, name: str, plan: Sequence) -> float:
        return sum(self._ranking.rarity(name, slot) for slot in self._slots(name, plan))

    def _slots(self, name: str, plan: Sequence) -> list[list[str]]:
        """The words that may stand at each place of a sequence."""
        slots = [[form] for form in plan.forms]
        if plan.spreads:
            slots[-1] = self._expansions.of_last(name, plan)
        return slots

    def _starts(self, name: str, plan: Sequence, within: Documents) -> Starts:
        """Where a sequence begins, from the rarest slot on.

        Of each further word only documents are read where what was read so far fits together.
        """
        slots = self._slots(name, plan)
        found: Starts | None = None
        for at in sorted(range(len(slots)), key=lambda at: self._frequency(name, slots[at])):
            starts = starts_of(self._segment.places(name, slots[at], within), at)
            found = starts if found is None else in_both(found, starts)
            within = documents_of(found)
            if not len(within):
                break
        return NONE if found is None else found

    def _frequency(self, name: str, terms: list[str]) -> int:
        return sum(self._segment.frequency(name, term) for term in terms)

    def _filtered(self, plan: Value | Days | Moments, within: Documents) -> Numbers:
        if isinstance(plan, Days):
            return self._segment.between(PUBLISHED, plan.first, plan.last, within=within)
        if isinstance(plan, Moments):
            return self._segment.between(SAVED, plan.first_ms, plan.last_ms, within=within)
        terms = [plan.value]
        if plan.prefix:
            terms = self._expansions.of(plan.field, plan.value)
        return self._segment.having(plan.field, terms, within)
