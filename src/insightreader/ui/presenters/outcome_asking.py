"""What is asked for an outcome: what became of the case, and which passage shows it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from insightreader.domain.evidence import CodebookDetail, Passage, Role
from insightreader.domain.ids import CodeId
from insightreader.services.coding import CodeName
from insightreader.ui.passages.passage_picker import PassagePicker
from insightreader.ui.picker import Choice, Picker
from insightreader.ui.picker_dialog import PickerDialog
from insightreader.ui.theme import ThemeSwitch


class OutcomeAsking(QObject):
    """Asks over ``parent``."""

    told = Signal(str)
    """Why nothing could be asked, as a sentence."""

    def __init__(self, parent: QWidget, switch: ThemeSwitch) -> None:
        super().__init__(parent)
        self._parent, self._switch = parent, switch

    def ask_for_outcome(
        self, book: CodebookDetail, then: Callable[[CodeId | CodeName], object]
    ) -> None:
        """Ask for an outcome of the codebook, or for the name of a new one."""
        homes = [each for each in book.dimensions if each.role is Role.OUTCOME]
        if not homes:
            self.told.emit(
                self.tr("First make a dimension that holds outcomes, with codes such as Succeeded.")
            )
            return
        words = self.tr("Make the outcome “{name}”")
        picker = Picker(
            self._switch.current,
            placeholder=self.tr("What became of it?"),
            several=False,
            create=lambda typed: words.format(name=typed),
        )
        codes = [each for home in homes for each in book.of(home.id)]
        picker.set_choices(
            [Choice(each.id, each.name, detail="", colour=each.colour) for each in codes]
        )
        dialog = PickerDialog(picker, title=self.tr("Outcome of the case"), parent=self._parent)

        def take() -> None:
            for name in picker.created():
                then(CodeName(homes[0].name, name))
            for key in picker.taken():
                then(CodeId(int(str(key))))

        dialog.accepted.connect(take)
        dialog.open()

    def pick(self, passages: Sequence[Passage], then: Callable[[Passage], object]) -> None:
        """Ask which of a case's passages shows its outcome."""
        if not passages:
            self.told.emit(
                self.tr("No passage tells of this case yet. Mark one in a post and code it first.")
            )
            return
        title = self.tr("Which passage shows it?")
        picker = PassagePicker(self._switch.current, passages, title=title, parent=self._parent)
        picker.picked.connect(then)
        picker.open()
