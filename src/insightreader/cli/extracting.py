"""``extract``: capture to clean text without a library."""

import sys
from pathlib import Path

import click
import msgspec

from insightreader.capture.sources import from_bytes, from_file
from insightreader.cli import shapes
from insightreader.cli.explaining import FOUND_WRONG, explain
from insightreader.cli.session import Session, pass_session, write
from insightreader.domain.cleaned import CaptureSource, Cleaned
from insightreader.domain.errors import UserError
from insightreader.domain.text import RenderedText
from insightreader.store.revisions import word_count

FORMATS = click.Choice(["text", "markdown", "html", "json"])
_SUFFIX = {"text": ".txt", "markdown": ".md", "html": ".html", "json": ".json"}


def in_format(rendered: RenderedText, wanted: str) -> str:
    """Return a revision as text, Markdown or HTML, ending in one line feed."""
    forms = {"text": rendered.text, "markdown": rendered.markdown, "html": rendered.html}
    return forms[wanted].rstrip("\n") + "\n"


def _in_any_format(found: Cleaned, wanted: str) -> str:
    if wanted != "json":
        return in_format(found.rendered, wanted)
    document = shapes.cleaned(found, words=word_count(found.rendered.text))
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode() + "\n"


@click.command()
@click.argument("source", required=False, type=click.Path(allow_dash=True, path_type=str))
@click.option("--format", "wanted", type=FORMATS, default="text", show_default=True)
@click.option("--url", help="The address that the capture came from.")
@click.option("--no-captions", is_flag=True, help="Leave figure captions out.")
@click.option(
    "--batch",
    nargs=2,
    type=click.Path(path_type=Path),
    metavar="INDIR OUTDIR",
    help="Every *.html of INDIR into OUTDIR, in one run.",
)
@pass_session
def extract(
    session: Session,
    source: str | None,
    wanted: str,
    url: str | None,
    no_captions: bool,
    batch: tuple[Path, Path] | None,
) -> int:
    """Turn a capture (a file, or '-' for standard input) into clean text, without a library."""
    wanted = "json" if session.as_json else wanted
    if batch is not None:
        return _extract_batch(session, batch, wanted=wanted, captions=not no_captions)
    if source is None:
        raise click.UsageError("Name a file, '-' for standard input, or --batch INDIR OUTDIR.")
    found = session.cleaner.clean(_source(source, url), captions=not no_captions)
    write(_in_any_format(found, wanted), end="")
    return 0


def _source(source: str, url: str | None) -> CaptureSource:
    if source == "-":
        return from_bytes(sys.stdin.buffer.read(), url=url, acquired="paste")
    return from_file(Path(source), url=url)


def _extract_batch(
    session: Session, batch: tuple[Path, Path], *, wanted: str, captions: bool
) -> int:
    """Clean many pages with two workers; a page that fails is said and doesn't stop the others."""
    folder, target = batch
    pages = sorted(folder.glob("*.html"))
    target.mkdir(parents=True, exist_ok=True)
    futures = []
    failed = 0
    for page in pages:
        try:
            futures.append((page, session.cleaner.clean_soon(from_file(page), captions=captions)))
        except UserError as error:
            failed += 1
            session.say(f"{page.name}: {explain(error)}")
    for page, future in futures:
        try:
            text = _in_any_format(future.result(), wanted)
        except UserError as error:
            failed += 1
            session.say(f"{page.name}: {explain(error)}")
            continue
        (target / (page.stem + _SUFFIX[wanted])).write_text(text, encoding="utf-8", newline="\n")
    return FOUND_WRONG if failed else 0


COMMANDS = (extract,)
