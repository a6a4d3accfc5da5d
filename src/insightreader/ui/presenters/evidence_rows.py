"""Periods, coverage, sources and agreement as rows with strips: lengths and the words for them."""

from PySide6.QtCore import QCoreApplication, QLocale

from insightreader.domain.evidence_views import CodeAgreement, CodeSources, Coverage, Period
from insightreader.ui.counting import blocks_words, passages_words, posts_words
from insightreader.ui.evidence.state_words import doubtful_words
from insightreader.ui.evidence.strip_rows import Segment, StripRow, runs

translate = QCoreApplication.translate
_MOST_NAMES = 4
_LOOKS = ("accent", "info", "good", "warning", "muted", "danger", "quote_bar", "faint")


def period_row(period: Period, largest: int) -> StripRow:
    """Return a year or month: passages and posts, the shorter length before the longer."""
    counts = (("accent", period.passages), ("faint", period.posts))
    longest_first = sorted(counts, key=lambda each: -each[1])
    shown = tuple(Segment(0, count / largest, look) for look, count in longest_first if count)
    title = period.name or translate("Evidence", "Time unknown")
    words = f"{passages_words(period.passages)} · {posts_words(period.posts)}"
    return StripRow(period.name, title, words, shown)


def coverage_row(coverage: Coverage) -> StripRow:
    """Return a post: what was seen, marked and coded, each over the one before."""
    of = max(coverage.blocks, 1)
    segments = (
        *runs(coverage.seen - coverage.annotated, of, "faint"),
        *runs(coverage.annotated - coverage.coded, of, "found_now"),
        *runs(coverage.coded, of, "accent"),
    )
    number = QLocale().toString
    unseen = coverage.blocks - len(coverage.seen | coverage.annotated)
    words = translate(
        "Evidence", "{blocks}: {unseen} never on show, {marked} marked, {coded} coded"
    ).format(
        blocks=blocks_words(coverage.blocks),
        unseen=number(unseen),
        marked=number(len(coverage.annotated)),
        coded=number(len(coverage.coded)),
    )
    warning = "" if coverage.coded else translate("Evidence", "nothing coded")
    return StripRow(coverage.post, coverage.title, words, segments, warning=warning)


def source_row(sources: CodeSources, largest: int) -> StripRow:
    """Return a code: how many passages, split by author, and what it rests on in words."""
    segments, at = [], 0.0
    for place, count in enumerate(sources.authors.values()):
        end = at + count / max(largest, 1)
        segments.append(Segment(at, end, _LOOKS[place % len(_LOOKS)]))
        at = end
    whole = sources.passages / max(largest, 1)
    if whole > at:
        segments.append(Segment(at, whole, "faint"))
    return StripRow(
        sources.code.id,
        sources.code.name,
        _words_of_sources(sources),
        tuple(segments),
        warning=_warning_of_sources(sources),
        colour=sources.code.colour,
        pattern=sources.code.pattern,
        depth=sources.code.depth,
    )


def agreement_row(agreement: CodeAgreement) -> StripRow:
    """Return a code: what both coded, what one alone did, and kappa."""
    table = agreement.table
    coded = max(table.both + table.first + table.second, 1)
    both, first = table.both / coded, table.first / coded
    number = QLocale().toString
    segments = (
        Segment(0, both, "good"),
        Segment(both, both + first, "info"),
        Segment(both + first, 1, "warning"),
    )
    words = translate("Evidence", "both {both} · first alone {first} · second alone {second}")
    return StripRow(
        agreement.code.id,
        agreement.code.name,
        words.format(
            both=number(table.both), first=number(table.first), second=number(table.second)
        ),
        tuple(each for each in segments if each.end > each.start),
        warning=kappa_words(table.kappa),
        colour=agreement.code.colour,
        pattern=agreement.code.pattern,
        depth=agreement.code.depth,
    )


def kappa_words(kappa: float | None) -> str:
    """Return Cohen's kappa with two digits, or that there is none."""
    if kappa is None:
        return translate("Evidence", "kappa undefined")
    return f"κ = {QLocale().toString(kappa, 'f', 2)}"


def _words_of_sources(sources: CodeSources) -> str:
    if not sources.passages:
        return translate("Evidence", "no passage yet")
    parts = [passages_words(sources.passages), posts_words(sources.posts)]
    for counts in (sources.authors, sources.years, sources.sites):
        names = list(counts)
        if names:
            rest = len(names) - _MOST_NAMES
            more = f" +{QLocale().toString(rest)}" if rest > 0 else ""
            parts.append(", ".join(names[:_MOST_NAMES]) + more)
    return " · ".join(parts)


def _warning_of_sources(sources: CodeSources) -> str:
    if sources.passages and sources.posts == 1:
        return translate("Evidence", "rests on one post")
    if len(sources.authors) == 1 and sum(sources.authors.values()) == sources.passages:
        return translate("Evidence", "rests on one author")
    return doubtful_words(sources.doubtful) if sources.doubtful else ""
