"""What a permission that cannot be kept takes from the others of its person.

A row that may take a permission back counts even where it is left out: else what stays, written
to another file, would allow what somebody has refused.
"""

from collections.abc import Callable, Iterator, Sequence

from gobierno_abierto.findings.catalogue import sheet_cells as said
from gobierno_abierto.formats.sheets.cells.values import fault
from gobierno_abierto.formats.sheets.layout import headings
from gobierno_abierto.formats.sheets.phrases import NO
from gobierno_abierto.formats.sheets.reading import phrases
from gobierno_abierto.formats.sheets.reading.drafts import Draft
from gobierno_abierto.formats.sheets.reading.remarks import Remarks
from gobierno_abierto.words import filled

# Of whom a permission is; `None`: nobody knows.
Whose = Callable[[Draft], str | None]

_FIELDS, _PURPOSE, _GIVEN = ("fields",), ("purpose",), ("given",)


def take_back(drafts: Sequence[Draft], whose: Whose, remarks: Remarks) -> None:
    """Leave out the permissions of everybody of whom a row that is left out may take one back.

    If nobody knows of whom that row is, it may be of anybody.
    """
    taken: set[str | None] = {whose(each) for each in drafts if may_take_back(each)}
    taken |= set(_refused(drafts, whose, remarks))
    for each in drafts:
        if None in taken or whose(each) in taken:
            each.is_whole = False


def may_take_back(draft: Draft) -> bool:
    """Whether a row that is left out may say that a permission was taken back."""
    return not draft.is_whole and (draft.is_unclear or draft.says_withdrawn)


def _refused(drafts: Sequence[Draft], whose: Whose, remarks: Remarks) -> Iterator[str | None]:
    """Those who have refused what an earlier row allows for the same purpose; it is told."""
    for draft in drafts:
        if not draft.refuses or not draft.is_whole:
            continue
        other = next((each for each in drafts if _is_refused(each, draft, whose)), None)
        if other is not None:
            wanted = filled(phrases.NO_REFUSAL, row=other.line.number if other.line else 0)
            remark = fault(
                said.NOT_UNDERSTOOD,
                value=NO,
                wanted=wanted,
                if_unknown=phrases.WRITE_WITHDRAWAL,
            )
            remarks.tell_remark(
                remark.but_then(headings.THEN_NO_PERMISSIONS), draft.spot((_FIELDS[0], 0))
            )
            yield whose(draft)


def _is_refused(other: Draft, refusal: Draft, whose: Whose) -> bool:
    """Whether a permission that stands is one that a later row refuses."""
    return (
        other.is_whole
        and bool(other.value(_FIELDS))
        and not other.says_withdrawn
        and whose(other) == whose(refusal)
        and other.value(_PURPOSE) == refusal.value(_PURPOSE)
        and bool(other.value(_GIVEN) <= refusal.value(_GIVEN))
    )
