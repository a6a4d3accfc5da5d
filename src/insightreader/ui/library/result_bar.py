"""Above the results: how many, in what order, narrowed by what, and how they can be narrowed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from insightreader.domain.found import FacetCount, Facets
from insightreader.domain.query_terms import Term, narrowing_terms
from insightreader.ui.fonts import ui_font
from insightreader.ui.icons import icon
from insightreader.ui.library.flow_box import FlowBox
from insightreader.ui.plain import plain_label, set_plain_tooltip
from insightreader.ui.theme import SPACE, Theme, set_role
from insightreader.ui.tool_button import tool_button

translate = QCoreApplication.translate
_LONGEST_NAME = 28
"""Letters of a chip; its tooltip has the rest."""


class ResultBar(QWidget):
    """Shows while results do."""

    order_chosen = Signal(str)
    """"relevance", "saved" or "published"."""
    value_chosen = Signal(str, str)
    """A field and its value, by which the results are to be narrowed."""
    term_taken_off = Signal(object)
    """A ``Term`` of the query."""
    code_requested = Signal()
    """The results are to be coded."""
    counted = Signal(str)
    """How many results there are, in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._query = ""
        self._count = plain_label("", "muted")
        self._count.setFont(ui_font(-1, 560))
        self._code = tool_button(self.tr("Code these results…"))
        self._order = QToolButton()
        self._orders: dict[str, QAction] = {}
        self._facets = {field: QToolButton() for field in ("site", "tag", "code", "date")}
        self._menus = {name: QMenu(self) for name in ("order", *self._facets)}
        self._narrow = FlowBox()
        self._terms = FlowBox()
        self._build()
        self.hide()

    @property
    def order(self) -> str:
        """The order in force."""
        return next(name for name, action in self._orders.items() if action.isChecked())

    def menu_of(self, name: str) -> QMenu:
        """The menu of a field's values, or of the "order"."""
        return self._menus[name]

    def show_total(self, total: int, *, is_complete: bool = True) -> None:
        """Say how many were found."""
        self._count.setText(results_text(total, is_complete=is_complete))
        self._code.setVisible(total > 0)
        self.counted.emit(self._count.text())

    def show_query(self, query: str) -> None:
        """Show the terms that narrow a query; what was counted for another is forgotten."""
        if query == self._query:
            return
        self._query = query
        self._terms.clear()
        for term in narrowing_terms(query):
            chip = self._chip(term)
            self._terms.add(chip)
            chip.show()
        self._terms.settle()
        self.set_facets(Facets())

    def set_facets(self, facets: Facets) -> None:
        """Offer the values of what was found."""
        for field, button in self._facets.items():
            counts = [each for each in facets.counts if each.field == field]
            self._fill(self._menus[field], counts, is_partial=facets.is_partial)
            button.setVisible(bool(counts))
        self._narrow.settle()

    def set_theme(self, theme: Theme) -> None:
        """Redraw the icons."""
        self._theme = theme
        self._code.setIcon(icon("highlighter", theme.muted, size=14))
        self._order.setIcon(icon("arrow-down-wide-narrow", theme.muted, size=14))
        for button in self._facets.values():
            button.setIcon(icon("chevron-down", theme.muted, size=12))
        for chip in self.findChildren(QPushButton):
            chip.setIcon(icon("x", theme.muted, size=12))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(self._code)
        head.addWidget(self._order)
        self._code.clicked.connect(self.code_requested)
        group = QActionGroup(self)
        for name, words in _order_names().items():
            action = QAction(words, self, checkable=True, checked=name == "relevance")
            action.triggered.connect(lambda _on=False, name=name: self._choose_order(name))
            group.addAction(action)
            self._menus["order"].addAction(action)
            self._orders[name] = action
        self._dress(self._order, self.tr("Order of the results"), menu=self._menus["order"])
        self._order.setText(_order_names()["relevance"])
        for field, button in self._facets.items():
            words = self.tr("Narrow by {field}").format(field=_field_names()[field])
            self._dress(button, words, menu=self._menus[field])
            button.setText(_field_names()[field])
            button.setLayoutDirection(_icon_after(button))
            self._narrow.add(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE[1])
        layout.addLayout(head)
        for box in (self._terms, self._narrow):
            layout.addWidget(box)
        self.set_theme(self._theme)

    def _dress(self, button: QToolButton, words: str, *, menu: QMenu) -> None:
        set_role(button, "link")
        button.setFont(ui_font(-1, 500))
        # Not the button's own menu, which would hold up everything else while it is open.
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(QPoint(0, button.height()))))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(words)
        set_plain_tooltip(button, words)

    def _choose_order(self, name: str) -> None:
        self._order.setText(_order_names()[name])
        self.order_chosen.emit(name)

    def _fill(self, menu: QMenu, counts: Sequence[FacetCount], *, is_partial: bool) -> None:
        menu.clear()
        more = "+" if is_partial else ""
        for each in counts:
            number = f"{QLocale().toString(each.count)}{more}"
            action = menu.addAction(f"{each.value.replace('&', '&&')}\t{number}")
            action.triggered.connect(
                lambda _on=False, each=each: self.value_chosen.emit(each.field, each.value)
            )

    def _chip(self, term: Term) -> QPushButton:
        name = f"{'-' if term.negated else ''}{term.field}: {term.value}"
        short = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
        chip = QPushButton(icon("x", self._theme.muted, size=12), short.replace("&", "&&"))
        set_role(chip, "chip")
        chip.setFont(ui_font(-1))
        chip.setLayoutDirection(_icon_after(self))
        words = self.tr("Take off {term}").format(term=name)
        chip.setAccessibleName(words)
        set_plain_tooltip(chip, words)
        chip.clicked.connect(lambda _on=False: self.term_taken_off.emit(term))
        return chip


def results_text(count: int, *, is_complete: bool = True) -> str:
    """Return how many results there are, in words."""
    if not is_complete:
        return translate("Results", "%Ln result(s) so far", None, count)
    return translate("Results", "%Ln result(s)", None, count)


def _order_names() -> dict[str, str]:
    return {
        "relevance": translate("Results", "Best first"),
        "saved": translate("Results", "Newest saved"),
        "published": translate("Results", "Newest published"),
    }


def _field_names() -> dict[str, str]:
    return {
        "site": translate("Results", "Site"),
        "tag": translate("Results", "Tag"),
        "code": translate("Results", "Code"),
        "date": translate("Results", "Year"),
    }


def _icon_after(widget: QWidget) -> Qt.LayoutDirection:
    """The direction in which a button's icon stands behind its text."""
    return (
        Qt.LayoutDirection.LeftToRight if widget.isRightToLeft() else Qt.LayoutDirection.RightToLeft
    )
