"""What every page of the evidence workspace is."""

from PySide6.QtWidgets import QWidget

from insightreader.ui.empty_page import EmptyPage


class EvidenceView(QWidget):
    """A page with a tab of its own.

    It has no focus proxy: Tab would jump to that past all that stands before it, and never come
    back to the tabs.
    """

    nothing: EmptyPage
    """What stands in place of a view that has nothing to show."""

    @property
    def home(self) -> QWidget:
        """Where the keyboard begins."""
        raise NotImplementedError

    def finish(self) -> None:
        """Give out what is being typed; most views have nothing of the kind."""
