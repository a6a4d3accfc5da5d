"""``codebook autocode``: the hits of a search, proposed and coded."""

import click

from insightreader.cli import naming
from insightreader.cli.codes import codebook
from insightreader.cli.explaining import counted
from insightreader.cli.query_problems import say_problems
from insightreader.cli.session import Session, on_one_line, pass_session
from insightreader.domain.found import SearchQuestion
from insightreader.services.evidence.autocoding import AutoCoding, Passages, proposals
from insightreader.services.searching import search

_MOST = 1000
"""Posts; whoever wants to code more than that has to narrow the search."""


@codebook.command("autocode")
@click.argument("query")
@click.option("--code", required=True, metavar="DIMENSION/NAME")
@click.option(
    "--passages",
    type=click.Choice([each.value for each in Passages]),
    default=Passages.SENTENCES.value,
    show_default=True,
)
@click.option("--dry-run", is_flag=True, help="Only list what would be coded.")
@click.option("--yes", is_flag=True, help="Don't ask about each passage.")
@pass_session
def autocode(
    session: Session, query: str, code: str, passages: str, dry_run: bool, yes: bool
) -> None:
    """Code what a search finds: sentences, or blocks, that hold most of its words.

    Each is asked about, unless --yes agrees to all of them. One undo takes all of it back.
    """
    found = naming.code(session, code)
    hits = search(session.library, SearchQuestion(0, query, limit=_MOST, kind="post")).hits
    every = proposals(session.library, hits, found.id, passages=Passages(passages))
    proposed = [each for each in every if not each.is_coded]
    say_problems(session, query)
    lines = [f"{each.title}  § {each.block}\n    “{on_one_line(each.exact)}”" for each in proposed]
    if dry_run:
        chosen = []
    elif yes or session.as_json:
        chosen = proposed
    else:
        chosen = [
            each
            for each, line in zip(proposed, lines, strict=True)
            if click.confirm(line, default=True, err=True)
        ]
    keys = AutoCoding(session.library).accept(chosen, found.id).value if chosen else []
    coded = session.reading.annotations(keys)
    document = {
        "proposed": [
            {"title": each.title, "block": each.block, "start": each.start, "end": each.end}
            | {"exact": each.exact}
            for each in proposed
        ],
        "coded": [each.uid for each in coded],
        "coded_before": len(every) - len(proposed),
    }
    session.answer(document, lines=lines if dry_run else [each.uid for each in coded])
    if not session.as_json:
        before = len(every) - len(proposed)
        known = f", {before} coded before" if before else ""
        session.say(f"{counted(len(proposed), 'passage')} found{known}, {len(coded)} coded.")
