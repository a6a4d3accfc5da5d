"""Nothing of ours moves by itself, so that nobody has to ask for less motion.

What Qt's style moves (menus, bars of work without an end) follows the system's own setting.
"""

import ast
from collections.abc import Iterator

from tests.architecture.sources import Source, sources

_MOVING = frozenset(
    {
        "QAbstractAnimation",
        "QGraphicsOpacityEffect",
        "QMovie",
        "QParallelAnimationGroup",
        "QPropertyAnimation",
        "QSequentialAnimationGroup",
        "QTimeLine",
        "QVariantAnimation",
    }
)


def moving(source: Source) -> Iterator[str]:
    """Names of Qt's that something is moved by."""
    for node in ast.walk(source.tree):
        name = node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")
        if name in _MOVING:
            yield f"{source.module}:{node.lineno} {name}"
        elif isinstance(node, ast.ImportFrom):
            for each in node.names:
                if each.name in _MOVING:
                    yield f"{source.module}:{node.lineno} {each.name}"


def test_nothing_is_animated():
    assert [place for source in sources() for place in moving(source)] == []


def test_an_animation_would_be_found():
    text = "from PySide6.QtCore import QPropertyAnimation as Slide\n"
    assert list(moving(Source("ui.made_up", text)))
