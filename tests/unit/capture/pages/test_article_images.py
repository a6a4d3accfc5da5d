"""Images of a page captured by address: the article's own, guarded, bounded, harmless."""

import pytest

from insightreader.capture.cleaning import clean
from insightreader.capture.network.pinned_connection import Answer, ask
from insightreader.capture.pages import article_images
from insightreader.capture.pages.article_images import (
    LARGEST_IMAGE,
    MOST_IMAGES,
    TOTAL_SECONDS,
    Naming,
    fetch_images,
    image_addresses,
    with_names,
)
from insightreader.capture.sources import from_bytes
from insightreader.domain.cleaned import Cleaned, Metadata
from insightreader.text.rendering import render
from tests.unit.capture.servers import PairedServer, answer
from tests.web import PUBLIC, png


class Web:
    """Stands for the network: names, and answers by address; remembers what was asked."""

    def __init__(self, bodies: dict[str, bytes | Answer], **private: str) -> None:
        self._bodies = bodies
        self._private = private
        self.asked: list[str] = []
        self.limits: list[tuple[float, int]] = []

    def resolve(self, host: str, _port: int) -> list[str]:
        return [self._private.get(host.partition(".")[0], PUBLIC)]

    def ask(self, target, _address, *, seconds, largest) -> Answer:
        self.asked.append(target.url)
        self.limits.append((seconds, largest))
        body = self._bodies.get(target.url, Answer(404, {}, b""))
        return body if isinstance(body, Answer) else Answer(200, {}, body)

    def fetch(self, markdown: str, **options):
        return fetch_images(markdown, resolver=self.resolve, asker=self.ask, **options)


def page(article: str, *, outside: str = "") -> str:
    """The Markdown of a cleaned page that shows ``article`` among its paragraphs."""
    words = "<p>The pears of this orchard ripen late, so the pickers begin in the cold month.</p>"
    html = f"<body>{outside}<article>{words * 4}{article}{words * 4}</article></body>"
    source = from_bytes(
        html.encode(), media_type="text/html", url="http://pears.example/a/", acquired="address"
    )
    return clean(source).rendered.markdown


def test_only_the_pictures_of_the_article_are_asked_for():
    menu = "<nav><a href='/'><img src='/logo.png' alt='Home'></a></nav>"
    markdown = page("<p><img src='tree (1).png' alt='A tree'></p>", outside=menu)
    web = Web({})
    web.fetch(markdown)
    assert web.asked == ["http://pears.example/a/tree%20(1).png"]


def test_a_picture_that_came_is_named_sized_and_changes_no_word():
    address = "http://pears.example/tree.png"
    before = f"First words.\n\n![A *tree*]({address})\n\n![]({address})\n\nLast words."
    fetched = Web({address: png()}).fetch(before)
    naming = fetched.naming(Cleaned(Metadata(), render(before), "clean-1"))
    rendered = naming.finish(render(naming.markdown, image_sizes=naming.sizes)).rendered
    digest = fetched.found[address].sha256
    assert rendered.html.count(f'<img src="asset:{digest}" width="30" height="20"/>') == 2
    assert rendered.text == render(before).text
    assert fetched.missed == ()


def test_the_markdown_goes_on_telling_where_a_picture_came_from():
    address = "http://pears.example/(tree).png"
    before = f"![A tree](<{address}>)"
    fetched = Web({address: png()}).fetch(before)
    digest = fetched.found[address].sha256
    assert with_names(before, fetched.found) == f'![A tree](asset:{digest} "{address}")'


def test_a_picture_that_is_only_written_about_stays_as_written():
    shown = "![x](http://e.example/x.png)"
    for code in (f"`{shown}`", f"```\n{shown}\n```", f"~~~ md\n{shown}\n~~~", f"``a ` {shown}``"):
        assert image_addresses(f"Words.\n\n{code}\n\nWords.") == []
    assert image_addresses(f"One ` tick. {shown}") == ["http://e.example/x.png"]


