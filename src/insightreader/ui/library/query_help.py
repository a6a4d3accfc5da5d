"""The query language explained in a popover beside the search field."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from insightreader.ui.fonts import code_font, ui_font
from insightreader.ui.plain import plain_label
from insightreader.ui.theme import SPACE, set_role

translate = QCoreApplication.translate


def examples() -> list[tuple[str, str]]:
    """Return what can be typed, and what it finds."""
    return [
        ("mission health", translate("QueryHelp", "both words, in any form")),
        (
            '"across sectors"',
            translate("QueryHelp", "exactly these words in this order"),
        ),
        ("collab*", translate("QueryHelp", "words that begin so (three letters or more)")),
        ("recieve~", translate("QueryHelp", "words that differ in a letter or two")),
        ("trust near/5 budget", translate("QueryHelp", "at most five words between them")),
        ("london OR paris", translate("QueryHelp", "either word")),
        ("mission -moon", translate("QueryHelp", "the first without the second; NOT moon too")),
        ("(london OR paris) trust", translate("QueryHelp", "brackets group")),
        ("title:mission", translate("QueryHelp", "in one field: title, author, site, note")),
        ("tag:health", translate("QueryHelp", "with this tag; code:outcome/success likewise")),
        ("is:unread", translate("QueryHelp", "also read, starred, inbox, later, archive")),
        ("has:notes", translate("QueryHelp", "with notes; kind:note finds notes alone")),
        ("lang:fr", translate("QueryHelp", "in a language; collection: for a collection")),
        ("date:2026-05", translate("QueryHelp", "published then; date:2024..2026 for a span")),
        ("saved:2026-05..", translate("QueryHelp", "saved then, in the same ways")),
    ]


class QueryHelp(QFrame):
    """A popover of examples; any click outside or Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        set_role(self, "overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("How to search"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[3], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[3])
        title = plain_label(self.tr("How to search"), "title")
        title.setFont(ui_font(1, 600))
        layout.addWidget(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE[4])
        grid.setVerticalSpacing(SPACE[1] + 2)
        for row, (typed, finds) in enumerate(examples()):
            sample = plain_label(typed)
            sample.setFont(code_font(ui_font().pixelSize()))
            grid.addWidget(sample, row, 0)
            grid.addWidget(plain_label(finds, "muted"), row, 1)
        layout.addLayout(grid)
        footing = self.tr(
            "Tab completes fields and values. Down goes to the results, F3 to the next match."
        )
        layout.addWidget(plain_label(footing, "muted"))

    def show_below(self, widget: QWidget) -> None:
        """Open under ``widget``, at its start."""
        self.adjustSize()
        self.move(widget.mapToGlobal(QPoint(0, widget.height() + SPACE[1])))
        self.show()
