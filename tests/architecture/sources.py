"""The project's own files, read once for the checks of this folder."""

import ast
import subprocess
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "insightreader"


@dataclass(frozen=True)
class Source:
    """A Python file: its dotted place below the package, its text and its tree."""

    module: str
    text: str

    @property
    def lines(self) -> int:
        """Physical lines."""
        return len(self.text.splitlines())

    @cached_property
    def tree(self) -> ast.Module:
        """The syntax tree."""
        return ast.parse(self.text)


def read(package: Path) -> list[Source]:
    """Every module below `package`, named from there with dots."""
    return [
        Source(".".join(file.relative_to(package).with_suffix("").parts), file.read_text("utf-8"))
        for file in sorted(package.rglob("*.py"))
        if "resources" not in file.parts
    ]


@cache
def sources() -> list[Source]:
    """Every module of the program."""
    return read(PACKAGE)


@cache
def tracked_files() -> list[Path]:
    """The files that git tracks; without git all that lie in the folders of the project."""
    listing = subprocess.run(
        ["git", "-C", ROOT, "ls-files", "-z"], capture_output=True, text=True, check=False
    )
    if listing.returncode == 0:
        found = (ROOT / name for name in listing.stdout.split("\0") if name)
        return [file for file in found if file.is_file()]
    folders = ("src", "tests", "docs", "packaging", "benchmarks", "resources")
    below = [file for name in folders for file in (ROOT / name).rglob("*")]
    return [file for file in [*ROOT.glob("*"), *below] if file.is_file()]
