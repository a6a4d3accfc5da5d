"""``duplicates`` from a shell."""

from tests.building import MISSIONS, save


def test_pairs_are_listed_with_code_one_and_nothing_is_changed(run, shelf):
    assert run("duplicates").code == 0
    with shelf.open() as library:
        save(library, MISSIONS, title="Elsewhere", url="https://elsewhere.example/")
    ran = run("duplicates", json=True)
    [found] = ran.document["duplicates"]
    assert (ran.code, found["older"], found["alike"]) == (1, shelf.post, 1.0)
    assert found["title"] == "Elsewhere"
    line = run("duplicates").out
    assert shelf.post in line
    assert "100%  Elsewhere" in line
