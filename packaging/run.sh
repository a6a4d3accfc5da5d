#!/bin/sh
# Opens the window; without a display it takes pictures of it instead. PYTHON names the interpreter.
set -eu

if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    pictures=build/pictures
    echo "There is no display here: taking pictures of the window instead."
    QT_QPA_PLATFORM=offscreen "$PYTHON" -m insightreader screenshots "$pictures"
    echo "The pictures are in $(pwd)/$pictures"
else
    exec "$PYTHON" -m insightreader
fi
