"""Fonts, weights and directions of what is drawn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextFormat

from insightreader.ui.reader.commands import ReaderCommands
from insightreader.ui.reader.fragments import fragments
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.reader.stylesheet import article_stylesheet
from insightreader.ui.reader.tables import shares
from insightreader.ui.theme import THEMES

AXES = QTextFormat.Property.FontVariableAxes.value


def block_of(view, words):
    start = view.scene.rendered.text.index(words)
    drawn = view.scene.offsets.at(start)
    return view.document().findBlockByNumber(drawn.number)


def is_on_the_axis(view, words, passage):
    return any(
        fragment.charFormat().hasProperty(AXES)
        for fragment in fragments(block_of(view, words))
        if passage in fragment.text()
    )


def is_bold(view, words, passage):
    return any(
        fragment.charFormat().fontWeight() > QFont.Weight.Medium
        for fragment in fragments(block_of(view, words))
        if passage in fragment.text()
    )


MARKDOWN = """# Heading one

## Heading **two**

Plain and **strong** words.

| Head | Other |
|---|---|
| cell | here |

Term
:   Meaning
"""


@pytest.mark.parametrize(
    ("words", "passage"),
    [
        ("Heading one", "eading one"),
        ("Heading two", "two"),
        ("Plain and", "strong"),
        ("Other", "Other"),
        ("Term", "Term"),
    ],
)
def test_weights_are_set_on_the_variable_axis(shown, words, passage):
    view = shown(MARKDOWN)
    assert is_on_the_axis(view, words, passage)
    assert not is_bold(view, words, passage)


@pytest.mark.parametrize(("words", "passage"), [("Plain and", "Plain"), ("cell", "cell")])
def test_ordinary_words_keep_their_weight(shown, words, passage):
    view = shown(MARKDOWN)
    assert not is_on_the_axis(view, words, passage)


def test_the_title_is_heavy(shown):
    title = shown("Text.").document().firstBlock()
    assert all(fragment.charFormat().hasProperty(AXES) for fragment in fragments(title))


@pytest.mark.parametrize("word", ["中文", "كلمة", "מילה", "日本", "한국"])
def test_letters_of_other_faces_are_bold_by_a_bold_face(shown, word):
    view = shown(f"Before **Latin 😀 {word} again** after.")
    assert is_bold(view, "Before", word)
    assert not is_bold(view, "Before", "Latin")
    assert not is_bold(view, "Before", "again")


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("نص عربي.", Qt.LayoutDirection.RightToLeft),
        ("טקסט.", Qt.LayoutDirection.RightToLeft),
        ("Latin.", Qt.LayoutDirection.LeftToRight),
    ],
)
def test_paragraphs_take_the_direction_of_their_letters(shown, text, direction):
    view = shown(text, is_right_to_left=False)
    assert block_of(view, text).textDirection() is direction


def test_a_number_in_a_right_to_left_post_begins_at_the_right(shown):
    markdown = "| حالة | سنوات |\n|---|---|\n| لندن | 8 |"
    assert (
        block_of(shown(markdown, is_right_to_left=True), "8").textDirection()
        is Qt.LayoutDirection.RightToLeft
    )
    assert block_of(shown(markdown), "8").textDirection() is Qt.LayoutDirection.LeftToRight


def test_quotations_say_how_deep_they_are(shown):
    view = shown("> One\n>\n> > Two\n\nNone")
    depths = [max(block_of(view, words).userState(), 0) for words in ("One", "Two", "None")]
    assert depths == [1, 2, 0]


CROWDED = (
    "| Case | National leadership | Data | Communication | Trust in local capacity | Institutions |"
    " Outcome |\n|---|---|---|---|---|---|---|\n"
    "| Smallpox | yes | disputed | not needed | weak | implemented | not implemented |"
)


def broken_words(view):
    """Words that a line of a table cell ends within."""
    found = []
    for drawn in view.scene.offsets.drawn:
        block = view.document().findBlockByNumber(drawn.number)
        layout, text = block.layout(), block.text()
        ends = [
            layout.lineAt(index).textStart() + layout.lineAt(index).textLength()
            for index in range(layout.lineCount() - 1)
        ]
        found += [text for end in ends if not text[end - 1].isspace()]
    return found


def test_a_crowded_table_breaks_no_word(shown):
    view = shown(CROWDED)
    assert broken_words(view) == []
    assert view.document().idealWidth() <= view.viewport().width()


def test_a_roomy_table_keeps_its_letters(shown):
    def height(markdown, words):
        return block_of(shown(markdown), words).layout().lineAt(0).ascent()

    plain = height("| a | b |\n|---|---|\n| cell | here |", "cell")
    assert height(CROWDED, "Smallpox") < plain


def test_a_table_with_more_words_than_room_still_fits(shown):
    heads = " | ".join("Incomprehensibilities" for _ in range(9))
    view = shown(f"| {heads} |\n|{'---|' * 9}\n| {' | '.join('x' * 9)} |")
    assert view.document().idealWidth() <= view.viewport().width() + 1


@given(
    st.lists(st.tuples(st.floats(1, 300), st.floats(0, 500)), min_size=1, max_size=9),
    st.floats(100, 900),
)
def test_columns_share_all_the_room_and_words_have_theirs_first(columns, room):
    words = [word for word, _more in columns]
    found = shares(words, [word + more for word, more in columns], room=room)
    assert sum(found) == pytest.approx(100)
    if sum(words) <= room:
        widths = [share * room / 100 for share in found]
        assert all(width >= word - 0.01 for width, word in zip(widths, words, strict=True))


def test_long_lines_of_code_wrap(shown):
    view = shown("```\n" + "code " * 60 + "\n```")
    assert view.document().idealWidth() <= view.viewport().width()
    assert block_of(view, "code").layout().lineCount() > 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_the_articles_sheet_is_filled_in(theme):
    sheet = article_stylesheet(ReadingStyle(), theme)
    assert "$" not in sheet
    assert theme.link in sheet


def test_justified_text_is_justified(shown):
    view = shown("Words. " * 40)
    assert not block_of(view, "Words").blockFormat().alignment() & Qt.AlignmentFlag.AlignJustify
    view.set_style(ReadingStyle(justified=True))
    assert block_of(view, "Words").blockFormat().alignment() & Qt.AlignmentFlag.AlignJustify


def test_arrows_point_the_other_way_in_a_right_to_left_window(qapp, qtbot, view, switch):
    usual = ReaderCommands(switch, view, view)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = ReaderCommands(switch, view, view)
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def drawn(commands, name):
        return commands[name].icon().pixmap(18).toImage()

    assert drawn(mirrored, "back") == drawn(usual, "forward")
    assert drawn(mirrored, "library") == drawn(usual, "notes")
    assert drawn(mirrored, "tag") == drawn(usual, "tag")
