"""The shell scripts: finding Python, and what `make run` does without a display."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="scripts for sh")


@pytest.fixture
def tools(tmp_path):
    """A PATH that holds only what scripts need; add programs to it."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("sh", "dirname", "id", "env", "uname", "cat"):
        (folder / name).symlink_to(shutil.which(name))
    return folder


def program(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


def run(script: Path, tools: Path, *arguments: str, **variables: str):
    """Run a script with nothing but `tools` in reach."""
    environment = {"PATH": str(tools), "HOME": str(tools.parent), **variables}
    command = [tools / "sh", script, *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def setup(tmp_path):
    """setup.sh beside a prepare.py that only tells how it was called."""
    folder = tmp_path / "packaging"
    folder.mkdir()
    shutil.copy(PACKAGING / "setup.sh", folder)
    (folder / "prepare.py").write_text("import sys; print(sys.argv[1:], sys.executable)\n")
    return folder / "setup.sh"


def test_a_fitting_python_gets_the_purpose(setup, tools):
    (tools / "python3").symlink_to(sys.executable)
    done = run(setup, tools, "test")
    assert done.stdout.startswith("['test']")


def test_a_python_that_does_not_fit_is_passed_over(setup, tools):
    program(tools, "python3.13", "exit 1")
    program(tools, "python3.12", "exit 1")
    (tools / "python3").symlink_to(sys.executable)
    assert run(setup, tools, "run").returncode == 0


def test_a_python_of_pyenv_is_found(setup, tools):
    folder = tools.parent / ".pyenv" / "versions" / "3.12.1" / "bin"
    folder.mkdir(parents=True)
    program(folder, "python", f'exec {sys.executable} "$@"')
    assert run(setup, tools, "run").stdout.startswith("['run']")


def test_without_python_and_rights_the_command_to_type_is_said(setup, tools):
    program(tools, "apt-get", "exit 99")
    program(tools, "sudo", "exit 1")
    (tools / "id").unlink()
    program(tools, "id", "echo 1000")
    done = run(setup, tools, "run")
    assert done.returncode == 1
    assert "sudo apt-get update && sudo apt-get install -y python3 python3-venv" in done.stderr


def test_python_is_installed_where_nobody_must_be_asked(setup, tools):
    (tools / "id").unlink()
    program(tools, "id", "echo 0")
    installs = f'case "$*" in *install*) ln -s {sys.executable} {tools}/python3;; esac'
    (tools / "ln").symlink_to(shutil.which("ln"))
    program(tools, "apt-get", installs)
    done = run(setup, tools, "run")
    assert done.stdout.startswith("['run']"), done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_pictures_are_taken(tools):
    program(tools, "python", 'echo "$QT_QPA_PLATFORM $*"')
    done = run(PACKAGING / "run.sh", tools, PYTHON="python")
    assert "offscreen -m insightreader screenshots build/pictures" in done.stdout
    assert f"The pictures are in {Path.cwd()}/build/pictures" in done.stdout


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_with_a_display_the_window_opens(tools, variable):
    program(tools, "python", 'echo "$*"')
    done = run(PACKAGING / "run.sh", tools, PYTHON="python", **{variable: ":7"})
    assert done.stdout == "-m insightreader\n"
