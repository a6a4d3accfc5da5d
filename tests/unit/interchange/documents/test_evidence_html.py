"""The page of passages: whole without scripts, and open to no word that would be markup."""

import re
from base64 import b64encode
from hashlib import sha256

from lxml import html

from insightreader.domain.evidence import CodebookDetail, CodeDetail, DimensionDetail
from insightreader.domain.exchange import ExportedPost
from insightreader.domain.ids import CodeId, DimensionId
from insightreader.interchange.documents.evidence_html import evidence_html
from tests.unit.interchange.exported import ORIGIN, arabic_post, code, post, rich_post, uid

FACTOR = DimensionDetail(DimensionId(1), uid(1), "Factor <b>")
BOOK = CodebookDetail(
    (FACTOR,),
    (
        CodeDetail(CodeId(1), uid(2), FACTOR.id, None, "Leadership", "blue"),
        CodeDetail(CodeId(3), uid(3), FACTOR.id, CodeId(1), "Trust", "blue", depth=1),
    ),
)


def page(*posts: ExportedPost, remarks: tuple[str, ...] = ()) -> html.HtmlElement:
    text = "".join(evidence_html(posts, ORIGIN, codebook=BOOK, remarks=remarks))
    return html.fromstring(text)


def test_every_passage_is_there_with_its_source_and_verdict_before_any_script_runs() -> None:
    found = page(rich_post(), arabic_post(), remarks=("2 captures",))
    articles = found.xpath("//article")
    assert len(articles) == 6
    text = " ".join(articles[1].text_content().split())
    assert "Trust in local capacity was the key." in text
    assert "Missions · An Author · The Site · 2026-03-01 · captured 2026-02-25 · § 5" in text
    assert "A. Person, The Book, as quoted there" in text
    assert not articles[1].get("hidden")
    assert "orphan: it is no longer in the source" in articles[-1].text_content()
    assert articles[-1].get("data-doubtful") == "yes"
    assert "2 captures" in found.text_content()


def test_a_passage_counts_for_the_codes_above_its_own() -> None:
    marked = {"quote": "words", "codes": (code("Factor/Trust", 3),)}
    (article,) = page(post("# A\n\nwords", marked)).xpath("//article")
    assert article.get("data-codes").split() == ["3", "1"]


def test_one_script_runs_and_nothing_is_loaded() -> None:
    found = page(rich_post())
    (policy,) = found.xpath("//meta[@http-equiv]/@content")
    (script,) = found.xpath("//script")
    digest = b64encode(sha256(script.text.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy
    assert not found.xpath("//*[@src] | //link | //*[@onclick]")
    assert not re.search(r"\b(fetch|XMLHttpRequest|import|eval|innerHTML)\b", script.text)


def test_words_of_posts_and_people_are_never_markup() -> None:
    nasty = '"><script>alert(1)</script>'
    note = {"quote": "a < b & c", "comment": nasty, "secondary_person": nasty}
    given = post(
        "# A\n\na < b & c", note, title=nasty, author=nasty, language=nasty, url="javascript:x()"
    )
    found = page(given)
    assert len(found.xpath("//script")) == 1
    assert not found.xpath("//a")
    (article,) = found.xpath("//article")
    assert article.get("data-author") == nasty
    assert "a < b & c" in article.text_content()
    assert not found.xpath("//optgroup/b")


def test_posts_without_a_passage_are_no_choice() -> None:
    found = page(post("# A\n\nwords", title="Silent"), rich_post())
    assert found.xpath("//select[@id='post']/option/text()") == ["any", "Missions"]
