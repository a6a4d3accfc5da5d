"""Lines and places of a page that aren't its article: they ask for something, or file it."""

import re
from functools import lru_cache

from lxml.html import HtmlElement

from insightreader.capture.markup_tree import LEAVES, tag_of
from insightreader.capture.pages.class_names import names_like
from insightreader.capture.texts.furniture import is_furniture_line

_LONGEST_WORDS = 40
_PHRASES = (
    r"read (?:more|next|also|this)\b\s*[:|-]",
    r"also (?:read\b|on \w+\.com)",
    r"see (?:also|more)\s*:|mehr\s*:",
    r"more(?: on this)?(?: stories| from)?\s*:",
    r"related(?: (?:articles?|stories|posts?|content|coverage))?\s*(?::|$)",
    r"(?:trending|latest|top|popular)(?: now| news| stories| posts| articles)?$",
    r"don['’]?t miss\b\s*(?::|$)",
    r"(?:like|enjoyed|love) this (?:story|article|post)\?",
    r"sign up (?:for|to)\b",
    r"subscribe (?:to|now|today)\b",
    r"click here (?:to|for)\b",
    r"follow (?:us|me|him|her|them|@?\w+) on\b",
    r"join (?:us|our|the conversation)\b",
    r"download (?:our|the) app\b",
    r"get (?:the|our) (?:latest|best|top|free|day['’]s)\b.*(?:inbox|newsletter|e-?mail)",
    r"(?:©|\(c\)|copyright)\s*(?:©\s*)?\d{4}",
    r"(?:page )?last (?:updated|modified|edited)\b",
    r"best viewed (?:with|in|at)\b",
    r"(?:previous|next|newer|older)(?: (?:post|message|article|story|entry|page))?s?\s*:",
    r"(?:article|story|text) continues (?:below|after)\b|continú?u?a (?:depois|después)\b",
    r"(?:la suite après|weiter nach|lees verder onder|fortsätter efter|jatkuu mainoksen)\b",
    r"(?:dalszy ciąg|ciąg dalszy) (?:materiału|artykułu)\b|продолжение после рекламы",
    r".{0,12}(?:riproduzione riservata|reprodução proibida|nachdruck verboten)\b",
    r"also (?:on|posted (?:on|to)|syndicated to)\s*:",
    r"this entry was posted (?:on|in|by)\b",
    r"\d[\d.,]*\s*(?:comments?|commentaires?|comentarios?|comentários|commenti|kommentare?r?)$",
    r"\d[\d.,]*\s*(?:reacties|комментари\w+|条评论|則留言|件のコメント|개의 댓글)$",
    r"do you have an opinion on\b",
    r"continue reading the main story",
    r"who is online$|users browsing this (?:forum|thread)",
    r"(?s:.{0,140})\b(?:unsubscribe (?:from (?:this|our)|anytime)|update your preferences)\b",
    r"a version of this (?:article|story) appears\b",
    r"all rights reserved",
    r".{0,60}(?:版权所有|無断転載|무단전재|все права защищены|כל הזכויות שמורות)",
    r"(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)\b",
    r"this (?:article|story|post) (?:was )?originally (?:appeared|published)",
    r"have (?:a|any) (?:story|tip|question)s?\b.*\?",
    r"(?:advertisement|sponsored|share this)\b",
    r"media playback is (?:not |un)supported",
    r"(?:tags?|filed under|posted in|categor(?:y|ies)|etiquetas|schlagwörter|mots-clés)\s*[:/|]",
    r"(?:tempo de leitura|reading time|lesezeit|temps de lecture|tiempo de lectura)\s*:",
    r"(?:à )?lire aussi\b",
    r"lesen sie auch\b|mehr zum thema\b",
    r"le[ae] también\b|leia também\b|leggi anche\b",
    r"baca juga\b|διαβάστε επίσης\b|читайте також\b|čtěte také\b|ez is érdekelheti\b",
    r"lees ook\b|läs (?:också|även)\b|les også\b|læs også\b",
    r"читайте также\b|czytaj (?:też|także)\b",
)
_PHRASE = re.compile(rf"^\W*(?:{'|'.join(_PHRASES)})", re.IGNORECASE)
_PLACES = (
    r"share|sharing|social|sharedaddy|addthis|print|toolbar",
    r"related|recommend(?:ed|ations?)?|jp-relatedposts|outbrain|taboola|teaser|trending",
    r"most-?(?:read|popular)|read-?(?:more|next)|more-?(?:stories|from|posts)|up-?next",
    r"newsletter|subscri(?:be|ption)|sign-?up|promo(?:tion)?|call-?to-?action|cta|donate",
    r"comments?|comment-?(?:area|list|section|thread|tree)|disqus|respond",
    r"advert(?:isement|ising)?|ads?|sponsor(?:ed)?",
    r"nav|navigation|menu|breadcrumbs?|pagination|pager|side(?:bar)?|(?<!elementor-)(?<!article-)widget(?!-image)|footer|nav-?box",
    r"cookie|consent|popup|modal|ratings?|stars|cat-?links",
    r"ambox|mbox|no-?print|d-print-none|robots-nocontent",
    r"post-?profile|user-?(?:info|card|profile|details)",
    r"author-?(?:box|bio|card)|(?:post|entry)-?(?:meta(?:data)?|tags|nav|footer)|tags?-?(?:list|links)",
)
_ASIDES = (
    r"newsletters?|sign-?ups?|subscri(?:be|ption)s?|promo(?:tion)?|call-?to-?action|cta",
    r"related(?:-?\w+)?|recommend(?:ed|ations?)?|outbrain|taboola|read-?(?:more|next)",
    r"ambox|mbox|no-?print|d-print-none|robots-nocontent",
    r"share|sharing|sharedaddy|addthis|cookies?|consent|comments?|disqus|respond|notes-list",
    r"advert(?:isement|ising)?|sponsor(?:ed)?|nav|nav-?box|navigation|menu|breadcrumbs?",
)
_CONTENTS = names_like(r"toc|toc-?\w+|toctitle|table-?of-?contents")
_LEAST_LINKED = 0.3
_OPENING = re.compile(
    r"^\W*(?:(?:\S+ ){0,3}(?:newsletter|boletín|infolettre|рассылка|النشرة البريدية)"
    r"|sign up (?:for|to)\b.*|subscribe(?: (?:to|now|today)\b.*)?|related(?: \w+)?"
    r"|read (?:more|next)"
    r"|más información|keep reading|you (?:may|might) also like|popular now|trending(?: now)?"
    r"|mehr zum thema|lesen sie auch|lire aussi|à lire aussi|sur le même sujet|lea también"
    r"|te puede interesar|leia (?:também|mais)|leggi anche|lees ook|читайте также|اقرأ أيضا"
    r"|related (?:articles|stories|posts)|editors['’] picks|more (?:on this|from)\b.*)\W*$",
    re.IGNORECASE,
)
_NOTES = (
    r"note|notes|callout|admonition|tip|hint|warning|important|caution|info-?box",
    r"poem|poetry|verse|stanza|lyrics|pull-?quote|epigraph|side-?note|takeaways?|tl-?dr|key-?points",
)
_CAPTIONS = (
    r"(?:\w+-)?captions?(?:-?text)?|wp-caption-text|(?:photo|image|img|media|figure)-?credits?",
    r"credits?|(?:photo|foto|bild)-?(?:by|info|text|desc)|image-?(?:info|source|copyright)|mediacaption",
)
_CREDIT = re.compile(
    r"^\W*(?:(?:photo|image|picture|video|illustration|graphic|foto|bild|imagen|crédito)s?"
    r"(?:\s+(?:credit|copyright|caption|source|courtesy))?\s*(?::|\bby\b|\bcourtesy\b|copyright\b)"
    r"|image (?:copyright|caption|source)\b)",
    re.IGNORECASE,
)


