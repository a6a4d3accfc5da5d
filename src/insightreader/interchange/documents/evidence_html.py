"""Passages as one page that is searched and filtered offline. It reads as well without scripts.

One script of ours runs, allowed by its hash; nothing is loaded, and every word is escaped.
"""

from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from html import escape

from insightreader.base.clock import to_datetime
from insightreader.base.resources import read_text
from insightreader.domain.entities import Annotation
from insightreader.domain.evidence import CodebookDetail, CodeDetail
from insightreader.domain.exchange import ExportedPost, Origin
from insightreader.domain.ids import CodeId
from insightreader.interchange.differing import RESTORED
from insightreader.interchange.quoting import made_by, verdict_words

_ANY = '<option value="">any</option>'


@dataclass(slots=True)
class _Choices:
    """What can be filtered by: the posts and authors met so far, with their values."""

    posts: dict[str, str] = field(default_factory=dict)
    authors: dict[str, str] = field(default_factory=dict)


def evidence_html(
    posts: Iterable[ExportedPost],
    origin: Origin,
    *,
    codebook: CodebookDetail,
    remarks: Sequence[str] = (),
) -> Iterator[str]:
    """Yield the page in pieces; posts without a passage aren't on it."""
    choices = _Choices()
    lineages = codebook.lineages()
    # The filters stand first and know all passages: these wait, as text and no more.
    articles = [each for post in posts for each in _articles(post, choices, lineages)]
    yield from _head(origin)
    yield from _filters(codebook, choices)
    yield from _matrix(codebook)
    yield f'<p id="count" role="status">{len(articles)} passages</p>\n<main>\n'
    yield from articles
    yield "</main>\n"
    if remarks:
        yield "<h2>Not in this document</h2>\n<ul>\n"
        yield from (f"<li>{escape(each)}</li>\n" for each in remarks)
        yield "</ul>\n"
    yield f"<script>{_script()}</script>\n</body>\n</html>\n"


def _head(origin: Origin) -> Iterator[str]:
    digest = b64encode(sha256(_script().encode()).digest()).decode()
    policy = (
        f"default-src 'none'; script-src 'sha256-{digest}'; style-src 'unsafe-inline'; "
        "base-uri 'none'; form-action 'none'"
    )
    made = escape(made_by(origin))
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield "<title>Evidence</title>\n<style>\n"
    yield read_text("styles/report.css")
    yield read_text("evidence/evidence.css")
    yield f'</style>\n</head>\n<body>\n<h1>Evidence</h1>\n<p class="made">{made}</p>\n'


def _script() -> str:
    return read_text("evidence/evidence.js")


def _filters(book: CodebookDetail, choices: _Choices) -> Iterator[str]:
    yield '<form id="filters" class="filters" hidden>\n'
    yield '<label>Words <input type="search" id="search"></label>\n'
    codes = "".join(_code_options(book))
    yield f'<label>Code <select id="row">{_ANY}{codes}</select></label>\n'
    yield f'<label>And code <select id="column">{_ANY}{codes}</select></label>\n'
    for name, label, found in (
        ("post", "Source", choices.posts),
        ("author", "Author", choices.authors),
    ):
        options = "".join(
            f'<option value="{escape(value)}">{escape(words)}</option>'
            for value, words in sorted(found.items(), key=lambda item: item[1].casefold())
        )
        yield f'<label>{label} <select id="{name}">{_ANY}{options}</select></label>\n'
    yield '<label class="flag"><input type="checkbox" id="doubtful"> Doubtful only</label>\n'
    yield '<button type="reset">Show all</button>\n</form>\n'


def _matrix(book: CodebookDetail) -> Iterator[str]:
    options = "".join(
        f'<option value="{each.id}">{escape(each.name)}</option>'
        for each in book.dimensions
        if book.of(each.id)
    )
    yield '<details id="matrix" hidden>\n<summary>Matrix</summary>\n<p>'
    yield f'<label>Rows <select id="rows">{options}</select></label> '
    yield f'<label>Columns <select id="columns">{options}</select></label></p>\n'
    yield '<div id="table"></div>\n</details>\n'


def _code_options(book: CodebookDetail) -> Iterator[str]:
    for dimension in book.dimensions:
        codes = book.of(dimension.id)
        if codes:
            yield f'<optgroup label="{escape(dimension.name)}">'
            for code in codes:
                name = escape(f"{'– ' * code.depth}{code.name}")
                yield f'<option value="{code.id}" data-dimension="{dimension.id}">{name}</option>'
            yield "</optgroup>"


def _articles(
    post: ExportedPost, choices: _Choices, lineages: Mapping[CodeId, tuple[CodeDetail, ...]]
) -> Iterator[str]:
    row = post.details.row
    quoted = [each for each in post.annotations if not each.is_about_post]
    if quoted:
        choices.posts[row.uid] = row.title or "…"
        choices.authors[row.author or ""] = row.author or "unknown"
    for each in quoted:
        # A passage counts for the codes above its own too.
        codes = dict.fromkeys(
            above.id for code in each.codes for above in lineages.get(code.id, (code,))
        )
        doubtful = "yes" if each.is_doubtful else "no"
        yield (
            f'<article class="passage" id="p-{each.uid}" '
            f'data-codes="{" ".join(map(str, codes))}" data-post="{row.uid}" '
            f'data-author="{escape(row.author or "")}" data-doubtful="{doubtful}">\n'
            f"{_quotation(each, post)}</article>\n"
        )


def _quotation(of: Annotation, post: ExportedPost) -> str:
    row = post.details.row
    direction = "rtl" if row.direction == "rtl" else "ltr"
    language = f' lang="{escape(row.language)}"' if row.language else ""
    verdict = escape(verdict_words(of.verdict))
    judged = f'<strong class="doubt">{verdict}</strong>' if of.is_doubtful else verdict
    around = [f'<span class="context">{escape(each)}</span>' for each in (of.prefix, of.suffix)]
    words = escape(of.exact).join(around)
    place = f"§ {of.block}" if of.block else "no place"
    restored = f" · {RESTORED}" if of.is_restored else ""
    lines = [
        f'<blockquote dir="{direction}"{language}>{words}</blockquote>',
        f"<p>{_source(post)} · {place} · {judged}{restored}{_secondary(of)}</p>",
    ]
    if of.codes:
        names = "".join(f"<span>{escape(each.path)}</span>" for each in of.codes)
        lines.append(f'<p class="codes">{names}</p>')
    if of.comment.strip():
        lines.append(f'<p class="comment">{escape(of.comment)}</p>')
    return "\n".join(lines) + "\n"


def _source(post: ExportedPost) -> str:
    row = post.details.row
    captured = f"captured {to_datetime(post.details.captured_ms):%Y-%m-%d}"
    known = [each for each in (row.author, row.site, row.published, captured) if each]
    title = escape(row.title or "…")
    if row.url and row.url.lower().startswith(("http://", "https://")):
        title = f'<a href="{escape(row.url)}" rel="noopener noreferrer">{title}</a>'
    return " · ".join([title, *(escape(each) for each in known)])


def _secondary(of: Annotation) -> str:
    named = ", ".join(each for each in (of.secondary_person, of.secondary_work) if each)
    return f" · {escape(named)}, as quoted there" if named else ""