def test_what_does_not_come_is_listed_and_leaves_the_text_as_it_was():
    names = ["gone", "home", "page", "file", "tree"]
    markdown = " ".join(f"![{name}](http://{name}.example/i.png)" for name in names)
    web = Web(
        {
            "http://page.example/i.png": b"<p>No picture</p>",
            "http://file.example/i.png": Answer(302, {"location": "file:///etc/passwd"}, b""),
            "http://tree.example/i.png": png(),
        },
        home="192.168.0.7",
    )
    fetched = web.fetch(markdown)
    assert [(each.address[7:11], each.why) for each in fetched.missed] == [
        ("gone", "status"),
        ("home", "address"),
        ("page", "format"),
        ("file", "scheme"),
    ]
    assert list(fetched.found) == ["http://tree.example/i.png"]
    assert "http://home.example/i.png" not in web.asked


def test_a_redirect_to_a_private_machine_is_not_followed():
    web = Web(
        {"http://e.example/i.png": Answer(301, {"location": "http://lan.example/i.png"}, b"")},
        lan="10.0.0.1",
    )
    (missed,) = web.fetch("![i](http://e.example/i.png)").missed
    assert (missed.why, web.asked) == ("address", ["http://e.example/i.png"])


def test_no_more_than_forty_are_asked_for():
    markdown = " ".join(f"![i](http://e.example/{number}.png)" for number in range(45))
    web = Web({})
    missed = web.fetch(markdown).missed
    assert len(web.asked) == MOST_IMAGES
    assert [each.why for each in missed] == ["status"] * MOST_IMAGES + ["many"] * 5


def test_each_picture_gets_what_is_left_of_room_and_time(monkeypatch):
    monkeypatch.setattr(article_images, "LARGEST_SUM", LARGEST_IMAGE + 10)
    times = iter([0.0, 1.0, TOTAL_SECONDS - 2, TOTAL_SECONDS + 1])
    markdown = " ".join(f"![i](http://e.example/{number}.png)" for number in range(3))
    web = Web({"http://e.example/0.png": png()})
    missed = web.fetch(markdown, clock=lambda: next(times)).missed
    assert web.limits == [(10.0, LARGEST_IMAGE), (2.0, LARGEST_IMAGE + 10 - len(png()))]
    assert [each.why for each in missed] == ["status", "late"]


def test_a_body_larger_than_its_limit_is_cut_off_on_the_wire(monkeypatch):
    monkeypatch.setattr(article_images, "LARGEST_IMAGE", 1000)
    server = PairedServer(answer(body=b"x" * 5000), answer(body=png()))

    def through_server(target, address, **limits) -> Answer:
        return ask(target, address, opener=server.opener, **limits)

    fetched = fetch_images(
        "![i](http://e.example/large.png) ![i](http://e.example/small.png)",
        resolver=lambda _host, _port: [PUBLIC],
        asker=through_server,
    )
    server.close()
    assert [each.why for each in fetched.missed] == ["too-large"]
    assert list(fetched.found) == ["http://e.example/small.png"]


@pytest.mark.parametrize("is_same", [True, False])
def test_a_text_that_would_change_wins_over_its_pictures(is_same):
    address = "http://e.example/i.png"
    before = clean(from_bytes(f"Words.\n\n![i]({address})".encode(), media_type="text/markdown"))
    found = Web({address: png()}).fetch(before.rendered.markdown).found
    named = with_names(before.rendered.markdown, found) + ("" if is_same else " More.")
    after = Naming(before, found, named).finish(render(named))
    assert after.images == (tuple(found.values()) if is_same else ())
    assert (after is before) is not is_same


def test_a_hostile_text_costs_no_more_than_its_length():
    for part in ("![", "`" * 3 + "\n", "` ", "![a](", "![a](<http://", "~~~\n`"):
        assert image_addresses(part * 20_000) == []
