"""What a permission that cannot be kept takes from the others of its person.

A row that may take a permission back counts even where it is left out: else what stays, written
to another file, would allow what somebody has refused.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum

from gobierno_abierto.findings.catalogue import sheet_cells as said
from gobierno_abierto.formats.sheets.cells.values import fault
from gobierno_abierto.formats.sheets.layout import headings
from gobierno_abierto.formats.sheets.phrases import NO
from gobierno_abierto.formats.sheets.reading import phrases
from gobierno_abierto.formats.sheets.reading.drafts import ALLOWED, Draft
from gobierno_abierto.formats.sheets.reading.remarks import Remarks
from gobierno_abierto.model import PersonField, Text
from gobierno_abierto.words import filled

# Of whom a permission is; `None`: nobody knows.
Whose = Callable[[Draft], str | None]

# By person and purpose, then by what is allowed: the permission that was given first.
_FirstAllowed = dict[tuple[str | None, Text], dict[StrEnum, Draft]]

_PURPOSE, _GIVEN = ("purpose",), ("given",)


def take_back(drafts: Sequence[Draft], whose: Whose, remarks: Remarks) -> None:
    """Leave out the permissions of everybody of whom a row that is left out may take one back.

    If nobody knows of whom that row is, it may be of anybody.
    """
    taken: set[str | None] = {whose(each) for each in drafts if may_take_back(each)}
    taken |= set(_refused(drafts, whose, remarks))
    for each in drafts:
        # To refuse one field needs no record: nothing is published without a yes. As a refusal it
        # would be one of all.
        is_of_one = each.refuses and not _is_of_all(each)
        if is_of_one or None in taken or whose(each) in taken:
            each.is_whole = False


def may_take_back(draft: Draft) -> bool:
    """Whether a row that is left out may say that a permission was taken back."""
    return not draft.is_whole and (draft.is_unclear or draft.says_withdrawn)


def _refused(drafts: Sequence[Draft], whose: Whose, remarks: Remarks) -> Iterator[str | None]:
    """Those who have refused what an earlier row allows for the same purpose; it is told."""
    first = _first_allowed(drafts, whose)
    for draft in drafts:
        if not draft.is_whole or not (draft.refuses or draft.refused):
            continue
        allowed = first.get((whose(draft), draft.value(_PURPOSE)), {})
        for code, place in _refusals(draft).items():
            other = allowed.get(code)
            if other is not None and _is_earlier(other, draft):
                _tell(draft, place, other, remarks)
                yield whose(draft)
                break


def _first_allowed(drafts: Sequence[Draft], whose: Whose) -> _FirstAllowed:
    """The permissions that stand and were given first, by person and purpose, then by code."""
    first: _FirstAllowed = {}
    for draft in drafts:
        if not draft.is_whole or not draft.value(ALLOWED) or draft.says_withdrawn:
            continue
        known = first.setdefault((whose(draft), draft.value(_PURPOSE)), {})
        for code in draft.value(ALLOWED):
            if code not in known or draft.value(_GIVEN) < known[code].value(_GIVEN):
                known[code] = draft
    return first


def _refusals(draft: Draft) -> Mapping[StrEnum, int]:
    """What a row refuses, and in which of its columns.

    That is all, if it says no more than our own sheets do of who has refused all: «no» in the
    first column.
    """
    return dict.fromkeys(PersonField, 0) if _is_of_all(draft) else draft.refused


def _is_of_all(draft: Draft) -> bool:
    return draft.refuses and set(draft.refused) <= {PersonField.NAME}


def _is_earlier(other: Draft, refusal: Draft) -> bool:
    """Whether a permission is one that a row may refuse; what no row speaks of stays as it was."""
    if other.line is None and refusal.line is None:
        return False
    return bool(other.value(_GIVEN) <= refusal.value(_GIVEN))


def _tell(refusal: Draft, place: int, other: Draft, remarks: Remarks) -> None:
    """Tell of the cell that says «no» which row says yes."""
    remark = fault(
        said.NOT_UNDERSTOOD,
        value=NO,
        wanted=filled(phrases.NO_REFUSAL, row=other.line.number if other.line else 0),
        if_unknown=phrases.WRITE_WITHDRAWAL,
    )
    spot = refusal.spot((ALLOWED[0], place))
    remarks.tell_remark(remark.but_then(headings.THEN_NO_PERMISSIONS), spot)
