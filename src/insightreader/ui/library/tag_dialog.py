"""Tags of one or several posts: which all of them carry, which some, which none."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QWidget

from insightreader.domain.entities import PostRow, Tag
from insightreader.ui.picker import Choice, Picker
from insightreader.ui.picker_dialog import PickerDialog
from insightreader.ui.theme import Theme

translate = QCoreApplication.translate


class TagDialog(PickerDialog):
    """Asks for tags to add and to remove."""

    chosen = Signal(object, object)
    """Names to add, names to remove; not emitted when nothing changed."""

    def __init__(
        self,
        posts: Sequence[PostRow],
        tags: Sequence[Tag],
        *,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        picker = Picker(theme, placeholder=translate("Tags", "Find or create a tag"), create=_offer)
        picker.set_choices(tag_choices(posts, tags))
        super().__init__(picker, title=_title(posts), parent=parent)
        self.accepted.connect(self._tell)

    def _tell(self) -> None:
        add = [*map(str, self.picker.taken()), *self.picker.created()]
        remove = [str(key) for key in self.picker.left()]
        if add or remove:
            self.chosen.emit(add, remove)


def tag_choices(posts: Sequence[PostRow], tags: Sequence[Tag]) -> list[Choice]:
    """Return a choice for each tag: those of the posts first, then the most used."""
    carried = Counter(name for post in posts for name in post.tags)
    counts = dict.fromkeys(carried, 0) | {tag.name: tag.posts for tag in tags}
    names = sorted(counts, key=lambda name: (-carried[name], -counts[name], name.casefold()))
    states = {len(posts): True, 0: False}
    return [
        Choice(
            name,
            name,
            detail=QLocale().toString(counts[name]) if counts[name] else "",
            taken=states.get(carried[name]) if posts else False,
        )
        for name in names
    ]


def _title(posts: Sequence[PostRow]) -> str:
    if len(posts) == 1:
        return translate("Tags", "Tags of this post")
    return translate("Tags", "Tags of %Ln post(s)", None, len(posts))


def _offer(typed: str) -> str:
    return translate("Tags", "Create “{name}”").format(name=typed)
