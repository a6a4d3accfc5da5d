"""A page's meta elements by name, and the names under which each field is told."""

import json

from lxml.html import HtmlElement

from insightreader.capture.markup_tree import collapsed

TITLES = ("dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title", "title")
AUTHORS = (
    *("author", "article:author", "og:article:author", "og:author", "parsely-author", "byl"),
    *("dc.creator", "dcterms.creator", "dcterm:creator", "dc:creator", "dcsext.author"),
    *("citation_author", "sailthru.author", "article:author_name", "rbauthors", "authors"),
    *("bt:author", "cxenseparse:author", "book:author", "weibo:article:author", "creator"),
    *("dable:author", "articleauthor", "content_author", "article-author", "author_name"),
    *("autor", "dc.creator.personalname", "article.author", "vr:author", "twitter:creator"),
)
DATES = (
    *("article:published_time", "og:article:published_time", "og:published_time"),
    *("parsely-pub-date", "dc.date.issued", "dcterms.issued", "dc.issued", "dc.date"),
    *("dcterms.created", "dcterms.date", "dc.date.created", "dc.created", "article:published"),
    *("article.published", "article_date_original", "article:post_date", "citation_date"),
    *("citation_publication_date", "citation_online_date", "rnews:datepublished", "sailthru.date"),
    *("datepublished", "date_published", "publishdate", "publish-date", "publish_date", "pdate"),
    *("published_time", "publication_date", "publicationdate", "originalpublicationdate"),
    *("pubdate", "ptime", "og:pubdate", "date", "datecreated", "dateposted", "displaydate"),
    *("data-publishdate", "content_publisheddate", "article.created", "published-date"),
    *("shareaholic:article_published_time", "cxenseparse:recs:publishtime", "bt:pubdate"),
)
SITES = (
    *("application-name", "apple-mobile-web-app-title", "dc.publisher", "dcterms.publisher"),
    *("citation_journal_title", "publisher", "article:publisher"),
    *("al:ios:app_name", "al:android:app_name"),
)
DESCRIPTIONS = (
    *("og:description", "description", "dc.description", "dcterms.description"),
    *("twitter:description", "sailthru.description"),
)
LANGUAGES = ("http-equiv:content-language", "language", "dc.language", "dcterms.language", "lang")
_WRITTEN_BY = frozenset(
    {"written by", "author", "by", "geschrieben von", "verfasst von", "escrito por", "écrit par"}
)


class PageMetas:
    """The meta elements of a page. Names are those of their property, name or itemprop."""

    def __init__(self, tree: HtmlElement) -> None:
        self._values: dict[str, list[str]] = {}
        for element in tree.iter("meta"):
            value = collapsed(element.get("content") or element.get("value"))
            for key in _keys(element):
                if key and value:
                    self._values.setdefault(key, []).append(value)

    def get(self, name: str) -> str | None:
        """Return the first value of a name."""
        return next(iter(self._values.get(name, ())), None)

    def all(self, name: str) -> list[str]:
        """Return the values of a name, each once."""
        return list(dict.fromkeys(self._values.get(name, ())))

    def told_by_parsely(self) -> dict[str, object]:
        """Return what the older form of that service's element says: one object for all fields."""
        try:
            told = json.loads(self.get("parsely-page") or "{}")
        except (ValueError, RecursionError):
            return {}
        return told if isinstance(told, dict) else {}

    def labelled_author(self) -> str | None:
        """Return the author that a card for social networks names in words."""
        for number in ("1", "2"):
            label = (self.get(f"twitter:label{number}") or "").casefold().strip(" :")
            if label in _WRITTEN_BY:
                return self.get(f"twitter:data{number}")
        return None


def _keys(element: HtmlElement) -> list[str]:
    names = [element.get("property"), element.get("name"), element.get("itemprop")]
    keys = [key.strip().lower() for name in names if name for key in name.split()]
    if not keys and element.get("http-equiv"):
        keys = [f"http-equiv:{(element.get('http-equiv') or '').strip().lower()}"]
    return list(dict.fromkeys(keys))
