"""Typed errors. ``UserError``: a person can do something. ``BugError``: the program is wrong.

No sentences for people here: ``ui`` and ``cli`` turn a class and its data into words.
"""


class InsightReaderError(Exception):
    """The root of every error that the program raises on purpose."""


class UserError(InsightReaderError):
    """Something that a person can act on. ``detail`` is technical and in English."""

    def __init__(self, detail: str = "", **data: object) -> None:
        super().__init__(detail)
        self.detail = detail
        self.data = data


class BugError(InsightReaderError):
    """A state that must not exist; it goes to the crash report."""


class NotFound(UserError):
    """No row carries that id, or no file lies at that path (``data['what']``)."""


class AmbiguousId(UserError):
    """An id prefix fits several rows (``data['candidates']``)."""


class SourceUnreadable(UserError):
    """The bytes to save can't be had: vanished, forbidden, a folder, too large, refused."""


class NothingToRead(UserError):
    """The source was read, but there is no text in it; the capture is kept."""


class Refused(UserError):
    """Refused for safety (exit code 3): an address, an archive, a path."""


class FileUnusable(UserError):
    """A file to import is damaged, cut short, altered, of no known kind or of a newer version
    (``data['why']``: damaged, unknown, newer). Nothing was imported.
    """


class ImporterFailed(UserError):
    """An importer couldn't cope with a file (``data['kind']``). Nothing was imported."""


class WrongRole(UserError):
    """A code stands in a dimension of another role (``data['role']``: which it would need)."""


class EmptyText(UserError):
    """A claim without words."""


class NotMergeable(UserError):
    """Two posts are one, one lies in the trash, or one has no text (``data['why']``)."""


class QuoteNotFound(UserError):
    """The quotation isn't in the revision's reading text."""


class QuoteAmbiguous(UserError):
    """The quotation occurs several times (``data['candidates']``: list of (block, start, end))."""


class LibraryError(UserError):
    """The library can't do what was asked; nothing was changed."""


class LibraryMissing(LibraryError):
    """There is no library at that place."""


class LibraryLocked(LibraryError):
    """Another program holds the library or its index (exit code 4)."""


class LibraryReadOnly(LibraryError):
    """The library was opened for reading only: newer format, or an unwritable place."""


class LibraryCorrupt(LibraryError):
    """SQLite says that the file is damaged (``data['backup']``: newest good backup or None)."""


class DiskFull(LibraryError):
    """No space is left; the change wasn't made, what was saved before is safe."""


class StorageFailed(LibraryError):
    """The disk refused to read or write; the change wasn't made."""


class WorkerFailed(UserError):
    """A worker process ended or ran out (``data['reason']``: crash, time, memory)."""


class IndexUnusable(UserError):
    """The search index can't be used and will be made anew (``data['cause']``: missing, unfit,
    damaged; unfit is one of another version, library or time).
    """


class IndexDamaged(IndexUnusable):
    """Checksums tell that a file of the search index isn't what was written."""


class TextTooComplex(UserError):
    """Markdown that nests too deeply to be rendered; its plain words can still be shown."""
