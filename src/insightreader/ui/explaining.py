"""Errors and operations in words for people: what happened, what is safe, what to do."""

from PySide6.QtCore import QCoreApplication

from insightreader.domain import errors
from insightreader.domain.errors import UserError
from insightreader.domain.links import LinkMalformed
from insightreader.services.coding import CodeNameEmpty
from insightreader.services.collecting import WouldNestInItself
from insightreader.services.erasing import NotInTrash
from insightreader.services.names import NameTaken
from insightreader.services.undo import NothingToUndo
from insightreader.store.restoring import BackupDamaged
from insightreader.store.undoing import UndoConflict
from insightreader.ui.evidence_operations import evidence_operations

_CONTEXT = "explaining"


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def _sentences() -> dict[type[UserError], str]:
    return {
        errors.SourceUnreadable: _tr("It can't be read, so nothing was saved."),
        errors.NothingToRead: _tr("There is no text in it that could be read."),
        errors.NotFound: _tr("It isn't there any more."),
        errors.Refused: _tr("This address is refused for safety. Nothing was opened."),
        errors.LibraryMissing: _tr("There is no library at that place."),
        errors.LibraryLocked: _tr(
            "Another program is using the library. Nothing was changed; try again when it is done."
        ),
        errors.LibraryReadOnly: _tr("This library can only be read here. Nothing was changed."),
        errors.LibraryCorrupt: _tr(
            "The library's file is damaged. Nothing was changed; a backup can be restored."
        ),
        BackupDamaged: _tr("That backup is damaged. Nothing was changed."),
        errors.DiskFull: _tr(
            "The disk is full. This change was not made; everything saved before is safe. "
            "Free some space and try again."
        ),
        errors.StorageFailed: _tr(
            "The disk refused to work. This change was not made; everything saved before is safe."
        ),
        errors.IndexUnusable: _tr("The search index is being made. Try again when it is done."),
        errors.WorkerFailed: _tr(
            "Reading the capture took too much time or memory. The capture itself is kept."
        ),
        errors.FileUnusable: _tr(
            "This file can't be used: it is damaged, unknown, or of a newer version. "
            "Nothing was changed."
        ),
        errors.ImporterFailed: _tr(
            "The import stumbled over this file. What came in before is kept."
        ),
        errors.TextTooComplex: _tr("Its markup is nested too deeply to be drawn."),
        errors.QuoteNotFound: _tr("The quotation isn't in the text."),
        LinkMalformed: _tr("This link can't be opened. Copy it again from where you found it."),
        errors.AmbiguousId: _tr("That id fits several things."),
        NothingToUndo: _tr("There is nothing left to undo."),
        UndoConflict: _tr(
            "Something was changed again since, so this can't be undone without losing that."
        ),
        NotInTrash: _tr("Only what is in the trash can be erased for ever."),
        errors.NotMergeable: _tr("These two can't become one. Nothing was changed."),
        NameTaken: _tr("That name is empty or taken."),
        CodeNameEmpty: _tr("A code needs a name."),
        WouldNestInItself: _tr("Nothing can be put inside itself."),
        errors.WrongRole: _tr("That code stands in a dimension of another role."),
        errors.EmptyText: _tr("There are no words in it."),
    }


def _reasons() -> dict[str, str]:
    return {
        "missing": _tr("There is no such file any more."),
        "folder": _tr("It is a folder."),
        "special": _tr("It is not an ordinary file."),
        "permission": _tr("You may not read it."),
        "too-large": _tr("It is larger than 200 MB."),
        "empty": _tr("It is empty."),
        "name": _tr("No server of that name answers."),
        "network": _tr("The server couldn't be reached."),
        "timeout": _tr("The server took too long."),
        "tls": _tr("The server can't prove who it is."),
        "status": _tr("The server has nothing at that address."),
        "form": _tr("It isn't written as a link of InsightReader."),
        "id": _tr("The id in it is incomplete or has other characters than an id."),
        "place": _tr("The place in it isn't a range of characters."),
    }


