"""The program as a person starts it: from its own `main` to its exit code."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.stored import titles_in

pytestmark = pytest.mark.journey
ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.mark.parametrize("posts", [0, 4], ids=["a library made at the first start", "a full one"])
def test_program_starts_fills_its_window_and_quits_in_silence(full, home, tmp_path, posts):
    folder = full if posts else tmp_path / "New"
    ended = subprocess.run(
        [sys.executable, "-m", "tests.journeys.starter", str(folder), str(posts)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=100,
    )
    said = [line for line in ended.stderr.splitlines() if "This plugin does not" not in line]
    assert (said, ended.stdout, ended.returncode) == ([], "", 0)
    assert len(titles_in(folder)) == posts
    assert not [each for each in home.rglob("*.sock") if each.exists()]
