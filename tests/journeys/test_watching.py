"""A folder that the browser saves into: its pages come in by themselves, each once."""

import pytest

from tests.journeys.desk import wait_until
from tests.journeys.stored import titles_in
from tests.unit.cli.test_watching import put

pytestmark = pytest.mark.journey


def looked(person) -> None:
    person.workspace.watching.look()
    # Asked after the look, so answered after it.
    answers = []
    person.workspace.engine.writer.submit(lambda _: True).then(answers.append)
    wait_until(lambda: answers, "the look")


def test_pages_come_in_at_the_start_and_when_the_folder_changes(full, sit_down, tmp_path):
    folder = tmp_path / "saved"
    folder.mkdir()
    put(folder, "Bridge")
    person = sit_down(full)
    assert "Bridge" not in titles_in(full)
    person.settings.set("library.watched_folder", str(folder))
    person.workspace.watching.look()
    wait_until(lambda: "Bridge" in person.titles(), "the page that was there")
    put(folder, "Ferry")
    wait_until(lambda: "Ferry" in person.titles(), "the page that came")
    assert titles_in(full).count("Bridge") == 1


def test_a_folder_that_is_gone_is_no_trouble(full, sit_down, tmp_path):
    person = sit_down(full)
    before = titles_in(full)
    person.settings.set("library.watched_folder", str(tmp_path / "gone"))
    looked(person)
    assert titles_in(full) == before
