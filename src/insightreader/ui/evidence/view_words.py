"""The views of the evidence workspace: their names, in the order of their tabs."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class ViewName(StrEnum):
    """A view of the evidence workspace."""

    CODEBOOK = "codebook"
    MATRIX = "matrix"
    TOGETHER = "together"
    CASES = "cases"
    TIMELINE = "timeline"
    COVERAGE = "coverage"
    SOURCES = "sources"
    AGREEMENT = "agreement"


def view_words() -> dict[ViewName, str]:
    """Return what the views are called."""
    return {
        ViewName.CODEBOOK: translate("EvidencePresenter", "Codebook"),
        ViewName.MATRIX: translate("EvidencePresenter", "Matrix"),
        ViewName.TOGETHER: translate("EvidencePresenter", "Together"),
        ViewName.CASES: translate("EvidencePresenter", "Cases"),
        ViewName.TIMELINE: translate("EvidencePresenter", "Timeline"),
        ViewName.COVERAGE: translate("EvidencePresenter", "Coverage"),
        ViewName.SOURCES: translate("EvidencePresenter", "Sources"),
        ViewName.AGREEMENT: translate("EvidencePresenter", "Agreement"),
    }
