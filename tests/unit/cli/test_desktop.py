"""The program enters one user's desktop when asked to, and leaves it without a trace."""

import configparser
import shlex
import stat
import sys
from xml.etree import ElementTree as ET

import pytest

from insightreader.services.desktop_entry import exec_line

pytestmark = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="of Linux desktops")


@pytest.fixture
def data_home(tmp_path, monkeypatch):
    folder = tmp_path / "share"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    monkeypatch.setenv("PATH", str(tmp_path / "no tools"))
    return folder


def entry_in(data_home) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(data_home / "applications" / "insightreader.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_links_open_the_program_once_it_is_installed(run, data_home):
    ran = run("install-desktop")
    assert ran.code == 0
    assert len(ran.out.splitlines()) == 3
    entry = entry_in(data_home)
    assert entry["MimeType"] == "x-scheme-handler/insightreader;"
    command = shlex.split(entry["Exec"])
    assert command[-1] == "%u"
    assert command[:-1] == [sys.executable, "-m", "insightreader"]
    icon = data_home / "icons" / "hicolor" / "scalable" / "apps" / f"{entry['Icon']}.svg"
    metainfo = data_home / "metainfo" / "insightreader.metainfo.xml"
    for file in (icon, metainfo):
        ET.fromstring(file.read_bytes())


def test_what_was_installed_twice_is_taken_away_at_once_and_whole(run, data_home):
    run("install-desktop")
    run("install-desktop")
    ran = run("--json", "uninstall-desktop")
    assert len(ran.document["removed"]) == 3
    assert [each for each in data_home.rglob("*") if each.is_file()] == []
    again = run("uninstall-desktop")
    assert (again.code, again.out) == (0, "")
    assert "nothing to take away" in again.err


def test_files_of_others_are_neither_written_over_nor_taken_away(run, data_home):
    theirs = data_home / "applications" / "insightreader.desktop"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("[Desktop Entry]\nName=Mine\n", encoding="utf-8")
    ran = run("install-desktop")
    assert ran.code == 3
    assert "was not written by InsightReader" in ran.err
    run("uninstall-desktop")
    assert theirs.read_text(encoding="utf-8").endswith("Name=Mine\n")
    assert [each for each in data_home.rglob("*") if each.is_file()] == [theirs]


def test_the_desktop_is_asked_to_look_anew_where_it_has_a_tool(run, data_home, tmp_path):
    tool = tmp_path / "no tools" / "update-desktop-database"
    tool.parent.mkdir()
    tool.write_text(f'#!/bin/sh\necho "$1" >> "{tmp_path}/asked"\nexit 1\n', encoding="utf-8")
    tool.chmod(tool.stat().st_mode | stat.S_IXUSR)
    assert run("install-desktop").code == 0
    asked = (tmp_path / "asked").read_text(encoding="utf-8")
    assert asked.splitlines() == [str(data_home / "applications")]


@pytest.mark.parametrize(
    ("command", "line"),
    [
        (["/usr/bin/insightreader"], "/usr/bin/insightreader"),
        (["/opt/a b/insightreader"], '"/opt/a b/insightreader"'),
        (["/opt/100%/x"], '"/opt/100%%/x"'),
        (['/odd/"$x'], r'"/odd/\\"\\$x"'),
    ],
)
def test_a_command_is_quoted_as_the_specification_says(command, line):
    assert exec_line(command) == line
