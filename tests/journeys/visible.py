"""Every text that a window shows or says to a screen reader, with where it stands."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QBuffer,
    QByteArray,
    QIODevice,
    QModelIndex,
    QPoint,
    Qt,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QFontComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
_MOST_ROWS = 40
_SVG = "{http://www.w3.org/2000/svg}"


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield (where, text) for every text of a window and its widgets, hidden ones included."""
    yield "title", window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        if _is_of_fonts(widget):
            continue
        where = type(widget).__name__
        for text in _texts(widget):
            yield where, text


def painted_texts(widget: QWidget) -> Iterator[str]:
    """Yield what the views of a window paint, as they break and shorten it."""
    for view in widget.findChildren(QAbstractItemView):
        if view.isVisible() and not _is_of_fonts(view):
            for _, text in drawn_texts(view.viewport()):
                yield "".join(text.itertext())


def _is_of_fonts(widget: QWidget) -> bool:
    """Names of fonts are nobody's to translate."""
    above = widget
    while above is not None and not isinstance(above, QFontComboBox):
        above = above.parentWidget()
    return above is not None


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.statusTip(), widget.accessibleName())
    yield from (widget.accessibleDescription(), widget.windowTitle())
    for action in widget.actions():
        yield from (action.text(), action.toolTip(), action.iconText())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox | QMenu):
        yield widget.title()
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QTabWidget):
        yield from (widget.tabText(at) for at in range(widget.count()))
        yield from (widget.tabToolTip(at) for at in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    top = QModelIndex()
    for way in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
        across = way is Qt.Orientation.Horizontal
        for at in range(_columns(model, top) if across else min(model.rowCount(top), _MOST_ROWS)):
            for role in _ROLES:
                yield str(model.headerData(at, way, role) or "")
    yield from _of_rows(model, top)


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def _of_rows(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        for column in range(_columns(model, parent)):
            index = model.index(row, column, parent)
            for role in _ROLES:
                yield str(index.data(role) or "")
            yield from _of_rows(model, index)


def drawn_texts(
    widget: QWidget, flags: QWidget.RenderFlag = QWidget.RenderFlag.DrawChildren
) -> Iterator[tuple[ET.Element, ET.Element]]:
    """Yield each text that a widget paints, as SVG, with the group that it stands in."""
    drawn = QByteArray()
    target = QBuffer(drawn)
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(target)
    generator.setSize(widget.size())
    widget.render(generator, QPoint(), renderFlags=flags)
    del generator
    for group in ET.fromstring(bytes(drawn.data())).iter(f"{_SVG}g"):
        for text in group.findall(f"{_SVG}text"):
            yield group, text
