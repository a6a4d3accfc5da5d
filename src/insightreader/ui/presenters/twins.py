"""Posts that were saved just now and whose text is there already under another address."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from shiboken6 import isValid

from insightreader.domain.ids import PostId
from insightreader.runtime.engine import Engine
from insightreader.runtime.timing import Debounce
from insightreader.services.reading import Source
from insightreader.ui.differing_words import differing_words
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.duplicates import DuplicatesPresenter
from insightreader.ui.presenters.saving import SavingPresenter
from insightreader.ui.status_bar import QuestionLine

if TYPE_CHECKING:
    from insightreader.services.duplicates import Pair

LOOK, LEAVE = "look", "leave"
_SHOWN_TITLE = 40
_REST_MS = 300
_MOST_LOOKED_AT = 3


class TwinsPresenter(QObject):
    """Says so once for each; the post is saved all the same."""

    def __init__(
        self,
        engine: Engine,
        window: MainWindow,
        *,
        saving: SavingPresenter,
        duplicates: DuplicatesPresenter,
    ) -> None:
        super().__init__(engine)
        self._engine, self._window, self._duplicates = engine, window, duplicates
        self._line: QuestionLine | None = None
        self._saving = saving
        self._saved: list[PostId] = []
        self._rest = Debounce(self, delay_ms=_REST_MS)
        self._rest.quiet.connect(self._look)
        saving.saved.connect(self._note)

    def _note(self, post: PostId) -> None:
        self._saved.append(post)
        self._rest.touch()

    def _look(self) -> None:
        """Look for what a few posts repeat; of many that were saved, the list of duplicates tells.

        It takes a tenth of a second in a large library, which an import must not pay for each.
        """
        if self._saving.is_busy:
            self._rest.touch()
            return
        saved, self._saved = self._saved, []
        if len(saved) <= _MOST_LOOKED_AT:
            for post in saved:
                self._ask(post)

    def _ask(self, post: PostId) -> None:
        self._engine.ask_seat(None, lambda seat: _twin_of(seat.source, post)).then(self._tell)

    def _tell(self, pair: "Pair | None") -> None:
        if pair is None:
            return
        if self._line is None or not isValid(self._line):
            self._line = self._window.status.ask(
                {LOOK: self.tr("Look at both"), LEAVE: self.tr("Leave it")}
            )
            self._line.answered.connect(self._answer)
        title, different = pair.older.title, differing_words(pair.differing())
        short = title if len(title) <= _SHOWN_TITLE else title[:_SHOWN_TITLE].rstrip() + "…"
        share = QLocale().toString(round(pair.alike.share * 100))
        words = self.tr("This text is there already: “{title}”, {share} % the same.")
        if different:
            words = self.tr(
                "This text is there already: “{title}”, {share} % the same. Different: {fields}."
            )
        self._line.ask(words.format(title=short, share=share, fields=different))

    def _answer(self, answer: str) -> None:
        self._line = None
        if answer == LOOK:
            self._duplicates.show()


def _twin_of(source: Source, post: PostId) -> "Pair | None":
    """The pair to tell of; what came from the same address was asked about before it was saved."""
    # Imported when something was saved: it compares texts, which a start never does.
    from insightreader.services.duplicates import pairs_of, repeated_by

    found = repeated_by(source, post)
    pairs = pairs_of(source, [found]) if found is not None else []
    # Of two that were saved together, the later one is told of.
    told = (pair for pair in pairs if pair.older.id < pair.newer.id)
    return next((pair for pair in told if pair.older.url != pair.newer.url), None)
