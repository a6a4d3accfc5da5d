"""For each kind of file: a dry run tells beforehand what the import then brings, and lists."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from insightreader.domain.errors import SourceUnreadable
from insightreader.domain.exchange import ImportKind, ImportReport
from insightreader.domain.foreign import ForeignFile, ForeignNote, ForeignPost
from insightreader.services.desk import desk_of
from insightreader.services.imports.foreign_notes import add_notes
from insightreader.services.imports.foreign_rehearsing import rehearsed
from insightreader.services.imports.importing import import_file
from insightreader.services.imports.steps import run
from insightreader.store.library import Library
from insightreader.text.comment import render_comment
from tests.building import save

A, B = "https://example.org/a", "https://example.org/b"
TRACKED = f"{A}?utm_source=letter"
# Each holds two posts of one address, one of another, notes twice, and rows that can't be carried.
TEXTS = {
    ImportKind.POCKET: (
        "title,url,time_added,tags,status\n"
        f"A,{A},1592384400,x|y,unread\nA,{TRACKED},never,,archive\nB,{B},7,,archive\nC,,7,,unread\n"
    ),
    ImportKind.INSTAPAPER: (
        "URL,Title,Selection,Folder,Timestamp\n"
        f"{A},A,Words of it,Unread,1592384400\n{TRACKED},A,Words of it,Archive,x\n"
        f"{B},B,,Starred,7\nnowhere,C,,Unread,7\n"
    ),
    ImportKind.READER: (
        "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n"
        f"A,{A},1,\"['x']\",2023-05-04,0.5,new,True\nA,{TRACKED},2,,bad,0,archive,False\n"
        f"B,{B},3,,,,,\nC,mailto:x,4,,,,,\n"
    ),
    ImportKind.READWISE: (
        "Highlight,Title,Author,URL,Note,Location,Date\n"
        f"Words,A,Ann,{A},why,1,2023-05-04\nWords,A,Ann,{TRACKED},why,2,never\n"
        f"Others,B,Ann,{B},,1,\nOf a book,A book,Bob,,,1,\n,A,Ann,{A},,1,\n"
    ),
    ImportKind.MATTER: (
        "Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read\n"
        f"A,Ann,Site,{A},x;y,10,True,False,True\nA,Ann,Site,{TRACKED},,,,,\nB,,,{B},,,,,\nC,,,,,,,,\n"
    ),
    ImportKind.RAINDROP: (
        "id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n"
        f'1,A,note,,{A},F,"x, y",2023-05-04T00:00:00Z,,"Highlight:Words\n\nNote:why",true\n'
        f"2,A,note,,{TRACKED},F,,never,,,false\n3,B,,,{B},,,,,,\n4,C,,,ftp://x,,,,,,\n"
    ),
    ImportKind.OPML: (
        f'<opml><body><outline text="F"><outline text="A" url="{A}"/>'
        f'<outline text="A" url="{TRACKED}"/></outline><outline text="B" htmlUrl="{B}"/>'
        '<outline text="Feed" xmlUrl="https://example.org/feed"/></body></opml>'
    ),
    ImportKind.BOOKMARKS: (
        "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><H3>F</H3><DL>"
        f'<DT><A HREF="{A}" ADD_DATE="1592384400" TAGS="x,y">A</A><DD>said'
        f'<DT><A HREF="{TRACKED}" ADD_DATE="bad">A</A></DL>'
        f'<DT><A HREF="{B}">B</A><DT><A HREF="javascript:x()">C</A></DL>'
    ),
}
NOTE = {"quote": "Words of it", "text": "why"}
SELECTOR = {"selector": [{"type": "TextQuoteSelector", "exact": "Words of it"}]}
VALUES: dict[ImportKind, Any] = {
    ImportKind.WALLABAG: [
        {"url": A, "title": "A", "is_archived": 1, "tags": ["x"], "annotations": [NOTE, NOTE]},
        {"url": TRACKED, "title": "A", "is_archived": 0, "annotations": [NOTE]},
        {"url": B, "title": "B", "is_archived": 0, "created_at": "never"},
        {"url": "", "title": "C", "is_archived": 0},
    ],
    ImportKind.KARAKEEP: {
        "bookmarks": [
            {"content": {"type": "link", "url": A}, "note": "n", "lists": ["1"], "createdAt": 1},
            {"content": {"type": "link", "url": TRACKED}, "note": "n", "createdAt": "x"},
            {"content": {"type": "text", "text": "Only words"}, "title": "T"},
            {"content": {"type": "asset"}},
        ],
        "lists": [{"id": "1", "name": "L", "parentId": "1"}],
    },
    ImportKind.LINKWARDEN: {
        "collections": [
            {"id": 1, "name": "C", "links": [{"url": A, "name": "A"}, {"url": TRACKED}]},
            {"id": 2, "name": "D", "parentId": 1, "links": [{"url": B}, {"name": "no address"}]},
        ]
    },
    ImportKind.PINBOARD: [
        {"href": A, "description": "A", "extended": "n", "tags": "x y", "time": "2020-01-02"},
        {"href": TRACKED, "description": "A", "time": "never"},
        {"href": B, "description": "B"},
        {"href": "about:blank", "description": "C"},
    ],
    ImportKind.HYPOTHESIS: {
        "annotations": [
            {"uri": A, "user": "acct:ann@h", "text": "t", "target": [SELECTOR], "tags": ["x"]},
            {"uri": TRACKED, "user": "acct:ann@h", "text": "t", "target": [SELECTOR]},
            {"uri": B, "user": "acct:ann@h", "text": "on the page"},
            {"uri": "urn:x-pdf:1", "text": "nowhere"},
        ]
    },
    ImportKind.CSL_JSON: [
        {"id": "1", "type": "post", "title": "A", "URL": A, "editor": [{"family": "E"}]},
        {"id": "2", "type": "post", "title": "A", "URL": TRACKED, "note": "n"},
        {"id": "3", "type": "book", "title": "A book", "issued": {"date-parts": [["x"]]}},
        {"id": "4", "type": "post"},
    ],
}


def omnivore() -> bytes:
    memory = io.BytesIO()
    entries = [
        {"slug": "s", "title": "A", "url": A, "labels": ["x"], "savedAt": "2020-01-02"},
        {"slug": "t", "title": "A", "url": TRACKED, "savedAt": "never"},
        {"slug": "u", "title": "C", "url": "nowhere"},
    ]
    with zipfile.ZipFile(memory, "w") as archive:
        archive.writestr("metadata_0_to_20.json", json.dumps(entries))
        archive.writestr("highlights/s.md", "> Words of it #x\n\nwhy\n\n> Words of it\n")
    return memory.getvalue()


FILES = (
    {kind: text.encode() for kind, text in TEXTS.items()}
    | {kind: json.dumps(value).encode() for kind, value in VALUES.items()}
    | {ImportKind.OMNIVORE: omnivore()}
)


def no_cleaning(_: object) -> Any:
    raise SourceUnreadable("not cleaned here")


def do(library: Library, path: Path, kind: ImportKind, *, is_rehearsal: bool) -> ImportReport:
    def act(work: Any) -> Any:
        assert not is_rehearsal, "a dry run changes nothing"
        return work(desk_of(library))

    return run(
        import_file(path, kind=kind, is_rehearsal=is_rehearsal, library=library.folder),
        act=act,
        clean=no_cleaning,
        render_comment=render_comment,
    )


def told(report: ImportReport) -> tuple[object, ...]:
    """Counts and what couldn't be carried, without what only the stored texts can tell."""
    problems = [
        each for each in report.problems if not each.reason.startswith(("not in the text", "text:"))
    ]
    return report.posts, report.annotations, report.known, problems, report.left_behind


