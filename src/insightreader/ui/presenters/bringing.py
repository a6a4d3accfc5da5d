"""What was dropped, pasted or chosen goes where it belongs: saved, looked into, opened, refused."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from insightreader.runtime.engine import Engine
from insightreader.ui.library.sources import SaveSource, SourceKind
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.importing import ImportPresenter
from insightreader.ui.presenters.saving import SavingPresenter

if TYPE_CHECKING:
    from insightreader.services.arrivals import Arrivals


class BringingPresenter(QObject):
    """Stands between the library's pane and saving."""

    link_brought = Signal(str)
    """A link into a library is to be opened."""

    def __init__(
        self,
        engine: Engine,
        window: MainWindow,
        *,
        saving: SavingPresenter,
        importing: ImportPresenter,
    ) -> None:
        super().__init__(engine)
        self._engine, self._window = engine, window
        self._saving, self._importing = saving, importing
        self._looked_at = 0
        window.library.save_requested.connect(self.bring)
        window.library.picture_refused.connect(lambda: self._refuse_pictures(1))

    @property
    def is_busy(self) -> bool:
        """Whether something that was brought is still looked at or saved."""
        return bool(self._looked_at) or self._saving.is_busy

    def bring(self, sources: Sequence[SaveSource]) -> None:
        """Take what a person brought; files are looked at first, off the main thread."""
        links = [each.value for each in sources if each.kind is SourceKind.LINK]
        files = [Path(each.value) for each in sources if each.kind is SourceKind.FILE]
        others = [each for each in sources if each.kind not in (SourceKind.LINK, SourceKind.FILE)]
        if links:
            self.link_brought.emit(links[0])
        self._saving.save(others)
        if files:
            self._looked_at += 1
            self._engine.run_errand(lambda: _sorted_out(files)).then(self._take).afterwards(
                self._end_look
            )

    def _end_look(self) -> None:
        self._looked_at -= 1

    def _take(self, arrived: "Arrivals") -> None:
        self._saving.save([_source_of(each) for each in arrived.pages])
        for path in arrived.imports:
            self._importing.preview(path, is_joining=path.is_dir())
        if arrived.pictures:
            self._refuse_pictures(arrived.pictures)
        elif arrived.empty_folders:
            words = self.tr("There is nothing to read in the folder {name}.")
            self._window.status.say(words.format(name=arrived.empty_folders[0].name))

    def _refuse_pictures(self, count: int) -> None:
        words = self.tr(
            "%Ln picture(s) not saved: a picture alone is no post. Save the page that shows it.",
            "",
            count,
        )
        self._window.status.say(words)


def _sorted_out(files: Sequence[Path]) -> "Arrivals":
    # With the importers, which a window may never need.
    from insightreader.services.arrivals import sort_out

    return sort_out(files)


def _source_of(page: Path | str) -> SaveSource:
    if isinstance(page, str):
        return SaveSource(SourceKind.ADDRESS, page)
    return SaveSource(SourceKind.FILE, str(page))
