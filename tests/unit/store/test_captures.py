"""Bytes by their digest: stored once, appended only, checked whenever they are read."""

from hashlib import sha256

import pytest

from insightreader.domain.errors import LibraryCorrupt, NotFound
from insightreader.store.captures import CaptureStore, make_empty

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
PAGE = b"".join(b"<p>Mission %d</p>" % number for number in range(500))


@pytest.fixture
def store(tmp_path):
    make_empty(tmp_path / "captures.db")
    store = CaptureStore(tmp_path / "captures.db")
    yield store
    store.close()


def stored(of: CaptureStore) -> list[tuple[str, int, int]]:
    return of.connection.execute("SELECT codec, size, length(data) FROM blob").fetchall()


@pytest.mark.parametrize("data", [PAGE, PICTURE, b"", b"\0", "né".encode()])
def test_bytes_come_back_as_they_went_in(store, data):
    digest = store.add(data)
    assert digest == sha256(data).hexdigest()
    assert store.get(digest) == data


def test_the_same_bytes_are_stored_once(store):
    assert store.add(PAGE) == store.add(PAGE)
    assert len(store.digests()) == 1


def test_several_are_stored_at_once_in_their_order(store):
    store.add(b"two")
    digests = store.add_all([b"one", b"two", b"one", b"three"])
    assert [store.get(each) for each in digests] == [b"one", b"two", b"one", b"three"]
    assert len(stored(store)) == 3
    assert store.add_all([]) == []


def test_text_is_packed_and_pictures_are_not_packed_again(store):
    store.add(PAGE)
    store.add(PICTURE)
    (text, size, packed), (picture, _, kept) = stored(store)
    assert (text, size) == ("zstd", len(PAGE))
    assert packed < size / 4
    assert (picture, kept) == ("raw", len(PICTURE))


def test_bytes_that_changed_are_noticed(store):
    page, picture = store.add(PAGE), store.add(PICTURE)
    store.connection.execute("UPDATE blob SET data = CAST(substr(data, 1, 50) || x'00' AS BLOB)")
    for digest in (page, picture):
        with pytest.raises(LibraryCorrupt):
            store.get(digest)
    assert store.intact([page, picture]) == {}


def test_many_are_read_at_once_and_the_missing_left_out(store):
    digests = [store.add(bytes([number])) for number in range(5)]
    store.connection.execute("DELETE FROM blob WHERE sha256 = unhex(?)", (digests[0],))
    statements = []
    store.connection.exec_trace = lambda *each: statements.append(each) or True
    assert store.intact(digests) == {
        each: bytes([number]) for number, each in enumerate(digests) if number
    }
    assert len(statements) == 1


def test_unknown_bytes_are_not_found(store):
    with pytest.raises(NotFound):
        store.get(sha256(b"never").hexdigest())


def test_erased_bytes_are_gone_and_the_others_stay(store):
    page, picture = store.add(PAGE), store.add(PICTURE)
    store.erase([page])
    store.erase([])
    assert store.digests() == [picture]


def test_a_reader_sees_what_is_appended_and_writes_nothing(store, tmp_path):
    reader = CaptureStore(tmp_path / "captures.db", writable=False)
    digest = store.add(PAGE)
    assert reader.get(digest) == PAGE
    with pytest.raises(Exception, match=r"readonly|read-only"):
        reader.add(PICTURE)
    reader.interrupt()
    reader.close()


def test_what_is_no_database_is_told_so(tmp_path):
    (tmp_path / "captures.db").write_bytes(b"not a database at all" * 300)
    with pytest.raises(LibraryCorrupt):
        CaptureStore(tmp_path / "captures.db")


@pytest.mark.parametrize("writable", [False, True])
def test_a_missing_or_empty_file_is_told_and_not_made_anew(tmp_path, writable):
    with pytest.raises(LibraryCorrupt) as missing:
        CaptureStore(tmp_path / "captures.db", writable=writable)
    assert missing.value.data["missing"] == "captures.db"
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "captures.db").touch()
    with pytest.raises(LibraryCorrupt, match="holds no captures"):
        CaptureStore(tmp_path / "captures.db", writable=writable)
