"""Cases: what is known of them, and how they went, shown by a passage each.

A case is a code of a dimension with that role, and spans whatever passages carry it.
"""

from insightreader.domain.changes import Done
from insightreader.domain.errors import NotFound, WrongRole
from insightreader.domain.evidence import Attribute, Case, Outcome, Role
from insightreader.domain.ids import AnnotationId, AttributeId, CodeId, OutcomeId
from insightreader.services.annotating import DEFAULT_COLOUR
from insightreader.services.coding import CodeName
from insightreader.services.names import tidy_name
from insightreader.services.reading import Source
from insightreader.store import annotations
from insightreader.store.evidence import cases as evidence_cases
from insightreader.store.evidence import code_tree
from insightreader.store.evidence.order import next_position
from insightreader.store.identity import new_blob
from insightreader.store.library import Library
from insightreader.store.operations import Act


def cases_of(source: Source) -> list[Case]:
    """Return every case in the codebook's order, those without a passage too."""
    connection = source.connection
    book = code_tree.codebook(connection)
    dimensions = {each.id for each in book.dimensions if each.role is Role.CASE}
    attributes: dict[CodeId, list[Attribute]] = {}
    for attribute in evidence_cases.attributes(connection):
        attributes.setdefault(attribute.code, []).append(attribute)
    outcomes: dict[CodeId, list[Outcome]] = {}
    for outcome in evidence_cases.outcomes(connection):
        outcomes.setdefault(outcome.case, []).append(outcome)
    reach = evidence_cases.reach(connection)
    return [
        Case(
            code,
            *reach.get(code.id, (0, 0)),
            tuple(attributes.get(code.id, ())),
            tuple(outcomes.get(code.id, ())),
        )
        for code in book.codes
        if code.dimension in dimensions
    ]


class KeepingCases:
    """Writes attributes and outcomes."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def set_attribute(self, case: CodeId, name: str, value: str) -> Done[AttributeId | None]:
        """Say a fact about a case, one a name; an empty value takes it back. Raises NameTaken."""
        tidy = tidy_name(name)
        with self._library.act("set-attribute", label={"name": tidy}) as act:
            code_tree.place(act.connection, case)
            key = evidence_cases.attribute_named(act.connection, case, tidy)
            if not value.strip():
                if key is not None:
                    act.bury("attribute", key)
                key = None
            elif key is not None:
                act.edit("attribute", key, name=tidy, value=value.strip())
            else:
                key = self._add_attribute(act, case, tidy, value=value.strip())
        return Done(key, act.changes)

    def add_outcome(
        self, case: CodeId, outcome: CodeId | CodeName, *, shown_by: AnnotationId, note: str = ""
    ) -> Done[OutcomeId]:
        """Say how a case went, and by which passage that is shown; the passage gets both codes.

        An outcome that is named gets a code if there is none. Raises WrongRole, and NotFound for a
        passage that is deleted.
        """
        with self._library.act("add-outcome") as act:
            outcome = _code(act, outcome)
            self._expect_roles(act, case, outcome)
            _expect_alive(act, shown_by)
            key = act.create(
                "outcome",
                uid=new_blob(),
                case_code=case,
                outcome_code=outcome,
                annotation=shown_by,
                note=note,
                profile=act.profile,
                created_ms=act.now_ms,
            )
            _apply(act, shown_by, case, outcome)
        return Done(OutcomeId(key), act.changes)

    def change_outcome(
        self,
        key: OutcomeId,
        *,
        case: CodeId,
        outcome: CodeId | CodeName,
        shown_by: AnnotationId,
        note: str = "",
    ) -> Done[None]:
        """Say it otherwise, or show it by another passage. Raises as ``add_outcome``."""
        with self._library.act("change-outcome") as act:
            outcome = _code(act, outcome)
            self._expect_roles(act, case, outcome)
            _expect_alive(act, shown_by)
            ends = {"case_code": case, "outcome_code": outcome, "annotation": shown_by}
            act.edit("outcome", key, **ends, note=note)
            _apply(act, shown_by, case, outcome)
        return Done(None, act.changes)

    def withdraw_outcome(self, key: OutcomeId) -> Done[None]:
        """Take an outcome back; the passage keeps its codes."""
        with self._library.act("withdraw-outcome") as act:
            act.bury("outcome", key)
        return Done(None, act.changes)

    def _add_attribute(self, act: Act, case: CodeId, name: str, *, value: str) -> AttributeId:
        position = next_position(act, "attribute", code=case)
        key = act.create(
            "attribute", uid=new_blob(), code=case, name=name, value=value, position=position
        )
        return AttributeId(key)

    def _expect_roles(self, act: Act, case: CodeId, outcome: CodeId) -> None:
        roles = {each.id: each.role for each in code_tree.bare_codebook(act.connection).dimensions}
        for code, role in ((case, Role.CASE), (outcome, Role.OUTCOME)):
            dimension, _, name = code_tree.place(act.connection, code)
            if roles.get(dimension) is not role:
                raise WrongRole(f"{name} is no {role}", role=role, name=name)


def _code(act: Act, outcome: CodeId | CodeName) -> CodeId:
    return outcome.ensure(act, DEFAULT_COLOUR) if isinstance(outcome, CodeName) else outcome


def _expect_alive(act: Act, annotation: AnnotationId) -> None:
    found = annotations.by_ids(act.connection, [annotation])
    if not found or found[0].is_deleted:
        raise NotFound(f"no annotation {annotation}", what="annotation")


def _apply(act: Act, annotation: AnnotationId, *codes: CodeId) -> None:
    for code in codes:
        act.link("annotation_code", annotation=annotation, code=code)
