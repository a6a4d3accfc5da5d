"""What is asked before the codebook is changed: a name, a target, and what a drop was meant for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from insightreader.domain.evidence import CodebookDetail, CodeDetail, Passage
from insightreader.ui.evidence.codebook_model import Entry, dimension_of
from insightreader.ui.library.selection_acts import ask_for_name
from insightreader.ui.passages.passage_chooser import PassageChooser
from insightreader.ui.picker import Choice, Picker
from insightreader.ui.picker_dialog import PickerDialog
from insightreader.ui.theme import ThemeSwitch


class CodeAsking(QObject):
    """Asks over ``parent``; what was answered comes as a signal."""

    named = Signal(object, object, str)
    """A dimension (None: a new one is wanted), the parent code or None, and the new name."""
    merge_wanted = Signal(object, object)
    split_wanted = Signal(object, str, object)
    """A code, the new code's name, and the ``AnnotationId`` of each passage that gets it."""
    move_wanted = Signal(object, object)
    """A code, and the code or dimension below which it is to stand."""

    def __init__(self, parent: QWidget, switch: ThemeSwitch) -> None:
        super().__init__(parent)
        self._parent, self._switch = parent, switch
        self.codebook = CodebookDetail()

    def ask_for_name(self, entry: Entry | None, *, below: bool = False) -> None:
        """Ask for the name of a new code beside an entry, or below it."""
        if entry is None:
            entry = next(iter(self.codebook.dimensions), None)
        if entry is None:
            self.ask_for_dimension()
            return
        parent = None
        if isinstance(entry, CodeDetail):
            parent = entry.id if below else entry.parent
        dimension = dimension_of(entry)
        self._ask_line(
            self.tr("New code in {family}").format(family=self._name_of(entry)),
            lambda name: self.named.emit(dimension, parent, name),
        )

    def ask_for_dimension(self) -> None:
        """Ask for the name of a new dimension."""
        self._ask_line(self.tr("New dimension"), lambda name: self.named.emit(None, None, name))

    def ask_for_merge(self, code: CodeDetail) -> None:
        """Ask which code is to stand for this one."""
        others = [each for each in self.codebook.codes if each.id != code.id]
        title = self.tr("Merge “{name}” into").format(name=code.name)
        self._ask_entry(title, list(others), lambda into: self.merge_wanted.emit(code, into))

    def ask_for_move(self, code: CodeDetail) -> None:
        """Ask below what this code is to stand."""
        entries: list[Entry] = [*self.codebook.dimensions]
        entries += [each for each in self.codebook.codes if each.id != code.id]
        title = self.tr("Move “{name}” below").format(name=code.name)
        self._ask_entry(title, entries, lambda target: self.move_wanted.emit(code, target))

    def ask_for_split(self, code: CodeDetail, passages: list[Passage]) -> None:
        """Ask for a new code's name, and which passages are to carry it instead of this one."""
        dialog = PassageChooser(
            self._switch.current,
            passages,
            title=self.tr("Split “{name}”").format(name=code.name),
            words=self.tr("Choose the passages that get the new code instead."),
            parent=self._parent,
        )
        dialog.ask_for_name(self.tr("Name of the new code"))
        dialog.chosen.connect(lambda name, found: self.split_wanted.emit(code, name, found))
        dialog.open()

    def ask_about_drop(self, code: CodeDetail, target: Entry) -> None:
        """Ask what a drop on an entry means; on a dimension it can only mean one thing."""
        if not isinstance(target, CodeDetail):
            self.move_wanted.emit(code, target)
            return
        menu = QMenu(self._parent)
        names = {"name": code.name, "target": target.name}
        below = menu.addAction(self.tr("Move “{name}” below “{target}”").format(**names))
        merge = menu.addAction(self.tr("Merge “{name}” into “{target}”").format(**names))
        below.triggered.connect(lambda: self.move_wanted.emit(code, target))
        merge.triggered.connect(lambda: self.merge_wanted.emit(code, target))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def _ask_line(self, title: str, then: Callable[[str], object]) -> None:
        dialog = ask_for_name(self._parent, title, title)
        dialog.textValueSelected.connect(lambda name: then(name) if name.strip() else None)

    def _ask_entry(self, title: str, entries: list[Entry], then: Callable[[Entry], object]) -> None:
        picker = Picker(self._switch.current, placeholder=self.tr("Find a code"), several=False)
        choices = []
        for number, each in enumerate(entries):
            is_code = isinstance(each, CodeDetail)
            choices.append(
                Choice(
                    number,
                    each.name,
                    detail=self._name_of(each) if is_code else self.tr("Dimension"),
                    colour=each.colour if isinstance(each, CodeDetail) else "",
                )
            )
        picker.set_choices(choices)
        dialog = PickerDialog(picker, title=title, parent=self._parent)

        def take() -> None:
            for key in picker.taken():
                then(entries[int(str(key))])

        dialog.accepted.connect(take)
        dialog.open()

    def _name_of(self, entry: Entry) -> str:
        """The name of the dimension of an entry."""
        key = dimension_of(entry)
        return next((each.name for each in self.codebook.dimensions if each.id == key), "")
