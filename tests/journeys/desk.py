"""A person at the window: sees it, types, clicks, and waits until something has happened.

Everything is brought about with mouse and keyboard of the platform's window; only looking reads
the state of widgets. Waiting ends by an event that makes a condition true, never by the clock.
"""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import (
    QEvent,
    QEventLoop,
    QMimeData,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from insightreader.app.wiring import Workspace
from insightreader.base.paths import user_paths
from insightreader.services.settings import Settings
from insightreader.ui.dialogs.palette import PaletteDialog
from insightreader.ui.theme import ThemeSwitch

LONGEST_MS = 60_000
"""A condition that isn't met by then never is."""
NO_KEYS = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
Kind = TypeVar("Kind", bound=QWidget)


def wait_until(condition: Callable[[], object], what: str = "") -> None:
    """Run the event loop until ``condition`` holds; it is looked at after every event."""
    late: list[bool] = []
    timer = QTimer(singleShot=True, interval=LONGEST_MS)
    timer.timeout.connect(lambda: late.append(True))
    timer.start()
    loop = QEventLoop()
    while not condition():
        assert not late, f"never came about: {what or condition}"
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    timer.stop()


class Person:
    """Somebody who works in one window on one library."""

    def __init__(self, folder: Path, switch: ThemeSwitch, *, size: tuple[int, int]) -> None:
        self.folder = folder
        self.switch = switch
        self.settings = Settings(user_paths().settings_file)
        self.workspace = Workspace(folder, switch, self.settings)
        self.window = self.workspace.window
        self.window.resize(*size)
        self._has_left = False

    # The parts of the window, to look at

    @property
    def pane(self):
        return self.window.library

    @property
    def posts(self):
        return self.pane.parts.list

    @property
    def article(self):
        return self.window.reader.view

    @property
    def notes(self):
        return self.window.notes

    @property
    def said(self) -> str:
        """What the status line says."""
        return self.window.status.sentence

    @property
    def text(self) -> str:
        """The reading text of the open post."""
        rendered = self.article.scene.rendered
        return rendered.text if rendered is not None else ""

    def titles(self) -> list[str]:
        """The titles in the list, once their rows have come."""
        model = self.pane.parts.posts
        ids = [model.id_at(row) for row in range(model.rowCount())]
        rows = [model.known_post(each) for each in ids]
        return [row.title for row in rows if row is not None]

    def current_title(self) -> str:
        """The title of the row that the keyboard is at."""
        current = self.posts.current_id()
        row = self.pane.parts.posts.known_post(current) if current is not None else None
        return row.title if row is not None else ""

    def annotations(self):
        """The annotations that the cards show."""
        return list(self.notes.model.all())

    # Beginning and ending

    def sit_down(self) -> "Person":
        """Open the window and wait until it shows what the library holds."""
        listed = []
        self.workspace.library.listed.connect(lambda: listed.append(True))
        self.workspace.start()
        raise_up(self.window)
        wait_until(lambda: listed, "the list")
        return self

    def wait_for_answers(self) -> None:
        """Wait until what the window asked of its library has been answered and is shown.

        The lane has two threads. When both are at a question of this one, each has answered what
        was asked before, and those answers come first.
        """
        both = threading.Barrier(2)
        answered: list[object] = []
        for _ in range(both.parties):
            self.workspace.engine.ask(None, lambda _: both.wait()).then(answered.append)
        wait_until(lambda: len(answered) == both.parties, "the answers")

    def leave(self) -> None:
        """Quit as `main` does, and wait until everything has ended."""
        if self._has_left:
            return
        self._has_left = True
        self.window.close()
        self.workspace.close()
        self.window.deleteLater()
        self.workspace.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def look_back(self) -> QWidget | None:
        """Turn to the window again after a dialog has closed; return what has the keyboard."""
        raise_up(self.window)
        return QApplication.focusWidget()

    # Waiting

    def wait_for_post(self, title: str) -> None:
        """Wait until the reader shows the text of a post of this title."""
        wait_until(
            lambda: (
                self.workspace.reader.details is not None
                and self.workspace.reader.details.row.title == title
                and self.article.isVisible()
                and self.text
            ),
            f"{title!r} in the reader",
        )

    def wait_for_words(self, words: str) -> None:
        """Wait until the status line says something with these words."""
        wait_until(lambda: words in self.said, f"{words!r} in the status line")

    # The keyboard

    def press(self, *keys: str) -> None:
        """Press key after key, such as "Ctrl+K" or "2", wherever the focus is."""
        for each in keys:
            combination = QKeySequence(each)[0]
            assert combination.key() is not Qt.Key.Key_unknown, each
            QTest.keyClick(keyboard_window(), combination.key(), combination.keyboardModifiers())

    def type(self, words: str) -> None:
        """Type plain text wherever the focus is."""
        for letter in words:
            if letter == "\n":
                self.press("Return")
            else:
                QTest.keyClick(keyboard_window(), letter)

    def walk_to(self, title: str) -> None:
        """Go down the list of posts from its top with J until a post is current."""
        self.press("Alt+1")
        wait_until(lambda: title in self.titles(), f"{title!r} in the list")
        self.press("Home")
        for _ in self.titles():
            if self.current_title() == title:
                return
            self.press("J")
        raise AssertionError(f"{title!r} was not reached")

    def open_post(self, title: str) -> None:
        """Walk to a post in the list, open it by Enter, and go to its text."""
        self.walk_to(title)
        self.press("Return")
        self.wait_for_post(title)
        self.press("Alt+2")

    def choose_in_palette(self, words: str) -> None:
        """Type words into the palette that was asked for, and take its first line."""
        palette = wait_for(PaletteDialog)
        self.type(words)
        self.press("Return")
        wait_gone(palette)

    # The mouse

    def click(self, widget: QWidget, place: QPoint | None = None, keys=NO_KEYS) -> None:
        """Click a widget in its middle, or at a place of it."""
        window, spot = spot_of(widget, place)
        QTest.mouseClick(window, LEFT, keys, spot)

    def click_row(self, view: QAbstractItemView, index: QModelIndex | int, keys=NO_KEYS) -> None:
        """Click a row of a list or tree, scrolled into view as a person would."""
        if isinstance(index, int):
            index = view.model().index(index, 0)
        view.scrollTo(index)
        self.click(view.viewport(), view.visualRect(index).center(), keys)

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Press at a place, move the mouse to another, let go there."""
        window, first = spot_of(widget, start)
        _, last = spot_of(widget, end)
        QTest.mousePress(window, LEFT, NO_KEYS, first)
        QTest.mouseMove(window, (first + last) / 2)
        QTest.mouseMove(window, last)
        QTest.mouseRelease(window, LEFT, NO_KEYS, last)

    def drag_to(self, source: QWidget, start: QPoint, target: QWidget, end: QPoint) -> None:
        """Drag something out of one widget onto another of the window, and drop it there.

        A drag has an event loop of its own, so that the hand moves on by a timer's turns.
        """
        window, first = spot_of(source, start)
        _, last = spot_of(target, end)
        away = first + QPoint(2 * QApplication.startDragDistance(), 0)
        turns = iter(
            [
                lambda: QTest.mouseMove(window, away * 2 - first),
                lambda: QTest.mouseMove(window, (away + last) / 2),
                lambda: QTest.mouseMove(window, last),
                lambda: QTest.mouseRelease(window, LEFT, NO_KEYS, last),
            ]
        )
        hand = QTimer(self.window, interval=0)
        hand.timeout.connect(lambda: next(turns, hand.stop)())  # noqa: PLW0108 - a turn each time
        QTest.mousePress(window, LEFT, NO_KEYS, first)
        hand.start()
        QTest.mouseMove(window, away)
        wait_until(lambda: not hand.isActive(), "the drop")
        hand.deleteLater()

    def open_menu(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Ask for the menu of a row with the right mouse button."""
        view.scrollTo(index)
        spot = view.visualRect(index).center()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, spot, view.viewport().mapToGlobal(spot)
        )
        QApplication.sendEvent(view.viewport(), event)

    def choose_in_menu(self, menu: QMenu, entry: str) -> None:
        """Walk down an open menu, into the menus in it, to an entry, and take it by Enter."""
        if not self._walk(menu, entry):
            # An open menu would keep everything waiting.
            menu.close()
            raise AssertionError(f"no {entry!r} in {[each.text() for each in menu.actions()]}")

    def _walk(self, menu: QMenu, entry: str) -> bool:
        for _ in menu.actions():
            self.press("Down")
            current = menu.activeAction()
            if current is None:
                continue
            if current.text().partition("\t")[0] == entry:
                self.press("Return")
                return True
            inner = cast("QMenu | None", current.menu())
            if inner is not None and entry in {
                each.text().partition("\t")[0] for each in inner.actions()
            }:
                self.press("Right")
                wait_until(inner.isVisible, "the menu in the menu")
                # Going in has chosen its first entry already.
                first = inner.activeAction()
                if first is not None and first.text().partition("\t")[0] == entry:
                    self.press("Return")
                    return True
                return self._walk(inner, entry)
        return False

    def select_by_mouse(self, start: int, end: int) -> None:
        """Select a passage of the reading text by dragging over it."""
        self.article.scroll_to(start, end)
        self.drag(self.article.viewport(), self.spot_at(start), self.spot_at(end))

    def select_by_keys(self, start: int, end: int) -> None:
        """Walk the text cursor to a passage, word by word, and select it with Shift and arrows."""
        wanted = self.article.scene.offsets.position_of(start)
        self.press("Ctrl+Home")
        while (now := self.article.textCursor().position()) < wanted:
            self.press("Ctrl+Right")
            assert self.article.textCursor().position() > now, "the cursor doesn't move"
        while self.article.textCursor().position() > wanted:
            self.press("Left")
        for _ in range(end - start):
            self.press("Shift+Right")
        assert self.article.selection() == (start, end), self.article.selection()

    def spot_at(self, offset: int) -> QPoint:
        """Where a character of the reading text is drawn: its left edge, in the viewport."""
        position = self.article.scene.offsets.position_of(offset)
        rect = rect_at(self.article, position)
        return QPoint(rect.left(), rect.center().y())


