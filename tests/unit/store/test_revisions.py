"""A revision is written once with its report, and read as it was written."""

import pytest

from insightreader.domain.errors import NotFound
from insightreader.services.capturing import Capturing, IfKnown
from insightreader.services.reading import Reading
from insightreader.store import revisions
from tests.building import MISSIONS, begin, cleaned, save, with_report


@pytest.fixture
def whole(library):
    found = with_report(cleaned(MISSIONS, title="Missions"))
    post = Capturing(library).finish(begin(library), found).value
    return found, revisions.head_revision(library.connection, post)


def test_a_text_comes_back_as_it_was_rendered(library, whole):
    found, head = whole
    assert revisions.rendered(library.connection, head.id) == found.rendered
    assert revisions.text(library.connection, head.id) == found.rendered.text
    assert head.text_sha256 == found.rendered.text_sha256
    assert (head.rules, head.renderer, head.number) == ("test-1", found.rendered.renderer, 1)
    assert head.blocks == len(found.rendered.blocks)


def test_a_report_comes_back_as_it_was_made(library, whole):
    found, head = whole
    report = Reading(library).report(head.id)
    assert report.removed == found.removed
    assert report.lost == found.lost
    assert report.fixed == found.fixed
    assert report.quotations == found.quotations
    sizes = revisions.image_sizes(library.connection, head.id)
    assert sizes == {found.images[0].sha256: (30, 20)}


def test_the_block_at_an_offset_is_found(library, whole):
    found, head = whole
    for block in found.rendered.blocks:
        assert revisions.block_at(library.connection, head.id, block.start) == block.number
        assert revisions.block_at(library.connection, head.id, block.end - 1) == block.number
    assert revisions.block_at(library.connection, head.id, 10_000) == 0
    assert revisions.block_at(library.connection, 99, 0) == 0


def test_revisions_are_numbered_and_kept(library):
    post = save(library, url="https://example.org/a")
    save(library, "Changed.", url="https://example.org/a", if_known=IfKnown.NEW_VERSION)
    one, two = revisions.of_post(library.connection, post)
    assert (one.number, two.number) == (1, 2)
    assert revisions.head_revision(library.connection, post) == two
    assert revisions.rendered(library.connection, one.id).markdown == MISSIONS


def test_a_revision_that_is_not_there_is_not_found(library):
    for ask in (revisions.text, revisions.rendered):
        with pytest.raises(NotFound):
            ask(library.connection, 99)
    assert revisions.head_revision(library.connection, 99) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("one  two\nthree", 3),
        ("使命は大胆な目標です", 5),
        ("a使命b", 1),
        ("미션은 목표", 2),
    ],
)
def test_words_are_counted_as_reading_takes_time(text, words):
    assert revisions.word_count(text) == words
