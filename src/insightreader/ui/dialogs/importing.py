"""What a file to import holds before anything comes in, and afterwards what was left out."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.exchange import ImportKind, ImportProblem, ImportReport, MatchedBy
from insightreader.ui.counting import notes_words, posts_words
from insightreader.ui.fonts import ui_font
from insightreader.ui.plain import plain_label, wrapped_label
from insightreader.ui.room import grow_to_fit
from insightreader.ui.theme import SPACE, set_role
from insightreader.ui.verdicts import verdict_look
from insightreader.ui.wrapped_delegate import WrappedDelegate

_WIDTH, _HEIGHT = 520, 440
_MOST_ROWS = 1000


translate = QCoreApplication.translate


def _tr(text: str) -> str:
    return translate("importing", text)


def name_of_kind(kind: ImportKind) -> str:
    """Return which program writes such files."""
    names = {
        ImportKind.SAMPLE: _tr("InsightReader sample library"),
        ImportKind.ARCHIVE: _tr("InsightReader archive"),
        ImportKind.LIBRARY: _tr("InsightReader library"),
        ImportKind.READER: _tr("Readwise Reader"),
        ImportKind.READWISE: _tr("Readwise highlights"),
        ImportKind.BOOKMARKS: _tr("browser bookmarks"),
        ImportKind.OPML: _tr("OPML outline"),
        ImportKind.CSL_JSON: _tr("references (CSL JSON)"),
        ImportKind.REFI_QDA: _tr("project for qualitative analysis (REFI-QDA)"),
        ImportKind.CODEBOOK: _tr("codebook (REFI-QDA)"),
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
        "its file isn't in the project": _tr("its file isn't in the project"),
        "no highlight": _tr("the row holds no highlight"),
        "another definition": _tr("yours stays; the other says"),
        "another text": _tr("yours stays; the other says"),
    }
    said = reasons.get(what, problem.reason)
    shown = f"{said} ({detail})" if detail and what in reasons else said
    return f"{problem.where}: {shown}"


def words_of_counts(report: ImportReport, *, is_done: bool) -> str:
    """Return how much came in, or would."""
    words = _tr("{posts} and {notes} came in.")
    if not is_done:
        words = _tr("{posts} and {notes} would come in.")
    said = words.format(posts=posts_words(report.posts), notes=notes_words(report.annotations))
    if report.known:
        known = translate("importing", "%Ln thing(s) are there already.", None, report.known)
        said += f" {known}"
    return said


def words_of_joining(report: ImportReport, *, is_done: bool) -> list[str]:
    """Return which posts joined, or would, and how annotations stand here, a line each."""
    ways = {
        MatchedBy.BYTES: _tr("by their bytes: {count}"),
        MatchedBy.ADDRESS: _tr("by their address: {count}"),
        MatchedBy.TEXT: _tr("by their text: {count}"),
    }
    lines, number = [], QLocale().toString
    if report.matched:
        found = ", ".join(ways[by].format(count=number(count)) for by, count in report.matched_by)
        words = _tr("Posts that joined yours: {count} ({ways}); with another text: {differing}.")
        if not is_done:
            words = _tr(
                "Posts that would join yours: {count} ({ways}); with another text: {differing}."
            )
        counts = {"count": number(report.matched), "differing": number(report.differing)}
        lines.append(words.format(ways=found, **counts))
    if report.verdicts:
        verdicts = ((verdict_look(name).word, count) for name, count in report.verdicts)
        shown = ", ".join(f"{word}: {number(count)}" for word, count in verdicts)
        lines.append(_tr("How the notes stand in your library: {verdicts}.").format(verdicts=shown))
    return lines


class ImportDialog(QDialog):
    """Counts, what joins, and the rows that can't be carried. ``is_done``: a report, no question.

    ``may_join``: it asks whether posts that both libraries have become one.
    """

    import_requested = Signal()
    joining_changed = Signal(bool)
    """What would come in has to be looked at again."""

    def __init__(
        self,
        heading: str,
        report: ImportReport,
        parent: QWidget | None = None,
        *,
        is_done: bool = False,
        may_join: bool = False,
        is_joining: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._is_done = is_done
        self._counts = wrapped_label()
        self._joined = wrapped_label()
        self._problems = QListWidget()
        self._problems.setAccessibleName(self.tr("What can't be carried"))
        set_role(self._problems, "boxed")
        WrappedDelegate(self._problems)
        self._heading_of_problems = plain_label(self.tr("Can't be carried as it stands:"))
        self._join = QCheckBox(self.tr("&Join posts that both libraries have"))
        self._join.setVisible(may_join)
        self._join.setChecked(is_joining)
        self._import = QPushButton(self.tr("Done") if is_done else self.tr("Import"))
        self._lay_out(heading)
        self.show_report(report)
        self._join.toggled.connect(self._ask_again)

    @property
    def is_joining(self) -> bool:
        """Whether posts that both have are to become one."""
        return self._join.isChecked()

    def show_report(self, report: ImportReport) -> None:
        """Show what came in or would."""
        self._counts.setText(words_of_counts(report, is_done=self._is_done))
        joined = words_of_joining(report, is_done=self._is_done)
        self._joined.setText("\n".join(joined))
        self._joined.setVisible(bool(joined))
        self._fill(report.problems)
        brings = report.posts + report.annotations + report.matched
        self._import.setEnabled(self._is_done or bool(brings))
        grow_to_fit(self)

    def _ask_again(self, is_joining: bool) -> None:
        self._import.setEnabled(False)
        self._counts.setText(self.tr("Looking…"))
        self._joined.hide()
        self.joining_changed.emit(is_joining)

    def _lay_out(self, heading: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[3])
        title = plain_label(heading, "title")
        title.setFont(ui_font(5, 640))
        layout.addWidget(title)
        layout.addWidget(self._counts)
        layout.addWidget(self._joined)
        if not self._is_done:
            layout.addWidget(
                wrapped_label(
                    self.tr(
                        "Nothing has been changed yet. Posts that you have stay as they are, and "
                        "get the tags and highlights that they lack."
                    )
                )
            )
        layout.addWidget(self._join)
        layout.addWidget(self._heading_of_problems)
        layout.addWidget(self._problems, 1)
        self._add_buttons(layout)

    def _fill(self, problems: Sequence[ImportProblem]) -> None:
        self._problems.clear()
        self._problems.addItems([words_of_problem(each) for each in problems[:_MOST_ROWS]])
        if len(problems) > _MOST_ROWS:
            rest = len(problems) - _MOST_ROWS
            self._problems.addItem(self.tr("and %Ln more", None, rest))
        for widget in (self._heading_of_problems, self._problems):
            widget.setVisible(bool(problems))
        if problems:
            self.resize(_WIDTH, _HEIGHT)

    def _add_buttons(self, layout: QVBoxLayout) -> None:
        buttons = QDialogButtonBox()
        if not self._is_done:
            buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
            buttons.accepted.connect(self.import_requested)
        buttons.addButton(self._import, QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self._import, "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        # Once it is the dialog's: Enter would be Cancel's, which stands first.
        self._import.setDefault(True)
