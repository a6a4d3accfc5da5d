"""W3C Web Annotation out: only words of the standard, in their places, and nothing made up."""

import json
from typing import Any

import pytest

from insightreader.domain.exchange import ExportedPost
from insightreader.interchange.w3c import CONTEXT, DIFFERENCE, OWN, PREFIX, document
from insightreader.interchange.w3c_reading import read_w3c
from tests.unit.interchange.exported import (
    ORIGIN,
    RICH,
    arabic_post,
    post,
    rich_post,
    uid,
    with_changed,
)

# Web Annotation Vocabulary and Data Model, 23 February 2017: the keys that each class may have.
_RESOURCE = {"id", "type"}
_KEYS = {
    "AnnotationCollection": {
        *("@context", "label", "total", "first", "last", "generator", "generated", "creator"),
        *_RESOURCE,
    },
    "AnnotationPage": {*_RESOURCE, "partOf", "items", "next", "prev", "startIndex"},
    "Annotation": {
        *("body", "target", "motivation", "creator", "created", "modified", "generator"),
        *("generated", "stylesheet", "rights", "canonical", "via", "audience", "bodyValue"),
        *_RESOURCE,
    },
    "TextualBody": {*_RESOURCE, "value", "format", "language", "purpose", "textDirection"},
    "SpecificResource": {
        *("source", "selector", "state", "styleClass", "purpose", "scope", "renderedVia"),
        *_RESOURCE,
    },
    "TextQuoteSelector": {*_RESOURCE, "exact", "prefix", "suffix", "refinedBy"},
    "TextPositionSelector": {*_RESOURCE, "start", "end", "refinedBy"},
    "TimeState": {*_RESOURCE, "sourceDate", "sourceDateStart", "sourceDateEnd", "cached"},
    "CssStylesheet": {*_RESOURCE, "value"},
    "Person": {*_RESOURCE, "name", "nickname", "email", "homepage"},
    "Software": {*_RESOURCE, "name", "nickname", "homepage"},
}
_MOTIVATIONS = {
    *("assessing", "bookmarking", "classifying", "commenting", "describing", "editing"),
    *("highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging"),
}


def exported(*posts: ExportedPost) -> Any:
    return json.loads("".join(document(posts, ORIGIN)))


def items(*posts: ExportedPost) -> list[Any]:
    return exported(*posts)["first"]["items"]


def strangers(value: Any) -> list[str]:
    """Keys that the standard doesn't know of the class that has them, ours aside."""
    if isinstance(value, list):
        return [each for member in value for each in strangers(member)]
    if not isinstance(value, dict):
        return []
    known = _KEYS[value["type"]]
    own = [key for key in value if key not in known and not key.startswith(f"{PREFIX}:")]
    return own + [
        each
        for key, member in value.items()
        if key != "@context" and not key.startswith(f"{PREFIX}:")
        for each in strangers(member)
    ]


def test_only_words_of_the_standard_are_used() -> None:
    assert strangers(exported(rich_post(), arabic_post())) == []


def test_a_strange_word_would_be_noticed() -> None:
    found = exported(rich_post())
    found["first"]["items"][0]["target"]["colour"] = "yellow"
    assert strangers(found) == ["colour"]


def test_motivations_and_purposes_are_those_of_the_standard() -> None:
    for item in items(rich_post(), arabic_post()):
        assert set(item["motivation"]) <= _MOTIVATIONS
        assert {body["purpose"] for body in item.get("body", [])} <= set(item["motivation"])


def test_the_context_names_the_standard_and_our_own_words() -> None:
    assert exported()["@context"] == [CONTEXT, {PREFIX: OWN}]


def test_the_collection_counts_its_items() -> None:
    found = exported(rich_post(), arabic_post())
    assert found["type"] == "AnnotationCollection"
    assert found["total"] == len(found["first"]["items"]) == 6
    assert found["first"]["partOf"] == found["id"]


def test_an_export_of_nothing_is_an_empty_collection() -> None:
    assert exported()["total"] == 0
    assert exported()["first"]["items"] == []


