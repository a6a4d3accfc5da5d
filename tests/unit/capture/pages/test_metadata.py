"""Each field of a page's metadata, with where it was found."""

import json

import pytest

from insightreader.capture.bylines import clean_author
from insightreader.capture.dates import date_in_address, iso_date
from insightreader.capture.markup_tree import parse_page
from insightreader.capture.pages.byline_rows import is_byline
from insightreader.capture.pages.metadata import read_metadata, titles_of
from insightreader.capture.pages.structured_data import read_structured_data
from insightreader.domain.cleaned import FieldSource, Metadata

ARTICLE = {
    "@context": "https://schema.org",
    "@type": "BlogPosting",
    "headline": "On building bridges",
    "author": [{"@type": "Person", "name": "Ann Lee"}, {"name": "Bo Ek"}],
    "datePublished": "2024-03-01T10:00:00+01:00",
    "publisher": {"name": "The Bridge"},
    "inLanguage": "en-GB",
    "image": {"url": "/lead.jpg"},
}


def read(head: str, *, body: str = "<p>x</p>", url: str | None = "https://b.example/p") -> Metadata:
    tree = parse_page(f"<html lang='en'><head>{head}</head><body>{body}</body></html>")
    return read_metadata(tree, read_structured_data(tree), captured_url=url)


def json_ld(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


@pytest.mark.parametrize(
    "value", [ARTICLE, [ARTICLE], {"@graph": [{"@type": "WebSite", "name": "No"}, ARTICLE]}]
)
def test_json_ld_is_believed_first(value):
    metadata = read(json_ld(value) + '<meta name="author" content="Other">')
    assert metadata.title == "On building bridges"
    assert metadata.author == "Ann Lee, Bo Ek"
    assert metadata.published == "2024-03-01T10:00:00+01:00"
    assert metadata.site == "The Bridge"
    assert metadata.language == "en-GB"
    assert metadata.lead_image == "https://b.example/lead.jpg"
    assert metadata.sources["title"] is FieldSource.JSON_LD


@pytest.mark.parametrize("script", ["{", "[1, null]", '{"@type": 5}', "<!-- {} -->", "[" * 5_000])
def test_broken_json_ld_is_as_good_as_none(script):
    metadata = read(f'<script type="application/ld+json">{script}</script><title>T here</title>')
    assert metadata.title == "T here"


def test_a_headline_that_shares_no_word_with_the_title_is_a_description():
    metadata = read(json_ld(ARTICLE) + "<title>Water towers</title>")
    assert metadata.title == "Water towers"
    assert metadata.sources["title"] is FieldSource.HTML


def test_meta_elements_come_next():
    metadata = read(
        '<meta property="og:title" content="OG title"><meta property="og:site_name" content="Site">'
        '<meta name="parsely-author" content="By Cy Ho"><meta name="dc.date" content="2023-12-24">'
        '<meta property="og:locale" content="de_DE">'
    )
    assert (metadata.title, metadata.sources["title"]) == ("OG title", FieldSource.OPEN_GRAPH)
    assert (metadata.author, metadata.sources["author"]) == ("Cy Ho", FieldSource.META)
    assert (metadata.published, metadata.site) == ("2023-12-24", "Site")
    assert metadata.language == "en"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("A post | The Site", "A post"),
        ("The Site: A post", "The Site: A post"),
        ("A post – b.example", "A post"),
        ("A post - Part two", "A post - Part two"),
        ("The Site » A post", "A post"),
        ("Semi-detached", "Semi-detached"),
    ],
)
def test_a_site_suffix_comes_off_only_where_it_is_the_sites_name(title, expected):
    head = f'<meta property="og:site_name" content="The Site"><title>{title}</title>'
    assert read(head).title == expected


@pytest.mark.parametrize(
    ("link", "expected", "source"),
    [
        ("https://b.example/canonical", "https://b.example/canonical", FieldSource.HTML),
        ("/relative", "https://b.example/relative", FieldSource.HTML),
        ("https://b.example/", "https://b.example/p", FieldSource.CAPTURE),
        ("javascript:alert(1)", "https://b.example/p", FieldSource.CAPTURE),
        ("http://[broken", "https://b.example/p", FieldSource.CAPTURE),
    ],
)
def test_the_canonical_address_is_a_page_on_the_web(link, expected, source):
    metadata = read(f'<link rel="canonical" href="{link}">')
    assert (metadata.url, metadata.sources["url"]) == (expected, source)


def test_an_address_is_unknown_rather_than_guessed():
    assert read("", url=None).url is None


def test_bylines_and_times_of_the_page_itself():
    body = (
        '<p class="byline">By <b>Dee Fox</b> on May 3, 2021</p><time datetime="2021-05-03">x</time>'
    )
    metadata = read("", body=body)
    assert (metadata.author, metadata.published) == ("Dee Fox", "2021-05-03")
    assert metadata.sources["author"] is FieldSource.HTML


def test_a_date_in_the_address_is_a_guess():
    metadata = read("", url="https://b.example/2020/02/29/post")
    assert (metadata.published, metadata.sources["published"]) == (
        "2020-02-29",
        FieldSource.GUESSED,
    )


