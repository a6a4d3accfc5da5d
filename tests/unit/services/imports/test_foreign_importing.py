"""Other programs' files come in: with their texts or as links, once, stoppable, undoable."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from insightreader.capture.cleaning import clean
from insightreader.domain.entities import Annotation, PostRow, Status
from insightreader.domain.errors import FileUnusable, WorkerFailed
from insightreader.domain.exchange import ImportKind, ImportReport
from insightreader.domain.listing import ListFilter, SmartList
from insightreader.services.annotating import Annotating
from insightreader.services.capturing import Capturing, IfKnown
from insightreader.services.desk import desk_of
from insightreader.services.imports.foreign_importing import HANDFUL
from insightreader.services.imports.importing import import_file
from insightreader.services.imports.link_captures import ADDRESS_ONLY
from insightreader.services.imports.steps import Act, Errand, Steps, run
from insightreader.services.reading import Reading
from insightreader.services.undo import Undo
from insightreader.services.verifying import Verifying
from insightreader.store.library import Library
from insightreader.text.comment import render_comment
from insightreader.text.rendering import render
from tests.building import cleaned, source

POCKET = "title,url,time_added,tags,status\n"
READWISE = "Highlight,Title,Author,URL,Note,Location,Date\n"
URL = "https://example.org/a"
WALLABAG = {
    "is_archived": 0,
    "is_starred": 1,
    "tags": ["x"],
    "title": "Stored",
    "url": URL,
    "content": "<p>The first paragraph of a stored text is long enough to be read as one.</p>"
    "<p>The second one speaks of partners and missions, and it goes on for a while.</p>",
    "created_at": "2020-01-02T03:04:05+0000",
    "annotations": [
        {"text": "**why**", "quote": "speaks of partners"},
        {"text": "", "quote": "words that are nowhere"},
    ],
}
Write = Callable[[object], Path]


def do(library: Library, steps: Steps, **options: Any) -> ImportReport:
    act = {"act": lambda work: work(desk_of(library)), "clean": clean}
    return run(steps, **{**act, "render_comment": render_comment, **options})


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write_file(content: object) -> Path:
        path = tmp_path / "export"
        text = content if isinstance(content, str) else json.dumps(content)
        path.write_text(text, encoding="utf-8")
        return path

    return write_file


def posts(library: Library) -> list[PostRow]:
    reading = Reading(library)
    return reading.rows(reading.listing(ListFilter(SmartList.ALL)))


def notes(library: Library, post: PostRow) -> list[Annotation]:
    return Reading(library).annotations_of(post.id)


def test_a_link_becomes_a_post_that_says_that_only_its_address_came(
    library: Library, write: Write
) -> None:
    report = do(
        library,
        import_file(write(POCKET + f"The bridge,{URL}?utm_source=x,1577934245,a|b,archive\n")),
    )
    assert (report.posts, report.known, report.problems) == (1, 0, ())
    post = posts(library)[0]
    assert (post.title, post.url, post.site) == ("The bridge", URL, "example.org")
    assert (post.status, post.is_read, post.tags) == (Status.ARCHIVE, True, ("a", "b"))
    assert (post.saved_ms, post.problem) == (1_577_934_245_000, ADDRESS_ONLY)
    details = Reading(library).details(post.id)
    assert details.revision is not None
    assert details.revision.maybe_excerpt
    assert Verifying(library, render, index=lambda _: []).verify() == []


def test_a_stored_text_is_cleaned_and_its_highlights_are_found_in_it(
    library: Library, write: Write
) -> None:
    report = do(library, import_file(write([WALLABAG])))
    assert (report.posts, report.annotations) == (1, 2)
    assert [each.reason for each in report.problems] == ["not in the text: words that are nowhere"]
    post = posts(library)[0]
    assert (post.title, post.problem, post.is_starred) == ("Stored", None, True)
    found = {each.exact: each for each in notes(library, post)}
    assert (found["speaks of partners"].verdict, found["speaks of partners"].block) == ("exact", 2)
    assert "<strong>why</strong>" in found["speaks of partners"].comment_html
    assert found["words that are nowhere"].verdict == "orphan"


def test_the_same_file_brings_nothing_the_second_time(library: Library, write: Write) -> None:
    path = write([WALLABAG])
    do(library, import_file(path))
    again = do(library, import_file(path))
    assert (again.posts, again.annotations, again.known) == (0, 0, 1)
    books = write(READWISE + "Words,T,A,,,1,\n")
    do(library, import_file(books))
    again = do(library, import_file(books))
    assert (again.posts, again.annotations, again.known) == (0, 0, 1)


def test_a_known_post_gets_the_tags_and_highlights_that_it_lacks(
    library: Library, write: Write
) -> None:
    do(library, import_file(write([WALLABAG])))
    table = READWISE + f"The second one,T,A,{URL},why,1,2023-05-04\n"
    report = do(library, import_file(write(table)))
    assert (report.posts, report.annotations, report.known) == (0, 1, 1)
    post = posts(library)[0]
    assert post.title == "Stored"
    assert "The second one" in [each.exact for each in notes(library, post)]


@pytest.mark.parametrize(
    "quote", ["1. A *bold* goal", "# not a [heading](x)", "<b>&amp; | _x_ `y`", "- a\n- b", "== x"]
)
def test_a_highlight_without_a_text_says_exactly_what_was_marked(
    library: Library, write: Write, quote: str
) -> None:
    do(library, import_file(write(READWISE + f'"{quote}",T,A,{URL},,1,2023-05-04\n')))
    note = notes(library, posts(library)[0])[0]
    assert note.exact.split() == quote.split()
    assert note.verdict == "exact"
    assert note.created_ms == 1_683_158_400_000


def test_the_page_captured_later_takes_the_highlights_over(library: Library, write: Write) -> None:
    do(library, import_file(write(READWISE + f"Trust in local capacity,T,A,{URL},,1,\n")))
    accepted = Capturing(library).begin(source(url=URL), if_known=IfKnown.NEW_VERSION).value
    assert accepted.job is not None
    Capturing(library).finish(accepted.job, cleaned())
    note = notes(library, posts(library)[0])[0]
    assert note.exact == "Trust in local capacity"
    assert note.verdict in ("moved", "exact")
    assert note.block > 2


def test_an_import_is_undone_whole_handful_by_handful(library: Library, write: Write) -> None:
    do(library, import_file(write(POCKET + f"A,{URL},1577934245,x,unread\n")))
    assert Undo(library).undo().value is not None
    assert posts(library) == []
    Undo(library).redo()
    assert [each.title for each in posts(library)] == ["A"]


def table_of(count: int) -> str:
    return POCKET + "".join(f"T{n},{URL}{n},1577934245,,unread\n" for n in range(count))


def test_an_import_that_was_stopped_is_taken_up_by_beginning_again(
    library: Library, write: Write
) -> None:
    path = write(table_of(HANDFUL * 2 + 5))
    steps = import_file(path)
    desk = desk_of(library)
    step, acts = next(steps), 0
    while acts < 4:
        result: object = None
        if isinstance(step, Act):
            result, acts = step.work(desk).value, acts + 1
        elif isinstance(step, Errand):
            result = step.work()
        step = steps.send(result)
    steps.close()
    assert len(posts(library)) == HANDFUL * 2
    report = do(library, import_file(path))
    assert (report.posts, report.known) == (5, HANDFUL * 2)


def test_progress_is_told_and_every_act_is_small(library: Library, write: Write) -> None:
    told: list[tuple[int, int]] = []
    total = HANDFUL * 2 + 5
    do(library, import_file(write(table_of(total))), on_step=lambda *step: told.append(step))
    assert told == [(0, total), (HANDFUL, total), (HANDFUL * 2, total), (total, total)]


def test_a_dry_run_counts_and_touches_no_library(library: Library, write: Write) -> None:
    def forbidden(_: object) -> Any:
        raise AssertionError

    path = write(POCKET + f"A,{URL},never,,unread\n")
    report = do(library, import_file(path, is_rehearsal=True), act=forbidden)
    assert (report.posts, len(report.problems)) == (1, 1)
    assert posts(library) == []


def test_a_text_that_cannot_be_cleaned_keeps_its_bytes_and_says_so(
    library: Library, write: Write
) -> None:
    def fail(_: object) -> Any:
        raise WorkerFailed("too slow", reason="time")

    report = do(library, import_file(write([WALLABAG])), clean=fail)
    assert report.posts == 1
    assert "text: WorkerFailed" in [each.reason for each in report.problems]
    details = Reading(library).details(posts(library)[0].id)
    assert details.media_type == "text/html"


def test_notes_keep_their_authors(library: Library, write: Write) -> None:
    selector = {"type": "TextQuoteSelector", "exact": "Words", "prefix": "", "suffix": ""}
    entry = {
        "uri": URL,
        "user": "acct:ann@hypothes.is",
        "text": "",
        "target": [{"selector": [selector]}],
    }
    do(library, import_file(write({"annotations": [entry]})))
    note = notes(library, posts(library)[0])[0]
    assert note.author == "ann@hypothes.is"
    Annotating(library).delete([note.id])


def test_nested_folders_become_nested_collections_once(library: Library, write: Write) -> None:
    lists = [{"id": "1", "name": "Work"}, {"id": "2", "name": "Rivers", "parentId": "1"}]
    bookmarks = [
        {"content": {"type": "link", "url": f"{URL}{n}"}, "lists": ["2"]} for n in range(3)
    ]
    do(library, import_file(write({"bookmarks": bookmarks, "lists": lists})))
    shelves = Reading(library).shelves().collections
    assert [(each.name, each.posts) for each in shelves if each.parent] == [("Rivers", 3)]
    assert len(shelves) == 2


def test_a_file_of_another_kind_than_said_is_refused(library: Library, write: Write) -> None:
    with pytest.raises(FileUnusable):
        do(library, import_file(write("plain words"), kind=ImportKind.WALLABAG))
    assert posts(library) == []


def test_a_page_that_is_known_leaves_no_bytes_that_nothing_names(library: Library, write: Write):
    do(library, import_file(write(POCKET + f"A,{URL},1600000000,,unread\n")))
    before = set(library.captures.digests())
    again = POCKET + f"A,{URL},1600000000,new,unread\nB,{URL}b,1600000000,,unread\n"
    do(library, import_file(write(again)))
    assert len(set(library.captures.digests()) - before) == 1
    assert {row.tags for row in posts(library) if row.url == URL} == {("new",)}