@pytest.mark.parametrize("kind", list(FILES))
def test_the_dry_run_tells_what_the_import_brings_now_and_the_second_time(
    library: Library, tmp_path: Path, kind: ImportKind
) -> None:
    path = tmp_path / "export"
    path.write_bytes(FILES[kind])
    for time in ("first", "second"):
        before = do(library, path, kind, is_rehearsal=True)
        after = do(library, path, kind, is_rehearsal=False)
        assert told(before) == told(after), time
    assert (after.posts, after.annotations) == (0, 0)
    assert before.known


@pytest.mark.parametrize("kind", list(FILES))
def test_what_a_file_holds_that_is_no_post_is_listed(
    library: Library, tmp_path: Path, kind: ImportKind
) -> None:
    path = tmp_path / "export"
    path.write_bytes(FILES[kind])
    report = do(library, path, kind, is_rehearsal=True)
    assert report.problems or report.left_behind
    assert all(each.where and each.reason for each in report.problems)


def test_a_coded_post_without_a_quotation_counts_as_a_note(library: Library) -> None:
    coded = ForeignNote(codes=(("Topic", "Oats"),))
    found = ForeignFile([ForeignPost("row 1", A, notes=(coded, ForeignNote()))])
    post = save(library, "Oats.")
    with library.act("import") as act:
        brought = add_notes(act, post, found.posts[0].notes).added
    assert rehearsed(found, None).annotations == brought == 1
