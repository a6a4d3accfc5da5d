"""Web Annotations into the library: with their ids, times and authors, each where it stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import cast

from insightreader.domain.changes import Done
from insightreader.domain.cleaned import CaptureSource, Cleaned, FieldSource, Metadata
from insightreader.domain.entities import PlaceVerdict
from insightreader.domain.exchange import ImportKind, ImportProblem, ImportReport
from insightreader.domain.ids import AnnotationId, PostId, RevisionId
from insightreader.domain.text import RenderedText
from insightreader.interchange.registry import guard
from insightreader.interchange.w3c_reading import W3cDocument, W3cFile, W3cNote, read_w3c
from insightreader.services.anchoring import block_number, place_quotation
from insightreader.services.coding import CodeName
from insightreader.services.desk import Desk
from insightreader.services.imports.steps import Act, Errand, Steps
from insightreader.services.imports.whole_posts import WholePost, add_whole
from insightreader.services.names import normalised_address
from insightreader.store import annotations, posts, revisions, w3c_rows
from insightreader.store.operations import Act as Operation
from insightreader.store.people import ensure_person
from insightreader.text.escaping import escape_text, paragraph
from insightreader.text.rendering import render
from insightreader.text.selectors import QuoteSelector
from insightreader.text.verdict import Check, judge_passage

_safely = partial(guard, ImportKind.W3C)
RULES = "import-1"
METHOD = "w3c"
_COLOURS = ("yellow", "green", "blue", "pink", "purple")
_STYLES = ("highlight", "underline")


@dataclass(slots=True)
class _Taken:
    posts: int = 0
    annotations: int = 0
    known: int = 0


@dataclass(frozen=True, slots=True)
class _Text:
    """Where annotations are put: a post's head revision."""

    post: PostId
    revision: RevisionId
    rendered: RenderedText


def import_w3c(path: Path) -> Steps:
    """Read a file of Web Annotations, then take it in; what is there already stays as it is.

    A post that the library lacks is made from the text that the file brings, or of the quotations.
    Raises FileUnusable and Refused.
    """
    found = cast("W3cFile", (yield Errand(partial(_safely(read_w3c), path))))
    problems = tuple(ImportProblem(each, "no web annotation") for each in found.refused)
    taken = cast("_Taken", (yield Act(partial(_safely(_take_in), found, path.name))))
    return ImportReport(taken.posts, taken.annotations, taken.known, problems)


def _take_in(found: W3cFile, file: str, desk: Desk) -> Done[object]:
    library, taken = desk.library, _Taken()
    library.expect_writable()
    notes = sorted(found.notes, key=lambda note: note.source)
    by_source = {source: list(each) for source, each in groupby(notes, key=lambda n: n.source)}
    made = {
        source: _source(found.documents.get(source), members, library.clock())
        for source, members in by_source.items()
    }
    library.captures.add_all([each.data for each in made.values()])
    with library.act("import", label={"file": file}) as act:
        for source, members in by_source.items():
            document = found.documents.get(source)
            text = _known(act, source, document)
            if text is None:
                text = _create(act, made[source], document)
                taken.posts += 1
            for note in members:
                _take(act, text, note, taken=taken)
    return Done(taken, act.changes)


def _known(act: Operation, source: str, document: W3cDocument | None) -> _Text | None:
    uid = document.uid if document else source.removeprefix("urn:uuid:")
    post = w3c_rows.post_by_uid(act.connection, uid) if uid else None
    if post is None and source.startswith(("http:", "https:")):
        post = posts.by_url(act.connection, normalised_address(source))
    head = revisions.head_revision(act.connection, post) if post is not None else None
    if post is None or head is None:
        return None
    return _Text(post, head.id, revisions.rendered(act.connection, head.id))


