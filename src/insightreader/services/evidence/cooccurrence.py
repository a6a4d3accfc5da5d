"""Which codes stand on the same passages, and where the passages of a code come from."""

from collections import Counter
from collections.abc import Collection, Iterable

from insightreader.domain.evidence import AxisKey, CodeDetail, Matrix, Passage, Totals
from insightreader.domain.evidence_questions import ALL_PASSAGES, PassageFilter
from insightreader.domain.evidence_views import CodeSources
from insightreader.domain.ids import AnnotationId, DimensionId
from insightreader.services.evidence.matrix import cell_of, item_of, standing_for
from insightreader.services.reading import Source
from insightreader.store.evidence import code_tree
from insightreader.store.evidence import facts as evidence_facts
from insightreader.store.evidence import passages as evidence_passages
from insightreader.store.evidence.facts import Fact


def passages_of(source: Source, wanted: PassageFilter) -> list[Passage]:
    """Return the passages that a filter lets through, the newest post first, by their place."""
    found = evidence_facts.wanted_facts(source.connection, wanted)
    return evidence_passages.in_reading_order(
        source.connection, [each.annotation for each in found]
    )


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
    for fact in evidence_facts.wanted_facts(source.connection, wanted):
        codes = [each for each in codings.get(fact.annotation, ()) if each in known]
        whole += bool(codes)
        for one in codes:
            for other in codes:
                found.setdefault((one, other), []).append(fact)
    items = tuple(item_of(each) for each in chosen if (each.id, each.id) in found)
    uses = {each.key: len(found[each.key, each.key]) for each in items}
    cells = {key: cell_of(facts) for key, facts in found.items()}
    return Matrix(items, items, cells, Totals(uses, uses, whole))


def sources_of(
    source: Source, dimension: DimensionId, *, wanted: PassageFilter = ALL_PASSAGES
) -> list[CodeSources]:
    """Return where the passages of each code of a dimension come from, in the codebook's order."""
    book = code_tree.codebook(source.connection)
    codings = evidence_facts.codings(source.connection)
    stands_for = standing_for(book, dimension, is_rolled_up=True)
    facts: dict[AxisKey, dict[AnnotationId, Fact]] = {}
    for fact in evidence_facts.wanted_facts(source.connection, wanted):
        for code in codings.get(fact.annotation, ()):
            for each in stands_for.get(code, ()):
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


def _counted(values: Iterable[str]) -> dict[str, int]:
    counts = Counter(each for each in values if each)
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
