"""Reports of imports and exports in a sentence or two."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from insightreader.domain.exchange import ExportReport, ImportReport, Part, Renamed
from insightreader.ui.counting import notes_words, posts_words, times_words

translate = QCoreApplication.translate
_MOST_NAMES = 3


def words_of_import(report: ImportReport) -> str:
    """Return what an import brought and what it couldn't."""
    words = translate("reports", "Imported {posts} and {notes}.").format(
        posts=posts_words(report.posts), notes=notes_words(report.annotations)
    )
    if report.matched:
        joined = translate(
            "reports",
            "%Ln post(s) joined yours, {differing} with another text.",
            None,
            report.matched,
        )
        words += " " + joined.format(differing=QLocale().toString(report.differing))
    if report.problems:
        words += " " + _not_carried(len(report.problems))
    return words


def words_of_export(report: ExportReport, name: str) -> str:
    """Return what an export wrote, and what its format left behind for want of a place."""
    words = translate("reports", "Wrote {name}: {posts}, {notes}.").format(
        name=name, posts=posts_words(report.posts), notes=notes_words(report.annotations)
    )
    lost = [each for each in report.left_behind if not each.is_by_nature]
    if lost:
        words += " " + _not_carried(sum(each.count for each in lost))
    if report.renamed:
        words += " " + words_of_names(report.renamed)
    if any(each.what is Part.PSEUDONYM for each in report.left_behind):
        words += " " + translate("reports", "This format keeps all names, pseudonyms or not.")
    return words


def words_of_names(renamed: Sequence[Renamed]) -> str:
    """Return which names were replaced, and how often."""
    said = [
        translate("reports", "{name} by {pseudonym} ({times})").format(
            name=each.name, pseudonym=each.pseudonym, times=times_words(each.count)
        )
        for each in renamed[:_MOST_NAMES]
    ]
    rest = len(renamed) - _MOST_NAMES
    if rest > 0:
        said.append(translate("reports", "%Ln more", None, rest))
    return translate("reports", "Replaced: {names}.").format(names=", ".join(said))


def _not_carried(count: int) -> str:
    return translate("reports", "%Ln thing(s) could not be carried.", None, count)
