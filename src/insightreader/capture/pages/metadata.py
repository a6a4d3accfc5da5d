"""A page's title, author, site, address, date and language, each with where it was found.

JSON-LD first, then the meta elements, then the page's own words; a guess is marked as one.
"""

import html as entities
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from lxml.html import HtmlElement

from insightreader.capture.bylines import clean_author
from insightreader.capture.dates import date_in_address, iso_date
from insightreader.capture.markup_tree import collapsed
from insightreader.capture.page_addresses import host_of, resolved, web_address, without_fragment
from insightreader.capture.pages import metas as names
from insightreader.capture.pages.bylines import html_authors, html_dates
from insightreader.capture.pages.metas import PageMetas
from insightreader.capture.pages.structured_data import StructuredData, names_in
from insightreader.capture.pages.titles import (
    as_shown,
    home_names,
    is_about_the_same,
    main_headings,
    shown_titles,
    site_beside,
    site_in,
    without_site,
    wordings,
)
from insightreader.domain.cleaned import FieldSource, Metadata

_Candidate = tuple[str | None, FieldSource]

_LANGUAGE = re.compile(
    r"[a-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|\d{3}))?", re.IGNORECASE
)
_ENTITY = re.compile(r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,8});", re.IGNORECASE)
_EMPTY_TITLES = frozenset(
    {
        "loading",
        "app",
        "react app",
        "vite app",
        "home",
        "homepage",
        "index",
        "untitled",
        "document",
        "new page",
        "blog",
    }
)
_GRAPH = ("article:", "og:")


def read_metadata(
    tree: HtmlElement, structured: StructuredData, *, captured_url: str | None = None
) -> Metadata:
    """Return what a page says about itself. ``captured_url`` is where the capture was made."""
    page = _Page(tree, structured, PageMetas(tree), captured_url)
    fields = {
        "url": _first(page.addresses(), lambda value: value),
        "site": _first(page.sites(), _name),
        "language": _first(page.languages(), _language),
        "lead_image": _first(page.pictures(), lambda value: resolved(value, page.captured_url)),
    }
    site = fields["site"][0] if fields["site"] else None
    language = fields["language"][0] if fields["language"] else None
    fields["title"] = _first(page.titles(), page.clean_title)
    fields["author"] = _first(page.authors(), lambda value: _person(value, page.signatures))
    fields["published"] = _first(page.dates(), lambda value: iso_date(value, language=language))
    values = {name: found[0] for name, found in fields.items() if found}
    sources = {name: found[1] for name, found in fields.items() if found}
    return Metadata(
        title=values.get("title", ""),
        author=values.get("author"),
        site=site,
        url=values.get("url"),
        published=values.get("published"),
        language=language,
        lead_image=values.get("lead_image"),
        description=next((told for text in page.descriptions() if (told := _plain(text))), None),
        sources=sources,
    )


def titles_of(tree: HtmlElement, metadata: Metadata, *, told: str = "") -> set[str]:
    """Return every wording of the title that a page's own text may repeat.

    ``told``: the title that the capture has beside the page, so that no other is shown.
    """
    names_of_site = [metadata.site or "", *_names_of_host(metadata.url)]
    if told:
        return wordings(tree, {told}, names_of_site)
    metas = PageMetas(tree)
    written = collapsed(tree.findtext(".//title"))
    own = [metas.get("og:title"), metas.get("twitter:title"), written, metadata.title]
    headings = main_headings(tree)
    # The only main heading of a page is its title, in the words of its author.
    shown = set(headings) if len(headings) == 1 else set()
    titles = {entities.unescape(title) for title in own if title}
    return wordings(tree, titles, names_of_site) | shown


def _first(
    candidates: Iterable[_Candidate], clean: Callable[[str], str | None]
) -> tuple[str, FieldSource] | None:
    """Return the first candidate that is something after cleaning."""
    for value, source in candidates:
        if value and value.strip():
            # Some sites escape what a script or a template then escapes once more.
            text = entities.unescape(value) if _ENTITY.search(value) else value
            cleaned = clean(text)
            if cleaned:
                return cleaned, source
    return None


