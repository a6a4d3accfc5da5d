"""What a card says in words: verdict, colour, author and time, and all of it for screen readers."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from insightreader.domain.cleaned import SuggestedQuotation
from insightreader.domain.entities import Annotation, Code
from insightreader.ui.colours import colour_name
from insightreader.ui.dates import full_moment_text, moment_text
from insightreader.ui.differing import differing_words
from insightreader.ui.painting import one_line
from insightreader.ui.plain import plain_comment
from insightreader.ui.verdicts import verdict_look

translate = QCoreApplication.translate


def code_path(code: Code) -> str:
    """Return dimension and name such as "Outcome/Success"."""
    return code.path


def byline(annotation: Annotation, profile_name: str) -> str:
    """Return author and time; one's own name is left out. A repair of the text is said first."""
    parts = [moment_text(annotation.created_ms)]
    if annotation.author not in ("", profile_name):
        parts.insert(0, annotation.author)
    if annotation.is_restored:
        parts.insert(0, restored_words())
    return " · ".join(parts)


def restored_words() -> str:
    """Return what is said of a quotation that holds a repaired character."""
    return translate("Cards", "Character restored")


def quoted_there(annotation: Annotation) -> str:
    """Return whose words a quotation inside the post is, or nothing."""
    whose = ", ".join(filter(None, (annotation.secondary_person, annotation.secondary_work)))
    return translate("Cards", "Quoted there: {whose}").format(whose=whose) if whose else ""


@dataclass(frozen=True, slots=True)
class Whose:
    """The line about whose words a quotation is. ``is_open``: that is only a guess of the text's,
    and a click records it.
    """

    text: str = ""
    is_open: bool = False


def whose_words(annotation: Annotation, suggested: SuggestedQuotation | None) -> Whose:
    """Return whose words a quotation is, or seems to be."""
    if suggested is None:
        return Whose(quoted_there(annotation))
    name = ", ".join(filter(None, (suggested.speaker, suggested.work)))
    words = translate("Cards", "Words of {name}? Record it").format(name=name)
    return Whose(words, is_open=True)


def quoted_words(annotation: Annotation) -> str:
    """Return what stands where a card has its quotation."""
    if annotation.is_about_post:
        return translate("Cards", "On the whole post")
    return annotation.exact


def accessible_text(annotation: Annotation) -> str:
    """Return what a screen reader says of the card: quotation, comment, codes, verdict."""
    codes = ", ".join(map(code_path, annotation.codes))
    parts = [
        one_line(quoted_words(annotation)),
        quoted_there(annotation),
        translate("Cards", "comment: {comment}").format(comment=spoken(annotation.comment))
        if annotation.comment
        else "",
        translate("Cards", "codes: {codes}").format(codes=codes) if codes else "",
        colour_name(annotation.colour),
        verdict_look(annotation.verdict).word,
        restored_words() if annotation.is_restored else "",
        differing_words(annotation.difference) if annotation.difference else "",
        annotation.author,
        full_moment_text(annotation.created_ms),
    ]
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)


def spoken(comment: str) -> str:
    """Return a comment without its signs of Markdown, which a voice would read out."""
    return one_line(plain_comment(comment))


def position_words(place: int, count: int) -> str:
    """Return which of how many a card is; the first is 1."""
    number = QLocale().toString
    words = translate("Cards", "Note {place} of {count}")
    return words.format(place=number(place), count=number(count))


def tooltip_text(annotation: Annotation) -> str:
    """Return what doesn't fit on the card, as plain text."""
    look = verdict_look(annotation.verdict)
    lines = [f"{look.word}: {look.meaning}" if look.meaning else look.word]
    if annotation.is_restored:
        lines.append(translate("Cards", "A lost character was put back here by a correction"))
    if annotation.difference is not None:
        lines.append(differing_words(annotation.difference))
    lines += map(code_path, annotation.codes)
    lines.append(
        ", ".join(filter(None, (annotation.author, full_moment_text(annotation.created_ms))))
    )
    return "\n".join(lines)
