"""The entry sends each call to its own world."""

import subprocess
import sys

import pytest

from insightreader.__main__ import command_word


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", None),
        ("--library notes", None),
        ("insightreader://post/0190", None),
        ("search mission", "search"),
        ("--library notes search mission", "search"),
        ("--library=notes --json search", "search"),
        ("--json list", "list"),
        ("--version", "--version"),
        ("--help", "--help"),
        ("screenshots build", "screenshots"),
        ("--library notes self-test", "self-test"),
    ],
)
def test_the_command_is_the_first_word_that_is_no_option(words, expected):
    assert command_word(words.split()) == expected


def modules_after(code: str) -> set[str]:
    """What a fresh Python has imported after `code`."""
    script = f"import sys\n{code}\nprint(' '.join(sys.modules))"
    run = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        stdin=subprocess.DEVNULL,
    )
    return set(run.stdout.split())


def test_the_entry_itself_imports_nothing_of_weight():
    loaded = modules_after("import insightreader.__main__")
    assert not loaded & {"PySide6", "click", "apsw", "whoosh", "markdown", "trafilatura"}


def test_a_command_never_loads_qt():
    code = "from insightreader.__main__ import main\nmain(['--version'])"
    loaded = modules_after(code)
    assert "insightreader.cli.main" in loaded
    assert not any(name.startswith("PySide6") for name in loaded)
