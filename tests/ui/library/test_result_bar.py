"""Above the results: their number, their order, what narrows them and what could."""

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton

from insightreader.domain.found import FacetCount, Facets, SearchAnswer
from insightreader.ui.library.related_bar import RelatedBar
from insightreader.ui.library.result_bar import ResultBar, results_text
from insightreader.ui.library.search_notice import (
    SearchNotice,
    remarks_on_answer,
    remarks_on_query,
)
from insightreader.ui.theme import DARK, LIGHT

FACETS = Facets(
    (
        FacetCount("site", "example.org", 124),
        FacetCount("tag", "public & value", 3),
        FacetCount("date", "2026", 2),
    )
)


@pytest.fixture
def bar(qtbot):
    bar = ResultBar(LIGHT)
    qtbot.addWidget(bar)
    bar.resize(300, 120)
    bar.show()
    return bar


def facet_buttons(bar):
    names = ("Site", "Tag", "Code", "Year")
    return {each.text(): each for each in bar.findChildren(QToolButton) if each.text() in names}


def chips(bar):
    return [each for each in bar.findChildren(QPushButton) if not each.isHidden()]


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 results"), (1, "1 result"), (2, "2 results")],
)
def test_results_are_counted_in_words(count, words):
    assert results_text(count) == words


def test_an_answer_that_goes_on_says_so(bar):
    bar.show_total(7, is_complete=False)
    assert results_text(7, is_complete=False) == "7 results so far"


def test_only_fields_with_values_are_offered_with_their_counts(bar):
    bar.set_facets(FACETS)
    shown = {name: each for name, each in facet_buttons(bar).items() if each.isVisible()}
    assert set(shown) == {"Site", "Tag", "Year"}
    assert [each.text() for each in bar.menu_of("site").actions()] == ["example.org\t124"]
    chosen = []
    bar.value_chosen.connect(lambda *values: chosen.append(values))
    bar.menu_of("tag").actions()[0].trigger()
    assert chosen == [("tag", "public & value")]


def test_counts_of_a_part_carry_a_plus(bar):
    bar.set_facets(Facets(FACETS.counts, is_partial=True))
    assert bar.menu_of("tag").actions()[0].text().endswith("\t3+")


def test_terms_stand_as_chips_that_can_be_taken_off(bar):
    bar.show_query('tag:"public value" trust -site:example.org')
    assert [each.text() for each in chips(bar)] == ["tag: public value", "-site: example.org"]
    taken = []
    bar.term_taken_off.connect(taken.append)
    chips(bar)[1].click()
    assert (taken[0].field, taken[0].value, taken[0].negated) == ("site", "example.org", True)
    bar.show_query("trust")
    assert chips(bar) == []


def test_another_query_forgets_what_was_counted(bar):
    bar.show_query("trust")
    bar.set_facets(FACETS)
    bar.show_query("trust")
    assert facet_buttons(bar)["Tag"].isVisible()
    bar.show_query("budget")
    assert not facet_buttons(bar)["Tag"].isVisible()


def test_an_order_is_chosen_once_and_stays(bar):
    assert bar.order == "relevance"
    chosen = []
    bar.order_chosen.connect(chosen.append)
    button = next(each for each in bar.findChildren(QToolButton) if each.text() == "Best first")
    bar.menu_of("order").actions()[1].trigger()
    assert (chosen, bar.order, button.text()) == (["saved"], "saved", "Newest saved")
    bar.show_query("other words")
    assert bar.order == "saved"


def test_many_chips_take_more_lines_and_all_show(bar):
    bar.show_query(" ".join(f"tag:word{number}" for number in range(9)))
    bar.resize(300, bar.layout().heightForWidth(300))
    bar.grab()
    boxes = [each.geometry() for each in chips(bar)]
    assert len({box.top() for box in boxes}) > 1
    assert all(bar.rect().contains(box) for box in boxes)
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)
    bar.set_theme(DARK)


# What is said under the field


def answer(**values):
    return SearchAnswer(1, (), 0, **values)


@pytest.fixture
def notice(qtbot):
    notice = SearchNotice()
    qtbot.addWidget(notice)
    return notice


def test_a_mistake_is_explained_with_what_was_meant(notice):
    notice.say(remarks_on_query("autor:bevan trust"))
    assert notice.isVisible()
    assert notice.remarks[0].sentence == "There is no field “autor:bevan”."
    chosen = []
    notice.query_chosen.connect(chosen.append)
    (button,) = notice.findChildren(QPushButton)
    assert button.text() == "Use author:bevan"
    button.click()
    assert chosen == ["author:bevan trust"]
    notice.say([])
    assert not notice.isVisible()


def test_another_spelling_is_offered(notice):
    notice.say(remarks_on_answer("colaboration", answer(), "collaboration"))
    (button,) = notice.findChildren(QPushButton)
    assert button.text() == "Did you mean: collaboration"


def test_an_answer_without_an_index_or_with_a_part_says_so():
    assert "index is being made" in remarks_on_answer("a", answer(is_scan=True))[0].sentence
    assert "too common" in remarks_on_answer("a", answer(is_complete=False))[0].sentence
    assert remarks_on_answer("a", answer()) == []


def test_related_passages_are_headed_by_what_they_are_related_to(qtbot):
    bar = RelatedBar(LIGHT)
    qtbot.addWidget(bar)
    bar.show_for("A <b>title", 3)
    assert bar.words == "Related to “A <b>title”"
    bar.show_for("A title", 0)
    assert bar.words == "Nothing is like “A title”"
