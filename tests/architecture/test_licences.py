"""Everything that comes with the program may be passed on under the terms that it states."""

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution

import pytest
from packaging.markers import Marker
from packaging.version import Version

from tests.architecture.sources import ROOT

ALLOWED = frozenset({
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-2-Clause-Views", "BSD-3-Clause", "CC0-1.0",
    "CNRI-Python", "ISC", "MIT", "MIT-0", "MPL-1.1", "MPL-2.0", "OFL-1.1", "PSF-2.0",
    "Unlicense", "Zlib", "any-OSI",
    # Qt, and chardet: libraries in folders of their own that anybody can replace.
    "LGPL-2.1-or-later", "LGPL-3.0-only",
})  # fmt: skip
# What older metadata says in words.
WORDS = {
    "Apache Software License": "Apache-2.0",
    "BSD": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "LGPL": "LGPL-2.1-or-later",
    "MIT License": "MIT",
    "MIT, BSD": "MIT AND BSD-3-Clause",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "The BSD 2-Clause License": "BSD-2-Clause",
    "Two-clause BSD license": "BSD-2-Clause",
}
PIN = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)(?: ; (?P<marker>[^\\]+))?", re.MULTILINE
)


def locked(lock: str) -> dict[str, Version]:
    """Name and version of each package that the lock lays on this kind of machine."""
    return {
        pin["name"]: Version(pin["version"])
        for pin in PIN.finditer(lock)
        if pin["marker"] is None or Marker(pin["marker"]).evaluate()
    }


def lock_for_running() -> dict[str, Version]:
    return locked((ROOT / "packaging" / "requirements.txt").read_text("utf-8"))


def stated(package: Distribution) -> str:
    """The licence that a package states, as an SPDX expression where it can be put so."""
    metadata = package.metadata
    words = metadata.get("License-Expression") or metadata.get("License") or ""
    if not words or "\n" in words:
        kinds = [
            each for each in metadata.get_all("Classifier") or [] if each.startswith("License")
        ]
        words = " AND ".join(each.rpartition("::")[2].strip() for each in kinds)
    return WORDS.get(words, words)


def is_allowed(expression: str) -> bool:
    """Whether one of the choices that the expression gives is made of allowed licences alone."""
    choices = re.split(r"\s+OR\s+", expression.replace("(", "").replace(")", ""))
    return any(
        all(WORDS.get(each, each) in ALLOWED for each in re.split(r"\s+AND\s+", choice))
        for choice in choices
    )


@pytest.mark.parametrize("name", sorted(lock_for_running()))
def test_a_package_that_comes_along_is_freely_licensed(name):
    licence = stated(distribution(name))
    assert is_allowed(licence), f"{name}: {licence or 'no licence stated'}"


@pytest.mark.parametrize(("name", "version"), sorted(lock_for_running().items()))
def test_the_locked_version_is_what_is_installed(name, version):
    assert Version(distribution(name).version) == version


@pytest.mark.parametrize(
    ("expression", "verdict"),
    [
        ("MIT", True),
        ("MIT AND ISC", True),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later", False),
        ("MIT AND GPL-3.0-only", False),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("GPL-2.0-only OR MPL-1.1", True),
        ("Proprietary", False),
        ("", False),
    ],
)
def test_a_licence_is_judged_by_its_best_choice(expression, verdict):
    assert is_allowed(expression) is verdict


def test_only_this_machines_packages_are_read_from_a_lock():
    lock = 'one==1.0 \\\n    --hash=sha256:00\ntwo==2 ; sys_platform == "nowhere" \\\n'
    assert locked(lock) == {"one": Version("1.0")}


def test_an_absent_package_is_noticed():
    with pytest.raises(PackageNotFoundError):
        distribution("a-package-that-nobody-made")
