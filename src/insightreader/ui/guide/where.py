"""Which page of the guide fits the place where somebody is: by the widgets around the keyboard."""

from PySide6.QtWidgets import QWidget

INDEX = "index.md"
PAGES = {
    # panes and what stands in them
    "LibraryPane": "triage.md",
    "NavigationTree": "triage.md",
    "EmptyState": "save.md",
    "SearchField": "find.md",
    "SuggestionList": "find.md",
    "ResultList": "find.md",
    "ResultBar": "find.md#narrow-and-order-what-was-found",
    "RelatedBar": "find.md#passages-like-this-one",
    "QueryHelp": "find.md#the-query-language",
    "ReaderPane": "read.md",
    "AnnotationSidebar": "annotate.md",
    "CodePicker": "code.md#apply-codes",
    "SecondaryDialog": "quote.md#quotations-by-somebody-else",
    "CodebookView": "code.md#see-the-evidence",
    "MatrixView": "evidence.md#the-matrix",
    "CasesView": "evidence.md#cases-and-outcomes",
    "EvidencePane": "evidence.md#other-views",
    "BriefPane": "brief.md",
    "ClaimPage": "brief.md#claims",
    "TasksPanel": "help.md#tasks",
    "NoticeCorner": "help.md#tasks",
    "TourPanel": "help.md#guided-tour",
    # windows of their own
    "AllNotesWindow": "annotate.md#all-notes",
    "ReviewWindow": "annotate.md#daily-review",
    "ComparisonWindow": "quote.md#when-the-post-changes",
    "ProvenanceDialog": "quote.md#when-the-post-changes",
    "NoteHistoryDialog": "annotate.md#history",
    "DetailsDialog": "read.md#details",
    "RepairsDialog": "mend.md#what-was-lost",
    "DuplicatesDialog": "save.md#what-is-there-already",
    "FeedsDialog": "save.md#feeds",
    "ImportDialog": "import.md",
    "DoubtfulDialog": "export.md",
    "NewLibraryDialog": "settings.md#several-libraries",
    "PaletteDialog": "find.md#go-anywhere",
    "PreferencesDialog": "settings.md#preferences",
    "ShortcutsDialog": "settings.md#keys",
}
"""By the names of classes, so that nothing is loaded for this and no widget has to know."""


def page_for(widget: QWidget | None) -> tuple[str, str]:
    """Return the page, and the anchor of its section or "", for where a widget stands."""
    while widget is not None:
        if type(widget).__name__ in PAGES:
            page, _, section = PAGES[type(widget).__name__].partition("#")
            return page, section
        widget = widget.parentWidget()
    return INDEX, ""
