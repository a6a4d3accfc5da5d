"""Lines and places of a page that ask for something instead of saying it."""

import re

from lxml.html import HtmlElement

from insightreader.capture.furniture import is_furniture_line

_LONGEST_WORDS = 30
_PHRASE = re.compile(
    r"^\W*(?:read (?:more|next|also|this)\b\s*[:|-]|related(?: (?:articles?|stories|posts?|content))?\s*:|"
    r"see also\s*:|more(?: on this)?(?: stories| from)?\s*:|also read\b|don'?t miss\b\s*:|"
    r"like this (?:story|article|post)\?|enjoyed this\b|sign up (?:for|to)\b|subscribe (?:to|now|today)\b|"
    r"click here (?:to|for)\b|follow (?:us|me|him|her|them) on\b|follow @?\w+ on (?:twitter|facebook|instagram|x)\b|"
    r"join (?:us|our|the conversation)\b|download (?:our|the) app\b|get (?:the|our) (?:latest|best|top|free)\b.*"
    r"(?:inbox|newsletter|email)|"
    r"(?:©|\(c\)|copyright)\s*(?:©\s*)?\d{4}|all rights reserved|this (?:article|story|post) (?:was )?originally "
    r"(?:appeared|published)|"
    r"have (?:a|any) (?:story|tip|question)s?\b.*\?|"
    r"advertisement\b|sponsored\b|share this\b|"
    r"lire aussi\b|à lire aussi\b|lesen sie auch\b|mehr zum thema\b|lea también\b|lee también\b|leia também\b|"
    r"leggi anche\b|lees ook\b|läs (?:också|även)\b|les også\b|læs også\b|читайте также\b|czytaj (?:też|także)\b)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?:^|[\s_-])(?:share|sharing|social|sharedaddy|related|recommend(?:ed|ations?)?|newsletter|"
    r"subscri(?:be|ption)|signup|sign-up|comments?|disqus|respond|promo(?:tion)?|advert(?:isement)?|ads?|"
    r"sponsor(?:ed)?|outbrain|taboola|nav|navigation|menu|breadcrumbs?|pagination|pager|sidebar|widget|"
    r"footer|cookie|consent|popup|modal|toolbar|print|author-?(?:box|bio|card)|post-?(?:meta|tags|nav)|"
    r"entry-?(?:meta|footer)|tags?-?(?:list|links)|jp-relatedposts|most-?(?:read|popular)|trending|"
    r"read-?(?:more|next)|more-?(?:stories|from|posts)|up-?next|teaser|call-?to-?action|cta|paywall|donate)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)


def is_promotion(text: str) -> bool:
    """Tell whether a whole line asks its reader to read, subscribe, share or buy something else."""
    return len(text.split()) <= _LONGEST_WORDS and (
        _PHRASE.match(text) is not None or is_furniture_line(text)
    )


def is_promotional_place(element: HtmlElement) -> bool:
    """Tell whether an element's own names say that it is no part of the article."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return bool(names.strip()) and _PLACE.search(names) is not None


def link_density(element: HtmlElement) -> float:
    """Return the share of an element's text that is in links."""
    total = len("".join(element.itertext()).strip())
    if not total:
        return 0.0
    linked = sum(len("".join(link.itertext()).strip()) for link in element.iter("a"))
    return linked / total
