"""One window a library: a second start hands over to the first through the user's own socket.

The first window accepts two words: ``raise``, and ``open`` with a link. Neither changes anything.
"""

import re
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from insightreader.base.paths import ensure_private, mark_of, user_paths
from insightreader.domain.links import LONGEST

_WAIT_MS = 1_000
_LONGEST = 4 * LONGEST
_OPEN = re.compile(r"open (insightreader:.*)", re.IGNORECASE)
_RAISE = "raise"


def _socket_name(library: Path) -> str:
    return str(ensure_private(user_paths().sockets) / f"{mark_of(library)}.sock")


def hand_over(library: Path, message: str) -> bool:
    """Tell a running window what to do; return whether there was one that took it."""
    socket = QLocalSocket()
    socket.connectToServer(_socket_name(library))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(message.encode() + b"\n")
    taken = socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return taken


class Instance(QObject):
    """The first window's ear."""

    raise_asked = Signal()
    open_asked = Signal(str)
    """A link, which may be a broken one."""

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = _socket_name(library)
        if not self._server.listen(name):
            # Whoever asked has just tried to connect in vain: what lies there is a dead one's.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._on_bytes(socket))
        socket.disconnected.connect(socket.deleteLater)
        if socket.bytesAvailable():
            self._on_bytes(socket)

    def _on_bytes(self, socket: QLocalSocket) -> None:
        line = bytes(socket.read(_LONGEST).data()).decode("utf-8", "replace").strip()
        found = _OPEN.fullmatch(line)
        if found:
            self.open_asked.emit(found.group(1))
        elif line == _RAISE:
            self.raise_asked.emit()
        socket.disconnectFromServer()
