"""Posts to show: a rich one, a long one, and the rows that come with them."""

from insightreader.domain.entities import (
    Annotation,
    PlaceVerdict,
    PostDetails,
    PostRow,
    PostState,
    Revision,
    Status,
    TextVerdict,
)
from insightreader.domain.ids import AnnotationId, PostId, RevisionId, Sha256, Uid
from insightreader.ui.reader.highlights import Highlight

PICTURE = "ab" * 32
UID = Uid("0190a5b0-0000-7000-8000-000000000000")

RICH = f"""First paragraph with **strong words** and a mark.[^1] After the mark.

> A quotation 😀 with an emoji, and e\u0301 as two code points.
>
> > A quotation within.

## A heading

- One item
- Another with `inline code` in it
    - A nested one

```
def one():
    return 1
```

| Case | Years |
|---|---:|
| London | 8 |
| Camden | 3 |

![Alternative words](asset:{PICTURE})

### A smaller heading

中文段落，包括标点。 نص عربي قصير هنا. Then [a link](https://example.org/a) ends it.

[^1]: The footnote's own words.
"""

LONG = "\n\n".join(
    f"## Part {number}\n\n" + f"Paragraph {number} says the same again, with a few more words. " * 8
    for number in range(1, 61)
)


def highlight(text: str, passage: str, number: int = 1, **more: object) -> Highlight:
    """The highlight over the first place of a passage."""
    start = text.index(passage)
    return Highlight(start, start + len(passage), AnnotationId(number), **more)


def annotation(text: str, passage: str, number: int = 1, **more: object) -> Annotation:
    """An annotation over the first place of a passage."""
    start = text.index(passage)
    values: dict[str, object] = {
        "id": AnnotationId(number),
        "uid": UID,
        "post": PostId(1),
        "revision": RevisionId(1),
        "start": start,
        "end": start + len(passage),
        "block": 1,
        "exact": passage,
        "prefix": "",
        "suffix": "",
        "colour": "yellow",
        "style": "highlight",
        "comment": "",
        "comment_html": "",
        "codes": (),
        "author": "Ada",
        "created_ms": 0,
        "changed_ms": 0,
        "text_verdict": TextVerdict.EXACT,
        "place_verdict": PlaceVerdict.SAME,
    }
    return Annotation(**values | more)


def details(**row: object) -> PostDetails:
    """A post's details; named values replace those of its row."""
    values: dict[str, object] = {
        "id": PostId(1),
        "uid": UID,
        "title": "On margins",
        "site": "Marginalia",
        "author": "A. Writer",
        "url": "https://example.org/margins",
        "published": "2019-11-14",
        "language": "en",
        "direction": "ltr",
        "saved_ms": 0,
        "status": Status.INBOX,
        "state": PostState.READY,
        "problem": None,
        "is_read": False,
        "is_starred": False,
        "is_deleted": False,
        "words": 1380,
        "excerpt": "",
        "tags": (),
        "annotations": 0,
        "lost": 0,
    }
    revision = Revision(
        id=RevisionId(1),
        uid=UID,
        post=PostId(1),
        number=1,
        created_ms=0,
        rules="clean-1",
        renderer="text-1",
        text_sha256=Sha256("cd" * 32),
        words=1380,
        blocks=6,
        maybe_excerpt=False,
        fallback=None,
    )
    return PostDetails(
        row=PostRow(**values | row),
        revision=revision,
        capture_sha256=Sha256("ef" * 32),
        captured_ms=0,
        media_type="text/html",
        capture_name=None,
        lead_image=None,
    )
