"""The notes of a printed article: each quotation with its place, verdict, codes and comment."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication

from insightreader.domain.entities import Annotation
from insightreader.text.renderer import VIEWER_RULES
from insightreader.ui.theme import Theme
from insightreader.ui.verdicts import verdict_look


def notes_html(annotations: Iterable[Annotation]) -> str:
    """Return the notes as HTML for Qt; comments were sanitised when they were rendered."""
    ordered = sorted(annotations, key=lambda each: (each.start, each.end))
    heading = QCoreApplication.translate("Print", "Notes")
    return f"<h2>{escape(heading)}</h2>" + "".join(_note(each) for each in ordered)


def notes_stylesheet(theme: Theme) -> str:
    """Return the sheet for ``QTextDocument.setDefaultStyleSheet``."""
    return (
        f"{VIEWER_RULES} a {{ color: {theme.ink}; text-decoration: none; }}"
        # No style sheet reaches the weights of variable fonts: Qt would draw each letter twice.
        " h2 { font-weight: normal; }"
        f" p.facts {{ color: {theme.muted}; margin-top: 0; margin-bottom: 2px; }}"
        f" p.quotation {{ color: {theme.ink}; margin-top: 16px; margin-bottom: 2px; }}"
        " div.comment { margin-left: 18px; }"
    )


def _note(note: Annotation) -> str:
    facts = [
        f"§ {note.block}" if note.exact else "",
        verdict_look(note.verdict).word if note.exact else "",
        *(code.name for code in note.codes),
        _quoted(note),
        note.author,
    ]
    quotation = f"<p class='quotation'>{escape(note.exact)}</p>" if note.exact else "<br>"
    told = escape(" · ".join(fact for fact in facts if fact))
    return f"{quotation}<p class='facts'>{told}</p>{_comment(note)}"


def _comment(note: Annotation) -> str:
    """The comment as it was rendered, or its plain words where the worker hasn't done so yet."""
    plain = f"<p style='white-space: pre-wrap'>{escape(note.comment)}</p>" if note.comment else ""
    drawn = note.comment_html or plain
    return f"<div class='comment'>{drawn}</div>" if drawn else ""


def _quoted(note: Annotation) -> str:
    named = ", ".join(each for each in (note.secondary_person, note.secondary_work) if each)
    said = QCoreApplication.translate("Print", "quoting {who}")
    return said.format(who=named) if named else ""
