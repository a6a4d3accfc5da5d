"""What passages can be narrowed to, and what a filter is called in a table's caption."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from insightreader.domain.entities import Collection, Profile, Tag
from insightreader.domain.evidence_questions import PassageFilter, Soundness
from insightreader.services.evidence.agreement import coders_of
from insightreader.services.reading import Reading, Source
from insightreader.store.evidence import code_tree
from insightreader.store.evidence import facts as evidence_facts

_SOUNDNESS = {
    Soundness.SOUND: "sound quotations",
    Soundness.DOUBTFUL: "quotations to look at",
}


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """Tags, collections, the people who coded, and the years of posts with annotations."""

    tags: tuple[Tag, ...] = ()
    collections: tuple[Collection, ...] = ()
    coders: tuple[Profile, ...] = ()
    years: tuple[str, ...] = ()


def filter_choices(source: Source) -> FilterChoices:
    """Return what there is to narrow passages to."""
    shelves = Reading(source).shelves()
    years = evidence_facts.years(source.connection)
    return FilterChoices(shelves.tags, shelves.collections, tuple(coders_of(source)), tuple(years))


def still_there(choices: FilterChoices, wanted: PassageFilter) -> PassageFilter:
    """Return a filter without what the library doesn't have any more."""
    kept = {
        name: value if value in {each.id for each in of} else None
        for name, value, of in (
            ("tag", wanted.tag, choices.tags),
            ("collection", wanted.collection, choices.collections),
            ("profile", wanted.profile, choices.coders),
        )
    }
    return replace(wanted, **kept)  # type: ignore[arg-type]


def filter_words(source: Source, wanted: PassageFilter) -> list[str]:
    """Return what a filter lets through, for the caption of a table."""
    return list(_words(source, filter_choices(source), wanted))


def _words(source: Source, choices: FilterChoices, wanted: PassageFilter) -> Iterator[str]:
    book = code_tree.bare_codebook(source.connection)
    names = {each.id: each.name for each in book.codes}
    yield from (f"with {names[code]}" for code in wanted.codes if code in names)
    for word, key, of in (
        ("tag", wanted.tag, choices.tags),
        ("collection", wanted.collection, choices.collections),
        ("by", wanted.profile, choices.coders),
    ):
        yield from (f"{word} {each.name}" for each in of if each.id == key)
    if wanted.soundness in _SOUNDNESS:
        yield _SOUNDNESS[wanted.soundness]
    first, last = wanted.published
    if first or last:
        yield f"published {first or '…'}" if first == last else f"published {first}–{last}"
    if wanted.posts is not None:
        yield f"{len(wanted.posts)} chosen {'post' if len(wanted.posts) == 1 else 'posts'}"
