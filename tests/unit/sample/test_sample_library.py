"""The sample library: its description is consistent, and the real cleaning finds what it names."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Any

import pytest

from insightreader.base import resources
from insightreader.capture.cleaning import clean
from insightreader.domain.cleaned import CaptureSource, Cleaned
from insightreader.domain.entities import Status
from insightreader.domain.query_parsing import parse
from insightreader.domain.text import BlockKind

SAMPLE: dict[str, Any] = json.loads(resources.read_text("sample/sample.json"))
CAPTURES = {each["file"]: each for each in SAMPLE["captures"]}
COLOURS = {"yellow", "green", "blue", "pink", "purple"}


@cache
def cleaned(name: str) -> Cleaned:
    """Clean one capture as an import would."""
    capture = CAPTURES[name]
    source = CaptureSource(
        data=resources.read_bytes(f"sample/captures/{name}"),
        media_type=capture["media_type"],
        acquired="sample",
        acquired_ms=int(moment(capture["acquired_at"]).timestamp() * 1000),
        url=capture["url"],
        name=name,
    )
    return clean(source)


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def places(annotation: dict[str, Any]) -> list[int]:
    """Every place of the reading text at which the annotation's passage stands."""
    text = cleaned(annotation["capture"]).rendered.text
    quote, prefix = annotation["quote"], annotation.get("prefix", "")
    suffix = annotation.get("suffix", "")
    return [
        found.start()
        for found in re.finditer(re.escape(quote), text)
        if text[: found.start()].rstrip().endswith(prefix.strip())
        and text[found.end() :].lstrip().startswith(suffix.strip())
    ]


def kinds(name: str) -> Counter[BlockKind]:
    return Counter(block.kind for block in cleaned(name).rendered.blocks)


def collection_paths(nodes: list[dict[str, Any]], above: str = "") -> Iterator[str]:
    for node in nodes:
        path = f"{above}{node['name']}"
        yield path
        yield from collection_paths(node["children"], f"{path}/")


def known_codes() -> set[str]:
    return {
        f"{dimension['name']}/{code['name']}"
        for dimension in SAMPLE["codebook"]
        for code in dimension["codes"]
    }


def test_every_capture_is_described_and_every_description_has_its_file() -> None:
    files = {name for suffix in ("html", "txt", "md") for name in _captures(suffix)}
    assert files == set(CAPTURES)
    assert len(CAPTURES) == len(SAMPLE["captures"]) >= 8


def _captures(suffix: str) -> list[str]:
    return resources.names("sample/captures", f".{suffix}")


def test_every_capture_has_a_status_a_time_with_a_zone_and_an_address_of_nobody() -> None:
    for capture in CAPTURES.values():
        assert capture["status"] in set(Status)
        assert moment(capture["acquired_at"]).tzinfo is not None
        assert re.match(r"https://[a-z]+\.example/", capture["url"]), capture["url"]
        assert isinstance(capture["starred"], bool)
        assert isinstance(capture["read"], bool)


def test_triage_shows_every_status_stars_and_unread_posts() -> None:
    assert {each["status"] for each in CAPTURES.values()} == set(Status)
    assert {each["starred"] for each in CAPTURES.values()} == {True, False}
    assert {each["read"] for each in CAPTURES.values()} == {True, False}


def test_captures_lie_in_collections_that_exist_and_that_nest() -> None:
    known = set(collection_paths(SAMPLE["collections"]))
    used = {path for capture in CAPTURES.values() for path in capture["collections"]}
    assert used <= known
    assert any("/" in path for path in used)


def test_the_codebook_has_the_five_dimensions_with_defined_codes() -> None:
    names = [dimension["name"] for dimension in SAMPLE["codebook"]]
    assert names == ["Case", "Outcome", "Factor", "Mission", "Sector"]
    for dimension in SAMPLE["codebook"]:
        for code in dimension["codes"]:
            assert code["colour"] in COLOURS
            assert code["definition"].strip()


def test_every_code_is_used_and_every_used_code_is_defined() -> None:
    used = {code for annotation in SAMPLE["annotations"] for code in annotation["codes"]}
    assert used == known_codes()


def test_annotations_are_well_formed() -> None:
    assert len(SAMPLE["annotations"]) >= 45
    for annotation in SAMPLE["annotations"]:
        assert annotation["colour"] in COLOURS
        assert annotation["style"] in {"highlight", "underline"}
        assert len(annotation["codes"]) == len(set(annotation["codes"]))
        if "secondary" in annotation:
            assert set(annotation["secondary"]) == {"person", "work"}


def test_no_two_annotations_mark_the_same_passage() -> None:
    passages = [(each["capture"], each["quote"]) for each in SAMPLE["annotations"]]
    assert len(passages) == len(set(passages))


def test_saved_searches_are_understood_to_the_last_word() -> None:
    assert len(SAMPLE["saved_searches"]) == 2
    for search in SAMPLE["saved_searches"]:
        assert parse(search["query"]).problems == ()


def test_the_matrix_has_evidence_gaps_and_cells_with_both_sides() -> None:
    cells: dict[tuple[str, str], set[str]] = {}
    for annotation in SAMPLE["annotations"]:
        codes = annotation["codes"]
        for case in (code for code in codes if code.startswith("Case/")):
            for factor in (code for code in codes if code.startswith("Factor/")):
                cells.setdefault((case, factor), set()).add(annotation["capture"])
    cases = {code for code in known_codes() if code.startswith("Case/")}
    factors = {code for code in known_codes() if code.startswith("Factor/")}
    assert 25 <= len(cells) < len(cases) * len(factors)
    assert len(cells["Case/Harrow Quay", "Factor/Data"]) >= 3