@dataclass(frozen=True)
class _Page:
    """Candidates for each field, best first."""

    tree: HtmlElement
    structured: StructuredData
    metas: PageMetas
    captured_url: str | None

    @cached_property
    def written_title(self) -> str:
        """What the page's ``title`` element says."""
        head = self.tree.find("head")
        in_head = head.findtext("title") if head is not None else None
        return collapsed(in_head or self.tree.findtext(".//title"))

    @cached_property
    def site_names(self) -> list[str]:
        """Everything that the page or its address calls its site."""
        address = self.captured_url or self.metas.get("og:url") or self._canonical()
        handle = (self.metas.get("twitter:site") or "").lstrip("@")
        told = [self.metas.get("og:site_name"), self.structured.site, handle, *self.home_names]
        told += [self.metas.get(name) for name in names.SITES]
        return [entities.unescape(name) for name in told if name] + _names_of_host(address)

    @cached_property
    def home_names(self) -> list[str]:
        """What links to the first page call the site, where the title says the same."""
        return home_names(self.tree, self.written_title)

    @cached_property
    def signatures(self) -> list[str]:
        """What a site signs with in the place of a person."""
        title = self.written_title
        cleaned = self.clean_title(title)
        rest = title.replace(cleaned, "").strip(" -–—|·•_:»") if cleaned != title else ""
        told = [self.metas.get("og:site_name"), self.structured.site, rest]
        told += [self.metas.get(name) for name in names.SITES]
        return [entities.unescape(name) for name in told if name]

    @cached_property
    def _shown(self) -> set[str]:
        return set(shown_titles(self.tree))

    def titles(self) -> Iterator[_Candidate]:
        written, headline = self.written_title, self.structured.headline
        is_told = not written or _says_nothing(written) or is_about_the_same(headline, written)
        if headline and is_told:
            yield headline, FieldSource.JSON_LD
        yield self.metas.get("og:title"), FieldSource.OPEN_GRAPH
        for name in names.TITLES:
            yield self.metas.get(name), FieldSource.META
        yield self.metas.get("twitter:title"), FieldSource.META
        yield self.metas.get("headline"), FieldSource.META
        if not _says_nothing(written) or len(main_headings(self.tree)) != 1:
            yield written, FieldSource.HTML
        for heading in (*main_headings(self.tree), *shown_titles(self.tree)):
            yield heading, FieldSource.HTML

    def clean_title(self, title: str) -> str:
        """Return a title without the site's name."""
        return as_shown(without_site(title, self.site_names), self._shown, self.site_names)

    def authors(self) -> Iterator[_Candidate]:
        yield self.structured.author, FieldSource.JSON_LD
        yield self._parsely("author", "authors"), FieldSource.META
        for name in names.AUTHORS:
            told = [value for value in self.metas.all(name) if clean_author(value)]
            source = FieldSource.OPEN_GRAPH if name.startswith(_GRAPH) else FieldSource.META
            yield ", ".join(told), source
        yield self.metas.labelled_author(), FieldSource.META
        for told_here in html_authors(self.tree):
            yield told_here, FieldSource.HTML

    def dates(self) -> Iterator[_Candidate]:
        yield self.structured.published, FieldSource.JSON_LD
        yield self._parsely("pub_date"), FieldSource.META
        for name in names.DATES:
            source = FieldSource.OPEN_GRAPH if name.startswith(_GRAPH) else FieldSource.META
            yield self.metas.get(name), source
        for written in html_dates(self.tree):
            yield written, FieldSource.HTML
        for address in (self.captured_url, self._canonical(), self.metas.get("og:url")):
            yield date_in_address(address), FieldSource.GUESSED

    def _parsely(self, *fields: str) -> str:
        told = self.metas.told_by_parsely()
        try:
            return ", ".join(name for field in fields for name in names_in(told.get(field)))
        except RecursionError:
            return ""

    def sites(self) -> Iterator[_Candidate]:
        yield self.metas.get("og:site_name"), FieldSource.OPEN_GRAPH
        yield self.structured.site, FieldSource.JSON_LD
        for name in names.SITES:
            yield self.metas.get(name), FieldSource.META
        address = self.captured_url or self.metas.get("og:url") or self._canonical()
        yield from ((name, FieldSource.HTML) for name in self.home_names)
        yield site_in(self.written_title, address), FieldSource.HTML
        yield site_beside(self.written_title, self._shown), FieldSource.HTML
        yield host_of(address), FieldSource.GUESSED

    def languages(self) -> Iterator[_Candidate]:
        yield self.structured.language, FieldSource.JSON_LD
        root = self.tree.getroottree().getroot()
        body = self.tree.find("body")
        articles = self.tree.xpath("//article[@lang]")
        for element in (root, body, *(articles if len(articles) == 1 else [])):
            if element is not None:
                yield element.get("lang"), FieldSource.HTML
                yield element.get("{http://www.w3.org/XML/1998/namespace}lang"), FieldSource.HTML
                yield element.get("xml:lang"), FieldSource.HTML
        yield self.metas.get("og:locale"), FieldSource.OPEN_GRAPH
        for name in (*names.LANGUAGES, "inlanguage"):
            yield self.metas.get(name), FieldSource.META

    def pictures(self) -> Iterator[_Candidate]:
        yield self.metas.get("og:image"), FieldSource.OPEN_GRAPH
        yield self.metas.get("og:image:url"), FieldSource.OPEN_GRAPH
        yield self.structured.image, FieldSource.JSON_LD
        yield self.metas.get("twitter:image"), FieldSource.META
        yield self.metas.get("twitter:image:src"), FieldSource.META
        for link in self.tree.xpath("//link[@rel='image_src' and @href]"):
            yield link.get("href"), FieldSource.HTML

    def descriptions(self) -> Iterator[str | None]:
        yield self.structured.description
        for name in names.DESCRIPTIONS:
            yield self.metas.get(name)

    def addresses(self) -> Iterator[_Candidate]:
        for link in self.tree.xpath("//link[@rel='canonical' and @href]"):
            yield self._article_address(link.get("href")), FieldSource.HTML
        yield self._article_address(self.metas.get("og:url")), FieldSource.OPEN_GRAPH
        if web_address(self.captured_url):
            yield without_fragment(self.captured_url or ""), FieldSource.CAPTURE

    def _canonical(self) -> str | None:
        links = self.tree.xpath("//link[@rel='canonical' and @href]")
        return links[0].get("href") if links else None

    def _article_address(self, address: str | None) -> str | None:
        """A canonical address that points to the home page is none."""
        found = web_address(resolved(address, self.captured_url)) if address else None
        if found is None or _path(found):
            return found
        return found if self.captured_url and _path(self.captured_url) == "" else None


