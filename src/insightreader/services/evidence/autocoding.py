"""Coding what a search finds: passages are proposed, and coded where a person agrees."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from insightreader.domain.changes import Done
from insightreader.domain.entities import Annotation
from insightreader.domain.found import SearchHit
from insightreader.domain.ids import AnnotationId, CodeId, PostId, RevisionId
from insightreader.domain.text import Block, RenderedText
from insightreader.services.annotating import DEFAULT_COLOUR, Annotating, NewAnnotation
from insightreader.services.coding import CodeName
from insightreader.services.reading import Reading, Source
from insightreader.store.evidence import code_links, code_tree
from insightreader.store.library import Library
from insightreader.text.sentences import sentences

Span = tuple[int, int]
_AROUND = 90
"""Characters shown of a block before and after a proposed sentence."""


class Passages(StrEnum):
    """What is proposed around the words that were found."""

    SENTENCES = "sentences"
    BLOCKS = "blocks"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A passage of a post's newest text. ``words``: what was found in it, by their ranges.

    ``annotation``: the annotation of just this passage that is there already; ``is_coded``: it
    lies in a passage with that code. ``before`` and ``after`` are what its block says around it.
    """

    post: PostId
    revision: RevisionId
    title: str
    block: int
    start: int
    end: int
    exact: str
    words: tuple[Span, ...]
    annotation: AnnotationId | None = None
    is_coded: bool = False
    before: str = ""
    after: str = ""


def proposals(
    source: Source,
    hits: Iterable[SearchHit],
    code: CodeId | None = None,
    *,
    passages: Passages = Passages.SENTENCES,
) -> list[Proposal]:
    """Return the passages that hold most of the words found in a post, post by post.

    Notes among the hits are left out.
    """
    reading = Reading(source)
    return [
        proposal
        for hit in hits
        if hit.kind == "post" and hit.text_matches
        for proposal in _of_hit(reading, hit, code, passages=passages)
    ]


def _of_hit(
    reading: Reading, hit: SearchHit, code: CodeId | None, *, passages: Passages
) -> Iterator[Proposal]:
    revision = reading.details(hit.post).revision
    if revision is None:
        return
    rendered, notes = reading.rendered(revision.id), reading.annotations_of(hit.post)
    coded = [(each.start, each.end) for each in notes if _carries(each, code)]
    known = {(each.start, each.end): each.id for each in notes}
    for span, block, words in _fullest(rendered, hit.text_matches, passages):
        before, after = _around(rendered.text, block, span)
        yield Proposal(
            hit.post,
            revision.id,
            hit.title,
            block.number,
            *span,
            rendered.text[slice(*span)],
            words,
            known.get(span),
            is_coded=any(start <= span[0] and span[1] <= end for start, end in coded),
            before=before,
            after=after,
        )


def _around(text: str, block: Block, span: Span) -> tuple[str, str]:
    """Return what a block says before and after a span, cut between words."""
    before = text[max(block.start, span[0] - _AROUND) : span[0]]
    if span[0] - _AROUND > block.start:
        before = f"…{before.partition(' ')[2]}"
    after = text[span[1] : min(block.end, span[1] + _AROUND)]
    if span[1] + _AROUND < block.end:
        after = f"{after.rpartition(' ')[0]}…"
    return before, after


class AutoCoding:
    """Codes what a person agreed to."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._annotating = Annotating(library)

    def accept(
        self, chosen: Sequence[Proposal], code: CodeId | CodeName
    ) -> Done[list[AnnotationId]]:
        """Code passages in one act; those without an annotation get one, a new code is made.

        Raises NotFound for a code that is gone, and CodeNameEmpty.
        """
        label = {"count": len(chosen), "name": self._name_of(code)}
        with self._library.act("autocode", label=label) as act:
            found = code.ensure(act, DEFAULT_COLOUR) if isinstance(code, CodeName) else code
            colour = code_links.colour_of(act, found)
            keys = []
            for each in chosen:
                key = each.annotation
                if key is None:
                    new = NewAnnotation(
                        each.post, each.start, each.end, colour=colour, revision=each.revision
                    )
                    key = self._annotating.create_in(act, new)
                act.link("annotation_code", annotation=key, code=found)
                keys.append(key)
        return Done(keys, act.changes)

    def _name_of(self, code: CodeId | CodeName) -> str:
        if isinstance(code, CodeName):
            return code.name
        return code_tree.place(self._library.connection, code)[2]


def _carries(annotation: Annotation, code: CodeId | None) -> bool:
    return any(each.id == code for each in annotation.codes)


def _fullest(
    rendered: RenderedText, matches: Sequence[Span], passages: Passages
) -> Iterator[tuple[Span, Block, tuple[Span, ...]]]:
    """Yield the passages with the most different words, in order."""
    found = []
    for block in rendered.blocks:
        inside = [each for each in matches if block.start <= each[0] and each[1] <= block.end]
        if not inside:
            continue
        spans: Iterable[Span] = [(block.start, block.end)]
        if passages is Passages.SENTENCES:
            spans = sentences(rendered.text, block.start, block.end)
        for span in spans:
            words = tuple(each for each in inside if span[0] <= each[0] and each[1] <= span[1])
            distinct = {rendered.text[start:end].casefold() for start, end in words}
            if words:
                found.append((len(distinct), span, block, words))
    most = max((each[0] for each in found), default=0)
    for count, span, block, words in found:
        if count == most:
            yield span, block, words
