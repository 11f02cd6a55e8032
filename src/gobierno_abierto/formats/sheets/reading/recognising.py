"""Which sheet is which, and which column: by names in any language, however they are spelt."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from gobierno_abierto.formats.sheets.book import Found, Grid
from gobierno_abierto.formats.sheets.cells.choices import tag_of
from gobierno_abierto.formats.sheets.cells.shapes import Many
from gobierno_abierto.formats.sheets.layout import BY_KEY, KINDS
from gobierno_abierto.formats.sheets.layout import headings as said
from gobierno_abierto.formats.sheets.layout.kinds import Owner, SheetKind
from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.model.memory import remembered
from gobierno_abierto.words import LANGUAGES, Language, Sentence

# A column: the key of its field, and which of the field's columns it is (from 0).
ColumnKey = tuple[str, int]
# The columns that are no field: what the row is, and where it stood.
KEY: ColumnKey = ("#id", 0)
ORDER: ColumnKey = ("#n", 0)

# A title or two may stand above the headings.
_FIRST_ROWS = 20
# So many headings tell a sheet whose name says nothing.
_ENOUGH = 3
_NUMBERED = re.compile(r"(.*?\S) ?[.#-]? ?(\d{1,3})", re.ASCII)
_MARKS = re.compile(r"\s*(\*+|\([^()]*\))\s*$")
# What is longer is no heading; a cell may hold thirty thousand blanks.
_LONGEST = 200


class Headed(NamedTuple):
    """A grid whose sheet is known.

    `row` is that of its headings, and `places` say what stands in which column; both from 0.
    `is_foreign`: somebody's mapping says what stands in it.
    """

    kind: SheetKind
    row: int
    places: Mapping[ColumnKey, int]
    is_foreign: bool = False


def recognised(grid: Grid, mapping: Mapping[str, str]) -> Headed | None:
    """What a grid is; `None`: nothing of ours.

    `mapping` says for which column (``people.name``) a heading of somebody else stands.
    """
    foreign = _by_mapping(grid, mapping)
    own = _by_key_heading(grid) or _by_name(grid) or foreign
    if own is not None:
        headed = _headed(grid, own, mapping)
        # A list of somebody else has no keys, even where its tab is called as ours.
        return headed._replace(is_foreign=foreign is not None and KEY not in headed.places)
    found = [_headed(grid, kind, {}) for kind in KINDS if not kind.is_form]
    best = max(found, key=lambda each: len(each.places))
    others = [each for each in found if len(each.places) == len(best.places)]
    filled = [1 for cell in grid.rows[best.row].cells if _words(cell)] if grid.rows else []
    clear = len(best.places) >= _ENOUGH and 2 * len(best.places) > len(filled)
    return best if clear and len(others) == 1 else None


def column_named(kind: SheetKind, heading: str) -> ColumnKey | None:
    """The column of a sheet that a heading names, in any language; `None`: none of them."""
    if len(heading) > _LONGEST:
        return None
    known = _known(kind.key)
    plain = heading if is_of_language(heading) else _MARKS.sub("", heading)
    for spelt in (heading, plain):
        key = heading_key(spelt)
        if key in known:
            return known[key]
        numbered = _NUMBERED.fullmatch(key)
        if numbered and numbered[1] in known:
            name, _ = known[numbered[1]]
            if name in _lists(kind.key) and int(numbered[2]):
                return name, int(numbered[2]) - 1
    return None


def asked_by(kind: SheetKind, heading: str) -> str | None:
    """The value that a heading asks for, to be answered with yes or no; `None`: for none."""
    asked = _asked(kind.key)
    return asked.get(heading_key(heading)) or asked.get(heading_key(_MARKS.sub("", heading)))


def is_of_language(heading: str) -> bool:
    """Whether a heading says in which language the texts below it are: ``Título (inglés)``."""
    marked = _MARKS.search(heading) if len(heading) <= _LONGEST else None
    words = marked[1].strip("() ") if marked else ""
    # "(en)" is a word as well.
    return len(words) > 2 and words.isalpha() and (tag_of(words) or words) != words


def headings_language(headed: Iterable[tuple[Grid, Headed]]) -> Language | None:
    """The language in which most of the headings are written; `None`: they are of none.

    Where none is ahead it is Spanish.
    """
    counts = dict.fromkeys(LANGUAGES, 0)
    for grid, each in headed:
        names = {
            lang: {heading_key(name.in_language(lang)) for name in _names(each.kind)}
            for lang in LANGUAGES
        }
        for cell in grid.rows[each.row].cells if grid.rows else ():
            for lang in LANGUAGES:
                counts[lang] += heading_key(_words(cell)) in names[lang]
    first: Language = max(LANGUAGES, key=lambda lang: counts[lang])
    return first if counts[first] else None


def tab_key(name: str) -> str:
    """The name of a tab, or of a file, without what people and programs change in it."""
    return heading_key(name.replace("_", " ").replace("-", " "))


# "Agenda (2)", "Agenda Copy", "Copia de Agenda": what programs and people call a copy.
_COPIES = re.compile(
    r"(?:copia|copy) (?:de |of |da |do )?(.+)|(.+?) (?:copia|copy)(?: \(?\d+\)?)?|(.+?) \(\d+\)"
)


def copied_from(name: str, others: Iterable[str]) -> str | None:
    """The one of the `others` of which a tab is a copy, as its name says; `None`: of none.

    >>> copied_from("Agenda (2)", ["Personas", "Agenda"]), copied_from("Agenda 2", ["Agenda"])
    ('Agenda', None)
    """
    found = _COPIES.fullmatch(tab_key(name))
    first = next((each for each in found.groups() if each), "") if found else ""
    return next((each for each in others if first and tab_key(each) == first), None)


def _headed(grid: Grid, kind: SheetKind, mapping: Mapping[str, str]) -> Headed:
    """The row that has most of the headings of a sheet, the first of them if several have."""
    best = Headed(kind, 0, {})
    for row, each in enumerate(grid.rows[:_FIRST_ROWS]):
        places: dict[ColumnKey, int] = {}
        for place, cell in enumerate(each.cells):
            column = _column(kind, _words(cell), mapping)
            if column is not None:
                places.setdefault(column, place)
        if len(places) > len(best.places):
            best = Headed(kind, row, places)
    return best


def _column(kind: SheetKind, heading: str, mapping: Mapping[str, str]) -> ColumnKey | None:
    if not heading:
        return None
    meant = mapping.get(heading_key(heading))
    if meant is not None:
        sheet, _, name = meant.partition(".")
        return column_named(kind, name if sheet == kind.key else meant)
    return column_named(kind, heading)


def _by_key_heading(grid: Grid) -> SheetKind | None:
    """A sheet that we have made says what it is above its hidden columns."""
    for row in grid.rows[:_FIRST_ROWS]:
        for cell in row.cells:
            sheet, mark, _ = _words(cell).partition("#")
            if mark and sheet in BY_KEY:
                return BY_KEY[sheet]
    return None


def _by_name(grid: Grid) -> SheetKind | None:
    return _tabs().get(tab_key(grid.name))


def _by_mapping(grid: Grid, mapping: Mapping[str, str]) -> SheetKind | None:
    """The sheet that most of the headings stand for, as somebody has said."""
    counts: dict[str, int] = {}
    for row in grid.rows[:_FIRST_ROWS]:
        for cell in row.cells:
            sheet = mapping.get(heading_key(_words(cell)), "").partition(".")[0]
            if sheet in BY_KEY:
                counts[sheet] = counts.get(sheet, 0) + 1
    return BY_KEY[max(counts, key=lambda each: counts[each])] if counts else None


def _words(cell: Found) -> str:
    return cell[:_LONGEST] if isinstance(cell, str) else ""


def _names(kind: SheetKind) -> Iterator[Sentence]:
    for each in kind.columns:
        if isinstance(each, Owner):
            yield each.heading
        else:
            yield from (part.name or each.heading for part in each.shape.parts(1))
    if kind.is_form:
        yield from (said.FACT, said.WRITTEN, said.EXPLANATION)


@remembered
def _tabs() -> dict[str, SheetKind]:
    """The sheets by all their names; their own before those that people give."""
    found: dict[str, SheetKind] = {}
    for kind in KINDS:
        for lang in LANGUAGES:
            found.setdefault(tab_key(kind.name.in_language(lang)), kind)
        found.setdefault(tab_key(kind.key), kind)
    for kind in KINDS:
        for name in kind.others:
            found.setdefault(tab_key(name), kind)
    return found


@remembered
def _lists(sheet: str) -> frozenset[str]:
    """The fields of a sheet that have several numbered columns."""
    return frozenset(each.key for each in BY_KEY[sheet].fields if isinstance(each.shape, Many))


@remembered
def _known(sheet: str) -> dict[str, ColumnKey]:
    """The columns of a sheet by all their names; its own before those that people give."""
    kind = BY_KEY[sheet]
    found = {heading_key(kind.key_heading): KEY, heading_key(kind.order_heading): ORDER}
    later: dict[str, ColumnKey] = {}
    keys: dict[str, ColumnKey] = {}
    for each in kind.columns:
        if isinstance(each, Owner):
            _add(found, each.heading, (each.key, 0))
            later |= {heading_key(name): (each.key, 0) for name in each.others if name not in later}
            continue
        for place, part in enumerate(each.shape.parts(1)):
            _add(found, part.name or each.heading, (each.key, place))
            own = found if kind.is_form else keys
            own.setdefault(heading_key(f"{each.key}{part.ending}"), (each.key, place))
            for name in part.others:
                later.setdefault(heading_key(name), (each.key, place))
        for name in (*each.heading.in_every_language(), *each.others):
            later.setdefault(heading_key(name), (each.key, 0))
        for place, (_, names) in enumerate(each.asked):
            later.update({name: (each.key, place) for name in names if name not in later})
    return {**keys, **later, **found}


@remembered
def _asked(sheet: str) -> dict[str, str]:
    """The values that columns of a sheet ask for, by the names of the columns."""
    every = (asked for each in BY_KEY[sheet].fields for asked in each.asked)
    return {name: value for value, names in every for name in names}


def _add(found: dict[str, ColumnKey], name: Sentence, column: ColumnKey) -> None:
    for words in name.in_every_language():
        found.setdefault(heading_key(words), column)
