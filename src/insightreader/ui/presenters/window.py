"""The window's presenter: looks, the status line, the start and the end."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QObject, Qt, QTimer

from insightreader.domain.errors import UserError
from insightreader.domain.ids import PostId
from insightreader.domain.links import LinkMalformed, parse_link
from insightreader.runtime.engine import Engine
from insightreader.services.backup import is_in_cloud_folder
from insightreader.services.reading import OpenedPost, follow
from insightreader.services.settings import Settings
from insightreader.ui.explaining import explain, explain_fallback, explain_remade_index
from insightreader.ui.main_window import MainWindow
from insightreader.ui.plain import plain_message
from insightreader.ui.presenters.all_notes import AllNotesPresenter
from insightreader.ui.presenters.exporting import ExportPresenter
from insightreader.ui.presenters.importing import ImportPresenter
from insightreader.ui.presenters.library import LibraryPresenter
from insightreader.ui.presenters.memory import remember, restore
from insightreader.ui.presenters.notes import NotesPresenter
from insightreader.ui.presenters.printing import PrintingPresenter
from insightreader.ui.presenters.reader import Passage, ReaderPresenter
from insightreader.ui.presenters.readers import Readers
from insightreader.ui.presenters.reports import words_of_export, words_of_import
from insightreader.ui.presenters.safety import SafetyPresenter
from insightreader.ui.presenters.saving import SavingPresenter
from insightreader.ui.presenters.search import SearchPresenter
from insightreader.ui.presenters.setting_back import UndoPresenter
from insightreader.ui.reader.style import ReadingStyle
from insightreader.ui.reading_style import store_style
from insightreader.ui.theme import ThemeSwitch
from insightreader.workers.jobs import Priority, Step


@dataclass(frozen=True, slots=True)
class Presenters:
    """The panes' presenters."""

    library: LibraryPresenter
    reader: Readers
    notes: NotesPresenter
    saving: SavingPresenter
    search: SearchPresenter


