"""The virtual environment is built once, rebuilt when something changed, and never half used."""

import hashlib
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import environment
import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A checkout whose locks name nothing, so that its environment is built without a network.

    Built once, over one that an interrupted build left behind: each build takes seconds.
    """
    root = tmp_path_factory.mktemp("checkout")
    (root / "packaging").mkdir()
    for name in environment.LOCKS.values():
        (root / "packaging" / name).write_text(f"# {name}: nothing\n")
    package = root / "src" / "insightreader"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text("def main():\n    print('it runs')\n    return 3\n")
    (root / ".venv" / "bin").mkdir(parents=True)
    (root / ".venv" / "bin" / "half-made").touch()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(environment, "TRIAL", "")
        environment.provide(root, "run")
    return root


@pytest.fixture
def built(whole, monkeypatch):
    """That checkout, for a test that may damage the stamp and the locks."""
    monkeypatch.setattr(environment, "TRIAL", "")
    kept = [whole / ".venv" / environment.STAMP, *(whole / "packaging").iterdir()]
    texts = [file.read_text() for file in kept]
    yield whole
    for file, text in zip(kept, texts, strict=True):
        file.write_text(text)


def place(checkout: Path) -> Path:
    return checkout / ".venv"


def test_a_half_made_environment_is_replaced_by_a_whole_one(built):
    assert not (place(built) / "bin" / "half-made").exists()
    assert environment.is_current(place(built), built, "run")
    assert not environment.is_current(place(built), built, "test")


def test_the_command_runs_the_checkout(built, tmp_path):
    command = place(built) / "bin" / "insightreader"
    run = subprocess.run([command], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (run.stdout, run.returncode) == ("it runs\n", 3)


def test_a_current_environment_is_left_alone(built, monkeypatch):
    monkeypatch.setattr(environment, "call", pytest.fail)
    environment.provide(built, "run")


def test_one_for_running_grows_into_one_for_tests_which_serves_both(built, monkeypatch):
    monkeypatch.setattr(environment, "create", pytest.fail)
    environment.provide(built, "test")
    assert environment.is_current(place(built), built, "test")
    assert environment.is_current(place(built), built, "run")


def test_a_changed_lock_asks_for_a_new_environment(built):
    (built / "packaging" / "requirements.txt").write_text("# something else\n")
    assert not environment.is_current(place(built), built, "run")
    assert not environment.grows_from_run_to_test(place(built), built, "test")


def test_a_build_that_fails_leaves_no_stamp(built, monkeypatch):
    monkeypatch.setattr(environment, "TRIAL", "raise SystemExit(1)")
    with pytest.raises(environment.BuildFailed):
        environment.provide(built, "test")
    assert not (place(built) / environment.STAMP).exists()


@pytest.mark.parametrize("stamp", ["", "not json", "[]", "{}", '{"interpreter": 1, "locks": []}'])
def test_a_damaged_stamp_is_no_stamp(built, stamp):
    (place(built) / environment.STAMP).write_text(stamp)
    assert not environment.is_current(place(built), built, "run")


def test_an_environment_that_was_moved_is_not_current(built):
    moved = place(built).rename(built / "elsewhere")
    try:
        assert not environment.is_current(moved, built, "run")
    finally:
        moved.rename(place(built))


def test_another_python_in_its_place_is_noticed(built):
    file = place(built) / environment.STAMP
    stamp = json.loads(file.read_text())
    stamp["interpreter"][0] = "3.9.1 (some other)"
    file.write_text(json.dumps(stamp))
    assert not environment.is_current(place(built), built, "run")


def test_an_environment_whose_python_is_gone_is_not_current(tmp_path):
    assert environment.interpreter(tmp_path) is None


@pytest.fixture
def wheel(tmp_path):
    """The smallest package there can be."""
    file = tmp_path / "tiny-1.0-py3-none-any.whl"
    info = "tiny-1.0.dist-info"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("tiny.py", "")
        archive.writestr(f"{info}/METADATA", "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    return file


def test_a_package_with_its_hash_is_installed(built, wheel):
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    lock = wheel.with_name("lock.txt")
    lock.write_text(f"tiny @ {wheel.as_uri()} --hash=sha256:{digest}\n")
    environment.install_locked(place(built), lock)
    assert environment.ask(place(built), "import tiny; print('there')") == "there"


@pytest.mark.parametrize("suffix", ["", " --hash=sha256:" + "0" * 64])
def test_a_package_without_its_hash_is_refused(built, wheel, suffix, capfd):
    lock = wheel.with_name("lock.txt")
    lock.write_text(f"tiny @ {wheel.as_uri()}{suffix}\n")
    with pytest.raises(environment.BuildFailed):
        environment.install_locked(place(built), lock)
    assert "hash" in capfd.readouterr().err.lower()


def test_the_trial_names_what_the_program_imports():
    """The trial itself passes in the environment that runs these tests."""
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.call(sys.executable, "-I", "-c", environment.TRIAL, environment=settings)
