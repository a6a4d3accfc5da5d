"""A page's title, author, site, address, date and language, each with where it was found.

JSON-LD first, then the meta elements, then the page's own words; a guess is marked as one.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from lxml.html import HtmlElement

from insightreader.capture.bylines import clean_author, html_author
from insightreader.capture.dates import date_in_address, iso_date
from insightreader.capture.markup_tree import collapsed
from insightreader.capture.page_addresses import host_of, resolved, web_address, without_fragment
from insightreader.capture.structured_data import StructuredData
from insightreader.domain.cleaned import FieldSource, Metadata

_Candidate = tuple[str | None, FieldSource]

_TITLE_METAS = ("dc.title", "dcterms.title", "citation_title", "parsely-title", "title")
_AUTHOR_METAS = (
    *("author", "article:author", "parsely-author", "dc.creator", "dcterms.creator"),
    *("citation_author", "byl", "sailthru.author", "article:author_name", "twitter:creator"),
)
_DATE_METAS = (
    *("article:published_time", "og:published_time", "parsely-pub-date", "dc.date.issued"),
    *("dc.date", "dcterms.created", "dcterms.date", "citation_publication_date", "citation_date"),
    *("pubdate", "publishdate", "publish-date", "sailthru.date", "date", "article.published"),
    "datepublished",
)
_SEPARATOR = re.compile(r"\s+(?:[|–—·•»:]|-|::)\s+")
_LANGUAGE = re.compile(
    r"[a-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|\d{3}))?", re.IGNORECASE
)
_WORD = re.compile(r"\w{2,}")


def metas_of(tree: HtmlElement) -> dict[str, str]:
    """Return the page's meta elements by name or property in lower case; the first one counts."""
    metas: dict[str, str] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if not key and element.get("http-equiv"):
            key = f"http-equiv:{element.get('http-equiv')}"
        value = collapsed(element.get("content"))
        if key and value:
            metas.setdefault(key.strip().lower(), value)
    return metas


def read_metadata(
    tree: HtmlElement, structured: StructuredData, *, captured_url: str | None = None
) -> Metadata:
    """Return what a page says about itself. ``captured_url`` is where the capture was made."""
    page = _Page(tree, structured, metas_of(tree), captured_url)
    fields = {
        "url": _first(page.addresses(), lambda value: value),
        "site": _first(page.sites(), lambda value: collapsed(value) or None),
        "author": _first(page.authors(), clean_author),
        "published": _first(page.dates(), iso_date),
        "language": _first(page.languages(), _language),
        "lead_image": _first(page.pictures(), lambda value: resolved(value, page.captured_url)),
    }
    site = fields["site"][0] if fields["site"] else None
    address = fields["url"][0] if fields["url"] else None
    headings = {_key(text) for text in page.headings()}
    fields["title"] = _first(
        page.titles(), lambda value: _as_heading(_without_site(value, site, address), headings)
    )
    values = {name: found[0] for name, found in fields.items() if found}
    sources = {name: found[1] for name, found in fields.items() if found}
    return Metadata(
        title=values.get("title", ""),
        author=values.get("author"),
        site=site,
        url=address,
        published=values.get("published"),
        language=values.get("language"),
        lead_image=values.get("lead_image"),
        sources=sources,
    )


def titles_of(tree: HtmlElement, metadata: Metadata) -> set[str]:
    """Return every wording of the title that a page's own text may repeat."""
    metas = metas_of(tree)
    written = collapsed(tree.findtext(".//title"))
    names = [metas.get("og:title"), metas.get("twitter:title"), written, metadata.title]
    found = {_without_site(name, metadata.site, metadata.url) for name in names if name}
    found |= {name for name in names if name}
    headings = [collapsed(heading.text_content()) for heading in tree.iter("h1")]
    # The only main heading of a page is its title, in the words of its author.
    return found | set(headings) if len(headings) == 1 else found


def description_of(tree: HtmlElement) -> str:
    """Return how a page sums itself up, or ""."""
    metas = metas_of(tree)
    return metas.get("og:description") or metas.get("description") or ""


def _first(
    candidates: Iterable[_Candidate], clean: Callable[[str], str | None]
) -> tuple[str, FieldSource] | None:
    """Return the first candidate that is something after cleaning."""
    for value, source in candidates:
        cleaned = clean(value) if value and value.strip() else None
        if cleaned:
            return cleaned, source
    return None


