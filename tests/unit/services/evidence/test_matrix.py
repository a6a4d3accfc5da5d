"""The evidence matrix counts passages, sees gaps and contradictions, and keeps summaries."""

from dataclasses import replace

import pytest

from insightreader.domain.errors import NotFound
from insightreader.domain.evidence import EMPTY_CELL, Across, CellState, Side
from insightreader.domain.evidence_questions import (
    AxisOrder,
    MatrixQuestion,
    PassageFilter,
    Soundness,
)
from insightreader.services.annotating import Annotating
from insightreader.services.collecting import Collecting
from insightreader.services.evidence.cases import KeepingCases, cases_of
from insightreader.services.evidence.code_merging import MergingCodes
from insightreader.services.evidence.codebook import EditingCodebook
from insightreader.services.evidence.matrix import Summarising, cell_passages, matrix_of, summary_of
from insightreader.services.evidence.matrix_grids import grid_of, question_of
from insightreader.services.merging import merge
from insightreader.services.organising import Organising
from insightreader.services.placing import Placing
from insightreader.services.undo import Undo
from insightreader.store import organising
from tests.unit.services.gathered import gather


@pytest.fixture
def evidence(library):
    return gather(library)


@pytest.fixture
def question(evidence):
    return MatrixQuestion(evidence.dimensions["Case"], evidence.dimensions["Factor"])


def counts(library, question) -> dict[tuple[str, str], int]:
    """The cells with passages, by the names of row and column."""
    found = matrix_of(library, question)
    rows, columns = ({each.key: each.name for each in axis} for axis in (found.rows, found.columns))
    return {(rows[r], columns[c]): cell.count for (r, c), cell in found.cells.items() if cell.count}


def test_every_code_is_there_and_counts_its_passages(library, question):
    found = matrix_of(library, question)
    assert [each.name for each in found.rows] == ["Oats", "Rivers", "Bees"]
    assert [(each.name, each.depth) for each in found.columns] == [
        ("Trust", 0),
        ("Neighbours", 1),
        ("Money", 0),
    ]
    assert counts(library, question) == {
        ("Oats", "Neighbours"): 1,
        ("Oats", "Trust"): 1,
        ("Rivers", "Money"): 1,
    }


def test_a_cell_without_passages_is_a_gap(library, evidence, question):
    bees, money = evidence.codes["Bees"], evidence.codes["Money"]
    found = matrix_of(library, question)
    assert found.cell(bees, money) == EMPTY_CELL
    assert found.cell(bees, money).state is CellState.GAP
    assert found.cell(evidence.codes["Rivers"], money).state is CellState.EVIDENCE


def test_passages_count_for_the_codes_above_theirs_when_asked(library, evidence, question):
    rolled = replace(question, is_rolled_up=True)
    assert counts(library, rolled)["Oats", "Trust"] == 2
    found = matrix_of(library, rolled)
    cell = found.cell(evidence.codes["Oats"], evidence.codes["Trust"])
    assert (cell.posts, cell.authors) == (2, 2)
    assert found.largest == 2
    assert found.totals.whole == 3
    assert found.totals.rows[evidence.codes["Oats"]] == 2
    passages = cell_passages(
        library, rolled, row=evidence.codes["Oats"], column=evidence.codes["Trust"]
    )
    assert [each.annotation for each in passages] == [
        evidence.notes["failed"],
        evidence.notes["grew"],
    ]


def test_codes_that_bear_differently_contradict(library, evidence, question):
    rolled = replace(question, is_rolled_up=True)
    oats, trust = evidence.codes["Oats"], evidence.codes["Trust"]
    assert matrix_of(library, rolled).cell(oats, trust).state is CellState.EVIDENCE
    with library.act("code") as act:
        act.link("annotation_code", annotation=evidence.notes["grew"], code=evidence.codes["Kept"])
    assert matrix_of(library, rolled).cell(oats, trust).state is CellState.CONTRADICTION


