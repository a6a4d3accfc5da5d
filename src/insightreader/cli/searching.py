"""``search related``: posts and notes, with the passage that fits, and why."""

import click

from insightreader.cli import shapes
from insightreader.cli.query_problems import say_problems
from insightreader.cli.session import Session, on_one_line, pass_session
from insightreader.domain.found import (
    FEW_HITS,
    FacetCount,
    Facets,
    RelatedQuestion,
    SearchAnswer,
    SearchHit,
    SearchQuestion,
)
from insightreader.domain.query_terms import term
from insightreader.services.quoting import passage
from insightreader.services.searching import facets as count_facets
from insightreader.services.searching import related as find_related
from insightreader.services.searching import search as find

_KINDS = click.Choice(["post", "note"])
_ORDERS = click.Choice(["relevance", "saved", "published"])


@click.command()
@click.argument("query")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True)
@click.option("--offset", type=click.IntRange(min=0), default=0)
@click.option("--kind", type=_KINDS, help="Only posts, or only notes.")
@click.option("--sort", type=_ORDERS, default="relevance", show_default=True)
@click.option("--facets", is_flag=True, help="Count sites, tags, codes and years of all hits.")
@pass_session
def search(
    session: Session,
    query: str,
    limit: int,
    offset: int,
    kind: str | None,
    sort: str,
    facets: bool,
) -> None:
    """Search posts and notes, in the language of the window's search field.

    \b
      trust budget          both words     collab*        words that begin so
      "exactly these"       a phrase       receive~       words spelt alike
      trust near/5 budget   close by       -word, NOT     not this
      london OR paris       either         ( )            brackets group

    \b
    Fields: title: author: site: tag: code: note: lang: collection: kind:
            is:unread is:read is:starred is:inbox is:later is:archive has:notes
            date:2026 date:2026-03..2026-06 (published) saved:2026-03..

    What isn't understood is pointed out, and the rest is answered.
    """  # noqa: D301 - click leaves lines as they are after a backspace
    question = SearchQuestion(0, query, limit=limit, offset=offset, kind=kind or "", sort=sort)
    answer = find(session.library, question)
    # A scan knows no other spellings.
    few = answer.total < FEW_HITS and not answer.is_scan
    beside = count_facets(session.library, query) if facets or few else Facets()
    document = {
        "hits": [shapes.hit(each) for each in answer.hits],
        "total": answer.total,
        "stale": answer.is_stale,
        "scanned": answer.is_scan,
        "complete": answer.is_complete,
        "did_you_mean": list(beside.did_you_mean),
        "problems": [
            {"start": each.start, "end": each.end, "kind": each.kind, "hint": each.hint}
            for each in answer.problems
        ],
    }
    counts = beside.counts if facets else ()
    if facets:
        document["facets"] = shapes.facets(counts)
    lines = [_line(each) for each in answer.hits] + [_facet_line(each) for each in counts]
    session.answer(document, lines=lines)
    if not session.as_json:
        _say_beside(session, answer, beside)
        say_problems(session, query)


@click.command()
@click.argument("post")
@click.option("--quote", help="Only what is like this passage of the post.")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True)
@pass_session
def related(session: Session, post: str, quote: str | None, limit: int) -> None:
    """Passages of other posts and notes that are like a post, or a passage of it, and why."""
    key = session.post(post)
    start, end = passage(session.reading, key, quote, nth=1) if quote else (0, 0)
    hits = find_related(session.library, RelatedQuestion(key, start, end, limit))
    session.answer(
        {"hits": [shapes.hit(each) | {"shared": list(each.shared)} for each in hits]},
        lines=[f"{_line(each)}\n    = {', '.join(each.shared)}" for each in hits],
    )
    if not hits and not session.as_json:
        session.say("Nothing is like it.")


def _say_beside(session: Session, answer: SearchAnswer, beside: Facets) -> None:
    session.say(f"{len(answer.hits)} of {answer.total}")
    if answer.is_stale:
        session.say(
            "Another program is indexing; the newest changes may be missing for some seconds."
        )
    if answer.is_scan:
        session.say("There is no index yet: this is a plain look through the library.")
    if not answer.is_complete:
        session.say("More may be found.")
    for each in beside.did_you_mean:
        session.say(f"Did you mean: {each}")


def _line(hit: SearchHit) -> str:
    place = f"§ {hit.block}" if hit.block else ""
    mark = "note" if hit.annotation is not None else "post"
    return (
        f"{hit.post_uid}  {mark}  {on_one_line(hit.title)}  {place}\n    {on_one_line(hit.snippet)}"
    )


def _facet_line(count: FacetCount) -> str:
    return f"{count.count:>6}  {term(count.field, count.value)}"


COMMANDS = (search, related)
