"""References in three formats: what they hold, and what words from pages can't do to them."""

import json
import re
from dataclasses import replace

import pytest

from insightreader.domain.exchange import ExportedPost
from insightreader.interchange.bibliography import bibtex, csl, ris
from insightreader.interchange.bibliography.references import Reference, reference
from tests.unit.interchange.exported import arabic_post, post, rich_post

NASTY = r'50% & {half} of #1_a^b ~ $5 \end "quoted"'


def source(of: ExportedPost) -> Reference:
    return reference(of.details, of.annotations)


def titled(title: str, **fields: object) -> Reference:
    return source(post("# A\n\nwords", title=title, **fields))


def only_item(of: Reference) -> dict[str, object]:
    (found,) = json.loads("".join(csl.document([of])))
    assert isinstance(found, dict)
    return found


def ris_fields(of: Reference) -> list[tuple[str, str]]:
    lines = "".join(ris.document([of])).split("\r\n")
    return [(line[:2], line[6:]) for line in lines if line]


def test_a_csl_item_holds_what_a_citation_needs() -> None:
    found = only_item(source(rich_post()))
    assert found["type"] == "post-weblog"
    assert found["title"] == "Missions"
    assert found["author"] == [{"family": "Author", "given": "An"}]
    assert found["issued"] == {"date-parts": [[2026, 3, 1]]}
    assert found["accessed"] == {"date-parts": [[2026, 2, 25]]}
    assert found["container-title"] == "The Site"
    assert found["URL"] == "https://site.example/missions"


def test_a_quotation_of_somebody_else_is_never_the_source_itself() -> None:
    found = only_item(source(rich_post()))
    assert found["note"] == "Quotes: A. Person, The Book (§ 5)"
    assert found["custom"]["insightreader"]["quoted-in"] == [  # type: ignore[index]
        {"person": "A. Person", "work": "The Book", "block": 5}
    ]
    assert "The Book" not in json.dumps({**found, "note": "", "custom": ""})


def test_what_is_not_known_is_left_out() -> None:
    found = only_item(source(arabic_post()))
    assert {"author", "URL", "keyword"}.isdisjoint(found)
    assert found["language"] == "ar"


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"url": "https://www.linkedin.com/pulse/x"}, "post"),
        ({"url": "https://notlinkedin.com/x"}, "post-weblog"),
        ({"author": None, "published": None}, "webpage"),
        ({"url": "https://[broken"}, "post-weblog"),
    ],
)
def test_posts_of_networks_blogs_and_pages_are_told_apart(
    fields: dict[str, object], kind: str
) -> None:
    assert only_item(titled("A", **fields))["type"] == kind


@pytest.mark.parametrize(
    ("published", "parts"),
    [("2026", [2026]), ("2026-03", [2026, 3]), ("2026-03-01T09:30:00Z", [2026, 3, 1])],
)
def test_a_date_is_as_precise_as_it_was(published: str, parts: list[int]) -> None:
    assert only_item(titled("A", published=published))["issued"] == {"date-parts": [parts]}
    written = dict(ris_fields(titled("A", published=published)))["DA"]
    assert [int(part) for part in written.split("/") if part] == parts
    assert written.count("/") == 3


def test_a_key_stays_the_same_when_the_title_changes() -> None:
    one, other = titled("One"), titled("Other")
    assert one.key == other.key == "author2026-00000001"


def test_keys_are_ascii_whatever_the_author_is_called() -> None:
    for author in ("Łukasz Ślązak", "王小明", "Ünal Özgür", "\\end{x}"):
        assert re.fullmatch(r"[a-z0-9]+-[0-9a-f]{8}", titled("A", author=author).key)


def test_ris_begins_with_a_type_and_ends_each_reference() -> None:
    fields = ris_fields(source(rich_post()))
    assert fields[0] == ("TY", "BLOG")
    assert fields[-1] == ("ER", "")
    assert ("AU", "Author, An") in fields
    assert ("Y2", "2026/02/25/") in fields
    assert [value for tag, value in fields if tag == "KW"] == ["first", "second"]


def test_a_line_break_in_a_title_begins_no_other_field() -> None:
    fields = ris_fields(titled("Missions\r\nAU  - Somebody Else\r\nER  - "))
    assert [value for tag, value in fields if tag == "AU"] == ["Author, An"]
    assert [tag for tag, _ in fields].count("ER") == 1


def test_what_tex_would_act_on_is_printed_instead() -> None:
    written = "".join(bibtex.document([titled(NASTY)]))
    title = next(line for line in written.splitlines() if line.startswith("  title"))
    assert title == (
        r"  title = {{50\% \& \textbraceleft{}half\textbraceright{} of \#1\_a\textasciicircum{}b "
        r'\textasciitilde{} \$5 \textbackslash{}end "quoted"}},'
    )


@pytest.mark.parametrize("title", ["}", "{", "}} @book{x,", "\\", "a\\"])
def test_braces_in_a_title_never_end_the_entry(title: str) -> None:
    written = "".join(bibtex.document([titled(title), titled("Next")]))
    depth = 0
    for before, sign in zip(" " + written, written, strict=False):
        depth += ((sign == "{") - (sign == "}")) if before != "\\" else 0
        assert depth >= 0
    assert depth == 0
    assert written.count("@online{") == 2


def test_an_organisation_with_and_in_its_name_is_one_author_for_bibtex() -> None:
    body = "Department for Health and Social Care"
    written = "".join(bibtex.document([titled("A", author=body)]))
    assert f"author = {{{{{body}}}}}" in written


def test_an_address_keeps_its_shape_but_not_its_braces() -> None:
    written = "".join(bibtex.document([titled("A", url="https://a.example/x_y?q=%20&{z}#f")]))
    assert "url = {https://a.example/x_y?q=%20&%7Bz%7D#f}" in written


def test_several_quoted_people_are_all_named_once() -> None:
    given = rich_post()
    twice = replace(given, annotations=given.annotations * 2)
    assert "".join(bibtex.document([source(twice)])).count("The Book") == 1
