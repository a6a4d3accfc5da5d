"""Errors on their way through the pipe."""

from pathlib import Path

import msgspec
import pytest

from insightreader.domain import errors
from insightreader.domain.errors import BugError, NotFound, UserError, WorkerFailed
from insightreader.workers.jobs import Stopped
from insightreader.workers.outcome import Failure

EVERY_USER_ERROR = [
    each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, UserError)
]


def through_json(failure: Failure) -> Failure:
    return msgspec.json.decode(msgspec.json.encode(failure), type=Failure)


@pytest.mark.parametrize("kind", EVERY_USER_ERROR, ids=lambda each: each.__name__)
def test_every_error_for_people_comes_back_as_its_own_class_with_its_data(kind):
    sent = kind("detail", number=7, names=["a", "b"])
    back = through_json(Failure.of(sent)).error()
    assert type(back) is kind
    assert isinstance(back, UserError)
    assert (back.detail, back.data) == (sent.detail, sent.data)


def test_data_that_json_cannot_say_become_text():
    back = through_json(Failure.of(NotFound(path=Path("a/b"), keys={1: 2}))).error()
    assert isinstance(back, NotFound)
    assert back.data == {"path": "a/b", "keys": {"1": 2}}


def test_a_bug_comes_back_as_a_bug():
    back = through_json(Failure.of(BugError("state"))).error()
    assert type(back) is BugError
    assert "state" in str(back)


def test_an_error_of_a_class_that_nobody_knows_is_a_bug():
    assert type(Failure("NoSuchError", "detail").error()) is BugError


@pytest.mark.parametrize("name", ["KeyError", "object", "InsightReaderError", "Exception"])
def test_no_other_class_can_be_named(name):
    assert type(Failure(name).error()) is BugError


def test_data_cannot_take_the_place_of_arguments():
    failure = Failure("NotFound", "kept", {"self": 1, "detail": "forged", "what": "post"})
    back = failure.error()
    assert isinstance(back, NotFound)
    assert (back.detail, back.data) == ("kept", {"what": "post"})


def test_giving_up_comes_back_as_giving_up():
    assert isinstance(through_json(Failure.of(Stopped())).error(), Stopped)


@pytest.mark.parametrize(("reason", "ends"), [("memory", True), ("crash", False)])
def test_only_a_lack_of_memory_ends_a_worker_that_still_answers(reason, ends):
    failure = through_json(Failure.worker(reason, detail="d"))
    assert failure.is_end_of_worker == ends
    back = failure.error()
    assert isinstance(back, WorkerFailed)
    assert back.data == {"reason": reason}
