"""Posts that nobody wrote: titles, texts, tags and annotations, the same for the same seed."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.vocabulary import Vocabulary

FIRST_DAY_MS = 1_388_534_400_000
"""1 January 2014; posts are saved over the ten years after it."""
_SPAN_MS = 10 * 365 * 86_400_000
_TOPICS = [
    "history",
    "science",
    "music",
    "travel",
    "food",
    "health",
    "finance",
    "security",
    "design",
    "books",
    "film",
    "games",
    "law",
    "energy",
    "economics",
    "privacy",
    "databases",
    "networks",
    "psychology",
    "language",
    "maps",
    "gardening",
    "photography",
    "climate",
]
COLOURS = ("yellow", "green", "blue", "pink", "purple")


@dataclass(frozen=True, slots=True)
class Part:
    """A heading (``level`` 1 to 6) or a paragraph (0)."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage to be annotated, in code points of the reading text."""

    start: int
    end: int
    colour: str
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """One post before it is in a library."""

    title: str
    author: str
    site: str
    url: str
    published: str
    saved_ms: int
    status: str
    is_read: bool
    is_starred: bool
    tags: tuple[str, ...]
    parts: tuple[Part, ...]
    marks: tuple[Mark, ...] = ()

    @property
    def text(self) -> str:
        """The reading text: the parts, one line feed between."""
        return "\n".join(part.text for part in self.parts)

    @property
    def markdown(self) -> str:
        """The post as its author would have written it."""
        return (
            "\n\n".join(
                "#" * part.level + " " * bool(part.level) + part.text for part in self.parts
            )
            + "\n"
        )


def drafts(count: int, *, seed: int = 20_240_607) -> Iterator[Draft]:
    """Yield ``count`` posts of 300 to 2,000 words, two annotations each on average."""
    vocabulary = Vocabulary()
    rng = random.Random(seed)
    for number in range(count):
        yield draft(rng, vocabulary, number=number, words=post_words(rng))


def post_words(rng: random.Random) -> int:
    """Return a post's length in words: log-normal, about 800 on average."""
    return int(min(2_000, max(300, rng.lognormvariate(6.58, 0.45))))


def draft(rng: random.Random, vocabulary: Vocabulary, *, number: int, words: int) -> Draft:
    """Return one post of about ``words`` words."""
    parts = tuple(_parts(rng, vocabulary, words))
    saved_ms = FIRST_DAY_MS + rng.randrange(_SPAN_MS)
    made = Draft(
        title=_capitalised(vocabulary.draw(rng, rng.randint(4, 9))),
        author=f"{vocabulary.name(rng.randrange(400))} {vocabulary.name(400 + rng.randrange(400))}",
        site=f"site{int(rng.random() ** 2 * 300):03d}.example",
        url=f"https://site.example/post/{number}",
        published=f"{rng.randint(2008, 2023)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}",
        saved_ms=saved_ms,
        status=rng.choices(("inbox", "later", "archive"), (5, 2, 3))[0],
        is_read=rng.random() < 0.6,
        is_starred=rng.random() < 0.05,
        tags=tuple(sorted({_topic(rng) for _ in range(rng.randint(0, 3))})),
        parts=parts,
    )
    if rng.random() < 0.25:
        return with_marks(made, rng, count=rng.randint(2, 14), vocabulary=vocabulary)
    return made


def with_marks(
    of: Draft,
    rng: random.Random,
    *,
    count: int,
    vocabulary: Vocabulary,
    within: tuple[int, int] | None = None,
) -> Draft:
    """Return the post with ``count`` annotations, all ``within`` a passage where one is named."""
    text = of.text
    low, high = within or (0, len(text))
    marks = []
    for _ in range(count):
        start = _word_start(text, rng.randrange(low, max(low + 1, high - 40)))
        end = min(high, _word_start(text, start + rng.randint(12, 160)))
        comment = " ".join(vocabulary.draw(rng, 12)) if rng.random() < 0.3 else ""
        if end > start:
            marks.append(Mark(start, end, rng.choice(COLOURS), comment))
    values = {name: getattr(of, name) for name in of.__slots__}
    return Draft(**{**values, "marks": tuple(marks)})


def _word_start(text: str, place: int) -> int:
    found = text.find(" ", place)
    return len(text) if found < 0 else found + 1


def _topic(rng: random.Random) -> str:
    return _TOPICS[min(len(_TOPICS) - 1, int(rng.paretovariate(0.7)) - 1)]


def _parts(rng: random.Random, vocabulary: Vocabulary, words: int) -> Iterator[Part]:
    """Headings every few paragraphs; sentences of 6 to 30 words."""
    stream = iter(vocabulary.draw(rng, words))
    left = words
    until_heading = 0
    while left > 0:
        if not until_heading and left > 60:
            size = rng.randint(3, 7)
            yield Part(2, _capitalised([next(stream) for _ in range(size)]))
            left -= size
            until_heading = rng.randint(3, 8)
        size = min(left, rng.randint(30, 140))
        yield Part(0, _paragraph(rng, [next(stream) for _ in range(size)]))
        left -= size
        until_heading = max(0, until_heading - 1)


def _paragraph(rng: random.Random, words: list[str]) -> str:
    sentences = []
    start = 0
    while start < len(words):
        end = start + rng.randint(6, 30)
        sentences.append(_capitalised(words[start:end]) + ".")
        start = end
    return " ".join(sentences)


def _capitalised(words: list[str]) -> str:
    joined = " ".join(words)
    return joined[:1].upper() + joined[1:]
