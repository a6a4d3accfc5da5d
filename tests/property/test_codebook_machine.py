"""Whatever is done to the codebook: each earlier state can be seen again, and undone back to."""

import tempfile
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from insightreader.domain.errors import UserError
from insightreader.domain.evidence import CodebookDetail
from insightreader.services.annotating import Annotating
from insightreader.services.coding import CodeName
from insightreader.services.evidence.code_merging import MergingCodes
from insightreader.services.evidence.codebook import (
    EditingCodebook,
    Place,
    codebook_as_of,
    codebook_of,
)
from insightreader.services.undo import NothingToUndo, Undo
from insightreader.store.rewinding import Moment
from tests.building import annotate, new_library, save

NAMES = st.sampled_from(["One", "Two", "Three", "four"])
INDEX = st.integers(0, 5)


class CodebookMachine(RuleBasedStateMachine):
    """A codebook under random acts, with a snapshot after each."""

    @initialize()
    def begin(self) -> None:
        self.open = ExitStack()
        folder = self.open.enter_context(tempfile.TemporaryDirectory())
        self.library = self.open.enter_context(new_library(Path(folder) / "library"))
        self.editing = EditingCodebook(self.library)
        self.merging = MergingCodes(self.library)
        self.homes = [self.editing.add_dimension(name).value for name in ("Case", "Factor")]
        post = save(self.library)
        self.notes = [annotate(self.library, post, each) for each in ("Five", "bold", "Trust")]
        self.taken: list[tuple[int, CodebookDetail]] = []
        self.snap()

    def snap(self) -> None:
        """Note the state that the newest operation left."""
        query = "SELECT max(id) FROM operation"
        [(operation,)] = self.library.connection.execute(query)
        if not self.taken or self.taken[-1][0] != operation:
            self.taken.append((operation, codebook_of(self.library)))

    def attempt(self, act: Callable[[], object]) -> None:
        """Do something that may be refused: then nothing has changed."""
        before = codebook_of(self.library)
        try:
            act()
        except UserError:
            assert codebook_of(self.library) == before
        self.snap()

    def code(self, index: int) -> int:
        codes = codebook_of(self.library).codes
        return codes[index % len(codes)].id if codes else 0

    @rule(home=INDEX, name=NAMES, parent=INDEX, is_below=st.booleans())
    def add(self, home: int, name: str, parent: int, is_below: bool) -> None:
        above = self.code(parent) if is_below else None
        self.attempt(lambda: self.editing.add(self.homes[home % 2], name, parent=above or None))

    @rule(code=INDEX, name=NAMES)
    def rename(self, code: int, name: str) -> None:
        self.attempt(lambda: self.editing.rename(self.code(code), name))

    @rule(code=INDEX, words=NAMES)
    def describe(self, code: int, words: str) -> None:
        self.attempt(lambda: self.editing.describe(self.code(code), definition=words))

    @rule(code=INDEX, home=INDEX, parent=INDEX, is_below=st.booleans())
    def move(self, code: int, home: int, parent: int, is_below: bool) -> None:
        above = self.code(parent) if is_below else None
        place = Place(self.homes[home % 2], above)
        self.attempt(lambda: self.editing.move(self.code(code), place))

    @rule(code=INDEX, into=INDEX)
    def merge(self, code: int, into: int) -> None:
        self.attempt(lambda: self.merging.merge(self.code(code), self.code(into)))

    @rule(code=INDEX, name=NAMES, note=INDEX)
    def split(self, code: int, name: str, note: int) -> None:
        chosen = [self.notes[note % 3]]
        self.attempt(lambda: self.merging.split(self.code(code), name, annotations=chosen))

    @rule(code=INDEX)
    def delete(self, code: int) -> None:
        self.attempt(lambda: self.editing.delete([self.code(code)]))

    @rule(note=INDEX, name=NAMES)
    def apply(self, note: int, name: str) -> None:
        chosen, codes = [self.notes[note % 3]], [CodeName("Case", name)]
        self.attempt(lambda: Annotating(self.library).change_codes(chosen, add=codes))

    @rule()
    def undo(self) -> None:
        with suppress(UserError):
            Undo(self.library).undo()
        self.snap()

    @invariant()
    def nothing_is_below_itself_or_elsewhere(self) -> None:
        book = codebook_of(self.library)
        seen = {}
        for each in book.codes:
            if each.depth:
                assert seen[each.parent].dimension == each.dimension
                assert seen[each.parent].depth == each.depth - 1
            seen[each.id] = each
        names = [(each.dimension, each.name.casefold()) for each in book.codes]
        assert len(names) == len(set(names))

    def teardown(self) -> None:
        if not hasattr(self, "taken"):
            return
        with self.open:
            for operation, book in self.taken:
                moment = Moment(operation=operation)  # type: ignore[arg-type]
                assert codebook_as_of(self.library, moment) == book
            with suppress(NothingToUndo):
                while True:
                    Undo(self.library).undo()
            assert codebook_of(self.library) == CodebookDetail()


TestCodebook = CodebookMachine.TestCase
TestCodebook.settings = settings(max_examples=25, stateful_step_count=20)
