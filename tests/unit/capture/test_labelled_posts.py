"""The hand-labelled posts of many platforms; ``python -m tests.unit.capture.labelled`` for why."""

import pytest

from insightreader.capture.cleaning import clean
from insightreader.capture.sources import from_file
from insightreader.domain.cleaned import Cleaned
from tests.unit.capture.labelled import (
    UNSEEN,
    Label,
    Labels,
    pages,
    read_labels,
    score,
    wrong_fields,
)

LEAST_F1, LEAST_FIELDS = 0.985, 0.98
LEAST_F1_UNSEEN, LEAST_FIELDS_UNSEEN = 0.89, 0.87
"""As measured the first time, and never lower."""
Results = list[tuple[Labels, Cleaned]]


@pytest.fixture(scope="module")
def results() -> Results:
    return [(read_labels(page), clean(from_file(page))) for page in pages()]


@pytest.fixture(scope="module")
def unseen() -> Results:
    return [(read_labels(page), clean(from_file(page))) for page in pages(UNSEEN)]


def f1_of(results: Results) -> float:
    scores = [score(labels, result) for labels, result in results]
    right = sum(each.right for each in scores)
    wrong = sum(each.missing + each.surplus for each in scores)
    return 2 * right / (2 * right + wrong)


def fields_right(results: Results) -> float:
    told = sum(len(labels.fields) for labels, _ in results)
    wrong = sum(len(wrong_fields(labels, result)) for labels, result in results)
    return 1 - wrong / told


def test_there_are_posts_of_a_hundred_platforms():
    assert len(pages()) >= 100


def test_blocks_are_kept_and_removed_as_a_person_said(results):
    assert f1_of(results) >= LEAST_F1


def test_fields_of_the_metadata_are_as_a_person_said(results):
    assert fields_right(results) >= LEAST_FIELDS


def test_platforms_that_no_rule_was_fitted_to_come_near(unseen):
    assert f1_of(unseen) >= LEAST_F1_UNSEEN
    assert fields_right(unseen) >= LEAST_FIELDS_UNSEEN


def test_a_surplus_block_and_a_missing_one_are_counted(results):
    labels, result = results[0]
    other = Labels(kept=[Label(("paragraph",), "words that no page has", True)])
    found = score(other, result)
    assert (found.right, found.missing) == (0, 1)
    assert found.surplus == len(result.rendered.blocks)
    assert score(labels, result).f1 > found.f1
