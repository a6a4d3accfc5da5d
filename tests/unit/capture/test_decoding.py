"""Bytes become text: by marks, declarations and strict UTF-8, else by a guess that says so."""

import pytest

from insightreader.capture.decoding import decode_html, decode_text

FRENCH = "À l’été, le café du coin ouvre ses volets – « voilà », dit-elle, et l’hôtel dort déjà."
GERMAN = (
    "Über Brücken geht man gern, wenn man weiß, wer sie gebaut hat – und für wen sie schön sind."
)
CZECH = (
    "Město se probouzí brzy a lidé jdou do práce přes starý most, a nikdo se neptá, kdo ho stavěl."
)
POLISH = "Miasto budzi się wcześnie i ludzie idą do pracy przez stary most, bo nie ma już nowego."
LITHUANIAN = "Kas rytą einu per tą patį tiltą ir skaičiuoju lentas, kurių jau nėra; vakar jų buvo."
RUSSIAN = "Город просыпается рано, и люди идут на работу по старому мосту, и никто не спрашивает."
GREEK = "Η πόλη ξυπνά νωρίς και οι άνθρωποι πηγαίνουν στη δουλειά τους από την παλιά γέφυρα."
ARABIC = "تستيقظ المدينة مبكرا، ويمشي الناس إلى أعمالهم فوق الجسر القديم، ولا يسأل أحد عمن بناه."
HEBREW = "העיר מתעוררת מוקדם, ואנשים הולכים לעבודה על הגשר הישן, ואף אחד לא שואל מי בנה אותו."
CHINESE = "城市醒得很早，人们走过旧桥去上班，没有人问是谁建的，也没有人问修理费由谁来付。"
TAIWANESE = "城市醒得很早，人們走過舊橋去上班，沒有人問是誰建的，也沒有人問修理費由誰來付。"
JAPANESE = "読書とは他人の頭で考えることだ、と言った人がいる。しかし本当にそうだろうか。"
KOREAN = "도시는 일찍 깨어나고 사람들은 오래된 다리를 건너 일하러 가며 아무도 묻지 않는다."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "cp1252"),
        (FRENCH, "mac_roman"),
        (GERMAN, "cp1252"),
        (CZECH, "cp1250"),
        (POLISH, "cp1250"),
        (LITHUANIAN, "cp1257"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (GREEK, "cp1253"),
        (ARABIC, "cp1256"),
        (HEBREW, "cp1255"),
        (CHINESE, "gb18030"),
        (TAIWANESE, "big5"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "iso2022_jp"),
        (KOREAN, "euc_kr"),
    ],
)
def test_a_legacy_encoding_is_told_from_those_like_it(text, encoding):
    decoded = decode_text(text.encode(encoding))
    assert decoded.text == text
    assert decoded.guessed or encoding == "iso2022_jp"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_needs_no_guess(encoding):
    decoded = decode_text(GERMAN.encode(encoding))
    assert (decoded.text, decoded.guessed, decoded.replaced) == (GERMAN, False, 0)


def test_one_stray_byte_does_not_turn_a_file_into_windows_1252():
    data = (
        "La plaza está vacía, así lo vió mi ".encode()
        + b"\xfa"
        + "nica abuela, según contó.".encode()
    )
    decoded = decode_text(data)
    assert decoded.encoding == "utf-8"
    assert decoded.text.count("\ufffd") == decoded.replaced == 1


def test_a_declared_charset_counts_where_the_bytes_agree():
    assert decode_text(RUSSIAN.encode("koi8_r"), "koi8-r").encoding == "koi8-r"
    assert decode_text(GERMAN.encode("utf-8"), "ascii").text != ""


@pytest.mark.parametrize(
    "declaration",
    [
        b'<meta charset="windows-1251">',
        b"<META http-equiv=Content-Type content='text/html; charset=windows-1251'>",
        b'<?xml version="1.0" encoding="windows-1251"?>',
    ],
)
def test_a_page_may_declare_its_encoding_itself(declaration):
    decoded = decode_html(declaration + RUSSIAN.encode("cp1251"))
    assert RUSSIAN in decoded.text
    assert not decoded.guessed


def test_the_server_is_believed_before_the_page():
    data = b'<meta charset="utf-8"><p>' + RUSSIAN.encode("cp1251")
    assert RUSSIAN in decode_html(data, "windows-1251").text


def test_latin_1_means_what_browsers_take_it_for():
    data = b'<meta charset="iso-8859-1"><p>' + "“quoted”".encode("cp1252")
    assert "“quoted”" in decode_html(data).text


@pytest.mark.parametrize("name", ["rot13", "base64", "no-such-thing", "utf-7", "\x00", "zlib"])
def test_a_declaration_that_is_no_encoding_of_text_is_ignored(name):
    assert decode_html(b"<p>words</p>", name).text == "<p>words</p>"
