"""What is to be said of the cells of a table: once for each cause."""

from typing import NamedTuple

from gobierno_abierto.findings import Entry, Finding, Place
from gobierno_abierto.formats.tables.numbers import RowNumbers, cell_name
from gobierno_abierto.model.characters import without_forbidden
from gobierno_abierto.words import Sentence, Words, filled

# So many lines tell where to look; the count says that there are more.
_FIRST = 5
# Nobody reads more of one value than tells which it is.
_SHOWN = 60
_MORE = Sentence("{n} más", "{n} more", "mais {n}")


class _Cause(NamedTuple):
    entry: Entry
    column: int | None
    words: tuple[tuple[str, Words], ...]
    lines: list[int]


class Remarks:
    """What was met in the cells of a table, cause by cause.

    A file of a million wrong dates must not become a million findings: all that is told under
    one entry of one column, for one `cause`, becomes one finding. Its place is that of the first
    cell, its words are those of the first with `count`, `lines` and `rows`: how often, and the
    first lines of the file, and rows of the spreadsheet. Without `numbers`, each line is a row.
    """

    def __init__(self, numbers: RowNumbers | None = None) -> None:
        self._numbers = numbers
        self._causes: dict[tuple[str, int | None, str], _Cause] = {}
        self._counts: dict[tuple[str, int | None, str], int] = {}

    def tell(
        self,
        entry: Entry,
        line: int | None = None,
        column: int | None = None,
        /,
        *,
        cause: str = "",
        **words: Words,
    ) -> None:
        """One more cell. `column` counts from 1; what has no place is about the whole file."""
        key = (entry.code, column, cause)
        known = self._causes.get(key)
        if known is None:
            known = _Cause(entry, column, tuple(map(_fit, words.items())), [])
            self._causes[key] = known
            self._counts[key] = 0
        self._counts[key] += 1
        if line is not None and len(known.lines) < _FIRST and line not in known.lines[-1:]:
            known.lines.append(line)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """One finding for each cause, by line and column; what has no line comes first."""
        found = [self._finding(key, cause) for key, cause in self._causes.items()]
        return tuple(sorted(found, key=_by_place))

    def _finding(self, key: tuple[str, int | None, str], cause: _Cause) -> Finding:
        count = self._counts[key]
        line = cause.lines[0] if cause.lines else None
        told = dict(cause.words)
        told.setdefault("count", count)
        rows = [self._numbers.row(each) if self._numbers else each for each in cause.lines]
        told.setdefault("lines", _lines(cause.lines, count))
        told.setdefault("rows", _lines(rows, count))
        cell = cell_name(rows[0], cause.column) if rows else None
        return Finding(
            entry=cause.entry,
            place=Place(pointer="", line=line, column=cause.column, cell=cell),
            severity=cause.entry.severity,
            words=tuple(told.items()),
        )


def shortened(value: str) -> str:
    """A cell as it may stand in a sentence: on one line, printable, and not for ever."""
    plain = " ".join(value[: 2 * _SHOWN].split())
    shown = plain if len(plain) <= _SHOWN else f"{plain[: _SHOWN - 1]}…"
    return without_forbidden(shown)


def _fit(word: tuple[str, Words]) -> tuple[str, Words]:
    name, value = word
    # A code is a string, too, and has words of its own.
    return (name, shortened(value)) if isinstance(value, str) and type(value) is str else word


def _lines(lines: list[int], count: int) -> Words:
    more = count - len(lines)
    if more <= 0 or len(lines) < _FIRST:
        return tuple(lines)
    return (*lines, filled(_MORE, n=more))


def _by_place(found: Finding) -> tuple[int, int, str]:
    return found.place.line or 0, found.place.column or 0, found.code
