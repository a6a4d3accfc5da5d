"""The project speaks of itself alone: no path of a machine, no address of a package registry."""

import re
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, tracked_files

# Places in brackets and addresses with a class for the dot: this file passes its own check.
FORBIDDEN = {
    "a path of one machine": re.compile(r"(?<![\w.])/(?:[w]ork|[r]oot|[h]ome/\w+|[U]sers/\w+)/\w"),
    "a package registry": re.compile(
        r"\b(?:[p]ypi\.org|[f]iles\.pythonhosted|[r]egistry\.npmjs|[d]eb\.debian)"
    ),
    "a credential": re.compile(r"[B]EGIN [A-Z ]*PRIVATE KEY|[g]hp_\w{36}"),
}
# Captured pages and recorded samples say what their authors said.
SAMPLES = ("tests/golden/", "resources/sample/")
LARGEST_BYTES = 1_000_000


def findings(name: str, text: str) -> list[str]:
    """What the text of the file `name` must not hold."""
    return [
        f"{name}:{text.count(chr(10), 0, match.start()) + 1} {what}: {match.group()}"
        for what, pattern in FORBIDDEN.items()
        for match in pattern.finditer(text)
    ]


def test_no_file_speaks_of_machines_or_registries():
    found = []
    for file in tracked_files():
        name = file.relative_to(ROOT).as_posix()
        if not name.startswith(SAMPLES):
            found += findings(name, file.read_text("utf-8", errors="replace"))
    assert found == []


def test_no_file_is_large():
    large = [file.name for file in tracked_files() if file.stat().st_size > LARGEST_BYTES]
    assert large == []


@pytest.mark.parametrize(
    "text",
    [
        "open('/wo" + "rk/data')",
        "cd /ro" + "ot/app",
        "see /ho" + "me/anna/notes",
        "https://py" + "pi.org/simple",
        "--index-url https://files.python" + "hosted.org",
    ],
)
def test_a_forbidden_word_is_noticed(text):
    assert findings("sample.txt", f"first line\n{text}\n")[0].startswith("sample.txt:2 ")


@pytest.mark.parametrize("text", ["artwork/covers", "home/posts", "a piece of work", "/root"])
def test_ordinary_words_pass(text):
    assert findings("sample.txt", text) == []


def test_the_projects_files_are_seen():
    assert ROOT / "pyproject.toml" in tracked_files()
    assert Path(__file__) in tracked_files()
