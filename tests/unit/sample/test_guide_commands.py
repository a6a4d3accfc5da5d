"""Every command that the guide shows is run, on the sample library, and answers as shown."""

import os
import re
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.unit.sample.consoles import fits, put_program_into, run, shown_in

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "guide"
READ = {page: page.read_text(encoding="utf-8") for page in sorted(GUIDE.glob("*.md"))}
WITH_COMMANDS = [page for page, text in READ.items() if shown_in(text)]
LISTS = {
    "POST": "list title:mile",
    "ANNOTATION": 'annotations --code "Case/Malaria"',
    "CLAIM": "claim list",
    "BRIEF": "brief list",
}
"""What a page's commands leave open: the first id of a list, when it is first asked for."""
OPEN = re.compile(rf"(?<![-\w])({'|'.join(LISTS)})\b")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the guide shows a POSIX shell")


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return put_program_into(tmp_path_factory.mktemp("program") / "bin")


@pytest.fixture(scope="session")
def sample_home(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("guide")
    home = folder / "home"
    code, said = run("insightreader import sample", at=folder, environment=_of(home, program))
    assert code == 0, said
    return home


@pytest.fixture
def reader_home(sample_home: Path, tmp_path: Path) -> Path:
    """What somebody has who opened the sample library and reads the guide."""
    return shutil.copytree(sample_home, tmp_path / "home")


@pytest.fixture
def desk(sample_home: Path, tmp_path: Path) -> Path:
    """A folder with the files that the guide's commands name, and a colleague's library beside."""
    shutil.copytree(sample_home / "data" / "library", tmp_path / "olga")
    folder = tmp_path / "desk"
    (folder / "pages").mkdir(parents=True)
    files = {
        "page.html": _page("The bridge at Oldmere", "It was shut for two years."),
        "newer.html": _page("The bridge at Oldmere", "It was shut for two years, then opened."),
        "pages/first.html": _page("First page", "Here the towpath begins, below the mill."),
        "pages/second.html": _page("Second page", "Here it ends, at the lock keeper's door."),
        "notes.txt": "Notes from the ferry\n\nThe ferrymen know the river better than we do.\n",
        "pocket.csv": "title,url,time_added,tags,status\n"
        "The mill,https://example.org/mill,1700000000,rivers,unread\n"
        "The lock,https://example.org/lock,1700000002,rivers|locks,archive\n",
        "draft.md": "She wrote “The campaign had treated people as the surface on which it was "
        "carried out.”\n",
        "post.md": "# On the towpath\n\nNobody was asked, and everybody walked.\n",
    }
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def _page(title: str, sentence: str) -> str:
    filler = "The harbour master wrote it down every evening, and nobody read what he wrote."
    return (
        f"<!doctype html><html lang=en><title>{title}</title><body><article><h1>{title}</h1>"
        f"<p>{sentence} {filler}</p><p>{filler} {sentence}</p></article></body></html>"
    )


def _of(home: Path, program: Path) -> Mapping[str, str]:
    return {
        "INSIGHTREADER_HOME": str(home),
        "PATH": f"{program}{os.pathsep}{os.environ['PATH']}",
    }


@pytest.mark.parametrize("page", WITH_COMMANDS, ids=lambda page: page.stem)
def test_commands_of_the_page_answer_as_it_shows(
    page: Path, reader_home: Path, desk: Path, program: Path
) -> None:
    if page.name == "index.md":
        shutil.rmtree(reader_home)  # it shows how the sample library is opened
    environment = _of(reader_home, program)

    known: dict[str, str] = {}

    def first(match: re.Match[str]) -> str:
        name = match.group()
        if name not in known:
            listed = run(f"insightreader {LISTS[name]}", at=desk, environment=environment)[1]
            known[name] = listed.split()[0]
        return known[name]

    for each in shown_in(READ[page]):
        command = OPEN.sub(first, each.command)
        code, said = run(command, at=desk, environment=environment)
        assert code == 0, f"{each.command}\n{said}"
        assert not each.answer or fits(said, each.answer), f"{each.command}\n{said}"


def test_every_page_with_a_terminal_section_shows_commands_that_run() -> None:
    for page, text in READ.items():
        assert page in WITH_COMMANDS or "From a terminal" not in text, page.name


def test_no_command_hides_in_a_block_that_is_not_run() -> None:
    for page, text in READ.items():
        unnamed = re.findall(r"^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
        assert all(kind == "console" for kind, _ in unnamed), page.name


def test_answer_must_fit_between_the_parts_that_may_differ() -> None:
    assert fits("a1b2  The bridge\n", "…  The bridge")
    assert not fits("a1b2  The ferry\n", "…  The bridge")
    assert not fits("a1b2  The bridge\nand more\n", "…  The bridge")
    assert fits("a1b2  The bridge\nand more\n", "…  The bridge\n…")
    assert fits("a1b2  The bridge\n", "…  The bridge\n…")
    assert not fits("a1b2  The ferry\n", "…  The bridge\n…")


def test_commands_and_answers_are_told_apart() -> None:
    page = "text\n```console\n$ one -x\nsaid\n  more\n$ two\n```\n"
    first, second = shown_in(page)
    assert (first.command, first.answer) == ("one -x", "said\n  more")
    assert (second.command, second.answer) == ("two", "")