def _source(document: W3cDocument | None, notes: Iterable[W3cNote], now_ms: int) -> CaptureSource:
    """Return the text that came with annotations as a capture; else one of their quotations."""
    if document is not None:
        text, url = document.markdown, document.metadata.get("url")
        made_ms = document.captured_ms or now_ms
        return CaptureSource(text.encode(), "text/markdown", "import", made_ms, url=url)
    members = list(notes)
    lines = [paragraph(escape_text(line)) for each in members for line in each.exact.splitlines()]
    source = members[0].source
    body = "\n\n".join(f"> {line}" for line in lines if line) or paragraph(escape_text(source))
    url = source if source.startswith(("http:", "https:")) else None
    return CaptureSource(f"{body}\n".encode(), "text/markdown", "import", now_ms, url=url)


def _create(act: Operation, source: CaptureSource, document: W3cDocument | None) -> _Text:
    given = document.metadata if document else {}
    title = source.url or source.data.decode()[:80].strip("> \n")
    values = {"title": title, **given, "url": source.url}
    metadata = Metadata(**values, sources=dict.fromkeys(given, FieldSource.CAPTURE))  # type: ignore[arg-type]
    cleaned = Cleaned(metadata, render(source.data.decode()), RULES, maybe_excerpt=not document)
    post, revision = add_whole(act, WholePost(source, cleaned, source.url))
    if document is not None:
        w3c_rows.take_uids(act.connection, post, revision, uids=(document.uid, document.revision))
    return _Text(post, revision, cleaned.rendered)


def _take(act: Operation, text: _Text, note: W3cNote, *, taken: _Taken) -> None:
    if note.uid and w3c_rows.has_annotation(act.connection, note.uid):
        taken.known += 1
        return
    key = _add(act, text, note)
    found = _place(text.rendered, note)
    annotations.add_anchor(
        act.connection,
        key,
        text.revision,
        start=found.start,
        end=found.end,
        block=block_number(text.rendered.blocks, found.start) if note.exact else 0,
        verdicts=(found.text, found.place),
        method=METHOD,
    )
    taken.annotations += 1


def _add(act: Operation, text: _Text, note: W3cNote) -> AnnotationId:
    colour = note.colour if note.colour in _COLOURS else _COLOURS[0]
    author = act.profile
    if note.author:
        author = ensure_person(act.connection, note.author, now_ms=act.now_ms)
    made = note.created_ms if note.created_ms is not None else act.now_ms
    key = act.create(
        "annotation",
        uid=w3c_rows.blob_of(note.uid),
        post=text.post,
        revision=text.revision,
        colour=colour,
        style=note.style if note.style in _STYLES else _STYLES[0],
        comment=note.comment,
        exact=note.exact,
        prefix=note.prefix,
        suffix=note.suffix,
        secondary_person=note.person,
        secondary_work=note.work,
        profile=author,
        created_ms=made,
        changed_ms=note.changed_ms if note.changed_ms is not None else made,
    )
    for each in note.codes:
        is_split = bool(each.dimension and each.name.strip())
        name = CodeName(each.dimension, each.name) if is_split else CodeName.parse(each.written)
        code = name.ensure(act, each.colour if each.colour in _COLOURS else colour)
        act.link("annotation_code", annotation=key, code=code)
    return AnnotationId(key)


def _place(rendered: RenderedText, note: W3cNote) -> Check:
    """Take over a place in the same text, judged anew; in another one look for the quotation."""
    quoted = QuoteSelector(note.exact, note.prefix, note.suffix)
    start, end = note.start or 0, note.end or 0
    is_same_text = note.text_sha256 == rendered.text_sha256
    if is_same_text and 0 <= start <= end <= len(rendered.text):
        known = note.place_verdict in set(PlaceVerdict)
        place = PlaceVerdict(note.place_verdict) if known else PlaceVerdict.SAME
        return Check(judge_passage(quoted, rendered.text, (start, end)), place, start, end)
    if not note.exact:
        return Check(judge_passage(quoted, "", (0, 0)), PlaceVerdict.SAME, 0, 0)
    return place_quotation(rendered.text, quoted, near=note.start)
