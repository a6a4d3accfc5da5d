"""Freed memory given back to the system."""

import platform
import subprocess
import sys

import pytest

FREED_UNDER_A_PIN = """
from insightreader.base.memory import give_back_memory

def resident_kb():
    with open("/proc/self/status", encoding="ascii") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))

blocks = [bytes(1_000) for _ in range(40_000)]
pin = blocks[-1]
del blocks
before = resident_kb()
give_back_memory()
print(before - resident_kb())
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc keeps pages that long")
def test_pages_below_a_block_in_use_go_back_to_the_system():
    told = subprocess.run(
        [sys.executable, "-c", FREED_UNDER_A_PIN], capture_output=True, text=True, check=True
    )
    assert int(told.stdout) > 20_000
