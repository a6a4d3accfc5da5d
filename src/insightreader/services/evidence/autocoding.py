"""Coding what a search finds: passages are proposed, and coded where a person agrees."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from insightreader.domain.changes import Done
from insightreader.domain.entities import Annotation
from insightreader.domain.found import SearchHit
from insightreader.domain.ids import AnnotationId, CodeId, PostId, RevisionId
from insightreader.domain.text import Block, RenderedText
from insightreader.services.annotating import Annotating, NewAnnotation
from insightreader.services.reading import Reading, Source
from insightreader.store.evidence import code_links, code_tree
from insightreader.store.library import Library
from insightreader.text.sentences import sentences

Span = tuple[int, int]


class Passages(StrEnum):
    """What is proposed around the words that were found."""

    SENTENCES = "sentences"
    BLOCKS = "blocks"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A passage of a post's newest text. ``words``: what was found in it, by their ranges.

    ``annotation``: the annotation of just this passage that is there already.
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


def proposals(
    source: Source,
    hits: Iterable[SearchHit],
    code: CodeId | None = None,
    *,
    passages: Passages = Passages.SENTENCES,
) -> list[Proposal]:
    """Return the passages that hold most of the words found in a post, post by post.

    Notes among the hits are left out, and what lies in a passage with that code.
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
        if any(start <= span[0] and span[1] <= end for start, end in coded):
            continue
        exact = rendered.text[slice(*span)]
        yield Proposal(
            hit.post, revision.id, hit.title, block.number, *span, exact, words, known.get(span)
        )


class AutoCoding:
    """Codes what a person agreed to."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._annotating = Annotating(library)

    def accept(self, chosen: Sequence[Proposal], code: CodeId) -> Done[list[AnnotationId]]:
        """Code passages in one act; those without an annotation get one. Raises NotFound."""
        _, _, name = code_tree.place(self._library.connection, code)
        with self._library.act("autocode", label={"count": len(chosen), "name": name}) as act:
            colour = code_links.colour_of(act, code)
            keys = []
            for each in chosen:
                key = each.annotation
                if key is None:
                    new = NewAnnotation(
                        each.post, each.start, each.end, colour=colour, revision=each.revision
                    )
                    key = self._annotating.create_in(act, new)
                act.link("annotation_code", annotation=key, code=code)
                keys.append(key)
        return Done(keys, act.changes)


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
