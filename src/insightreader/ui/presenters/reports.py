"""Reports of imports and exports in a sentence or two."""

from PySide6.QtCore import QCoreApplication

from insightreader.domain.exchange import ExportReport, ImportReport


def _tr(text: str) -> str:
    return QCoreApplication.translate("reports", text)


def words_of_import(report: ImportReport) -> str:
    """Return what an import brought and what it couldn't."""
    words = _tr("Imported {posts} posts with {notes} notes.").format(
        posts=report.posts, notes=report.annotations
    )
    if report.matched:
        words += " " + _tr("{count} posts joined yours, {differing} with another text.").format(
            count=report.matched, differing=report.differing
        )
    if report.problems:
        words += " " + _tr("{count} things could not be carried.").format(
            count=len(report.problems)
        )
    return words


def words_of_export(report: ExportReport, name: str) -> str:
    """Return what an export wrote, and what its format left behind for want of a place."""
    words = _tr("Wrote {name}: {posts} posts with {notes} notes.").format(
        name=name, posts=report.posts, notes=report.annotations
    )
    lost = [each for each in report.left_behind if not each.is_by_nature]
    if lost:
        words += " " + _tr("{count} things could not be carried.").format(
            count=sum(each.count for each in lost)
        )
    return words
