"""A comment's Markdown on its card."""

from insightreader.text.comment import render_comment


def test_markup_of_a_comment_is_drawn():
    assert render_comment("*a*\n\n- c") == (
        '<div class="text"><p><em>a</em></p><ul><li>c</li></ul></div>'
    )


def test_comment_has_no_pictures_but_their_words():
    html = render_comment(f"![a crowd](asset:{'ab' * 32})")

    assert "img" not in html
    assert "a crowd" in html


def test_links_of_a_comment_lead_to_the_web_only():
    html = render_comment(
        "[a](https://a.org) [b](mailto:b@c.org) [c](javascript:x)\n\n# d\n\n[d](#d)"
    )

    assert html.count("<a ") == 1


def test_html_in_a_comment_is_text():
    assert "&lt;script&gt;" in render_comment("<script>alert(1)</script>")