def test_outcomes_that_oppose_contradict_in_their_case(library, evidence):
    codes, notes = evidence.codes, evidence.notes
    question = MatrixQuestion(evidence.dimensions["Case"], evidence.dimensions["Outcome"])
    turned = MatrixQuestion(question.columns, question.rows)
    cell = matrix_of(library, question).cell(codes["Oats"], codes["Kept"])
    assert cell.state is CellState.EVIDENCE
    keeping = KeepingCases(library)
    keeping.add_outcome(codes["Oats"], codes["Kept"], shown_by=notes["kept"])
    keeping.add_outcome(codes["Oats"], codes["Failed"], shown_by=notes["failed"])
    keeping.add_outcome(codes["Rivers"], codes["Failed"], shown_by=notes["money"])
    found, other = matrix_of(library, question), matrix_of(library, turned)
    assert found.cell(codes["Oats"], codes["Kept"]).state is CellState.CONTRADICTION
    assert other.cell(codes["Failed"], codes["Oats"]).state is CellState.CONTRADICTION
    assert found.cell(codes["Rivers"], codes["Failed"]).state is CellState.EVIDENCE


def test_an_outcome_whose_passage_is_gone_opposes_nothing(library, evidence):
    codes, notes = evidence.codes, evidence.notes
    question = MatrixQuestion(evidence.dimensions["Case"], evidence.dimensions["Outcome"])
    keeping = KeepingCases(library)
    keeping.add_outcome(codes["Oats"], codes["Kept"], shown_by=notes["kept"])
    keeping.add_outcome(codes["Oats"], codes["Failed"], shown_by=notes["failed"])
    Annotating(library).delete([notes["failed"]])
    cell = matrix_of(library, question).cell(codes["Oats"], codes["Kept"])
    assert cell.state is CellState.EVIDENCE
    assert not cases_of(library)[0].is_contested


def test_what_a_person_says_of_a_cell_wins_and_is_undone(library, evidence, question):
    row, column = evidence.codes["Bees"], evidence.codes["Money"]
    writing = Summarising(library)
    writing.set_state(row, column, CellState.EVIDENCE)
    writing.set_text(row, column, "No money was needed.")
    cell = matrix_of(library, question).cell(row, column)
    assert (cell.state, cell.is_chosen, cell.has_summary, cell.count) == (
        CellState.EVIDENCE,
        True,
        True,
        0,
    )
    writing.set_state(row, column, None)
    assert matrix_of(library, question).cell(row, column).state is CellState.GAP
    for _ in range(3):
        Undo(library).undo()
    assert matrix_of(library, question).cell(row, column) == EMPTY_CELL
    assert summary_of(library, row, column) is None


def test_a_summary_is_one_whichever_way_the_matrix_is_turned(library, evidence, question):
    row, column = evidence.codes["Oats"], evidence.codes["Trust"]
    Summarising(library).set_text(row, column, "One.")
    Summarising(library).set_text(column, row, "Two.")
    for ends in ((row, column), (column, row)):
        found = summary_of(library, *ends)
        assert found is not None
        assert found.text == "Two."
    turned = MatrixQuestion(question.columns, question.rows)
    assert matrix_of(library, turned).cell(column, row).has_summary
    with pytest.raises(NotFound):
        Summarising(library).set_text(row, 999, "Nowhere.")


def ends_of(evidence, across) -> tuple:
    """A cell of each axis that has a passage: the case Oats with a post, author, year or site."""
    keys = {
        Across.POSTS: evidence.posts["oats"],
        Across.AUTHORS: "Ann",
        Across.YEARS: "2024",
        Across.SITES: "A",
    }
    return evidence.codes["Oats"], Side(across, keys[across])


