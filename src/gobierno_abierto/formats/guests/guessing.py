"""A proposal of which column is which: by the words of the headings, and by what stands below."""

import re
from collections.abc import Callable, Sequence

from gobierno_abierto.formats.guests.columns import JOINED, NAMING, ColumnMap, Mapped, Target, Why
from gobierno_abierto.formats.guests.listed import ListedTable
from gobierno_abierto.formats.guests.wording import asks_permission, heading_target, is_bare_name

# So many cells tell what a column holds; and so many of ten have to be alike.
_CELLS = 200
_OF_TEN = 7

_ADDRESS = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+")
_NUMBER = re.compile(r"[+(]?[0-9][0-9\s().+/-]{6,}(?:\s*(?:ext|x)\.?\s*[0-9]+)?", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?:\s+[^\W\d_][\w'’.-]*){1,5}")
_INSTITUTION = re.compile(
    r"\b(minist[eé]rio|secretar[ií]a|universidade?|instituto|fundaci[oó]n|funda[cç][aã]o|"
    r"asociaci[oó]n|associa[cç][aã]o|red|rede|consejo|conselho|comisi[oó]n|comiss[aã]o|"
    r"ministry|university|institute|foundation|network|council|agencia|ag[eê]ncia|agency)\b",
    re.IGNORECASE,
)


def guessed_columns(table: ListedTable) -> ColumnMap:
    """Which column of a list is probably which.

    Of two that claim to be the same the first counts, but of parts of names, which are joined. A
    column that says who agreed to be published is never taken: that was for another occasion.
    """
    by_heading = [heading_target(each) for each in table.headings]
    if Target.FAMILY in by_heading:
        by_heading = [
            Target.GIVEN if target is Target.NAME and is_bare_name(heading) else target
            for heading, target in zip(table.headings, by_heading, strict=True)
        ]
    taken: set[Target] = set()
    columns = [_by_heading(*each, taken) for each in zip(table.headings, by_heading, strict=True)]
    for target, test in _CONTENT:
        if target in taken or (target is Target.NAME and taken.intersection(NAMING)):
            continue
        for position, column in enumerate(columns):
            if column.why is Why.UNKNOWN and _mostly(table, position, test):
                columns[position] = Mapped(heading=column.heading, target=target, why=Why.CONTENT)
                taken.add(target)
                break
    return ColumnMap(columns=tuple(columns))


def _by_heading(heading: str, target: Target | None, taken: set[Target]) -> Mapped:
    if target is None:
        why = Why.PERMISSION if asks_permission(heading) else Why.UNKNOWN
        return Mapped(heading=heading, target=None, why=why)
    if target in taken and target not in JOINED:
        return Mapped(heading=heading, target=None, why=Why.TAKEN)
    taken.add(target)
    return Mapped(heading=heading, target=target, why=Why.HEADING)


def _mostly(table: ListedTable, position: int, test: Callable[[Sequence[str]], int]) -> bool:
    cells = [each.cells[position] for each in table.rows[:_CELLS] if each.cells[position]]
    return bool(cells) and 10 * test(cells) >= _OF_TEN * len(cells)


def _addresses(cells: Sequence[str]) -> int:
    return sum(1 for each in cells if _ADDRESS.search(each))


def _numbers(cells: Sequence[str]) -> int:
    return sum(1 for each in cells if _NUMBER.fullmatch(each))


def _institutions(cells: Sequence[str]) -> int:
    return sum(1 for each in cells if _INSTITUTION.search(each))


def _names(cells: Sequence[str]) -> int:
    """How many are like names of people: two words or more, and hardly any of them twice."""
    if 10 * len(set(cells)) < _OF_TEN * len(cells):
        return 0
    return sum(1 for each in cells if _NAME.fullmatch(each) and not _INSTITUTION.search(each))


# In this order: what is surest comes first.
_CONTENT: tuple[tuple[Target, Callable[[Sequence[str]], int]], ...] = (
    (Target.EMAIL, _addresses),
    (Target.PHONE, _numbers),
    (Target.ORGANIZATION, _institutions),
    (Target.NAME, _names),
)
