"""What is dragged out of the text and the notes: quotations with their references and links."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData, QObject

from insightreader.domain.ids import AnnotationId, RevisionId
from insightreader.runtime.engine import Engine
from insightreader.ui.annotations.sidebar import AnnotationSidebar
from insightreader.ui.library.row_mime import MARKDOWN_MIME
from insightreader.ui.library.sources import OWN_MIME
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.presenters.reference import Quoted, reference_mime
from insightreader.ui.reader.pane import ReaderPane

QUOTATION_MIME = f"{OWN_MIME}-quotation"
"""Marks what must not be saved again where it is dropped in this program."""

Spans = Sequence[tuple[int, int]]


class GivingPresenter(QObject):
    """A drag can't wait, so what the reference needs is read as soon as a passage is selected."""

    def __init__(self, engine: Engine, *, reader: Readers, sidebar: AnnotationSidebar) -> None:
        super().__init__(engine)
        self._engine, self._reader, self._sidebar = engine, reader, sidebar
        self._restored: tuple[RevisionId, Spans] | None = None
        reader.for_each(lambda each: self._take_in(each.pane))
        sidebar.model.give = self._cards

    def _take_in(self, pane: ReaderPane) -> None:
        pane.view.give = self._give_passage
        pane.view.selection_settled.connect(self._read_ahead)

    def _read_ahead(self) -> None:
        """Learn which characters of the text were put back, for the reference says so."""
        revision = self._revision()
        if revision is not None and self._reader.pane.selection() is not None:
            self._engine.ask("to give", lambda reading: reading.report(revision).restored).then(
                lambda restored: self._keep(revision, restored)
            )

    def _keep(self, revision: RevisionId, restored: Spans) -> None:
        self._restored = (revision, restored)

    def _revision(self) -> RevisionId | None:
        details = self._reader.details
        return details.revision.id if details and details.revision else None

    def _give_passage(self, mime: QMimeData, start: int, end: int) -> bool:
        details, rendered = self._reader.details, self._reader.pane.view.scene.rendered
        known = self._restored
        if details is None or rendered is None or known is None or known[0] != self._revision():
            return False
        quoted = Quoted.of_passage(rendered, start, end, self._sidebar.model.all())
        _fill(mime, reference_mime([(details, quoted.marked_where(known[1]))]))
        return True

    def _cards(self, keys: list[AnnotationId]) -> QMimeData | None:
        details = self._reader.details
        model = self._sidebar.model
        if details is None:
            return None
        known, found = model.all(), (model.annotation(key) for key in keys)
        quoted = [
            (details, Quoted.of_annotation(each, known)) for each in found if each is not None
        ]
        mime = QMimeData()
        _fill(mime, reference_mime(quoted))
        return mime


def _fill(mime: QMimeData, copied: QMimeData) -> None:
    """Take over a copy; programs that take plain text alone get Markdown, which keeps the link."""
    markdown = copied.data(MARKDOWN_MIME)
    mime.setText(bytes(markdown.data()).decode())
    mime.setHtml(copied.html())
    mime.setData(MARKDOWN_MIME, markdown)
    mime.setData(QUOTATION_MIME, QByteArray(b"1"))