def rect_at(article, position: int) -> QRect:
    cursor = article.textCursor()
    cursor.setPosition(position)
    return article.cursorRect(cursor)


def spot_of(widget: QWidget, place: QPoint | None) -> tuple[QWindow, QPoint]:
    """The platform's window of a widget, and a place of the widget in it."""
    top = widget.window()
    handle = top.windowHandle()
    assert handle is not None, f"{widget} has no window"
    assert widget.isVisible(), f"{widget} is hidden"
    return handle, widget.mapTo(top, widget.rect().center() if place is None else place)


def keyboard_window() -> QWindow:
    """The window that has the keyboard, which may be on its way from one to another."""
    wait_until(QGuiApplication.focusWindow, "a window with the keyboard")
    return QGuiApplication.focusWindow()


def raise_up(window: QWidget) -> None:
    """Give a window the keyboard, as a window manager does with a new one."""
    wait_until(lambda: window.isVisible() and window.windowHandle().isExposed(), "a window")
    if QGuiApplication.focusWindow() is not window.windowHandle():
        window.activateWindow()
    wait_until(lambda: QGuiApplication.focusWindow() is window.windowHandle(), "the keyboard")


def names_of(widget: QWidget) -> set[str]:
    """What a screen reader or an eye may call a widget."""
    text = getattr(widget, "text", None)
    shown = text() if callable(text) else ""
    return {widget.accessibleName(), str(shown).replace("&", "")}


