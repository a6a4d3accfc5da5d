"""Reading goes on where it stopped, whatever becomes the text that is read."""

import pytest

from insightreader.services.capturing import IfKnown
from insightreader.services.correcting import Correcting, Proofreader
from insightreader.services.organising import Organising
from insightreader.services.reading import Reading
from insightreader.services.versions import Versions
from insightreader.text.rendering import render
from tests.building import new_library, save

TEXT = """# Harbour lights

An opening that somebody takes out again.

The harbour has forty lights, and each has a keeper.

Each keeper writes a diary, every evening of the year.
"""
ADDRESS = "https://example.org/harbour"
WORDS = "Each keeper writes"


@pytest.fixture
def library(tmp_path):
    with new_library(tmp_path / "library") as made:
        yield made


def place(library, post) -> str:
    opened = Reading(library).open(post)
    assert opened.rendered is not None
    assert opened.place is not None
    return opened.rendered.text[opened.place : opened.place + len(WORDS)]


def stop_at(library, post, words: str) -> None:
    opened = Reading(library).open(post)
    assert opened.rendered is not None
    Organising(library).set_place(post, opened.rendered.text.index(words))


def test_a_block_taken_out_above_moves_the_place_along_and_back(library):
    post = save(library, TEXT, title="Harbour lights")
    first = Reading(library).open(post).details.revision
    assert first is not None
    stop_at(library, post, WORDS)
    Correcting(library).apply(Proofreader(library, post, render).remove(2))
    assert place(library, post) == WORDS
    Versions(library).go_back(post, first.id)
    assert place(library, post) == WORDS


def test_a_new_capture_moves_the_place_along(library):
    post = save(library, TEXT, title="Harbour lights", url=ADDRESS)
    stop_at(library, post, WORDS)
    longer = TEXT.replace("An opening", "A longer opening")
    assert save(library, longer, url=ADDRESS, if_known=IfKnown.NEW_VERSION) == post
    assert place(library, post) == WORDS
