"""In and out: ``export`` to other formats, ``import`` of files and of the sample library."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import click

from insightreader.cli.explaining import FOUND_WRONG, counted
from insightreader.cli.session import Session, pass_session
from insightreader.domain.exchange import ExportKind, ImportKind, ImportReport, LeftBehind
from insightreader.domain.part_words import PART_WORDS
from insightreader.interchange.bibliography.citation_styles import STYLES
from insightreader.services.desk import desk_of
from insightreader.services.exports.brief_export import BRIEF_KINDS, brief_named
from insightreader.services.exports.brief_export import export_brief as write_brief
from insightreader.services.exports.exporting import ExportOptions, doubtful_quotations
from insightreader.services.exports.exporting import export as write_export
from insightreader.services.imports.importing import import_file, import_sample, rehearse_sample
from insightreader.services.imports.steps import Steps, run
from insightreader.services.progress import OnStep

_SAMPLE = "sample"


@contextmanager
def _progress(label: str) -> Iterator[OnStep]:
    """A bar on a terminal, and nothing in a pipe."""
    with click.progressbar(
        length=0,
        label=label,
        file=sys.stderr,
        hidden=not sys.stderr.isatty(),
    ) as bar:

        def on_step(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        yield on_step


@click.command()
@click.argument("posts", nargs=-1, metavar="POST...")
@click.option("--all", "everything", is_flag=True, help="Every post that isn't in the trash.")
@click.option(
    "--to",
    "kind",
    type=click.Choice([each.value for each in ExportKind]),
    required=True,
    help="The format. An archive of all has the trash and history too, and can be restored.",
)
@click.option(
    "-o", "--output", "target", required=True, type=click.Path(path_type=Path), help="The file."
)
@click.option("--with-text", is_flag=True, help="Add the clean texts (markdown, folder).")
@click.option(
    "--style",
    type=click.Choice(list(STYLES)),
    default="apa",
    show_default=True,
    help="The citation style (docx); a brief has its own.",
)
@click.option("--brief", metavar="ID|TITLE", help="Write this brief (docx, html, markdown).")
@click.option(
    "--with-names", is_flag=True, help="Let names stand that the library has pseudonyms for."
)
@pass_session
def export(
    session: Session,
    posts: Sequence[str],
    everything: bool,
    kind: str,
    target: Path,
    with_text: bool,
    style: str,
    brief: str | None,
    with_names: bool,
) -> int:
    """Write posts with their annotations, or a brief, to a file of another format."""
    if bool(posts) + everything + (brief is not None) != 1:
        raise click.UsageError("Name posts, or say --all, or name a --brief.")
    if brief is not None:
        return _export_brief(session, brief, ExportKind(kind), target, with_names=with_names)
    library = session.library
    chosen = None if everything else session.posts(posts)
    doubtful = doubtful_quotations(library, chosen)
    if doubtful:
        words = counted(len(doubtful), "quotation")
        session.say(f"{words} to look at first: changed, ambiguous or an orphan; see `check`.")
    with _progress("Exporting") as on_step:
        options = ExportOptions(
            with_text=with_text, style=style, on_step=on_step, with_names=with_names
        )
        report = write_export(
            library, chosen, kind=ExportKind(kind), target=target, options=options
        )
    document = {
        "file": str(target),
        "kind": kind,
        "posts": report.posts,
        "annotations": report.annotations,
        "doubtful": [each.uid for each in doubtful],
        "left_behind": _left_behind(report.left_behind),
        "renamed": [asdict(each) for each in report.renamed],
    }
    counts = f"{counted(report.posts, 'post')}, {counted(report.annotations, 'annotation')}"
    session.answer(document, lines=[f"{target}: {counts}."])
    for each in report.renamed:
        session.say(f"{each.name} is {each.pseudonym} in it, {counted(each.count, 'time')}.")
    _say_left_behind(session, report.left_behind)
    return 0 if report.is_whole else FOUND_WRONG


def _export_brief(
    session: Session, name: str, kind: ExportKind, target: Path, *, with_names: bool
) -> int:
    if kind not in BRIEF_KINDS:
        raise click.UsageError(f"A brief is written as {', '.join(BRIEF_KINDS)}.")
    row = brief_named(session.library, name)
    options = ExportOptions(with_names=with_names)
    report = write_brief(session.library, row.id, kind=kind, target=target, options=options)
    document = {
        "file": str(target),
        "kind": kind,
        "brief": row.uid,
        "references": len(report.references),
        "remarks": list(report.remarks),
    }
    sources = counted(len(report.references), "source")
    session.answer(document, lines=[f"{target}: {row.title}, {sources}."])
    if not session.as_json:
        for remark in report.remarks:
            session.say(f"{remark}.")
    return 0


@click.command("import")
@click.argument("file", metavar="FILE|FOLDER|sample")
@click.option(
    "--from",
    "kind",
    type=click.Choice([each.value for each in ImportKind]),
    help="The kind of file; found out when not given.",
)
@click.option("--dry-run", is_flag=True, help="Tell what would come in, and change nothing.")
@click.option(
    "--join",
    "is_joining",
    is_flag=True,
    help="Make one of posts that both have, by bytes, address or text (archives and libraries).",
)
@pass_session
def import_(session: Session, file: str, kind: str | None, dry_run: bool, is_joining: bool) -> int:
    """Take in a file of another program, another library (an archive or its folder), or 'sample'.

    An import that was stopped is completed by beginning it again.
    """
    steps = _steps(session, file, kind, is_rehearsal=dry_run, is_joining=is_joining)
    with _progress("Importing") as on_step:
        report = run(
            steps,
            # A rehearsal asks for no act, and so it makes no library.
            act=lambda work: work(desk_of(session.ensure_library())),
            clean=session.cleaner.clean,
            render_comment=session.renderer.comment,
            on_step=on_step,
        )
    _answer(session, file, report, is_rehearsal=dry_run)
    return 0 if report.is_whole else FOUND_WRONG


def _steps(
    session: Session, file: str, kind: str | None, *, is_rehearsal: bool, is_joining: bool
) -> Steps:
    if file == _SAMPLE:
        return rehearse_sample() if is_rehearsal else import_sample()
    return import_file(
        Path(file),
        kind=ImportKind(kind) if kind else None,
        is_rehearsal=is_rehearsal,
        is_joining=is_joining,
        library=session.folder,
    )


def _answer(session: Session, file: str, report: ImportReport, *, is_rehearsal: bool) -> None:
    document = {
        "file": file,
        "dry_run": is_rehearsal,
        "posts": report.posts,
        "annotations": report.annotations,
        "known": report.known,
        "matched": report.matched,
        "matched_by": dict(report.matched_by),
        "differing": report.differing,
        "verdicts": dict(report.verdicts),
        "problems": [{"where": each.where, "reason": each.reason} for each in report.problems],
        "left_behind": _left_behind(report.left_behind),
    }
    verb = "would come" if is_rehearsal else "came"
    posts, notes = counted(report.posts, "post"), counted(report.annotations, "annotation")
    line = f"{posts} and {notes} {verb} in."
    if report.known:
        known = counted(report.known, "thing was", "things were")
        line += f" {known} there already."
    session.answer(document, lines=[line, *_joined_lines(report, is_rehearsal=is_rehearsal)])
    _say_left_behind(session, report.left_behind)
    if not session.as_json:
        for problem in report.problems:
            session.say(f"{problem.where}: {problem.reason}")


def _joined_lines(report: ImportReport, *, is_rehearsal: bool) -> Iterator[str]:
    if report.matched:
        ways = ", ".join(f"{count} by {by}" for by, count in report.matched_by)
        verb = "would join" if is_rehearsal else "joined"
        posts = counted(report.matched, "post")
        yield f"{posts} {verb} yours ({ways}); {report.differing} with another text."
    if report.verdicts:
        verb = "would stand" if is_rehearsal else "stand"
        found = ", ".join(f"{count} {verdict}" for verdict, count in report.verdicts)
        yield f"The annotations {verb} here: {found}."


def _left_behind(found: Sequence[LeftBehind]) -> list[dict[str, object]]:
    return [
        {"what": each.what, "count": each.count, "by_nature": each.is_by_nature} for each in found
    ]


def _say_left_behind(session: Session, found: Sequence[LeftBehind]) -> None:
    if found and not session.as_json:
        listed = ", ".join(f"{each.count} {PART_WORDS[each.what]}" for each in found)
        session.say(f"Not carried: {listed}.")


COMMANDS = (export, import_)
