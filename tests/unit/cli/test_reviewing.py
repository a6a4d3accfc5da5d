"""``review``: what is due, and the answers."""


def test_review_lists_what_is_due_and_takes_answers(run, shelf):
    listed = run("review", json=True).document
    assert [each["id"] for each in listed["due"]] == [shelf.note]
    assert listed["waiting"] == 1
    answered = run("review", shelf.note[:30], "never", json=True).document
    assert answered == {"due": [], "waiting": 0}
    assert run("undo").code == 0
    assert run("review", json=True).document == listed
    plain = run("review", "--limit", "1")
    assert "bold goal" in plain.out
    assert "1 shown, 1 due." in plain.err


def test_an_answer_is_needed_for_an_annotation(run, shelf):
    asked = run("review", shelf.note)
    assert asked.code == 2
    assert "soon, later or never" in asked.err
