"""What a disk gives back is checked page by page where it is read, so damage changes no answer."""

import mmap
import random
import shutil
from collections import Counter

import pytest

from insightreader.domain.errors import IndexDamaged, IndexUnusable
from insightreader.domain.query_parsing import parse
from insightreader.index.folder import current_generation
from insightreader.index.mapped import MappedFile
from insightreader.index.pages import PAGE, CheckedPages, append_sums, check_file
from insightreader.index.reader import IndexSearcher
from insightreader.index.writer import open_writer
from tests.unit.index.builders import damage_the_middle, fill, post
from tests.unit.index.corpus import EXPECTED

TIMES = 60
"""How often each kind of file is damaged in each way."""
WORDS = [
    "trust",
    "mission",
    "collaborate",
    "Häuser",
    "книга",
    "новый",
    "בית",
    "budget",
    "policy",
    "government",
]
QUERIES = [
    *("trust", '"trust mission"', "coll*", "trsut~", "budget near/5 policy", "tag:health trust"),
    *("tag:he*", "Haus -mission", "saved:2026", "date:2024", "is:unread", "книга OR בית"),
    *("title:missions", "code:success", "number12"),
]


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """An index of two segments of many pages."""
    rng = random.Random(5)
    rows = [
        post(
            number,
            " ".join([*rng.choices(WORDS, k=60), f"number{number}"]),
            title=f"Missions {rng.choice(WORDS)}",
            language=["en", "de", "ru", None, "he"][number % 5],
            tags=("health",),
            codes=("Outcome/Success",),
            saved_ms=number * 10**9,
            published="2024-02-01",
        )
        for number in range(300)
    ]
    folder = tmp_path_factory.mktemp("good")
    fill(folder, rows[:250], rows[250:])
    return folder


def answers(folder):
    """What an index says to all kinds of questions."""
    with IndexSearcher(folder, EXPECTED) as searcher:
        found = [
            searcher.search(parse(each), limit=20, sort=sort)
            for each in QUERIES
            for sort in ("relevance", "saved", "published")
        ]
        like = searcher.related(
            "trust number7 book", codes=("Outcome/Success",), but_of="1", limit=5
        )
        return found, searcher.respelt("trsut mision"), like, sorted(searcher.keys())


def flip(data, rng):
    data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)


def zero_page(data, rng):
    at = rng.randrange(len(data)) // PAGE * PAGE
    data[at : at + PAGE] = bytes(len(data[at : at + PAGE]))


def truncate(data, rng):
    del data[rng.randrange(len(data)) :]


def repeat_page(data, rng):
    """A write that went to another place than it was meant for."""
    pages = len(data) // PAGE
    start, to = (rng.randrange(pages) * PAGE for _ in range(2)) if pages else (0, 1)
    data[to : to + PAGE] = data[start : start + PAGE]


@pytest.mark.parametrize("damage", [flip, zero_page, truncate, repeat_page])
@pytest.mark.parametrize("kind", ["*.seg", "*.toc", "stamp.json", "current"])
def test_damage_never_gives_another_answer(good, tmp_path, kind, damage):
    """It is noticed, or in a place that no answer needed."""
    wanted, rng, outcomes = answers(good), random.Random(f"{kind} {damage.__name__}"), Counter()
    for number in range(TIMES if kind == "*.seg" else TIMES // 4):
        bad = tmp_path / str(number)
        shutil.copytree(good, bad)
        path = rng.choice(sorted(bad.rglob(kind)))
        data = bytearray(path.read_bytes())
        damage(data, rng)
        path.write_bytes(data)
        try:
            assert answers(bad) == wanted
            outcomes["same"] += 1
        except IndexUnusable:
            outcomes["noticed"] += 1
        shutil.rmtree(bad)
    assert outcomes["noticed"] > 0 or (damage, kind) == (repeat_page, "current")


@pytest.mark.parametrize("size", [1, PAGE - 1, PAGE, PAGE + 1, 3 * PAGE, 3 * PAGE + 77])
def test_any_changed_bit_is_noticed_where_it_is_read_and_nowhere_else(tmp_path, size):
    content, rng = random.Random(size).randbytes(size), random.Random(7)
    path = tmp_path / "file"
    path.write_bytes(content)
    append_sums(path)
    whole = path.read_bytes()
    assert mapped(path).get(0, size) == content
    check_file(path)
    for _ in range(40):
        at = rng.randrange(size)
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << rng.randrange(8)]) + whole[at + 1 :])
        file = mapped(path)
        for first in range(0, size, PAGE):
            length = min(PAGE, size - first)
            if first <= at < first + length:
                with pytest.raises(IndexDamaged):
                    file.get(rng.randrange(first, first + length), size)
                with pytest.raises(IndexDamaged):
                    file.get(first, 1)
            else:
                assert file.get(first, length) == content[first : first + length]
        with pytest.raises(IndexDamaged):
            file.get(rng.randrange(at + 1), size)
        with pytest.raises(IndexUnusable):
            check_file(path)


