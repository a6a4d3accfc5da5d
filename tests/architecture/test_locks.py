"""The locks of packages fulfil pyproject.toml, agree with one another, and carry hashes."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.architecture.sources import ROOT
from tests.architecture.test_licences import PIN

SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def text(name: str) -> str:
    return (ROOT / "packaging" / name).read_text("utf-8")


def pins(lock: str) -> set[tuple[str, str, str]]:
    """Name, version and marker of every line of a lock."""
    return {(pin["name"], pin["version"], pin["marker"] or "") for pin in PIN.finditer(lock)}


def unfulfilled(requirements: list[str], lock: str) -> list[str]:
    """The requirements that no pin of the lock fulfils."""
    versions = {(name, Version(version)) for name, version, _ in pins(lock)}
    return [
        str(wanted)
        for wanted in map(Requirement, requirements)
        if not any(
            name == canonicalize_name(wanted.name) and version in wanted.specifier
            for name, version in versions
        )
    ]


def without_hash(lock: str) -> list[str]:
    """The pins that aren't followed by a hash."""
    return [
        line
        for line, following in zip(lock.splitlines(), [*lock.splitlines()[1:], ""], strict=True)
        if "==" in line and not line.startswith("#") and "--hash=sha256:" not in following
    ]


def test_the_lock_for_running_fulfils_the_project():
    assert unfulfilled(SETTINGS["project"]["dependencies"], text("requirements.txt")) == []


def test_the_lock_for_tests_fulfils_the_test_group():
    wanted = SETTINGS["dependency-groups"]["test"]
    assert unfulfilled(wanted, text("requirements-test.txt")) == []


def test_the_lock_for_tests_holds_the_one_for_running():
    """So that an environment for running grows into one for tests."""
    assert pins(text("requirements.txt")) <= pins(text("requirements-test.txt"))


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-test.txt"])
def test_every_pin_carries_hashes_and_no_address(name):
    lock = text(name)
    assert without_hash(lock) == []
    assert re.search(r"https?:|file:|--(extra-)?index|--find-links", lock) is None


def test_a_requirement_that_is_not_locked_is_noticed():
    lock = "one==1.5 \\\n    --hash=sha256:00\n"
    assert unfulfilled(["one>=1,<2"], lock) == []
    assert unfulfilled(["one>=2", "two"], lock) == ["one>=2", "two"]


def test_a_pin_without_a_hash_is_noticed():
    assert without_hash("one==1 \\\n    --hash=sha256:00\ntwo==2\n") == ["two==2"]
