"""No document of ours leads anywhere but to the web."""

from collections.abc import Callable, Iterator

import pytest

from insightreader.domain.report import Paragraph, Report, Run
from insightreader.interchange.documents.report_html import report_html
from insightreader.interchange.documents.report_markdown import report_markdown

WEB = "HTTPS://a.example/x?y=1"


@pytest.mark.parametrize("pieces", [report_html, report_markdown])
@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/hosts", "data:text/html,x", " https://b.example"],
)
def test_an_address_that_is_none_of_the_web_is_no_link(
    pieces: Callable[[Report], Iterator[str]], address: str
) -> None:
    words = Paragraph((Run("good", address=WEB), Run("bad", address=address)))
    text = "".join(pieces(Report("Title", (words,))))
    assert WEB in text
    assert address not in text
    assert "bad" in text
