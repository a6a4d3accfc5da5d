"""What the system lacks is found by library, installed where nobody must be asked, else named."""

import os
import shutil
import stat
from pathlib import Path

import pytest
import system_packages

LISTING = """3 libs found in cache `/etc/ld.so.cache'
\tlibEGL.so.1 (libc6,x86-64) => /lib/x86_64-linux-gnu/libEGL.so.1
\tlibGL.so.1 (libc6) => /lib/i386-linux-gnu/libGL.so.1
\tlibX11.so.6 (libc6,AArch64) => /lib/aarch64-linux-gnu/libX11.so.6
"""


@pytest.fixture
def tools(tmp_path, monkeypatch):
    """An empty PATH; write programs into it."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(system_packages, "FONT_FOLDERS", (str(tmp_path / "fonts"),))
    return folder


def write_tool(folder: Path, name: str, script: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)


def ldconfig_with(folder: Path, libraries: list[str]) -> None:
    lines = "".join(f"{name} (libc6,x86-64) => /lib/{name}\\n" for name in libraries)
    write_tool(folder, "ldconfig", f"printf '{lines}'")


def test_libraries_of_this_word_size_are_read_from_the_cache():
    assert system_packages.parse_cache(LISTING) == {"libEGL.so.1", "libX11.so.6"}


def test_a_whole_system_lacks_nothing(tools):
    ldconfig_with(tools, list(system_packages.LIBRARIES))
    assert system_packages.missing_packages("run") == []


def test_the_package_of_a_missing_library_is_named(tools):
    ldconfig_with(tools, [each for each in system_packages.LIBRARIES if "EGL" not in each])
    assert system_packages.missing_packages("run") == ["libegl1"]


def test_tests_need_a_display_too(tools):
    ldconfig_with(tools, list(system_packages.LIBRARIES))
    assert system_packages.missing_packages("test") == ["xvfb", "xauth", "git"]


def test_a_chinese_font_is_found_by_fontconfig(tools):
    write_tool(tools, "fc-list", "echo /fonts/some.ttc")
    assert system_packages.has_chinese_font()
    write_tool(tools, "fc-list", "true")
    assert not system_packages.has_chinese_font()


def test_a_chinese_font_is_found_by_its_file_without_fontconfig(tools, tmp_path):
    assert not system_packages.has_chinese_font()
    (tmp_path / "fonts" / "deep").mkdir(parents=True)
    (tmp_path / "fonts" / "deep" / "NotoSansCJK-Regular.ttc").touch()
    assert system_packages.has_chinese_font()


def lacking_egl(tools: Path) -> None:
    ldconfig_with(tools, [each for each in system_packages.LIBRARIES if "EGL" not in each])
    write_tool(tools, "fc-list", "echo font")


def test_without_rights_the_command_to_type_is_said(tools, monkeypatch):
    lacking_egl(tools)
    write_tool(tools, "apt-get", "exit 99")
    write_tool(tools, "sudo", "exit 1")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(system_packages.Missing) as raised:
        system_packages.provide("run")
    assert "sudo apt-get install -y --no-install-recommends libegl1" in str(raised.value)


def test_without_apt_the_libraries_are_named(tools, monkeypatch):
    lacking_egl(tools)
    with pytest.raises(system_packages.Missing, match=r"libEGL\.so\.1"):
        system_packages.provide("run")


def test_a_missing_font_does_not_stop_the_program(tools, monkeypatch, capsys):
    ldconfig_with(tools, list(system_packages.LIBRARIES))
    write_tool(tools, "apt-get", "exit 99")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    system_packages.provide("run")
    assert "fonts-noto-cjk" in capsys.readouterr().err


def fake_apt(tools: Path, *, success: bool) -> Path:
    """An apt-get that notes its arguments, and installs what `ldconfig` then lists."""
    for name in ("env", "cat"):
        (tools / name).symlink_to(shutil.which(name, path="/usr/bin:/bin"))
    log = tools / "apt.log"
    after = tools / "ldconfig-after"
    write_tool(tools, "ldconfig-after", "")
    ldconfig_with(tools, list(system_packages.LIBRARIES))
    (tools / "ldconfig").rename(after)
    works = (
        f'case "$*" in *install*) cat {after} > {tools}/ldconfig;; esac' if success else "exit 1"
    )
    write_tool(tools, "apt-get", f'echo "$*" >> {log}\n{works}')
    lacking_egl(tools)
    return log


def test_as_root_what_is_missing_is_installed(tools, monkeypatch):
    log = fake_apt(tools, success=True)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    system_packages.provide("run")
    update, installation = log.read_text().splitlines()
    assert update.endswith("update")
    assert installation.endswith("install -y --no-install-recommends libegl1")
    assert "DPkg::Lock::Timeout=300" in installation


def test_a_failed_installation_is_said(tools, monkeypatch):
    fake_apt(tools, success=False)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(system_packages.Missing, match="could not install"):
        system_packages.provide("run")


def test_sudo_is_used_where_it_asks_no_password(tools, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert system_packages.root_prefix() is None
    write_tool(tools, "sudo", "exit 0")
    assert system_packages.root_prefix() == [str(tools / "sudo"), "-n"]
