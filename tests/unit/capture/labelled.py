"""Posts of many platforms, labelled by hand block by block: how much of them cleaning gets right.

A page ``NAME.html`` has a file ``NAME.blocks`` beside it, with a line for each fact:

``field: value``   a field of the metadata; "none" where it must be empty
``+ kind | text``  a block that stays, of this kind (or of one of several: ``caption/paragraph``)
``? kind | text``  a block that may stay
``- text``         words that must go, and be listed among what was removed

"…" in a text stands for any words. Run as a program, this prints each miss of each page.
"""

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

from insightreader.capture.cleaning import clean
from insightreader.capture.sources import from_file
from insightreader.domain.cleaned import Cleaned

FOLDER = Path(__file__).parents[2] / "golden" / "capture" / "posts"
UNSEEN = FOLDER.with_name("posts-unseen")
"""Pages that were labelled before they were run, and to which no rule was fitted."""


@dataclass(frozen=True, slots=True)
class Label:
    """A block that stays or may stay."""

    kinds: tuple[str, ...]
    text: str
    is_required: bool

    def fits(self, kind: str, text: str) -> bool:
        """Tell whether a block of the result is the one that is meant."""
        pattern = ".*".join(re.escape(part.strip()) for part in self.text.split("…"))
        return kind in self.kinds and re.fullmatch(pattern, text, re.DOTALL) is not None


@dataclass(slots=True)
class Labels:
    """What a person said of one page."""

    fields: dict[str, str] = field(default_factory=dict)
    kept: list[Label] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Score:
    """Right, missing and surplus blocks of a page, and every difference in words."""

    right: int = 0
    missing: int = 0
    surplus: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall over blocks."""
        return 2 * self.right / max(1, 2 * self.right + self.missing + self.surplus)


def pages(folder: Path = FOLDER) -> list[Path]:
    """Return the labelled pages."""
    return sorted(folder.glob("*.html"))


def read_labels(page: Path) -> Labels:
    """Read what was said of a page. Raises ValueError for a line that says nothing."""
    labels = Labels()
    for line in page.with_suffix(".blocks").read_text("utf-8").splitlines():
        if line.startswith(("+ ", "? ")):
            kinds, _, text = line[2:].partition(" | ")
            labels.kept.append(Label(tuple(kinds.split("/")), _one_line(text), line[0] == "+"))
        elif line.startswith("- "):
            labels.removed.append(_one_line(line[2:]))
        else:
            name, colon, value = line.partition(": ")
            if not colon:
                raise ValueError(f"{page.name}: {line}")
            labels.fields[name] = value
    return labels


def score(labels: Labels, result: Cleaned) -> Score:
    """Compare a result with its labels, block by block."""
    found = Score()
    open_labels = list(labels.kept)
    for block in result.rendered.blocks:
        text = _one_line(result.rendered.text[block.start : block.end])
        label = next((each for each in open_labels if each.fits(block.kind, text)), None)
        if label is None:
            found.surplus += 1
            found.misses.append(f"surplus  {block.kind} | {text}")
        else:
            open_labels.remove(label)
            found.right += label.is_required
    for label in open_labels:
        if label.is_required:
            found.missing += 1
            found.misses.append(f"missing  {'/'.join(label.kinds)} | {label.text}")
    return found


def unlisted(labels: Labels, result: Cleaned) -> list[str]:
    """Return the words to be removed that are not among what was removed."""
    listed = [_one_line(block.text) for block in result.removed]
    return [words for words in labels.removed if not any(words in text for text in listed)]


def wrong_fields(labels: Labels, result: Cleaned) -> list[str]:
    """Return the fields of the metadata that differ from what was said, in words."""
    return [
        f"{name}  {value or 'none'} instead of {expected}"
        for name, expected in labels.fields.items()
        if _comparable((value := getattr(result.metadata, name)) or "none") != _comparable(expected)
    ]


def _comparable(value: str) -> str:
    """UTC has two spellings."""
    return value.replace("+00:00", "Z")


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def main(names: list[str]) -> None:
    """Print each miss of each page, and the scores."""
    total = Score()
    for page in [*pages(), *pages(UNSEEN)]:
        if names and page.stem not in names:
            continue
        labels, result = read_labels(page), clean(from_file(page))
        found = score(labels, result)
        total.right += found.right
        total.missing += found.missing
        total.surplus += found.surplus
        sys.stdout.write(f"{page.stem}  {found.f1:.3f}  {result.fallback or ''}\n")
        unsaid = [f"unlisted {words}" for words in unlisted(labels, result)]
        for miss in [*found.misses, *wrong_fields(labels, result), *unsaid]:
            sys.stdout.write(f"    {miss}\n")
    sys.stdout.write(f"blocks {total.right + total.missing}  F1 {total.f1:.4f}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
