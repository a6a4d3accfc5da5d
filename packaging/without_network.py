"""Run a command where there is no network: in a network namespace of its own, if the system lets.

Only this machine's loopback is up inside. Where namespaces are refused (some containers, Ubuntu's
rule for unprivileged ones) the command runs anyway, and says so: the tests' own fence remains.
Usage: without_network.py COMMAND...
"""

import os
import shutil
import subprocess
import sys

MARK = "INSIGHTREADER_NETWORK"
ROOTLESS = ("--user", "--map-root-user", "--net")
INSIDE = "--inside"

# From linux/sockios.h and linux/if.h.
GET_FLAGS, SET_FLAGS, IS_UP = 0x8913, 0x8914, 0x1


def main(arguments: list[str]) -> int:
    """Run the command that `arguments` are, without a network if possible."""
    if arguments[:1] == [INSIDE]:
        raise_loopback()
        os.execvp(arguments[1], arguments[1:])
    if prefix := namespace_prefix():
        os.environ[MARK] = "none"
        arguments = [*prefix, sys.executable, __file__, INSIDE, *arguments]
    else:
        print("No network namespace here: relying on the tests' own fence.", file=sys.stderr)
    return subprocess.run(arguments, check=False).returncode


def namespace_prefix() -> list[str]:
    """The `unshare` call that works here, or nothing."""
    unshare = shutil.which("unshare")
    if unshare is None or sys.platform != "linux":
        return []
    options = ("--net",) if os.geteuid() == 0 else ROOTLESS
    trial = [unshare, *options, sys.executable, "-c", ""]
    works = subprocess.run(trial, capture_output=True, check=False).returncode == 0
    return [unshare, *options] if works else []


def raise_loopback() -> None:
    """Switch on the loopback interface of the namespace that this process is in."""
    import fcntl
    import socket
    import struct

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack("16sh14x", b"lo", 0)
        answer = fcntl.ioctl(any_socket, GET_FLAGS, request)
        (flags,) = struct.unpack_from("h", answer, 16)
        fcntl.ioctl(any_socket, SET_FLAGS, struct.pack("16sh14x", b"lo", flags | IS_UP))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
