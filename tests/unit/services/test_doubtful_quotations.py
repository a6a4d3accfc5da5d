"""Which quotations a person should look at before they leave the library."""

from insightreader.services.capturing import IfKnown
from insightreader.services.exports.exporting import doubtful_quotations
from insightreader.services.organising import Organising
from insightreader.services.placing import Placing
from insightreader.services.reading import Reading
from tests.building import MISSIONS, annotate, save

URL = "https://example.org/missions"


def test_those_that_are_changed_or_gone_are_named_with_what_differs(library):
    post = save(library, url=URL)
    for passage in ("A mission is a bold goal", "Five missions", "A mission needs partners"):
        annotate(library, post, passage)
    other = save(library, "Another post with a few words.")
    annotate(library, other, "Another post")
    assert doubtful_quotations(library, None) == []
    text = MISSIONS.replace("bold goal", "modest goal").replace("A mission needs partners.\n", "")
    save(library, text, url=URL, if_known=IfKnown.NEW_VERSION)

    found = doubtful_quotations(library, None)
    assert {each.exact: each.verdict for each in found} == {
        "A mission is a bold goal": "changed",
        "A mission needs partners": "orphan",
    }
    assert [list(each.difference.turns()) for each in found if each.difference] == [
        [("bold", "modest")]
    ]
    assert doubtful_quotations(library, [post]) == found
    assert doubtful_quotations(library, [other]) == []
    expected = [each for each in Reading(library).all_annotations() if each.is_doubtful]
    assert found == expected


def test_a_place_that_a_person_refused_counts_and_the_trash_does_not(library):
    post = save(library, url=URL)
    note = annotate(library, post, "Five missions")
    Placing(library).refuse(note)
    assert [each.id for each in doubtful_quotations(library, None)] == [note]
    Organising(library).delete([post])
    assert doubtful_quotations(library, None) == []