class WindowPresenter(QObject):
    """Ties the panes together."""

    def __init__(
        self,
        engine: Engine,
        window: MainWindow,
        *,
        settings: Settings,
        switch: ThemeSwitch,
        presenters: Presenters,
    ) -> None:
        super().__init__(engine)
        self._engine = engine
        self._window = window
        self._settings = settings
        self._switch = switch
        self._panes = presenters
        self._undo = UndoPresenter(
            engine, window.actions_of_window, reader=presenters.reader, notes=presenters.notes
        )
        self._undo.told.connect(self._say)
        window.actions_of_window["paste"].triggered.connect(presenters.library.pane.paste)
        self._connect_panes()
        engine.mailbox.failed.connect(self._say_error)
        engine.index.stepped.connect(self._on_index_step)
        engine.index.remade.connect(lambda cause: self._say(explain_remade_index(cause)))
        engine.writer.opened.connect(self._on_library_opened)
        engine.writer.failed_to_open.connect(self._say_error)

    def start(self) -> None:
        """Fill the window; what isn't seen at once comes after the first picture."""
        restore(self._window, self._settings)
        self._panes.library.load()
        self._panes.library.pane.focus_list()
        self._engine.ask(None, lambda reading: reading.last_opened()).then(self._open_last)
        QTimer.singleShot(0, self, self._start_the_rest)

    def finish(self) -> None:
        """Make durable what is being typed and where reading stopped."""
        self._panes.notes.sidebar.end_comment()
        self._panes.reader.store_places_now()
        remember(self._window, self._settings)

    def open_link(self, text: str) -> None:
        """Open what a link names, or say what is wrong with it."""
        try:
            link = parse_link(text)
        except LinkMalformed as error:
            self._say(explain(error))
            title = self.tr("A broken link")
            box = plain_message(self._window, title, explain(error), details=text)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()
            return
        self._engine.ask_seat(None, lambda seat: follow(seat.source, link)).then(
            lambda found: self._panes.reader.bring(
                found.post,
                Passage(found.start, found.end, revision=found.revision, note=found.note),
            )
        )

    def tell_of(self, importing: ImportPresenter, exporting: ExportPresenter) -> None:
        """Say in the status line how imports and exports go."""
        importing.imported.connect(lambda report: self._say(words_of_import(report)))
        importing.refused.connect(self._on_refused)
        exporting.exported.connect(lambda report, name: self._say(words_of_export(report, name)))
        exporting.refused.connect(self._on_refused)

    def tell_of_prints(self, printing: PrintingPresenter) -> None:
        """Say in the status line that a post is on paper, or in a file."""
        printing.written.connect(
            lambda name: self._say(
                self.tr("Wrote {name}").format(name=name) if name else self.tr("Printed")
            )
        )
        printing.refused.connect(self._on_refused)

    def tell_of_copies(self, all_notes: AllNotesPresenter) -> None:
        """Say in the status line what was copied from the list of all notes."""
        all_notes.copied.connect(self._say_copied)
        all_notes.copied_as_own.connect(self._warn_of_copy)

    def keep_safe(self, safety: SafetyPresenter) -> None:
        """Say how backups go, and what the look at the library's health found."""
        safety.backed_up.connect(lambda _: self._say(self.tr("Backed up")))
        safety.backup_failed.connect(
            lambda error: self._say(self.tr("No backup was made.") + f" {explain(error)}")
        )
        safety.faults_found.connect(self._say_faults)
        if is_in_cloud_folder(self._engine.folder):
            self._say(
                self.tr(
                    "This library lies in a folder that another program copies. "
                    "That can damage it; keep it in a place of its own."
                )
            )

    def _say_faults(self, faults: list[str]) -> None:
        plain_message(
            self._window,
            self.tr("The library's file is damaged"),
            self.tr(
                "SQLite found faults in the library's file. Nothing was changed. Close "
                "InsightReader and type “insightreader restore --newest” to put the newest good "
                "backup in its place."
            ),
            details="\n".join(faults),
        ).open()

    def _start_the_rest(self) -> None:
        self._engine.act(lambda desk: desk.annotating.promote_drafts(), priority=Priority.SOON)
        self._engine.act(lambda desk: desk.writing.promote(), priority=Priority.SOON)
        self._panes.notes.load()
        self._panes.saving.take_up_again()
        self._engine.index.kick()
        self._engine.watch_other_programs()
        self._engine.search.warm_up()
        self._undo.read_state()

    def _open_last(self, post: PostId | None) -> None:
        if post is not None and self._panes.reader.post is None:
            self._panes.reader.open(post)

    def _on_library_opened(self) -> None:
        self._engine.writer.submit(
            lambda desk: (desk.library.folder.name, desk.is_read_only), priority=Priority.SOON
        ).then(lambda found: self._window.status.show_library(found[0], is_read_only=found[1]))

    # Panes

    def _connect_panes(self) -> None:
        panes = self._panes
        panes.library.post_chosen.connect(panes.reader.open)
        panes.search.passage_chosen.connect(panes.reader.open)
        panes.reader.turned_to.connect(self._follow)
        panes.library.listed.connect(self._on_listed)
        panes.reader.retry_requested.connect(panes.saving.retry)
        panes.notes.copied.connect(self._say_copied)
        panes.notes.copied_as_own.connect(self._warn_of_copy)
        panes.notes.refused.connect(
            lambda: self._say(self.tr("Annotations are made in the newest revision. Go to it."))
        )
        panes.notes.place_missed.connect(
            lambda: self._say(
                self.tr("Select the passage in the text, then choose its place on the card (L).")
            )
        )
        panes.notes.note_by(self._window.actions_of_window["note"])
        panes.notes.sidebar.cards.editor_opened.connect(self._window.need_notes)
        panes.saving.saved.connect(self._on_saved)
        panes.saving.refused.connect(self._on_refused)
        panes.saving.images_missed.connect(self._on_images_missed)
        panes.reader.for_each(self._connect_reader)

    def _connect_reader(self, reader: ReaderPresenter) -> None:
        reader.opened.connect(self._on_opened)
        pane = reader.pane
        pane.passage_missed.connect(
            lambda: self._say(self.tr("Select text first, or go to a note with N."))
        )
        pane.star_requested.connect(self._toggle_star)
        pane.tag_requested.connect(self._ask_for_tags)
        pane.theme_requested.connect(self.choose_theme)
        pane.style_requested.connect(self.set_style)

    def _follow(self, post: PostId) -> None:
        """Keep the list at the post that is read, so that its keys act on what is on screen."""
        library = self._panes.library.pane
        if post not in library.selected:
            library.select([post])

    def _on_listed(self) -> None:
        library, post = self._panes.library.pane, self._panes.reader.post
        if post is not None and not library.selected:
            library.select([post])

    def _on_opened(self, opened: OpenedPost) -> None:
        revision = opened.details.revision
        if revision is not None and revision.fallback:
            self._say(explain_fallback(revision.fallback))

    def _on_saved(self, post: PostId) -> None:
        self._say(self.tr("Saved"))
        if self._panes.reader.post is None:
            self._panes.reader.open(post)

    def _on_images_missed(self, missed: int, total: int) -> None:
        words = self.tr("Saved; {missed} of %Ln image(s) couldn't be fetched", None, total)
        self._say(words.format(missed=QLocale().toString(missed)))

    def _on_refused(self, error: UserError, name: str) -> None:
        self._say(f"{name}: {explain(error)}" if name else explain(error))

    def _on_index_step(self, step: Step) -> None:
        self._window.status.show_indexing(step)

    def _say_copied(self, whose: str) -> None:
        if whose:
            words = self.tr("Copied as a quotation in a quotation: {whose}, quoted in this post")
            self._say(words.format(whose=whose))
        else:
            self._say(self.tr("Copied with its reference"))

    def _warn_of_copy(self, name: str) -> None:
        words = self.tr(
            "Careful: copied as this post's own words, but they seem to be those of {name}. "
            "Mark the passage and record whose words they are (Q on its card)."
        )
        self._say(words.format(name=name))

    def _toggle_star(self) -> None:
        details = self._panes.reader.details
        if details is not None:
            post, starred = details.row.id, not details.row.is_starred
            self._engine.act(lambda desk: desk.organising.set_starred([post], starred=starred))

    def _ask_for_tags(self) -> None:
        details = self._panes.reader.details
        if details is not None:
            self._panes.library.pane.ask_for_tags(details.row)

    # Looks

    def choose_theme(self, name: str) -> None:
        """Take a theme and remember it."""
        self._switch.choose(name)
        self._settings.set("look.theme", name)

    def set_style(self, style: ReadingStyle) -> None:
        """Set the article in another style and remember it."""
        for reader in self._panes.reader.all:
            reader.pane.set_style(style)
        store_style(self._settings, style)

    # Status

    def _say(self, sentence: str) -> None:
        self._window.status.say(sentence)

    def _say_error(self, error: UserError) -> None:
        self._say(explain(error))
