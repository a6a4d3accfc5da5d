"""Codes of annotations, by typing: "outc succ" finds Outcome/Success, a new path creates one."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from insightreader.domain.entities import Annotation, Code
from insightreader.domain.ids import AnnotationId, CodeId
from insightreader.ui.annotations.card_text import code_path
from insightreader.ui.picker import Choice, Picker
from insightreader.ui.theme import SPACE, Theme, set_role

translate = QCoreApplication.translate
_WIDTH, _HEIGHT = 320, 380


@dataclass(frozen=True, slots=True)
class NewCode:
    """A code that is to be created. ``dimension`` is empty where none was typed."""

    dimension: str
    name: str


class CodePicker(QFrame):
    """A popup; Enter in the empty field, or a click outside, takes what was chosen. Esc doesn't."""

    codes_chosen = Signal(object, object, object)
    """The annotations' ids; ``CodeId`` and ``NewCode`` to add; ``CodeId`` to remove."""

    def __init__(
        self,
        chosen: Sequence[Annotation],
        codes: Sequence[Code],
        *,
        recent: Sequence[CodeId],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        set_role(self, "overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Codes of these passages"))
        self._chosen: list[AnnotationId] = [each.id for each in chosen]
        self._is_given_up = False
        self.picker = Picker(theme, placeholder=self.tr("Find or create a code"), create=offered)
        self.picker.set_choices(code_choices(chosen, codes, recent=recent))
        self.picker.accepted.connect(self.close)
        self.picker.cancelled.connect(self._give_up)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[3], SPACE[3], SPACE[3], SPACE[3])
        layout.addWidget(self.picker)
        self.resize(_WIDTH, _HEIGHT)

    def show_at(self, place: QPoint) -> None:
        """Open with its corner at ``place`` of the screen, or where it fits."""
        area = self.screen().availableGeometry()
        left = max(area.left(), min(place.x(), area.right() - self.width()))
        top = max(area.top(), min(place.y(), area.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.picker.setFocus()

    def closeEvent(self, event: object) -> None:
        if not self._is_given_up:
            self._is_given_up = True
            created = [new_code(typed) for typed in self.picker.created()]
            add = [*self.picker.taken(), *created]
            left = self.picker.left()
            if add or left:
                self.codes_chosen.emit(self._chosen, add, left)
        super().closeEvent(event)  # type: ignore[arg-type]

    def _give_up(self) -> None:
        self._is_given_up = True
        self.close()


def code_choices(
    chosen: Sequence[Annotation], codes: Iterable[Code], *, recent: Sequence[CodeId]
) -> list[Choice]:
    """Return a choice for each code: their own first, then those used last, then by dimension."""
    used = Counter(code.id for annotation in chosen for code in annotation.codes)
    by_use = {key: place for place, key in enumerate(recent)}
    own = [code for annotation in chosen for code in annotation.codes]
    known = {code.id: code for code in (*own, *codes)}
    ordered = sorted(
        known.values(),
        key=lambda code: (
            code.id not in used,
            by_use.get(code.id, len(by_use)),
            code_path(code).casefold(),
        ),
    )
    return [
        Choice(
            code.id,
            code_path(code),
            colour=code.colour,
            taken=_is_taken(used[code.id], len(chosen)),
            detail=translate("Codes", "recent") if code.id in by_use else "",
        )
        for code in ordered
    ]


def _is_taken(carried_by: int, of: int) -> bool | None:
    """Whether all passages carry a code, none does, or some do (None)."""
    return carried_by == of if carried_by in (0, of) else None


def new_code(typed: str) -> NewCode:
    """Return what "Dimension/Name" asks to create; without a stroke it is only a name."""
    dimension, stroke, name = typed.partition("/")
    if not stroke or not name.strip():
        return NewCode("", dimension.strip())
    return NewCode(dimension.strip(), name.strip())


def offered(typed: str) -> str | None:
    """Return the line that offers to create what is typed, or None where nothing is."""
    code = new_code(typed)
    if not code.name:
        return None
    if not code.dimension:
        return translate("Codes", "Create “{name}” (Dimension/Name files it)").format(
            name=code.name
        )
    return translate("Codes", "Create “{name}” in {dimension}").format(
        name=code.name, dimension=code.dimension
    )
