"""Who says what a row says, and in which role."""

from typing import NamedTuple

import attrs

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import collecting as said
from gobierno_abierto.formats.reports import phrases
from gobierno_abierto.formats.reports.cells import shown
from gobierno_abierto.formats.reports.columns import Column
from gobierno_abierto.formats.reports.notes import Notes
from gobierno_abierto.formats.reports.reporters import Reporters
from gobierno_abierto.formats.reports.steps import Step
from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.model import ClaimRole
from gobierno_abierto.rules.telling import perhaps
from gobierno_abierto.standards.answering import answering
from gobierno_abierto.words import Sentence, Word, code_words, filled

_KEPT = attrs.evolve(said.REPORTER_UNKNOWN, severity=Severity.WARNING)

_ROLES = {
    heading_key(name): role
    for role in ClaimRole
    for name in (role.value, *code_words(role).in_every_language())
}


class Speaker(NamedTuple):
    """An id or a name, and a role; `None` where it is not known."""

    by: str | None
    role: ClaimRole | None


class Speakers:
    """Finds out who speaks in the rows of one file."""

    def __init__(self, reporters: Reporters, notes: Notes, *, keep_names: bool) -> None:
        self._reporters = reporters
        self._notes = notes
        self._keep_names = keep_names

    def of(self, line: int, name: str, role: str, step: Step) -> Speaker:
        """The speaker of a row in which `name` and `role` are written.

        Without a name it is who answers for the milestone, if that is one alone. The lead, and
        who is responsible, speak as the agency if no role is written.
        """
        if name:
            by = self._named(line, name)
        else:
            those = answering(step.commitment, step.milestone)
            by = those[0] if len(those) == 1 else None
            if by is None:
                self._tell(line, Column.BY, "", phrases.SEVERAL if those else phrases.NOBODY)
        return Speaker(by, self._role(line, role, by, step))

    def _named(self, line: int, name: str) -> str | None:
        meant = self._reporters.meant(name)
        if len(meant) == 1:
            return meant[0]
        if meant:
            self._tell(line, Column.BY, name, filled(phrases.SHARED_NAME, name=shown(name)))
            return None
        why = filled(phrases.UNKNOWN_NAME, name=shown(name))
        hint = perhaps(self._reporters.nearest(name))
        if self._keep_names:
            self._tell(line, Column.BY, name, why, hint, is_kept=True)
            return name
        self._tell(line, Column.BY, name, why, hint)
        return None

    def _role(self, line: int, role: str, by: str | None, step: Step) -> ClaimRole | None:
        if role:
            known = _ROLES.get(heading_key(role))
            if known is None:
                why = filled(phrases.UNKNOWN_ROLE, role=shown(role))
                self._tell(line, Column.ROLE, role, why)
            return known
        if by is None or by == step.commitment.lead or by in step.milestone.responsible:
            return ClaimRole.AGENCY
        self._tell(line, Column.ROLE, by, filled(phrases.NO_ROLE, name=shown(by)))
        return None

    def _tell(
        self,
        line: int,
        column: Column,
        value: str,
        why: Sentence,
        hint: Word = "",
        *,
        is_kept: bool = False,
    ) -> None:
        self._notes.tell_value(
            _KEPT if is_kept else said.REPORTER_UNKNOWN,
            line,
            column,
            value,
            why=why,
            hint=hint,
            what=phrases.NAME_KEPT if is_kept else phrases.NOT_TAKEN,
            roles=tuple(code_words(each) for each in ClaimRole),
        )
