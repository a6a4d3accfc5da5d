"""Room for words: dialogs whose lines wrap, and may be of any length, language and size."""

from PySide6.QtWidgets import QWidget


def grow_to_fit(dialog: QWidget) -> None:
    """Make a dialog as high as its lines are at its width. Qt's own guess is too low for lines
    that wrap; what has more room keeps it, and none outgrows the screen.
    """
    layout = dialog.layout()
    if layout is None:
        return
    layout.activate()
    size = dialog.size().expandedTo(layout.totalMinimumSize())
    wanted = max(size.height(), layout.totalHeightForWidth(size.width()))
    dialog.resize(size.width(), min(wanted, dialog.screen().availableGeometry().height()))