def test_every_wording_of_the_title_is_known():
    tree = parse_page(
        '<html><head><title>A post | B</title><meta property="og:title" content="A post!"></head>'
        "<body><h1>A post, in full</h1></body></html>"
    )
    titles = titles_of(tree, Metadata(title="A post", site="B"))
    assert {"A post | B", "A post", "A post!", "A post, in full"} <= titles


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2024-03-01", "2024-03-01"),
        ("2024-03-01T10:20:30.123Z", "2024-03-01T10:20:30Z"),
        ("2024-03-01 10:20 +0100", "2024-03-01T10:20+01:00"),
        ("20240301", "2024-03-01"),
        ("2024/3/1", "2024-03-01"),
        ("1709251200", "2024-03-01T00:00:00Z"),
        ("March 1st, 2024", "2024-03-01"),
        ("Fri, 1 Mar 2024", "2024-03-01"),
    ],
)
def test_dates_become_iso_no_more_precise_than_they_were(written, iso):
    assert iso_date(written) == iso


@pytest.mark.parametrize("written", ["", None, "yesterday", "2024-13-45", "99999999", "x" * 500])
def test_what_is_no_date_is_none(written):
    assert iso_date(written) is None


@pytest.mark.parametrize(
    ("address", "date"),
    [
        ("https://e.org/2019/11/05/x", "2019-11-05"),
        ("https://e.org/2019/11/x", "2019-11"),
        ("https://e.org/2019/13/x", None),
        ("https://e.org/x", None),
        (None, None),
    ],
)
def test_dates_in_addresses(address, date):
    assert date_in_address(address) == date


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("By Ann Lee", "Ann Lee"),
        ("von Jörg Ek | Last updated 3 May", "Jörg Ek"),
        ("Ann Lee @annlee", "Ann Lee"),
        ("https://facebook.com/ann", None),
        ("admin", None),
        ("", None),
        ("12", None),
        ("word " * 40, None),
    ],
)
def test_bylines_are_reduced_to_names(byline, name):
    assert clean_author(byline) == name


@pytest.mark.parametrize(
    "line",
    ["By Ann Lee", "Published 18 November 2019", "Nov 18, 2019 at 9:24 pm ET • 2 min read", "@ann"],
)
def test_lines_that_only_say_who_or_when(line):
    assert is_byline(line)


@pytest.mark.parametrize("line", ["By the river we sat down.", "In May 2019 we left.", "Ann Lee"])
def test_lines_that_say_more(line):
    assert not is_byline(line)


def test_a_number_beyond_all_calendars_is_no_date():
    assert iso_date("1 jan 99999999999999999999 10:10") is None


HOME = '<h1><a href="/">Tin Roof</a></h1>'


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Tin Roof » Archive » My father types", HOME + "<h2>My father types</h2>"),
        ("Tin Roof: My father types", HOME + "<h3>My father types</h3>"),
        ("My father types - Tin Roof", "<a href='index.php'>Tin Roof</a><h1>My father types</h1>"),
        ("My father types · Tin Roof", "<h1>My father types</h1>"),
    ],
)
def test_the_site_is_what_stands_beside_the_heading_or_links_home(title, body):
    found = read(f"<title>{title}</title>", body=body + "<p>x</p>", url=None)
    assert (found.title, found.site) == ("My father types", "Tin Roof")


@pytest.mark.parametrize("name", ["Super User", "webmaster", "Redazione", "Редакция"])
def test_what_a_program_signs_with_is_nobody_s_name(name):
    found = read(f'<meta name="author" content="{name}">', body="<p class='writer'>Ada Lund</p>")
    assert found.author == "Ada Lund"


def test_whose_program_a_page_was_made_with_is_not_its_author():
    assert read("", body="<p>proudly powered by <a href='/w'>WordPress One</a></p>").author is None


@pytest.mark.parametrize(
    ("line", "author", "published"),
    [
        ("Teksti: Aino Perälä", "Aino Perälä", None),
        (
            "Posted by Conrad at February 9, 2004 11:48 PM | <a href='/t'>TrackBack</a>",
            "Conrad",
            None,
        ),
        ("This entry was posted on Saturday, November 17th, 2007 and is filed", None, "2007-11-17"),
        ("Julkaistu 7. maaliskuuta 2019", None, "2019-03-07"),
    ],
)
def test_lines_of_a_page_are_read_as_those_of_copied_texts(line, author, published):
    found = read("", body=f"<h1>T</h1><p>{line}</p>", url=None)
    assert found.author == author
    assert published is None or found.published == published


def test_one_object_for_all_fields_is_read():
    told = json.dumps({"authors": ["Orla Finch", "Kumi Sato"], "pub_date": "2015-02-17"})
    found = read(f"<meta name='parsely-page' content='{told}'>")
    assert (found.author, found.published) == ("Orla Finch, Kumi Sato", "2015-02-17")
    assert read("<meta name='parsely-page' content='{'>").author is None
