"""The sample's claims and brief: they show every state, and rest on passages that there are."""

import pytest

from insightreader.domain.entities import TextVerdict
from insightreader.domain.evidence import ClaimState, PartKind
from insightreader.domain.text import RenderedText
from insightreader.services.annotating import Annotating, NewAnnotation
from insightreader.services.desk import desk_of
from insightreader.services.evidence.briefs import brief_of, briefs_of
from insightreader.services.evidence.claims import claims_of
from insightreader.services.evidence.recognising import recognised
from insightreader.services.imports.sample_file import read_sample
from insightreader.services.imports.sample_writing import ensure_brief, ensure_claim
from insightreader.services.imports.sampling import sample_folder
from insightreader.services.reading import Reading
from insightreader.store.library import Library
from tests.building import save

SAMPLE = read_sample(sample_folder())


@pytest.fixture
def written(library: Library) -> Library:
    """A post for each capture with the sample's passages in it, and what is written on them."""
    for number, capture in enumerate(SAMPLE.captures):
        notes = [each for each in SAMPLE.annotations if each.capture == capture.file]
        text = "\n\n".join(each.quote for each in notes)
        post = save(library, text, title=capture.file, author=f"Author {number}")
        rendered = Reading(library).open(post).rendered
        assert isinstance(rendered, RenderedText)
        for each in notes:
            start = rendered.text.index(each.quote)
            new = NewAnnotation(post, start, start + len(each.quote))
            Annotating(library).create(new)
    write(library)
    return library


def write(library: Library) -> int:
    """Write it, and return how much was new."""
    desk = desk_of(library)
    acts = [ensure_claim(each) for each in SAMPLE.claims]
    acts += [ensure_brief(each) for each in SAMPLE.briefs]
    return sum(act(desk).value is not None for act in acts)


def test_its_claims_stand_in_three_ways_and_two_are_contested(written: Library) -> None:
    found = claims_of(written)
    assert [each.state for each in found] == [
        ClaimState.SUPPORTED,
        ClaimState.ONE_SOURCE,
        ClaimState.UNSUPPORTED,
    ]
    assert [each.is_contested for each in found] == [True, True, False]


def test_its_brief_has_a_part_of_every_kind_and_cites_what_is_there(written: Library) -> None:
    [row] = briefs_of(written)
    brief = brief_of(written, row.id)
    assert {each.kind for each in brief.parts} == set(PartKind)
    assert len(brief.cited) == 1


def test_its_own_words_quote_something_changed_and_something_that_is_nowhere(
    written: Library,
) -> None:
    [row] = briefs_of(written)
    [text] = [each.text for each in brief_of(written, row.id).parts if each.kind is PartKind.TEXT]
    assert [each.verdict for each in recognised(written, text)] == [TextVerdict.CHANGED, None]


def test_what_is_there_is_not_written_a_second_time(written: Library) -> None:
    assert write(written) == 0
    assert len(claims_of(written)) == 3
