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