def _plain(text: str | None) -> str:
    return collapsed(entities.unescape(text or ""))


def _path(address: str | None) -> str:
    return re.sub(r"^https?://[^/]+/?", "", address or "")


def _names_of_host(address: str | None) -> list[str]:
    host = host_of(address)
    return [host, host.split(".")[0], *host.split(".")[-2:-1]] if host else []


def _name(value: str) -> str | None:
    """A site's name; the address of one isn't one."""
    text = collapsed(value)
    return None if text.startswith(("http://", "https://", "//", "@")) else text or None


def _person(value: str, site_names: Iterable[str]) -> str | None:
    """The names of people; where the site signs with its own name, nobody."""
    name = clean_author(value)
    if name is None or name.casefold() in {site.casefold() for site in site_names}:
        return None
    for site in site_names:
        if len(site) > 2 and name.casefold().endswith(f", {site.casefold()}"):
            return name[: -len(site) - 2] or None
    return name


def _language(value: str) -> str | None:
    match = _LANGUAGE.fullmatch(value.strip().split(",")[0])
    if match is None:
        return None
    first, *others = match.group().replace("_", "-").split("-")
    return "-".join((first.lower(), *(_cased(each) for each in others)))


def _cased(subtag: str) -> str:
    """A region in capitals, a script with one, as RFC 5646 writes them."""
    return subtag.upper() if len(subtag) < 4 else subtag.title()


def _says_nothing(title: str) -> bool:
    """Whether a page's own title is what templates put there."""
    return title.casefold().strip(" .…") in _EMPTY_TITLES
