"""A card measured and painted: what stands where, at any width, in any script."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.domain.ids import AnnotationId
from insightreader.text.differing import difference
from insightreader.text.selectors import QuoteSelector
from insightreader.ui.annotations.card_cache import EXACT_AT_ONCE, LAYOUTS_KEPT, CardCache
from insightreader.ui.annotations.card_chips import foot_of
from insightreader.ui.annotations.card_layout import CardContext, CardMeasure
from insightreader.ui.annotations.card_look import PADDING, TEXT_LEFT, CardLook
from insightreader.ui.annotations.card_painting import CardState, draw_card
from insightreader.ui.theme import DARK, LIGHT
from tests.ui.annotations.sample_annotations import CODES, sample_annotation
from tests.ui.pictures import ink_box, painted

WIDTH = 300.0
ARABIC = "تعريف المهمة كما صاغه صاحبه: هدف واضح وجريء يثق به الناس"


@pytest.fixture
def measure(qapp):
    return CardMeasure(CardLook.of(LIGHT), CardContext("Ada"))


def lay_out(measure, *, width=WIDTH, expanded=False, editor_height=None, **changes):
    return measure.lay_out(
        sample_annotation(1, **changes),
        card_width=width,
        expanded=expanded,
        editor_height=editor_height,
    )


def picture_of(measure, *, state=None, mirrored=False, theme=LIGHT, **changes):
    note = sample_annotation(1, **changes)
    measure = CardMeasure(CardLook.of(theme), CardContext("Ada"))
    layout = measure.lay_out(note, card_width=WIDTH)
    card = QRectF(0, 0, WIDTH, layout.height)
    return painted(
        round(WIDTH),
        round(layout.height),
        lambda at: draw_card(
            at,
            card,
            note,
            layout,
            look=measure.look,
            state=state or CardState(),
            more_words="Show all",
        ),
        mirrored=mirrored,
    )


@pytest.mark.parametrize("width", [120, 220, 330, 700])
@pytest.mark.parametrize("exact", ["Short", "worth keeping " * 40, ARABIC * 5, "使命" * 90])
def test_parts_stand_below_one_another_at_any_width(measure, width, exact):
    layout = lay_out(measure, width=width, exact=exact, secondary_person="M. M.")
    boxes = [layout.quote_box, layout.whose_box, layout.comment_box, layout.foot_box]
    for above, below in pairwise(boxes):
        assert above.bottom() <= below.top()
    assert layout.height == pytest.approx(layout.foot_box.bottom() + PADDING)


def test_six_lines_of_a_quotation_are_shown_and_all_of_them_on_demand(measure):
    long = "worth keeping " * 60
    folded, unfolded = lay_out(measure, exact=long), lay_out(measure, exact=long, expanded=True)
    assert folded.quote.lineCount() == 6
    assert folded.quote.text().endswith("…")
    assert unfolded.quote.text() == long
    assert not unfolded.more_box.isEmpty(), "what was unfolded can be folded again"


def test_a_short_quotation_has_nothing_to_unfold(measure):
    assert lay_out(measure, exact="Short", expanded=True).more_box.isEmpty()


def test_an_editor_takes_the_place_of_the_comment(measure):
    layout = lay_out(measure, editor_height=90)
    assert layout.comment is None
    assert layout.comment_box.height() == 90


def test_a_card_without_a_comment_has_no_gap_for_it(measure):
    with_one, without = lay_out(measure), lay_out(measure, comment="", comment_html="")
    assert without.comment is None
    assert without.foot_box.top() < with_one.foot_box.top() - 15


@pytest.mark.parametrize(
    ("verdict", "texts"),
    [
        ({"place_verdict": PlaceVerdict.SAME}, ["Global commission"]),
        ({"text_verdict": TextVerdict.NORMALISED}, ["Global commission"]),
        ({"text_verdict": TextVerdict.CHANGED}, ["changed", "Global commission"]),
        ({"place_verdict": PlaceVerdict.ORPHAN}, ["orphan", "Global commission"]),
        ({"place_verdict": PlaceVerdict.MOVED}, ["moved", "Global commission"]),
    ],
)
def test_a_quiet_verdict_has_no_chip_and_a_loud_one_comes_first(measure, verdict, texts):
    foot = foot_of(sample_annotation(1, **verdict), "Today", measure.look, 260)
    assert [chip.text for chip in foot.chips] == texts
    assert (foot.quiet is None) is (len(texts) == 2)


def test_a_colour_never_stands_alone(measure):
    foot = foot_of(sample_annotation(1, codes=(), colour="pink"), "Today", measure.look, 260)
    assert [chip.text for chip in foot.chips] == ["Pink"]


@pytest.mark.parametrize("width", [90, 160, 260, 600])
def test_chips_flow_into_lines_and_never_leave_the_card(measure, width):
    foot = foot_of(sample_annotation(1, codes=CODES), "Bo · Today, 09:41", measure.look, width)
    for one, other in pairwise(foot.chips):
        assert not one.box.intersects(other.box)
    assert all(chip.box.right() <= width for chip in foot.chips)
    assert foot.byline_box.bottom() <= foot.height + 0.01


def test_the_author_stands_beside_the_last_chip_where_there_is_room(measure):
    note = sample_annotation(1)
    wide, narrow = (foot_of(note, "Today, 09:41", measure.look, width) for width in (400, 150))
    assert wide.height < narrow.height


def test_the_bar_is_in_the_colour_and_on_the_side_where_lines_begin(measure):
    stroke = LIGHT.pen("pink").stroke
    bar = ink_box(picture_of(measure, colour="pink", codes=()), QColor(stroke))
    mirrored = ink_box(picture_of(measure, colour="pink", codes=(), mirrored=True), QColor(stroke))
    assert bar.right() < TEXT_LEFT
    assert mirrored.left() > WIDTH - TEXT_LEFT


def test_the_active_card_is_outlined_in_the_accent(measure):
    accent = LIGHT.colour("accent")
    assert ink_box(picture_of(measure), accent).width() < 20
    assert ink_box(picture_of(measure, state=CardState(is_active=True)), accent).width() > 280


def test_the_button_for_the_menu_shows_under_the_mouse_and_at_the_keyboards_place(measure):
    pictures = [
        picture_of(measure, state=state).pixelColor(round(WIDTH) - 24, 8)
        for state in (CardState(), CardState(is_hovered=True), CardState(has_focus=True))
    ]
    assert pictures[0] == LIGHT.colour("card")
    assert pictures[1] == pictures[2] == LIGHT.colour("hover")


def test_a_quotation_whose_passage_is_gone_is_muted(measure):
    ink = LIGHT.colour("ink")
    shown = {"exact": "worth keeping", "comment": "", "codes": ()}
    assert not ink_box(picture_of(measure, **shown), ink).isNull()
    gone = picture_of(measure, place_verdict=PlaceVerdict.ORPHAN, **shown)
    assert ink_box(gone, ink, near=20).isNull()


def test_a_dark_card_is_dark(measure):
    picture = picture_of(measure, theme=DARK)
    assert picture.pixelColor(150, 5) == DARK.colour("card")


@pytest.fixture
def cache(measure):
    cache = CardCache(measure)
    cache.set_width(WIDTH)
    return cache


def test_only_the_first_cards_are_measured_at_once(cache):
    notes = [sample_annotation(number) for number in range(1, 301)]
    heights = [cache.height(note) for note in notes]
    exact = [cache.is_exact(note.id) for note in notes]
    assert exact == [True] * EXACT_AT_ONCE + [False] * (300 - EXACT_AT_ONCE)
    assert heights[-1] == pytest.approx(sum(heights[:EXACT_AT_ONCE]) / EXACT_AT_ONCE)


def test_slices_stop_when_time_is_up_and_go_on_where_they_stopped(cache):
    notes = [sample_annotation(number) for number in range(1, 31)]
    turns = iter([True] * 10 + [False])
    assert not cache.measure_slice(notes, has_time=lambda: next(turns))
    assert [cache.is_exact(note.id) for note in notes].count(True) == 10
    assert cache.measure_slice(notes, has_time=lambda: True)
    assert all(cache.is_exact(note.id) for note in notes)


def test_layouts_are_few_and_heights_are_all(cache):
    notes = [sample_annotation(number) for number in range(1, LAYOUTS_KEPT + 51)]
    first, last = cache.layout(notes[0]), notes[-1]
    cache.measure_slice(notes, has_time=lambda: True)
    assert all(cache.is_exact(note.id) for note in notes)
    assert cache.layout(last) is cache.layout(last)
    assert cache.layout(notes[0]) is not first, "it was forgotten and laid out again"


def test_a_changed_note_is_measured_anew_and_the_others_are_not(cache):
    short, long = sample_annotation(1), sample_annotation(1, exact="worth keeping " * 60)
    other = cache.layout(sample_annotation(2))
    before = cache.height(short)
    cache.forget(AnnotationId(1))
    assert cache.height(long) > before
    assert cache.layout(sample_annotation(2)) is other


def test_another_width_measures_everything_anew(cache):
    wide = cache.height(sample_annotation(1))
    assert not cache.set_width(WIDTH)
    assert cache.set_width(180)
    assert cache.height(sample_annotation(1)) > wide


OLD, NOW = "the plan is likely to work", "the plan is not likely to fail"


def changed():
    found = difference(QuoteSelector(OLD, "", ""), NOW, (0, len(NOW)))
    return {"exact": OLD, "text_verdict": TextVerdict.CHANGED, "difference": found}


def test_a_changed_quotation_shows_what_went_struck_and_what_came_underlined(measure):
    quote = lay_out(measure, **changed()).quote
    assert quote.text() == "the plan is not likely to work fail"
    told = {
        quote.text()[each.start : each.start + each.length]: (
            each.format.fontStrikeOut(),
            each.format.fontUnderline(),
        )
        for each in quote.formats()
    }
    assert told == {"not": (False, True), "work": (True, False), "fail": (False, True)}


def test_a_changed_quotation_that_is_folded_keeps_the_marks_that_are_seen(measure):
    long = {**changed()}
    old = OLD + " and more words" * 40
    now = NOW + " and more words" * 39 + " and the end"
    long["difference"] = difference(QuoteSelector(old, "", ""), now, (0, len(now)))
    quote = lay_out(measure, **long).quote
    assert len(quote.text()) < len(now)
    assert next(each.format.fontUnderline() for each in quote.formats())
