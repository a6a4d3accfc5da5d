"""``search``: posts and notes, with the passage that fits."""

import click

from insightreader.cli import shapes
from insightreader.cli.query_problems import say_problems
from insightreader.cli.session import Session, on_one_line, pass_session
from insightreader.domain.found import SearchHit, SearchQuestion
from insightreader.services.searching import search as find

_KINDS = click.Choice(["post", "note"])
_ORDERS = click.Choice(["relevance", "saved", "published"])


@click.command()
@click.argument("query")
@click.option("--limit", type=click.IntRange(min=1), default=20, show_default=True)
@click.option("--offset", type=click.IntRange(min=0), default=0)
@click.option("--kind", type=_KINDS, help="Only posts, or only notes.")
@click.option("--sort", type=_ORDERS, default="relevance", show_default=True)
@pass_session
def search(
    session: Session, query: str, limit: int, offset: int, kind: str | None, sort: str
) -> None:
    """Search posts and notes: words, "a phrase", -not, OR, and fields.

    Fields: title: author: site: tag: code: date: is:
    """
    question = SearchQuestion(0, query, limit=limit, offset=offset, kind=kind or "", sort=sort)
    answer = find(session.library, question)
    document = {
        "hits": [shapes.hit(each) for each in answer.hits],
        "total": answer.total,
        "stale": answer.is_stale,
        "scanned": answer.is_scan,
        "problems": [
            {"start": each.start, "end": each.end, "kind": each.kind, "hint": each.hint}
            for each in answer.problems
        ],
    }
    session.answer(document, lines=[_line(each) for each in answer.hits])
    if session.as_json:
        return
    session.say(f"{len(answer.hits)} of {answer.total}")
    if answer.is_stale:
        session.say(
            "Another program is indexing; the newest changes may be missing for some seconds."
        )
    say_problems(session, query)


def _line(hit: SearchHit) -> str:
    place = f"§ {hit.block}" if hit.block else ""
    mark = "note" if hit.annotation is not None else "post"
    return (
        f"{hit.post_uid}  {mark}  {on_one_line(hit.title)}  {place}\n    {on_one_line(hit.snippet)}"
    )


COMMANDS = (search,)
