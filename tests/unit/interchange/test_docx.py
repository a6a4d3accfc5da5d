"""Word documents: read back by our own reader, and looked at part by part."""

import io
from collections.abc import Sequence
from dataclasses import replace
from zipfile import ZipFile

import pytest
from lxml import etree

from insightreader.capture.formats.docx import draft_docx
from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.entities import PlaceVerdict
from insightreader.domain.evidence import CellState
from insightreader.domain.exchange import ExportedPost
from insightreader.domain.report import (
    Block,
    Footnote,
    Grid,
    Heading,
    Paragraph,
    Quotation,
    Report,
    Run,
)
from insightreader.interchange.documents.docx_report import write_docx
from insightreader.interchange.documents.post_report import post_report
from insightreader.interchange.markdown_blocks import markdown_blocks
from insightreader.interchange.quoting import created
from tests.unit.interchange.exported import ORIGIN, arabic_post, post, rich_post, with_changed

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
QUOTED = Quotation(("Words.",), (Run("(Author, 2026, § 1)"),), "exact", is_doubtful=False)


def packed(report: Report) -> ZipFile:
    file = io.BytesIO()
    write_docx(file, report, created=created(ORIGIN))
    return ZipFile(file)


def of_blocks(*blocks: Block) -> ZipFile:
    return packed(Report("Title", blocks))


def of_posts(*posts: ExportedPost, remarks: Sequence[str] = ()) -> ZipFile:
    return packed(post_report(posts, ORIGIN, style="apa", author="Tester", remarks=remarks))


def part(package: ZipFile, name: str) -> etree._Element:
    return etree.fromstring(package.read(name))


def texts(package: ZipFile, style: str) -> list[str]:
    """The text of each paragraph of a style."""
    found = []
    for paragraph in part(package, "word/document.xml").iter(f"{W}p"):
        named = paragraph.find(f"{W}pPr/{W}pStyle")
        if named is not None and named.get(f"{W}val") == style:
            found.append("".join(str(each.text or "") for each in paragraph.iter(f"{W}t")))
    return found


def test_our_own_reader_reads_what_was_written() -> None:
    file = io.BytesIO()
    write_docx(
        file,
        post_report([rich_post()], ORIGIN, style="apa", author="Tester"),
        created=created(ORIGIN),
    )
    source = CaptureSource(file.getvalue(), "application/x", "file", 0)
    found = draft_docx(source)
    assert found.metadata.title == "Missions"
    assert found.metadata.author == "Tester"


@pytest.mark.parametrize("package", [of_posts(rich_post(), arabic_post()), of_blocks()])
def test_every_part_is_well_formed_and_typed(package: ZipFile) -> None:
    types = part(package, "[Content_Types].xml")
    overrides = {str(each.get("PartName")) for each in types if each.get("PartName")}
    for name in package.namelist():
        etree.fromstring(package.read(name))
        assert f"/{name}" in overrides or name.endswith(".rels") or name == "[Content_Types].xml"


def test_every_style_that_is_used_exists() -> None:
    grid = Grid("Matrix", ("a", "b"), (("x", "y"),))
    package = of_blocks(
        *(Heading(level, "h") for level in range(1, 8)),
        Paragraph((Run("p", address="https://a.example"), Footnote((Run("n"),))), 2),
        QUOTED,
        grid,
    )
    defined = {each.get(f"{W}styleId") for each in part(package, "word/styles.xml")}
    for name in ("document", "footnotes", "footer"):
        root = part(package, f"word/{name}.xml")
        for kind in ("pStyle", "rStyle", "tblStyle"):
            assert {each.get(f"{W}val") for each in root.iter(f"{W}{kind}")} <= defined


def test_a_quotation_stands_with_its_citation_verdict_and_codes() -> None:
    package = of_posts(rich_post())
    assert "Trust in local capacity was the key." in texts(package, "Quote")
    assert (
        "(A. Person, The Book, as quoted in Author, 2026, § 5) · exact · Case/Oats · Factor/Trust"
        in texts(package, "QuoteSource")
    )


def test_a_quotation_that_is_not_in_its_source_is_told_apart() -> None:
    package = of_posts(arabic_post())
    root = part(package, "word/document.xml")
    strong = [
        "".join(str(each.text) for each in run.iter(f"{W}t"))
        for run in root.iter(f"{W}r")
        if run.find(f"{W}rPr/{W}b") is not None
    ]
    assert strong == [f"{PlaceVerdict.ORPHAN}: it is no longer in the source"]


def test_a_real_footnote_tells_once_what_each_source_was_checked_against() -> None:
    package = of_posts(rich_post(), arabic_post())
    notes = [each.get(f"{W}id") for each in part(package, "word/footnotes.xml")]
    marks = [
        each.get(f"{W}id")
        for each in part(package, "word/document.xml").iter(f"{W}footnoteReference")
    ]
    assert notes == ["-1", "0", *marks]
    assert len(marks) == 2
    text = "".join(str(each.text) for each in part(package, "word/footnotes.xml").iter(f"{W}t"))
    assert "Captured 2026-02-25, revision 1 of 2026-02-25" in text
    assert "ab" * 32 in text


def test_the_bibliography_lists_each_source_in_its_style() -> None:
    package = of_posts(rich_post(), arabic_post())
    (first, second) = texts(package, "Bibliography")
    assert first == "Author, A. (2026, March 1). Missions. The Site. https://site.example/missions"
    assert "عنوان قصير" in second


