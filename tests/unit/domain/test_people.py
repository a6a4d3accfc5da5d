"""Bylines taken apart: only where it is sure, since a name cut wrongly is worse than one left."""

import pytest

from insightreader.domain.people import Person, people


def filed(byline: str) -> list[str]:
    return [each.sorted_name for each in people(byline)]


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Ada Ngozi", ["Ngozi, Ada"]),
        ("Ada Ngozi, B. Smith", ["Ngozi, Ada", "Smith, B."]),
        ("Ada Ngozi, Ben Smith, and Cleo Park", ["Ngozi, Ada", "Smith, Ben", "Park, Cleo"]),
        ("Ada Ngozi & Ben Smith", ["Ngozi, Ada", "Smith, Ben"]),
        ("Smith, John", ["Smith, John"]),
        ("Smith, John; van Dyke, Ann", ["Smith, John", "van Dyke, Ann"]),
        ("Dr Ann O'Neill", ["O'Neill, Ann"]),
        ("Robert Downey Jr.", ["Downey, Robert, Jr."]),
        ("Martin Luther King, Jr.", ["King, Martin Luther, Jr."]),
        ("Ludwig van Beethoven", ["van Beethoven, Ludwig"]),
        ("Ann-Marie de la Cruz", ["de la Cruz, Ann-Marie"]),
        ("Иван Петров", ["Петров, Иван"]),
        ("Ελένη Παπαδοπούλου", ["Παπαδοπούλου, Ελένη"]),
    ],
)
def test_people_are_filed_under_their_family_names(byline: str, names: list[str]) -> None:
    assert filed(byline) == names
    assert not any(each.literal for each in people(byline))


@pytest.mark.parametrize(
    "byline",
    [
        "Department for Health and Social Care",
        "The Editors",
        "Mission Lab",
        "Bono",
        "ada@example.org",
        "مركز البحوث",
        "王小明",
        "김민준",
        "Ada Ngozi, UCL Institute",
        "A Very Long Line That Is No Name",
    ],
)
def test_what_is_no_plain_personal_name_stays_whole(byline: str) -> None:
    assert people(byline) == (Person(literal=byline),)


def test_several_names_of_scripts_without_capitals_are_told_apart_by_commas() -> None:
    assert filed("王小明, 李雷") == ["王小明", "李雷"]


@pytest.mark.parametrize("byline", [None, "", "   ", ";", " ; , "])
def test_no_name_is_no_author(byline: str | None) -> None:
    assert people(byline) == ()
