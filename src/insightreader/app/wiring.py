"""Builds the window and everything behind it. One screen long; nothing else knows everything."""

from pathlib import Path

from PySide6.QtCore import QObject

from insightreader.app.launching import open_window
from insightreader.runtime.engine import Engine
from insightreader.runtime.progress import Work
from insightreader.services.settings import Settings
from insightreader.ui.annotations.sidebar import AnnotationSidebar
from insightreader.ui.library.pane import LibraryPane
from insightreader.ui.main_window import MainWindow
from insightreader.ui.presenters.adding import AddingPresenter
from insightreader.ui.presenters.all_notes import AllNotesPresenter
from insightreader.ui.presenters.autocoding import AutoCodingPresenter
from insightreader.ui.presenters.bringing import BringingPresenter
from insightreader.ui.presenters.comparing import ComparingPresenter
from insightreader.ui.presenters.duplicates import DuplicatesPresenter
from insightreader.ui.presenters.exporting import ExportPresenter
from insightreader.ui.presenters.facts import FactsPresenter
from insightreader.ui.presenters.feeds import FeedsPresenter
from insightreader.ui.presenters.giving import GivingPresenter
from insightreader.ui.presenters.helping import HelpPresenter
from insightreader.ui.presenters.importing import ImportPresenter
from insightreader.ui.presenters.keys import KeysPresenter
from insightreader.ui.presenters.known_pages import KnownPagesPresenter
from insightreader.ui.presenters.libraries import LibrariesPresenter
from insightreader.ui.presenters.library import LibraryPresenter
from insightreader.ui.presenters.looking_up import LookingUpPresenter
from insightreader.ui.presenters.notes import NotesPresenter
from insightreader.ui.presenters.notes_folder import NotesFolderPresenter
from insightreader.ui.presenters.palette import PalettePresenter
from insightreader.ui.presenters.printing import PrintingPresenter
from insightreader.ui.presenters.pseudonyms import PseudonymsPresenter
from insightreader.ui.presenters.quieting import QuietingPresenter
from insightreader.ui.presenters.reader import ReaderPresenter
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.presenters.recapturing import RecapturingPresenter
from insightreader.ui.presenters.related import RelatedPresenter
from insightreader.ui.presenters.safety import SafetyPresenter
from insightreader.ui.presenters.saving import SavingPresenter
from insightreader.ui.presenters.search import SearchPresenter
from insightreader.ui.presenters.seen import SeenPresenter
from insightreader.ui.presenters.showing import ShowingPresenter
from insightreader.ui.presenters.side_by_side import SideBySidePresenter
from insightreader.ui.presenters.speaking import SpeakingPresenter
from insightreader.ui.presenters.tasks import TasksPresenter
from insightreader.ui.presenters.time_left import TimeLeftPresenter
from insightreader.ui.presenters.tour_acts import TouredPresenters
from insightreader.ui.presenters.touring import TouringPresenter, TourVoices
from insightreader.ui.presenters.twins import TwinsPresenter
from insightreader.ui.presenters.using import UsingPresenter
from insightreader.ui.presenters.watching import WatchingPresenter
from insightreader.ui.presenters.window import Presenters, WindowPresenter
from insightreader.ui.presenters.workspaces import WorkspacesPresenter
from insightreader.ui.reader.pane import ReaderPane
from insightreader.ui.reading_style import reading_style
from insightreader.ui.theme import ThemeSwitch


