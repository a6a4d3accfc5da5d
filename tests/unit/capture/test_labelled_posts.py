"""The hand-labelled posts of many platforms; ``python -m tests.unit.capture.labelled`` for why."""

import pytest

from insightreader.capture.cleaning import clean
from insightreader.capture.sources import from_file
from insightreader.domain.cleaned import Cleaned
from tests.unit.capture.labelled import Label, Labels, pages, read_labels, score, wrong_fields

LEAST_F1 = 0.98
LEAST_FIELDS = 0.97


@pytest.fixture(scope="module")
def results() -> list[tuple[Labels, Cleaned]]:
    return [(read_labels(page), clean(from_file(page))) for page in pages()]


def test_there_are_posts_of_forty_platforms():
    assert len(pages()) >= 40


def test_blocks_are_kept_and_removed_as_a_person_said(results):
    scores = [score(labels, result) for labels, result in results]
    right = sum(each.right for each in scores)
    wrong = sum(each.missing + each.surplus for each in scores)
    assert 2 * right / (2 * right + wrong) >= LEAST_F1


def test_fields_of_the_metadata_are_as_a_person_said(results):
    told = sum(len(labels.fields) for labels, _ in results)
    wrong = sum(len(wrong_fields(labels, result)) for labels, result in results)
    assert 1 - wrong / told >= LEAST_FIELDS


def test_a_surplus_block_and_a_missing_one_are_counted(results):
    labels, result = results[0]
    other = Labels(kept=[Label(("paragraph",), "words that no page has", True)])
    found = score(other, result)
    assert (found.right, found.missing) == (0, 1)
    assert found.surplus == len(result.rendered.blocks)
    assert score(labels, result).f1 > found.f1
