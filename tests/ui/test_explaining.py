"""Every error that a person can act on has a sentence of its own in the window."""

from collections.abc import Iterator

import pytest

import insightreader.app.wiring  # noqa: F401 - so that every error class is there
from insightreader.domain import errors
from insightreader.domain.errors import UserError
from insightreader.ui.explaining import explain, explain_problem, name_of_operation

NEVER_SHOWN = {
    errors.LibraryError,  # only its kinds are raised
    errors.QuoteAmbiguous,  # the command line offers the places
    errors.IndexUnusable,  # answered by a scan
}
LAST_RESORT = "That didn't work. Everything saved before is safe."


def kinds(of: type[UserError]) -> Iterator[type[UserError]]:
    for kind in of.__subclasses__():
        yield kind
        yield from kinds(kind)


ours = sorted(
    {each for each in kinds(UserError) if each.__module__.startswith("insightreader.")},
    key=lambda kind: kind.__name__,
)


@pytest.mark.parametrize("kind", [each for each in ours if each not in NEVER_SHOWN])
def test_error_is_explained(kind):
    assert explain(kind("technical detail")) != LAST_RESORT


def test_reason_comes_before_the_sentence():
    error = errors.SourceUnreadable("gone", why="missing")

    assert explain(error).startswith("There is no such file any more.")


def test_post_that_failed_says_that_its_capture_is_kept():
    assert "capture is kept" in explain_problem("NothingToRead")
    assert "capture is kept" in explain_problem("SomethingOfALaterVersion")


def test_operation_without_a_name_is_called_by_its_kind():
    assert name_of_operation("annotate") == "Annotate"
    assert name_of_operation("of-a-later-version") == "of-a-later-version"
