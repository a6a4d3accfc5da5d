"""Dialogs about files begin among the person's own files, and later where the last one ended."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog

from insightreader.ui.start_folder import begin_among_own_files


@pytest.fixture
def dialog(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    made = QFileDialog()
    made.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(made)
    made.setDirectory(QDir.currentPath())
    return made


def folder_of(dialog: QFileDialog) -> Path:
    return Path(dialog.directory().absolutePath())


def test_the_first_dialog_begins_where_files_arrive(dialog, tmp_path):
    (tmp_path / "Downloads").mkdir()
    begin_among_own_files(dialog)
    assert folder_of(dialog) == tmp_path / "Downloads"


def test_it_begins_at_home_where_nothing_arrives(dialog, tmp_path):
    begin_among_own_files(dialog)
    assert folder_of(dialog) == tmp_path


def test_a_later_dialog_stays_where_the_last_one_ended(dialog, tmp_path):
    ended = tmp_path / "missions"
    ended.mkdir()
    dialog.setDirectory(str(ended))
    begin_among_own_files(dialog)
    assert folder_of(dialog) == ended
