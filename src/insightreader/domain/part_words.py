"""What people call the parts of a library, in the plural: for lists of what wasn't carried."""

from insightreader.domain.exchange import Part

PART_WORDS = {
    Part.TEXT: "texts",
    Part.IMAGE: "images",
    Part.CAPTURE: "captures",
    Part.EARLIER_REVISION: "earlier revisions",
    Part.ANNOTATION: "annotations",
    Part.TAG: "tags",
    Part.REMOVED_BLOCK: "removed blocks",
    Part.LOST_CHARACTER: "places of lost characters",
    Part.PLACE_IN_TEXT: "annotations without a place in the text",
    Part.MARKUP: "texts whose markup is damaged; their words are there",
    Part.COLLECTION: "collections",
    Part.SAVED_SEARCH: "saved searches",
    Part.HISTORY: "entries of history",
    Part.MEDIA: "sources that are pictures, sound or film",
    Part.PAGE_AREA: "areas of pages or pictures",
    Part.VARIABLE: "values of variables",
    Part.LINK: "links, sets and graphs",
    Part.LONG_TEXT: "texts too long for a cell; their beginnings are there",
    Part.PEOPLE: "editors of references",
    Part.PSEUDONYM: "pseudonyms: this format keeps the names",
}
