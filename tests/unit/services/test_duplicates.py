"""Posts that are alike by their texts: the same, nearly the same, and what only looks so."""

import pytest

from insightreader.services.duplicates import LEAST_ALIKE, find_duplicates, pairs_of, repeated_by
from insightreader.services.organising import Organising
from tests.building import save

TEXT = " ".join(f"The keeper of gate {number} writes word{number} down." for number in range(40))


def pairs(library) -> list[tuple[int, int]]:
    return [(each.older, each.newer) for each in find_duplicates(library)]


def test_the_same_text_under_another_title_and_address_is_found(library):
    older = save(library, TEXT, title="Gates", url="https://a.example/1")
    save(library, "A text of its own about ferries and the hours that they keep.", title="Ferries")
    newer = save(library, TEXT, title="Gates, again", url="https://b.example/2")
    [alike] = find_duplicates(library)
    assert (alike.older, alike.newer, alike.share) == (older, newer, 1.0)


def test_a_text_with_a_few_other_words_is_found_whatever_it_is_called(library):
    older = save(library, TEXT, title="Gates", url="https://a.example/1")
    newer = save(
        library, TEXT.replace("word7 ", "nothing "), title="Locks", url="https://b.example"
    )
    [alike] = find_duplicates(library)
    assert (alike.older, alike.newer) == (older, newer)
    assert LEAST_ALIKE <= alike.share < 1.0


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Gates", TEXT[: len(TEXT) // 2]),
        ("Gates", TEXT.replace("keeper of", "owner by").replace("writes", "takes")),
    ],
    ids=["half as long", "other words"],
)
def test_what_is_not_alike_is_not_told(library, title, text):
    save(library, TEXT, title="Gates")
    save(library, text, title=title)
    assert pairs(library) == []


def test_each_copy_is_paired_with_the_oldest(library):
    first, second, third = (save(library, TEXT, title=f"Gates {number}") for number in range(3))
    assert pairs(library) == [(first, second), (first, third)]


def test_the_trash_and_texts_of_a_few_words_have_no_duplicates(library):
    save(library, TEXT, title="Gates")
    Organising(library).delete([save(library, TEXT, title="Gates")])
    for _ in range(2):
        save(library, "Not found.", title="Missing")
    assert pairs(library) == []


def test_the_same_address_and_the_same_bytes_are_told_whatever_the_text_is(library):
    first = save(library, TEXT, title="Gates", url="https://a.example/1")
    changed = "# Other\n\nNothing of the gates is left on this page."
    second = save(library, changed, title="Gates, later", url="https://a.example/1?utm_source=x")
    third = save(library, changed, title="Elsewhere", url="https://b.example/2")
    found = {(each.older, each.newer): each.by for each in find_duplicates(library)}
    assert found == {(first, second): "address", (second, third): "bytes"}


def prose(number: int) -> str:
    """A text of its own, with a line that its site puts under each."""
    body = " ".join(
        f"Boat {number * 31 + place} carried item{number}x{place}." for place in range(30)
    )
    return f"{body} Written in the harbour office for everybody who asks what the boats brought."


def test_texts_that_share_their_site_s_line_alone_are_not_alike(library):
    for number in range(30):
        save(library, prose(number), title=f"Day {number}")
    assert pairs(library) == []


def test_a_near_copy_is_found_among_many_texts(library):
    posts = [save(library, prose(number), title=f"Day {number}") for number in range(30)]
    copy = save(library, prose(17).replace("Boat", "Ship", 1), title="The boats")
    assert pairs(library) == [(posts[17], copy)]


def test_a_new_post_is_told_of_the_one_whose_text_it_nearly_repeats(library):
    older = save(library, TEXT, title="Gates", url="https://a.example/1", author="Ann Lee")
    save(library, prose(1), title="Day 1")
    changed = TEXT.replace("word7 ", "nothing ")
    newer = save(library, changed, title="Gates", url="https://b.example/2", author="A. Lee")
    found = repeated_by(library, newer)
    assert found is not None
    assert (found.older, found.newer) == (older, newer)
    assert LEAST_ALIKE <= found.share < 1.0
    [pair] = pairs_of(library, [found])
    assert pair.differing() == ("author", "url")


@pytest.mark.parametrize("text", [TEXT[: len(TEXT) // 2], prose(2), "Not found."])
def test_a_new_post_with_a_text_of_its_own_repeats_nothing(library, text):
    save(library, TEXT, title="Gates")
    assert repeated_by(library, save(library, text, title="Gates")) is None


def test_a_text_in_the_trash_is_repeated_by_nothing(library):
    Organising(library).delete([save(library, TEXT, title="Gates")])
    assert repeated_by(library, save(library, TEXT, title="Locks")) is None
