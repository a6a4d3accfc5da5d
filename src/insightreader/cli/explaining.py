"""Errors as sentences and exit codes: what happened, what is safe, what to do."""

from collections import defaultdict
from collections.abc import Callable

from insightreader.domain import errors
from insightreader.domain.errors import UserError
from insightreader.services.coding import CodeNameEmpty
from insightreader.services.collecting import WouldNestInItself
from insightreader.services.erasing import NotInTrash
from insightreader.services.names import NameTaken
from insightreader.services.undo import NothingToUndo
from insightreader.store.restoring import BackupDamaged
from insightreader.store.undoing import UndoConflict

DONE, FOUND_WRONG, WRONG_USAGE, REFUSED, LOCKED = 0, 1, 2, 3, 4

# What people name themselves, by a path; a detail about it holds nothing else.
_NAMED_OUTSIDE = frozenset({"backup", "file", "sample"})
_WHY_UNREADABLE = {
    "missing": "There is no such file.",
    "folder": "It is a folder.",
    "special": "It is not an ordinary file.",
    "permission": "You may not read it.",
    "too-large": "It is larger than 200 MB.",
    "empty": "It is empty.",
}


def _unreadable(error: UserError) -> str:
    why = _WHY_UNREADABLE.get(str(error.data.get("why")), error.detail)
    what = error.data.get("what") or error.data.get("path") or "The source"
    return f"{what} can't be read. {why} Nothing was saved."


def _several(error: UserError) -> str:
    candidates = error.data.get("candidates")
    listed = "\n".join(f"  {each}" for each in candidates) if isinstance(candidates, list) else ""
    return f"That id fits several; write more of it.\n{listed}".rstrip()


_WHY_UNUSABLE = {
    "damaged": "It is damaged, cut short, or was altered",
    "newer": "A newer version of InsightReader made it",
    "unknown": "It is of no kind that can be imported",
}


def _file_unusable(error: UserError) -> str:
    why = _WHY_UNUSABLE.get(str(error.data.get("why")), "It can't be read")
    return f"{why} ({error.detail}). Nothing was imported."


def _not_found(error: UserError) -> str:
    return f"{_what_is_missing(error)} Nothing was changed."


def _what_is_missing(error: UserError) -> str:
    what, number = error.data.get("what"), error.data.get("number")
    if what == "revision":
        return f"The post has no revision {number}." if number else "The post has no text."
    if what in _NAMED_OUTSIDE or "id" in error.data:
        return f"{error.detail[:1].upper()}{error.detail[1:]}."
    # The detail names a row by a number that nobody outside has ever seen.
    return f"That {what or 'thing'} isn't there any more."


def _quote_not_found(error: UserError) -> str:
    match error.data.get("places"):
        case int(places) if places > 0:
            return f"That quotation stands in {counted(places, 'place')} only."
    return "That quotation isn't in the post's text."


def _corrupt(error: UserError) -> str:
    how = "lacks a file" if "missing" in error.data else "is damaged"
    return (
        f"The library {how} ({error.detail}). Nothing was changed. "
        "'insightreader restore --newest' puts the newest good backup in its place "
        "and keeps what is there now."
    )


_SENTENCES: dict[type[UserError], str | Callable[[UserError], str]] = {
    errors.SourceUnreadable: _unreadable,
    errors.NothingToRead: "There is no text in it that could be read.",
    errors.FileUnusable: _file_unusable,
    errors.ImporterFailed: "The file of kind {kind} could not be understood ({detail}). "
    "Nothing was imported.",
    errors.AmbiguousId: _several,
    errors.NotFound: _not_found,
    errors.QuoteNotFound: _quote_not_found,
    errors.LibraryMissing: "There is no library in {path}. "
    "'insightreader add' or the window makes one.",
    errors.LibraryLocked: "Another program is using the library. Nothing was changed; "
    "try again when it is done.",
    errors.LibraryReadOnly: "The library can only be read here: its place can't be written, "
    "or a newer version of InsightReader made it. Nothing was changed.",
    errors.LibraryCorrupt: _corrupt,
    BackupDamaged: "That backup is damaged ({detail}). Nothing was changed; "
    "'insightreader restore --newest' looks for the newest good one.",
    errors.DiskFull: "The disk is full. This change was not made; everything saved before is safe. "
    "Free some space and try again.",
    errors.StorageFailed: "The disk refused: {detail}. This change was not made; "
    "everything saved before is safe.",
    errors.IndexUnusable: "There is no search index yet, and this can't be found without one. "
    "'insightreader reindex' makes it.",
    errors.WorkerFailed: "Reading the capture failed ({reason}). The capture itself is kept.",
    errors.Refused: "Refused: {detail}.",
    NothingToUndo: "There is nothing left to {detail}.",
    UndoConflict: "Something was changed again since, so this can't be undone without losing that.",
    NotInTrash: "Only what is in the trash can be erased for ever: delete it first. "
    "Nothing was erased.",
    errors.NotMergeable: "These can't become one: {detail}. Nothing was changed.",
    NameTaken: "That name is empty or taken.",
    WouldNestInItself: "That would put something inside itself. Nothing was changed.",
    errors.WrongRole: "{name} stands in a dimension of another role: it has to be one of '{role}'. "
    "Nothing was changed.",
    errors.EmptyText: "There are no words in it. Nothing was changed.",
    CodeNameEmpty: "A code needs a name, such as Case/Levelling up.",
}

_CODES: dict[type[UserError], int] = {
    errors.Refused: REFUSED,
    NotInTrash: REFUSED,
    errors.LibraryLocked: LOCKED,
}


def counted(count: int, thing: str, things: str = "") -> str:
    """Return "1 post" or "2 posts"; ``things`` where an s doesn't make the plural."""
    return f"{count:,} {thing}" if count == 1 else f"{count:,} {things or thing + 's'}"


def explain(error: UserError) -> str:
    """Return a sentence for a person."""
    for kind in type(error).__mro__:
        if kind in _SENTENCES:
            sentence = _SENTENCES[kind]
            if callable(sentence):
                return sentence(error)
            values = defaultdict(lambda: "unknown", error.data | {"detail": error.detail})
            return sentence.format_map(values)
    return error.detail or type(error).__name__


def exit_code(error: UserError) -> int:
    """Return what the shell is told."""
    for kind in type(error).__mro__:
        if kind in _CODES:
            return _CODES[kind]
    return FOUND_WRONG
