"""The translators' files: what is read from the source, and what they hold."""

import importlib.util
import re
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from insightreader.ui.counting import authors_words, blocks_words, notes_words, posts_words

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"


@pytest.fixture(scope="module")
def tool():
    """The script that brings the translators' files up to date."""
    place = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", place)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def read(tool, tmp_path):
    """Return what is read from a module's source."""

    def texts(source: str):
        module = tmp_path / "module.py"
        module.write_text(source, encoding="utf-8")
        return [tuple(text) for text in tool.texts_of(module)]

    return texts


def test_a_text_of_a_class_has_its_name_as_context_even_by_another_name_of_tr(read):
    source = "class Pane(QWidget):\n  def fill(self):\n    tr = self.tr\n    {}\n"
    for call in ("tr('Open')", "self.tr('Open')", "self.act(lambda: tr('Op' 'en'))"):
        assert read(source.format(call)) == [("Pane", "Open", False)]


def test_a_text_with_a_number_is_counted(read):
    assert read("translate('Counts', '%Ln post(s)', None, count)") == [
        ("Counts", "%Ln post(s)", True)
    ]


def test_a_function_of_the_module_gives_its_context(read):
    source = "C = 'feeds'\ndef _tr(text):\n  return translate(C, text)\nname = _tr('Feeds')\n"
    assert read(source) == [("feeds", "Feeds", False)]


def test_a_marked_text_is_read_where_it_stands(read):
    source = "N = QT_TRANSLATE_NOOP('Places', 'Inbox')\nword = translate('Places', N)\n"
    assert read(source) == [("Places", "Inbox", False)]


@pytest.mark.parametrize("call", ["self.tr(words)", "self.tr(f'{n} posts')"])
def test_a_text_that_only_exists_at_run_time_is_refused(read, call):
    with pytest.raises(ValueError, match=r"module.py:2"):
        read(f"class Pane:\n  words = {call}\n")


@pytest.mark.parametrize(
    ("language", "counted"),
    [
        ("en", ["0 posts", "1 post", "1,204 posts"]),
        ("de", ["0 Beiträge", "1 Beitrag", "1.204 Beiträge"]),
    ],
)
def test_posts_are_counted_as_the_language_counts(english, language, counted):
    english.choose(language)
    said = [posts_words(count) for count in (0, 1, 1204)]
    english.choose("en")
    assert said == counted


def test_each_thing_has_its_own_word(english):
    assert [notes_words(1), authors_words(2), blocks_words(1)] == ["1 note", "2 authors", "1 block"]


# The files of the translators

FORMS = {"en": (1, 2), "de": (1, 2), "zh_CN": (1,), "ar": (0, 1, 2, 3, 11, 100)}
"""Numbers that need each form of a language's plural, in the order of the forms."""
PLACEHOLDER = re.compile(r"\{\w+\}|%s|%\d|\*\.\w+")
COUNTED = re.compile("%L?n")


class Message(NamedTuple):
    """A message of a translators' file; a text that isn't counted has one form."""

    context: str
    source: str
    is_counted: bool
    state: str
    forms: tuple[str, ...]


@pytest.fixture(params=sorted(FORMS))
def language(request) -> str:
    return request.param


@pytest.fixture
def messages(language) -> list[Message]:
    return list(read_messages(FOLDER / f"insightreader_{language}.ts"))


def read_messages(place: Path):
    for context in ET.parse(place).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.get("numerus") == "yes",
                translation.get("type", ""),
                tuple(forms or [translation.text or ""]),
            )


def test_a_file_holds_exactly_the_texts_of_the_source(tool, language, messages):
    counted_alone = language == "en"
    wanted = {tuple(text) for text in tool.texts() if text.is_counted or not counted_alone}
    there = {(each.context, each.source, each.is_counted) for each in messages}
    assert there == wanted, "to be mended by packaging/translations.py, and translated"


def test_nothing_is_unfinished_or_empty(language, messages):
    numbers = len(FORMS[language])
    assert [
        each
        for each in messages
        if each.state
        or not all(form.strip() for form in each.forms)
        or len(each.forms) != (numbers if each.is_counted else 1)
    ] == []


def test_placeholders_and_edges_are_those_of_the_source(language, messages):
    assert [
        (each.source, form)
        for each in messages
        for at, form in enumerate(each.forms)
        if not is_sound(each, form, may_spell_out=language == "ar" and at < 3)
    ] == []


def is_sound(message: Message, form: str, *, may_spell_out: bool) -> bool:
    """``may_spell_out``: a form that is meant for one number alone can do without it."""
    source = message.source
    has_number = may_spell_out or COUNTED.findall(form) == COUNTED.findall(source)
    return (
        sorted(PLACEHOLDER.findall(form)) == sorted(PLACEHOLDER.findall(source))
        and has_number
        and form.endswith("…") == source.endswith("…")
        and form.startswith(" ") == source.startswith(" ")
        and form.endswith(" ") == source.endswith(" ")
        and form.count("&") <= source.count("&")
    )


def test_the_program_loads_what_the_translators_wrote(language, messages):
    loaded = QTranslator()
    assert loaded.load(str(FOLDER / f"insightreader_{language}.qm"))
    assert [
        (each, number)
        for each in messages
        for number, form in zip(
            FORMS[language] if each.is_counted else (-1,), each.forms, strict=True
        )
        if loaded.translate(each.context, each.source, None, number) != form
    ] == []


@pytest.mark.parametrize(
    ("form", "sound"),
    [
        ("{name}: %Ln Beiträge…", True),
        ("{Name}: %Ln Beiträge…", False),
        ("{name}: Beiträge…", False),
        ("{name}: %Ln Beiträge", False),
        (" {name}: %Ln Beiträge…", False),
    ],
)
def test_a_slip_of_a_translator_is_seen(form, sound):
    message = Message("", "%Ln post(s) of {name}…", True, "", (form, form))
    assert is_sound(message, form, may_spell_out=False) == sound
