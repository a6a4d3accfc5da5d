"""A comment as Qt draws it. Its HTML was sanitised by a worker; whatever it names is refused."""

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QTextDocument, QTextOption

from insightreader.text.renderer import VIEWER_RULES
from insightreader.ui.theme import Theme

_IMAGE = QTextDocument.ResourceType.ImageResource.value
_INDENT = 18.0
"""Of a list, in pixels; Qt's forty would take a sixth of a card."""


class CommentDocument(QTextDocument):
    """Draws HTML or plain text and loads nothing: no picture, no style sheet, no file."""

    def __init__(self, font: QFont, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMargin(0)
        self.setUndoRedoEnabled(False)
        self.setIndentWidth(_INDENT)
        self.setDefaultFont(font)
        self.setDefaultStyleSheet(
            f"{VIEWER_RULES} a {{ color: {theme.accent}; }}"
            f" code, pre {{ background-color: {theme.code}; }}"
            " p, ul, ol { margin-top: 0; margin-bottom: 4px; }"
        )

    def fill(self, html: str, plain: str) -> None:
        """Show ``html``, or ``plain`` while the worker hasn't rendered it yet."""
        option = self.defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)
        if html:
            self.setHtml(html)
        else:
            self.setPlainText(plain)

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002
        """Refuse. An empty answer wouldn't do: Qt then opens what a picture names by itself."""
        if type != _IMAGE:
            return b""
        nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        nothing.fill(Qt.GlobalColor.transparent)
        return nothing
