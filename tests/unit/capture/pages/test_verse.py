"""Poems whose lines are elements."""

from tests.unit.capture.made_pages import cleaned, middle_of, page

LINES = [
    "One kettle, dented where the lid goes home,",
    "one window that the rain has learned by heart,",
    "a drawer of keys to doors no longer there,",
    "and at the last, one pencil. Count it twice.",
]


def verse(*lines: str, name: str = "o-poem") -> str:
    return middle_of(
        cleaned(
            page(f"<div class='{name}'>{''.join(f'<div>{each}</div>' for each in lines)}</div>")
        ).rendered.markdown
    )


def test_lines_of_a_poem_are_a_stanza():
    assert verse(*LINES).split("  \n") == LINES


def test_an_empty_line_parts_stanzas():
    stanzas = verse(*LINES[:2], "<br>", *LINES[2:]).split("\n\n")
    assert [stanza.split("  \n") for stanza in stanzas] == [LINES[:2], LINES[2:]]


def test_lines_in_a_place_of_another_name_are_no_stanza():
    assert "  \n" not in verse(*LINES, name="entry")


def test_long_lines_are_no_verse():
    long = [f"{line} {line} {line}" for line in LINES]
    assert verse(*long).split("\n\n") == long
