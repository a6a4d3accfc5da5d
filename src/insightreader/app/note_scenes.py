"""Scenes of the work with notes: several at once, all of them, the review, versions, provenance."""

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QWidget

from insightreader.app.reading_scenes import drop_down
from insightreader.app.scenes import Scene, Stage, open_post, settle
from insightreader.domain.entities import PlaceVerdict, TextVerdict
from insightreader.services.versions import Compared
from insightreader.text.comparing import compare
from insightreader.text.rendering import render
from insightreader.ui.annotations.card_menu import CardMenu

_POST = "last-mile.html"
_EDITS = (("1977", "1978"), ("never a road", "not a road"), ("smallpox in", "the disease in"))


def _several(stage: Stage) -> None:
    open_post(_POST)(stage)
    sidebar = stage.workspace.notes.sidebar
    sidebar.cards.setFocus()
    for row in (0, 1):
        sidebar.cards.selectionModel().select(
            sidebar.model.index(row), QItemSelectionModel.SelectionFlag.Select
        )


def _comment(stage: Stage) -> None:
    open_post(_POST)(stage)
    sidebar = stage.workspace.notes.sidebar
    sidebar.begin_comment(next(each.id for each in sidebar.model.all() if each.comment))


def _end_comment(stage: Stage) -> None:
    stage.workspace.notes.sidebar.end_comment()


def _menu_of_card(stage: Stage) -> QWidget | None:
    cards = stage.workspace.notes.sidebar.cards
    index = cards.model().index(0, 0)
    cards.setCurrentIndex(index)
    corner = cards.visualRect(index).bottomLeft()
    cards.menu_asked.emit(cards.current_id(), cards.viewport().mapToGlobal(corner))
    return stage.workspace.window.findChild(CardMenu)


def _menu_of_filter(stage: Stage) -> QWidget | None:
    return drop_down(stage.workspace.notes.sidebar.header, "list-filter")


def _no_notes(stage: Stage) -> None:
    open_post(_POST)(stage)
    stage.workspace.notes.sidebar.header.filter_menu.set_text("zeppelin")


def _all_again(stage: Stage) -> None:
    stage.workspace.notes.sidebar.header.filter_menu.reset()


def _all_notes(stage: Stage) -> QWidget | None:
    presenter = stage.workspace.all_notes
    presenter.show_notes()
    settle()
    return presenter.notes


def _review(stage: Stage) -> QWidget | None:
    presenter = stage.workspace.all_notes
    presenter.show_review()
    settle()
    notes = stage.workspace.notes.sidebar.model.all()
    if presenter.review is not None and notes:
        # Notes made a moment ago aren't due before tomorrow.
        presenter.review.show_note(notes[0], "The last mile is a person", place=1, of=10)
    return presenter.review


def _details(stage: Stage) -> QWidget | None:
    details = stage.workspace.reader.details
    return stage.workspace.facts.show_details(details) if details is not None else None


def _comparison(stage: Stage) -> QWidget | None:
    """What the post would look like beside a version that its author has changed."""
    workspace = stage.workspace
    details, notes = workspace.reader.details, workspace.notes.sidebar.model.all()
    rendered = workspace.window.reader.view.scene.rendered
    if details is None or details.revision is None or rendered is None or len(notes) < 3:
        return None
    markdown = rendered.markdown
    for before, after in _EDITS:
        markdown = markdown.replace(before, after)
    changed = render(markdown)
    touched = (
        replace(notes[0], text_verdict=TextVerdict.CHANGED),
        replace(notes[1], place_verdict=PlaceVerdict.MOVED),
        replace(notes[2], place_verdict=PlaceVerdict.ORPHAN),
    )
    revisions = details.revision, replace(details.revision, number=details.revision.number + 1)
    pairs = tuple(compare(rendered, changed))
    return workspace.comparing.show(
        Compared(details, revisions, (rendered, changed), pairs, touched)
    )


NOTE_SCENES = (
    Scene("several-notes", _several),
    Scene("menu-of-card", _menu_of_card),
    Scene("menu-of-filter", _menu_of_filter),
    Scene("no-notes", _no_notes, _all_again),
    Scene("comment", _comment, _end_comment),
    Scene("all-notes", _all_notes),
    Scene("review", _review),
    Scene("details", _details),
    Scene("comparison", _comparison),
)