def test_no_bit_of_the_checksums_themselves_can_change(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"a" * (PAGE + 5))
    append_sums(path)
    whole = path.read_bytes()
    for at in range(PAGE + 5, len(whole)):
        for bit in range(8):
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << bit]) + whole[at + 1 :])
            with pytest.raises(IndexUnusable):
                pages_of(path)


def test_a_file_without_checksums_is_unusable(tmp_path):
    path = tmp_path / "file"
    for content in (b"a", b"a" * 30, b"a" * PAGE):
        path.write_bytes(content)
        with pytest.raises(IndexUnusable):
            pages_of(path)


def test_a_merge_takes_nothing_over_from_a_damaged_segment(good, tmp_path):
    folder = tmp_path / "index"
    shutil.copytree(good, folder)
    segment = max(current_generation(folder).glob("*.seg"), key=lambda each: each.stat().st_size)
    data = bytearray(segment.read_bytes())
    place = data.index(b"number12") if b"number12" in data else len(data) // 2
    data[place] ^= 1
    segment.write_bytes(data)
    with pytest.raises(IndexUnusable):
        purge(folder)


def purge(folder):
    with open_writer(folder, EXPECTED) as writer:
        writer.apply((), ["p:0"], sequence=3, purge=True)


def test_checking_the_files_finds_what_no_search_has_read(good, tmp_path):
    folder = tmp_path / "index"
    shutil.copytree(good, folder)
    with IndexSearcher(folder, EXPECTED) as searcher:
        searcher.check_files()
    segment = max(current_generation(folder).glob("*.seg"), key=lambda each: each.stat().st_size)
    data = bytearray(segment.read_bytes())
    data[len(data) // 3] ^= 8
    segment.write_bytes(data)
    with pytest.raises(IndexUnusable), IndexSearcher(folder, EXPECTED) as searcher:
        searcher.check_files()


def mapped(path):
    pages = pages_of(path)
    return MappedFile(pages, 0, pages.length)


def pages_of(path):
    with path.open("rb") as file:
        return CheckedPages(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


def test_a_search_that_finds_damage_leaves_word_until_the_index_is_made_anew(good, tmp_path):
    folder = tmp_path / "index"
    shutil.copytree(good, folder)
    with open_writer(folder, EXPECTED) as writer, IndexSearcher(folder, EXPECTED) as searcher:
        damage_the_middle(folder)
        with pytest.raises(IndexUnusable):
            [searcher.search(parse(each), limit=20) for each in QUERIES]
        assert writer.is_condemned
    for _ in range(2):
        with pytest.raises(IndexUnusable):
            open_writer(folder, EXPECTED)
        with pytest.raises(IndexUnusable):
            IndexSearcher(folder, EXPECTED)
    fill(folder, [post(1, "trust")])
    with IndexSearcher(folder, EXPECTED) as searcher, open_writer(folder, EXPECTED) as writer:
        assert list(searcher.keys()) == ["p:1"]
        assert not writer.is_condemned


@pytest.mark.parametrize("is_cut", [False, True], ids=["changed", "cut short"])
def test_damage_that_is_found_in_opening_leaves_word_too(good, tmp_path, is_cut):
    folder = tmp_path / "index"
    shutil.copytree(good, folder)
    with open_writer(folder, EXPECTED) as writer:
        for segment in current_generation(folder).glob("*.seg"):
            data = segment.read_bytes()
            segment.write_bytes(data[: len(data) // 2] if is_cut else b"\xff" + data[1:])
        with pytest.raises(IndexUnusable):
            IndexSearcher(folder, EXPECTED)
        assert writer.is_condemned
