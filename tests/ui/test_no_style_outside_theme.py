"""Colours and style sheets are written in the theme alone; panes say what a widget is."""

import re
from pathlib import Path

import pytest

import insightreader.ui

UI = Path(insightreader.ui.__file__).parent
STYLE = re.compile(r"\bsetStyleSheet\(|[\"']#[0-9A-Fa-f]{3,8}[\"']|\bQColor\(\s*\d|\brgba?\(")


def styles_in(code: str) -> list[str]:
    return STYLE.findall(code)


@pytest.mark.parametrize("pane", ["library", "annotations", "evidence", "passages"])
def test_a_pane_sets_no_style_of_its_own(pane):
    files = sorted((UI / pane).glob("*.py"))
    assert files
    assert {
        file.name: found for file in files if (found := styles_in(file.read_text("utf-8")))
    } == {}


@pytest.mark.parametrize(
    "code", ["w.setStyleSheet('x')", "QColor('#ff0000')", "QColor(255, 0, 0)", "'rgba(0,0,0,1)'"]
)
def test_a_style_is_noticed(code):
    assert styles_in(code)
