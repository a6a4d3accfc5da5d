"""The keyboard's place shows after a key and not after a click."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QListView

from insightreader.ui.focus_ring import FocusRing


def test_the_ring_shows_after_a_key_and_hides_after_a_click(qtbot):
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(QStringListModel(["one", "two"], view))
    ring = FocusRing(view)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.is_shown
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    assert not ring.is_shown
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert ring.is_shown
