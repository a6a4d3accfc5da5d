"""Rows with strips: what lengths say, in words too, and how they are walked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from insightreader.domain.evidence_views import (
    CodeAgreement,
    CodeSources,
    Coverage,
    Period,
    Table,
)
from insightreader.domain.ids import PostId, RevisionId
from insightreader.ui.evidence.strip_rows import STRIP_ROLE, Segment, runs
from insightreader.ui.evidence.strip_view import StripList
from insightreader.ui.presenters.evidence_agreement import _pair
from insightreader.ui.presenters.evidence_rows import (
    agreement_row,
    coverage_row,
    period_row,
    source_row,
)
from insightreader.ui.theme import LIGHT
from tests.ui.evidence.values import code

HARBOUR = code(11, "Harbour")


def test_numbers_side_by_side_are_one_segment():
    assert runs(frozenset({1, 2, 4}), 4, "accent") == [
        Segment(0, 0.5, "accent"),
        Segment(0.75, 1, "accent"),
    ]


def test_coverage_says_what_was_never_on_show():
    blocks = (frozenset({1, 2}), frozenset({2, 3}), frozenset({3}))
    row = coverage_row(Coverage(PostId(1), RevisionId(1), "Five missions", 10, *blocks))
    assert "7 never on show, 2 marked, 1 coded" in row.words
    assert [(each.start, each.end, each.look) for each in row.segments] == [
        (0, 0.1, "faint"),
        (0.1, 0.2, "found_now"),
        (0.2, 0.3, "accent"),
    ]
    assert row.warning == ""


def test_a_post_without_codes_is_pointed_at():
    nothing: frozenset[int] = frozenset()
    row = coverage_row(Coverage(PostId(1), RevisionId(1), "Quiet", 3, nothing, nothing, nothing))
    assert row.warning
    assert row.segments == ()


@pytest.mark.parametrize(
    ("posts", "authors", "warning"),
    [
        (1, {"Ann": 3}, "rests on one post"),
        (2, {"Ann": 3}, "rests on one author"),
        (2, {"Ann": 2}, ""),
        (2, {"Ann": 2, "Ben": 1}, ""),
    ],
)
def test_sources_say_what_a_code_rests_on(posts, authors, warning):
    row = source_row(CodeSources(HARBOUR, 3, posts, authors, {}, {}, 0), largest=6)
    assert row.warning == warning
    assert row.segments[-1].end == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("posts", "passages", "shown"),
    [
        (2, 4, [(1, "accent"), (0.5, "faint")]),
        (4, 2, [(1, "faint"), (0.5, "accent")]),
    ],
)
def test_a_period_shows_both_passages_and_posts(posts, passages, shown):
    row = period_row(Period("2025", posts=posts, passages=passages), largest=4)
    assert [(each.end, each.look) for each in row.segments] == shown


def test_a_period_says_its_passages():
    row = period_row(Period("2025", posts=2, passages=4), largest=4)
    assert "4 passages" in row.words
    assert period_row(Period("", 0, 0), largest=0).segments == ()


def test_agreement_says_kappa_or_that_there_is_none():
    row = agreement_row(CodeAgreement(HARBOUR, Table(20, 5, 10, 15), ()))
    assert row.warning == "κ = 0.40"
    assert "both 20" in row.words
    assert "undefined" in agreement_row(CodeAgreement(HARBOUR, Table(3, 0, 0, 0), ())).warning


@pytest.mark.parametrize(
    ("people", "chosen", "pair"),
    [
        ([1], (None, None), None),
        ([1, 2, 3], (None, None), (1, 2)),
        ([1, 2, 3], (3, 1), (3, 1)),
        ([1, 2, 3], (2, 2), (1, 2)),
        ([1, 2], (3, 1), (1, 2)),
    ],
)
def test_two_different_people_are_compared(people, chosen, pair):
    assert _pair(people, chosen) == pair


def test_rows_are_walked_and_opened_by_keys(qtbot):
    rows = StripList(LIGHT)
    qtbot.addWidget(rows)
    rows.rows.set_rows([period_row(Period(str(year), 1, 1), 1) for year in (2024, 2025)])
    rows.setCurrentIndex(rows.rows.index(0))
    opened = []
    rows.opened.connect(opened.append)
    for key in (Qt.Key.Key_J, Qt.Key.Key_Return):
        QTest.keyClick(rows, key)
    assert opened == ["2025"]
    said = rows.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "2025, 1 passage · 1 post"
    assert rows.currentIndex().data(STRIP_ROLE).key == "2025"
