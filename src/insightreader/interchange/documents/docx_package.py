"""The parts around a Word document's text: types, relations, numbering, settings, properties."""

import zipfile
from collections.abc import Mapping
from typing import BinaryIO

from insightreader.base.resources import read_text
from insightreader.interchange.documents.docx_text import DEEPEST_LIST, Links
from insightreader.interchange.xml_text import attribute, content

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""All that a zip can say; the same report gives the same bytes."""
_PARTS = ("styles", "numbering", "settings", "footnotes", "footer")


def write_package(
    file: BinaryIO,
    *,
    body: str,
    footnotes: str,
    links: Links,
    footnote_links: Links,
    properties: Mapping[str, str],
) -> None:
    """Write a document whose body and footnotes are given as XML.

    ``properties``: title, creator, created (ISO 8601, to the second).
    """
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _package_relations(),
        "docProps/core.xml": _core(properties),
        "word/document.xml": _root("document", f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": _document_relations(links),
        "word/styles.xml": read_text("docx/styles.xml"),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": _settings(),
        "word/footnotes.xml": _root("footnotes", _SEPARATORS + footnotes),
        "word/_rels/footnotes.xml.rels": _relations(_link_relations(footnote_links)),
        "word/footer.xml": _root("ftr", _FOOTER),
    }
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            member = zipfile.ZipInfo(name, _EARLIEST)
            member.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(member, text.encode("utf-8", "replace"))


_SEPARATORS = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
)
_FOOTER = (
    '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)


def _root(name: str, inner: str) -> str:
    return f'{_HEAD}<w:{name} xmlns:w="{W}" xmlns:r="{R}">{inner}</w:{name}>'


def _content_types() -> str:
    overrides = {"document": "document.main", **{name: name for name in _PARTS}}
    inner = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{kind}+xml"/>'
        for name, kind in overrides.items()
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f"{inner}"
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def _package_relations() -> str:
    core = f"{_PACKAGE}/relationships/metadata/core-properties"
    return _relations(
        f'<Relationship Id="rDocument" Type="{R}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rCore" Type="{core}" Target="docProps/core.xml"/>'
    )


def _document_relations(links: Links) -> str:
    own = "".join(
        f'<Relationship Id="r_{name}" Type="{R}/{name}" Target="{name}.xml"/>' for name in _PARTS
    )
    return _relations(own + _link_relations(links))


def _link_relations(links: Links) -> str:
    return "".join(
        f'<Relationship Id="{key}" Type="{R}/hyperlink" Target={attribute(address)} '
        'TargetMode="External"/>'
        for address, key in links.ids.items()
    )


def _relations(inner: str) -> str:
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def _numbering() -> str:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
        f'<w:lvlText w:val="{"•–"[level % 2]}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{425 * (level + 1)}" w:hanging="283"/></w:pPr></w:lvl>'
        for level in range(DEEPEST_LIST)
    )
    return _root(
        "numbering",
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    )


def _settings() -> str:
    return _root(
        "settings",
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    )


def _core(properties: Mapping[str, str]) -> str:
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{content(properties['title'])}</dc:title>"
        f"<dc:creator>{content(properties['creator'])}</dc:creator>"
        '<dcterms:created xsi:type="dcterms:W3CDTF">'
        f"{content(properties['created'])}</dcterms:created></cp:coreProperties>"
    )
