"""Queries are analysed once for all who answer them."""

import pytest

from insightreader.domain.query_parsing import parse
from insightreader.index.plan import AllOf, AnyForm, AnyOf, Days, Sequence, Value, Without, plan


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Missions", AnyForm("text", "Missions")),
        ("title:missions", AnyForm("title", "missions")),
        ("author:Ruiz", Sequence("author", ("ruiz",), "Ruiz")),
        ('"five missions"', Sequence("text", ("five", "missions"), "five missions")),
        ("author:e-mail", Sequence("author", ("e", "mail"), "e-mail")),
        ('"e-mail"', Sequence("text", ("e", "mail"), "e-mail")),
        ("e-mail", AnyOf((Sequence("text", ("e", "mail"), "e-mail"), AnyForm("text", "email")))),
        ("title:C++", AnyForm("title", "c++")),
        ("collab*", Sequence("text", ("collab",), "collab", prefix=True)),
        ("价", AnyForm("text", "价", is_run=True)),
        ("价值", AnyForm("text", "价值", is_run=True)),
        ("公共价值", Sequence("text", ("公共", "共价", "价值"), "公共价值")),
        ("公*", AnyForm("text", "公", is_run=True)),
        ('tag:"Public  Valué"', Value("tag", "public value")),
        ("tag:pub*", Value("tag", "pub", prefix=True)),
        ("code:Outcome/Success", Value("code", "outcome/success")),
        ("note:trust", AllOf((Value("kind", "note"), AnyForm("text", "trust")))),
        ("is:starred", Value("state", "starred")),
        ("has:notes", Value("state", "notes")),
        ("collection:3", Value("collection", "3")),
        ("date:2024-05-01", Days(739007, 739007)),
        ("-trust", Without(AnyForm("text", "trust"))),
    ],
)
def test_each_notation_becomes_a_plan(text, wanted):
    assert plan(parse(text)) == wanted


@pytest.mark.parametrize("text", ["", "… —", '"…"', "-…", "(… OR —)", "tag:\u00ad"])
def test_what_has_no_words_asks_for_nothing(text):
    assert plan(parse(text)) is None


def test_parts_without_words_are_left_out():
    assert plan(parse("trust … OR — data")) == plan(parse("trust data"))
