"""Keys that pages of the guide name, and keys that the source of the window knows."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

MODIFIERS = ("Ctrl", "Alt", "Shift")
_NAMED = "Enter|Esc|Tab|Space|Delete|Home|End|Up|Down|Left|Right|Page Up|Page Down"
_KEY = rf"(?:(?:{'|'.join(MODIFIERS)})\+)*(?:F\d\d?|[A-Z0-9]|[.,?@+-]|{_NAMED})"
_BOLD = re.compile(rf"\*\*({_KEY})\*\*")
_TABLE = re.compile(r"^\| key[^\n]*\n\|[-| ]+\n((?:\|[^\n]*\n)+)", re.MULTILINE)
_WHOLE = re.compile(_KEY)
_AS_QT_SAYS = {"Enter": "Return", "Esc": "Escape", "Page Up": "PageUp", "Page Down": "PageDown"}
OF_QT = {"Tab", "Shift+Tab", "Up", "Down", "Left", "Right", "Home", "End", "Shift", "@", "Space"}
"""What lists, fields and buttons do by themselves, and what is typed."""
PENS = set("12345")
"""They are counted where they are made."""


def keys_named_in(page: str) -> set[str]:
    """Return the keys that a page names in bold or lists in its tables of keys."""
    found = set(_BOLD.findall(page))
    for table in _TABLE.findall(page):
        for row in table.splitlines():
            found |= set(_keys_of_cell(row.split("|")[1].strip()))
    return found


def _keys_of_cell(cell: str) -> Iterator[str]:
    """Yield "Alt+Shift+Right, Left" as two keys of the same modifiers, "1 to 5" as its ends."""
    before = ""
    for word in re.split(r", (?=\S)| to ", cell):
        if not _WHOLE.fullmatch(word):
            continue
        modifiers, plus, _ = word.rpartition("+")
        if not plus and before and word in _NAMED.split("|"):
            yield f"{before}+{word}"
            continue
        before = modifiers
        yield word


def keys_known_to(folder: Path) -> set[str]:
    """Return what the modules below a folder say as keys: in tables of actions, or as Qt's."""
    found = OF_QT | PENS
    for module in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= {each for each in node.value.split("; ") if _WHOLE.fullmatch(each)}
                found |= {"Delete"} if node.value == "Del" else set()
                found |= {"Shift+Delete"} if node.value == "Shift+Del" else set()
            elif isinstance(node, ast.Attribute) and node.attr.startswith("Key_"):
                found.add(_as_people_say(node.attr.removeprefix("Key_")))
            elif isinstance(node, ast.Attribute) and node.attr == "Copy":
                found.add("Ctrl+C")
    return found


def _as_people_say(key: str) -> str:
    return next((ours for ours, qts in _AS_QT_SAYS.items() if qts == key), key)
