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
    assert "100%  bytes    Elsewhere" in line


def test_two_are_merged_and_undo_parts_them(run, shelf):
    with shelf.open() as library:
        save(library, MISSIONS, title="Elsewhere", url="https://elsewhere.example/")
    [found] = run("duplicates", json=True).document["duplicates"]
    ran = run("duplicates", "merge", found["newer"], "--into", found["older"], json=True)
    assert (ran.code, ran.document["post"]) == (0, shelf.post)
    assert run("duplicates").code == 0
    assert run("undo").code == 0
    assert run("duplicates").code == 1


def test_a_post_merges_with_no_other_in_the_trash_nor_with_itself(run, shelf):
    ran = run("duplicates", "merge", shelf.post, "--into", shelf.post)
    assert ran.code == 1
    assert "itself" in ran.err
    assert run("duplicates", "merge", shelf.post).code == 2


def test_a_text_that_is_there_under_another_address_is_told_when_it_is_saved(run, shelf):
    for address, told in (("https://a.example/1", False), ("https://b.example/2", True)):
        text = "A lock keeper counts the boats. He writes each of them into a book of his own."
        ran = run("add", "-", "--type", "text", "--url", address, stdin=text.encode())
        assert ran.code == 0
        assert ("this text is there already, 100% the same" in ran.err) is told
