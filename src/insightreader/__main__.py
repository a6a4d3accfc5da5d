"""The one entry: a command word goes to the command line, none opens the window.

Each branch imports its own world only: a worker never loads Qt, a command never loads widgets.
"""

import sys
from collections.abc import Sequence

WORKER_OPTION = "--worker"
LINK_SCHEME = "insightreader:"
OPTIONS_WITH_VALUE = frozenset({"--library"})
ANSWERED_AT_ONCE = frozenset({"--help", "-h", "--version"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the window, a command or, for the pool, a worker; return the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == [WORKER_OPTION]:
        from insightreader.workers.entry import main as work

        return work(words[1:])
    match command_word(words):
        case None:
            from insightreader.app.main import main as run
        case "self-test":
            from insightreader.app.self_test import main as run
        case "screenshots":
            from insightreader.app.screenshots import main as run
        case _:
            from insightreader.cli.main import main as run
    return run(words)


def command_word(words: Sequence[str]) -> str | None:
    """The command among `words`, past options; None when the window is meant (so by a link).

    Without a command, an option that the window doesn't know: the command line says what is wrong.
    """
    option, stray = None, None
    for word in words:
        if word in ANSWERED_AT_ONCE:
            return word
        if option is not None:
            option = None
        elif word in OPTIONS_WITH_VALUE:
            option = word
        elif word.startswith(LINK_SCHEME):
            break
        elif not word.startswith("-"):
            return word
        elif word.partition("=")[0] not in OPTIONS_WITH_VALUE:
            stray = stray or word
    return stray or option


if __name__ == "__main__":
    sys.exit(main())
