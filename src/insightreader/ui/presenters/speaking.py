"""What screen readers are told: what was done, how much was found, where the reader has come."""

from PySide6.QtCore import QObject

from insightreader.domain.entities import Annotation
from insightreader.domain.ids import AnnotationId
from insightreader.runtime.engine import Engine
from insightreader.services.settings import Settings
from insightreader.ui.annotations.card_text import accessible_text
from insightreader.ui.announcing import Announcer
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.notes import NotesPresenter
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.reader.highlights import highlight_of
from insightreader.ui.reader.pane import ReaderPane
from insightreader.ui.reader.whereabouts import highlight_words

TEXT_CURSOR = "reading.text_cursor"


class SpeakingPresenter(QObject):
    """Leads to the announcer what is worth a sentence: each act says one, and no more."""

    def __init__(
        self,
        engine: Engine,
        window: MainWindow,
        *,
        settings: Settings,
        notes: NotesPresenter,
        reader: Readers,
    ) -> None:
        super().__init__(engine)
        self._notes = notes
        self._settings = settings
        self.announcer = Announcer(window)
        window.status.said.connect(self.announcer.say)
        window.library.parts.bar.counted.connect(self.announcer.say_later)
        notes.made.connect(self._on_made)
        self._status = window.status
        reader.for_each(lambda each: self._hear(each.pane))
        reader.turned.connect(lambda each: self.announcer.say(each.pane.windowTitle()))

    def _hear(self, pane: ReaderPane) -> None:
        pane.annotation_activated.connect(self._on_activated)
        pane.whereabouts.entered.connect(self.announcer.say)
        pane.whereabouts.told.connect(self._status.say)
        cursor = pane.commands["cursor"]
        cursor.setChecked(self._settings.flag(TEXT_CURSOR))
        cursor.toggled.connect(lambda on: self._settings.set(TEXT_CURSOR, on))

    def _on_made(self, annotation: Annotation) -> None:
        drawn = highlight_of(annotation)
        if drawn is not None:
            self.announcer.say(highlight_words(drawn))

    def _on_activated(self, key: AnnotationId | None) -> None:
        annotation = self._notes.sidebar.model.annotation(key) if key is not None else None
        if annotation is not None:
            self.announcer.say(accessible_text(annotation))
