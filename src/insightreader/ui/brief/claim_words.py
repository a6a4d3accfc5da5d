"""How the state of a claim and a passage's relation to it are said."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from insightreader.domain.evidence import Claim, ClaimState, Relation

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ClaimLook:
    """``tone``: danger, warning, info or good."""

    word: str
    icon: str
    tone: str
    meaning: str


def claim_look(state: ClaimState) -> ClaimLook:
    """Return how a claim's state is said."""
    return {
        ClaimState.UNSUPPORTED: ClaimLook(
            translate("Claims", "unsupported"),
            "circle-dashed",
            "danger",
            translate("Claims", "No passage supports it yet."),
        ),
        ClaimState.CHANGED_PASSAGE: ClaimLook(
            translate("Claims", "rests on a changed passage"),
            "diff",
            "warning",
            translate("Claims", "A source now says something else; look at the passage."),
        ),
        ClaimState.ONE_SOURCE: ClaimLook(
            translate("Claims", "rests on one source"),
            "circle-alert",
            "warning",
            translate("Claims", "Every passage comes from the same post."),
        ),
        ClaimState.ONE_AUTHOR: ClaimLook(
            translate("Claims", "rests on one author"),
            "user-round",
            "info",
            translate("Claims", "Several posts, but all by the same author."),
        ),
        ClaimState.SUPPORTED: ClaimLook(
            translate("Claims", "supported"),
            "circle-check",
            "good",
            translate("Claims", "Passages by several authors support it."),
        ),
    }[state]


def state_words(claim: Claim) -> str:
    """Return a claim's state, and that it is contested where it is."""
    word = claim_look(claim.state).word
    return f"{word} · {translate('Claims', 'contested')}" if claim.is_contested else word


def relation_words() -> dict[Relation, str]:
    """Return what the relations are called."""
    return {
        Relation.SUPPORTING: translate("Claims", "supports it"),
        Relation.QUALIFYING: translate("Claims", "qualifies it"),
        Relation.CONTRADICTING: translate("Claims", "contradicts it"),
    }
