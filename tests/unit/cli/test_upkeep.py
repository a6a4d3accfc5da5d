"""``undo redo history verify reindex backup restore``, and the exit codes of all commands."""

import sys

import click
import pytest

from insightreader.__main__ import main as entry
from insightreader.cli.explaining import exit_code, explain
from insightreader.cli.main import commands
from insightreader.domain import errors
from insightreader.domain.errors import UserError
from insightreader.services.organising import Organising
from insightreader.store.library import DATABASE, Library
from insightreader.store.migrations import VERSION

COMMANDS = """
add extract list show tag status star read delete undelete purge search annotate annotations check
undo redo history verify reindex backup restore codebook export import
"""


def test_every_command_of_this_version_is_there_with_its_help(run):
    context = click.Context(commands)
    assert set(commands.list_commands(context)) >= set(COMMANDS.split())
    for name in commands.list_commands(context):
        command = commands.get_command(context, name)
        assert command is not None
        assert command.help
        assert command.help.strip().endswith((".", ":")), command.name


def test_what_was_done_is_undone_and_done_again(run, shelf):
    run("star", shelf.post)
    undone = run("undo", json=True)
    assert (undone.code, undone.document["kind"]) == (0, "star")
    assert not run("show", shelf.post, json=True).document["starred"]
    assert run("redo").out.startswith("star ")
    assert run("show", shelf.post, json=True).document["starred"]
    nothing = run("redo")
    assert nothing.code == 1
    assert "nothing left to redo" in nothing.err


def test_history_is_listed_whole_or_of_one_thing(run, shelf):
    run("star", shelf.other)
    whole = run("history", json=True).document["history"]
    assert [each["kind"] for each in whole] == ["star", "annotate", "save", "save"]
    assert set(whole[0]) >= {"id", "kind", "label", "by", "made", "undone"}
    assert [each["kind"] for each in run("history", shelf.post, json=True).document["history"]] == [
        "save"
    ]
    of_note = run("history", shelf.note, "--limit", 1).out
    assert "annotate" in of_note
    run("undo")
    assert "star  (undone)" in run("history").out
    assert run("history", "abcdef").code == 1


def test_a_sound_library_has_no_fault(run, shelf):
    ran = run("verify", json=True)
    assert (ran.code, ran.document) == (0, {"faults": []})


def test_bytes_that_changed_are_a_fault(run, shelf):
    with shelf.open() as library:
        library.captures.connection.execute("UPDATE blob SET codec = 'raw', data = x'00'")
    ran = run("verify", json=True)
    assert ran.code == 1
    assert {each["what"] for each in ran.document["faults"]}
    assert run("verify").code == 1


def test_the_index_is_made_anew(run, shelf):
    ran = run("reindex", json=True)
    assert (ran.code, ran.document) == (0, {"indexed": 3})
    assert ran.err == ""


def test_progress_is_shown_on_a_terminal_and_not_in_a_pipe(run, shelf):
    assert "Indexing" in run("reindex", terminal=True).err
    piped = run("reindex")
    assert (piped.out, piped.err) == ("Indexed 3 posts and notes.\n", "")


def test_a_backup_is_restored(run, shelf, tmp_path):
    made = run("backup", json=True).document
    run("star", shelf.post)
    restored = run("restore", made["backup"], json=True)
    assert restored.code == 0
    assert restored.document["restored"] == made["backup"]
    assert not run("show", shelf.post, json=True).document["starred"]
    assert run("restore", "--newest").code == 0


def test_a_copy_in_a_folder_of_one_s_own_is_restored_elsewhere(run, shelf, tmp_path):
    assert run("backup", tmp_path / "stick").code == 0
    assert run("backup", tmp_path / "stick").code == 1
    elsewhere = tmp_path / "elsewhere"
    assert run("restore", tmp_path / "stick", library=elsewhere).code == 0
    assert len(run("list", json=True, library=elsewhere).document["posts"]) == 2


def test_restoring_needs_to_know_what(run, shelf):
    assert run("restore").code == 2
    assert run("restore", "--newest").code == 1
    assert run("restore", "no-such-backup").code == 1


def test_while_another_program_has_the_library_open_nothing_is_restored(run, shelf):
    made = run("backup", json=True).document["backup"]
    with Library(shelf.folder):
        ran = run("restore", made)
    assert ran.code == 4
    assert "Another program" in ran.err
    assert "Nothing was changed" in ran.err


def test_a_damaged_library_says_how_to_go_on(run, shelf):
    run("backup")
    (shelf.folder / DATABASE).write_bytes(b"\x00" * 9000)
    for command in (["list"], ["add", __file__], ["verify"], ["undo"]):
        ran = run(*command)
        assert ran.code == 1
        assert "restore --newest" in ran.err
    assert run("restore", "--newest").code == 0
    assert len(run("list", json=True).document["posts"]) == 2


def test_a_library_of_a_newer_version_is_read_and_not_written(run, shelf):
    with shelf.open() as library:
        library.connection.pragma("user_version", VERSION + 1)
    assert len(run("list", json=True).document["posts"]) == 2
    assert run("show", shelf.post).code == 0
    assert run("search", "mission", json=True).document["hits"]
    for command in (["star", shelf.post], ["undo"], ["annotate", shelf.post, "--quote", "goal"]):
        ran = run(*command)
        assert ran.code == 1
        assert "can only be read" in ran.err


def test_two_programs_write_one_library(run, shelf):
    with Library(shelf.folder) as other:
        assert run("star", shelf.post).code == 0
        Organising(other).set_starred([2], starred=True)
    starred = [each["starred"] for each in run("list", json=True).document["posts"]]
    assert starred == [True, True]


def test_wrong_usage_is_said_with_code_two(run, shelf):
    for wrong in (["nonsense"], ["list", "--limit", "0"], ["show"], ["--nothing"], ["tag"]):
        ran = run(*wrong)
        assert (ran.code, ran.out) == (2, ""), wrong
        assert "Usage" in ran.err


def test_the_help_names_every_command_that_the_entry_knows(run):
    told = run("--help").out
    for command in ("add", "restore", "screenshots DIR", "self-test"):
        assert f"  {command} " in told


def test_the_entry_sends_commands_here(capsys):
    assert entry(["--version"]) == 0
    assert capsys.readouterr().out.startswith("insightreader, version")


KINDS = [
    kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, UserError)
]


@pytest.mark.parametrize("kind", KINDS)
def test_every_error_has_a_sentence_and_a_code(kind):
    sentence = explain(kind("technical detail"))
    assert sentence
    assert sentence.strip() == sentence
    assert "{" not in sentence
    expected = {errors.LibraryLocked: 4, errors.Refused: 3}
    assert exit_code(kind("technical detail")) == expected.get(kind, 1)


def test_the_command_line_never_loads_a_window():
    assert not any(name.startswith("PySide6") for name in sys.modules) or "pytestqt" in sys.modules
