"""The list of pseudonyms is kept by name, and history tells no name in its labels."""

import pytest

from insightreader.services.evidence.pseudonyms import KeepingPseudonyms, pseudonyms_of
from insightreader.services.names import NameTaken
from insightreader.services.undo import Undo, history


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
