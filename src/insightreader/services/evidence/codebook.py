"""The codebook: dimensions and codes made, described, moved, deleted. Each act can be undone.

Codes have one name in a dimension, however deep they stand in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypedDict, Unpack

from insightreader.domain.changes import Done
from insightreader.domain.errors import NotFound
from insightreader.domain.evidence import Bearing, CodebookDetail, Pattern, Role
from insightreader.domain.ids import AnnotationId, CodeId, DimensionId
from insightreader.services.collecting import WouldNestInItself
from insightreader.services.names import NameTaken, tidy_name
from insightreader.services.reading import Source
from insightreader.store.evidence import code_tree, codebook_history
from insightreader.store.evidence import codebook as store
from insightreader.store.evidence.codebook_history import CodebookStep
from insightreader.store.evidence.order import put
from insightreader.store.library import Library
from insightreader.store.operations import Act
from insightreader.store.rewinding import Moment

DEFAULT_COLOUR = "blue"


class CodeWords(TypedDict, total=False):
    """What a code says of itself. ``includes``, ``excludes``: when it applies, and when not."""

    colour: str
    definition: str
    includes: str
    excludes: str
    pattern: Pattern
    bearing: Bearing


@dataclass(frozen=True, slots=True)
class Place:
    """Where a code is to stand: ``before`` a sibling, or last."""

    dimension: DimensionId
    parent: CodeId | None = None
    before: CodeId | None = None


def codebook_of(source: Source) -> CodebookDetail:
    """Return the codebook as it is now."""
    return code_tree.codebook(source.connection)


def codebook_as_of(source: Source, moment: Moment) -> CodebookDetail:
    """Return the codebook as it was at a time, or when an operation was done."""
    return codebook_history.codebook_as_of(source.connection, moment)


def steps_of(source: Source, *, code: CodeId | None = None, limit: int = 100) -> list[CodebookStep]:
    """Return what was done to the codebook, or to one code, newest first."""
    return codebook_history.steps(source.connection, code=code, limit=limit)


def examples_of(source: Source, code: CodeId) -> list[AnnotationId]:
    """Return the example passages of a code."""
    return code_tree.examples(source.connection, code)


class EditingCodebook:
    """Writes dimensions and codes."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def add_dimension(
        self, name: str, *, definition: str = "", role: Role | None = None
    ) -> Done[DimensionId]:
        """Make a dimension; ``role`` None: what its name says. Raises NameTaken."""
        tidy = tidy_name(name)
        with self._library.act("add-dimension", label={"name": tidy}) as act:
            self._expect_free_dimension(act, tidy, None)
            key = store.ensure_dimension(act, tidy)
            given = {} if role is None else {"role": role}
            act.edit("dimension", key, name=tidy, definition=definition, **given)
        return Done(key, act.changes)

    def change_dimension(
        self,
        dimension: DimensionId,
        *,
        name: str | None = None,
        definition: str | None = None,
        role: Role | None = None,
    ) -> Done[None]:
        """Rename or describe a dimension, or say what its codes stand for. Raises NameTaken."""
        with self._library.act("change-dimension", label={"name": name or ""}) as act:
            if name is not None:
                name = tidy_name(name)
                self._expect_free_dimension(act, name, dimension)
            values = {"name": name, "definition": definition, "role": role}
            act.edit("dimension", dimension, **_given(values))
        return Done(None, act.changes)

    def move_dimension(self, dimension: DimensionId, before: DimensionId | None) -> Done[None]:
        """Put a dimension before another one, or last."""
        with self._library.act("move-dimension") as act:
            order = [each.id for each in store.dimensions(act.connection)]
            put(act, "dimension", dimension, among=order, before=before)
        return Done(None, act.changes)

    def delete_dimension(self, dimension: DimensionId) -> Done[None]:
        """Remove a dimension with its codes; what they were applied to stays."""
        with self._library.act("delete-dimension") as act:
            for code in code_tree.bare_codebook(act.connection).of(dimension):
                act.bury("code", code.id)
            act.bury("dimension", dimension)
        return Done(None, act.changes)

    def add(
        self,
        dimension: DimensionId,
        name: str,
        *,
        parent: CodeId | None = None,
        **words: Unpack[CodeWords],
    ) -> Done[CodeId]:
        """Make a code. Raises NameTaken."""
        tidy = tidy_name(name)
        with self._library.act("add-code", label={"name": tidy}) as act:
            expect_free_name(act, dimension, tidy)
            key = add_code(act, dimension, tidy, parent=parent, **words)
        return Done(key, act.changes)

    def rename(self, code: CodeId, name: str) -> Done[None]:
        """Give a code another name, wherever it is applied. Raises NameTaken, NotFound."""
        tidy = tidy_name(name)
        with self._library.act("rename-code", label={"name": tidy}) as act:
            dimension, _, _ = code_tree.place(act.connection, code)
            expect_free_name(act, dimension, tidy, but=code)
            act.edit("code", code, name=tidy)
        return Done(None, act.changes)

    def describe(self, code: CodeId, **words: Unpack[CodeWords]) -> Done[None]:
        """Say what a code means, when it applies, how it looks, what it bears. Raises NotFound."""
        with self._library.act("describe-code", label=self._label(code)) as act:
            act.edit("code", code, **words)
        return Done(None, act.changes)

    def move(self, code: CodeId, to: Place) -> Done[None]:
        """Move a code with all below it. Raises WouldNestInItself, NameTaken, NotFound."""
        with self._library.act("move-code", label=self._label(code)) as act:
            moved = code_tree.below(act.connection, code)
            if to.parent in moved or to.before == code:
                raise WouldNestInItself(f"code {code} into {to.parent}")
            move_family(act, moved, to.dimension)
            act.edit("code", code, parent=to.parent)
            order = code_tree.siblings(act.connection, to.dimension, to.parent)
            put(act, "code", code, among=order, before=to.before)
        return Done(None, act.changes)

    def delete(self, codes: Sequence[CodeId]) -> Done[None]:
        """Remove codes; what they were applied to stays, what stood below moves up."""
        with self._library.act("delete-code", label={"count": len(codes)}) as act:
            for code in codes:
                _, parent, _ = code_tree.place(act.connection, code)
                for child in code_tree.children(act.connection, code):
                    act.edit("code", child, parent=parent)
                act.bury("code", code)
        return Done(None, act.changes)

    def set_example(
        self, code: CodeId, annotation: AnnotationId, *, is_example: bool
    ) -> Done[None]:
        """Show a passage as an example of a code, or no longer."""
        with self._library.act("set-example", label=self._label(code)) as act:
            change = act.link if is_example else act.unlink
            change("example", code=code, annotation=annotation)
        return Done(None, act.changes)

    def _label(self, code: CodeId) -> dict[str, object]:
        return {"name": code_tree.place(self._library.connection, code)[2]}

    def _expect_free_dimension(self, act: Act, name: str, own: DimensionId | None) -> None:
        for each in store.dimensions(act.connection):
            if each.name.casefold() == name.casefold() and each.id != own:
                raise NameTaken(f"a dimension {name} is there", name=name)


