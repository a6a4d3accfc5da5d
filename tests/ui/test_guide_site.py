"""The user guide as a site: every page and picture, links that lead somewhere, words to search."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import guide
import pytest

from insightreader.ui.theme.contrast import contrast

SOURCE = Path(__file__).resolve().parents[2] / "docs" / "guide"
PICTURE = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    target = tmp_path_factory.mktemp("site") / "guide"
    assert guide.main([str(SOURCE), str(target)]) == 0
    return target


@pytest.fixture
def small(tmp_path) -> Path:
    """A guide of two pages and a picture, without a fault."""
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "reader-light.png").write_bytes(PICTURE)
    (tmp_path / "index.md").write_text("# Guide\n\n- [Save](save.md#by-hand)\n- [Save](save.md)\n")
    (tmp_path / "save.md").write_text(
        "# Save a post\n\n![The reader](pictures/reader-light.png)\n\n## By hand\n\n"
        "Type `[a](b.md)`; see [the guide](index.md), [above](#by-hand), https://example.org.\n"
    )
    return tmp_path


class Links(HTMLParser):
    """What a page leads to, and the places that one can lead to in it."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.anchors: set[str] = set()
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.anchors |= {given["id"]} if given.get("id") else set()
        target = given.get("href") or given.get("src")
        if target:
            self.targets.append(target)


def lead_nowhere(site: Path) -> list[str]:
    read = {page.name: Links(page) for page in site.glob("*.html")}
    return [
        f"{name}: {target}"
        for name, links in read.items()
        for target in links.targets
        if not target.startswith("https://") and not _is_there(site, read, name, target)
    ]


def _is_there(site: Path, read: dict[str, Links], name: str, target: str) -> bool:
    page, _, anchor = target.partition("#")
    page = page or name
    return (site / page).is_file() and (not anchor or anchor in read[page].anchors)


def test_every_page_becomes_one_of_the_site_in_the_order_of_the_index(site):
    names = {page.stem for page in SOURCE.glob("*.md")}
    assert {page.stem for page in site.glob("*.html")} == names
    listed = re.findall(r'<li><a href="(\w[\w-]*)\.html"', (site / "index.html").read_text())
    assert listed[:3] == ["index", "save", "read"]
    assert set(listed) >= names


def test_every_link_and_picture_of_the_site_leads_somewhere(site):
    assert lead_nowhere(site) == []


def test_nothing_of_the_site_is_fetched_from_elsewhere(site):
    for page in site.glob("*.html"):
        assert not re.findall(r'(?:src|<link[^>]*href)="https?:', page.read_text(encoding="utf-8"))


def test_every_section_can_be_searched_for(site):
    script = (site / "sections.js").read_text(encoding="utf-8")
    sections = json.loads(script.removeprefix("window.SECTIONS = ").rstrip(";\n"))
    addresses = [each["address"] for each in sections]
    assert len(addresses) == len(set(addresses))
    found = next(each for each in sections if each["title"] == "Erase for ever")
    assert found["address"] == "backup.html#erase-for-ever"
    assert "trash alone" in found["text"]
    assert not re.search("<[a-z]", found["text"])


def test_the_sites_colours_are_those_of_the_window_by_day_and_night():
    sheet = guide.stylesheet()
    day, night = (dict(re.findall(r"--(\w+): (#\w{6})", line)) for line in sheet.splitlines()[:2])
    assert set(re.findall(r"var\(--(\w+)\)", sheet)) == set(day) == set(night)
    for colours in (day, night):
        assert contrast(colours["muted"], colours["side"]) >= 4.5


def test_a_guide_without_a_fault_has_none(small):
    assert list(guide.faults_of(small)) == []


@pytest.mark.parametrize(
    ("broken", "fault"),
    [
        ("[a](lost.md)", "save.md: lost.md leads nowhere"),
        ("[a](index.md#lost)", "save.md: index.md#lost leads nowhere"),
        ("[a](#lost)", "save.md: #lost leads nowhere"),
        ("![a](pictures/lost.png)", "save.md: pictures/lost.png leads nowhere"),
    ],
)
def test_what_leads_nowhere_is_said_and_nothing_is_built(small, broken, fault, capsys):
    page = small / "save.md"
    page.write_text(page.read_text() + broken)
    assert guide.main([str(small), str(small / "site")]) == 1
    assert capsys.readouterr().err == f"{fault}\n"
    assert not (small / "site").exists()


def test_a_picture_or_page_that_nothing_leads_to_is_said(small):
    (small / "pictures" / "old-dark.png").write_bytes(PICTURE)
    (small / "lost.md").write_text("# Lost\n")
    assert list(guide.faults_of(small)) == [
        "pictures/old-dark.png: no page shows it",
        "lost.md: the index doesn't name it",
    ]


def test_a_second_build_leaves_nothing_of_the_first(small):
    target = small / "site"
    guide.build(small, target)
    (target / "old.html").touch()
    guide.build(small, target)
    assert not (target / "old.html").exists()
    assert (target / "pictures" / "reader-light.png").read_bytes() == PICTURE
    assert "<figcaption>The reader</figcaption>" in (target / "save.html").read_text()