def test_both_selectors_say_the_passage_in_code_points() -> None:
    rich = rich_post()
    assert rich.rendered is not None
    for item in items(rich):
        quote, position = item["target"]["selector"]
        assert quote["type"] == "TextQuoteSelector"
        assert position["type"] == "TextPositionSelector"
        text = rich.rendered.text
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert text[: position["start"]].endswith(quote.get("prefix", ""))
        assert text[position["end"] :].startswith(quote.get("suffix", ""))


def test_positions_after_an_emoji_count_code_points_and_not_utf_16() -> None:
    (item,) = items(post("👨‍👩‍👧 and 🇩🇪 then *here*.", "here"))
    assert item["target"]["selector"][1]["start"] == len("👨‍👩‍👧 and 🇩🇪 then ")


def test_the_target_says_which_text_the_positions_count_in() -> None:
    rich = rich_post()
    assert rich.details.revision is not None
    state = items(rich)[0]["target"]["state"]
    assert state["type"] == "TimeState"
    assert state["cached"] == f"urn:uuid:{rich.details.revision.uid}"
    assert state[f"{PREFIX}:textSha256"] == rich.details.revision.text_sha256
    assert state[f"{PREFIX}:captureSha256"] == rich.details.capture_sha256


def test_a_comment_is_a_body_in_markdown_and_a_code_is_a_tag() -> None:
    comment, first, second = items(rich_post())[1]["body"]
    assert comment["format"] == "text/markdown"
    assert comment["value"] == "Compare *Oats*.\n\n- one\n- two"
    assert [first["value"], second["value"]] == ["Case/Oats", "Factor/Trust"]
    assert first["purpose"] == second["purpose"] == "tagging"
    assert first["id"].startswith("urn:uuid:")


def test_a_bare_highlight_has_no_body() -> None:
    (item,) = items(post(RICH, "National leadership"))
    assert "body" not in item
    assert item["motivation"] == ["highlighting"]


def test_who_is_quoted_there_is_told_in_our_own_words() -> None:
    item = items(rich_post())[1]
    assert item[f"{PREFIX}:quotedPerson"] == "A. Person"
    assert item[f"{PREFIX}:quotedWork"] == "The Book"


def test_a_post_without_address_is_named_by_its_uuid() -> None:
    assert items(arabic_post())[0]["target"]["source"] == f"urn:uuid:{uid(2)}"


def test_a_lost_place_keeps_its_verdict() -> None:
    assert items(arabic_post())[1][f"{PREFIX}:verdict"] == "orphan"


@pytest.mark.parametrize("style", ["highlight", "underline"])
@pytest.mark.parametrize("colour", ["yellow", "green", "blue", "pink", "purple", "unheard-of"])
def test_the_style_class_stands_in_the_style_sheet(style: str, colour: str) -> None:
    (item,) = items(post(RICH, {"quote": "Oats", "style": style, "colour": colour}))
    assert item["stylesheet"]["value"].startswith(f".{item['target']['styleClass']} ")


def test_ids_are_unique_and_absolute() -> None:
    ids = [item["id"] for item in items(rich_post(), arabic_post())]
    assert len(set(ids)) == len(ids)
    assert all(each.startswith("urn:uuid:") for each in ids)


def test_what_the_source_says_now_is_a_note_and_never_a_comment(tmp_path) -> None:
    post = with_changed(rich_post())
    changed, *rest = items(post)
    [now] = [each for each in changed["body"] if DIFFERENCE in each]
    assert now["purpose"] == "assessing"
    assert "<del>bold</del> <ins>modest</ins> goal" in now["value"]
    assert not any(DIFFERENCE in body for each in rest for body in each.get("body", []))
    assert strangers(changed) == []
    file = tmp_path / "notes.jsonld"
    file.write_text("".join(document([post], ORIGIN)), encoding="utf-8")
    assert [each.comment for each in read_w3c(file).notes] == [e.comment for e in post.annotations]
