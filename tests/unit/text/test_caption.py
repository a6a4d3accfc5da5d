"""A picture's words: none lost, none twice."""

from insightreader.text.rendering import render

PICTURE = "asset:" + "ab" * 32


def captions(markdown: str) -> list[str]:
    rendered = render(markdown)
    return [rendered.text[b.start : b.end] for b in rendered.blocks if b.kind == "caption"]


def test_alternative_text_is_a_caption_of_its_own():
    assert captions(f"Text.\n\n![Town hall]({PICTURE})\n\nMore.") == ["Town hall"]


def test_emphasised_paragraph_under_a_picture_is_its_caption():
    assert captions(f"![]({PICTURE})\n\n*In 1920*") == ["In 1920"]
    assert captions(f"![]({PICTURE})\n*In 1920*") == ["In 1920"]


def test_alternative_text_that_the_caption_repeats_is_left_out():
    assert captions(f"![Town hall]({PICTURE})\n\n*The town hall, 1920*") == ["The town hall, 1920"]


def test_alternative_text_with_words_of_its_own_stays_before_the_caption():
    assert captions(f"![A crowd]({PICTURE})\n\n*The crowded hall*") == [
        "A crowd",
        "The crowded hall",
    ]


def test_partly_emphasised_paragraph_is_no_caption():
    assert captions(f"![]({PICTURE})\n\n*In 1920* and later") == []


def test_emphasised_paragraph_elsewhere_is_no_caption():
    assert captions(f"![]({PICTURE})\n\nText.\n\n*Emphasised*") == []


def test_only_the_first_paragraph_under_a_picture_is_its_caption():
    assert captions(f"![]({PICTURE})\n\n*One*\n\n*Two*") == ["One"]


def test_caption_and_alternative_text_are_drawn_in_classes_of_their_own():
    html = render(f"![A crowd]({PICTURE})\n\n*In 1920*").html

    assert '<p class="alternative">A crowd</p><p class="caption"><em>In 1920</em></p>' in html
