"""Clocks and scales say what the system says."""

import os
import sys
from pathlib import Path

import pytest

from benchmarks.measuring import (
    Stopwatch,
    cpu_s,
    drop_from_page_cache,
    median_of,
    pss_mb,
    quantile,
    sync_ms,
)
from benchmarks.queries import queries
from benchmarks.task import Load

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


def test_quantile_is_the_nearest_rank():
    values = [float(each) for each in range(100, 0, -1)]
    assert quantile(values, 0.5) == 51.0
    assert quantile(values, 0.95) == 96.0
    assert quantile(values, 1.0) == 100.0


def test_quantile_of_nothing_is_refused():
    with pytest.raises(ValueError, match="no values"):
        quantile([], 0.5)


def test_median_is_that_of_the_runs():
    values = iter([5.0, 1.0, 9.0])
    assert median_of(lambda: next(values), runs=3) == 5.0


def test_stopwatch_counts_work():
    watch = Stopwatch()
    sum(range(200_000))
    spent = watch.read()
    assert spent.cpu_ms > 0
    assert spent.wall_ms > 0


@on_linux
def test_processor_time_and_memory_of_this_process_are_known():
    assert cpu_s(os.getpid()) > 0
    assert 5 < pss_mb(os.getpid()) < 5_000
    assert pss_mb(os.getpid(), os.getpid()) > pss_mb(os.getpid())


@on_linux
def test_memory_of_a_process_that_is_gone_is_an_error():
    with pytest.raises(FileNotFoundError):
        pss_mb(2**22 + 1)


def test_syncing_takes_time_and_leaves_nothing(tmp_path):
    taken = sync_ms(tmp_path, times=3)
    assert len(taken) == 3
    assert all(each > 0 for each in taken)
    assert list(tmp_path.iterdir()) == []


def test_files_are_the_same_after_the_cache_forgot_them(tmp_path):
    path = tmp_path / "folder" / "file"
    path.parent.mkdir()
    path.write_bytes(b"kept")
    drop_from_page_cache(tmp_path)
    assert path.read_bytes() == b"kept"


def test_load_stands_in_every_name():
    assert Load(10_000, Path("bench")).name("start") == "start, 10,000 posts"


def test_no_query_is_asked_twice_in_its_class():
    asked = queries()
    assert all(len(set(texts)) == len(texts) for texts in asked.values())
    assert all(len(texts) >= 12 for texts in asked.values())
    assert asked == queries()
