"""The user guide and the readme: links lead somewhere, and the queries they teach are valid."""

import re
import struct
from pathlib import Path

import pytest

from insightreader.domain.query_parsing import parse
from tests.unit.sample.guide_keys import keys_known_to, keys_named_in

ROOT = Path(__file__).resolve().parents[3]
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted([*GUIDE.glob("*.md"), ROOT / "README.md"])
PICTURES = ROOT / "docs" / "pictures"
WINDOW = ROOT / "src" / "insightreader" / "ui"
LARGEST_PICTURE = 250_000


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as code hosts make them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def taught_queries() -> list[str]:
    table = (GUIDE / "find.md").read_text(encoding="utf-8").split("## The query language")[1]
    rows = re.findall(r"^\| (`.+`) \|", table.split("\n## ")[0], re.MULTILINE)
    return [query for row in rows for query in re.findall(r"`([^`]+)`", row)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_of_the_page_leads_to_a_file_and_a_heading(page: Path) -> None:
    for target in re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8")):
        if target.startswith("https://"):
            continue
        name, _, anchor = target.partition("#")
        linked = page.parent / name
        assert linked.is_file(), target
        assert not anchor or anchor in anchors(linked), target


def test_every_page_of_the_guide_is_in_its_index() -> None:
    index = (GUIDE / "index.md").read_text(encoding="utf-8")
    for page in GUIDE.glob("*.md"):
        assert page.name == "index.md" or f"({page.name})" in index


@pytest.mark.parametrize("query", taught_queries())
def test_taught_query_is_understood_to_the_last_word(query: str) -> None:
    parsed = parse(query)
    assert parsed.problems == ()
    assert parsed.node is not None


def test_guide_teaches_at_least_twenty_queries() -> None:
    assert len(taught_queries()) >= 20


def test_pictures_of_the_readme_are_whole_windows_and_small() -> None:
    for name in ("reader-light.png", "evidence-matrix-dark.png"):
        data = (PICTURES / name).read_bytes()
        assert data.startswith(b"\x89PNG")
        assert struct.unpack(">II", data[16:24]) == (1440, 900)
        assert len(data) < LARGEST_PICTURE


@pytest.fixture(scope="module")
def known_keys() -> set[str]:
    return keys_known_to(WINDOW)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_key_that_the_page_names_is_one_of_the_window(page: Path, known_keys) -> None:
    named = keys_named_in(page.read_text(encoding="utf-8"))
    assert named <= known_keys, named - known_keys


def test_keys_are_found_in_bold_and_in_tables() -> None:
    page = "**Ctrl+K** and **bold**, **F7**\n\n| key here | does |\n|---|---|\n"
    page += "| H, U | marks |\n| 1 to 5 | pens |\n| Alt+Shift+Right, Left | ends |\n"
    page += "| Space, Page Down, arrows | scroll |\n| Ctrl++, Ctrl+- | size |\n"
    assert keys_named_in(page) == {
        *("Ctrl+K", "F7", "H", "U", "1", "5", "Alt+Shift+Right", "Alt+Shift+Left"),
        *("Space", "Page Down", "Ctrl++", "Ctrl+-"),
    }


def test_a_key_that_the_window_lacks_is_noticed(known_keys) -> None:
    assert {"Ctrl+K", "F7", "H", "Enter", "Delete", "Shift+F11"} <= known_keys
    assert not {"Ctrl+Alt+Shift+Q", "F4"} & known_keys