def find(kind: type[Kind], name: str = "", *, within: QWidget | None = None) -> Kind:
    """The one visible widget of a kind, by what it is called; fails where there is none."""
    found = seek(kind, name, within=within)
    assert found is not None, f"no {kind.__name__} called {name!r}"
    return found


def seek(kind: type[Kind], name: str = "", *, within: QWidget | None = None) -> Kind | None:
    """The first visible widget of a kind, by what it is called, or None."""
    widgets = within.findChildren(kind) if within else QApplication.allWidgets()
    for widget in widgets:
        if (
            isinstance(widget, kind)
            and widget.isVisible()
            and (not name or name in names_of(widget))
        ):
            return widget
    return None


def wait_for(kind: type[Kind], name: str = "") -> Kind:
    """Wait for a window or widget of a kind, with the keyboard in its window; return it."""
    wait_until(lambda: seek(kind, name), f"{kind.__name__} {name!r}")
    found = find(kind, name)
    if found.isWindow() and found.windowType() is not Qt.WindowType.Popup:
        raise_up(found)
    return found


def wait_gone(widget: QWidget) -> None:
    """Wait until a widget is closed."""
    closed: list[bool] = []
    try:
        widget.destroyed.connect(lambda: closed.append(True))
        wait_until(lambda: closed or not widget.isVisible(), f"{widget} to close")
    except RuntimeError:
        return  # it is deleted already


def index_of(view: QAbstractItemView, name: str) -> QModelIndex:
    """Wait for the row of a tree or list whose words are ``name``, however deep."""
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive

    def found() -> list[QModelIndex]:
        model = view.model()
        return model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, name, 1, flags)

    wait_until(found, f"a row called {name!r}")
    return found()[0]


def drop(widget: QWidget, *files: Path) -> bool:
    """What the platform tells a widget when files are dropped on it; whether they were taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    middle = QPointF(widget.rect().center())
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(middle.toPoint(), action, mime, LEFT, NO_KEYS)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(middle, action, mime, LEFT, NO_KEYS)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()
