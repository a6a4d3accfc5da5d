"""Pasted posts with a mark before each line that says what a reader should make of it.

A head of ``name: value`` lines comes first, then ``---``, then the post. The marks: T the title,
T2 the title again, B who and when, F furniture, P a paragraph, H a heading, Q a quotation, L an
item of a list, ? lost characters, + a line that goes on. B, F and T2 are to be removed.
"""

import codecs
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from insightreader.capture.cleaning import clean
from insightreader.capture.lost_characters import split_tail
from insightreader.capture.sources import from_bytes
from insightreader.domain.cleaned import Cleaned

TEXTS = Path(__file__).parents[2] / "golden" / "capture" / "texts"
_REMOVED = frozenset({"T2", "B", "F"})
_MARKDOWN = {"P": "", "H": "## ", "Q": "> "}
_BYTE_ORDER_MARKS = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}


@dataclass
class TextPost:
    """One post: its bytes, and what is expected of them."""

    head: dict[str, str]
    data: bytes
    title: str | None = None
    blocks: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)

    def cleaned(self) -> Cleaned:
        """What the program makes of it."""
        return clean(from_bytes(self.data, media_type="text/plain"))


@dataclass(frozen=True)
class Judged:
    """How many parts of a post were right, of how many; and what was not."""

    right: int
    all: int
    wrong: list[str]


def read_posts(folder: Path) -> dict[str, TextPost]:
    """Every post of a folder by its file's name."""
    return {file.stem: read_post(file.read_text("utf-8")) for file in sorted(folder.glob("*.txt"))}


def read_post(marked: str) -> TextPost:
    """Take the marks off a post and note what they say."""
    head_lines, _, body = marked.partition("---\n")
    head = dict(line.split(": ", 1) for line in head_lines.splitlines())
    marks = [line.split(" ", 1) if line else ["", ""] for line in body.splitlines()]
    text = "\n".join(words for _, words in marks) + "\n"
    post = TextPost(head, _encoded(text, head))
    was = ""
    for mark, words in marks:
        _note(post, mark, words, was)
        was = mark
    return post


def _note(post: TextPost, mark: str, words: str, was: str) -> None:
    if mark == "T":
        post.title = split_tail(words)[0]
    elif mark in _REMOVED:
        post.removed.append(words)
    elif mark == "?":
        post.lost.append(words)
    elif mark == "+":
        post.blocks[-1] += f" {words}"
    elif mark == "L" and was == "L":
        post.blocks[-1] += f"\n{words}"
    elif mark:
        post.blocks.append(_MARKDOWN.get(mark, "") + words)


def _encoded(text: str, head: dict[str, str]) -> bytes:
    if "mojibake" in head:
        text = text.encode().decode(head["mojibake"], errors="replace")
    if head.get("newline") == "crlf":
        text = text.replace("\n", "\r\n")
    codec, _, has_mark = head.get("encoding", "utf-8").partition("+")
    return (_BYTE_ORDER_MARKS[codec] if has_mark else b"") + text.encode(codec)


def judged(post: TextPost) -> Judged:
    """Compare what was made of a post with what is expected, part by part."""
    result = post.cleaned()
    metadata = result.metadata
    expected = Counter(_told(post.head))
    fields = {name: getattr(metadata, name) for name in ("site", "author", "published")}
    fields |= {"language": metadata.language, "direction": metadata.direction}
    found = Counter(("field", name, value) for name, value in fields.items())
    if post.title is not None:
        expected["title", "", post.title] += 1
        found["title", "", metadata.title] += 1
    expected.update(("block", "", block) for block in post.blocks)
    markdown = result.rendered.markdown.strip().replace("\\", "").replace("&lt;", "<")
    found.update(("block", "", block) for block in markdown.split("\n\n"))
    expected.update(("removed", "", line) for line in post.removed)
    found.update(("removed", "", line) for each in result.removed for line in each.text.split("\n"))
    right = expected & found
    missing = [f"- {' '.join(map(str, part))[:90]}" for part in (expected - right).elements()]
    besides = [f"+ {' '.join(map(str, part))[:90]}" for part in (found - right).elements()]
    return Judged(right.total(), (expected | found).total(), missing + besides)


def _told(head: dict[str, str]) -> list[tuple[str, str, str | None]]:
    names = ("site", "author", "published", "language")
    told = [("field", name, _value(head.get(name))) for name in names]
    return [*told, ("field", "direction", head.get("direction", "ltr"))]


def _value(text: str | None) -> str | None:
    return None if text == "null" else text
