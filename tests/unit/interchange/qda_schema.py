"""What a REFI-QDA 1.5 project must look like, as far as we write it: a schema of our own words.

The standard's Project.xsd is stricter nowhere in these elements, and asks for the same order.
"""

from functools import cache

from lxml import etree

from insightreader.interchange.qda.codes import NAMESPACE as CODEBOOK
from insightreader.interchange.qda.project import NAMESPACE as PROJECT

_GUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
_REFERENCES = ("CodeRef", "NoteRef", "SourceRef", "SelectionRef", "VariableRef")
# Each element: its attributes ("!" must be there), then its children in order ("+", "*", "?").
_CODE = ("!guid !name !isCodable color", "Description? NoteRef* Code*")
_SHARED = {
    "Codes": ("", "Code+"),
    "Code": _CODE,
}
_ELEMENTS = {
    "Project": (
        "!name origin creationDateTime",
        "Users? CodeBook? Variables? Cases? Sources? Notes?",
    ),
    "Users": ("", "User+"),
    "User": ("!guid name", ""),
    "CodeBook": ("", "Codes"),
    **_SHARED,
    "Variables": ("", "Variable+"),
    "Variable": ("!guid !name !typeOfVariable", "Description?"),
    "Cases": ("", "Case+"),
    "Case": ("!guid name", "Description? CodeRef* VariableValue* SourceRef* SelectionRef*"),
    "Sources": ("", "TextSource+"),
    "TextSource": (
        "!guid name plainTextPath creatingUser creationDateTime modifiedDateTime",
        "Description? PlainTextContent? PlainTextSelection* Coding* NoteRef* VariableValue*",
    ),
    "PlainTextSelection": (
        "!guid name !startPosition !endPosition creatingUser creationDateTime modifiedDateTime",
        "Description? Coding* NoteRef*",
    ),
    "Coding": ("!guid creatingUser creationDateTime", "CodeRef NoteRef*"),
    "Notes": ("", "Note+"),
    "Note": ("!guid name creatingUser creationDateTime modifiedDateTime", "PlainTextContent?"),
    "VariableValue": ("", "VariableRef TextValue?"),
    **dict.fromkeys(_REFERENCES, ("!targetGUID", "")),
}
_CODEBOOK = {"CodeBook": ("origin", "Codes"), **_SHARED, "NoteRef": ("!targetGUID", "")}
_TEXTS = ("Description", "PlainTextContent", "TextValue")
_TYPES = {
    "guid": "guid",
    "targetGUID": "guid",
    "creatingUser": "guid",
    "isCodable": "xs:boolean",
    "startPosition": "xs:integer",
    "endPosition": "xs:integer",
    "creationDateTime": "xs:dateTime",
    "modifiedDateTime": "xs:dateTime",
    "color": "colour",
    "typeOfVariable": "kind",
}
_OCCURS = {
    "?": 'minOccurs="0"',
    "*": 'minOccurs="0" maxOccurs="unbounded"',
    "+": 'maxOccurs="unbounded"',
}


@cache
def project_schema() -> etree.XMLSchema:
    return _schema(PROJECT, _ELEMENTS)


@cache
def codebook_schema() -> etree.XMLSchema:
    return _schema(CODEBOOK, _CODEBOOK)


def _schema(namespace: str, elements: dict[str, tuple[str, str]]) -> etree.XMLSchema:
    written = "".join(_element(name, *parts) for name, parts in elements.items())
    texts = "".join(f'<xs:element name="{name}" type="xs:string"/>' for name in _TEXTS)
    simple = "".join(
        f'<xs:simpleType name="{name}"><xs:restriction base="xs:token">'
        f'<xs:pattern value="{pattern}"/></xs:restriction></xs:simpleType>'
        for name, pattern in (
            ("guid", _GUID),
            ("colour", "#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})"),
            ("kind", "Text|Boolean|Integer|Float|Date|DateTime"),
        )
    )
    return etree.XMLSchema(
        etree.fromstring(
            f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="{namespace}" '
            f'targetNamespace="{namespace}" elementFormDefault="qualified">'
            f"{simple}{texts}{written}</xs:schema>"
        )
    )


def _element(name: str, attributes: str, children: str) -> str:
    inner = "".join(
        f'<xs:element ref="{each.rstrip("?*+")}" {_OCCURS.get(each[-1], "")}/>'
        for each in children.split()
    )
    held = "".join(
        f'<xs:attribute name="{each.lstrip("!")}" '
        f'type="{_TYPES.get(each.lstrip("!"), "xs:string")}" '
        f'use="{"required" if each.startswith("!") else "optional"}"/>'
        for each in attributes.split()
    )
    return (
        f'<xs:element name="{name}"><xs:complexType><xs:sequence>{inner}</xs:sequence>{held}'
        "</xs:complexType></xs:element>"
    )
