"""Turns an act on selected posts into what is asked of the library, with dialogs where needed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from insightreader.domain.entities import Collection, PostRow, Status, Tag
from insightreader.domain.ids import CollectionId, PostId
from insightreader.ui.counting import notes_words
from insightreader.ui.icons import pixmap
from insightreader.ui.library.collection_dialog import CollectionDialog, outside_of
from insightreader.ui.library.post_text import title_text
from insightreader.ui.library.tag_dialog import TagDialog
from insightreader.ui.library.triage import Triage
from insightreader.ui.line_dialog import LineDialog
from insightreader.ui.plain import plain_message
from insightreader.ui.theme import Theme, set_role

_FLAME = 32
_STATUSES = {
    Triage.INBOX: Status.INBOX,
    Triage.LATER: Status.LATER,
    Triage.ARCHIVE: Status.ARCHIVE,
}


class SelectionActs(QObject):
    """Asks the library for what a person does with posts. Ids are lists of ``PostId``."""

    open_requested = Signal(object)
    beside_requested = Signal(object)
    """A post's id: it is to be opened beside the one that is read."""
    status_requested = Signal(object, object)
    star_requested = Signal(object, bool)
    read_requested = Signal(object, bool)
    tag_requested = Signal(object, object, object)
    """Ids, names of tags to add, names to remove."""
    collection_requested = Signal(object, object)
    """Ids and the collection's id."""
    new_collection_requested = Signal(object, str)
    """Ids for a collection that is to be created under that name."""
    collection_move_requested = Signal(object, object)
    """A collection's id and its new parent's."""
    take_out_requested = Signal(object)
    """Ids that are to leave the collection on show; they stay in the library."""
    export_requested = Signal(object)
    delete_requested = Signal(object)
    undelete_requested = Signal(object)
    purge_requested = Signal(object)
    """Ids to erase for ever; it was confirmed."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.theme = theme
        self.tags: Sequence[Tag] = ()
        self.collections: Sequence[Collection] = ()
        self._window = window

    def perform(self, act: Triage, ids: list[PostId], posts: Sequence[PostRow]) -> None:
        """Ask for ``act`` on ``ids``; ``posts`` are their rows as far as they are known."""
        if act in _STATUSES:
            self.status_requested.emit(ids, _STATUSES[act])
        elif act is Triage.STAR:
            self.star_requested.emit(ids, not (posts and all(each.is_starred for each in posts)))
        elif act is Triage.READ:
            self.read_requested.emit(ids, not (posts and all(each.is_read for each in posts)))
        elif act is Triage.TAG:
            self._ask_for_tags(ids, posts)
        elif act is Triage.MOVE:
            self._ask_for_collection(ids)
        elif act is Triage.ERASE:
            self._ask_to_erase(ids, posts)
        else:
            self._plain(act, ids)

    def _plain(self, act: Triage, ids: list[PostId]) -> None:
        if act is Triage.OPEN:
            self.open_requested.emit(ids[0])
        elif act is Triage.BESIDE:
            self.beside_requested.emit(ids[0])
        elif act is Triage.TAKE_OUT:
            self.take_out_requested.emit(ids)
        elif act is Triage.EXPORT:
            self.export_requested.emit(ids)
        elif act is Triage.TRASH:
            self.delete_requested.emit(ids)
        elif act is Triage.RESTORE:
            self.undelete_requested.emit(ids)

    def _ask_for_tags(self, ids: list[PostId], posts: Sequence[PostRow]) -> None:
        dialog = TagDialog(posts, self.tags, theme=self.theme, parent=self._window)
        dialog.chosen.connect(lambda add, remove: self.tag_requested.emit(ids, add, remove))
        dialog.open()

    def _ask_for_collection(self, ids: list[PostId]) -> None:
        dialog = CollectionDialog(self.collections, theme=self.theme, parent=self._window)
        dialog.chosen.connect(lambda key: self.collection_requested.emit(ids, key))
        dialog.create_chosen.connect(lambda name: self.new_collection_requested.emit(ids, name))
        dialog.open()

    def move_collection(self, collection: CollectionId) -> None:
        """Ask into which other collection this one is to move."""
        dialog = CollectionDialog(
            outside_of(collection, self.collections),
            theme=self.theme,
            can_create=False,
            parent=self._window,
        )
        dialog.chosen.connect(lambda key: self.collection_move_requested.emit(collection, key))
        dialog.open()

    def _ask_to_erase(self, ids: list[PostId], posts: Sequence[PostRow]) -> None:
        box = plain_message(self._window, self.tr("Erase for ever"), self._erasure(ids, posts))
        box.setIconPixmap(pixmap("flame", self.theme.danger, size=_FLAME))
        erase = box.addButton(self.tr("Erase for ever"), QMessageBox.ButtonRole.DestructiveRole)
        set_role(erase, "danger")
        keep = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        erase.clicked.connect(lambda: self.purge_requested.emit(ids))
        box.finished.connect(box.deleteLater)
        box.open()

    def _erasure(self, ids: list[PostId], posts: Sequence[PostRow]) -> str:
        notes = sum(post.annotations for post in posts)
        if len(ids) == 1 and posts:
            first = self.tr("Erase “{title}” for ever?").format(title=title_text(posts[0]))
        else:
            first = self.tr("Erase %Ln post(s) for ever?", None, len(ids))
        goes = self.tr("Text, captures, revisions, history and notes go as well.")
        known = len(posts) == len(ids)
        number = f"{notes_words(notes)}." if known and notes else ""
        last = self.tr("Backups made before may still hold some of it. This can't be undone.")
        return f"{first}\n\n" + " ".join(filter(None, (goes, number, last)))


def ask_for_name(parent: QWidget, title: str, label: str) -> LineDialog:
    """Return an open dialog that asks for a name; it deletes itself when it closes."""
    dialog = LineDialog(parent, title=title, words=label)
    dialog.open()
    return dialog
