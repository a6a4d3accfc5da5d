"""Lists: of links, of posts, of steps that number themselves, with several blocks in an item."""

from tests.unit.capture.made_pages import cleaned, middle_of, page


def middle(html: str) -> str:
    return middle_of(cleaned(page(html)).rendered.markdown)


def texts_of(html: str, kind: str) -> list[str]:
    rendered = cleaned(page(html)).rendered
    return [rendered.text[one.start : one.end] for one in rendered.blocks if one.kind == kind]


def links(*addresses: str) -> str:
    items = (f"<li><a href='{each}'>What {each[-4:]} says of it</a></li>" for each in addresses)
    return f"<ul>{''.join(items)}</ul>"


def test_links_to_many_sites_are_the_author_s_and_to_one_are_not():
    hosts = [f"https://{name}.example/post" for name in ("moss", "owls", "glue", "rain")]
    assert middle(links(*hosts)).count("https://") == 4
    assert middle(links(*(f"/posts/{n}000" for n in range(4)))) == ""


def test_a_step_s_own_number_goes_and_another_number_stays():
    steps = "".join(
        f"<li><div class='num'>{n}</div><div>Step {name}, done with some care.</div></li>"
        for n, name in ((1, "one"), (2, "two"))
    )
    assert middle(f"<ol>{steps}</ol>") == (
        "1.  Step one, done with some care.\n2.  Step two, done with some care."
    )
    years = "".join(f"<li><div>{n}</div><div>In that year, a bridge.</div></li>" for n in (7, 9))
    assert middle(f"<ol>{years}</ol>").startswith("1.  7")


def test_what_follows_an_item_of_several_blocks_is_an_item():
    items = "<li><p>First of one.</p><p>Second of one.</p></li><li><p>Only one of two.</p></li>"
    blocks = cleaned(page(f"<ol>{items}</ol>")).rendered
    texts = [
        blocks.text[each.start : each.end] for each in blocks.blocks if each.kind == "list-item"
    ]
    assert texts == ["First of one.", "Second of one.", "Only one of two."]


def test_a_quotation_that_begins_an_item_keeps_its_paragraphs():
    quoted = "<blockquote><p>Said once.</p><p>Said twice.</p></blockquote>"
    rendered = cleaned(page(f"<ul><li>{quoted}</li><li>Then it was quiet.</li></ul>")).rendered
    quotes = [each for each in rendered.blocks if each.kind == "quote"]
    assert [rendered.text[each.start : each.end] for each in quotes] == [
        "Said once.",
        "Said twice.",
    ]


def test_a_list_whose_items_are_built_of_sections_holds_posts():
    post = "<div><div><div>7 May</div></div><div><p>{} wrote a few words here.</p></div></div>"
    found = middle(f"<ol><li>{post.format('Ann')}</li><li>{post.format('Bo')}</li></ol>")
    assert "1." not in found
