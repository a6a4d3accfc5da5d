"""What the command line says beside its answers is words, not names from the source."""

import pytest

from insightreader.cli.explaining import counted
from insightreader.domain.query import ProblemKind
from tests.unit.cli.conftest import Run, Shelf


@pytest.mark.parametrize("command", ["list", "search"])
@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("fnord:data mission", "“fnord:data”: there is no such field."),
        ("date:2026-13", "that is no date such as 2026-05."),
        ('"never closed', "the quotation mark isn't closed."),
    ],
)
def test_part_of_a_query_that_means_nothing_is_pointed_out(
    run: Run, shelf: Shelf, command: str, query: str, said: str
) -> None:
    ran = run(command, query)
    assert ran.code == 0
    assert said in ran.err
    assert not any(kind.value in ran.err for kind in ProblemKind)


def test_post_that_isn_t_there_is_said_in_a_sentence(run: Run, shelf: Shelf) -> None:
    ran = run("show", "0123456789")
    assert ran.code == 1
    assert ran.err == "No post 0123456789. Nothing was changed.\n"


def test_one_thing_is_counted_without_an_s() -> None:
    assert [counted(count, "post") for count in (0, 1, 2, 1200)] == [
        "0 posts",
        "1 post",
        "2 posts",
        "1,200 posts",
    ]
