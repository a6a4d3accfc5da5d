"""Bytes to be saved, from a file, from memory or from pasted text. Nothing is parsed here."""

import os
import stat
import time
from pathlib import Path

from insightreader.capture.sniffing import media_type as sniffed
from insightreader.domain.cleaned import CaptureSource
from insightreader.domain.errors import NothingToRead, SourceUnreadable

LARGEST_CAPTURE = 200 * 1024 * 1024
"""In bytes; a larger capture is refused."""
PAGE_SUFFIXES = (
    *(".html", ".htm", ".xhtml", ".mhtml", ".mht", ".md", ".markdown", ".txt", ".text", ".eml"),
    *(".epub", ".pdf", ".docx", ".odt", ".warc", ".warc.gz", ".wacz"),
)
"""How files are named that can be read; in a folder others are passed over."""


def from_file(
    path: Path, *, url: str | None = None, media_type: str | None = None
) -> CaptureSource:
    """Return the bytes of a file.

    Raises SourceUnreadable (``data['why']``: missing, folder, special, permission, too-large,
    empty, error) and NothingToRead for unknown binary data.
    """
    data = _read(Path(path))
    return from_bytes(data, name=Path(path).name, media_type=media_type, url=url, acquired="file")


def from_bytes(
    data: bytes,
    *,
    name: str | None = None,
    media_type: str | None = None,
    url: str | None = None,
    charset: str | None = None,
    acquired: str = "import",
) -> CaptureSource:
    """Return bytes that are already in memory; the media type is found out where it isn't given.

    Raises SourceUnreadable when they are empty or too large.
    """
    _check_size(len(data), name)
    if not data.strip():
        raise SourceUnreadable("empty", why="empty", what=name)
    kind, declared_charset = split_type(media_type)
    return CaptureSource(
        data=data,
        media_type=kind or sniffed(data, name),
        acquired=acquired,
        acquired_ms=time.time_ns() // 1_000_000,
        url=url,
        name=name,
        charset=charset or declared_charset,
    )


def from_text(text: str, *, url: str | None = None, media_type: str | None = None) -> CaptureSource:
    """Return pasted text, which may be HTML.

    Raises NothingToRead when it is blank.
    """
    if not text.strip():
        raise NothingToRead("blank")
    # A clipboard may hold half of a surrogate pair.
    data = text.encode("utf-8", errors="replace")
    return from_bytes(data, media_type=media_type, url=url, charset="utf-8", acquired="paste")


def split_type(media_type: str | None) -> tuple[str | None, str | None]:
    """Return the kind in lower case and the charset that a ``Content-Type`` declares, if any."""
    if not media_type:
        return None, None
    kind, *parameters = media_type.split(";")
    for parameter in parameters:
        key, _, value = parameter.partition("=")
        if key.strip().lower() == "charset":
            return kind.strip().lower(), value.strip().strip("\"'") or None
    return kind.strip().lower(), None


def _read(path: Path) -> bytes:
    try:
        # Non-blocking, or opening a named pipe would wait for its writer.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _BINARY)
        with os.fdopen(descriptor, "rb") as file:
            _check_kind(os.fstat(file.fileno()), path)
            data = file.read(LARGEST_CAPTURE + 1)
    except OSError as error:
        raise SourceUnreadable(str(error), why=_why(error, path), what=str(path)) from error
    except ValueError as error:
        raise SourceUnreadable(str(error), why="missing", what=str(path)) from error
    _check_size(len(data), str(path))
    return data


_BINARY = getattr(os, "O_BINARY", 0)


def _check_kind(status: os.stat_result, path: Path) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise SourceUnreadable("a folder", why="folder", what=str(path))
    if not stat.S_ISREG(status.st_mode):
        raise SourceUnreadable("not a regular file", why="special", what=str(path))
    _check_size(status.st_size, str(path))


def _check_size(size: int, what: str | None) -> None:
    if size > LARGEST_CAPTURE:
        raise SourceUnreadable(
            f"{size} bytes", why="too-large", what=what, size=size, limit=LARGEST_CAPTURE
        )


def _why(error: OSError, path: Path) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "missing"
    # Windows answers "permission denied" to opening a folder.
    if isinstance(error, IsADirectoryError) or os.path.isdir(path):  # noqa: PTH112 - never raises
        return "folder"
    return "permission" if isinstance(error, PermissionError) else "error"
