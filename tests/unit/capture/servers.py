"""A server at the other end of a socket pair: real HTTP and TLS, no network."""

import socket
import threading
from collections.abc import Callable, Iterable

from insightreader.capture.network.pinned_connection import SocketOpener


class PairedServer:
    """Answers each connection with the next of its answers; remembers what was asked, and where."""

    def __init__(self, *answers: bytes | Callable[[socket.socket], None]) -> None:
        self._answers = list(answers)
        self._threads: list[threading.Thread] = []
        self.asked: list[tuple[str, int]] = []
        self.requests: list[str] = []

    @property
    def opener(self) -> SocketOpener:
        """What connects to this server instead of the address that it is given."""
        return self._open

    def _open(self, address: str, port: int, seconds: float) -> socket.socket:
        self.asked.append((address, port))
        ours, theirs = socket.socketpair()
        thread = threading.Thread(target=self._serve, args=(theirs, self._answers.pop(0)))
        thread.start()
        self._threads.append(thread)
        return ours

    def _serve(
        self, connection: socket.socket, answer: bytes | Callable[[socket.socket], None]
    ) -> None:
        with connection:
            try:
                if callable(answer):
                    answer(connection)
                    return
                self.requests.append(connection.recv(65_536).decode("latin-1"))
                connection.sendall(answer)
            except OSError:
                return

    def close(self) -> None:
        """Wait until every connection has ended."""
        for thread in self._threads:
            thread.join(timeout=10)


def answer(
    status: str = "200 OK", body: bytes = b"", headers: Iterable[str] = (), *, length: bool = True
) -> bytes:
    """An HTTP answer as bytes."""
    lines = [f"HTTP/1.1 {status}", *headers]
    if length:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body