def test_what_is_left_out_is_listed_at_the_end() -> None:
    package = of_posts(rich_post(), remarks=["2 captures", "1 images"])
    assert texts(package, "ListBullet")[-2:] == ["2 captures", "1 images"]


def test_a_passage_that_reads_from_right_to_left_is_set_so() -> None:
    root = part(of_posts(arabic_post()), "word/document.xml")
    turned = [each for each in root.iter(f"{W}p") if each.find(f"{W}pPr/{W}bidi") is not None]
    assert len(turned) == 2
    assert turned[0].find(f".//{W}lang").get(f"{W}bidi") == "ar"  # type: ignore[union-attr]


def test_links_lead_to_web_addresses_alone() -> None:
    link = "https://a.example/?a=1&b=<2>"
    package = of_blocks(
        Paragraph((Run("good", address=link), Run("bad", address="javascript:alert(1)")))
    )
    relations = part(package, "word/_rels/document.xml.rels")
    outside = [each for each in relations if each.get("TargetMode") == "External"]
    assert [each.get("Target") for each in outside] == [link]
    (used,) = part(package, "word/document.xml").iter(f"{W}hyperlink")
    assert used.get(f"{R}id") == outside[0].get("Id")


def test_a_link_in_a_footnote_belongs_to_the_footnotes() -> None:
    note = Footnote((Run("there", address="https://a.example"),))
    package = of_blocks(Paragraph((note,)))
    assert len(part(package, "word/_rels/footnotes.xml.rels")) == 1
    targets = [each.get("TargetMode") for each in part(package, "word/_rels/document.xml.rels")]
    assert "External" not in targets


@pytest.mark.parametrize("columns", [2, 6])
def test_a_wide_table_stands_on_a_turned_page(columns: int) -> None:
    grid = Grid("M", tuple("abcdef"[:columns]), (tuple("uvwxyz"[:columns]),))
    root = part(of_blocks(Paragraph((Run("before"),)), grid), "word/document.xml")
    turned = [each for each in root.iter(f"{W}pgSz") if each.get(f"{W}orient") == "landscape"]
    assert len(turned) == (columns > 5)
    widths = [int(str(each.get(f"{W}w"))) for each in root.iter(f"{W}gridCol")]
    assert len(widths) == columns
    assert sum(widths) == (14_230 if columns > 5 else 9_298)


def test_a_tables_head_repeats_and_its_states_are_filled() -> None:
    states = {(0, 1): CellState.GAP, (1, 1): CellState.CONTRADICTION}
    grid = Grid("M", ("Case", "Trust"), (("Oats", "gap"), ("Peas", "contradiction")), states)
    rows = list(part(of_blocks(grid), "word/document.xml").iter(f"{W}tr"))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False, False]
    fills = [each.get(f"{W}fill") for row in rows[1:] for each in row.iter(f"{W}shd")]
    assert fills == ["EEEEEE", "FBD3DD"]


def test_impossible_characters_become_a_mark_and_lines_stay_apart() -> None:
    package = of_blocks(Paragraph((Run("a\x00b\ud800c\nd\te"),)))
    root = part(package, "word/document.xml")
    (paragraph,) = [each for each in root.iter(f"{W}p") if "a\ufffdb\ufffdc" in "".join(
        str(text) for text in each.itertext())]  # fmt: skip
    assert paragraph.find(f".//{W}br") is not None
    assert paragraph.find(f".//{W}tab") is not None


def test_the_same_report_gives_the_same_bytes() -> None:
    report = post_report([rich_post()], ORIGIN, style="apa")
    files = [io.BytesIO(), io.BytesIO()]
    for file in files:
        write_docx(file, report, created=created(ORIGIN))
    assert files[0].getvalue() == files[1].getvalue()


def test_a_comment_keeps_its_lists_emphasis_and_links() -> None:
    given = "# See\n\nOne *two* **three** [four](https://a.example)\n\n- a\n    - b"
    found = list(markdown_blocks(given))
    assert found[0] == Heading(1, "See")
    assert found[1] == Paragraph((
        Run("One "),
        Run("two", is_emphasised=True),
        Run(" "),
        Run("three", is_strong=True),
        Run(" "),
        Run("four", address="https://a.example"),
    ))  # fmt: skip
    assert [each.depth for each in found[2:] if isinstance(each, Paragraph)] == [1, 2]


def test_a_comment_that_nests_too_deeply_comes_as_its_words() -> None:
    deep = ">" * 400 + " deep"
    found = list(markdown_blocks(deep))
    assert "deep" in "".join(
        run.text for each in found if isinstance(each, Paragraph) for run in each.inlines
        if isinstance(run, Run)
    )  # fmt: skip


def test_a_note_on_the_whole_post_brings_its_comment_and_no_quotation() -> None:
    given = post("# A\n\nwords", {"quote": "words", "comment": "On all of it."})
    note = replace(given.annotations[0], exact="", block=0)
    package = of_posts(replace(given, annotations=(note,)))
    assert texts(package, "Quote") == []
    body = "".join(map(str, part(package, "word/document.xml").itertext()))
    assert "On all of it." in body


def test_what_the_source_says_now_is_struck_through_and_strong() -> None:
    document = part(of_posts(with_changed(rich_post())), "word/document.xml")
    runs = list(document.iter(f"{W}r"))
    struck = [each for each in runs if each.find(f"{W}rPr/{W}strike") is not None]
    strong = [each for each in runs if each.find(f"{W}rPr/{W}b") is not None]
    assert ["".join(each.itertext()) for each in struck] == ["bold"]
    assert "modest" in ["".join(each.itertext()) for each in strong]
