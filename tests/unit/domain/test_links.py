"""Links into a library: what is written is read, and what is broken is said."""

import pytest

from insightreader.domain.ids import new_uid
from insightreader.domain.links import LinkMalformed, PassageLink, parse_link

POST = "0190f3a2-0000-7000-8000-00000000abcd"
REVISION = "0190f3a2-0000-7000-8000-00000000ef01"


@pytest.mark.parametrize(
    "link",
    [
        PassageLink(new_uid()),
        PassageLink(new_uid(), new_uid()),
        PassageLink(new_uid(), new_uid(), 0, 12),
        PassageLink(new_uid(), new_uid(), 7, 12, new_uid()),
        PassageLink(new_uid(), None, 7, 12),
    ],
)
def test_a_link_is_read_as_it_was_written(link):
    assert parse_link(str(link)) == link
    assert str(link).startswith("insightreader://open/")


@pytest.mark.parametrize("form", ["insightreader:open/{}", "INSIGHTREADER://open/{}/", " {0} "])
def test_older_and_odd_forms_are_understood(form):
    written = form.format(POST) if "open" in form else f" insightreader://open/{POST.upper()}\n"
    assert parse_link(written) == PassageLink(POST)


@pytest.mark.parametrize(
    ("link", "why"),
    [
        ("", "form"),
        ("https://example.org/", "form"),
        ("insightreader://erase/" + POST, "form"),
        ("insightreader://open", "form"),
        ("insightreader://open/", "id"),
        ("insightreader://open/0190-nothing", "id"),
        ("insightreader://open/" + POST + "x", "id"),
        ("insightreader://open/../../etc", "id"),
        (f"insightreader://open/{POST}?revision=3", "id"),
        (f"insightreader://open/{POST}?start=-1&end=5", "place"),
        (f"insightreader://open/{POST}?start=9&end=5", "place"),
        (f"insightreader://open/{POST}?start=٣&end=5", "place"),
        (f"insightreader://open/{POST}?start", "form"),
        (f"insightreader://open/{POST}?{'a=1&' * 300}", "form"),
    ],
)
def test_a_broken_link_says_what_is_wrong_with_it(link, why):
    with pytest.raises(LinkMalformed) as raised:
        parse_link(link)
    assert raised.value.data["why"] == why


def test_a_passage_is_named_with_its_revision():
    link = str(PassageLink(POST, REVISION, 3, 9))
    assert link == f"insightreader://open/{POST}?revision={REVISION}&start=3&end=9"
