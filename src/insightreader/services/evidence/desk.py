"""The services that change what is made of coded passages, loaded when they are first used.

A window that only reads and annotates starts without them.
"""

from typing import TYPE_CHECKING

from insightreader.store.library import Library

if TYPE_CHECKING:
    from insightreader.services.evidence.autocoding import AutoCoding
    from insightreader.services.evidence.briefs import WritingBriefs
    from insightreader.services.evidence.cases import KeepingCases
    from insightreader.services.evidence.claims import Claiming
    from insightreader.services.evidence.code_merging import MergingCodes
    from insightreader.services.evidence.codebook import EditingCodebook
    from insightreader.services.evidence.codebook_exchange import ImportingCodebooks
    from insightreader.services.evidence.coverage import NotingSeen
    from insightreader.services.evidence.matrix import Summarising
    from insightreader.services.evidence.pseudonyms import KeepingPseudonyms
    from insightreader.services.evidence.writing import KeepingWriting


class EvidenceServices:
    """What a desk has of them; each is but a name for the library that it writes to."""

    __slots__ = ()

    library: Library

    @property
    def codebook(self) -> "EditingCodebook":
        """Dimensions and codes."""
        from insightreader.services.evidence.codebook import EditingCodebook

        return EditingCodebook(self.library)

    @property
    def merging(self) -> "MergingCodes":
        """Codes that become one, or two."""
        from insightreader.services.evidence.code_merging import MergingCodes

        return MergingCodes(self.library)

    @property
    def codebooks(self) -> "ImportingCodebooks":
        """Codebooks that come in."""
        from insightreader.services.evidence.codebook_exchange import ImportingCodebooks

        return ImportingCodebooks(self.library)

    @property
    def autocoding(self) -> "AutoCoding":
        """Coding of what a search finds."""
        from insightreader.services.evidence.autocoding import AutoCoding

        return AutoCoding(self.library)

    @property
    def cases(self) -> "KeepingCases":
        """Attributes and outcomes."""
        from insightreader.services.evidence.cases import KeepingCases

        return KeepingCases(self.library)

    @property
    def summarising(self) -> "Summarising":
        """Cells of a matrix."""
        from insightreader.services.evidence.matrix import Summarising

        return Summarising(self.library)

    @property
    def claiming(self) -> "Claiming":
        """Claims."""
        from insightreader.services.evidence.claims import Claiming

        return Claiming(self.library)

    @property
    def briefs(self) -> "WritingBriefs":
        """Briefs."""
        from insightreader.services.evidence.briefs import WritingBriefs

        return WritingBriefs(self.library)

    @property
    def writing(self) -> "KeepingWriting":
        """What is typed into claims and briefs."""
        from insightreader.services.evidence.writing import KeepingWriting

        return KeepingWriting(self.library)

    @property
    def seen(self) -> "NotingSeen":
        """Blocks that were on show."""
        from insightreader.services.evidence.coverage import NotingSeen

        return NotingSeen(self.library)

    @property
    def pseudonyms(self) -> "KeepingPseudonyms":
        """Names that exports replace."""
        from insightreader.services.evidence.pseudonyms import KeepingPseudonyms

        return KeepingPseudonyms(self.library)
