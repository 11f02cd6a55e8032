"""Rows of a workbook of ours that have no key: new ones, and those whose key is gone."""

from collections.abc import Iterator, Mapping

import attrs

from gobierno_abierto.findings import Severity
from gobierno_abierto.findings.catalogue import sheets as said
from gobierno_abierto.formats.sheets import sheet_phrases as phrases
from gobierno_abierto.formats.sheets.reading.drafts import Draft
from gobierno_abierto.formats.sheets.reading.recognising import KEY
from gobierno_abierto.formats.sheets.reading.remarks import Remarks
from gobierno_abierto.formats.sheets.reading.tables import Table
from gobierno_abierto.rules.telling import some
from gobierno_abierto.words import filled

# What to do for them takes the names of two files.
_NEW_ROWS = attrs.evolve(said.NO_KEYS, remedy=phrases.GIVE_KEYS)


def tell_keyless(
    tables: Mapping[str, list[Table]],
    drafts: Mapping[str, list[Draft]],
    remarks: Remarks,
    *,
    is_alone: bool,
) -> None:
    """Tell once of each: the sheets whose column of keys is gone, and the rows that are new.

    A base gives new rows their keys; `is_alone`: there is none.
    """
    gone = [table for table in _filled(tables) if KEY not in table.places]
    if gone:
        remarks.tell(
            said.NO_KEYS,
            gone[0].spot(),
            what=filled(phrases.KEYS_GONE, sheets=some(each.name for each in gone)),
            then=phrases.KEYS_GUESSED,
            advice=phrases.GET_KEYS_BACK,
        )
    new = [
        draft
        for each in drafts.values()
        for draft in each
        if draft.table is not None and KEY in draft.table.places and _is_new(draft)
    ]
    if is_alone and new and any(KEY in table.places for table in _filled(tables)):
        remarks.tell(
            _NEW_ROWS,
            new[0].spot(),
            severity=Severity.NOTE,
            what=filled(phrases.NEW_ROWS, count=len(new)),
            then=phrases.KEYS_OF_NAMES,
            file=phrases.THIS_FILE,
            other=phrases.OTHER_FILE,
        )


def _filled(tables: Mapping[str, list[Table]]) -> Iterator[Table]:
    """The lists in which something stands, and that are not somebody else's."""
    for each in tables.values():
        for table in each:
            if not table.kind.is_form and not table.is_foreign and table.lines:
                yield table


def _is_new(draft: Draft) -> bool:
    return draft.line is not None and draft.line.key is None and not draft.kind.is_form
