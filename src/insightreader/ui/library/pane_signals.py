"""What the library pane asks for. Each signal is answered by one service."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame


class PaneSignals(QFrame):
    """Signals carry lists of ``PostId`` as their first value where posts are meant."""

    open_requested = Signal(object)
    beside_requested = Signal(object)
    """A post's id: it is to be opened beside the one that is read."""
    query_changed = Signal(str)
    """What is to be searched for: the words typed, narrowed by place and chip; empty for none."""
    search_result_open_requested = Signal(object, object, object)
    """A post's id, start and end of the passage."""
    search_result_beside_requested = Signal(object, object, object)
    filter_changed = Signal(object)
    sort_changed = Signal(object)
    status_requested = Signal(object, object)
    star_requested = Signal(object, bool)
    read_requested = Signal(object, bool)
    tag_requested = Signal(object, object, object)
    """Ids, names to add, names to remove."""
    collection_requested = Signal(object, object)
    new_collection_requested = Signal(object, str)
    """Ids for a collection that is to be created under that name."""
    delete_requested = Signal(object)
    undelete_requested = Signal(object)
    purge_requested = Signal(object)
    export_requested = Signal(object)
    save_requested = Signal(object)
    """A list of ``SaveSource``."""
    picture_refused = Signal()
    """A picture by itself was dropped or pasted."""
    add_requested = Signal(object)
    """A ``Way`` that needs a dialog: all but pasting."""
    collection_create_requested = Signal(str, object)
    """A name, and the parent's id or None."""
    collection_rename_requested = Signal(object, str)
    collection_move_requested = Signal(object, object)
    """A collection's id, and the new parent's or None."""
    collection_delete_requested = Signal(object)
    search_create_requested = Signal(str, str)
    """A name and a query."""
    search_delete_requested = Signal(object)
