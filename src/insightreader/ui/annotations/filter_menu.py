"""The menu that narrows and orders the cards."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget, QWidgetAction

from insightreader.domain.entities import Annotation, Code
from insightreader.domain.ids import CodeId
from insightreader.ui.annotations.arranging import UNCODED, CardFilter, CardOrder
from insightreader.ui.annotations.card_text import code_path
from insightreader.ui.colours import colour_name
from insightreader.ui.theme import PEN_NAMES
from insightreader.ui.verdicts import verdict_look


class FilterMenu(QMenu):
    """Offers only what some annotation has; rebuilt each time before it opens."""

    changed = Signal(object, object)
    """A ``CardFilter`` and a ``CardOrder``."""

    def __init__(
        self,
        annotations: Callable[[], Iterable[Annotation]],
        parent: QWidget | None = None,
        *,
        with_words: bool = True,
    ) -> None:
        """``with_words``: the menu has a field for words itself."""
        super().__init__(parent)
        self._with_words = with_words
        self._annotations = annotations
        self._filter = CardFilter()
        self._order = CardOrder.PLACE
        self.aboutToShow.connect(self.fill)

    def set_text(self, text: str) -> None:
        """Ask for words, as if they had been typed in the menu."""
        self._change(replace(self._filter, text=text))

    @property
    def filter(self) -> CardFilter:
        """The filter in force."""
        return self._filter

    def reset(self) -> None:
        """Show every card again."""
        self._change(CardFilter())

    def fill(self) -> None:
        """Offer what the annotations of this moment have."""
        self.clear()
        annotations = list(self._annotations())
        if self._with_words:
            self._add_text_field()
        self._add_orders()
        self._add_choices(self.tr("Colour"), "colour", _colours(annotations))
        codes = {each.id: each for annotation in annotations for each in annotation.codes}
        self._add_choices(self.tr("Code"), "code", {UNCODED: self.tr("No code"), **_codes(codes)})
        self._add_choices(self.tr("Verdict"), "verdict", _verdicts(annotations))
        authors = sorted({each.author for each in annotations if each.author}, key=str.casefold)
        self._add_choices(self.tr("Author"), "author", {name: name for name in authors})
        self.addSeparator()
        show_all = self.addAction(self.tr("Show all"), self.reset)
        show_all.setEnabled(bool(self._filter))

    def _add_text_field(self) -> None:
        field = QLineEdit(self._filter.text)
        field.setPlaceholderText(self.tr("Words in notes"))
        field.setAccessibleName(self.tr("Words in notes"))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(lambda text: self._change(replace(self._filter, text=text)))
        field.returnPressed.connect(self.close)
        action = QWidgetAction(self)
        action.setDefaultWidget(field)
        self.addAction(action)
        self.setActiveAction(action)
        field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _add_orders(self) -> None:
        menu = self.addMenu(self.tr("Order"))
        group = QActionGroup(menu)
        names = {
            CardOrder.PLACE: self.tr("In reading order"),
            CardOrder.TIME: self.tr("Newest first"),
            CardOrder.CODE: self.tr("By code"),
            CardOrder.VERDICT: self.tr("By verdict, the worst first"),
            CardOrder.COLOUR: self.tr("By colour"),
            CardOrder.AUTHOR: self.tr("By author"),
            CardOrder.TEXT: self.tr("By the words quoted"),
        }
        for order, name in names.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(order is self._order)
            group.addAction(action)
            action.triggered.connect(lambda _on, order=order: self._set_order(order))

    def _add_choices(self, title: str, part: str, names: dict[object, str]) -> None:
        if not names:
            return
        menu = self.addMenu(title)
        group = QActionGroup(menu)
        for value, name in {None: self.tr("Any"), **names}.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(getattr(self._filter, part) == value)
            group.addAction(action)
            action.triggered.connect(lambda _on, value=value: self._set_part(part, value))

    def _set_part(self, part: str, value: object) -> None:
        self._change(replace(self._filter, **{part: value}))  # type: ignore[arg-type]

    def _set_order(self, order: CardOrder) -> None:
        self._order = order
        self.changed.emit(self._filter, order)

    def _change(self, wanted: CardFilter) -> None:
        self._filter = wanted
        self.changed.emit(wanted, self._order)


def _colours(annotations: Iterable[Annotation]) -> dict[object, str]:
    used = {annotation.colour for annotation in annotations}
    return {name: colour_name(name) for name in (*PEN_NAMES, *sorted(used)) if name in used}


def _codes(codes: dict[CodeId, Code]) -> dict[object, str]:
    ordered = sorted(codes.values(), key=lambda code: code_path(code).casefold())
    return {code.id: code_path(code) for code in ordered}


def _verdicts(annotations: Iterable[Annotation]) -> dict[object, str]:
    used = sorted({annotation.verdict for annotation in annotations})
    return {verdict: verdict_look(verdict).word for verdict in used}