@dataclass(frozen=True, slots=True)
class _Page:
    """Candidates for each field, best first."""

    tree: HtmlElement
    structured: StructuredData
    metas: dict[str, str]
    captured_url: str | None

    def titles(self) -> Iterable[_Candidate]:
        written = collapsed(self.tree.findtext(".//title"))
        headline = self.structured.headline
        # Some sites put a description there; a headline shares a word with the page's title.
        if headline and (not written or _words(headline) & _words(written)):
            yield headline, FieldSource.JSON_LD
        yield self.metas.get("og:title"), FieldSource.OPEN_GRAPH
        for name in _TITLE_METAS:
            yield self.metas.get(name), FieldSource.META
        yield self.metas.get("twitter:title"), FieldSource.META
        yield written, FieldSource.HTML
        for heading in self.headings():
            yield heading, FieldSource.HTML

    def headings(self) -> list[str]:
        """The main headings, of which a page should have one."""
        return [collapsed(heading.text_content()) for heading in self.tree.iter("h1")]

    def authors(self) -> Iterable[_Candidate]:
        yield self.structured.author, FieldSource.JSON_LD
        for name in _AUTHOR_METAS:
            source = FieldSource.OPEN_GRAPH if name.startswith("article:") else FieldSource.META
            yield self.metas.get(name), source
        yield html_author(self.tree), FieldSource.HTML

    def dates(self) -> Iterable[_Candidate]:
        yield self.structured.published, FieldSource.JSON_LD
        for name in _DATE_METAS:
            is_graph = name.startswith(("article:", "og:"))
            source = FieldSource.OPEN_GRAPH if is_graph else FieldSource.META
            yield self.metas.get(name), source
        for element in self.tree.xpath("//*[@itemprop='datePublished'] | //time[@pubdate]"):
            written = element.get("datetime") or element.get("content") or element.text_content()
            yield written, FieldSource.HTML
        for element in self.tree.xpath("(//article//time[@datetime] | //time[@datetime])[1]"):
            yield element.get("datetime"), FieldSource.HTML
        yield date_in_address(self.captured_url), FieldSource.GUESSED

    def sites(self) -> Iterable[_Candidate]:
        yield self.metas.get("og:site_name"), FieldSource.OPEN_GRAPH
        yield self.structured.site, FieldSource.JSON_LD
        yield self.metas.get("application-name"), FieldSource.META
        yield host_of(self.captured_url or self.metas.get("og:url")), FieldSource.GUESSED

    def languages(self) -> Iterable[_Candidate]:
        yield self.structured.language, FieldSource.JSON_LD
        root = self.tree.getroottree().getroot()
        yield (
            root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang"),
            (FieldSource.HTML),
        )
        yield self.metas.get("og:locale"), FieldSource.OPEN_GRAPH
        yield self.metas.get("http-equiv:content-language"), FieldSource.META

    def pictures(self) -> Iterable[_Candidate]:
        yield self.metas.get("og:image"), FieldSource.OPEN_GRAPH
        yield self.structured.image, FieldSource.JSON_LD
        yield self.metas.get("twitter:image"), FieldSource.META

    def addresses(self) -> Iterable[_Candidate]:
        for link in self.tree.xpath("//link[@rel='canonical' and @href]"):
            yield self._article_address(link.get("href")), FieldSource.HTML
        yield self._article_address(self.metas.get("og:url")), FieldSource.OPEN_GRAPH
        if web_address(self.captured_url):
            yield without_fragment(self.captured_url or ""), FieldSource.CAPTURE

    def _article_address(self, address: str | None) -> str | None:
        """A canonical address that points to the home page is none."""
        found = web_address(resolved(address, self.captured_url)) if address else None
        if found is None or not re.sub(r"^https?://[^/]+/?", "", found):
            is_home = found is not None and _path(self.captured_url) == ""
            return found if is_home and self.captured_url else None
        return found


def _path(address: str | None) -> str:
    return re.sub(r"^https?://[^/]+/?", "", address or "")


def _language(value: str) -> str | None:
    match = _LANGUAGE.fullmatch(value.strip().split(",")[0])
    return match.group().replace("_", "-") if match else None


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _without_site(title: str, site: str | None, address: str | None) -> str:
    """Take the site's name off a title's end or start, only where it is exactly that name."""
    title = collapsed(title)
    names = {_key(site or ""), _key(host_of(address)), _key(host_of(address).split(".")[0])} - {""}
    marks = list(_SEPARATOR.finditer(title))
    for mark in (marks[-1:] or []) + marks[:1]:
        before, after = title[: mark.start()], title[mark.end() :]
        if _key(after) in names and before:
            return before
        if _key(before) in names and after:
            return after
    return title


def _as_heading(title: str, headings: set[str]) -> str:
    """Return the part of a title that a main heading repeats, where one does."""
    for mark in _SEPARATOR.finditer(title):
        before, after = title[: mark.start()], title[mark.end() :]
        for part in (before, after):
            if _key(part) and _key(part) in headings:
                return part
    return title


def _key(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())
