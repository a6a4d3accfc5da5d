"""A code is written as people read it: its dimension before it, or alone where it has none."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from insightreader.domain.entities import Code
from insightreader.domain.exchange import ExportedPost
from insightreader.interchange import html, markdown
from insightreader.interchange.passage_rows import HEADINGS, passage_rows
from tests.unit.interchange.exported import ORIGIN, RICH, code, post


def noted(*codes: Code) -> ExportedPost:
    made = post(RICH, "National leadership")
    (note,) = made.annotations
    return replace(made, annotations=(replace(note, codes=codes),))


def as_table(posts: list[ExportedPost]) -> str:
    (row,) = passage_rows(posts)
    return dict(zip(HEADINGS, row, strict=True))["Codes"]


WRITERS: list[Callable[[list[ExportedPost]], str]] = [
    lambda posts: "".join(markdown.document(posts)),
    lambda posts: "".join(html.document(posts, ORIGIN)),
    as_table,
]


def test_a_code_without_a_dimension_is_its_name_alone():
    unfiled = replace(code("Factor/trust"), dimension="")
    assert (unfiled.path, code("Factor/trust").path) == ("trust", "Factor/trust")


@pytest.mark.parametrize("write", WRITERS)
def test_no_export_puts_a_slash_before_a_code_that_nothing_files(write):
    unfiled = replace(code("Factor/trust"), dimension="")
    written = write([noted(unfiled, code("Factor/Data", 2))])
    assert "Factor/Data" in written
    assert "trust" in written
    assert "/trust" not in written.replace("Factor/trust", "")
