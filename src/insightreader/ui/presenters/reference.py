"""Quotations with their references, as plain text, rich text and Markdown for the clipboard."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape

from PySide6.QtCore import QMimeData

from insightreader.domain.cleaned import SuggestedQuotation
from insightreader.domain.entities import Annotation, PlaceVerdict, PostDetails
from insightreader.domain.ids import Uid
from insightreader.domain.links import PassageLink
from insightreader.domain.text import RenderedText
from insightreader.text.escaping import escape_text
from insightreader.text.selectors import block_at
from insightreader.ui.annotations.suggesting import suggestion_for
from insightreader.ui.library.row_mime import MARKDOWN_MIME

_SHARE = 0.8
"""The part of a passage that must be somebody else's for all of it to be."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A passage to be cited; ``block`` is its block's number, 0 for the post as a whole."""

    text: str
    start: int
    end: int
    block: int
    person: str = ""
    work: str = ""
    comment: str = ""
    note: Uid | None = None
    is_restored: bool = False
    """Whether it holds a character that was lost and put back."""
    is_own: bool = False
    """Whether a person said that the words are the post's own."""

    @classmethod
    def of_annotation(cls, annotation: Annotation, among: Iterable[Annotation] = ()) -> "Quoted":
        """Return what an annotation quotes; a note on the whole post gives its comment.

        ``among``: the post's annotations; where another of them says whose words these are, and
        this one doesn't, they are theirs.
        """
        told = annotation
        is_said = annotation.secondary_person or annotation.secondary_work
        if not (is_said or annotation.is_own_words or annotation.is_about_post):
            place = (annotation.start, annotation.end)
            told = next(_theirs(place, among), annotation)
        return cls(
            annotation.exact,
            annotation.start,
            annotation.end,
            annotation.block,
            told.secondary_person or "",
            told.secondary_work or "",
            annotation.comment if annotation.is_about_post else "",
            annotation.uid,
            annotation.is_restored,
            annotation.is_own_words,
        )

    @classmethod
    def of_passage(
        cls, rendered: RenderedText, start: int, end: int, annotations: Iterable[Annotation]
    ) -> "Quoted":
        """Return a passage; as good as within one that is somebody else's, it is theirs too."""
        block = block_at(rendered.blocks, start)
        number = block.number if block else 0
        known = list(annotations)
        for each in _theirs((start, end), known):
            person, work = each.secondary_person or "", each.secondary_work or ""
            return cls(rendered.text[start:end], start, end, number, person, work)
        around = (each for each in known if each.start <= start and end <= each.end)
        is_own = any(each.is_own_words for each in around)
        return cls(rendered.text[start:end], start, end, number, is_own=is_own)

    def marked_where(self, restored: Iterable[tuple[int, int]]) -> "Quoted":
        """Return the same, marked where it holds one of the text's restored characters."""
        holds = any(start < self.end and self.start < end for start, end in restored)
        return replace(self, is_restored=holds)

    @property
    def is_secondary(self) -> bool:
        """Whether somebody else's words are quoted."""
        return bool(self.person or self.work)

    @property
    def is_open_whose(self) -> bool:
        """Whether nobody has said yet whose words are quoted."""
        return bool(self.text) and not self.is_secondary and not self.is_own

    @property
    def whose(self) -> str:
        """The person and the work that are quoted in the post."""
        return ", ".join(part for part in (self.person, self.work) if part)

    def seems_of(self, suggested: Iterable[SuggestedQuotation]) -> str:
        """Return whose words these seem to be, though nobody said so; empty: the post's own."""
        if not self.is_open_whose:
            return ""
        found = suggestion_for(self.start, self.end, suggested)
        return (found.speaker or found.work or "") if found is not None else ""

    @property
    def words(self) -> str:
        """The quotation on one line, or what was noted on the whole post."""
        return " ".join((self.text or self.comment).split())


def _theirs(place: tuple[int, int], annotations: Iterable[Annotation]) -> Iterator[Annotation]:
    """Yield the annotations by which the passage at a place is somebody else's words.

    Its ends may lie outside them, such as the quotation marks.
    """
    start, end = place
    for each in annotations:
        is_said = each.secondary_person or each.secondary_work
        if not is_said or each.is_about_post or each.place_verdict is PlaceVerdict.ORPHAN:
            continue
        if min(end, each.end) - max(start, each.start) >= max(_SHARE * (end - start), 1):
            yield each


def reference_mime(quoted: Sequence[tuple[PostDetails, Quoted]]) -> QMimeData:
    """Return what goes to the clipboard: every passage with its source and a link to it."""
    mime = QMimeData()
    mime.setText("\n\n".join(_plain(details, each) for details, each in quoted))
    mime.setHtml("".join(_html(details, each) for details, each in quoted))
    markdown = "\n".join(_markdown(details, each) for details, each in quoted)
    mime.setData(MARKDOWN_MIME, markdown.encode())
    return mime


def _plain(details: PostDetails, quoted: Quoted) -> str:
    words = f"“{quoted.words}”" if quoted.text else quoted.words
    return f"{words}\n— {_source(details, quoted)}\n{link_to(details, quoted)}".lstrip()


def _html(details: PostDetails, quoted: Quoted) -> str:
    link = escape(str(link_to(details, quoted)), quote=True)
    words = f"<blockquote>{escape(quoted.words)}</blockquote>"
    if not quoted.text:
        words = f"<p>{escape(quoted.words)}</p>" if quoted.words else ""
    return f'{words}<p>— {escape(_source(details, quoted))} (<a href="{link}">§</a>)</p>'


def _markdown(details: PostDetails, quoted: Quoted) -> str:
    mark = "> " if quoted.text else ""
    words = f"{mark}{escape_text(quoted.words)}\n\n" if quoted.words else ""
    source = escape_text(_source(details, quoted))
    return f"{words}— {source} ([§]({link_to(details, quoted)}))\n"


def _source(details: PostDetails, quoted: Quoted) -> str:
    row = details.row
    parts = [part for part in (row.author, row.title, row.site, row.published) if part]
    if quoted.block:
        parts.append(f"§ {quoted.block}")
    if quoted.is_restored:
        parts.append("[character restored]")
    if details.revision is not None and details.revision.number > 1:
        parts.append(f"revision {details.revision.number}")
    if row.url:
        parts.append(row.url)
    source = ", ".join(parts)
    return f"{quoted.whose}, quoted in: {source}" if quoted.is_secondary else source


def link_to(details: PostDetails, quoted: Quoted) -> PassageLink:
    """Return the link that opens a passage in the revision that it was quoted from."""
    revision = details.revision.uid if details.revision is not None else None
    return PassageLink(details.row.uid, revision, quoted.start, quoted.end, quoted.note)
