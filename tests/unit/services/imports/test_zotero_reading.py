"""Zotero's database is read from a copy, whatever is in it."""

from pathlib import Path

import apsw
import pytest

from insightreader.domain.errors import FileUnusable
from insightreader.domain.exchange import ImportKind
from insightreader.interchange.registry import found_kind
from insightreader.services.imports.zotero_reading import plain_words, published, read_zotero

SCHEMA = """
CREATE TABLE itemTypes (itemTypeID INTEGER PRIMARY KEY, typeName TEXT);
CREATE TABLE items (itemID INTEGER PRIMARY KEY, itemTypeID INT, dateAdded TIMESTAMP, key TEXT);
CREATE TABLE deletedItems (itemID INTEGER PRIMARY KEY, dateDeleted);
CREATE TABLE fields (fieldID INTEGER PRIMARY KEY, fieldName TEXT);
CREATE TABLE itemData (itemID INT, fieldID INT, valueID, PRIMARY KEY (itemID, fieldID));
CREATE TABLE itemDataValues (valueID INTEGER PRIMARY KEY, value UNIQUE);
CREATE TABLE creators (creatorID INTEGER PRIMARY KEY, firstName TEXT, lastName TEXT, fieldMode INT);
CREATE TABLE itemCreators (itemID INT, creatorID INT, creatorTypeID INT, orderIndex INT);
CREATE TABLE tags (tagID INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE itemTags (itemID INT, tagID INT, type INT);
CREATE TABLE collections (collectionID INTEGER PRIMARY KEY, collectionName TEXT,
  parentCollectionID INT);
CREATE TABLE collectionItems (collectionID INT, itemID INT, orderIndex INT);
CREATE TABLE itemNotes (itemID INTEGER PRIMARY KEY, parentItemID INT, note TEXT, title TEXT);
CREATE TABLE itemAttachments (itemID INTEGER PRIMARY KEY, parentItemID INT, path TEXT);
CREATE TABLE itemAnnotations (itemID INTEGER PRIMARY KEY, parentItemID INT, type INTEGER,
  text TEXT, comment TEXT, color TEXT, sortIndex TEXT);
INSERT INTO itemTypes VALUES (1, 'blogPost'), (2, 'attachment'), (3, 'annotation'), (4, 'note');
INSERT INTO items VALUES (1, 1, '2020-01-02 03:04:05', 'A'), (2, 2, '2020-01-02 03:04:05', 'B'),
  (3, 3, '2020-01-02 03:04:05', 'C'), (4, 4, '2020-01-02 03:04:05', 'D'), (5, 1, 'never', 'E'),
  (6, 1, '2020-01-02 03:04:05', 'F');
INSERT INTO deletedItems VALUES (6, '2020-01-02 03:04:05');
INSERT INTO fields VALUES (1, 'title'), (2, 'url'), (3, 'date'), (4, 'blogTitle');
INSERT INTO itemDataValues VALUES (1, 'Missions'), (2, 'https://example.org/a'),
  (3, '2020-05-06 May 6, 2020'), (4, 'The Blog');
INSERT INTO itemData VALUES (1, 1, 1), (1, 2, 2), (1, 3, 3), (1, 4, 4), (6, 1, 1);
INSERT INTO creators VALUES (1, 'Ann', 'Lee', 0), (2, '', 'The Council', 1);
INSERT INTO itemCreators VALUES (1, 2, 1, 1), (1, 1, 1, 0);
INSERT INTO tags VALUES (1, 'goal');
INSERT INTO itemTags VALUES (1, 1, 0);
INSERT INTO collections VALUES (1, 'Work', NULL), (2, 'Rivers', 1);
INSERT INTO collectionItems VALUES (2, 1, 0);
INSERT INTO itemNotes VALUES (4, 1, '<div><p>One &amp; <b>two</b></p><p>Three</p></div>', 'One');
INSERT INTO itemAttachments VALUES (2, 1, 'storage:page.html');
INSERT INTO itemAnnotations VALUES (3, 2, 1, 'A bold goal', 'why', '#2ea8e5', '00001');
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "zotero.sqlite"
    connection = apsw.Connection(str(path))
    connection.execute(SCHEMA)
    connection.close()
    return path


def test_an_item_brings_its_people_folders_notes_and_annotations(database: Path) -> None:
    assert found_kind(database) is ImportKind.ZOTERO
    found = read_zotero(database)
    (post,) = found.posts
    assert (post.title, post.url, post.site) == ("Missions", "https://example.org/a", "The Blog")
    assert (post.author, post.published) == ("Ann Lee, The Council", "2020-05-06")
    assert (post.tags, post.folders) == (("goal",), (("Work", "Rivers"),))
    assert post.saved_ms == 1_577_934_245_000
    mark, note = post.notes
    assert (mark.quote, mark.comment, mark.colour) == ("A bold goal", "why", "blue")
    assert note.comment == "One & two\n\nThree"
    assert [each.where for each in found.problems] == ["item 5"]


def test_the_file_itself_is_left_as_it_was(database: Path) -> None:
    before = database.read_bytes()
    read_zotero(database)
    assert database.read_bytes() == before
    assert sorted(each.name for each in database.parent.iterdir()) == ["zotero.sqlite"]


def test_another_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    connection = apsw.Connection(str(path))
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    with pytest.raises(FileUnusable):
        read_zotero(path)


def test_a_spoiled_database_is_refused(database: Path) -> None:
    data = bytearray(database.read_bytes())
    data[100:9000] = b"\xff" * 8900
    database.write_bytes(bytes(data))
    with pytest.raises(FileUnusable):
        read_zotero(database)


def test_markup_that_never_ends_is_read_as_words() -> None:
    assert plain_words("<p>a <b>b") == "a b"


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("2020-05-07 7 May 2020", "2020-05-07"),
        ("2020-05-00 May 2020", "2020-05"),
        ("2020-00-00 2020", "2020"),
        ("0000-00-00 soon", None),
        ("", None),
    ],
)
def test_a_date_is_as_precise_as_it_was_kept(stored, shown):
    assert published(stored) == shown
