import pytest

from insightreader.text.anchoring import reanchor, reanchor_all

OLD = (
    "The harbour was quiet in the morning.\n"
    "Fishermen mended their nets while the tide went out slowly.\n"
    "A letter had come from the capital, and nobody dared to open it.\n"
    "In the evening the lamps were lit along the quay."
)


def carried(new: str, passage: str, old: str = OLD) -> str | None:
    start = old.index(passage)
    found = reanchor(old, new, start, start + len(passage))
    return None if found is None else new[slice(*found)]


def test_passage_is_found_after_text_was_put_before_it():
    assert carried("An added line.\n" + OLD, "mended their nets") == "mended their nets"


def test_passage_is_found_after_its_paragraph_moved():
    lines = OLD.split("\n")
    new = "\n".join([lines[2], lines[0], lines[3], lines[1]])
    assert carried(new, "A letter had come from the capital") == (
        "A letter had come from the capital"
    )


def test_passage_keeps_a_word_that_was_replaced_at_its_edge():
    assert carried(OLD.replace("slowly", "quickly"), "while the tide went out slowly") == (
        "while the tide went out quickly"
    )


def test_deleted_passage_is_gone_although_its_words_recur_elsewhere():
    old = OLD + "\nThe tide went out and the lamps were lit."
    new = old.replace("A letter had come from the capital, and nobody dared to open it.\n", "")
    assert carried(new, "A letter had come from the capital", old) is None


def test_refrain_is_found_where_it_was_marked():
    refrain = "So it goes."
    old = "\n".join(f"{line} {refrain}" for line in OLD.split("\n"))
    new = old.replace("The harbour was quiet in the morning. ", "")
    start = old.rindex(refrain)
    assert reanchor(old, new, start, start + len(refrain)) == (
        new.rindex(refrain),
        new.rindex(refrain) + len(refrain),
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"a long -- very long -- way..."', "“a long — very long — way…”"),
        ("the Ärger of it", "the A\u0308rger of it"),
        ("it's a well-known fact", "it\u2019s a well\u2011known fact"),
    ],
)
def test_typography_is_no_obstacle(old, new):
    before, after = "Some words come first. ", " And others follow it."
    start = len(before)
    found = reanchor(before + old + after, before + new + after, start, start + len(old))
    assert found == (start, start + len(new))


def test_range_without_a_word_is_found_between_its_neighbours():
    old, new = "Really ?! he asked.", "Well. Really ?! he asked."
    assert reanchor(old, new, 7, 9) == (13, 15)


def test_text_without_spaces_is_carried_by_its_characters():
    old = "公司的使命是帮助每个人。我们的目标是明年增长。团队由十个人组成。"
    new = "前言。" + old.replace("明年", "今年")
    assert carried(new, "帮助每个人", old) == "帮助每个人"
    assert carried(new, "我们的目标是明年增长", old) == "我们的目标是今年增长"


def test_many_ranges_are_carried_as_each_would_be():
    new = "\n".join(reversed(OLD.split("\n")))
    ranges = [(start, start + 9) for start in range(0, len(OLD) - 9, 7)]
    assert reanchor_all(OLD, new, ranges) == [reanchor(OLD, new, *each) for each in ranges]


def test_nothing_is_found_in_an_empty_text():
    assert reanchor(OLD, "", 4, 11) is None
    assert reanchor("", OLD, 0, 0) is None


def test_a_word_repeated_endlessly_is_no_trap():
    old, new = "word " * 30_000, "other " + "word " * 29_000
    assert reanchor(old, new, 100_000, 100_004) is not None


def test_passage_that_starts_and_ends_inside_a_word_is_cut_as_it_was():
    assert carried("Well. " + OLD, "shermen mended their ne") == "shermen mended their ne"
