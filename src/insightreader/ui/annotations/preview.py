"""A comment as it will look, inside the editor; loads nothing and follows no link."""

from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from insightreader.ui.annotations.comment_document import CommentDocument
from insightreader.ui.fonts import ui_font
from insightreader.ui.theme import Theme


class CommentPreview(QTextEdit):
    """Read-only; shows HTML that a worker sanitised."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Preview of the comment"))
        self.viewport().setAutoFillBackground(False)

    def fill(self, html: str, theme: Theme) -> None:
        """Show ``html``."""
        document = CommentDocument(ui_font(), theme, self)
        document.fill(html, "")
        self.setDocument(document)
