"""Where a post comes from, told and proved."""

import pytest

from insightreader.domain.errors import NotFound
from insightreader.services.capturing import IfKnown
from insightreader.services.provenance import prove, provenance
from insightreader.text.rendering import render
from tests.building import MISSIONS, save

URL = "https://example.org/missions"


@pytest.fixture
def post(library):
    key = save(library, url=URL, author="Ann")
    save(library, MISSIONS + "\n\nMore.", url=URL, if_known=IfKnown.NEW_VERSION)
    return key


def test_every_capture_and_revision_is_told(library, post):
    found = provenance(library, post)
    assert [each.acquired for each in found.captures] == ["file", "file"]
    assert [each.profile for each in found.captures] == ["Tester", "Tester"]
    assert found.captures[0].size == len(MISSIONS.encode())
    assert [each.revision.number for each in found.revisions] == [1, 2]
    assert [each.capture.id for each in found.revisions] == [each.id for each in found.captures]
    assert [each.corrections for each in found.revisions] == [0, 0]
    assert found.revisions[0].revision.rules == "test-1"


def test_what_is_whole_holds(library, post):
    assert prove(library, post, render).holds


def test_changed_bytes_are_found(library, post):
    digest = bytes.fromhex(provenance(library, post).captures[1].sha256)
    library.captures.connection.execute(
        "UPDATE blob SET codec = 'raw', data = x'00ff' WHERE sha256 = ?", (digest,)
    )
    proof = prove(library, post, render)
    assert [each.sha256 for each in proof.captures] == [digest.hex()]
    assert not proof.holds


def test_missing_bytes_are_found(library, post):
    library.captures.erase([provenance(library, post).captures[0].sha256])
    assert len(prove(library, post, render).captures) == 1


def test_a_changed_text_is_found(library, post):
    library.connection.execute(
        "UPDATE revision_text SET text = replace(text, 'Five', 'Six') WHERE revision = "
        "(SELECT max(id) FROM revision)"
    )
    proof = prove(library, post, render)
    assert [each.number for each in proof.revisions] == [2]


def test_a_text_that_its_markdown_does_not_give_is_found(library, post):
    def other(markdown: str):
        return render(markdown.replace("Five", "Six"))

    assert [each.number for each in prove(library, post, other).revisions] == [1, 2]


def test_an_unknown_post_is_refused(library):
    with pytest.raises(NotFound):
        provenance(library, 77)