@pytest.mark.parametrize("across", list(Across))
def test_a_cell_of_every_axis_has_a_summary_and_a_state(library, evidence, across):
    row, column = ends_of(evidence, across)
    writing = Summarising(library)
    writing.set_text(row, column, "Said.")
    writing.set_state(column, row, CellState.CONTRADICTION)
    case = evidence.dimensions["Case"]
    for question in (MatrixQuestion(case, across), MatrixQuestion(across, case)):
        keys = (row, column.key) if question.rows == case else (column.key, row)
        found = matrix_of(library, question)
        cell = found.cell(*keys)
        assert (cell.state, cell.is_chosen, cell.has_summary) == (
            CellState.CONTRADICTION,
            True,
            True,
        )
        assert sum(each.has_summary for each in found.cells.values()) == 1
        rows = grid_of(library, question, "x").rows
        assert sum("Said." in words for line in rows for words in line) == 1
    other = matrix_of(library, MatrixQuestion(evidence.dimensions["Factor"], across))
    assert not any(each.has_summary for each in other.cells.values())
    for _ in range(2):
        Undo(library).undo()
    assert summary_of(library, row, column) is None
    assert not matrix_of(library, MatrixQuestion(case, across)).cell(row, column.key).is_chosen


def test_cells_without_a_code_are_spoken_of_too_and_what_is_unknown_has_its_own(library, evidence):
    writing = Summarising(library)
    ends = Side(Across.AUTHORS, "Ann"), Side(Across.YEARS, "2024")
    writing.set_text(*ends, "Ann wrote much then.")
    writing.set_text(evidence.codes["Oats"], Side(Across.YEARS, ""), "Undated.")
    found = matrix_of(library, MatrixQuestion(Across.YEARS, Across.AUTHORS))
    assert found.cell("2024", "Ann").has_summary
    undated = matrix_of(library, MatrixQuestion(evidence.dimensions["Case"], Across.YEARS))
    assert undated.cell(evidence.codes["Oats"], "").has_summary
    assert not undated.cell(evidence.codes["Oats"], "2024").has_summary


def test_what_is_said_of_rows_that_are_not_there_is_not_counted(library, evidence):
    Summarising(library).set_state(
        evidence.codes["Oats"], Side(Across.YEARS, "1999"), CellState.CONTRADICTION
    )
    found = matrix_of(library, MatrixQuestion(evidence.dimensions["Case"], Across.YEARS))
    assert CellState.CONTRADICTION not in {each.state for each in found.cells.values()}


def test_merged_codes_and_posts_take_what_is_said_of_their_cells_along(library, evidence):
    codes, posts, writing = evidence.codes, evidence.posts, Summarising(library)
    old, new = (Side(Across.POSTS, posts[name]) for name in ("oats", "other"))
    writing.set_text(codes["Oats"], old, "Of the old one.")
    writing.set_text(codes["Oats"], new, "Of the new one.")
    writing.set_text(codes["Rivers"], old, "Of rivers.")
    merge(library, posts["oats"], into=posts["other"])
    assert summary_of(library, codes["Oats"], old) is None
    assert summary_of(library, codes["Oats"], new).text == "Of the new one.\n\nOf the old one."
    assert summary_of(library, codes["Rivers"], new).text == "Of rivers."
    MergingCodes(library).merge(codes["Rivers"], codes["Bees"])
    assert summary_of(library, codes["Bees"], new).text == "Of rivers."
    for _ in range(2):
        Undo(library).undo()
    assert summary_of(library, codes["Oats"], old).text == "Of the old one."
    assert summary_of(library, codes["Rivers"], old).text == "Of rivers."


def test_a_table_shows_a_summary_in_its_own_cell_alone(library, evidence):
    codes = evidence.codes
    post = next(each for each in evidence.posts.values() if each in codes.values() and each > 1)
    Summarising(library).set_text(codes["Trust"], codes["Oats"], "Said.")
    # A post that has the number of a code isn't that code.
    Summarising(library).set_text(codes["Oats"], post, "Said of two codes.")
    by_factor, by_posts = (
        grid_of(library, question_of(library, words), words)
        for words in ("Case by Factor", "Case by posts")
    )
    assert by_factor.rows[0][1] == "Said.\n1 passage, 1 post"
    assert not [each for row in by_posts.rows for each in row if "Said" in each]


