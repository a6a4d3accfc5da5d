"""``evidence``: cases with their outcomes, and what is seen of coded passages beside the matrix."""

from collections.abc import Mapping, Sequence
from typing import Any

import click

from insightreader.cli import naming
from insightreader.cli.explaining import counted
from insightreader.cli.filtering import filtered, passage_filter
from insightreader.cli.matrix import matrix_document, matrix_lines
from insightreader.cli.session import Session, on_one_line, pass_session
from insightreader.cli.shapes import Document
from insightreader.domain.evidence import Case
from insightreader.domain.evidence_views import Clock, CodeAgreement, Coverage, Span, Table, Unit
from insightreader.domain.ids import OutcomeId
from insightreader.services.evidence.agreement import agreement_of
from insightreader.services.evidence.cases import KeepingCases, cases_of
from insightreader.services.evidence.cooccurrence import cooccurrence_of, sources_of
from insightreader.services.evidence.coverage import coverage_of
from insightreader.services.evidence.timeline import timeline_of

_CASE = "DIMENSION/CASE"


@click.group()
def evidence() -> None:
    """Look at coded passages: cases, what meets, when, from where, how alike."""


@evidence.command("cases")
@pass_session
def list_cases(session: Session) -> None:
    """List the cases with their attributes and outcomes."""
    found = cases_of(session.library)
    outcomes = _outcomes(session, found)
    document = [_case(each, outcomes) for each in found]
    lines = [line for each in found for line in _case_lines(each, outcomes)]
    session.answer({"cases": document}, lines=lines)


@evidence.command("attribute")
@click.argument("case", metavar=_CASE)
@click.argument("name")
@click.argument("value")
@pass_session
def set_attribute(session: Session, case: str, name: str, value: str) -> None:
    """Say a fact about a case; an empty VALUE takes it back."""
    KeepingCases(session.library).set_attribute(naming.code(session, case).id, name, value)


@evidence.command("outcome")
@click.argument("case", metavar=_CASE)
@click.argument("outcome", metavar="DIMENSION/OUTCOME")
@click.argument("annotation")
@click.option("--note", default="")
@click.option("--withdraw", is_flag=True, help="Take it back.")
@pass_session
def set_outcome(
    session: Session, case: str, outcome: str, annotation: str, note: str, withdraw: bool
) -> None:
    """Say how a case went, and by which annotated passage that is shown."""
    ends = [naming.code(session, each).id for each in (case, outcome)]
    passage, keeping = session.annotation(annotation), KeepingCases(session.library)
    if not withdraw:
        keeping.add_outcome(*ends, shown_by=passage, note=note)
        return
    for each in (one for case_ in cases_of(session.library) for one in case_.outcomes):
        if [each.case, each.outcome] == ends and each.annotation == passage:
            keeping.withdraw_outcome(each.id)


@evidence.command("cooccurrence")
@click.argument("dimensions", nargs=-1)
@filtered
@pass_session
def cooccurrence(session: Session, /, dimensions: tuple[str, ...], **wanted: Any) -> None:  # noqa: ANN401 - click's
    """How many passages carry each two codes."""
    chosen = [naming.dimension(session, each).id for each in dimensions]
    found = cooccurrence_of(session.library, chosen, wanted=passage_filter(session, **wanted))
    session.answer(matrix_document(found), lines=matrix_lines(found))


@evidence.command("timeline")
@click.option(
    "--clock", type=click.Choice([each.value for each in Clock]), default=Clock.PUBLISHED.value
)
@click.option("--span", type=click.Choice([each.value for each in Span]), default=Span.YEAR.value)
@filtered
@pass_session
def timeline(session: Session, /, clock: str, span: str, **wanted: Any) -> None:  # noqa: ANN401 - click's
    """Posts and passages by year or month of publishing, saving or reading."""
    found = timeline_of(
        session.library,
        Clock(clock),
        span=Span(span),
        wanted=passage_filter(session, **wanted),
    )
    document = [
        {"period": each.name, "posts": each.posts, "passages": each.passages} for each in found
    ]
    lines = [
        f"{each.name or 'unknown':8}  {counted(each.posts, 'post')}, "
        f"{counted(each.passages, 'passage')}"
        for each in found
    ]
    session.answer({"timeline": document}, lines=lines)


@evidence.command("coverage")
@click.argument("posts", nargs=-1)
@pass_session
def coverage(session: Session, posts: tuple[str, ...]) -> None:
    """How many blocks of each text were on show, are annotated, are coded."""
    found = coverage_of(session.library, session.posts(posts) if posts else None)
    uids = {each.id: each.uid for each in session.reading.rows([each.post for each in found])}
    document = [
        {"post": uids[each.post], "title": each.title, "blocks": each.blocks}
        | {name: sorted(getattr(each, name)) for name in ("seen", "annotated", "coded")}
        for each in found
    ]
    session.answer({"coverage": document}, lines=[_coverage_line(each) for each in found])


