"""A command loads what it needs; half of its time would go into libraries that few commands ask."""

import subprocess
import sys


def test_a_command_starts_without_the_index_and_the_parsers():
    code = (
        "import sys, insightreader.cli.main\n"
        "print([name for name in ('numpy', 'whoosh', 'lxml', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "[]\n"
