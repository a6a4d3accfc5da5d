"""Minutes and percent, by where the text is read."""

import pytest

from insightreader.ui.reader.reading_line import is_whole, reading_height, reading_offset
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.reader.time_left import Left, TimeLeft, words_of

LONG = "\n\n".join(
    f"Paragraph {number} has exactly nine words in all here." for number in range(200)
)
SHORT = "Only a line."


def scroll(view, share: float) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(round(share * bar.maximum()))


def test_all_is_left_at_the_beginning_and_nothing_at_the_end(shown):
    view = shown(LONG)
    left = TimeLeft(view)
    assert left.measure() == Left(8, 0)
    scroll(view, 1.0)
    assert left.measure() == Left(0, 100)


def test_less_is_left_the_further_one_reads(shown):
    view = shown(LONG)
    left = TimeLeft(view)
    measured = []
    for share in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
        scroll(view, share)
        found = left.measure()
        assert found is not None
        measured.append((found.percent, -found.minutes))
    assert measured == sorted(measured)
    assert len(set(measured)) == len(measured)


def test_a_slower_reader_has_more_minutes_left(shown):
    view = shown(LONG)
    view.set_style(ReadingStyle(words_a_minute=115))
    found = TimeLeft(view).measure()
    assert found is not None
    assert found.minutes == 16


def test_a_text_that_fits_the_view_is_still_to_be_read(shown):
    view = shown(SHORT)
    assert is_whole(view)
    assert TimeLeft(view).measure() == Left(1, 0)


def test_without_a_text_there_is_nothing_to_measure(view):
    assert TimeLeft(view).measure() is None


def test_a_new_text_is_counted_anew(shown):
    view = shown(LONG)
    left = TimeLeft(view)
    left.measure()
    shown(LONG + "\n\n" + LONG)
    found = left.measure()
    assert found is not None
    assert found.minutes == 16


def test_it_is_told_once_the_text_rests(shown, qtbot):
    view = shown(LONG)
    left = TimeLeft(view)
    with qtbot.waitSignal(left.changed):
        scroll(view, 0.5)


def test_the_words_say_done_at_the_end():
    assert words_of(Left(0, 100)) == "Read to the end"
    assert words_of(Left(1, 80)) == "1 min left · 80 %"
    assert words_of(Left(12, 3)) == "12 min left · 3 %"


def test_the_line_goes_from_the_top_to_the_foot_and_never_back(shown):
    view = shown(LONG)
    bar, height = view.verticalScrollBar(), view.viewport().height()
    assert reading_height(view) == 0
    before = -1.0
    for value in range(0, bar.maximum() + 1, 40):
        bar.setValue(value)
        line = reading_height(view)
        assert bar.value() <= line <= bar.value() + height
        assert line >= before
        before = line
    bar.setValue(bar.maximum())
    assert reading_height(view) == bar.maximum() + height


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_the_offset_is_that_of_the_text_under_the_line(shown, share):
    view = shown(LONG)
    scroll(view, share)
    offset = reading_offset(view)
    position = view.scene.offsets.position_of(offset)
    block = view.document().findBlock(position)
    box = view.document().documentLayout().blockBoundingRect(block)
    gap = view.scene.style.line_px
    assert box.top() - gap <= reading_height(view) <= box.bottom() + gap
