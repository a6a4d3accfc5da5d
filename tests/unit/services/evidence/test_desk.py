"""The services on evidence are there when they are asked for, and cost nothing before."""

import subprocess
import sys

from insightreader.services.desk import desk_of
from insightreader.services.evidence.codebook import codebook_of
from insightreader.services.evidence.desk import EvidenceServices

_SCRIPT = """
import sys
import insightreader.services.desk
print(*[each for each in sys.modules if each.startswith("insightreader.") and (
    "evidence" in each or "codebook_" in each or each.endswith((".cases", ".claims", ".briefs")))])
"""


def test_a_desk_is_loaded_without_them():
    command = [sys.executable, "-c", _SCRIPT]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    # Codes belong to annotations too, and what making one of them needs.
    assert set(done.stdout.split()) == {
        "insightreader.services.evidence",
        "insightreader.services.evidence.desk",
        "insightreader.store.evidence",
        "insightreader.store.evidence.codebook",
        "insightreader.store.evidence.codebook_words",
        "insightreader.store.evidence.order",
        "insightreader.store.migrations.m0005_evidence",
    }


def test_each_of_them_writes_to_the_desk_s_library(library):
    desk = desk_of(library)
    names = [each for each, value in vars(EvidenceServices).items() if isinstance(value, property)]
    assert len({type(getattr(desk, each)) for each in names}) == len(names) == 11
    desk.codebook.add_dimension("Case")
    assert [each.name for each in codebook_of(library).dimensions] == ["Case"]
    assert desk.pseudonyms.set("Ann", "Person A").changes.evidence
