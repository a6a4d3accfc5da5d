"""What is asked for before something is put into a brief or under a claim, by pickers."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from insightreader.domain.evidence import Claim, Passage, Relation
from insightreader.domain.evidence_questions import ALL_PASSAGES
from insightreader.domain.ids import ClaimId
from insightreader.runtime.engine import Engine
from insightreader.services.evidence.claims import claims_of
from insightreader.services.evidence.cooccurrence import passages_of
from insightreader.services.evidence.matrix_grids import usual_questions
from insightreader.text.references import without_references
from insightreader.ui.brief.claim_words import relation_words, state_words
from insightreader.ui.naming import name_box
from insightreader.ui.passages.passage_picker import PassagePicker
from insightreader.ui.picker import Choice, Picker
from insightreader.ui.picker_dialog import PickerDialog
from insightreader.ui.theme import ThemeSwitch

_WIDE = 520
"""Claims are sentences; in pixels."""


class BriefAsking(QObject):
    """Asks over ``parent``; what was answered goes to the caller."""

    told = Signal(str)

    def __init__(self, engine: Engine, parent: QWidget, *, switch: ThemeSwitch) -> None:
        super().__init__(engine)
        self._engine, self._parent, self._switch = engine, parent, switch

    def ask_for_passage(self, title: str, then: Callable[[Passage], object]) -> None:
        """Ask for one passage of the library."""
        self._engine.ask_seat(
            "passages to pick", lambda seat: passages_of(seat.source, ALL_PASSAGES)
        ).then(lambda found: self._pick_passage(title, found, then))

    def ask_for_claim(self, then: Callable[[ClaimId | str], object]) -> None:
        """Ask for a claim, or for the sentence of a new one."""
        self._engine.ask_seat("claims to pick", lambda seat: claims_of(seat.source)).then(
            lambda found: self._pick_claim(found, then)
        )

    def ask_how_it_bears(self, then: Callable[[ClaimId | str, Relation], object]) -> None:
        """Ask for a claim, and how something bears on it."""
        box = QComboBox()
        name_box(box, self.tr("How the passage bears on the claim"))
        for value, words in relation_words().items():
            box.addItem(words, value)

        def take(claim: ClaimId | str) -> None:
            then(claim, box.currentData())

        self._engine.ask_seat("claims to pick", lambda seat: claims_of(seat.source)).then(
            lambda found: self._pick_claim(found, take, beside=box)
        )

    def ask_for_matrix(self, then: Callable[[str], object]) -> None:
        """Ask for a matrix by its words, such as "Case by Factor"."""
        self._engine.ask_seat("matrices to pick", lambda seat: usual_questions(seat.source)).then(
            lambda found: self._pick_matrix(found, then)
        )

    def _pick_passage(
        self, title: str, passages: Sequence[Passage], then: Callable[[Passage], object]
    ) -> None:
        if not passages:
            self.told.emit(self.tr("There is no passage yet. Mark one in a post first."))
            return
        picker = PassagePicker(self._switch.current, passages, title=title, parent=self._parent)
        picker.picked.connect(then)
        picker.open()

    def _pick_claim(
        self,
        claims: Sequence[Claim],
        then: Callable[[ClaimId | str], object],
        *,
        beside: QWidget | None = None,
    ) -> None:
        picker = Picker(
            self._switch.current,
            placeholder=self.tr("Find a claim, or say a new one"),
            several=False,
            create=lambda typed: self.tr("New claim: “{words}”").format(words=typed),
        )
        picker.set_choices(
            [Choice(each.id, without_references(each.text), state_words(each)) for each in claims]
        )
        dialog = PickerDialog(picker, title=self.tr("Which claim?"), parent=self._parent)
        dialog.resize(_WIDE, dialog.height())
        if beside is not None:
            dialog.add_below(beside)

        def take() -> None:
            # By the button: what the keyboard is at is meant.
            with QSignalBlocker(picker):
                picker.take_current()
            for new in picker.created():
                then(new)
            for key in picker.taken():
                if isinstance(key, int):
                    then(ClaimId(key))

        dialog.accepted.connect(take)
        dialog.open()

    def _pick_matrix(self, questions: Sequence[str], then: Callable[[str], object]) -> None:
        if not questions:
            self.told.emit(
                self.tr("A matrix needs two dimensions whose codes are on passages. Code some.")
            )
            return
        picker = Picker(self._switch.current, placeholder=self.tr("Find a matrix"), several=False)
        picker.set_choices([Choice(each, each) for each in questions])
        dialog = PickerDialog(picker, title=self.tr("Which matrix?"), parent=self._parent)
        dialog.accepted.connect(lambda: [then(str(each)) for each in picker.taken()])
        dialog.open()
