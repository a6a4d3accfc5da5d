"""Every fence round the tests is broken on purpose here."""

import logging
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests import guards


def test_home_is_a_temporary_folder():
    assert "insightreader-tests-" in str(Path.home())
    assert "insightreader-tests-" in os.environ["INSIGHTREADER_HOME"]


def test_connecting_to_a_network_is_refused():
    with socket.socket() as end, pytest.raises(guards.NetworkRefused):
        end.connect(("192.0.2.1", 80))


def test_connecting_to_this_machine_is_refused_without_the_marker():
    with socket.socket() as end, pytest.raises(guards.NetworkRefused):
        end.connect(("127.0.0.1", 9))


def test_sending_a_datagram_is_refused():
    with socket.socket(type=socket.SOCK_DGRAM) as end, pytest.raises(guards.NetworkRefused):
        end.sendto(b"", ("192.0.2.1", 53))


def test_looking_up_a_name_is_refused():
    with pytest.raises(guards.NetworkRefused):
        socket.getaddrinfo("example.org", 80)


@pytest.mark.skipif(
    os.environ.get("INSIGHTREADER_NETWORK") != "none", reason="not run in a network namespace"
)
def test_a_run_without_a_network_has_only_loopback():
    assert [name for _, name in socket.if_nameindex()] == ["lo"]


@pytest.mark.loopback
def test_a_marked_test_reaches_a_server_of_its_own():
    with socket.create_server(("127.0.0.1", 0)) as server:
        with socket.create_connection(server.getsockname()) as end:
            end.sendall(b"x")
            accepted, _ = server.accept()
        with accepted:
            assert accepted.recv(1) == b"x"


@pytest.mark.skipif(sys.platform == "win32", reason="socket pairs are no Unix sockets there")
def test_local_sockets_work(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as end:
        server.bind("s")
        server.listen()
        end.connect("s")


@pytest.mark.logs_warnings
def test_a_warning_of_ours_is_collected_and_one_of_a_library_is_not():
    with guards.logged_warnings() as warnings:
        logging.getLogger("insightreader.text").warning("odd %d", 7)
        logging.getLogger("insightreader.text").info("fine")
        logging.getLogger("somebody").warning("elsewhere")
    assert warnings == ["WARNING insightreader.text: odd 7"]


def test_a_thread_that_goes_on_is_seen():
    before, end = guards.threads(), threading.Event()
    thread = threading.Thread(target=end.wait, daemon=True)
    thread.start()
    try:
        assert set(guards.threads()) - set(before)
    finally:
        end.set()
        thread.join()
    assert guards.left_over(before, guards.child_processes()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="children are read from /proc")
def test_a_process_that_goes_on_is_seen(monkeypatch):
    monkeypatch.setattr(guards, "WAIT_FOR_THREADS_S", 0.0)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        assert any(line.startswith(f"{child.pid} ") for line in guards.child_processes())
        left = guards.left_over(guards.threads(), [])
        assert any(line.startswith(f"process {child.pid} ") for line in left)
        child.communicate(b"\n")


def run_pytest(folder: Path, source: str, *options: str) -> subprocess.CompletedProcess[str]:
    """A run of pytest, with this project's guards, over one file of tests."""
    root = Path(__file__).resolve().parents[2]
    (folder / "conftest.py").write_text("from tests.conftest import *\n")
    (folder / "test_sample.py").write_text(source)
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-c",
        root / "pyproject.toml",
        "--rootdir",
        root,
    ]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    return subprocess.run(
        [*command, *options, folder], env=environment, capture_output=True, text=True, check=False
    )


def test_a_test_that_logs_a_warning_fails(tmp_path):
    source = "import logging\ndef test_x(): logging.getLogger('insightreader.x').error('broken')\n"
    run = run_pytest(tmp_path, source, "-p", "no:pytest-qt")
    assert run.returncode == pytest.ExitCode.TESTS_FAILED
    assert "ERROR insightreader.x: broken" in run.stdout


def test_a_python_warning_fails_a_test(tmp_path):
    source = "import warnings\ndef test_x(): warnings.warn('old', stacklevel=1)\n"
    run = run_pytest(tmp_path, source, "-p", "no:pytest-qt")
    assert run.returncode == pytest.ExitCode.TESTS_FAILED


def test_qt_is_refused_without_its_plugin(tmp_path):
    source = "def test_x():\n    import PySide6.QtCore\n"
    run = run_pytest(tmp_path, source, "-p", "no:pytest-qt")
    assert "these tests run without Qt" in run.stdout


def test_a_warning_of_qt_fails_a_test(tmp_path):
    source = "from PySide6.QtCore import qWarning\ndef test_x(qapp): qWarning('odd widget')\n"
    run = run_pytest(tmp_path, source)
    assert run.returncode == pytest.ExitCode.TESTS_FAILED
    assert "odd widget" in run.stdout


def test_a_window_that_stays_open_fails_a_test(tmp_path):
    source = (
        "from PySide6.QtWidgets import QWidget\n"
        "from tests.leaks import nothing_is_left\n"
        "kept = []\n"
        "def test_x(qapp):\n    kept.append(QWidget())\n    kept[0].show()\n"
    )
    run = run_pytest(tmp_path, source)
    assert run.returncode == pytest.ExitCode.TESTS_FAILED
    assert "window QWidget" in run.stdout


def test_a_process_left_by_the_tests_fails_the_run(tmp_path):
    source = (
        "import subprocess, sys\n"
        "kept = []\n"
        "def test_x(): kept.append(subprocess.Popen([sys.executable, '-c', 'input()'],"
        " stdin=subprocess.PIPE))\n"
    )
    run = run_pytest(tmp_path, source, "-p", "no:pytest-qt")
    assert run.returncode == pytest.ExitCode.TESTS_FAILED
    assert "left running after the tests" in run.stderr
