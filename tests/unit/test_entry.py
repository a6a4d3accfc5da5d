"""The entry sends each call to its own world."""

import os
import subprocess
import sys

import pytest

from insightreader.__main__ import command_word
from insightreader.app.screenshots import main as screenshots


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
        ("-q", "-q"),
        ("--json", "--json"),
        ("--library notes --nonsense", "--nonsense"),
        ("--library", "--library"),
        ("--library=notes", None),
        ("--version", "--version"),
        ("--help", "--help"),
        ("screenshots build", "screenshots"),
        ("--library notes self-test", "self-test"),
    ],
)
def test_the_command_is_the_first_word_that_is_no_option(words, expected):
    assert command_word(words.split()) == expected


@pytest.mark.parametrize("words", [["-q"], ["--json"], ["--library"], ["--nonsense=1"]])
def test_an_option_without_a_command_is_wrong_usage_and_opens_no_window(words):
    run = subprocess.run(
        [sys.executable, "-m", "insightreader", *words],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert (run.returncode, run.stdout) == (2, "")
    assert "Usage: insightreader" in run.stderr


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there always is a display")
def test_without_a_display_one_sentence_says_so(tmp_path):
    displays = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in displays}
    run = subprocess.run(
        [sys.executable, "-m", "insightreader", "--library", str(tmp_path / "library")],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )
    assert (run.returncode, run.stdout) == (1, "")
    assert len(run.stderr.splitlines()) == 1
    assert "needs a display" in run.stderr
    assert not (tmp_path / "library").exists()


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


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["here", "there"],
        ["here", "--language", "xx"],
        ["here", "--language", "de", "--theme", "system"],
        ["here", "--scale", "3"],
    ],
)
def test_pictures_are_drawn_into_one_folder_in_what_there_is(words, capsys):
    with pytest.raises(SystemExit) as ended:
        screenshots(["screenshots", *words])
    assert ended.value.code == 2
    assert "insightreader screenshots" in capsys.readouterr().err
