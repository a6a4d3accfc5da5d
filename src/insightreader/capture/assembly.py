"""A draft to ``Cleaned``: rendered once, with every place told in the reading text."""

from bisect import bisect_left
from collections import Counter
from dataclasses import replace

from insightreader.capture.draft import Draft, Dropped, Fallback, count_words
from insightreader.capture.excerpts import says_it_goes_on
from insightreader.capture.language import detect_language, direction, speaks_against
from insightreader.capture.lost_characters import LINE, find_lost, spaces_marks
from insightreader.capture.texts.plain_paragraphs import paragraphs_of
from insightreader.capture.texts.quotations import suggest_quotations
from insightreader.capture.texts.text_title import guess_title
from insightreader.domain.cleaned import (
    Cleaned,
    FieldSource,
    Fixed,
    LostCharacter,
    Metadata,
    RemovedBlock,
)
from insightreader.domain.errors import NothingToRead, TextTooComplex
from insightreader.domain.text import BlockKind, RenderedText, SpanKind
from insightreader.text.rendering import render

RULES = "clean-1"
_LEAST_WORDS_SHARE = 0.97
_FEW_WORDS = 5
_NOT_SEARCHED = {BlockKind.CODE}


def assemble(draft: Draft) -> Cleaned:
    """Render a draft and return it as a revision in waiting.

    Raises NothingToRead where the rendered text is empty.
    """
    rendered = _rendered(draft)
    if not rendered.text.strip():
        raise NothingToRead("no text")
    places = _Places(rendered)
    return Cleaned(
        metadata=_completed(draft.metadata, rendered.text),
        rendered=rendered,
        rules=RULES,
        removed=tuple(_removed(block, places) for block in _in_order(draft.dropped)),
        lost=_lost(draft, rendered, places),
        fixed=_fixed(draft.fixed),
        quotations=tuple(suggest_quotations(rendered.text, rendered.blocks)),
        images=tuple(draft.images),
        encoding=draft.encoding,
        maybe_excerpt=draft.maybe_excerpt or _ends_as_excerpt(rendered),
        fallback=draft.fallback,
    )


def _rendered(draft: Draft) -> RenderedText:
    """Render a draft; where its markup can't be followed or loses words, its plain paragraphs."""
    sizes = {str(image.sha256): (image.width, image.height) for image in draft.images}
    try:
        rendered = render(draft.markdown, image_sizes=sizes)
    except TextTooComplex:
        draft.fallback = Fallback.TOO_COMPLEX
        return render(paragraphs_of(draft.paragraphs))
    expected = sum(map(count_words, draft.paragraphs))
    if count_words(rendered.text) < expected * _LEAST_WORDS_SHARE - _FEW_WORDS:
        draft.fallback = Fallback.WORDS_LOST
        return render(paragraphs_of(draft.paragraphs))
    return rendered


class _Places:
    """Word counts of a rendered text, to find the block that follows a given word."""

    def __init__(self, rendered: RenderedText) -> None:
        self._blocks = rendered.blocks
        self._end = len(rendered.text)
        self._words_before = [0]
        for block in rendered.blocks:
            words = count_words(rendered.text[block.start : block.end])
            self._words_before.append(self._words_before[-1] + words)

    def block_after(self, words: int) -> int:
        """Return the number of the block whose start is nearest to ``words`` kept words."""
        counts = self._words_before
        index = bisect_left(counts, words)
        if index >= len(counts):
            return len(self._blocks) + 1
        if index and words - counts[index - 1] < counts[index] - words:
            index = bisect_left(counts, counts[index - 1])
        return index + 1

    def offset_after(self, words: int) -> int:
        """Return the reading text's offset where that block starts, or the text's end."""
        number = self.block_after(words)
        return self._end if number > len(self._blocks) else self._blocks[number - 1].start


def _in_order(dropped: list[Dropped]) -> list[Dropped]:
    return sorted(dropped, key=lambda block: block.place)


def _removed(block: Dropped, places: _Places) -> RemovedBlock:
    return RemovedBlock(
        text=block.text,
        reason=block.reason,
        before=places.block_after(block.place),
        markdown=block.markdown,
    )


def _fixed(counts: Counter[str]) -> tuple[Fixed, ...]:
    return tuple(Fixed(rule, count) for rule, count in counts.items() if count)


def _lost(draft: Draft, rendered: RenderedText, places: _Places) -> tuple[LostCharacter, ...]:
    in_text = [
        LostCharacter("text", offset, offset, line.text, LINE)
        for line in draft.lost_lines
        for offset in (places.offset_after(line.place),)
    ]
    codes = [(span.start, span.end) for span in rendered.spans if span.kind is SpanKind.CODE]
    is_spaced = spaces_marks(rendered.text)
    for block in rendered.blocks:
        if block.kind in _NOT_SEARCHED:
            continue
        for lost in find_lost(rendered.text[block.start : block.end], is_spaced=is_spaced):
            start, end = lost.start + block.start, lost.end + block.start
            if not any(first <= start < last for first, last in codes):
                in_text.append(replace(lost, start=start, end=end))
    in_text.sort(key=lambda lost: (lost.start, lost.end))
    return (*draft.lost_in_title, *in_text)


def _ends_as_excerpt(rendered: RenderedText) -> bool:
    if not rendered.blocks:
        return False
    last = rendered.blocks[-1]
    return says_it_goes_on(rendered.text[last.start : last.end])


def _completed(metadata: Metadata, text: str) -> Metadata:
    """Fill in what only the text tells: language, direction, and a title where there is none."""
    values: dict[str, str] = {}
    detected = detect_language(text)
    if metadata.language is None and detected is not None:
        values["language"] = detected
    elif metadata.language is not None and speaks_against(metadata.language, detected, text):
        # Sites declare the language of their menus.
        values |= {"language": detected or "", "ui_language": metadata.language}
    if not metadata.title:
        values["title"] = guess_title(text)
    sources = metadata.sources | dict.fromkeys(values, FieldSource.GUESSED)
    if "ui_language" in values:
        sources["ui_language"] = metadata.sources.get("language", FieldSource.HTML)
    language = values.get("language", metadata.language)
    return replace(metadata, **values, direction=direction(language, text), sources=sources)