_PLACE, _NOTE, _CAPTION = names_like(*_PLACES), names_like(*_NOTES), names_like(*_CAPTIONS)
_ASIDE = names_like(*_ASIDES)
_GATE = names_like(r"paywall(?:ed)?|reg-?wall")
_SIGNED = names_like(
    r"authors?|by-?lines?|contributors?|author-?(?:box|bio|card|info|meta|details)"
)
_TALK = names_like(r"comments|comments?-?(?:area|list|section|threads?|tree)|disqus|discussion")
_DATED = names_like(
    r"date|datetime|datum|fecha|dato|byline|(?:post|entry)-?meta(?:data)?|published|timestamp|(?:last-?)?update",
    r"(?:publish-?)?dates",
)
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NAMING = (
    "class",
    "id",
    "data-area",
    "data-component",
    "data-hook",
    "data-node-type",
    "data-testid",
)


def is_promotion(text: str) -> bool:
    """Tell whether a whole line asks its reader to read, subscribe, share or buy something else."""
    return len(text.split()) <= _LONGEST_WORDS and (
        _PHRASE.match(text) is not None or is_furniture_line(text)
    )


def is_credit(text: str) -> bool:
    """Tell whether a short line says whose a picture is."""
    return len(text.split()) <= _LONGEST_WORDS and _CREDIT.match(text) is not None


