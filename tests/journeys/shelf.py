"""What stands on the shelf before a journey begins: posts of our own, saved by the services."""

from pathlib import Path

from tests.building import new_library, save

MISSION = "A mission is a bold goal"
MISSIONS = f"""# Five missions

Five missions guide the government, and [none of them is new](https://example.org/missions) to us.

{MISSION}, *clear* and measured. It needs partners who trust each other.

## Cases

One programme succeeded through national leadership, data and local trust.[^1]

One borough paves the way; one grand mission was never implemented.

{"A paragraph that fills the page, so that there is something to scroll through. " * 40}

## What is left

{"Another long paragraph, about the patience that partnerships ask for. " * 40}

The last paragraph says that trust takes years.

[^1]: The evaluation of the programme, page 12.
"""
QUIET = """# The quiet archive

Nobody reads what is filed. A partnership begins with a list of names.

{}
""".format("\n\n".join(f"Line {number} of the archive." for number in range(1, 120)))
HARBOUR = """# Harbour lights

The harbour has forty lights. Each of them has a keeper who writes a diary.
"""
FALAJ = """# الأفلاج

الماء يجري في القنوات منذ قرون.
"""
ORDER = ("الأفلاج", "Harbour lights", "The quiet archive", "Five missions")
"""Titles as the list shows them: newest first."""


def fill(folder: Path) -> None:
    """Make the library."""
    with new_library(folder) as library:
        save(
            library,
            MISSIONS,
            title="Five missions",
            url="https://example.org/five",
            tags=("policy",),
        )
        save(library, QUIET, title="The quiet archive", tags=("policy", "slow"))
        save(library, HARBOUR, title="Harbour lights")
        save(library, FALAJ, title="الأفلاج", language="ar")