class Workspace(QObject):
    """One open library in one window. ``close`` ends all of it and waits."""

    def __init__(
        self,
        folder: Path,
        switch: ThemeSwitch,
        settings: Settings,
        *,
        window: MainWindow | None = None,
    ) -> None:
        """Furnish a window that shows already, or a new one."""
        super().__init__()
        self.engine = engine = Engine(folder, self)
        self.library = LibraryPresenter(
            engine, lambda presenter: LibraryPane(presenter.fetch_rows, switch)
        )
        reader_pane = ReaderPane(switch, style=reading_style(settings))
        self.reader = Readers(ReaderPresenter(engine, reader_pane))
        self.notes = NotesPresenter(engine, self.reader, AnnotationSidebar(switch))
        self.saving = SavingPresenter(engine, settings)
        self.search = SearchPresenter(engine, self.library.pane)
        self.window = window or MainWindow(switch)
        self.window.furnish(self.library.pane, reader_pane, self.notes.sidebar)
        self.presenter = WindowPresenter(
            engine,
            self.window,
            settings=settings,
            switch=switch,
            presenters=Presenters(self.library, self.reader, self.notes, self.saving, self.search),
        )
        self._build_the_rest(switch, settings)

    def _build_the_rest(self, switch: ThemeSwitch, settings: Settings) -> None:
        """What works across the panes."""
        engine = self.engine
        self.showing = ShowingPresenter(
            engine, self.window, settings=settings, switch=switch, reader=self.reader
        )
        self.importing = ImportPresenter(engine)
        self.adding = AddingPresenter(
            engine, self.window, saving=self.saving, importing=self.importing
        )
        self.bringing = BringingPresenter(
            engine, self.window, saving=self.saving, importing=self.importing
        )
        self.bringing.link_brought.connect(self.open_link)
        self.giving = GivingPresenter(engine, reader=self.reader, sidebar=self.notes.sidebar)
        self.known_pages = KnownPagesPresenter(engine, self.window, saving=self.saving)
        self.duplicates = DuplicatesPresenter(engine, self.window, reader=self.reader)
        self.feeds = FeedsPresenter(engine, self.window, saving=self.saving, settings=settings)
        self.watching = WatchingPresenter(engine, saving=self.saving, settings=settings)
        self.exporting = ExportPresenter(engine, self.window, self.reader, settings=settings)
        self.notes_folder = NotesFolderPresenter(
            engine, self.window, settings=settings, exporting=self.exporting
        )
        self.presenter.tell_of(self.importing, self.exporting)
        self.pseudonyms = PseudonymsPresenter(engine, self.window, reader=self.reader)
        self.printing = PrintingPresenter(engine, self.window, self.reader)
        self.presenter.tell_of_prints(self.printing)
        self.safety = SafetyPresenter(engine, self.window, settings)
        self.presenter.keep_safe(self.safety)
        self.all_notes = AllNotesPresenter(engine, self.window, switch=switch, reader=self.reader)
        self.presenter.tell_of_copies(self.all_notes)
        self.facts = FactsPresenter(engine, self.window, reader=self.reader)
        self.facts.tell_history_of(self.notes.sidebar.acts)
        self.facts.renamed.connect(self.notes.sidebar.set_profile_name)
        self.all_notes.opened.connect(lambda window: self.facts.tell_history_of(window.acts))
        self.autocoding = AutoCodingPresenter(
            engine, self.window, search=self.search, switch=switch
        )
        self.reader.for_each(lambda each: SeenPresenter(engine, each))
        self.related = RelatedPresenter(engine, self.window, reader=self.reader)
        self.recapturing = RecapturingPresenter(
            engine, self.window, reader=self.reader, saving=self.saving
        )
        self.comparing = ComparingPresenter(engine, self.window, switch=switch, reader=self.reader)
        self.facts.comparison_requested.connect(self.comparing.compare)
        self.comparing.opened.connect(self.notes.place_by)
        self.comparing.opened.connect(self.facts.tell_history_of)
        self._build_comforts(switch, settings)
        self._build_the_frame(switch, settings)

    def _build_comforts(self, switch: ThemeSwitch, settings: Settings) -> None:
        """What helps in reading the text itself."""
        window, reader = self.window, self.reader
        self.time_left = TimeLeftPresenter(window, settings=settings, reader=reader)
        self.showing.applied.connect(self.time_left.tell)
        self.quieting = QuietingPresenter(window, settings=settings, reader=reader)
        self.showing.applied.connect(self.quieting.apply)
        self.looking_up = LookingUpPresenter(window, settings=settings, reader=reader)
        self.side_by_side = SideBySidePresenter(
            self.engine, window, settings=settings, switch=switch, readers=reader
        )
        self.library.post_chosen_beside.connect(self.side_by_side.open)
        self.search.passage_chosen_beside.connect(self.side_by_side.open)

    def _build_the_frame(self, switch: ThemeSwitch, settings: Settings) -> None:
        """What surrounds all of it: workspaces, keys, tasks, libraries, the palette."""
        engine = self.engine
        self.twins = TwinsPresenter(
            engine, self.window, saving=self.saving, duplicates=self.duplicates
        )
        self.workspaces = WorkspacesPresenter(
            engine, self.window, settings=settings, switch=switch, reader=self.reader
        )
        self.keys = KeysPresenter(engine, self.window, settings=settings)
        self.tasks = TasksPresenter(engine, self.window, switch=switch)
        self._list_tasks()
        self.using = UsingPresenter(engine, self.window, switch=switch, reader=self.reader)
        self.using.listen_to(self.notes.sidebar.acts)
        self.all_notes.opened.connect(lambda window: self.using.listen_to(window.acts))
        self.comparing.opened.connect(self.using.listen_to)
        self.workspaces.claim_requested.connect(self.using.use)
        self.speaking = SpeakingPresenter(
            engine, self.window, settings=settings, notes=self.notes, reader=self.reader
        )
        self.libraries = LibrariesPresenter(
            engine, self.window, settings=settings, reader=self.reader, launch=open_window
        )
        self.palette = PalettePresenter(
            engine,
            self.window,
            settings=settings,
            switch=switch,
            reader=self.reader,
            libraries=self.libraries,
            workspaces=self.workspaces,
            open_beside=self.side_by_side.open,
        )
        self.helping = HelpPresenter(
            engine,
            self.window,
            settings=settings,
            showing=self.showing,
            notices=self.tasks.notices,
        )
        self._build_the_tour(switch, settings)

    def _build_the_tour(self, switch: ThemeSwitch, settings: Settings) -> None:
        toured = TouredPresenters(
            self.library,
            self.reader,
            self.notes,
            self.search,
            self.facts,
            self.comparing,
            self.workspaces,
            self.exporting,
        )
        self.touring = TouringPresenter(
            self.engine,
            self.window,
            settings=settings,
            switch=switch,
            toured=toured,
            importing=self.importing,
            voices=TourVoices(self.tasks.notices, self.speaking.announcer),
        )

    def _list_tasks(self) -> None:
        for told in (self.saving, self.importing, self.feeds, self.exporting, self.safety):
            self.tasks.listen(told.progress_began)
        self.tasks.show_with(Work.SAVING, self.library.shown_by)
        self.tasks.show_with(Work.EXPORTING, self.exporting.shown_by)
        self.tasks.offer_with(Work.EXPORTING, self.exporting.offered_after)

    def start(self) -> None:
        """Show the window and begin to fill it."""
        self.window.show()
        self.presenter.start()
        self.workspaces.restore()
        self.side_by_side.restore()
        self.libraries.start()
        self.safety.start()
        self.feeds.start()
        self.watching.start()
        self.touring.start()
        self.helping.start()

    def raise_window(self) -> None:
        """Bring the window to the front."""
        self.window.showNormal() if self.window.isMinimized() else self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def open_link(self, text: str) -> None:
        """Open a post or a passage by its link."""
        self.raise_window()
        self.presenter.open_link(text)

    def close(self) -> None:
        """Make durable what is being typed, finish what was accepted, end every process."""
        self.side_by_side.remember()
        self.presenter.finish()
        self.engine.close()
