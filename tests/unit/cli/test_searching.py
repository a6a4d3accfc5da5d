"""``search`` beside its hits, and ``related``."""

from tests.building import save


def test_values_of_all_hits_are_counted_when_asked_for(run, shelf):
    document = run("search", "mission", "--facets", "--limit", 1, json=True).document
    assert document["facets"] == {
        "site": {"Blog": 1},
        "tag": {"mission": 1},
        "code": {"Case/One": 1},
    }
    assert "facets" not in run("search", "mission", json=True).document
    assert "     1  tag:mission" in run("search", "mission", "--facets").out


def test_a_query_that_may_have_been_meant_is_named(run, shelf):
    ran = run("search", "rivvers")
    assert ran.code == 0
    assert "Did you mean: rivers" in ran.err
    assert run("search", "rivvers", json=True).document["did_you_mean"] == ["rivers"]


def test_words_that_are_alike_and_words_close_by_are_found(run, shelf):
    for query in ("rivvers~", "another near/2 rivers", "post near/1 about"):
        assert [each["post"] for each in run("search", query, json=True).document["hits"]] == [
            shelf.other
        ], query
    assert run("search", "another near/1 rivers", json=True).document["total"] == 0


def test_related_posts_come_with_what_they_share(run, shelf):
    with shelf.open() as library:
        save(library, "Stewardship of estuaries and of lighthouses.", title="One")
        save(library, "Good stewardship keeps lighthouses.", title="Two")
    (one,) = [
        each["id"] for each in run("list", json=True).document["posts"] if each["title"] == "One"
    ]
    (hit,) = run("related", one, json=True).document["hits"]
    assert hit["title"] == "Two"
    assert set(hit["shared"]) == {"stewardship", "lighthouses"}
    shown = run("related", one)
    assert "Two" in shown.out
    assert "lighthouses" in shown.out.splitlines()[-1]


def test_a_passage_alone_can_be_asked_about(run, shelf):
    ran = run("related", shelf.other, "--quote", "Another post")
    assert (ran.code, ran.out) == (0, "")
    assert "Nothing is like it." in ran.err
    assert run("related", shelf.other, "--quote", "not in it").code == 1
