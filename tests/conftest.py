"""What holds for every test: a home of its own, no network, no display, no unexpected warning."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests import guards

ROOT = Path(__file__).resolve().parent.parent

# Before anything reads them: Qt when it is imported, platformdirs when it is asked.
guards.move_home()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
guards.refuse_network()

# A shared machine makes any deadline a matter of luck; a build server must give the same answer
# twice, and a developer's machine may look for new counterexamples.
hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")

# Said by the offscreen platform about windows that it can't move or raise: no fault of ours.
OFFSCREEN_EXCUSES = r"This plugin does not support"


def pytest_configure(config: pytest.Config) -> None:
    """Without pytest-qt (`-p no:pytest-qt`) no test and nothing that it runs may import Qt."""
    if not config.pluginmanager.hasplugin("pytest-qt"):
        guards.refuse_qt()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A warning of Qt fails the test that caused it."""
    if config.pluginmanager.hasplugin("pytest-qt"):
        for item in items:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_EXCUSES, extend=True))


@pytest.fixture(autouse=True)
def only_expected_warnings_are_logged(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning of ours in the log fails the test, unless it looks at the log (`caplog`)."""
    if "caplog" in request.fixturenames or request.node.get_closest_marker("logs_warnings"):
        yield
        return
    with guards.logged_warnings() as warnings:
        yield
    if warnings:
        pytest.fail("logged without being expected:\n" + "\n".join(warnings))


@pytest.fixture(autouse=True)
def network_is_refused(request: pytest.FixtureRequest) -> Iterator[None]:
    """No test reaches a network; one that is marked `loopback` reaches this machine."""
    with guards.loopback_allowed(request.node.get_closest_marker("loopback") is not None):
        yield


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home of the program for this test alone (data, cache, config below it)."""
    folder = tmp_path / "home"
    monkeypatch.setenv("INSIGHTREADER_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of shared sample data beside the checkout; tests skip where it is missing."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the shared sample data is not on this machine")
    return folder


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A process that outlives the tests is a leak of one of them."""
    left = guards.child_processes()
    if left and session.exitstatus == pytest.ExitCode.OK:
        sys.stderr.write("\n  ".join(["left running after the tests:", *left]) + "\n")
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
