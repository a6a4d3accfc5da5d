"""Search results as rows: grouped, spoken, painted."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from insightreader.domain.found import SearchHit
from insightreader.domain.ids import AnnotationId, PostId, Uid
from insightreader.ui.library.result_list import ResultList
from insightreader.ui.library.result_model import ResultModel, codes_text, grouped, place_text
from insightreader.ui.marked_text import layout_height
from insightreader.ui.theme import DARK, LIGHT
from tests.ui.library.sample_posts import sample_post


def hit(post: int, note: int | None = None, snippet: str = "a mission that people trust"):
    return SearchHit(
        kind="note" if note else "post",
        post=PostId(post),
        post_uid=Uid(f"p{post}"),
        title=f"Title {post}",
        score=1.0,
        snippet=snippet,
        matches=((2, 9),),
        start=10,
        end=20,
        annotation=AnnotationId(note) if note else None,
    )


@pytest.fixture
def fetched():
    return []


@pytest.fixture
def model(fetched, qapp):
    def fetch(ids, deliver):
        fetched.append(list(ids))
        deliver([sample_post(each) for each in ids])

    model = ResultModel(fetch)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    yield model
    tester.deleteLater()
    model.deleteLater()


def test_a_post_stands_where_its_best_hit_does_with_all_its_notes():
    rows = grouped([hit(5, note=1), hit(7), hit(5), hit(5, note=2)])
    assert [(row.post_id, row.is_note, row.hit is None) for row in rows] == [
        (5, False, False),
        (5, True, False),
        (5, True, False),
        (7, False, False),
    ]
    assert rows[0].notes == 2


def test_a_post_found_by_its_notes_alone_is_named_above_them():
    rows = grouped([hit(5, note=1)])
    assert [(row.title, row.hit is None, row.passage) for row in rows] == [
        ("Title 5", True, (0, 0)),
        ("Title 5", False, (10, 20)),
    ]


def test_rows_of_posts_are_fetched_once_for_an_answer_and_kept_for_the_next(model, fetched):
    model.set_hits([hit(5), hit(7), hit(5, note=1)])
    model.set_hits([hit(7), hit(8)])
    assert fetched == [[5, 7], [8]]
    assert model.row(0).post == sample_post(7)


def test_changed_posts_are_fetched_again_where_they_show(model, fetched):
    model.set_hits([hit(5)])
    model.refresh([PostId(5), PostId(6)])
    assert fetched == [[5], [5]]


def test_a_screen_reader_hears_title_site_notes_and_passage(model):
    model.set_hits([hit(5), hit(5, note=1)])
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.data(model.index(0), role) == (
        "Title 5, Paper Machines, 1 note, a mission that people trust"
    )
    assert model.data(model.index(1), role) == "note: a mission that people trust"


def test_heights_follow_the_passage_and_the_width(model, qtbot):
    view = ResultList(model, LIGHT)
    qtbot.addWidget(view)
    view.resize(330, 500)
    view.show()
    qtbot.waitExposed(view)
    model.set_hits([hit(5, snippet="short"), hit(7, snippet="word " * 60), hit(7, note=1)])
    view.grab()
    tall = [view.visualRect(model.index(row)).height() for row in range(3)]
    assert tall[1] > tall[0] > tall[2]
    view.lines.set_theme(DARK)
    assert not view.grab().isNull()


def test_up_in_the_first_row_goes_back_to_the_field(model, qtbot):
    view = ResultList(model, LIGHT)
    qtbot.addWidget(view)
    model.set_hits([hit(5), hit(7)])
    view.take_focus()
    with qtbot.waitSignal(view.field_wanted):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    opened = []
    view.open_requested.connect(lambda *values: opened.append(values))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened == [(7, 10, 20)]


@pytest.mark.parametrize(
    "snippet",
    [
        "short",
        "a passage that is a good deal longer than one line of the list and shorter than three",
        "a passage that goes on and on " * 12,
        "first line\nsecond line",
        "Καλημέρα κόσμε, добрый день, café — “quoted” … €5 " * 3,
        "他们说过一种语言，世界上没有别的人会说。" * 3,
        "وهذا نص عربي طويل يمتد على أكثر من سطر واحد في القائمة الضيقة " * 2,
        "שלום עולם, זו שורה ארוכה",
    ],
)
def test_told_height_is_the_height_of_the_laid_out_passage(model, qtbot, snippet):
    view = ResultList(model, LIGHT)
    qtbot.addWidget(view)
    view.resize(330, 400)
    model.set_hits([hit(5, snippet=snippet)])
    row = model.row(0)
    lines = view.lines
    for width in (120.0, 298.0, 900.0):
        told = lines._snippet_height(row, width)  # noqa: SLF001 - what sizeHint adds up
        assert told == pytest.approx(layout_height(lines._snippet(row, width)), abs=0.5)  # noqa: SLF001


def test_a_further_page_adds_posts_at_the_end_and_notes_below_their_posts(model, fetched):
    model.set_hits([hit(5), hit(7, note=1)])
    model.add_hits([hit(7), hit(5, note=2), hit(9)])
    shown = [(row.post_id, row.is_note, row.hit is None) for row in map(model.row, range(5))]
    assert shown == [
        (5, False, False),
        (5, True, False),
        (7, False, False),
        (7, True, False),
        (9, False, False),
    ]
    assert fetched == [[5, 7], [9]]
    assert len(model.hits) == 5
    model.add_hits([hit(9)])
    assert model.rowCount() == 5


def test_a_note_shows_as_a_note_with_block_and_codes(model, qtbot):
    note = replace(hit(5, note=1), block=12, codes=("Outcome/Success", "Factor/Trust"))
    model.set_hits([hit(5), note])
    assert place_text(model.row(1)) == "§ 12"
    assert codes_text(model.row(1)) == "Outcome: Success · Factor: Trust"
    role = Qt.ItemDataRole.AccessibleTextRole
    assert "Outcome: Success" in model.data(model.index(1), role)
    model.set_hits([hit(5), replace(note, codes=("/trust",))])
    assert codes_text(model.row(1)) == "trust"


def test_why_a_passage_is_related_is_shown_and_said(model, qtbot):
    view = ResultList(model, LIGHT)
    qtbot.addWidget(view)
    view.resize(330, 500)
    model.set_hits([hit(5), replace(hit(7), shared=("Outcome/Success", "stewardship"))])
    view.grab()
    plain, related = (view.visualRect(model.index(row)).height() for row in range(2))
    assert related > plain
    said = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("Shares Success · stewardship")


def test_the_next_page_is_asked_for_before_the_end_shows(model, qtbot):
    view = ResultList(model, LIGHT)
    qtbot.addWidget(view)
    view.resize(330, 300)
    view.show()
    model.set_hits([hit(number) for number in range(1, 40)])
    view.grab()
    with qtbot.waitSignal(view.more_wanted):
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() - 200)


def test_escape_leaves_the_results(model, qtbot):
    view = ResultList(model, LIGHT)
    qtbot.addWidget(view)
    model.set_hits([hit(5)])
    with qtbot.waitSignal(view.left):
        qtbot.keyClick(view, Qt.Key.Key_Escape)
