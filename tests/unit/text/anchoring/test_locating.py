import pytest

from insightreader.text.anchoring import locate

TEXT = (
    "The harbour was quiet. Fishermen mended their nets while the tide went out.\n"
    "A letter had come from the capital, and nobody dared to open it.\n"
    "The harbour was quiet again when the ships had left."
)


def test_literal_place_is_found():
    found = locate(TEXT, "mended their nets")
    assert found is not None
    assert found.is_literal
    assert TEXT[found.start : found.end] == "mended their nets"


def test_position_decides_between_equal_places():
    second = TEXT.rindex("The harbour was quiet")
    found = locate(TEXT, "The harbour was quiet", near=second + 3)
    assert found is not None
    assert found.start == second
    assert found.others == ()


def test_without_a_position_the_other_places_are_told():
    found = locate(TEXT, "The harbour was quiet")
    assert found is not None
    assert len(found.others) == 1


def test_altered_quotation_is_found_and_said_to_be_altered():
    found = locate(TEXT, "A letter had come from the old capital and nobody dared open it")
    assert found is not None
    assert not found.is_literal
    assert "letter had come from the capital" in TEXT[found.start : found.end]


def test_quotation_of_another_text_is_not_found():
    assert locate(TEXT, "Photosynthesis converts light into chemical energy in plants") is None


def test_short_quotation_needs_its_context():
    assert locate(TEXT, "mended the nets", prefix="nobody knows who ", suffix=" yesterday") is None
    found = locate(TEXT, "mended the nets", prefix="quiet. Fishermen ", suffix=" while the tide")
    assert found is not None


def found_words(text: str, quote: str, **context: str) -> str:
    found = locate(text, quote, **context)
    assert found is not None
    assert not found.is_literal
    return text[found.start : found.end]


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        (
            "Fishermen mended their nets while the tide",
            "Fishermen hardly ever mended their nets while the tide",
        ),
        (
            "hardly ever mended all their nets while the tide",
            "hardly ever mended their nets while the tide",
        ),
        ("ever mended their nets while the sun set", "ever mended their nets while the tide went"),
        (
            "had ever mended their nets while the tide",
            "hardly ever mended their nets while the tide",
        ),
        (
            "“Fishermen mended their nets while the tide went out.”",
            "Fishermen hardly ever mended their nets while the tide went out.",
        ),
    ],
)
def test_a_passage_with_more_or_fewer_words_is_found_whole(quote, words):
    assert found_words(TEXT.replace("mended", "hardly ever mended"), quote) == words


def test_context_says_where_a_passage_ends():
    text = TEXT.replace("the tide went out", "the tide slowly went out")
    words = found_words(text, "while the tide went", prefix="mended their nets ", suffix=" out.")
    assert words == "while the tide slowly went"
