"""Quotations in a person's own prose are looked for in the library, and judged word by word."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import pairwise

from insightreader.domain.entities import TextVerdict
from insightreader.domain.ids import PostId, RevisionId
from insightreader.services.reading import Source
from insightreader.store import posts as store_posts
from insightreader.store import revisions, text_search
from insightreader.text.anchoring.locating import locate
from insightreader.text.quotation import find
from insightreader.text.quoted_spans import QuotedSpan, quoted_spans
from insightreader.text.verdict import judge_text
from insightreader.text.wording import negations

_RUN = re.compile(r"[^\W_]+(?: [^\W_]+)*")
_OMISSION = re.compile(r"\s*(?:[\[(](?:…|\.{3})[\])]|…|\.{3})\s*")
_WORD = re.compile(r"[\w'’]+")
_LETTERS = 8
"""Of a run of words; a shorter one stands in too many texts."""
_PIECES = 3
_WORDS_IN_PIECE = 5


@dataclass(frozen=True, slots=True)
class Recognised:
    """A quotation of a prose. ``verdict`` None: it stands in no text of the library.

    Otherwise ``start`` to ``end`` is the passage in the post's newest text, and ``block`` its
    block; "changed" where the passage says it otherwise, "normalised" where an ellipsis stands for
    what was left out, too.
    """

    quoted: QuotedSpan
    verdict: TextVerdict | None = None
    post: PostId | None = None
    title: str = ""
    block: int = 0
    start: int = 0
    end: int = 0


def recognised(
    source: Source, prose: str, *, preferred: Collection[PostId] = ()
) -> list[Recognised]:
    """Return the quotations of a prose, each with the passage that it is from.

    Looked for first in the ``preferred`` posts, such as those that a brief cites, then in all.
    """
    return [_recognised(source, each, preferred) for each in quoted_spans(prose)]


def _recognised(source: Source, quoted: QuotedSpan, preferred: Collection[PostId]) -> Recognised:
    best = Recognised(quoted)
    for post, revision in _candidates(source, quoted.words, preferred):
        found = _judged(source, quoted, (post, revision))
        if found.verdict in (TextVerdict.EXACT, TextVerdict.NORMALISED):
            return found
        if best.verdict is None:
            best = found
    return best


def _candidates(
    source: Source, words: str, preferred: Collection[PostId]
) -> Iterator[tuple[PostId, RevisionId]]:
    """Yield texts that may hold a quotation: those that hold a long run of its words, then pieces.

    Runs end at what typography changes: marks, apostrophes, dashes, wide spaces.
    """
    connection = source.connection
    seen: set[PostId] = set()
    runs = sorted(_RUN.findall(words), key=len, reverse=True)
    wanted = [each for each in runs[:1] if len(each) >= _LETTERS] + _pieces(runs)
    for posts in (preferred, None) if preferred else (None,):
        for run in dict.fromkeys(wanted):
            for post, revision in text_search.texts_holding(connection, run, posts=posts):
                if post not in seen:
                    seen.add(post)
                    yield post, revision


def _pieces(runs: list[str]) -> list[str]:
    """Return short runs from several places, so that a changed word leaves some whole."""
    pieces = []
    for run in runs:
        words = run.split()
        for start in range(0, len(words), _WORDS_IN_PIECE):
            piece = " ".join(words[start : start + _WORDS_IN_PIECE])
            if len(piece) >= _LETTERS:
                pieces.append(piece)
    return sorted(pieces, key=len, reverse=True)[:_PIECES]


def _judged(source: Source, quoted: QuotedSpan, where: tuple[PostId, RevisionId]) -> Recognised:
    post, revision = where
    text = revisions.text(source.connection, revision)
    place = _place(text, quoted.words)
    if place is None:
        return Recognised(quoted)
    start, end, verdict = place
    block = revisions.block_at(source.connection, revision, start)
    [row] = store_posts.rows(source.connection, [post])
    return Recognised(quoted, verdict, post, row.title, block, start, end)


def _place(text: str, words: str) -> tuple[int, int, TextVerdict] | None:
    """Return where a quotation stands in a text and how; None where nothing is like it."""
    # A comma or a full stop before the closing mark may be the quoting sentence's own.
    for said in dict.fromkeys((words, words.rstrip(",.;"))):
        for start, end in find(text, said)[:1]:
            return start, end, judge_text(said, text[start:end])
    parts = [each for each in _OMISSION.split(words) if each]
    spans = _in_turn(text, parts) if len(parts) > 1 else []
    if spans:
        left_out = [text[one[1] : other[0]] for one, other in pairwise(spans)]
        # An ellipsis may stand for much, but not for the word that says the contrary.
        is_turned = any(negations(_WORD.findall(each)) for each in left_out)
        verdict = TextVerdict.CHANGED if is_turned else TextVerdict.NORMALISED
        return spans[0][0], spans[-1][1], verdict
    alike = locate(text, words)
    return None if alike is None else (alike.start, alike.end, TextVerdict.CHANGED)


def _in_turn(text: str, parts: list[str]) -> list[tuple[int, int]]:
    """Return where parts follow one another; nothing where one of them doesn't."""
    spans: list[tuple[int, int]] = []
    for part in parts:
        end = spans[-1][1] if spans else 0
        places = [each for each in find(text, part) if each[0] >= end]
        if not places:
            return []
        spans.append(places[0])
    return spans