def explain(error: UserError) -> str:
    """Return a sentence or two for a person."""
    why = _reasons().get(str(error.data.get("why", "")), "")
    sentences = _sentences()
    for kind in type(error).__mro__:
        if kind in sentences:
            return f"{why} {sentences[kind]}".strip()
    return _tr("That didn't work. Everything saved before is safe.")


def explain_problem(problem: str | None) -> str:
    """Return what is said of a capture that couldn't be read; ``problem`` is an error's name."""
    kept = _tr("The capture is kept, and can be opened in its own program.")
    return f"{problem_words(problem)} {kept}"


def problem_words(problem: str | None) -> str:
    """Return why a capture couldn't be read, for a row of a list."""
    by_name = {kind.__name__: sentence for kind, sentence in _sentences().items()}
    return by_name.get(problem or "", _tr("It could not be read."))


def explain_fallback(reason: str) -> str:
    """Return why a post shows plain text only; ``reason`` is what cleaning recorded."""
    reasons = {
        "time": _tr("Cleaning this page took too long, so its plain text is shown."),
        "memory": _tr("Cleaning this page took too much memory, so its plain text is shown."),
        "crash": _tr("Cleaning this page failed, so its plain text is shown."),
        "complex": _tr("This page is built in too complicated a way, so its plain text is shown."),
        "address-only": _tr("Only the address and the highlights of this page were imported."),
    }
    return reasons.get(reason, _tr("Only the plain text of this page is shown."))


def explain_remade_index(cause: str) -> str:
    """Return why the search index was made anew; ``cause`` is that of ``IndexUnusable``."""
    if cause == "damaged":
        return _tr(
            "The search index was damaged on the disk and has been made anew. "
            "Nothing of the library is lost."
        )
    return _tr("The search index no longer fitted the library and has been made anew.")


def name_of_operation(kind: str) -> str:
    """Return what an operation did, in a few words, for undo and history."""
    names = {
        "save": _tr("Save"),
        "recapture": _tr("New version"),
        "move": _tr("Move"),
        "star": _tr("Star"),
        "unstar": _tr("Remove star"),
        "mark-read": _tr("Mark as read"),
        "mark-unread": _tr("Mark as unread"),
        "delete": _tr("Move to trash"),
        "undelete": _tr("Restore from trash"),
        "edit-metadata": _tr("Edit details"),
        "tag": _tr("Change tags"),
        "rename-tag": _tr("Rename tag"),
        "merge": _tr("Merge posts"),
        "create-collection": _tr("New collection"),
        "rename-collection": _tr("Rename collection"),
        "move-collection": _tr("Move collection"),
        "delete-collection": _tr("Delete collection"),
        "collect": _tr("Add to collection"),
        "take-out": _tr("Take out of collection"),
        "save-search": _tr("Keep search"),
        "delete-search": _tr("Delete search"),
        "annotate": _tr("Annotate"),
        "comment": _tr("Edit comment"),
        "code": _tr("Change codes"),
        "recolour": _tr("Change highlight"),
        "set-secondary": _tr("Record who is quoted"),
        "delete-annotation": _tr("Delete annotation"),
        "go-back": _tr("Go to another revision"),
        "restore-text": _tr("Put a removed block back"),
        "remove-text": _tr("Take a block out"),
        "repair-text": _tr("Repair lost characters"),
        "refuse-repair": _tr("Refuse a repair"),
        "resize": _tr("Change the passage"),
        "place": _tr("Place by hand"),
        "accept-place": _tr("Accept the place"),
        "refuse-place": _tr("Refuse the place"),
        "review": _tr("Answer in the review"),
        "autocode": _tr("Code what was found"),
        "set-pseudonym": _tr("Set pseudonym"),
        "remove-pseudonym": _tr("Remove pseudonym"),
        "add-code": _tr("New code"),
        "import": _tr("Import"),
    }
    return (names | evidence_operations()).get(kind, kind)
