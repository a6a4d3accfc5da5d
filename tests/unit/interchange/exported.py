"""Posts ready for an export, made without a library: the same bytes on every run."""

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from itertools import count

from insightreader.domain.cleaned import FieldSource
from insightreader.domain.entities import (
    Annotation,
    Code,
    PlaceVerdict,
    PostDetails,
    PostRow,
    PostState,
    Revision,
    Status,
    TextVerdict,
)
from insightreader.domain.exchange import ExportedPost, Origin
from insightreader.domain.ids import (
    AnnotationId,
    CodeId,
    PostId,
    RevisionId,
    Sha256,
    Uid,
)
from insightreader.text.comment import render_comment
from insightreader.text.differing import difference
from insightreader.text.rendering import render
from insightreader.text.selectors import QuoteSelector, block_at, make_selector

NOON_MS = 1_772_000_000_000
PICTURE = b"\x89PNG\r\n\x1a\n not much of a picture"
PICTURE_SHA256 = sha256(PICTURE).hexdigest()
ORIGIN = Origin(Uid("01900000-0000-7000-8000-000000000000"), NOON_MS, "1.0")


def uid(number: int) -> Uid:
    return Uid(f"01900000-0000-7000-8000-{number:012x}")


def code(name: str, number: int = 1) -> Code:
    dimension, _, short = name.partition("/")
    return Code(CodeId(number), uid(0xC0DE00 + number), dimension, short, "blue")


def details(markdown: str, *, number: int = 1, **fields: object) -> PostDetails:
    rendered = render(markdown)
    row = PostRow(
        id=PostId(number),
        uid=uid(number),
        title="Missions",
        site="The Site",
        author="An Author",
        url="https://site.example/missions",
        published="2026-03-01",
        language="en",
        direction="ltr",
        saved_ms=NOON_MS,
        status=Status.INBOX,
        state=PostState.READY,
        problem=None,
        is_read=False,
        is_starred=False,
        is_deleted=False,
        words=len(rendered.text.split()),
        excerpt=rendered.text[:40],
        tags=("first", "second"),
        annotations=0,
        lost=0,
    )
    revision = Revision(
        RevisionId(number),
        uid(0xAE0000 + number),
        PostId(number),
        1,
        NOON_MS,
        "clean-1",
        rendered.renderer,
        rendered.text_sha256,
        len(rendered.text.split()),
        len(rendered.blocks),
        maybe_excerpt=False,
        fallback=None,
    )
    return PostDetails(
        replace(row, **fields),  # type: ignore[arg-type]
        revision,
        Sha256("ab" * 32),
        NOON_MS,
        "text/html",
        "page.html",
        None,
        {"title": FieldSource.JSON_LD},
    )


def post(
    markdown: str,
    *passages: str | dict[str, object],
    number: int = 1,
    images: dict[str, tuple[str, bytes]] | None = None,
    **fields: object,
) -> ExportedPost:
    """A post with an annotation on the first place of each passage.

    A passage may be a dict with its ``quote`` and other fields of the annotation.
    """
    rendered = render(markdown, image_sizes={PICTURE_SHA256: (30, 20)})
    numbers = count(number * 100)
    notes = [
        _annotation(rendered.text, rendered.blocks, passage, PostId(number), next(numbers))
        for passage in passages
    ]
    return ExportedPost(
        details(markdown, number=number, **fields), rendered, tuple(notes), images or {}
    )


def _annotation(
    text: str, blocks: Sequence[object], passage: str | dict[str, object], of: PostId, number: int
) -> Annotation:
    given = {"quote": passage} if isinstance(passage, str) else dict(passage)
    quote = str(given.pop("quote"))
    start = text.index(quote)
    selector = make_selector(text, start, start + len(quote))
    block = block_at(blocks, start)  # type: ignore[arg-type]
    comment = str(given.get("comment", ""))
    made = Annotation(
        id=AnnotationId(number),
        uid=uid(0xA0000 + number),
        post=of,
        revision=RevisionId(int(of)),
        start=start,
        end=start + len(quote),
        block=block.number if block else 0,
        exact=selector.exact,
        prefix=selector.prefix,
        suffix=selector.suffix,
        colour="yellow",
        style="highlight",
        comment="",
        comment_html=render_comment(comment) if comment else "",
        codes=(),
        author="Tester",
        created_ms=NOON_MS,
        changed_ms=NOON_MS + 1000,
        text_verdict=TextVerdict.EXACT,
        place_verdict=PlaceVerdict.SAME,
    )
    return replace(made, **given)  # type: ignore[arg-type]


RICH = f"""# Missions

A mission is a **bold goal**, [clear and *measured*](https://goal.example/?a=1&b=2), for all
👨‍👩‍👧 of us.[^1]

![A map of the borough](asset:{PICTURE_SHA256})

*The borough in 2024*

> Trust in local capacity was the key.
>
> Nothing else was.

- National leadership
- Data & <communication>
    - shared *weekly*

| case | outcome |
|------|--------:|
| Oats | mixed   |

```
if a < b:
    go()
```

[^1]: As quoted in the report.
"""
ARABIC = "# عنوان قصير\n\nهذه فقرة **عربية** فيها رقم 2024 وكلمة English في الوسط.\n"


def rich_post() -> ExportedPost:
    """A post with something of everything."""
    return post(
        RICH,
        {"quote": "bold goal, clear and measured", "codes": (code("Factor/Clear goal"),)},
        {
            "quote": "Trust in local capacity was the key.",
            "comment": "Compare *Oats*.\n\n- one\n- two",
            "codes": (code("Case/Oats", 2), code("Factor/Trust", 3)),
            "colour": "green",
            "secondary_person": "A. Person",
            "secondary_work": "The Book",
        },
        {"quote": "Data & <communication>", "style": "underline", "colour": "pink"},
        {"quote": "communication>\nshared weekly", "colour": "blue"},
        images={PICTURE_SHA256: ("image/png", PICTURE)},
    )


def with_changed(of: ExportedPost) -> ExportedPost:
    """The same post where its first quotation isn't any more what the source says."""
    first, *rest = of.annotations
    quoted = QuoteSelector(first.exact, first.prefix, first.suffix)
    now = first.exact.replace("bold", "modest")
    changed = replace(
        first,
        text_verdict=TextVerdict.CHANGED,
        difference=difference(quoted, now, (0, len(now))),
    )
    return replace(of, annotations=(changed, *rest))


def arabic_post() -> ExportedPost:
    """A post that reads from right to left, with a note that has lost its place."""
    lost = {"quote": "2024", "place_verdict": PlaceVerdict.ORPHAN, "comment": "أين؟"}
    return post(
        ARABIC,
        "عربية",
        lost,
        number=2,
        title="عنوان قصير",
        language="ar",
        direction="rtl",
        author=None,
        url=None,
        tags=(),
    )