@pytest.mark.parametrize(
    ("across", "names"),
    [
        (Across.POSTS, {("Oats", "Claims"): 1, ("Oats", "Oats"): 2, ("Rivers", "Rivers"): 1}),
        (Across.AUTHORS, {("Oats", "Ann"): 2, ("Oats", "Bob"): 1, ("Rivers", "Ann"): 1}),
        (Across.YEARS, {("Oats", "2024"): 2, ("Oats", ""): 1, ("Rivers", "2025"): 1}),
        (Across.SITES, {("Oats", "A"): 2, ("Oats", "B"): 1, ("Rivers", "A"): 1}),
    ],
)
def test_a_dimension_is_crossed_with_what_posts_are(library, evidence, across, names):
    question = MatrixQuestion(evidence.dimensions["Case"], across)
    assert counts(library, question) == names
    found = matrix_of(library, question)
    for (row, column), cell in found.cells.items():
        passages = cell_passages(library, question, row=row, column=column)
        assert len(passages) == cell.count


def test_deleted_notes_and_posts_count_no_more(library, evidence, question):
    Annotating(library).delete([evidence.notes["grew"]])
    Organising(library).delete([evidence.posts["rivers"]])
    assert counts(library, question) == {("Oats", "Trust"): 1}
    assert matrix_of(library, replace(question, hides_empty=True)).rows[0].name == "Oats"
    assert len(matrix_of(library, replace(question, hides_empty=True)).rows) == 1


def test_rows_and_columns_are_sorted(library, question):
    by_name = matrix_of(library, replace(question, row_order=AxisOrder.NAME))
    assert [each.name for each in by_name.rows] == ["Bees", "Oats", "Rivers"]
    by_count = matrix_of(library, replace(question, row_order=AxisOrder.COUNT))
    assert [each.name for each in by_count.rows] == ["Oats", "Rivers", "Bees"]


def filters(evidence):
    """Filters with the notes of the cases that they leave."""
    library = evidence.library
    collection = Collecting(library).create_collection("Some").value
    inner = Collecting(library).create_collection("Inner", parent=collection).value
    Collecting(library).collect([evidence.posts["rivers"]], inner)
    Organising(library).change_tags([evidence.posts["oats"]], add=["grain"])
    tag = organising.find_tag(library.connection, "grain")
    Placing(library).refuse(evidence.notes["grew"])
    profile = library.profile.id
    return [
        (PassageFilter(codes=(evidence.codes["Trust"],)), {"grew", "failed"}),
        (PassageFilter(codes=(evidence.codes["Trust"], evidence.codes["Failed"])), {"failed"}),
        (PassageFilter(tag=tag), {"grew"}),
        (PassageFilter(collection=collection), {"money"}),
        (PassageFilter(soundness=Soundness.DOUBTFUL), {"grew"}),
        (PassageFilter(soundness=Soundness.SOUND), {"money", "failed"}),
        (PassageFilter(profile=profile), {"grew", "money", "failed"}),
        (PassageFilter(profile=profile + 1), set()),
        (PassageFilter(published=("2025", "")), {"money"}),
        (PassageFilter(published=("2020", "2024")), {"grew"}),
        (PassageFilter(published=("", "2024")), {"grew"}),
        (PassageFilter(posts=frozenset({evidence.posts["other"]})), {"failed"}),
        (PassageFilter(annotations=frozenset({evidence.notes["money"]})), {"money"}),
        (PassageFilter(annotations=frozenset()), set()),
    ]


def test_filters_narrow_what_is_counted_and_what_a_cell_shows(library, evidence, question):
    names = {key: name for name, key in evidence.notes.items()}
    for wanted, expected in filters(evidence):
        asked = replace(question, filter=wanted)
        found = matrix_of(library, asked)
        assert found.totals.whole == len(expected), wanted
        shown = {
            names[passage.annotation]
            for row, column in found.cells
            for passage in cell_passages(library, asked, row=row, column=column)
        }
        assert shown == expected, wanted


def test_doubtful_passages_are_counted_in_their_cell(library, evidence, question):
    Placing(library).refuse(evidence.notes["money"])
    cell = matrix_of(library, question).cell(evidence.codes["Rivers"], evidence.codes["Money"])
    assert (cell.count, cell.doubtful) == (1, 1)


def test_a_deleted_code_leaves_the_matrix_with_its_passages(library, evidence, question):
    EditingCodebook(library).delete([evidence.codes["Oats"]])
    assert counts(library, question) == {("Rivers", "Money"): 1}
