"""Which codes stand on the same passages, and where the passages of a code come from."""

from collections import Counter
from collections.abc import Collection, Iterable

from insightreader.domain.evidence import (
    AxisItem,
    AxisKey,
    Cell,
    CellState,
    CodebookDetail,
    CodeDetail,
    Matrix,
    Passage,
    Totals,
)
from insightreader.domain.evidence_questions import ALL_PASSAGES, PassageFilter
from insightreader.domain.evidence_views import CodeSources
from insightreader.domain.ids import AnnotationId, CodeId, DimensionId
from insightreader.services.reading import Source
from insightreader.store.evidence import code_tree
from insightreader.store.evidence import facts as evidence_facts
from insightreader.store.evidence import passages as evidence_passages
from insightreader.store.evidence.facts import Fact, Narrowing


def passages_of(source: Source, wanted: PassageFilter) -> list[Passage]:
    """Return the passages that a filter lets through, the newest post first, by their place."""
    found = [each.annotation for each in _facts(source, wanted)]
    return evidence_passages.in_reading_order(source.connection, found)


def cooccurrence_of(
    source: Source,
    dimensions: Collection[DimensionId] = (),
    *,
    wanted: PassageFilter = ALL_PASSAGES,
) -> Matrix:
    """Return how many passages carry each two codes; a code with itself: all of its passages.

    Of these dimensions, of all where none is named; codes on no passage are left out.
    """
    book = code_tree.codebook(source.connection)
    chosen = [each for each in book.codes if not dimensions or each.dimension in dimensions]
    known = {each.id for each in chosen}
    codings = evidence_facts.codings(source.connection)
    found: dict[tuple[AxisKey, AxisKey], list[Fact]] = {}
    whole = 0
    for fact in _facts(source, wanted):
        codes = [each for each in codings.get(fact.annotation, ()) if each in known]
        whole += bool(codes)
        for one in codes:
            for other in codes:
                found.setdefault((one, other), []).append(fact)
    items = tuple(
        AxisItem(each.id, each.name, each.colour, each.pattern, each.depth, each.uid)
        for each in chosen
        if (each.id, each.id) in found
    )
    uses = {each.key: len(found[each.key, each.key]) for each in items}
    cells = {key: _cell(facts) for key, facts in found.items()}
    return Matrix(items, items, cells, Totals(uses, uses, whole))


def sources_of(
    source: Source, dimension: DimensionId, *, wanted: PassageFilter = ALL_PASSAGES
) -> list[CodeSources]:
    """Return where the passages of each code of a dimension come from, in the codebook's order."""
    book = code_tree.codebook(source.connection)
    codings = evidence_facts.codings(source.connection)
    above = _above(book)
    facts: dict[CodeId, dict[AnnotationId, Fact]] = {}
    for fact in _facts(source, wanted):
        for code in codings.get(fact.annotation, ()):
            for each in above.get(code, ()):
                facts.setdefault(each, {})[fact.annotation] = fact
    return [_sources(code, list(facts.get(code.id, {}).values())) for code in book.of(dimension)]


def _sources(code: CodeDetail, own: list[Fact]) -> CodeSources:
    return CodeSources(
        code,
        len(own),
        len({each.post for each in own}),
        authors=_counted(each.author for each in own),
        years=_counted(each.year for each in own),
        sites=_counted(each.site for each in own),
        doubtful=sum(each.is_doubtful for each in own),
    )


def _facts(source: Source, wanted: PassageFilter) -> list[Fact]:
    narrowing = Narrowing()
    narrowing.add_filter(wanted)
    return evidence_facts.facts(source.connection, narrowing)


def _cell(facts: list[Fact]) -> Cell:
    return Cell(
        len(facts),
        len({each.post for each in facts}),
        len({each.author for each in facts if each.author}),
        sum(each.is_doubtful for each in facts),
        CellState.EVIDENCE,
    )


def _above(book: CodebookDetail) -> dict[CodeId, tuple[CodeId, ...]]:
    """Return each code with those above it in its dimension."""
    found: dict[CodeId, tuple[CodeId, ...]] = {}
    for code in book.codes:
        above = found[code.parent] if code.depth and code.parent is not None else ()
        found[code.id] = (code.id, *above)
    return found


def _counted(values: Iterable[str]) -> dict[str, int]:
    counts = Counter(each for each in values if each)
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