def test_the_same_sentence_is_quoted_in_two_forms_as_quoted_there() -> None:
    forms = {
        annotation["quote"]
        for annotation in SAMPLE["annotations"]
        if annotation.get("secondary", {}).get("work") == "The Long Table"
    }
    assert len(forms) == 2


@pytest.mark.parametrize(
    "annotation",
    SAMPLE["annotations"],
    ids=lambda each: f"{each['capture']}:{each['quote'][:24]}",
)
def test_quote_is_found_at_exactly_one_place(annotation: dict[str, Any]) -> None:
    assert len(places(annotation)) == 1


@pytest.mark.parametrize("name", sorted(CAPTURES))
def test_post_is_cleaned_without_falling_back(name: str) -> None:
    result = cleaned(name)
    assert result.fallback is None
    assert result.metadata.title
    assert len(result.rendered.blocks) >= 10


@pytest.mark.parametrize("name", sorted(set(CAPTURES) - {"harrow-quay.txt"}))
def test_author_site_and_date_are_found(name: str) -> None:
    found = cleaned(name).metadata
    assert found.author
    assert found.site
    assert found.published is not None
    assert found.published.startswith("2026-")


def test_two_posts_are_long() -> None:
    words = {name: len(cleaned(name).rendered.text.split()) for name in CAPTURES}
    assert sum(count >= 2500 for count in words.values()) == 2
    assert max(words.values()) <= 4000


def test_arabic_post_reads_from_right_to_left() -> None:
    found = cleaned("falaj.html").metadata
    assert found.direction == "rtl"
    assert (found.language or "").startswith("ar")


def test_chinese_post_is_known_as_chinese() -> None:
    found = cleaned("suixiu.html").metadata
    assert found.direction == "ltr"
    assert (found.language or "").startswith("zh")


@pytest.mark.parametrize(
    ("name", "images"),
    [
        ("last-mile.html", 2),
        ("whose-shoulders.html", 1),
        ("compact.html", 1),
        ("stairwell.html", 1),
        ("lemons.html", 1),
        ("falaj.html", 1),
        ("suixiu.html", 1),
    ],
)
def test_images_and_their_captions_survive(name: str, images: int) -> None:
    assert len(cleaned(name).images) == images
    assert all(len(image.data) < 60_000 for image in cleaned(name).images)
    assert kinds(name)[BlockKind.CAPTION] >= images


def test_table_survives_cell_by_cell() -> None:
    assert kinds("small-table.md")[BlockKind.TABLE_CELL] == 7 * 7


def test_code_survives_with_its_lines() -> None:
    result = cleaned("small-table.md")
    code = [block for block in result.rendered.blocks if block.kind is BlockKind.CODE]
    assert len(code) == 2
    program = result.rendered.text[code[0].start : code[0].end]
    assert "    return share * (1 - share) / children * design\n" in program


def test_code_of_the_post_prints_what_the_post_says(capsys: pytest.CaptureFixture[str]) -> None:
    markdown = resources.read_text("sample/captures/small-table.md")
    blocks = re.findall(r"```(?:python)?\n(.*?)```", markdown, re.DOTALL)
    exec(compile(blocks[0], "small-table", "exec"), {})  # our own text, checked in
    assert capsys.readouterr().out == blocks[1]


def test_footnotes_survive_and_come_last() -> None:
    blocks = cleaned("whose-shoulders.html").rendered.blocks
    notes = [block.number for block in blocks if block.kind is BlockKind.FOOTNOTE]
    assert len(notes) >= 10
    assert notes == list(range(notes[0], len(blocks) + 1))


@pytest.mark.parametrize("name", ["pencil.html", "stairwell.html", "whose-shoulders.html"])
def test_definition_lists_survive(name: str) -> None:
    assert kinds(name)[BlockKind.TERM] >= 3
    assert kinds(name)[BlockKind.DEFINITION] >= 3


@pytest.mark.parametrize("name", ["last-mile.html", "pencil.html", "small-table.md"])
def test_nested_lists_keep_their_depth(name: str) -> None:
    levels = {
        block.level for block in cleaned(name).rendered.blocks if block.kind is BlockKind.LIST_ITEM
    }
    assert len(levels) >= 2


def test_furniture_of_the_magazine_page_is_removed_and_listed() -> None:
    result = cleaned("compact.html")
    for words in ("Share on Facebook", "Sign up to our newsletter", "The last tram to Oldmere"):
        assert words not in result.rendered.text
    assert result.removed
    assert all(block.reason for block in result.removed)


def test_plain_text_post_loses_its_furniture_and_reports_lost_characters() -> None:
    result = cleaned("harrow-quay.txt")
    assert result.metadata.title == "What three years in Harrow Quay taught us"
    assert "identifiez-vous" not in result.rendered.text
    assert len(result.removed) >= 3
    assert {lost.text for lost in result.lost} >= {"?", "??"}
    assert any(lost.where == "title" for lost in result.lost)
    assert "caf?s" in result.rendered.text
    assert "Ferrand, in her book" in result.rendered.text


def test_captures_together_stay_small() -> None:
    sizes = [len(resources.read_bytes(f"sample/captures/{name}")) for name in CAPTURES]
    assert sum(sizes) < 700_000
