"""Every block of the reading text is one drawn block of Qt's, with the same characters."""

from pathlib import Path

import pytest
from hypothesis import given
from PySide6.QtGui import QTextBlock, QTextDocument, QTextFormat, QTextFragment, QTextTable

from insightreader.domain.text import BlockKind, RenderedText
from insightreader.text.comment import render_comment
from insightreader.text.renderer import VIEWER_RULES
from insightreader.text.rendering import render
from tests.property.documents import wild

SAMPLES = sorted((Path(__file__).parents[1] / "golden" / "markdown").glob("*.md"))
PICTURE = "asset:" + "ab" * 32


@pytest.fixture
def draw(qapp):
    """Draw HTML; the documents live as long as the test, since Qt's blocks point into them."""
    documents = []

    def drawn(html: str) -> QTextDocument:
        documents.append(QTextDocument())
        documents[-1].setDefaultStyleSheet(VIEWER_RULES)
        documents[-1].setHtml(html)
        return documents[-1]

    return drawn


def qt_blocks(document: QTextDocument) -> list[QTextBlock]:
    """The drawn blocks that belong to a block: those with text that isn't a picture."""
    found = []
    block = document.begin()
    while block.isValid():
        if words(block).strip("\ufffc"):
            found.append(block)
        block = block.next()
    return found


def words(block: QTextBlock) -> str:
    """The block's text without footnote marks, by the rule of docs/text-model.md."""
    parts = [
        fragment.text()
        for fragment in fragments(block)
        if not fragment.charFormat().anchorHref().startswith("#fn-")
    ]
    return "".join(parts).replace("\u2028", "\n")


def slices(rendered: RenderedText) -> list[str]:
    return [rendered.text[block.start : block.end] for block in rendered.blocks]


def by_text(document: QTextDocument) -> dict[str, QTextBlock]:
    return {words(block): block for block in qt_blocks(document)}


def fragments(block: QTextBlock) -> list[QTextFragment]:
    found, place = [], block.begin()
    while not place.atEnd():
        found.append(place.fragment())
        place += 1
    return found


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_each_drawn_block_has_the_text_of_its_block(draw, path):
    rendered = render(path.read_text(encoding="utf-8"))

    assert [words(block) for block in qt_blocks(draw(rendered.html))] == slices(rendered)


@given(wild)
def test_the_same_holds_for_markdown_that_nobody_would_write(markdown):
    rendered = render(markdown)
    document = QTextDocument()
    document.setDefaultStyleSheet(VIEWER_RULES)
    document.setHtml(rendered.html)

    assert [words(block) for block in qt_blocks(document)] == slices(rendered)


def test_samples_cover_every_kind_of_block():
    found = {block.kind for path in SAMPLES for block in render(path.read_text("utf-8")).blocks}

    assert found == set(BlockKind)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_drawing_asks_for_nothing_but_assets(qapp, path):
    asked = []

    class Watched(QTextDocument):
        def loadResource(self, kind, url):
            asked.append(url.toString())
            return super().loadResource(kind, url)

    document = Watched()
    document.setDefaultStyleSheet(VIEWER_RULES)
    document.setHtml(render(path.read_text(encoding="utf-8")).html)
    document.documentLayout().documentSize()

    assert all(url.startswith("asset:") for url in asked)
    assert bool(asked) == ("asset:" in path.read_text(encoding="utf-8"))


def test_table_cell_is_drawn_in_a_cell_and_keeps_its_alignment(draw):
    document = draw(render("| a | b |\n|--:|---|\n| one | two |").html)
    table = next(f for f in document.rootFrame().childFrames() if isinstance(f, QTextTable))

    assert [words(b) for b in qt_blocks(document)] == ["a", "b", "one", "two"]
    assert words(table.cellAt(1, 0).firstCursorPosition().block()) == "one"


def test_each_quoted_block_tells_its_depth_and_is_marked_as_quoted(draw):
    found = by_text(draw(render("> one\n>\n> two\n>\n> > three\n>\n> - four\n\nfive").html))

    assert [b.userState() for b in found.values()] == [1, 1, 2, 1, -1]
    levels = {
        text: block.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel)
        for text, block in found.items()
    }
    assert levels == {"one": 1, "two": 1, "three": 1, "four": 1, "five": 0}


def test_code_is_one_block_that_does_not_wrap(draw):
    found = by_text(draw(render("```\n    a\n\nb\n```").html))

    assert found["    a\n\nb"].blockFormat().nonBreakableLines()


def test_list_keeps_nesting_numbers_and_the_paragraphs_of_an_item(draw):
    found = by_text(draw(render("3. three\n\n    more\n\n4. four\n    - below").html))

    assert found["three"].textList().format().start() == 3
    assert found["four"].textList().itemText(found["four"]) == "4."
    assert found["more"].textList() is None
    assert found["below"].textList().format().indent() == 2


def test_picture_stands_alone_with_its_reserved_size(draw):
    rendered = render(f"![alt]({PICTURE})", image_sizes={"ab" * 32: (640, 480)})
    block = draw(rendered.html).begin()
    image = fragments(block)[0].charFormat().toImageFormat()

    assert block.text() == "\ufffc"
    assert (image.name(), image.width(), image.height()) == (PICTURE, 640, 480)


def test_footnote_mark_is_drawn_raised_and_leads_to_its_note(draw):
    document = draw(render("Word[^a] end.\n\n[^a]: Note.").html)
    block = document.begin()
    mark = next(f for f in fragments(block) if f.charFormat().anchorHref() == "#fn-1")
    note = qt_blocks(document)[-1]

    assert (block.text(), mark.text()) == ("Word1 end.", "1")
    assert mark.charFormat().verticalAlignment().name == "AlignSuperScript"
    assert "fn-1" in fragments(note)[0].charFormat().anchorNames()


def test_inner_link_leads_to_its_heading(draw):
    document = draw(render("## Five missions\n\n[see](#five-missions)").html)
    heading, text = qt_blocks(document)

    assert fragments(text)[0].charFormat().anchorHref() == "#h-five-missions"
    assert "h-five-missions" in fragments(heading)[0].charFormat().anchorNames()


def test_comment_is_drawn_without_pictures(draw):
    document = draw(render_comment(f"Look: ![alt]({PICTURE}) **here**"))

    assert "\ufffc" not in document.toRawText()
