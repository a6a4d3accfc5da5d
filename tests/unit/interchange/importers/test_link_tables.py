"""Tables of links as Pocket, Instapaper, Readwise, Matter and Raindrop write them."""

import pytest

from insightreader.domain.entities import Status
from insightreader.domain.exchange import ImportKind
from tests.unit.interchange.importers.conftest import Read

POCKET = "title,url,time_added,tags,status\n"
JUNE_2020_MS = 1_592_384_400_000


def test_pocket_gives_title_address_time_tags_and_state(read: Read) -> None:
    found = read(
        POCKET + "The bridge,https://example.org/a,1592384400,rivers|old towns,unread\n"
        '"A title, with comma",https://example.org/b,1592384400,,archive\n',
        ImportKind.POCKET,
    )
    first, second = found.posts
    assert (first.title, first.url) == ("The bridge", "https://example.org/a")
    assert (first.saved_ms, first.tags) == (JUNE_2020_MS, ("rivers", "old towns"))
    assert (first.status, second.status) == (Status.INBOX, Status.ARCHIVE)
    assert (second.title, second.is_read) == ("A title, with comma", True)
    assert found.problems == []


def test_pockets_older_table_with_a_cursor_is_read_too(read: Read) -> None:
    found = read(
        "title,url,time_added,cursor,tags,status\nA,https://example.org/a,1592384400,77,x,unread\n",
        ImportKind.POCKET,
    )
    assert found.posts[0].tags == ("x",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_marks_and_line_endings_do_not_matter(read: Read, encoding: str, ending: str) -> None:
    written = POCKET + "Brücke,https://example.org/a,1592384400,,unread\n"
    found = read(written.replace("\n", ending).encode(encoding), ImportKind.POCKET)
    assert [each.title for each in found.posts] == ["Brücke"]


def test_a_row_without_an_address_is_named_and_the_others_come_in(read: Read) -> None:
    found = read(
        POCKET + "A,javascript:alert(1),1,,unread\nB,,1,,unread\nC\n"
        "D,https://example.org/d,1592384400,,unread\n",
        ImportKind.POCKET,
    )
    assert [each.title for each in found.posts] == ["D"]
    assert [each.where for each in found.problems] == ["row 2", "row 3", "row 4"]


def test_a_date_that_cannot_be_read_is_named_and_its_post_comes_in(read: Read) -> None:
    found = read(POCKET + "A,https://example.org/a,never,,unread\n", ImportKind.POCKET)
    assert found.posts[0].saved_ms is None
    assert [(each.where, each.reason) for each in found.problems] == [("row 2", "date: never")]


def test_a_giant_in_a_row_costs_that_row_alone(read: Read) -> None:
    giant = f'"{"x" * 2_000_000}",https://example.org/a,1592384400,,unread\n'
    found = read(POCKET + giant + "B,https://example.org/b,1592384400,,unread\n", ImportKind.POCKET)
    assert [each.title for each in found.posts] == ["B"]
    assert [(each.where, each.reason) for each in found.problems] == [("row 2", "too large")]


def test_a_quotation_mark_that_is_never_closed_is_told(read: Read) -> None:
    found = read(
        POCKET + 'A,https://example.org/a,1592384400,,unread\n"B,https://example.org/b,1,,unread\n',
        ImportKind.POCKET,
    )
    assert [each.title for each in found.posts] == ["A"]
    assert "an open quotation mark" in [each.reason for each in found.problems]


def test_instapapers_folders_are_states_or_collections(read: Read) -> None:
    found = read(
        "URL,Title,Selection,Folder,Timestamp,Tags\n"
        'https://example.org/a,A,,Archive,1592384400,"[""x"", ""y z""]"\n'
        "https://example.org/b,B,Words that were chosen,Starred,1592384400,[]\n"
        "https://example.org/c,C,,Cooking,1592384400,\n",
        ImportKind.INSTAPAPER,
    )
    archived, starred, filed = found.posts
    assert (archived.status, archived.tags) == (Status.ARCHIVE, ("x", "y z"))
    assert (starred.is_starred, starred.notes[0].quote) == (True, "Words that were chosen")
    assert (filed.folders, filed.status) == ((("Cooking",),), Status.INBOX)


def test_readers_tags_are_a_list_as_python_writes_one(read: Read) -> None:
    found = read(
        "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n"
        "A,https://example.org/a,01h,\"['x', 'it''s']\",2023-05-04 10:11:12+00:00,0.5,later,True\n",
        ImportKind.READER,
    )
    post = found.posts[0]
    assert (post.tags[0], post.status, post.is_read) == ("x", Status.LATER, True)
    assert post.saved_ms == 1_683_195_072_000


def test_matter_names_author_publisher_and_states(read: Read) -> None:
    found = read(
        "Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,"
        "Last Interaction Date,File Id\n"
        "A,Ann Lee,The Paper,https://example.org/a,x;y,500,False,True,True,0,2024-01-02,\n",
        ImportKind.MATTER,
    )
    post = found.posts[0]
    assert (post.author, post.site, post.tags) == ("Ann Lee", "The Paper", ("x", "y"))
    assert (post.status, post.is_starred, post.is_read) == (Status.ARCHIVE, True, True)


def test_raindrop_gives_nested_folders_notes_and_highlights(read: Read) -> None:
    found = read(
        "id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n"
        '1,A,My note,What it is,https://example.org/a,Work / Rivers,"x, y",'
        '2024-01-02T03:04:05.678Z,,"Highlight:First words\nNote:why\n\nHighlight:Second",true\n'
        "2,B,,,https://example.org/b,Unsorted,,2024-01-02T03:04:05.678Z,,,false\n",
        ImportKind.RAINDROP,
    )
    post, unsorted = found.posts
    assert (post.folders, post.tags, post.is_starred) == ((("Work", "Rivers"),), ("x", "y"), True)
    assert [(each.quote, each.comment) for each in post.notes] == [
        ("First words", "why"),
        ("Second", ""),
        ("", "My note"),
    ]
    assert unsorted.folders == ()


def test_readwise_gathers_highlights_by_what_they_were_made_in(read: Read) -> None:
    found = read(
        "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,"
        "Highlighted at,Document tags\n"
        '"A bold goal",Missions,Ann Lee,B00,why,blue,"goal, key",page,12,'
        "2023-05-04 10:11:12+00:00,policy\n"
        ",Missions,Ann Lee,B00,,,,page,13,,\n"
        '"Trust",Missions,Ann Lee,B00,,orange,,page,14,2023-05-05 10:11:12+00:00,policy\n'
        '"Other",Else,,,,,,,,,\n',
        ImportKind.READWISE,
    )
    post, other = found.posts
    assert (post.title, post.author, post.tags) == ("Missions", "Ann Lee", ("policy",))
    assert post.saved_ms == 1_683_195_072_000
    first, second = post.notes
    assert (first.comment, first.colour, first.tags) == ("why", "blue", ("goal", "key"))
    assert (second.quote, second.colour) == ("Trust", "yellow")
    assert (other.title, other.url) == ("Else", None)
    assert [each.where for each in found.problems] == ["row 3"]


def test_readwises_import_form_has_addresses(read: Read) -> None:
    found = read(
        "Highlight,Title,Author,URL,Note,Location,Date\nWords,T,A,https://example.org/a,,1,\n",
        ImportKind.READWISE,
    )
    assert found.posts[0].url == "https://example.org/a"
