"""Counts the sites, tags, codes and years of what a search found."""

from collections.abc import Sequence

from insightreader.domain.found import FacetCount, Facets
from insightreader.domain.ids import Uid
from insightreader.index.rows import kind_of
from insightreader.store.facet_counts import facet_counts
from insightreader.store.library import LibraryReader

MOST_COUNTED = 20_000
"""Rows found; beyond them a count takes longer than anybody waits for it."""


def count_facets(reader: LibraryReader, keys: Sequence[str], *, total: int) -> Facets:
    """Count the values of the posts behind the keys of an index."""
    by_kind: dict[str, list[Uid]] = {"post": [], "note": []}
    for key in keys:
        by_kind[kind_of(key)].append(Uid(key[2:]))
    counts = facet_counts(reader.connection, by_kind["post"], by_kind["note"])
    return Facets(
        tuple(FacetCount(field, value, count) for field, value, count in counts),
        is_partial=total > len(keys),
    )
