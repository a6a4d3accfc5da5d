"""Which part of Qt is used where; import-linter sees an external library only as a whole."""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, Source, read, sources

# Modules of Qt that only these places may use. Others are free within ui and app.
HOMES = {"QtNetwork": ("app.instance",)}
NOWHERE = ("QtWebEngine", "QtQml", "QtQuick", "QtSql", "QtWebSockets")
CORE_ONLY = "runtime."


def qt_modules(source: Source) -> Iterator[tuple[int, str]]:
    """Line and name of each module of PySide6 that is imported."""
    for node in ast.walk(source.tree):
        match node:
            case ast.Import(names=names):
                full = [each.name for each in names]
            case ast.ImportFrom(module="PySide6", names=names):
                full = [f"PySide6.{each.name}" for each in names]
            case ast.ImportFrom(module=str(module)):
                full = [module]
            case _:
                continue
        for name in full:
            if name.startswith("PySide6."):
                yield node.lineno, name.split(".")[1]


def misplaced(found: Iterable[Source]) -> list[str]:
    """Imports of Qt that don't belong where they stand."""
    return [
        f"{source.module}:{line} {name}"
        for source in found
        for line, name in qt_modules(source)
        if name.startswith(NOWHERE)
        or source.module not in HOMES.get(name, (source.module,))
        or (source.module.startswith(CORE_ONLY) and name != "QtCore")
    ]


def test_qt_is_used_where_it_belongs():
    assert misplaced(sources()) == []


@pytest.mark.parametrize(
    ("module", "code"),
    [
        ("runtime.tasks", "from PySide6.QtGui import QImage"),
        ("runtime.tasks", "from PySide6 import QtWidgets"),
        ("ui.reader.view", "import PySide6.QtNetwork"),
        ("ui.reader.view", "from PySide6.QtWebEngineWidgets import QWebEngineView"),
    ],
)
def test_a_misplaced_import_is_noticed(module, code):
    assert len(misplaced([Source(module, code)])) == 1


def test_core_in_runtime_and_sockets_in_the_instance_are_fine():
    core = Source("runtime.tasks", "from PySide6.QtCore import QObject")
    socket = Source("app.instance", "from PySide6.QtNetwork import QLocalSocket")
    assert misplaced([core, socket]) == []


@pytest.mark.parametrize("folder", ["unit", "property", "golden"])
def test_tests_without_qt_do_not_import_it(folder):
    found = read(ROOT / "tests" / folder)
    assert [each.module for each in found if list(qt_modules(each))] == []


def test_the_search_for_qt_in_tests_finds_it(tmp_path: Path):
    (tmp_path / "test_x.py").write_text("def test_x():\n    from PySide6.QtCore import QObject\n")
    (found,) = read(tmp_path)
    assert list(qt_modules(found)) == [(2, "QtCore")]
