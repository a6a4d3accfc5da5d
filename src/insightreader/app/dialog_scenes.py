"""Scenes of the dialogs that actions, rows and cards open, and of reports."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from insightreader.app.scenes import Scene, Stage, open_post, settle
from insightreader.domain.exchange import ImportProblem, ImportReport, MatchedBy
from insightreader.ui.annotations.card_list import CardAct
from insightreader.ui.dialogs.citation_style import CitationStyleDialog
from insightreader.ui.dialogs.doubtful import DoubtfulDialog
from insightreader.ui.dialogs.importing import ImportDialog
from insightreader.ui.library.place import EVERYTHING
from insightreader.ui.library.triage import Triage

_POST = "last-mile.html"
_REPORT = ImportReport(
    12,
    34,
    known=3,
    problems=(ImportProblem("7", "no highlight"), ImportProblem("12", "too large")),
    matched=2,
    differing=1,
    matched_by=((MatchedBy.BYTES, 1), (MatchedBy.ADDRESS, 1)),
    verdicts=(("exact", 31), ("moved", 2), ("orphan", 1)),
)


def _action(name: str) -> Callable[[Stage], QWidget | None]:
    """Return what triggers an action of the window on an open post."""

    def set_up(stage: Stage) -> QWidget | None:
        open_post(_POST)(stage)
        stage.workspace.window.actions_of_window[name].trigger()
        return _opened()

    return set_up


def _act_on_post(act: Triage) -> Callable[[Stage], QWidget | None]:
    def set_up(stage: Stage) -> QWidget | None:
        pane = stage.workspace.library.pane
        pane.go_to(EVERYTHING)
        settle()
        open_post(_POST)(stage)
        pane.parts.list.actions_of_posts[act].trigger()
        return _opened()

    return set_up


def _act_on_card(act: CardAct) -> Callable[[Stage], QWidget | None]:
    def set_up(stage: Stage) -> QWidget | None:
        sidebar = stage.workspace.notes.sidebar
        sidebar.cards.asked.emit(act, sidebar.model.all()[0].id)
        return _opened()

    return set_up


def _report(stage: Stage) -> QWidget:
    window = stage.workspace.window
    dialog = ImportDialog("missions.zip", _REPORT, window, may_join=True)
    dialog.open()
    return dialog


def _doubtful(stage: Stage) -> QWidget:
    notes = stage.workspace.notes.sidebar.model.all()
    dialog = DoubtfulDialog(notes[:2], stage.workspace.window)
    dialog.open()
    return dialog


def _citation_style(stage: Stage) -> QWidget:
    dialog = CitationStyleDialog("apa", stage.workspace.window)
    dialog.open()
    return dialog


def _opened() -> QWidget | None:
    """The dialog on top, when there is one."""
    settle()
    dialogs = [
        each
        for each in QApplication.topLevelWidgets()
        if each.isVisible() and (isinstance(each, QDialog) or _is_popup(each))
    ]
    return dialogs[-1] if dialogs else None


def _is_popup(widget: QWidget) -> bool:
    return widget.windowType() in (Qt.WindowType.Popup, Qt.WindowType.Tool)


DIALOG_SCENES = (
    Scene("provenance", _action("provenance")),
    Scene("feeds", _action("feeds")),
    Scene("palette", _action("palette")),
    Scene("duplicates", _action("duplicates")),
    Scene("name", _action("profile")),
    Scene("tags", _act_on_post(Triage.TAG)),
    Scene("collections", _act_on_post(Triage.MOVE)),
    Scene("quoted-from", _act_on_card(CardAct.WHOSE)),
    Scene("history", _act_on_card(CardAct.HISTORY)),
    Scene("codes", _act_on_card(CardAct.CODES)),
    Scene("import-report", _report),
    Scene("doubtful", _doubtful),
    Scene("citation-style", _citation_style),
    Scene("pseudonyms", _action("pseudonyms")),
    Scene("notes-folder", _action("notes-folder")),
)
