"""What a screen reader is told of a window: its controls, by Qt's own accessibility interface."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTabWidget,
    QWidget,
)

Role = QAccessible.Role
_NAME, _DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
_MOST_ITEMS = 40
CONTROLS = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.RadioButton,
    Role.ComboBox,
    Role.EditableText,
    Role.SpinBox,
    Role.Slider,
    Role.List,
    Role.Table,
    Role.Tree,
    Role.PageTabList,
    Role.StaticText,
}
"""What something that takes the keyboard may be; text that is read is static to Qt."""
ITEMS = {Role.ListItem, Role.TreeItem, Role.Cell}


@dataclass(frozen=True)
class Control:
    """A control as a screen reader knows it."""

    place: str
    name: str
    role: QAccessible.Role
    widget: QWidget


def controls(window: QWidget) -> Iterator[Control]:
    """Yield everything of a window that takes the keyboard and is on the screen."""
    for widget in (window, *window.findChildren(QWidget)):
        if _takes_keyboard(widget) and widget.isVisible() and widget.window() is window:
            told = interface(widget)
            yield Control(_place(widget), name_of(widget), told.role(), widget)


def interface(widget: QWidget) -> QAccessibleInterface:
    """Return what Qt tells of a widget; fails where it tells nothing."""
    told = QAccessible.queryAccessibleInterface(widget)
    assert told is not None, widget
    return told


def name_of(widget: QWidget) -> str:
    """Return a widget's name. That of a box is its label's: under Linux it tells its value."""
    told = interface(widget)
    if not isinstance(widget, QComboBox):
        return told.text(_NAME)
    labels = (each.text(_NAME) for each, kind in told.relations() if _is_label(kind))
    return next(labels, told.text(_DESCRIPTION))


def items(view: QAbstractItemView) -> Iterator[tuple[QAccessible.Role, str]]:
    """Yield role and name of the first items of a list, tree or table."""
    told = interface(view)
    for at in range(min(told.childCount(), _MOST_ITEMS)):
        child = told.child(at)
        if child is not None and child.role() in ITEMS:
            yield child.role(), child.text(_NAME)


def _is_label(kind: QAccessible.RelationFlag) -> bool:
    return bool(kind & QAccessible.RelationFlag.Label)


def _takes_keyboard(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    is_part = isinstance(parent, QAbstractSpinBox | QComboBox) and isinstance(widget, QLineEdit)
    has_proxy = widget.focusProxy() is not None or isinstance(widget, QTabWidget)
    is_wanted = widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
    return is_wanted and not is_part and not has_proxy and not isinstance(widget, QHeaderView)


def _place(widget: QWidget) -> str:
    names = []
    above: QWidget | None = widget
    while above is not None:
        names.append(type(above).__name__)
        above = above.parentWidget()
    return " in ".join(names[:3])


def focus_order(window: QWidget) -> list[Control]:
    """Return the controls of a window in the order in which Tab visits them."""
    known = {control.widget: control for control in controls(window)}
    order, widget, last = [], window, window.previousInFocusChain()
    last.parentWidget()
    while widget is not last:
        widget = widget.nextInFocusChain()
        # PySide took it for a part of the one before, with which it would go; this sets it right.
        widget.parentWidget()
        if widget in known:
            order.append(known[widget])
    return order


def leaps_back(window: QWidget) -> Iterator[str]:
    """Yield where Tab goes up to something that stands straight above what it came from."""
    order = [(each, _area(each.widget, window)) for each in focus_order(window)]
    for (one, before), (other, after) in pairwise(order):
        is_above = after.bottom() < before.top()
        shares_columns = after.left() < before.right() and before.left() < after.right()
        if is_above and shares_columns:
            yield f"{one.name} ({one.place}) leads back to {other.name} ({other.place})"


def _area(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())
