"""Word and OpenDocument texts keep their headings, lists, tables, notes, links and pictures."""

import pytest

from insightreader.domain.cleaned import FieldSource
from insightreader.domain.errors import NothingToRead
from tests.unit.capture.formats.documents import PROSE, W, cleaned, docx, odt, word, zipped


def numbered(level: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="7"/></w:numPr>'


def markdown(body: str) -> str:
    return cleaned(docx(body)).rendered.markdown


def test_a_word_heading_is_known_by_the_style_that_its_own_is_based_on():
    assert markdown(word("Chapter", style="Kapitel") + word(PROSE[0])).startswith("## Chapter\n")


def test_a_word_list_keeps_its_numbers_and_levels():
    body = "".join(word(text, properties=numbered(level))
                   for text, level in (("one", 0), ("inner", 1), ("two", 0)))  # fmt: skip
    assert markdown(body) == "1.  one\n    -   inner\n2.  two\n"


def test_a_list_that_begins_at_an_inner_level_loses_no_item():
    body = word("inner", properties=numbered(2)) + word("outer", properties=numbered(0))
    text = cleaned(docx(body)).rendered.text
    assert text.split() == ["inner", "outer"]


def test_a_word_footnote_goes_where_its_mark_goes():
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    found = markdown(word(PROSE[0], rest=mark))
    assert f"{PROSE[0]}[^1]" in found
    assert found.endswith("[^1]: Kept in Hull.\n")


def test_marks_of_words_and_quotations_are_kept():
    body = word("bold", run="<w:b/>") + word("raised", run='<w:vertAlign w:val="superscript"/>')
    body += word("not", run='<w:b w:val="0"/>') + word("said", style="Quote")
    assert markdown(body) == "**bold**\n\n<sup>raised</sup>\n\nnot\n\n> said\n"


def test_what_was_deleted_in_a_tracked_document_is_no_text_and_what_was_inserted_is():
    change = "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
    change += "<w:ins><w:r><w:t>come</w:t></w:r></w:ins>"
    assert markdown(f"<w:p>{change}</w:p>") == "come\n"


def test_a_word_table_is_a_table():
    rows = (("A", "B"), ("1", "2"))
    table = "".join(
        "<w:tr>" + "".join(f"<w:tc>{word(cell)}</w:tc>" for cell in row) + "</w:tr>" for row in rows
    )
    assert "| A | B |" in markdown(f"<w:tbl>{table}</w:tbl>" + word(PROSE[0]))


def test_links_and_pictures_of_a_word_document_are_kept():
    link = '<w:p><w:hyperlink r:id="r1"><w:r><w:t>ships</w:t></w:r></w:hyperlink></w:p>'
    picture = '<w:p><w:r><w:drawing><blip r:embed="r2"/></w:drawing></w:r></w:p>'
    found = cleaned(docx(link + picture))
    assert "[ships](https://e.org/ships)" in found.rendered.markdown
    assert [(each.width, each.height) for each in found.images] == [(12, 9)]
    assert f"asset:{found.images[0].sha256}" in found.rendered.markdown


def test_a_word_document_names_its_title_and_author():
    metadata = cleaned(docx(word(PROSE[0]))).metadata
    assert (metadata.title, metadata.author) == ("Harbour", "Ada Moor")
    assert metadata.sources["title"] is FieldSource.CAPTURE


def test_a_script_written_as_text_stays_text():
    found = cleaned(docx(word("&lt;script&gt;alert(1)&lt;/script&gt; is code"))).rendered
    assert "<script>" not in found.html
    assert found.text == "<script>alert(1)</script> is code"


def test_an_opendocument_text_keeps_its_structure():
    note = (
        "<text:note><text:note-citation>9</text:note-citation><text:note-body><text:p>Kept in Hull."
    )
    note += "</text:p></text:note-body></text:note>"
    items = "".join(
        f"<text:list-item><text:p>{each}</text:p></text:list-item>" for each in ("one", "two")
    )
    found = cleaned(odt(
        f'<text:h text:outline-level="3">Chapter</text:h><text:p>{PROSE[0]}{note}</text:p>'
        f'<text:list text:style-name="L1">{items}</text:list>'
        '<text:p><text:span text:style-name="T1">bold</text:span> and '
        '<text:a xlink:href="https://e.org/x">a link</text:a></text:p>'
        '<text:p><draw:frame><draw:image xlink:href="Pictures/a.png"/></draw:frame></text:p>'
    ))  # fmt: skip
    assert found.rendered.markdown.split("\n\n")[:4] == [
        "### Chapter",
        f"{PROSE[0]}[^1]",
        "1.  one\n2.  two",
        "**bold** and [a link](https://e.org/x)",
    ]
    assert "[^1]: Kept in Hull." in found.rendered.markdown
    assert len(found.images) == 1
    assert found.metadata.title == "Harbour"


@pytest.mark.parametrize("make", [docx, odt])
def test_a_document_without_words_says_so(make):
    with pytest.raises(NothingToRead):
        cleaned(make(""))


def test_a_document_without_its_main_part_says_so():
    with pytest.raises(NothingToRead):
        cleaned(zipped({"x": "word/document.xml in name only"}), "x.docx")
    broken = docx(word(PROSE[0]))
    with pytest.raises(NothingToRead):
        cleaned(broken[: len(broken) // 2], "x.docx")


def test_entities_of_a_document_are_refused():
    data = '<!DOCTYPE d [<!ENTITY a "aaaa">]><d>&a;</d>'
    with pytest.raises(NothingToRead):
        cleaned(docx("", **{"word/document.xml": data}))


@pytest.mark.parametrize(
    ("name", "level"),
    [("Überschrift 2", 2), ("Заголовок 1", 1), ("见出し 3", 0), ("見出し 3", 3), ("Heading", 2)],
)
def test_a_word_heading_is_known_in_the_languages_of_other_programs(name, level):
    styles = f'<w:styles {W}><w:style w:styleId="S"><w:name w:val="{name}"/></w:style></w:styles>'
    found = cleaned(docx(word(PROSE[0]) + word("A part", style="S"), **{"word/styles.xml": styles}))
    assert found.rendered.blocks[1].level == level


def test_a_paragraph_that_says_its_own_level_is_a_heading():
    outlined = word("A part", properties='<w:outlineLvl w:val="2"/>')
    plain = word("Not one", properties='<w:outlineLvl w:val="9"/>')
    assert [each.level for each in cleaned(docx(outlined + plain)).rendered.blocks] == [3, 0]
