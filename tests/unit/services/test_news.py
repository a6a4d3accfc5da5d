"""What is new: the changes as a person reads them, told once after an update."""

import pytest

from insightreader import __version__
from insightreader.base import resources
from insightreader.domain.text import BlockKind
from insightreader.services.news import is_update, news_markdown
from insightreader.text.rendering import render


def headings(level: int) -> list[str]:
    rendered = render(news_markdown())
    return [
        rendered.text[each.start : each.end]
        for each in rendered.blocks
        if each.kind is BlockKind.HEADING and each.level == level
    ]


def test_news_begin_with_this_version_and_leave_out_the_word_to_those_who_write_them():
    assert headings(1) == []
    assert headings(2)[0].split()[0] == __version__
    assert "Semantic Versioning" in resources.changelog().read_text("utf-8")
    assert "Semantic Versioning" not in news_markdown()


def test_news_are_sorted_by_what_a_person_does():
    assert headings(3)[:3] == ["Begin", "Save", "Read"]


def test_the_wheel_holds_them():
    project = resources.changelog().with_name("pyproject.toml").read_text("utf-8")
    assert '"CHANGELOG.md" = "insightreader/resources/CHANGELOG.md"' in project


@pytest.mark.parametrize(
    ("seen", "is_told"), [("", False), ("0.1.0", False), ("0.0.9", True), ("0.2.0", True)]
)
def test_only_another_version_than_the_last_one_is_an_update(seen, is_told):
    assert is_update(seen, "0.1.0") is is_told
