"""Figures: judged by ratio or value, written down in the agreed form, shown as a table."""

import json

import pytest

from benchmarks.figures import Figure, Unmeasured, against, read, save, table

KEYS = ["name", "value", "unit", "peer", "peer_value", "ratio", "bound", "better"]


@pytest.mark.parametrize(
    ("value", "bound", "better", "is_met"),
    [
        (10.0, 12.0, "lower", True),
        (13.0, 12.0, "lower", False),
        (10.0, 12.0, "higher", False),
        (13.0, 12.0, "higher", True),
        (13.0, None, "lower", None),
    ],
)
def test_figure_without_a_peer_is_judged_by_its_value(value, bound, better, is_met):
    assert Figure("a", value, "ms", bound=bound, better=better).is_met is is_met


@pytest.mark.parametrize(
    ("value", "better", "is_met"), [(190.0, "lower", True), (210.0, "lower", False)]
)
def test_figure_beside_a_peer_is_judged_by_the_ratio(value, better, is_met):
    found = against("a", value, "ms", peer="b", peer_value=100.0, bound=2.0, better=better)
    assert found.ratio == value / 100.0
    assert found.is_met is is_met


def test_peer_that_took_no_time_at_all_is_no_excuse():
    assert against("a", 1.0, "ms", peer="b", peer_value=0.0, bound=2.0).is_met is False


def test_results_are_a_list_of_objects_with_the_agreed_keys(tmp_path):
    path = tmp_path / "bench" / "results.json"
    save(path, [Figure("a, 10 posts", 1.5, "ms", bound=2.0)])
    written = json.loads(path.read_text())
    assert [list(each) for each in written] == [KEYS]
    assert written[0]["value"] == 1.5
    assert written[0]["peer"] is None


def test_later_results_replace_those_of_the_same_name_and_keep_the_others(tmp_path):
    path = tmp_path / "results.json"
    save(path, [Figure("a", 1.0, "ms"), Figure("b", 2.0, "ms")])
    save(path, [Figure("b", 3.0, "ms"), Figure("c", 4.0, "ms")])
    assert [(each.name, each.value) for each in read(path)] == [("a", 1.0), ("b", 3.0), ("c", 4.0)]


def test_table_says_what_was_met_missed_and_not_measured():
    lines = table(
        [
            Figure("quick", 1.0, "ms", bound=2.0),
            against("slow", 900.0, "ms", peer="other", peer_value=100.0, bound=2.0),
        ],
        [Unmeasured("lost", "no pages")],
    ).splitlines()
    assert lines[2].startswith("quick")
    assert lines[2].endswith("met")
    assert "9.00" in lines[3]
    assert lines[3].endswith("MISSED")
    assert lines[4] == "lost: not measured: no pages"
