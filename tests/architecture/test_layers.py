"""The import contracts of pyproject.toml hold, and each of them can be broken."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.sources import PACKAGE, ROOT

# Contract -> (module, an import that it must refuse).
VIOLATIONS = {
    "layers": ("domain.intruder", "import insightreader.services"),
    "panes": ("ui.library.intruder", "import insightreader.ui.reader"),
    "cycles": ("base.intruder", "import insightreader.base.second"),
    "cli-qt": ("cli.intruder", "import insightreader.runtime.qt_user"),
    "qt": ("services.intruder", "import PySide6.QtCore"),
    "sqlite": ("services.intruder", "import apsw"),
    "whoosh": ("services.intruder", "from whoosh import index"),
    "postgres": ("services.intruder", "import psycopg"),
    "network": ("services.intruder", "import socket"),
}
PACKAGES = (
    "app ui ui.library ui.reader cli runtime services workers store index capture interchange "
    "text domain base"
)


def lint(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """A run of import-linter over the package in `folder`."""
    command = [
        sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()",
        "--config", ROOT / "pyproject.toml", "--no-cache", *options,
    ]  # fmt: skip
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_the_contracts_hold():
    run = lint(PACKAGE.parent)
    assert run.returncode == 0, run.stdout


@pytest.fixture
def skeleton(tmp_path):
    """A package with this project's layers and nothing in them."""
    for name in ["", *PACKAGES.split()]:
        folder = tmp_path / "insightreader" / name.replace(".", "/")
        folder.mkdir(parents=True)
        (folder / "__init__.py").touch()
    (tmp_path / "insightreader" / "__main__.py").touch()
    return tmp_path


def write(folder: Path, module: str, code: str) -> None:
    place = folder / "insightreader" / f"{module.replace('.', '/')}.py"
    place.write_text(f"{code}\n", encoding="utf-8")


def test_an_empty_skeleton_breaks_nothing(skeleton):
    assert lint(skeleton).returncode == 0


@pytest.mark.parametrize("contract", VIOLATIONS)
def test_a_contract_can_be_broken(skeleton, contract):
    module, code = VIOLATIONS[contract]
    write(skeleton, module, code)
    if contract == "cycles":
        write(skeleton, "base.second", "import insightreader.base.intruder")
    if contract == "cli-qt":
        write(skeleton, "runtime.qt_user", "import PySide6.QtCore")
    run = lint(skeleton, "--contract", contract)
    assert run.returncode == 1, run.stdout + run.stderr
    assert "BROKEN" in run.stdout


def test_an_import_inside_a_function_counts(skeleton):
    write(skeleton, "domain.intruder", "def late():\n    import insightreader.services")
    assert lint(skeleton, "--contract", "layers").returncode == 1


def test_a_package_that_no_layer_names_is_refused(skeleton):
    shutil.copytree(skeleton / "insightreader" / "base", skeleton / "insightreader" / "surprise")
    assert lint(skeleton, "--contract", "layers").returncode == 1


def test_every_contract_has_its_violation():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    assert {each["id"] for each in contracts} == set(VIOLATIONS)
