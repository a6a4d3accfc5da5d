#!/bin/sh
# Finds a Python that can run InsightReader, installs one where that is possible without asking,
# and hands over to prepare.py. Usage: setup.sh run|test
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

# Right versions, and able to make a virtual environment: Debian ships ensurepip apart.
fits() {
    "$1" -I -c '
import sys
if not (3, 11) <= sys.version_info[:2] <= (3, 13):
    sys.exit(1)
import ensurepip, ssl, venv' >/dev/null 2>&1
}

find_python() {
    for candidate in \
        python3.13 python3.12 python3.11 python3 python \
        "$HOME"/.pyenv/versions/3.13.*/bin/python \
        "$HOME"/.pyenv/versions/3.12.*/bin/python \
        "$HOME"/.pyenv/versions/3.11.*/bin/python; do
        if command -v "$candidate" >/dev/null 2>&1 && fits "$candidate"; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

may_install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    [ "$(id -u)" = 0 ] || sudo -n true >/dev/null 2>&1
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 "$@" >/dev/null
}

install_python() {
    echo "Installing Python with apt-get ..." >&2
    apt update
    apt install --no-install-recommends -y python3 python3-venv ca-certificates
}

if ! python=$(find_python); then
    if may_install; then
        install_python
        python=$(find_python) || python=
    fi
    if [ -z "${python:-}" ]; then
        echo "InsightReader needs Python 3.11, 3.12 or 3.13 with its venv module." >&2
        if command -v apt-get >/dev/null 2>&1; then
            echo "Type: sudo apt-get update && sudo apt-get install -y python3 python3-venv" >&2
        fi
        exit 1
    fi
fi

exec "$python" -E -s "$here/prepare.py" "$@"