def is_promotional_place(element: HtmlElement) -> bool:
    """Tell whether an element's own names say that it is no part of the article."""
    names = names_of(element)
    return _PLACE.search(names) is not None or _is_gate(element) or _lists_contents(element)


def _is_gate(element: HtmlElement) -> bool:
    """Whether a box asks for money; a paragraph of that name is the last that is to be had."""
    return tag_of(element) not in LEAVES and _GATE.search(names_of(element)) is not None


def _lists_contents(element: HtmlElement) -> bool:
    is_named = _CONTENTS.search(names_of(element)) is not None
    return is_named and (link_density(element) > _LEAST_LINKED or len(element) == 0)


def is_aside_place(element: HtmlElement) -> bool:
    """Tell whether an element's own names say that it promotes, whatever it holds."""
    names = names_of(element)
    return _ASIDE.search(names) is not None or _is_gate(element) or _lists_contents(element)


def is_talk_place(element: HtmlElement) -> bool:
    """Tell whether an element's own names say that readers speak in it."""
    return _TALK.search(names_of(element)) is not None


def opens_promotion(text: str) -> bool:
    """Tell whether a short line is the heading of a box that asks for something."""
    return _OPENING.match(text) is not None


def is_note_place(element: HtmlElement) -> bool:
    """Tell whether an element's own names say that its author set it apart from the text."""
    return _NOTE.search(names_of(element)) is not None and not is_promotional_place(element)


def is_dated_place(element: HtmlElement) -> bool:
    """Tell whether an element's own names say that it tells who or when."""
    return _DATED.search(names_of(element)) is not None


def is_signed_place(element: HtmlElement) -> bool:
    """Tell whether an element's own names say that it tells of the author."""
    return _SIGNED.search(names_of(element)) is not None


def is_caption_place(element: HtmlElement) -> bool:
    """Tell whether an element's own names say that it describes a picture."""
    return _CAPTION.search(names_of(element)) is not None


def link_density(element: HtmlElement) -> float:
    """Return the share of an element's text that is in links."""
    total = len("".join(element.itertext()).strip())
    if not total:
        return 0.0
    linked = sum(len("".join(link.itertext()).strip()) for link in element.iter("a"))
    return linked / total


def names_of(element: HtmlElement) -> str:
    """Return what an element is called by its page, as one line."""
    return _parted(" ".join(value for name in _NAMING if (value := element.get(name))))


@lru_cache(maxsize=4096)
def _parted(names: str) -> str:
    """The words of names in camel case apart, as other names have them."""
    return _HUMP.sub("-", names)
