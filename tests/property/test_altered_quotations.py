"""A negation, number, date, name or unit altered inside a quotation never passes for the same."""

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.text import verdict
from insightreader.text.anchoring import locate
from insightreader.text.rechecking import Standing, recheck
from insightreader.text.selectors import make_selector
from insightreader.text.verdict import Check, check, judge_passage
from tests.property import altered_forms, altered_words
from tests.property.altered import PAIRS, Altered, Pairs, make_altered
from tests.property.harmless import make_harmless

SOME, MANY = 600, 5_000
PLACED = (PlaceVerdict.SAME, PlaceVerdict.MOVED)
SAYS_THE_SAME = (TextVerdict.EXACT, TextVerdict.NORMALISED)


def followed(case: Altered) -> Check:
    quoted = make_selector(case.old, case.start, case.end)
    return recheck(case.old, case.new, [Standing(quoted, case.start, case.end)])[0]


def checked(case: Altered) -> Check:
    quoted = make_selector(case.old, case.start, case.end)
    return check(
        case.new,
        case.start,
        case.end,
        exact=quoted.exact,
        prefix=quoted.prefix,
        suffix=quoted.suffix,
    )


def false_ones(count: int, pairs: Pairs = PAIRS) -> list[tuple[str, Altered, Check]]:
    cases = [make_altered(seed, pairs) for seed in range(count)]
    return [
        (how.__name__, case, found)
        for case in cases
        for how in (followed, checked)
        if (found := how(case)).place in PLACED and found.text in SAYS_THE_SAME
    ]


def test_no_altered_quotation_passes_for_the_same():
    assert false_ones(MANY) == []


def test_no_hedge_outcome_amount_or_unit_that_altered_passes_for_the_same():
    assert false_ones(MANY, altered_words.PAIRS) == []


def test_no_form_of_negation_number_date_or_name_passes_for_the_same():
    assert false_ones(MANY, altered_forms.PAIRS) == []


def test_what_stands_beside_a_quotation_is_what_gives_some_of_them_away(monkeypatch):
    """The generator makes cases that comparing the passage alone would let pass."""
    monkeypatch.setattr(verdict, "edges_differ", lambda *_: False)
    assert false_ones(SOME)


def test_most_altered_quotations_are_found_and_said_to_be_changed():
    """Else calling everything an orphan would pass."""
    cases = [make_altered(seed) for seed in range(SOME)]
    long = [case for case in cases if case.end - case.start >= 20]
    kept = sum(followed(case).place in PLACED for case in long)
    assert kept >= 0.9 * len(long)


def test_unaltered_quotations_pass():
    """Else calling everything changed would pass."""
    for seed in range(SOME):
        case = make_altered(seed)
        quoted = make_selector(case.old, case.start, case.end)
        new = "One line more.\n" + case.old
        found = recheck(case.old, new, [Standing(quoted, case.start, case.end)])[0]
        assert (found.text, found.place) == (TextVerdict.EXACT, PlaceVerdict.MOVED), case
        place = locate(new, quoted.exact, prefix=quoted.prefix, suffix=quoted.suffix)
        assert place is not None
        assert judge_passage(quoted, new, (place.start, place.end)) is TextVerdict.EXACT


def test_what_only_printers_changed_stays_the_same():
    """Else every new capture would ask a person to look at everything."""
    for seed in range(SOME):
        for pairs in (PAIRS, altered_words.PAIRS, altered_forms.PAIRS):
            case = make_harmless(make_altered(seed, pairs), seed)
            for how in (followed, checked):
                found = how(case)
                assert found.text in SAYS_THE_SAME, (how.__name__, case, found)
                assert found.place in PLACED or len(case.old[case.start : case.end]) < 12
