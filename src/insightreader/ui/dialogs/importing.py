"""What a file to import holds before anything comes in, and afterwards what was left out."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.exchange import ImportKind, ImportProblem, ImportReport
from insightreader.ui.fonts import ui_font
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.theme import SPACE, set_role

_WIDTH, _HEIGHT = 520, 440
_MOST_ROWS = 1000


def _tr(text: str) -> str:
    return QCoreApplication.translate("importing", text)


def name_of_kind(kind: ImportKind) -> str:
    """Return which program writes such files."""
    names = {
        ImportKind.SAMPLE: _tr("InsightReader sample library"),
        ImportKind.ARCHIVE: _tr("InsightReader archive"),
        ImportKind.READER: _tr("Readwise Reader"),
        ImportKind.READWISE: _tr("Readwise highlights"),
        ImportKind.BOOKMARKS: _tr("browser bookmarks"),
        ImportKind.OPML: _tr("OPML outline"),
        ImportKind.CSL_JSON: _tr("references (CSL JSON)"),
    }
    return names.get(kind, kind.value.capitalize())


def words_of_problem(problem: ImportProblem) -> str:
    """Return where something stands that can't be carried, and why, in one line."""
    what, _, detail = problem.reason.partition(": ")
    reasons = {
        "no address": _tr("no address of a page"),
        "date": _tr("the date can't be read; the rest comes in"),
        "not in the text": _tr("this passage isn't in the text; it is kept as an orphan"),
        "feed": _tr("a feed, not a post"),
        "text": _tr("its text can't be read; the address comes in"),
        "too large": _tr("the row is too large to be a post"),
        "an open quotation mark": _tr("a quotation mark is never closed; rows may be missing"),
        "no highlight": _tr("the row holds no highlight"),
    }
    said = reasons.get(what, problem.reason)
    shown = f"{said} ({detail})" if detail and what in reasons else said
    return f"{problem.where}: {shown}"


class ImportDialog(QDialog):
    """Counts, and the rows that can't be carried. ``is_done``: a report, not a question.

    ``may_join``: it asks whether posts that both libraries have become one.
    """

    import_requested = Signal()

    def __init__(
        self,
        heading: str,
        report: ImportReport,
        parent: QWidget | None = None,
        *,
        is_done: bool = False,
        may_join: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[3])
        title = plain_label(heading, "title")
        title.setFont(ui_font(5, 640))
        layout.addWidget(title)
        layout.addWidget(wrapped_label(self._counts(report, is_done=is_done)))
        if not is_done:
            layout.addWidget(
                wrapped_label(
                    self.tr(
                        "Nothing has been changed yet. Posts that you have stay as they are, and "
                        "get the tags and highlights that they lack."
                    )
                )
            )
        self._join = QCheckBox(self.tr("&Join posts that both libraries have"))
        layout.addWidget(self._join)
        self._join.setVisible(may_join)
        if report.problems:
            self.resize(_WIDTH, _HEIGHT)
            layout.addWidget(plain_label(self.tr("Can't be carried as it stands:")))
            layout.addWidget(self._list(report.problems), 1)
        self._add_buttons(layout, is_done=is_done, is_empty=not report.posts + report.annotations)

    @property
    def is_joining(self) -> bool:
        """Whether posts that both have are to become one."""
        return self._join.isChecked()

    def _counts(self, report: ImportReport, *, is_done: bool) -> str:
        words = self.tr("{posts} posts and {notes} notes came in.")
        if not is_done:
            words = self.tr("The file holds {posts} posts and {notes} notes.")
        said = words.format(posts=report.posts, notes=report.annotations)
        if report.known:
            said += " " + self.tr("{count} were there already.").format(count=report.known)
        return said

    def _list(self, problems: Sequence[ImportProblem]) -> QListWidget:
        rows = QListWidget()
        rows.setAccessibleName(self.tr("What can't be carried"))
        rows.setWordWrap(True)
        rows.addItems([words_of_problem(each) for each in problems[:_MOST_ROWS]])
        if len(problems) > _MOST_ROWS:
            rows.addItem(self.tr("and {count} more").format(count=len(problems) - _MOST_ROWS))
        return rows

    def _add_buttons(self, layout: QVBoxLayout, *, is_done: bool, is_empty: bool) -> None:
        buttons = QDialogButtonBox()
        if is_done:
            done = QPushButton(self.tr("Done"))
            buttons.addButton(done, QDialogButtonBox.ButtonRole.AcceptRole)
        else:
            done = QPushButton(self.tr("Import"))
            done.setEnabled(not is_empty)
            buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
            buttons.addButton(done, QDialogButtonBox.ButtonRole.AcceptRole)
            buttons.accepted.connect(self.import_requested)
        set_role(done, "primary")
        done.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
