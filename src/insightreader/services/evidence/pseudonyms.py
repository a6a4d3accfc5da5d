"""Pseudonyms: who is called otherwise in what goes out. Nothing in the library is replaced."""

from insightreader.domain.changes import Done
from insightreader.domain.evidence import Pseudonym
from insightreader.domain.ids import PseudonymId
from insightreader.services.names import NameTaken, tidy_name
from insightreader.services.reading import Source
from insightreader.store.evidence import pseudonyms
from insightreader.store.library import Library


def pseudonyms_of(source: Source) -> list[Pseudonym]:
    """Return the pseudonyms by name."""
    return pseudonyms.pseudonyms(source.connection)


class KeepingPseudonyms:
    """Writes the list of pseudonyms."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def set(self, name: str, replacement: str) -> Done[PseudonymId]:
        """Let exports call somebody otherwise. Raises NameTaken where either is empty."""
        pair = tidy_name(name), tidy_name(replacement)
        # The label says no name: history goes out with archives.
        with self._library.act("set-pseudonym") as act:
            key = pseudonyms.set_pseudonym(act, *pair)
        return Done(key, act.changes)

    def change(self, key: PseudonymId, *, name: str, replacement: str) -> Done[None]:
        """Correct a name or what stands for it. Raises NameTaken for an empty or a known name."""
        tidy = tidy_name(name)
        with self._library.act("set-pseudonym") as act:
            if pseudonyms.is_taken(act.connection, tidy, by_other_than=key):
                raise NameTaken("a pseudonym is there", name=tidy)
            act.edit("pseudonym", key, name=tidy, replacement=tidy_name(replacement))
        return Done(None, act.changes)

    def remove(self, key: PseudonymId) -> Done[None]:
        """Let exports call somebody by name again."""
        with self._library.act("remove-pseudonym") as act:
            act.bury("pseudonym", key)
        return Done(None, act.changes)
