"""The translators' files: what is read from the source, and what they hold."""

import importlib.util
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from insightreader.ui.counting import authors_words, blocks_words, notes_words, posts_words

ROOT = Path(__file__).resolve().parents[2]


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
    ],
)
def test_posts_are_counted_as_the_language_counts(english, language, counted):
    english.choose(language)
    assert [posts_words(count) for count in (0, 1, 1204)] == counted
    english.choose("en")


def test_each_thing_has_its_own_word(english):
    assert [notes_words(1), authors_words(2), blocks_words(1)] == ["1 note", "2 authors", "1 block"]
    assert QLocale().language() == QLocale.Language.English
