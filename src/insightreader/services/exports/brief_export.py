"""A brief as a document: for Word, as a web page, or as Markdown."""

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from insightreader import __version__
from insightreader.domain.errors import AmbiguousId, NotFound
from insightreader.domain.evidence import Brief, BriefRow, PartKind
from insightreader.domain.exchange import ExportKind, Origin
from insightreader.domain.ids import BriefId
from insightreader.domain.report import Report
from insightreader.interchange.bibliography.references import reference
from insightreader.interchange.documents.brief_report import brief_report, cited_passages
from insightreader.interchange.documents.docx_report import write_docx
from insightreader.interchange.documents.report_html import report_html
from insightreader.interchange.documents.report_markdown import report_markdown
from insightreader.interchange.quoting import created
from insightreader.interchange.whole_file import replacing, write_text
from insightreader.services.evidence.briefs import brief_of, briefs_of
from insightreader.services.evidence.matrix_grids import grid_of, question_of
from insightreader.services.exports.export_job import PLAIN, ExportOptions, renaming_of
from insightreader.services.exports.renaming import Renaming
from insightreader.services.reading import Reading, Source
from insightreader.store.library import identity
from insightreader.store.restored import restored_among

BRIEF_KINDS = (ExportKind.DOCX, ExportKind.HTML, ExportKind.MARKDOWN)
"""The formats of a brief."""
_PIECES = MappingProxyType(
    {
        ExportKind.HTML: report_html,
        ExportKind.MARKDOWN: report_markdown,
    }
)


def export_brief(
    source: Source,
    brief: BriefId,
    *,
    kind: ExportKind,
    target: Path,
    options: ExportOptions = PLAIN,
) -> Report:
    """Write a brief in its own citation style to ``target``; return what was written.

    Its remarks tell what is lost, doubtful or weakly founded. Raises NotFound, DiskFull and
    StorageFailed; KeyError for a kind that isn't in ``BRIEF_KINDS``.
    """
    origin = _origin(source, options)
    report = _report_of(source, brief, origin, options=options)
    if kind is ExportKind.DOCX:
        with replacing(target) as file:
            write_docx(file, report, created=created(origin))
    else:
        write_text(target, _PIECES[kind](report))
    return report


def brief_as_report(source: Source, brief: BriefId, *, options: ExportOptions = PLAIN) -> Report:
    """Return what ``export_brief`` would write, to be looked at. Raises NotFound."""
    return _report_of(source, brief, _origin(source, options), options=options)


def brief_named(source: Source, name: str) -> BriefRow:
    """Return the brief of that title, or whose id begins so. Raises NotFound, AmbiguousId."""
    rows = briefs_of(source)
    wanted = name.strip().casefold()
    found = [each for each in rows if each.title.casefold() == wanted]
    found = found or [each for each in rows if wanted and each.uid.startswith(wanted)]
    if not found:
        raise NotFound(f"no brief {name}", what="brief")
    if len(found) > 1:
        raise AmbiguousId(name, candidates=[each.uid for each in found])
    return found[0]


def _origin(source: Source, options: ExportOptions) -> Origin:
    return Origin(identity(source.connection).uid, options.clock(), __version__)


def _report_of(source: Source, brief: BriefId, origin: Origin, *, options: ExportOptions) -> Report:
    renaming = renaming_of(source, options)
    report = _report(source, brief_of(source, brief), origin, renaming=renaming)
    if not renaming.met:
        return report
    # How many, and never which: the remark goes out with the brief.
    told = f"Names replaced by pseudonyms: {len(renaming.met)}"
    return replace(report, remarks=(*report.remarks, told))


def _report(source: Source, brief: Brief, origin: Origin, *, renaming: Renaming) -> Report:
    """The brief; names are replaced once its matrices were found by the words as they stand."""
    reading, renamed = Reading(source), renaming.renamed
    passages = cited_passages(brief)
    posts = {each.post for each in passages}
    sources = {post: reference(renamed(reading.details(post))) for post in posts}
    grids = {}
    for part in brief.parts:
        question = question_of(source, part.text) if part.kind is PartKind.MATRIX else None
        if question is not None:
            grids[part.id] = renamed(grid_of(source, question, part.text))
    author = renamed(reading.profile()).name
    return brief_report(
        renamed(brief),
        sources,
        grids=grids,
        origin=origin,
        author=author,
        restored=restored_among(source.connection, passages),
    )
