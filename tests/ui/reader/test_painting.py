"""What lies under the text: colours, overlaps, marks, and no more of it than is in view."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QRegion, QTextCursor
from PySide6.QtWidgets import QApplication

from insightreader.domain.entities import TextVerdict
from insightreader.domain.ids import AnnotationId
from insightreader.text.differing import difference
from insightreader.text.rendering import render
from insightreader.text.selectors import QuoteSelector
from insightreader.ui.reader.content import Content
from insightreader.ui.reader.highlights import highlight_of
from insightreader.ui.reader.line_boxes import BlockLines
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.theme import PEN_NAMES, THEMES
from tests.ui.reader.samples import LONG, RICH, annotation, highlight

SPACE = "Words    between."


def colours_over(view, offset):
    """The colours in the box of the character at an offset."""
    view.verticalScrollBar().setValue(0)
    view.scroll_to(offset, offset + 1)
    image = view.viewport().grab().toImage()
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.scene.offsets.position_of(offset))
    box = view.cursorRect(cursor)
    style = view.scene.style
    found = set()
    for x in range(box.left() + 1, box.left() + style.pixels // 3):
        for y in range(box.center().y() - style.pixels // 2, box.center().y() + style.pixels):
            if image.rect().contains(x, y):
                found.add(image.pixelColor(x, y).name().upper())
    return found


def marked(shown, *passages, markdown="One two three four five six."):
    view = shown(markdown)
    text = view.scene.rendered.text
    view.marks.set_highlights(
        highlight(text, words, number, **more)
        for number, (words, more) in enumerate(passages, start=1)
    )
    return view, text


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("pen", PEN_NAMES)
def test_a_highlight_has_its_colour_in_every_theme(shown, switch, theme, pen):
    view, text = marked(shown, ("two three", {"pen": pen}))
    switch.choose(theme)
    fill = switch.current.pen(pen).fill
    assert fill in colours_over(view, text.index("three"))
    assert fill not in colours_over(view, text.index("five"))


@pytest.mark.parametrize("theme", THEMES)
def test_an_overlap_is_blended_and_has_a_line_of_each(shown, switch, theme):
    view, text = marked(
        shown, ("one two three"[4:], {"pen": "green"}), ("three four", {"pen": "blue"})
    )
    switch.choose(theme)
    over = colours_over(view, text.index("three") + 1)
    now = switch.current
    assert now.blend(frozenset({"green", "blue"})) in over
    assert {now.pen("green").stroke, now.pen("blue").stroke} <= over


def test_two_of_one_colour_are_told_apart_where_they_overlap(shown, switch):
    view, text = marked(shown, ("two three", {}), ("three four", {}))
    stroke = switch.current.pen("yellow").stroke
    assert stroke in colours_over(view, text.index("three") + 1)
    assert stroke not in colours_over(view, text.index("two") + 1)


def test_an_underline_leaves_the_ground_alone(shown, switch):
    view, text = marked(shown, ("three", {"pen": "pink", "is_underline": True}))
    over = colours_over(view, text.index("three") + 1)
    assert switch.current.pen("pink").stroke in over
    assert switch.current.pen("pink").fill not in over


@pytest.mark.parametrize(
    ("more", "token"),
    [({"is_doubtful": True}, "danger"), ({"is_secondary": True}, "stroke")],
)
def test_verdicts_and_second_hand_quotations_are_signed(shown, switch, more, token):
    plain, _text = marked(shown, ("three", {"pen": "blue"}))
    pen = switch.current.pen("blue")
    sign = pen.stroke if token == "stroke" else switch.current.danger
    before = _all_colours(plain)
    signed, _text = marked(shown, ("three", {"pen": "blue", **more}))
    assert sign in _all_colours(signed) - before


def test_the_annotation_at_hand_is_outlined(shown, switch):
    view, _text = marked(shown, ("three", {"pen": "blue"}))
    stroke = QColor(switch.current.pen("blue").stroke)
    before = _near(view, stroke)
    view.marks.activate(AnnotationId(1))
    assert _near(view, stroke) > before
    view.marks.activate(None)
    assert _near(view, stroke) == before


def test_a_changed_highlight_is_painted_anew(shown, switch):
    view, text = marked(shown, ("three", {"pen": "blue"}))
    view.grab()
    view.marks.put(highlight(text, "three", 1, pen="pink"))
    assert switch.current.pen("pink").fill in colours_over(view, text.index("three"))
    view.marks.take(AnnotationId(1))
    assert switch.current.pen("pink").fill not in colours_over(view, text.index("three"))


def test_hits_are_marked_and_the_current_one_more(shown, switch):
    view = shown("One two one two.")
    view.marks.set_found([(0, 3), (8, 11)], (8, 11))
    assert switch.current.found in colours_over(view, 1)
    assert switch.current.found_now in colours_over(view, 9)


def test_lost_characters_have_a_quiet_mark(shown, switch):
    view = shown("Some ?? lost.")
    before = _all_colours(view)
    view.marks.set_lost([(5, 7)])
    assert switch.current.warning in _all_colours(view) - before


def test_code_has_a_panel_and_inline_code_a_ground(shown, switch):
    view = shown("Inline `code here` too.\n\n```\nblock of code\n```")
    text = view.scene.rendered.text
    assert switch.current.code in colours_over(view, text.index("code here"))
    assert switch.current.code in colours_over(view, text.index("block of"))
    assert switch.current.code not in colours_over(view, text.index("too"))


def test_a_highlight_in_a_crowded_table_is_as_high_as_its_letters(shown):
    def height(columns):
        row = "|" + " implemented |" * columns
        view = shown(f"{row}\n|{'---|' * columns}\n{row}")
        view.marks.set_highlights([highlight(view.scene.rendered.text, "implemented")])
        fill = QColor(view.scene.theme.pen("yellow").fill)
        image = view.viewport().grab().toImage()
        return max(
            sum(image.pixelColor(x, y) == fill for y in range(image.height()))
            for x in range(40, 120, 7)
        )

    assert 0 < height(7) < height(2)


def test_a_quotation_has_a_bar(shown, switch):
    view = shown("> A quotation.")
    assert switch.current.quote_bar in _all_colours(view)
    assert switch.current.quote_bar not in _all_colours(shown("No quotation."))


def test_a_highlight_in_right_to_left_text_covers_its_letters(shown, switch):
    words = "כיוון הכתיבה"
    view = shown(f"זהו טקסט בעברית כדי לבדוק את {words} מימין לשמאל.")
    text = view.scene.rendered.text
    drawn = view.scene.offsets.drawn[0]
    block = view.document().findBlockByNumber(drawn.number)
    start = text.index(words)
    boxes = list(BlockLines(block).boxes(start, start + len(words)))
    sides = BlockLines(block).sides()
    assert len(boxes) == 1
    assert sides[0] < boxes[0].left < boxes[0].right < sides[1]
    line = block.layout().lineAt(0)
    assert line.x() + line.width() - line.naturalTextWidth() > 0


def test_a_passage_of_both_directions_is_in_pieces(shown):
    view = shown("Latin first עברית כאן and Latin again.")
    block = view.document().findBlockByNumber(view.scene.offsets.drawn[0].number)
    text = view.scene.rendered.text
    start, end = text.index("כאן"), text.index("and") + 3
    boxes = sorted(BlockLines(block).boxes(start, end), key=lambda box: box.left)
    assert len(boxes) == 2
    assert boxes[0].right < boxes[1].left


def test_a_box_ends_before_the_space_at_which_the_line_breaks(shown):
    view = shown("wide words and more of them " * 10)
    block = view.document().findBlockByNumber(view.scene.offsets.drawn[0].number)
    line = block.layout().lineAt(0)
    box = next(BlockLines(block).boxes(0, block.length()))
    assert box.right - box.left == pytest.approx(line.naturalTextWidth(), abs=1)


def test_block_numbers_are_shown_on_demand(shown, switch):
    view = shown(RICH)
    margin = view.scene.style.padding_px - 10

    def ink_in_margin():
        image = view.viewport().grab().toImage()
        page = QColor(switch.current.page)
        places = ((x, y) for x in range(margin) for y in range(120, image.height()))
        return sum(image.pixelColor(x, y) != page for x, y in places)

    assert ink_in_margin() == 0
    view.set_style(replace(ReadingStyle(), block_numbers=True))
    assert ink_in_margin() > 50


def test_only_blocks_in_view_are_measured(shown, monkeypatch):
    view = shown(LONG)
    text = view.scene.rendered.text
    view.marks.set_highlights(
        highlight(text, f"Paragraph {number} says", number) for number in range(1, 61)
    )
    measured = []
    original = BlockLines.__init__

    def counted(self, block):
        measured.append(block.blockNumber())
        original(self, block)

    monkeypatch.setattr(BlockLines, "__init__", counted)
    view.grab()
    assert 0 < len(measured) < 12
    view.grab()
    assert len(measured) == len(set(measured))


@pytest.mark.parametrize("change", ["open", "theme"])
def test_a_long_post_is_laid_out_no_further_than_it_is_seen(view, switch, change):
    content = Content("Title", "meta", render(LONG))
    view.show_article(content)
    whole = view.document().size().height()
    heights = []
    layout = view.document().documentLayout()
    layout.documentSizeChanged.connect(lambda size: heights.append(size.height()))
    if change == "open":
        view.show_article(content)
    else:
        switch.choose("dark")
    view.viewport().grab()
    assert max(heights, default=0) < whole / 2


def test_highlights_leave_the_document_alone(shown):
    view = shown(LONG)
    document, text = view.document(), view.scene.rendered.text
    revision, size = document.revision(), document.size()
    view.marks.set_highlights(
        highlight(text, f"Paragraph {number} says", number) for number in range(1, 61)
    )
    view.marks.activate(AnnotationId(3))
    view.marks.set_found([(0, 4)])
    assert (document.revision(), document.size()) == (revision, size)


def _all_colours(view):
    image = view.viewport().grab().toImage()
    places = ((x, y) for x in range(image.width()) for y in range(100, 250))
    return {image.pixelColor(x, y).name().upper() for x, y in places}


def _near(view, colour):
    """Pixels that are nearly of a colour: curves are smoothed."""
    image = view.viewport().grab().toImage()
    wanted = colour.getRgb()[:3]

    def away(x, y):
        is_now = image.pixelColor(x, y).getRgb()[:3]
        return max(abs(one - two) for one, two in zip(is_now, wanted, strict=True))

    return sum(away(x, y) < 40 for x in range(image.width()) for y in range(100, 250))


class PaintedRegion(QObject):
    """Which part of a widget was painted, whatever asked for it."""

    def __init__(self, widget):
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            self.region |= event.region()
        return False


def different_rows(one, other):
    rows = range(one.height())
    return [
        y for y in rows if any(one.pixel(x, y) != other.pixel(x, y) for x in range(one.width()))
    ]


@pytest.mark.parametrize("words", ["four five six", "cell b", "Words", "paragraph"])
def test_a_new_highlight_paints_its_own_lines_and_nothing_it_shows_lies_outside(shown, words):
    table = "| a | b |\n|---|---|\n| cell a | cell b and more |\n\n"
    view = shown("One two three four five six.\n\n" + table + "A paragraph.\n\n" * 3 + SPACE)
    QApplication.processEvents()
    before = view.viewport().grab().toImage()
    painted = PaintedRegion(view.viewport())
    view.marks.put(highlight(view.scene.rendered.text, words))
    QApplication.processEvents()
    seen = painted.region.boundingRect()
    rows = different_rows(before, view.viewport().grab().toImage())
    assert rows
    assert seen.top() <= rows[0]
    assert rows[-1] <= seen.bottom()
    assert seen.height() < view.viewport().height() / 2


def test_what_a_changed_passage_says_anew_is_marked_below_and_named(shown):
    view = shown("The plan is not likely to work out.")
    text = view.scene.rendered.text
    quoted = QuoteSelector("The old plan is likely to work out", "", "")
    found = difference(quoted, text, (0, len(text) - 1))
    note = annotation(
        text, text[:-1], exact=quoted.exact, text_verdict=TextVerdict.CHANGED, difference=found
    )
    made = highlight_of(note)
    assert [text[slice(*each)] for each in made.differing] == ["", "not"]
    assert made.names == "changed: \N{MINUS SIGN} old …"
    view.marks.set_highlights([made])
    danger = THEMES["light"].danger.upper()
    assert danger in colours_over(view, text.index("not"))
    assert danger not in colours_over(view, text.index("ikely"))
