"""Commands run without a network where the system has namespaces, and run anyway where not."""

import subprocess
import sys

import pytest
import without_network

COUNT_INTERFACES = "import socket; print([name for _, name in socket.if_nameindex()])"
USE_LOOPBACK = """
import socket
with socket.create_server(("127.0.0.1", 0)) as server:
    socket.create_connection(server.getsockname()).close()
print("reached")
"""

needs_namespaces = pytest.mark.skipif(
    not without_network.namespace_prefix(), reason="no network namespaces for this user here"
)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, without_network.__file__, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@needs_namespaces
def test_only_loopback_is_left():
    assert run(sys.executable, "-c", COUNT_INTERFACES).stdout == "['lo']\n"


@needs_namespaces
def test_loopback_works():
    assert run(sys.executable, "-c", USE_LOOPBACK).stdout == "reached\n"


def test_the_exit_code_is_the_commands():
    assert run(sys.executable, "-c", "raise SystemExit(7)").returncode == 7


def test_without_namespaces_the_command_runs_and_it_is_said(monkeypatch, capfd):
    monkeypatch.setattr(without_network, "namespace_prefix", list)
    assert without_network.main([sys.executable, "-c", "print('ran')"]) == 0
    out, err = capfd.readouterr()
    assert out == "ran\n"
    assert "No network namespace" in err
