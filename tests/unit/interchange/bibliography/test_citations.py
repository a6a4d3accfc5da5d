"""Citations and bibliographies in each style that comes along."""

import re
from pathlib import Path

import pytest

from insightreader.base import resources
from insightreader.interchange.bibliography.citation_styles import STYLES, style_file
from insightreader.interchange.bibliography.citations import Citations
from insightreader.interchange.bibliography.references import Quoted, Reference, reference
from tests.unit.interchange.exported import arabic_post, post

GOLDEN = Path(__file__).parents[3] / "golden" / "citations"
BOOK = Quoted("A. Person", "The Book", 3)


def source(number: int, **fields: object) -> Reference:
    return reference(post("# A\n\nwords", number=number, **fields).details)


def sources() -> list[Reference]:
    """Every kind of source that a style must cope with."""
    nobody: dict[str, object] = {"author": None, "published": None}
    pair, body = "Ada Ngozi, B. Smith", "Department for Health and Social Care"
    return [
        source(1, title="Working across sectors & <missions>: “next”", author=pair),
        source(2, title="Another one", author=pair),
        source(3, title="Zum Thema", author="Ludwig van Beethoven", site="LinkedIn", language="de"),
        source(4, title="Old page", **nobody),
        source(5, title="Homeless", site=None, **nobody),
        source(6, title="Report", author=body, published="2023", site=None),
        reference(arabic_post().details),
    ]


def written(style: str) -> str:
    """All citations and the bibliography of a style; emphasis between underscores."""
    made, found = Citations(sources(), style), sources()
    cited = [made.in_text(each, block=number) for number, each in enumerate(found)]
    cited.append(made.in_text(found[2], block=6, quoted=BOOK))
    listed = [
        "".join(f"_{run.text}_" if run.is_emphasised else run.text for run in entry)
        for entry in made.bibliography()
    ]
    return "\n".join([*cited, "", *listed, ""])


@pytest.mark.parametrize("style", STYLES)
def test_a_style_writes_what_it_wrote(style: str) -> None:
    assert written(style) == (GOLDEN / f"{style}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("style", STYLES)
def test_every_source_is_listed_once_whole(style: str) -> None:
    found = Citations(sources(), style).bibliography()
    texts = ["".join(run.text for run in entry) for entry in found]
    assert len(texts) == len(sources())
    for each in sources():
        title = each.details.row.title.casefold()
        assert sum(title in text.casefold() for text in texts) == 1


@pytest.mark.parametrize("style", STYLES)
def test_somebody_quoted_in_a_post_is_cited_as_quoted_there(style: str) -> None:
    given = sources()
    cited = Citations(given, style).in_text(given[2], block=6, quoted=BOOK)
    assert "A. Person, The Book, as quoted in " in cited
    assert cited.rstrip(")").endswith("§ 6")
    listed = Citations(given, style).bibliography()
    assert "The Book" not in "".join(run.text for entry in listed for run in entry)


def test_numbers_follow_the_order_of_the_document() -> None:
    given = sources()
    made = Citations(given[::-1], "vancouver")
    assert [made.in_text(each) for each in given[::-1]] == [
        f"({number + 1})" for number in range(len(given))
    ]


def test_works_of_one_year_get_letters_in_the_order_of_their_titles() -> None:
    given = sources()
    made = Citations(given, "apa")
    assert made.in_text(given[0]) == "(Ngozi & Smith, 2026b)"
    assert made.in_text(given[1]) == "(Ngozi & Smith, 2026a)"


def test_undated_pages_of_one_site_get_letters_too() -> None:
    pages = [
        source(number, title=f"Page {number}", author=None, published=None) for number in (1, 2)
    ]
    made = Citations(pages, "apa")
    assert [made.in_text(each) for each in pages] == [
        "(The Site, n.d.-a)",
        "(The Site, n.d.-b)",
    ]


def test_letters_go_on_after_z() -> None:
    many = [source(number, title=f"Page {number:02}") for number in range(1, 30)]
    made = Citations(many, "apa")
    assert made.in_text(many[27]) == "(Author, 2026ab)"


def test_private_characters_of_a_title_are_no_markup() -> None:
    given = source(1, title="a \ue0f0b\ue0f3 c")
    (entry,) = Citations([given], "apa").bibliography()
    assert "a b c" in "".join(run.text for run in entry)


@pytest.mark.parametrize("title", ["", "%s {0}", '<span class="nocase">x', "</i>", "a\nb", "۝"])
@pytest.mark.parametrize("style", STYLES)
def test_no_title_stops_a_style(style: str, title: str) -> None:
    given = source(1, title=title)
    made = Citations([given], style)
    assert made.in_text(given)
    assert made.bibliography()


def test_an_unknown_style_is_refused() -> None:
    with pytest.raises(KeyError):
        style_file("../apa")


def test_each_style_names_its_licence_and_its_authors_are_named() -> None:
    notice = resources.read_text("csl/NOTICE.md")
    assert [f"{name}.csl" for name in sorted(STYLES)] == resources.names("csl", ".csl")
    for name in STYLES:
        head = resources.read_text(f"csl/{name}.csl").partition("</info>")[0]
        assert "creativecommons.org/licenses/by-sa/3.0" in head
        for author in re.findall(r"<author>\s*<name>([^<]+)", head):
            assert author in notice


if __name__ == "__main__":
    for each in STYLES:
        (GOLDEN / f"{each}.txt").write_text(written(each), encoding="utf-8")
