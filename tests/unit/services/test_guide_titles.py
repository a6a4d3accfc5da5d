"""The pages of the guide are known by the names of their files."""

from insightreader.base import resources
from insightreader.services.guide import guide_markdown, page_titles


def test_every_page_has_its_title_and_stands_in_the_document_under_it():
    titles = page_titles()
    assert titles["find.md"] == "Find something again"
    assert set(titles) == {page.name for page in resources.guide().glob("*.md")}
    lines = guide_markdown().splitlines()
    assert {title for title in titles.values() if f"# {title}" not in lines} == set()
