"""The rows of notes: filtered, ordered, changed, against a plain list."""

import random

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtGui import Qt
from PySide6.QtTest import QAbstractItemModelTester

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.domain.ids import AnnotationId
from insightreader.ui.annotations.arranging import CardFilter, CardOrder, arranged
from insightreader.ui.annotations.card_model import ID_ROLE, CardModel
from tests.ui.annotations.sample_annotations import CODES, sample_annotation


@pytest.fixture
def model(qapp):
    model = CardModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    yield model
    tester.deleteLater()
    model.deleteLater()


def shown(model: CardModel) -> list[int]:
    return [model.index(row).data(ID_ROLE) for row in range(model.rowCount())]


def some(count: int):
    return [sample_annotation(number) for number in range(1, count + 1)]


def test_cards_stand_in_reading_order_and_orphans_last():
    lost = sample_annotation(1, place_verdict=PlaceVerdict.ORPHAN)
    order = arranged([sample_annotation(3), lost, sample_annotation(2)], CardFilter(), "place")
    assert [each.id for each in order] == [2, 3, 1]


def test_the_newest_come_first_when_ordered_by_time():
    order = arranged(some(3), CardFilter(), CardOrder.TIME)
    assert [each.id for each in order] == [1, 2, 3]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (CardFilter(colour="blue"), [2, 7]),
        (CardFilter(code=CODES[1].id), [1, 7]),
        (CardFilter(verdict="changed"), [9]),
        (CardFilter(text="USEFUL definition"), [1, 3, 5, 7, 9]),
        (CardFilter(text="outcome"), [2, 8]),
        (CardFilter(colour="blue", text="useful"), [7]),
        (CardFilter(text="nowhere"), []),
    ],
)
def test_a_filter_asks_for_everything_at_once(model, wanted, expected):
    notes = [*some(8), sample_annotation(9, text_verdict=TextVerdict.CHANGED)]
    model.set_annotations(notes)
    model.arrange(wanted, CardOrder.PLACE)
    assert shown(model) == expected


def test_counts_are_told(model, qtbot):
    told = []
    model.counted.connect(lambda *values: told.append(values))
    model.set_annotations(some(4))
    model.arrange(CardFilter(colour="blue"), CardOrder.PLACE)
    model.remove(AnnotationId(2))
    assert (told[0], told[-1]) == ((4, 4), (0, 3))


def test_a_row_that_is_edited_stays_whatever_the_filter_says(model):
    model.set_annotations(some(4))
    model.keep(AnnotationId(3))
    model.arrange(CardFilter(colour="blue"), CardOrder.PLACE)
    assert shown(model) == [2, 3]
    model.keep(None)
    assert shown(model) == [2]


def test_a_persistent_place_follows_its_note_through_every_change(model):
    model.set_annotations(some(5))
    place = QPersistentModelIndex(model.index_of(AnnotationId(3)))
    model.arrange(CardFilter(), CardOrder.TIME)
    model.set_annotations([each for each in some(7) if each.id != 1])
    model.update(sample_annotation(3, start=9000))
    assert place.data(ID_ROLE) == 3


def test_the_model_equals_a_plain_list_over_random_changes(model):
    chance = random.Random(11)
    held: dict[int, object] = {}
    for _ in range(120):
        act = chance.choice(["update", "remove", "set", "arrange"])
        number = chance.randrange(1, 25)
        if act == "update":
            held[number] = sample_annotation(number, start=chance.randrange(900))
            model.update(held[number])
        elif act == "remove":
            held.pop(number, None)
            model.remove(AnnotationId(number))
        elif act == "set":
            held = {each: sample_annotation(each) for each in chance.sample(range(1, 25), 12)}
            model.set_annotations(held.values())
        else:
            colour = chance.choice([None, "blue", "pink"])
            model.arrange(CardFilter(colour=colour), chance.choice(list(CardOrder)))
        expected = arranged(held.values(), model.filter, model.order)
        assert shown(model) == [each.id for each in expected]


def test_a_screen_reader_hears_quotation_comment_codes_and_verdict(model):
    model.set_annotations([sample_annotation(1, exact="The words\nas quoted", author="Bo")])
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(
        "The words as quoted. comment: My own definition of a useful note."
        " codes: Case/Global commission. Green. exact. Bo."
    )


def test_a_screen_reader_hears_which_of_the_notes_it_is(model):
    model.set_annotations([sample_annotation(1), sample_annotation(2)])
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleDescriptionRole) for row in range(2)]
    assert spoken == ["Note 1 of 2", "Note 2 of 2"]


def test_a_tooltip_explains_the_verdict_as_plain_text(model):
    code = sample_annotation(1).codes[0]
    note = sample_annotation(
        1, place_verdict=PlaceVerdict.ORPHAN, author="<img src=x>", codes=(code,)
    )
    model.set_annotations([note])
    shown_text = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "no longer in the source" in shown_text
    assert not Qt.mightBeRichText(shown_text)
