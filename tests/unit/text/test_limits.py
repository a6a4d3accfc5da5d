"""Markdown made to be slow or deep costs little, and loses no words."""

import inspect
import sys

import pytest

from insightreader.domain.errors import TextTooComplex
from insightreader.text.markup import MAX_DEPTH
from insightreader.text.rendering import render


@pytest.mark.parametrize(
    "piece", ["[", "![[", "[a](", "`", "*a **b ", "<", "\\", "_a", "&", "<!--"]
)
def test_repeated_openings_are_text(piece):
    text = render(piece * 3_000).text

    assert text.count(piece.strip()[0]) >= 1_500


def test_unbalanced_brackets_around_a_link_leave_it_a_link():
    rendered = render("[ " * 500 + "[a](https://a.org)" + " [" * 500)

    assert [span.target for span in rendered.spans] == ["https://a.org"]


def test_distant_closing_bracket_is_found():
    inner = "[x] " * 40
    rendered = render(f"[{inner}end](https://a.org)")

    assert [span.target for span in rendered.spans] == ["https://a.org"]


def test_long_address_is_shown_as_text():
    rendered = render(f"[a](https://a.org/{'x' * 3_000})")

    assert rendered.spans == ()
    assert rendered.text.startswith("[a](https://a.org/xxx")


@pytest.mark.parametrize(
    "markdown",
    [
        "\n".join("    " * depth + "- a" for depth in range(300)),
        "- " * 2_000 + "a",
        "> " * 2_000 + "a",
        "> - " * 500 + "a",
        "1. " * 500 + "a",
    ],
    ids=["list", "bullets", "quotations", "both", "numbers"],
)
def test_deep_nesting_is_cut_and_keeps_its_words(markdown):
    rendered = render(markdown)

    assert rendered.text.count("a") == markdown.count("a")
    assert max(block.level for block in rendered.blocks) <= MAX_DEPTH


def test_stack_that_is_used_up_is_a_typed_error():
    def at_depth(frames: int) -> None:
        if frames:
            at_depth(frames - 1)
        else:
            render("- " * MAX_DEPTH + "a")

    with pytest.raises(TextTooComplex):
        at_depth(sys.getrecursionlimit() - len(inspect.stack(0)) - 35)
