"""Collections in a query, by name: the index knows them by their keys in the library."""

from collections.abc import Sequence
from dataclasses import replace

from insightreader.domain.entities import Collection
from insightreader.domain.query import All, Either, Filter, FilterName, Node, Not, Query
from insightreader.store import organising
from insightreader.store.library import LibraryReader


def with_collections(reader: LibraryReader, query: Query) -> Query:
    """Put the keys of collections in the place of their names, those nested in them included."""
    if query.node is None or not _mentions(query.node):
        return query
    return replace(query, node=_named(query.node, organising.collections(reader.connection)))


def _mentions(node: Node) -> bool:
    match node:
        case Filter():
            return node.name is FilterName.COLLECTION
        case Not():
            return _mentions(node.child)
        case All() | Either():
            return any(_mentions(each) for each in node.children)
        case _:
            return False


def _named(node: Node, known: Sequence[Collection]) -> Node:
    match node:
        case Filter() if node.name is FilterName.COLLECTION:
            return _keys(node.value, known)
        case Not():
            return Not(_named(node.child, known))
        case All():
            return All(tuple(_named(each, known) for each in node.children))
        case Either():
            return Either(tuple(_named(each, known) for each in node.children))
        case _:
            return node


def _keys(name: str, known: Sequence[Collection]) -> Node:
    """One that matches nothing where there is no such collection."""
    wanted = " ".join(name.split())
    number = wanted.removeprefix("#")
    named = {each.id for each in known if " ".join(each.name.lower().split()) == wanted}
    numbered = {each.id for each in known if str(each.id) == number}
    # A name may look like the number of another collection: "#3" is the number before all.
    found = numbered or named if number != wanted else named or numbered
    more = found
    while more:
        more = {each.id for each in known if each.parent in more} - found
        found = found | more
    keys = [str(each) for each in sorted(found)] or ["none"]
    return Either(tuple(Filter(FilterName.COLLECTION, each) for each in keys))
