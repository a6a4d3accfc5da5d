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
        "import-codebook": _tr("Import codebook"),
        "set-attribute": _tr("Change attribute"),
        "add-outcome": _tr("Add outcome"),
        "change-outcome": _tr("Change outcome"),
        "withdraw-outcome": _tr("Take outcome back"),
        "summarise": _tr("Summarise a cell"),
        "set-cell-state": _tr("State of a cell"),
        "add-claim": _tr("New claim"),
        "change-claim": _tr("Change claim"),
        "delete-claim": _tr("Delete claim"),
        "relate-passage": _tr("Relate a passage"),
        "withdraw-passage": _tr("Take a passage away"),
        "create-brief": _tr("New brief"),
        "change-brief": _tr("Change brief"),
        "delete-brief": _tr("Delete brief"),
        "add-part": _tr("New part"),
        "edit-part": _tr("Write a part"),
        "move-part": _tr("Move a part"),
        "delete-part": _tr("Take a part out"),
    }
