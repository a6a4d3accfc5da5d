"""The language is told from the text, and only where the text tells it."""

import pytest

from insightreader.capture.language import (
    detect_language,
    direction,
    is_stop_word,
    plausibility,
    speaks_against,
)

ENGLISH = (
    "It was the bridge that they had all been waiting for, and now there is no doubt of it. " * 4
)
SAMPLES = {
    "en": ENGLISH,
    "fr": "Le pont que la mairie a promis est dans un état qui ne plaît à personne du village.",
    "de": "Die Brücke ist nicht das, was man uns versprochen hat, und sie wird es auch nicht sein.",
    "es": "El puente que nos han prometido no es lo que se dijo en la plaza, pero así es.",
    "pt": "A ponte que nos foi prometida não é o que se disse na praça, mas é assim.",
    "it": "Il ponte che ci hanno promesso non è quello che si diceva in piazza, ma così è.",
    "nl": "De brug die ons is beloofd, is niet wat er op het plein werd gezegd, maar zo gaat het.",
    "sv": "Bron som vi har blivit lovade är inte det som sades på torget, men så är det.",
    "pl": "Most, który nam obiecano, nie jest tym, o czym się mówiło na rynku, ale tak już jest.",
    "tr": "Bize söz verilen köprü meydanda söylenen gibi değil, ama bu böyle ve daha çok sürer.",
    "ru": "Мост, который нам обещали, не тот, о котором говорили на площади, но так это и бывает.",
    "uk": "Міст, який нам обіцяли, не той, про який говорили на площі, але так воно і є.",
    "ar": "الجسر الذي وعدنا به ليس كما قيل في الساحة، ولكن هذا هو الحال مع كل شيء.",
    "fa": "پلی که به ما وعده داده شد آن نیست که در میدان گفته شد، اما این چنین است.",
    "he": "הגשר שהבטיחו לנו הוא לא מה שאמרו בכיכר, אבל ככה זה.",
    "el": "Η γέφυρα που μας υποσχέθηκαν δεν είναι αυτή που είπαν στην πλατεία.",
    "ja": "約束された橋は、広場で言われたものとは違うが、そういうものだ。",
    "zh": "答应给我们的桥不是在广场上说的那样，但事情就是这样。",
    "ko": "우리에게 약속된 다리는 광장에서 말한 것과 다르다.",
    "hi": "हमें जिस पुल का वादा किया गया था वह नहीं है और यह ऐसा ही है।",
    "th": "สะพานที่สัญญาไว้กับเราไม่ใช่แบบที่พูดกันในจัตุรัส",
}


@pytest.mark.parametrize("language", SAMPLES)
def test_a_sentence_is_enough_to_tell_the_language(language):
    assert detect_language(SAMPLES[language]) == language


@pytest.mark.parametrize("text", ["", "12 34", "Kjhg Wrtz Qplm", "?!"])
def test_what_is_in_no_language_is_in_none(text):
    assert detect_language(text) is None


@pytest.mark.parametrize(
    ("language", "way"),
    [("ar", "rtl"), ("he-IL", "rtl"), ("fa", "rtl"), ("en", "ltr"), ("az", "ltr")],
)
def test_direction_follows_the_language(language, way):
    assert direction(language, "") == way


def test_direction_of_an_unknown_language_follows_its_letters():
    assert direction(None, "ܫܠܡܐ") == "rtl"
    assert direction(None, "words") == "ltr"


def test_a_page_in_english_whose_menus_are_chinese_is_in_english():
    assert speaks_against("zh-CN", "en", ENGLISH)


@pytest.mark.parametrize(
    ("declared", "detected"),
    [("en-GB", "en"), ("no", "nb"), ("eo", "en"), ("en", None), ("nb", "da")],
)
def test_a_declaration_is_overruled_only_by_a_clear_contradiction(declared, detected):
    assert not speaks_against(declared, detected, ENGLISH)


def test_prose_reads_more_like_a_language_than_the_same_bytes_misread():
    prose = SAMPLES["pl"]
    assert plausibility(prose) > plausibility(prose.encode("cp1250").decode("cp1252", "replace"))


def test_common_words_are_known():
    assert is_stop_word("The")
    assert not is_stop_word("Mariana")
