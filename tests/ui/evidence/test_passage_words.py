"""What the card of a passage says, to the eye and to whoever listens."""

from insightreader.text.differing import difference
from insightreader.text.selectors import QuoteSelector
from insightreader.ui.passages.passage_list import PassageList
from insightreader.ui.passages.passage_words import said_words, short_words
from insightreader.ui.theme import THEMES
from tests.journeys.visible import drawn_texts
from tests.ui.evidence.values import passage

CHANGED = difference(QuoteSelector("It is bold.", "", ""), "It is shy.", (0, 10))
MARKED = "Quote it **with** its `second` sentence."
PLAIN = "Quote it with its second sentence."


def test_a_comment_is_said_without_its_signs_of_markdown():
    assert said_words(passage(1, comment=MARKED)).endswith(PLAIN)
    assert short_words(passage(1, exact="", comment=MARKED)) == PLAIN


def test_a_comment_is_drawn_without_its_signs_of_markdown(qtbot):
    cards = PassageList(THEMES["light"])
    qtbot.addWidget(cards)
    cards.resize(500, 200)
    cards.set_passages([passage(1, comment=MARKED)])
    cards.show()
    qtbot.waitExposed(cards)
    drawn = ["".join(text.itertext()) for _, text in drawn_texts(cards.viewport())]
    assert PLAIN in drawn


def test_what_a_changed_passage_says_instead_is_said_and_drawn(qtbot):
    found = passage(1, "It is bold.", difference=CHANGED)
    assert "“bold” became “shy”" in said_words(found)
    cards = PassageList(THEMES["light"])
    qtbot.addWidget(cards)
    cards.resize(500, 200)
    cards.set_passages([found])
    cards.show()
    qtbot.waitExposed(cards)
    drawn = " ".join("".join(text.itertext()) for _, text in drawn_texts(cards.viewport()))
    assert "bold" in drawn
    assert "shy" in drawn
