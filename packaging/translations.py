"""Brings the translations up to date with the source: ``make translations``.

Qt's own tools keep the files. They don't see the context of a text that is reached by
``tr = self.tr`` or by a module's own ``_tr``: so the texts are read here, and written out for
them as plain calls.
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import PySide6

ROOT = Path(__file__).resolve().parent.parent
SOURCES = (ROOT / "src" / "insightreader" / "ui", ROOT / "src" / "insightreader" / "app")
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "de", "en", "zh_CN")
_PLURALS_ALONE = ("en",)
_MARKING = {"QT_TRANSLATE_NOOP"}
_PLURAL_AT = 2
_TOOLS = Path(PySide6.__path__[0])


class Text(NamedTuple):
    """Words of the source as Qt looks them up; of a counted one a language has several forms."""

    context: str
    source: str
    is_counted: bool


def main() -> int:
    """Update the files of the translators, and what the program loads."""
    TRANSLATIONS.mkdir(exist_ok=True)
    update(TRANSLATIONS)
    for language in LANGUAGES:
        release(TRANSLATIONS / f"insightreader_{language}.ts")
    return 0


def update(folder: Path) -> None:
    """Write every text of the source into the files of the translators in ``folder``."""
    with tempfile.TemporaryDirectory() as scratch:
        written_out = Path(scratch) / "texts.py"
        written_out.write_text("\n".join(map(_call, texts())), encoding="utf-8")
        for language in LANGUAGES:
            plurals = ["-pluralonly"] if language in _PLURALS_ALONE else []
            target = folder / f"insightreader_{language}.ts"
            _run(
                "lupdate",
                *("-silent", "-locations", "none", "-no-obsolete", *plurals),
                *("-source-language", "en", "-target-language", language),
                *(str(written_out), "-ts", str(target)),
            )
    count_in_english(folder / "insightreader_en.ts")


def count_in_english(translations: Path) -> None:
    """Give counted texts that have no forms yet the usual ones: "%Ln post(s)" has two."""
    tree = ET.parse(translations)
    for message in tree.iter("message"):
        source, forms = message.findtext("source", ""), list(message.iter("numerusform"))
        if not any(form.text for form in forms):
            for form, ending in zip(forms, ("", "s"), strict=True):
                form.text = source.replace("(s)", ending)
            for translation in message.iter("translation"):
                translation.attrib.pop("type", None)
    body = ET.tostring(tree.getroot(), encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    translations.write_text(f"{head}{body}\n", encoding="utf-8")


def texts() -> list[Text]:
    """Return every text of the source once, file by file in the order of their names."""
    files = sorted(path for source in SOURCES for path in source.rglob("*.py"))
    return list(dict.fromkeys(text for path in files for text in texts_of(path)))


def release(translations: Path) -> Path:
    """Write what the program loads beside a file of the translators, and return its path."""
    loaded = translations.with_suffix(".qm")
    _run("lrelease", "-silent", str(translations), "-qm", str(loaded))
    return loaded


def texts_of(path: Path) -> Iterator[Text]:
    """Return what a module has translated.

    Raises ``ValueError`` for a call whose context or words can't be read from the source.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    given = _context(tree)
    for call, inside in _calls(tree):
        if _name(call) in ("tr", "_tr"):
            context = inside if _name(call) == "tr" else given
            words = call.args
        elif inside != "_tr" and len(call.args) > 1:
            context, words = _constant(call.args[0]), call.args[1:]
        else:
            continue  # What a ``_tr`` does itself, or the moving of a painter.
        text = _constant(words[0])
        if context and text:
            yield Text(context, text, len(words) > _PLURAL_AT)
        elif text or _name(call) in ("tr", "_tr"):
            raise ValueError(f"{path}:{call.lineno}: not to be read: {ast.unparse(call)}")


def _calls(tree: ast.AST, inside: str = "") -> Iterator[tuple[ast.Call, str]]:
    """Return the calls that translate, each with the class or the ``_tr`` it stands in."""
    for node in ast.iter_child_nodes(tree):
        where = inside
        if isinstance(node, ast.ClassDef) or (
            isinstance(node, ast.FunctionDef) and node.name == "_tr"
        ):
            where = node.name
        if isinstance(node, ast.Call) and _name(node) in {"tr", "_tr", "translate", *_MARKING}:
            yield node, inside
        yield from _calls(node, where)


def _name(call: ast.Call) -> str:
    return str(getattr(call.func, "id", None) or getattr(call.func, "attr", ""))


def _constant(node: ast.AST) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _context(tree: ast.Module) -> str | None:
    """Return the context that the module's ``_tr`` gives."""
    constants = {
        node.targets[0].id: _constant(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    for call, inside in _calls(tree):
        if inside == "_tr":
            context = call.args[0]
            return constants[context.id] if isinstance(context, ast.Name) else _constant(context)
    return None


def _call(text: Text) -> str:
    """Return a call that Qt's tool reads."""
    number = ", '', 1" if text.is_counted else ""
    return f"QCoreApplication.translate({text.context!r}, {text.source!r}{number})"


def _run(tool: str, *words: str) -> None:
    subprocess.run([str(_TOOLS / tool), *words], check=True)


if __name__ == "__main__":
    sys.exit(main())
