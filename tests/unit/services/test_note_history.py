"""The history of an annotation: every step, undone ones and deletion too."""

import pytest

from insightreader.services.annotating import Annotating
from insightreader.services.coding import CodeName
from insightreader.services.note_history import Edit, Part, steps_of
from insightreader.services.undo import Undo
from tests.building import annotate, save


@pytest.fixture
def note(library):
    return annotate(library, save(library), "bold goal", codes=["Case/One"])


def edits(library, note):
    return [(step.kind, step.edits) for step in steps_of(library, note)]


def test_every_step_is_told_newest_first(library, note):
    annotating = Annotating(library)
    annotating.set_comment(note, "why?")
    annotating.set_comment(note, "because")
    annotating.set_look([note], colour="pink")
    annotating.change_codes([note], add=[CodeName("Case", "Two")], remove=[CodeName("Case", "One")])
    annotating.set_secondary(note, person="P", work=None)
    assert edits(library, note) == [
        ("set-secondary", (Edit(Part.PERSON, "", "P"),)),
        (
            "code",
            (Edit(Part.CODE_ADDED, new="Case/Two"), Edit(Part.CODE_REMOVED, new="Case/One")),
        ),
        ("recolour", (Edit(Part.COLOUR, "yellow", "pink"),)),
        ("comment", (Edit(Part.COMMENT, "why?", "because"),)),
        ("comment", (Edit(Part.COMMENT, "", "why?"),)),
        ("annotate", (Edit(Part.MADE), Edit(Part.CODE_ADDED, new="Case/One"))),
    ]
    assert {step.profile for step in steps_of(library, note)} == {"Tester"}


def test_what_was_undone_stays_in_the_history(library, note):
    Annotating(library).set_comment(note, "why?")
    Undo(library).undo()
    assert [kind for kind, _ in edits(library, note)] == ["undo", "comment", "annotate"]
    assert edits(library, note)[0][1] == (Edit(Part.COMMENT, "why?", ""),)


def test_a_deleted_annotation_has_a_history(library, note):
    Annotating(library).delete([note])
    Undo(library).undo()
    parts = [each[0].part for _, each in edits(library, note)]
    assert parts == [Part.RESTORED, Part.DELETED, Part.MADE]


def test_other_annotations_are_left_out(library, note):
    other = annotate(library, save(library), "partners")
    Annotating(library).set_comment(other, "x")
    assert len(edits(library, note)) == 1
