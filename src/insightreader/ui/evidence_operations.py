"""What acts on codebook, cases, claims and briefs are called, for undo and history."""

from PySide6.QtCore import QCoreApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("explaining", text)


def evidence_operations() -> dict[str, str]:
    """Return a few words for each kind of operation."""
    return {
        "add-dimension": _tr("New dimension"),
        "change-dimension": _tr("Change dimension"),
        "move-dimension": _tr("Move dimension"),
        "delete-dimension": _tr("Delete dimension"),
        "rename-code": _tr("Rename code"),
        "describe-code": _tr("Describe code"),
        "move-code": _tr("Move code"),
        "delete-code": _tr("Delete code"),
        "merge-codes": _tr("Merge codes"),
        "split-code": _tr("Split code"),
        "set-example": _tr("Change examples"),
    }
