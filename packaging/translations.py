"""Brings the translations up to date with the source: ``make translations``.

Qt's own tools do the work. What they can't see is where a module gives its texts one context by a
function ``_tr``; those calls are written out for them.
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
SOURCES = (ROOT / "src" / "insightreader" / "ui", ROOT / "src" / "insightreader" / "app")
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "de", "en", "zh_CN")
_PLURALS_ALONE = ("en",)
_TOOLS = Path(PySide6.__path__[0])


def main() -> int:
    """Update the files of the translators, and what the program loads."""
    TRANSLATIONS.mkdir(exist_ok=True)
    update(TRANSLATIONS)
    for language in LANGUAGES:
        release(TRANSLATIONS / f"insightreader_{language}.ts")
    return 0


def update(folder: Path) -> None:
    """Write every text of the source into the files of the translators in ``folder``."""
    files = sorted(path for source in SOURCES for path in source.rglob("*.py"))
    with tempfile.TemporaryDirectory() as scratch:
        written_out = Path(scratch) / "texts_by_function.py"
        calls = (call for path in files for call in calls_by_function(path))
        written_out.write_text("\n".join(calls), encoding="utf-8")
        for language in LANGUAGES:
            plurals = ["-pluralonly"] if language in _PLURALS_ALONE else []
            target = folder / f"insightreader_{language}.ts"
            _run(
                "lupdate",
                *("-silent", "-locations", "none", "-no-obsolete", *plurals),
                *("-source-language", "en", "-target-language", language),
                *(*map(str, files), str(written_out), "-ts", str(target)),
            )


def release(translations: Path) -> Path:
    """Write what the program loads beside a file of the translators, and return its path."""
    loaded = translations.with_suffix(".qm")
    _run("lrelease", "-silent", str(translations), "-qm", str(loaded))
    return loaded


def calls_by_function(path: Path) -> Iterator[str]:
    """Return what a module translates by a ``_tr`` of its own, as calls that Qt's tools see."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    context = _context(tree)
    if context is not None:
        for call in _calls(tree, "_tr"):
            if isinstance(call.args[0], ast.Constant):
                yield f"QCoreApplication.translate({context!r}, {call.args[0].value!r})"


def _context(tree: ast.Module) -> str | None:
    """Return the context that the module's ``_tr`` gives."""
    constants = {
        node.targets[0].id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Constant)
    }
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call in _calls(node, "translate"):
                context = call.args[0]
                if isinstance(context, ast.Constant):
                    return str(context.value)
                if isinstance(context, ast.Name):
                    return str(constants[context.id])
    return None


def _calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = getattr(node.func, "id", None), getattr(node.func, "attr", None)
            if name in called:
                yield node


def _run(tool: str, *words: str) -> None:
    subprocess.run([str(_TOOLS / tool), *words], check=True)


if __name__ == "__main__":
    sys.exit(main())
