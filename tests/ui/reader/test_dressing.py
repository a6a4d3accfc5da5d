"""Fonts, weights and directions of what is drawn."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextFormat

from insightreader.ui.reader.commands import ReaderCommands
from insightreader.ui.reader.fragments import fragments
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.reader.stylesheet import article_stylesheet
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
