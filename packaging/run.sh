#!/bin/sh
# Opens the window; without a display it takes pictures of it instead. PYTHON names the interpreter.
set -eu

if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    pictures=build/pictures
    echo "There is no display here: taking pictures of the window instead."
    # Qt says of every window again what can't be done without a display.
    QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES="${QT_LOGGING_RULES:-default.warning=false}" \
        "$PYTHON" -m insightreader screenshots "$pictures" --theme light
    echo "The pictures are in $(pwd)/$pictures"
else
    exec "$PYTHON" -m insightreader
fi
