"""Quotations inside a post: blocks that are one, and passages to suggest with speaker and work.

A suggestion is only made where the text itself names a speaker or sets the passage apart; the user
decides.
"""

from collections.abc import Sequence

import regex

from insightreader.capture.language import is_stop_word
from insightreader.domain.cleaned import SuggestedQuotation
from insightreader.domain.text import Block, BlockKind

_PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"', "‹": "›"}
_PASSAGE = regex.compile(
    "“(?P<curly>[^“”]+)”|„(?P<low>[^„“”]+)[“”]|«\\s?(?P<angle>[^«»]+?)\\s?»"
    '|「(?P<corner>[^「」]+)」|(?<!\\w)"(?P<straight>[^"\n]+)"(?!\\w)'
)
_CAPITALISED = r"\p{Lu}[\p{L}’'-]+"
_PARTICLE = r"(?:de|van|von|der|den|la|le|al|bin|di|da|dos)(?!\w)"
_NAME = regex.compile(
    rf"(?<![\w’])(?P<name>{_CAPITALISED}(?:\s(?:\p{{Lu}}\.|{_PARTICLE}))*(?:\s{_CAPITALISED}){{1,2}})"
)
_WORK = regex.compile(
    r"\b(?:book|paper|essay|report|article|novel|study|memoir|livre|ouvrage|Buch|libro|livro|boek)\b"
    r"\s*,?\s*(?:[“\"«„](?P<work>[^“”\"«»„]{2,120})[”\"»“])",
    regex.IGNORECASE,
)
_SAYS = regex.compile(
    r"\b(?:said|says|say|wrote|writes|written|defined|defines|described|describes|argued|argues|"
    r"notes|noted|explained|explains|called|calls|puts? it|put it|once|according to|quoted|"
    r"reflections?|words of|observed|claimed|claims|warned|told|"
    r"dit|écrit|écrivait|selon|déclare|explique|sagte|sagt|schrieb|schreibt|laut|zufolge|"
    r"dijo|dice|escribió|según|disse|escreveu|segundo|scrisse|secondo)\b",
    regex.IGNORECASE,
)
_FEWEST_WORDS = 6
_FEWEST_WIDE = 12
_LEAD_BLOCKS = 1
_LONGEST_WORK = 130
"""In characters, with its marks: no more of a text is looked at for each of its quotations."""


def is_wholly_quoted(text: str) -> bool:
    """Tell whether one pair of quotation marks goes round the whole of ``text``."""
    body = text.strip().rstrip(".")
    if len(body) < 3 or body[0] not in _PAIRS:
        return False
    closing = _PAIRS[body[0]]
    return body[-1] in closing and not any(mark in body[1:-1] for mark in closing)


def suggest_quotations(text: str, blocks: Sequence[Block]) -> list[SuggestedQuotation]:
    """Return the quotations of a reading text whose speaker the text names."""
    suggestions: list[SuggestedQuotation] = []
    for index, block in enumerate(blocks):
        if block.kind in {BlockKind.CODE, BlockKind.HEADING, BlockKind.TABLE_CELL}:
            continue
        content = text[block.start : block.end]
        is_apart = block.kind is BlockKind.QUOTE or is_wholly_quoted(content)
        if is_apart:
            lead = _lead_in(text, blocks, index)
            suggestions += _set_apart(content, block.start, lead)
        else:
            suggestions += _inline(content, block.start)
    return suggestions


def _lead_in(text: str, blocks: Sequence[Block], index: int) -> str:
    for block in reversed(blocks[max(0, index - _LEAD_BLOCKS) : index]):
        content = text[block.start : block.end]
        if block.kind is BlockKind.PARAGRAPH:
            return content
    return ""


def _set_apart(content: str, start: int, lead: str) -> list[SuggestedQuotation]:
    if not lead.endswith((":", "：")) and _SAYS.search(lead) is None:
        return []
    left = len(content) - len(content.lstrip('“„«"「『 '))
    right = len(content.rstrip('”“»"」』 '))
    # Where a quotation ends in its own stop, the stop is inside.
    speaker, work = _speaker(lead), _work(lead)
    return [SuggestedQuotation(start + left, start + max(left, right), speaker, work)]


def _inline(content: str, start: int) -> list[SuggestedQuotation]:
    suggestions = []
    for match in _PASSAGE.finditer(content):
        group = match.lastgroup
        assert group is not None
        passage = match.group(group)
        if not _is_long_enough(passage) or _names_a_work(content, match.start()):
            continue
        before = content[max(0, match.start() - 160) : match.start()]
        after = content[match.end() : match.end() + 80]
        speaker = _speaker_near(before, after)
        if speaker is not None:
            first, last = match.span(group)
            suggestions.append(
                SuggestedQuotation(start + first, start + last, speaker, _work(before))
            )
    return suggestions


def _is_long_enough(passage: str) -> bool:
    wide = sum(character > "\u2e80" for character in passage)
    return len(passage.split()) >= _FEWEST_WORDS or wide >= _FEWEST_WIDE


def _names_a_work(content: str, quote_start: int) -> bool:
    match = _WORK.search(content, max(0, quote_start - 30), quote_start + _LONGEST_WORK)
    return match is not None and match.start("work") == quote_start + 1


def _speaker_near(before: str, after: str) -> str | None:
    sentence = regex.split(r"(?<=[.!?])\s+(?=\p{Lu})", before)[-1]
    if _SAYS.search(sentence):
        return _speaker(sentence)
    following = regex.split(r"[.!?]", after)[0]
    return _speaker(following) if _SAYS.search(following) else None


def _speaker(text: str) -> str | None:
    """Return the last full name before a quotation that isn't inside a quoted title."""
    without_titles = _PASSAGE.sub(" ", text)
    names = [_without_stop_words(match.group("name")) for match in _NAME.finditer(without_titles)]
    return next((name for name in reversed(names) if " " in name), None)


def _without_stop_words(name: str) -> str:
    """Drop the word that is capitalised only because it begins the sentence."""
    first, _, rest = name.partition(" ")
    return rest if is_stop_word(first) else name


def _work(text: str) -> str | None:
    matches = list(_WORK.finditer(text))
    return matches[-1].group("work") if matches else None
