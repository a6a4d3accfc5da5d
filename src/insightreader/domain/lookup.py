"""Addresses at which a word is looked up, made from a person's own templates.

Nothing is fetched: an address is handed to the system's browser when that is asked for.
"""

from urllib.parse import quote, urlsplit

DICTIONARY = "https://{language}.wiktionary.org/wiki/Special:Search?go=Go&search={word}"
"""Wiktionary in the language of the text."""
WEB_SEARCH = "https://duckduckgo.com/?q={word}"
LONGEST_WORD = 200
"""Characters that are handed on; more is a text, not something to be looked up."""


def address_of(template: str, word: str, *, language: str) -> str | None:
    """Put a word and a language into a template; None where that makes no web address.

    ``language`` is a BCP 47 tag, of which the first part is used.
    """
    words = " ".join(word.split())[:LONGEST_WORD]
    code = language.partition("-")[0].partition("_")[0].lower()
    if "{word}" not in template or not words or not code.isascii() or not code.isalpha():
        return None
    address = template.strip().replace("{language}", code).replace("{word}", quote(words, safe=""))
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in {"http", "https"} and parts.hostname else None
