"""Markdown looks like what it says while it stays as it was typed."""

import pytest
from PySide6.QtGui import QFont

from insightreader.text.references import reference
from insightreader.ui.brief.written_part import WrittenPart
from insightreader.ui.theme import DARK, LIGHT
from tests.ui.brief.values import part
from tests.ui.evidence.values import uid


@pytest.fixture
def shown(qtbot):
    def show(text: str) -> WrittenPart:
        view = WrittenPart(part(1, text=text), LIGHT)
        qtbot.addWidget(view)
        return view

    return show


def looks(view: WrittenPart, line: int = 0) -> dict[str, tuple[bool, bool]]:
    """Pieces of a line that look otherwise than the rest: whether bold, and whether slanted."""
    block = view.editor.document().findBlockByNumber(line)
    found = {}
    for each in block.layout().formats():
        words = block.text()[each.start : each.start + each.length]
        font = each.format.font()
        weight = font.variableAxisValue(QFont.Tag("wght")) if font.variableAxisTags() else 400
        found[words] = weight > 600, font.italic()
    return found


def test_bold_and_slanted_words_look_so_and_their_signs_are_quiet(shown):
    found = looks(shown("Trust is **slow** and *rare* here."))
    assert found["slow"] == (True, False)
    assert found["rare"] == (False, True)
    assert set(found) == {"slow", "rare", "**", "*"}


def test_scripts_without_italics_are_never_slanted(shown):
    assert looks(shown("*岁修*")) == {}


def test_signs_within_words_and_stars_alone_mean_nothing(shown):
    assert looks(shown("2 * 3 * 4 and snake_case_name")) == {}


def test_a_heading_and_a_list_are_told_from_text(shown):
    view = shown("# Trust\n- one\n> quoted")
    assert looks(view)["Trust"][0]
    assert set(looks(view, 1)) == {"- "}
    assert set(looks(view, 2)) == {"> "}


def test_the_text_stays_as_typed_with_its_references_in_any_theme(shown):
    text = f"**Trust {reference(uid(501))}** grows"
    view = shown(text)
    view.set_theme(DARK)
    assert view.editor.markdown() == text
    assert not view.editor.is_dirty