def add_code(
    act: Act,
    dimension: DimensionId,
    name: str,
    *,
    parent: CodeId | None = None,
    **words: Unpack[CodeWords],
) -> CodeId:
    """Make a code as the last below its parent. Raises NotFound for a parent of elsewhere."""
    if parent is not None and code_tree.place(act.connection, parent)[0] != dimension:
        raise NotFound(f"no code {parent} in that dimension", what="code")
    words.setdefault("colour", DEFAULT_COLOUR)
    return store.create_code(act, dimension, name, parent=parent, **words)


def expect_free_name(
    act: Act, dimension: DimensionId, name: str, *, but: CodeId | None = None
) -> None:
    """Raise NameTaken where another living code of the dimension has that name."""
    found = store.find_code_in(act.connection, dimension, name)
    if found is not None and found != but:
        raise NameTaken(f"a code {name} is there", name=name)


def move_family(act: Act, codes: Sequence[CodeId], dimension: DimensionId) -> None:
    """Bring codes into a dimension. Raises NameTaken where one of that name is there already."""
    for code in codes:
        home, _, name = code_tree.place(act.connection, code)
        if home != dimension:
            expect_free_name(act, dimension, name)
            act.edit("code", code, dimension=dimension)


def _given(values: dict[str, str | None]) -> dict[str, str]:
    return {name: value for name, value in values.items() if value is not None}
