"""Strategies for Markdown documents: well-formed ones with their words, and wild ones."""

from dataclasses import dataclass, field

from hypothesis import strategies as st

from insightreader.text.escaping import escape_text
from tests.property.texts import MARKUP, SPACES, WORDS

PICTURE = "asset:" + "cd" * 32


@dataclass
class Sample:
    """A document under construction, and the words that its reading text must have, in order."""

    markdown: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, template: str, *texts: tuple[str, list[str]]) -> None:
        self.markdown.append(template.format(*(markdown for markdown, _ in texts)))
        for _, words in texts:
            self.words.extend(words)

    def finished(self) -> tuple[str, list[str]]:
        labels = [f"[^n{number}]: {note}" for number, note in enumerate(self.notes)]
        return "\n\n".join(self.markdown + labels), self.words + self.notes


INLINE = [
    "{}",
    "{}",
    "*{}*",
    "**{}**",
    "***{}***",
    "`{}`",
    "<mark>{}</mark>",
    "[{}](https://a.org)",
]
BLOCKS = [
    ("{}", 1), ("## {}", 1), ("- {}\n- {}", 2), ("1. {}\n\n    {}\n\n2. {}", 3),
    ("- {}\n    - {}\n        - {}", 3), ("> {}\n>\n> {}", 2), ("> > {}", 1), ("> - {}", 1),
    ("| {} | {} |\n|---|--:|\n| {} |  |", 3), ("{}\n:   {}", 2), ("{}  \n{}", 2),
    ("```\n    code\n```\n\n{}", 1), ("- {}\n\n    ```\n    in\n    ```", 1), ("---\n\n{}", 1),
]  # fmt: skip
plain_words = st.lists(st.sampled_from(["one", "zwei", "三", "أربعة", "cinq5", "é"]), min_size=1)


@st.composite
def inline(draw) -> tuple[str, list[str]]:
    parts, words = [], []
    for _ in range(draw(st.integers(1, 3))):
        some = draw(plain_words)
        words.extend(some)
        parts.append(draw(st.sampled_from(INLINE)).format(escape_text(" ".join(some))))
    return " ".join(parts), words


@st.composite
def written(draw) -> tuple[str, list[str]]:
    """A document of all constructs, and its words in reading order."""
    sample = Sample()
    for _ in range(draw(st.integers(1, 5))):
        template, count = draw(st.sampled_from(BLOCKS))
        texts = [draw(inline()) for _ in range(count)]
        if draw(st.booleans()):
            texts[0] = (f"{texts[0][0]} end[^n{len(sample.notes)}]", [*texts[0][1], "end"])
            sample.notes.append(f"note{len(sample.notes)}")
        if template.startswith("```"):
            sample.words.append("code")
        sample.add(template, *texts)
        if template.endswith("in\n    ```"):
            sample.words.append("in")
        sample.markdown.append("<!-- apart -->")
    return sample.finished()


LINES = [
    "- ", "    - ", "1. ", "> ", "> > ", "# ", "    ", "        ", "| a | b |", "|---|--:|", ":   ",
    "[^1]: ", "[^1]", "```", "~~~", "    ```", "> ```", "---", "===", f"![alt]({PICTURE})",
    f"[![x]({PICTURE})](https://a.org)", "*caption*", "[x](https://a.org)", "[y](javascript:z)",
    "<sup>", "</sup>", "<br>", "<kbd>", "[a]: https://b.org", "[a]", "&#8233;",
    "&#xfffc;", "&#65533;",
]  # fmt: skip
wild = st.lists(
    st.tuples(
        st.sampled_from(LINES + MARKUP + WORDS) | st.text(max_size=3),
        st.sampled_from([*SPACES, "\n", "\n", "\n\n", "  \n"]),
    ),
    max_size=25,
).map(lambda parts: "".join(piece + space for piece, space in parts))
"""Markdown that nobody would write, and a broken capture might hold."""
