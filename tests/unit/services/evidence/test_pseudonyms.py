"""The list of pseudonyms is kept by name, and history tells no name in its labels."""

import pytest

from insightreader.services.evidence.claims import Claiming
from insightreader.services.evidence.name_uses import name_uses
from insightreader.services.evidence.pseudonyms import KeepingPseudonyms, pseudonyms_of
from insightreader.services.names import NameTaken
from insightreader.services.undo import Undo, history
from tests.building import annotate, save


def told(library):
    return [(each.name, each.replacement) for each in pseudonyms_of(library)]


def test_a_name_has_one_pseudonym(library):
    keeping = KeepingPseudonyms(library)
    key = keeping.set(" Ann  Lee ", "Person A").value
    keeping.set("Bob", "Person B")
    assert keeping.set("Ann Lee", "Resident 1").value == key
    assert told(library) == [("Ann Lee", "Resident 1"), ("Bob", "Person B")]
    keeping.remove(key)
    assert told(library) == [("Bob", "Person B")]
    Undo(library).undo()
    assert len(told(library)) == 2
    assert keeping.set("Ann Lee", "Again").value == key
    assert all("Ann" not in str(each.label) for each in history(library))
    with pytest.raises(NameTaken):
        keeping.set("Ann", " ")


def test_a_pair_is_corrected_without_becoming_another_one(library):
    keeping = KeepingPseudonyms(library)
    key = keeping.set("An Lee", "Person A").value
    keeping.set("Bob", "Person B")
    keeping.change(key, name=" Ann Lee", replacement="Resident 1 ")
    assert told(library) == [("Ann Lee", "Resident 1"), ("Bob", "Person B")]
    with pytest.raises(NameTaken):
        keeping.change(key, name="Bob", replacement="Resident 1")
    Undo(library).undo()
    assert ("An Lee", "Person A") in told(library)


def test_places_of_a_name_are_those_where_exports_replace_it(library):
    text = "Ann Lee kept the pump. Ann Lee and Bob met. They left."
    kept = save(library, text, title="The pump, by Ann Lee")
    save(library, "Ann Lee is only in this text.", title="Elsewhere")
    annotate(library, kept, "Ann Lee and Bob met.", comment="Ask ANN LEE about bob.")
    Claiming(library).add("Ann Lee is trusted.")
    keeping = KeepingPseudonyms(library)
    for name in ("Ann Lee", "Ann", "Bob"):
        keeping.set(name, f"{name[0]}.")
    uses = {each.pseudonym.name: each for each in name_uses(library)}
    places = [(each.post, each.title, each.count) for each in uses["Ann Lee"].places]
    assert places == [(kept, "The pump, by Ann Lee", 3), (None, "", 1)]
    assert (uses["Ann Lee"].count, uses["Ann Lee"].posts) == (4, 1)
    assert uses["Ann"].count == 0
    assert uses["Bob"].count == 1
