"""A post's details, edited by hand: what a person writes wins over what a page says."""

from PySide6.QtCore import QCoreApplication, QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from insightreader.domain.cleaned import FieldSource
from insightreader.domain.entities import PostDetails
from insightreader.ui.plain import plain_tooltip, wrapped_label
from insightreader.ui.theme import SPACE, set_role

_WIDTH = 520
_DATE = QRegularExpression(r"|\d{4}(-\d{2}(-\d{2})?)?")
_LANGUAGE = QRegularExpression(r"|[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def _tr(text: str) -> str:
    return QCoreApplication.translate("details", text)


class DetailsDialog(QDialog):
    """Asks for title, author, site, date and language; tells only of what was changed."""

    chosen = Signal(object)
    """The changed fields by name; None for one that was emptied."""

    def __init__(self, details: PostDetails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Edit details"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        row = details.row
        self._before = {
            "title": row.title,
            "author": row.author or "",
            "site": row.site or "",
            "published": row.published or "",
            "language": row.language or "",
        }
        self.fields = {name: QLineEdit(value) for name, value in self._before.items()}
        self._restrict()
        form = QFormLayout()
        for name, field in self.fields.items():
            source = details.sources.get(name)
            field.setToolTip(plain_tooltip(_source_words(source)))
            field.setPlaceholderText(_hints().get(name, ""))
            field.textChanged.connect(self._allow)
            form.addRow(_names()[name], field)
        words = self.tr("What you write here stays, whatever a new version of the page says.")
        buttons = QDialogButtonBox()
        self._done = buttons.addButton(self.tr("Done"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self._done, "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE[4], SPACE[4], SPACE[4], SPACE[4])
        layout.setSpacing(SPACE[3])
        layout.addLayout(form)
        layout.addWidget(wrapped_label(words, "muted"))
        layout.addWidget(buttons)
        self.accepted.connect(self._tell)

    @property
    def done_button(self) -> QPushButton:
        """The button that takes what was written; disabled while something can't be taken."""
        return self._done

    def _restrict(self) -> None:
        for name, pattern in (("published", _DATE), ("language", _LANGUAGE)):
            # What a page said needn't fit: it stays until somebody changes it.
            field = self.fields[name]
            field.setValidator(QRegularExpressionValidator(pattern, field))

    def _allow(self) -> None:
        changed = self._changed()
        fits = all(self.fields[name].hasAcceptableInput() for name in changed)
        self._done.setEnabled(fits and bool(self.fields["title"].text().strip()))

    def _changed(self) -> dict[str, str | None]:
        texts = {name: field.text().strip() for name, field in self.fields.items()}
        return {name: text or None for name, text in texts.items() if text != self._before[name]}

    def _tell(self) -> None:
        changed = self._changed()
        if changed:
            self.chosen.emit(changed)


def _names() -> dict[str, str]:
    return {
        "title": _tr("Title"),
        "author": _tr("Author"),
        "site": _tr("Site"),
        "published": _tr("Date"),
        "language": _tr("Language"),
    }


def _hints() -> dict[str, str]:
    return {"published": "2026-11-24", "language": "en"}


def _source_words(source: FieldSource | None) -> str:
    if source is None:
        return _tr("Nothing was found on the page.")
    if source is FieldSource.USER:
        return _tr("Written by you.")
    return _tr("Found on the page.")
