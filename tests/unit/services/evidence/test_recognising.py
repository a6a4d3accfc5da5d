"""Quotations in own prose are found in the library and judged."""

import pytest

from insightreader.domain.entities import TextVerdict
from insightreader.services.evidence.recognising import recognised
from insightreader.services.organising import Organising
from insightreader.services.reading import Reading
from tests.building import save

SAID = "Trust isn’t bought — it grows slowly, among neighbours, over many years of work."


@pytest.fixture
def post(library):
    save(library, "Another text about neighbours and their work.", title="Other")
    return save(library, f"# Trust\n\n{SAID} It ends.", title="Trust")


def one(library, prose, **options):
    [found] = recognised(library, prose, **options)
    return found


def test_words_that_stand_in_a_text_are_exact(library, post):
    found = one(library, "She says “it grows slowly, among neighbours”.")
    assert (found.verdict, found.post, found.title, found.block) == (
        TextVerdict.EXACT,
        post,
        "Trust",
        2,
    )
    text = Reading(library).rendered(Reading(library).details(post).revision.id).text
    assert text[found.start : found.end] == "it grows slowly, among neighbours"


@pytest.mark.parametrize(
    ("quoted", "verdict"),
    [
        ("Trust isn't bought - it grows slowly", TextVerdict.NORMALISED),
        ("it grows slowly, among neighbours,", TextVerdict.EXACT),
        ("over many years of work.", TextVerdict.EXACT),
        ("it grows very slowly, among neighbours, over many years", TextVerdict.CHANGED),
        ("it grows slowly, […] over many years", TextVerdict.NORMALISED),
        ("it grows slowly ... over many years", TextVerdict.NORMALISED),
        ("Trust […] bought — it grows", TextVerdict.CHANGED),
        ("over many years … it grows slowly, among", TextVerdict.CHANGED),
        ("Nobody ever wrote such a thing", None),
        ("Zwölf ganz andere Wörter", None),
    ],
)
def test_each_quotation_gets_its_verdict(library, post, quoted, verdict):
    found = one(library, f"So “{quoted}” it is.")
    assert found.verdict is verdict
    assert (found.post == post) == (verdict is not None)


def test_a_block_quotation_is_recognised(library, post):
    assert one(library, f"> {SAID}\n").verdict is TextVerdict.EXACT


def test_an_exact_text_comes_before_one_that_is_alike(library, post):
    save(library, SAID.replace("slowly", "fast"), title="Newer")
    found = one(library, "“it grows slowly, among neighbours, over many years”")
    assert (found.title, found.verdict) == ("Trust", TextVerdict.EXACT)


def test_preferred_posts_are_looked_at_first(library, post):
    copy = save(library, SAID, title="Copy")
    prose = "“it grows slowly, among neighbours”"
    assert one(library, prose).post == copy
    assert one(library, prose, preferred=[post]).post == post


def test_trashed_posts_prove_nothing(library, post):
    Organising(library).delete([post])
    assert one(library, "“it grows slowly, among neighbours”").verdict is None


def test_several_quotations_are_told_in_their_order(library, post):
    prose = "“Nobody ever said this” but “over many years of work”."
    assert [each.verdict for each in recognised(library, prose)] == [None, TextVerdict.EXACT]