@evidence.command("sources")
@click.argument("dimension", default="Case")
@filtered
@pass_session
def sources(session: Session, /, dimension: str, **wanted: Any) -> None:  # noqa: ANN401 - click's
    """Where the passages of each case, or of each code of a DIMENSION, come from."""
    home = naming.dimension(session, dimension).id
    found = sources_of(session.library, home, wanted=passage_filter(session, **wanted))
    document = [
        {"code": each.code.name, "passages": each.passages, "posts": each.posts}
        | {"authors": dict(each.authors), "years": dict(each.years), "sites": dict(each.sites)}
        | {"doubtful": each.doubtful}
        for each in found
    ]
    lines = [
        f"{each.code.name}  {counted(each.passages, 'passage')}, {counted(each.posts, 'post')}"
        f"  {', '.join(each.authors) or 'no author known'}"
        for each in found
    ]
    session.answer({"sources": document}, lines=lines)


@evidence.command("agreement")
@click.argument("first", metavar="PERSON")
@click.argument("second", metavar="PERSON")
@click.option(
    "--unit",
    type=click.Choice([each.value for each in Unit]),
    default=Unit.BLOCKS.value,
    show_default=True,
)
@pass_session
def agreement(session: Session, first: str, second: str, unit: str) -> None:
    """How far two people agree (Cohen's kappa), over the posts that both of them coded."""
    people = [naming.person(session, each) for each in (first, second)]
    found = agreement_of(session.library, people[0], people[1], unit=Unit(unit))
    document = {
        "unit": found.unit,
        "posts": len(found.posts),
        "overall": _table(found.overall),
        "codes": [_agreement(session, each) for each in found.codes],
    }
    lines = [
        *(f"{_kappa(each.table)}  {each.code.name}" for each in found.codes),
        f"{_kappa(found.overall)}  all codes, {counted(len(found.posts), 'post')}",
    ]
    session.answer(document, lines=lines)


def _case(case: Case, outcomes: Mapping[OutcomeId, Document]) -> Document:
    return {
        "case": case.code.name,
        "passages": case.passages,
        "posts": case.posts,
        "attributes": {each.name: each.value for each in case.attributes},
        "outcomes": [outcomes[each.id] for each in case.outcomes],
        "contested": case.is_contested,
    }


def _outcomes(session: Session, cases: Sequence[Case]) -> dict[OutcomeId, Document]:
    """Return the outcomes of all cases as JSON."""
    outcomes = [each for case in cases for each in case.outcomes]
    passages = dict.fromkeys(each.annotation for each in outcomes)
    shown = {each.id: each for each in session.reading.annotations(list(passages))}
    names = naming.written_codes(session)
    return {
        each.id: {
            "outcome": names[each.outcome],
            "annotation": shown[each.annotation].uid,
            "quote": shown[each.annotation].exact,
            "note": each.note,
            "supported": each.is_supported,
        }
        for each in outcomes
    }


def _case_lines(case: Case, outcomes: Mapping[OutcomeId, Document]) -> list[str]:
    facts = ", ".join(f"{each.name}: {each.value}" for each in case.attributes)
    lines = [f"{case.code.name}  {counted(case.passages, 'passage')}  {facts}".rstrip()]
    for each in case.outcomes:
        found = outcomes[each.id]
        state = "" if each.is_supported else "  (its passage is gone or changed)"
        lines.append(f"    {found['outcome']}  “{on_one_line(str(found['quote']))}”{state}")
    return lines


def _coverage_line(of: Coverage) -> str:
    counts = ", ".join(
        f"{len(found)} {name}"
        for name, found in (("seen", of.seen), ("annotated", of.annotated), ("coded", of.coded))
    )
    return f"{counts} of {counted(of.blocks, 'block')}  {on_one_line(of.title)}"


def _table(table: Table) -> Document:
    counts = {"both": table.both, "first": table.first, "second": table.second}
    return {"kappa": table.kappa, "observed": table.observed, **counts, "neither": table.neither}


def _agreement(session: Session, of: CodeAgreement) -> Document:
    differing = session.reading.annotations(of.differing)
    return {"code": of.code.name, **_table(of.table), "differing": [each.uid for each in differing]}


def _kappa(table: Table) -> str:
    return "    –" if table.kappa is None else f"{table.kappa:5.2f}"
