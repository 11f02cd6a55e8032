"""To what a row belongs, as its cell says.

Hidden keys go with their rows, whatever people do to what can be seen. Where a key alone would
let a permission pass from one person to another, the names that people see count.
"""

import unicodedata

from gobierno_abierto.findings.catalogue import sheet_cells as said
from gobierno_abierto.formats.sheets.book import Value
from gobierno_abierto.formats.sheets.cells.choices import Named
from gobierno_abierto.formats.sheets.cells.values import Desk, Remark, fault, is_blank, plain, told
from gobierno_abierto.formats.sheets.layout.kinds import Owner
from gobierno_abierto.formats.sheets.reading import phrases
from gobierno_abierto.formats.sheets.reading.comparing import Comparing
from gobierno_abierto.formats.sheets.reading.drafts import Draft
from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.index.name_parts import TITLES
from gobierno_abierto.words import filled

# In a shorter word one letter makes another name: "Ana" and "Eva", "Luis" and "Luisa".
_LONG_WORD = 6
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

    Word by word: a surname that two people share says nothing of who they are.

    >>> is_corrected("Ana Inventda", "Ana Inventada"), is_corrected("Ana Prueba", "Eva Prueba")
    (True, False)
    """
    first, second = _words(was), _words(now)
    if not first or not second or not _is_same_given(first[0], second[0]):
        return False
    if len(first) == len(second):
        return all(map(_is_same_word, first[1:], second[1:]))
    fewer, more = sorted((first, second), key=len)
    return len(fewer) >= _SHARED and fewer[0] == more[0] and _are_among(fewer, more)


def _words(name: str) -> list[str]:
    """The words of a name without its titles, the given name first."""
    surname, comma, given = heading_key(name).partition(",")
    # Each letter is to count once; what heading_key leaves of a letter may be several signs.
    key = unicodedata.normalize("NFC", f"{given} {surname}" if comma else surname)
    words = "".join(each if _is_of_word(each) else " " for each in key).split()
    while len(words) > _SHARED and words[0] in TITLES:
        del words[0]
    return words


def _is_of_word(sign: str) -> bool:
    """Whether a sign is part of a word; in some writings vowels are marks."""
    return sign.isalnum() or unicodedata.category(sign).startswith("M")


def _are_among(fewer: list[str], more: list[str]) -> bool:
    """Whether all words stand among others, in the same order."""
    rest = iter(more)
    return all(word in rest for word in fewer)


def _is_same_given(was: str, now: str) -> bool:
    """Whether a given name is the same; its ending tells "Daniel" from "Daniela"."""
    return was == now or (was[-1] == now[-1] and _is_slip(was, now))


def _is_same_word(was: str, now: str) -> bool:
    return was == now or _is_initial(was, now) or _is_initial(now, was) or _is_slip(was, now)


def _is_initial(initial: str, word: str) -> bool:
    """Whether a word is cut to its first letter; in some writings one sign is a whole name."""
    return len(initial) == 1 and initial.upper() != initial and word.startswith(initial)


def _is_slip(was: str, now: str) -> bool:
    """Whether a long word has one letter more, less or otherwise than another.

    "Persona 1" is no slip of "Persona 7".
    """
    fewer, more = sorted((was, now), key=len)
    if len(fewer) < _LONG_WORD or len(more) - len(fewer) > 1 or not (was + now).isalpha():
        return False
    at = next((n for n, sign in enumerate(fewer) if sign != more[n]), len(fewer))
    return more[at + 1 :] == fewer[at + (len(fewer) == len(more)) :]
