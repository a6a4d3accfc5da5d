"""Words of a window that don't fit into the room that they are given."""

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

_ROUNDED_PX = 2


def cut_off(window: QWidget) -> Iterator[str]:
    """Yield what labels and buttons say where it is cut off or shortened."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window and _words(widget):
            wanted_width, wanted_height = _wanted(widget)
            too_low = widget.height() < wanted_height - _ROUNDED_PX
            too_narrow = widget.width() < wanted_width - _ROUNDED_PX
            if too_low or too_narrow:
                size = f"{widget.width()} x {widget.height()}"
                yield f"{_words(widget)!r} in {size} of {wanted_width} x {wanted_height}"


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return ""


def _wanted(widget: QWidget) -> tuple[int, int]:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return 0, widget.heightForWidth(widget.width())
    hint = widget.sizeHint()
    # A tool button with an icon alone has words for nobody but a screen reader.
    is_icon = not widget.isVisible() or (isinstance(widget, QAbstractButton) and not _shows(widget))
    # A button may give up air above and below its words.
    is_button = isinstance(widget, QAbstractButton)
    height = widget.fontMetrics().height() if is_button else hint.height()
    return (0, 0) if is_icon else (hint.width(), height)


def _shows(button: QAbstractButton) -> bool:
    style = getattr(button, "toolButtonStyle", None)
    return style is None or "Text" in style().name
