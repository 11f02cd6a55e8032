"""To what a row belongs, as its cell says.

Hidden keys go with their rows, whatever people do to what can be seen. Where a key alone would
let a permission pass from one person to another, the names that people see count.
"""

from difflib import SequenceMatcher

from gobierno_abierto.findings.catalogue import sheet_cells as said
from gobierno_abierto.formats.sheets.book import Value
from gobierno_abierto.formats.sheets.cells.choices import Named
from gobierno_abierto.formats.sheets.cells.values import Desk, Remark, fault, is_blank, plain, told
from gobierno_abierto.formats.sheets.layout.kinds import Owner
from gobierno_abierto.formats.sheets.reading import phrases
from gobierno_abierto.formats.sheets.reading.comparing import Comparing
from gobierno_abierto.formats.sheets.reading.drafts import Draft
from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.words import filled

# How alike two names must be to be one that was corrected (1.0: the same).
_CORRECTED = 0.8
# What is longer is no name that anybody corrects by a letter.
_LONGEST = 200
# One word that two names share may be the given name of two people.
_SHARED = 2

Says = tuple[str | None, Remark | None]


class Belonging:
    """Finds the owners of rows. `desk` knows the names by which things are called now."""

    def __init__(self, desk: Desk, comparing: Comparing) -> None:
        self._desk = desk
        self._comparing = comparing

    def owner(self, draft: Draft, column: Owner) -> Says:
        """The key of what a row says that it belongs to, and what is to be said of its cell.

        No key: it does not say, or what it says is not understood.
        """
        table, line, base = draft.table, draft.line, draft.base
        before = dict(base.owners).get(column.key) if base else None
        if table is None or line is None or (column.key, 0) not in table.places:
            is_same = before is None or not column.is_strict or self._is_same(before, column)
            return before if is_same else None, None
        cell = line.cells.get((column.key, 0))
        is_as_it_was = base is not None and self._comparing.is_shown(base, column, table, line)
        if is_as_it_was or (before is not None and plain(cell) == self._shown(before, column)):
            # Or a sheet that was written while the owner was called so.
            return self._as_it_was(before, cell, column)
        if is_blank(cell):
            return None, None
        key, remark = Named(column.sheets, by_key=True).read(cell, self._desk)
        if key is None:
            return None if column.is_strict else before, remark
        if column.is_strict and not self._is_named(key, cell, column):
            return None, self._other(key, cell, column)
        return key, remark

    def _as_it_was(self, before: str | None, cell: Value, column: Owner) -> Says:
        """The owner of a row whose cell says what it said, if that is still the same one."""
        if before is None or not column.is_strict:
            return before, None
        if not self._desk.names.among(column.sheets).has(before):
            # She has no row any more; somebody else may have her name.
            meant = self._desk.names.among(column.sheets).meant(plain(cell) or "")
            return (meant[0] if len(meant) == 1 else before), None
        if self._is_same(before, column):
            return before, None
        return None, self._other(before, cell, column)

    def _is_same(self, key: str, column: Owner) -> bool:
        """Whether the thing with a key is called as it was, or its name was merely corrected.

        A name that is somebody else's, now or before, has passed from row to row: cells were
        sorted, swapped or written over.
        """
        before = self._comparing.desk.names.among(column.sheets)
        now = self._desk.names.among(column.sheets)
        was, called = before.called(key), now.called(key)
        if not now.has(key) or heading_key(was) == heading_key(called):
            return True
        passed = {*before.meant(called), *(now.meant(was) if was else ())} - {key}
        return not passed and (not was or is_corrected(was, called))

    def _is_named(self, key: str, cell: Value, column: Owner) -> bool:
        """Whether a cell with an id in brackets has the name beside it that goes with the id."""
        words = plain(cell) or ""
        stated = heading_key(words.removesuffix(f"[{key}]")).rstrip("… ")
        name = heading_key(self._desk.names.among(column.sheets).called(key))
        return not words.endswith("]") or not stated or name.startswith(stated)

    def _other(self, key: str, cell: Value, column: Owner) -> Remark:
        """That a cell has not the name that is now that of the thing with a key."""
        name = self._desk.names.among(column.sheets).called(key)
        wanted = filled(phrases.NAME_NOW, name=told(name)) if name else phrases.NO_NAME_NOW
        return fault(
            said.NOT_UNDERSTOOD, value=told(cell), wanted=wanted, if_unknown=phrases.NAME_MOVED
        )

    def _shown(self, owner: str, column: Owner) -> str:
        return self._comparing.desk.names.among(column.sheets).shown(owner)


def is_corrected(was: str, now: str) -> bool:
    """Whether one name is another that was corrected or completed, and not that of somebody else.

    >>> is_corrected("Ana Inventda", "Ana Inventada"), is_corrected("Ana Prueba", "Zoe Nueva")
    (True, False)
    """
    first, second = heading_key(was), heading_key(now)
    if not first or not second or max(len(first), len(second)) > _LONGEST:
        return False
    fewer, more = sorted((set(_words(first)), set(_words(second))), key=len)
    if len(fewer) >= _SHARED and fewer <= more:
        return True
    if _without_digits(first) == _without_digits(second):
        # "Persona 1" is no slip of "Persona 7".
        return False
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= _CORRECTED


def _words(key: str) -> list[str]:
    return "".join(each if each.isalnum() else " " for each in key).split()


def _without_digits(key: str) -> str:
    return "".join(each for each in key if not each.isdigit())
