"""What codes and dimensions can be, in the words that are stored."""

from enum import StrEnum


class Role(StrEnum):
    """What the codes of a dimension stand for."""

    NONE = ""
    CASE = "case"
    OUTCOME = "outcome"


class Bearing(StrEnum):
    """What a code says of the case: two passages that bear differently contradict."""

    NONE = ""
    FOR = "for"
    AGAINST = "against"


class Pattern(StrEnum):
    """A hatching that tells a code apart where its colour can't."""

    NONE = ""
    STRIPES = "stripes"
    DOTS = "dots"
    CROSS = "cross"
    CHECKS = "checks"
    WAVES = "waves"
