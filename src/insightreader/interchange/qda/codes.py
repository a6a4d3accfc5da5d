"""A codebook in REFI-QDA's words: dimensions are codes that can't be applied, codes nest in them.

Source: REFI-QDA 1.5, Project.xsd and Codebook.xsd of 18 March 2019.
"""

from collections.abc import Iterator, Mapping

from insightreader.domain.evidence import CodebookDetail, CodeDetail, DimensionDetail
from insightreader.domain.ids import CodeId
from insightreader.interchange.paints import PAINTS
from insightreader.interchange.xml_text import attribute, content

NAMESPACE = "urn:QDA-XML:codebook:1.0"
APPLIES, EXCLUDES, BEARS = "Applies: ", "Does not apply: ", "Bears: "
"""How the parts of a description begin that the format has no place for; imports know them."""


def codes_xml(book: CodebookDetail) -> str:
    """Return the element ``Codes``; empty text for a codebook without anything in it."""
    inner = "".join(_dimension(each, book) for each in book.dimensions)
    return f"<Codes>{inner}</Codes>" if inner else ""


def codebook_file(book: CodebookDetail, origin: str) -> str:
    """Return a whole .qdc file. The schema has no empty codebook: one without codes has no list."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f"<CodeBook xmlns={attribute(NAMESPACE)} origin={attribute(origin)}>"
        f"{codes_xml(book)}</CodeBook>\n"
    )


def _dimension(dimension: DimensionDetail, book: CodebookDetail) -> str:
    codes = book.of(dimension.id)
    children: dict[CodeId | None, list[CodeDetail]] = {}
    known = {each.id for each in codes}
    for code in codes:
        children.setdefault(code.parent if code.parent in known else None, []).append(code)
    inner = "".join(_code(each, children) for each in children.get(None, ()))
    described = _description(dimension.definition)
    return (
        f"<Code guid={attribute(dimension.uid)} name={attribute(dimension.name)} "
        f'isCodable="false">{described}{inner}</Code>'
    )


def _code(code: CodeDetail, children: Mapping[CodeId | None, list[CodeDetail]]) -> str:
    paint = PAINTS.get(code.colour)
    colour = f' color="{paint.upper()}"' if paint else ""
    inner = "".join(_code(each, children) for each in children.get(code.id, ()))
    described = _description("\n".join(_words(code)))
    return (
        f"<Code guid={attribute(code.uid)} name={attribute(code.name)} "
        f'isCodable="true"{colour}>{described}{inner}</Code>'
    )


def _words(code: CodeDetail) -> Iterator[str]:
    if code.definition:
        yield code.definition
    if code.includes:
        yield APPLIES + code.includes
    if code.excludes:
        yield EXCLUDES + code.excludes
    if code.bearing:
        yield BEARS + code.bearing


def _description(text: str) -> str:
    return f"<Description>{content(text)}</Description>" if text else ""
