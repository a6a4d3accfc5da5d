"""Two codes that mean the same become one, and one that means two things is split.

All that hangs on a code goes along: codings, examples, attributes, outcomes, summaries of cells.
"""

from collections.abc import Sequence
from typing import Unpack

from insightreader.domain.changes import Done
from insightreader.domain.ids import AnnotationId, CodeId
from insightreader.services.collecting import WouldNestInItself
from insightreader.services.evidence.codebook import (
    CodeWords,
    add_code,
    expect_free_name,
    move_family,
)
from insightreader.services.names import tidy_name
from insightreader.store.evidence import code_links, code_tree
from insightreader.store.evidence.code_links import Handover
from insightreader.store.library import Library
from insightreader.store.operations import Act


class MergingCodes:
    """Unites codes and splits them."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def merge(self, code: CodeId, into: CodeId) -> Done[None]:
        """Let ``into`` stand for a code from now on, wherever that was applied or spoken of.

        Texts that ``into`` lacks are taken over. Raises WouldNestInItself for a code with itself,
        NotFound, NameTaken where its children can't move along.
        """
        if code == into:
            raise WouldNestInItself(f"code {code} into itself")
        connection = self._library.connection
        names = [code_tree.place(connection, each)[2] for each in (code, into)]
        with self._library.act("merge-codes", label={"name": names[0], "into": names[1]}) as act:
            _move_children(act, code, into)
            handover = Handover(act, code, into)
            handover.give_passages()
            handover.give_words()
            act.bury("code", code)
        return Done(None, act.changes)

    def split(
        self,
        code: CodeId,
        name: str,
        *,
        annotations: Sequence[AnnotationId],
        **words: Unpack[CodeWords],
    ) -> Done[CodeId]:
        """Make a code beside another one; these of its passages carry the new one instead.

        Raises NameTaken, NotFound.
        """
        tidy = tidy_name(name)
        with self._library.act("split-code", label={"name": tidy}) as act:
            dimension, parent, _ = code_tree.place(act.connection, code)
            expect_free_name(act, dimension, tidy)
            words.setdefault("colour", code_links.colour_of(act, code))
            key = add_code(act, dimension, tidy, parent=parent, **words)
            Handover(act, code, key).give_passages(set(annotations))
        return Done(key, act.changes)


def _move_children(act: Act, code: CodeId, into: CodeId) -> None:
    home, parent, _ = code_tree.place(act.connection, code)
    if into in code_tree.below(act.connection, code):
        # What is merged into one below it leaves its place to that one.
        act.edit("code", into, parent=parent)
    target, _, _ = code_tree.place(act.connection, into)
    for child in code_tree.children(act.connection, code):
        if target != home:
            move_family(act, code_tree.below(act.connection, child), target)
        act.edit("code", child, parent=into)
