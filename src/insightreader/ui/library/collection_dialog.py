"""Choosing the collection that posts go to, by its path."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QWidget

from insightreader.domain.entities import Collection
from insightreader.domain.ids import CollectionId
from insightreader.ui.picker import Choice, Picker
from insightreader.ui.picker_dialog import PickerDialog
from insightreader.ui.theme import Theme

translate = QCoreApplication.translate


class CollectionDialog(PickerDialog):
    """Asks for one collection; typing a new name offers to create it."""

    chosen = Signal(object)
    """A collection's id."""
    create_chosen = Signal(str)
    """A new collection's name."""

    def __init__(
        self,
        collections: Sequence[Collection],
        *,
        theme: Theme,
        can_create: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        placeholder = translate("Collections", "Find a collection")
        if can_create:
            placeholder = translate("Collections", "Find or create a collection")
        offer = _offer if can_create else None
        picker = Picker(theme, placeholder=placeholder, several=False, create=offer)
        paths = collection_paths(collections)
        counts = {each.id: QLocale().toString(each.posts) for each in collections}
        picker.set_choices([Choice(key, path, detail=counts[key]) for key, path in paths.items()])
        super().__init__(picker, title=translate("Collections", "Move to"), parent=parent)
        self.accepted.connect(self._tell)

    def _tell(self) -> None:
        for name in self.picker.created():
            self.create_chosen.emit(name)
        for key in self.picker.taken():
            self.chosen.emit(key)


def outside_of(collection: CollectionId, collections: Sequence[Collection]) -> list[Collection]:
    """Return the collections that ``collection`` can move into: not itself, nor what is in it."""
    inside = {collection}
    while more := {each.id for each in collections if each.parent in inside} - inside:
        inside |= more
    return [each for each in collections if each.id not in inside]


def collection_paths(collections: Sequence[Collection]) -> dict[CollectionId, str]:
    """Return each collection's path such as "Missions / Health", in the order of the paths."""
    by_id = {each.id: each for each in collections}
    paths = {each.id: " / ".join(_names_down_to(each, by_id)) for each in collections}
    return dict(sorted(paths.items(), key=lambda pair: pair[1].casefold()))


def _names_down_to(collection: Collection, by_id: dict[CollectionId, Collection]) -> list[str]:
    names: list[str] = []
    seen: set[CollectionId] = set()
    above: Collection | None = collection
    while above is not None and above.id not in seen:
        seen.add(above.id)
        names.insert(0, above.name)
        above = by_id.get(above.parent) if above.parent is not None else None
    return names


def _offer(typed: str) -> str:
    return translate("Collections", "Create “{name}”").format(name=typed)
