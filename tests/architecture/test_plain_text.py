"""Words from pages are never guessed to be rich text: such widgets are made in ui.plain alone."""

import ast
from collections.abc import Iterable, Iterator

import pytest

from tests.architecture.sources import Source, sources

HOME = "ui.plain"
# Classes and methods of Qt that show a string as rich text when it looks like it.
GUESSING_CLASSES = frozenset({"QLabel", "QMessageBox", "QErrorMessage", "QWhatsThis"})
GUESSING_METHODS = frozenset({"setToolTip", "setWhatsThis", "showText", "setInformativeText"})
PLAIN_TOOLTIPS = frozenset({"plain_tooltip"})


def guesses(source: Source) -> Iterator[str]:
    """Calls after which Qt decides by itself what a text is."""
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Name(id=name) if name in GUESSING_CLASSES:
                yield f"{source.module}:{node.lineno} {name}"
            case ast.Attribute(value=ast.Name(id=owner)) if owner in GUESSING_CLASSES:
                yield f"{source.module}:{node.lineno} {owner}"
            case ast.Attribute(attr=method) if method in GUESSING_METHODS and not is_safe(node):
                yield f"{source.module}:{node.lineno} {method}"


def is_safe(call: ast.Call) -> bool:
    """Whether the text is written there, or went through `plain_tooltip`."""
    text = call.args[-1] if call.args else None
    if isinstance(text, ast.Constant):
        return True
    return isinstance(text, ast.Call) and ast.unparse(text.func) in PLAIN_TOOLTIPS


def all_guesses(found: Iterable[Source]) -> list[str]:
    return [
        guess
        for source in found
        if source.module.startswith(("ui.", "app.")) and source.module != HOME
        for guess in guesses(source)
    ]


def test_no_widget_guesses_what_a_text_is():
    assert all_guesses(sources()) == []


@pytest.mark.parametrize(
    "code",
    [
        "label = QLabel(title)",
        "QMessageBox.warning(self, title, text)",
        "widget.setToolTip(post.title)",
        "QToolTip.showText(place, post.title)",
    ],
)
def test_a_guessing_widget_is_noticed(code):
    assert len(all_guesses([Source("ui.library.sample", code)])) == 1
    assert all_guesses([Source(HOME, code)]) == []


@pytest.mark.parametrize(
    "code", ["label = plain_label(title)", "w.setToolTip(plain_tooltip(x))", "w.setToolTip('Save')"]
)
def test_plain_text_is_fine(code):
    assert all_guesses([Source("ui.library.sample", code)]) == []


def test_the_home_of_plain_text_exists():
    assert HOME in {source.module for source in sources()}
