"""What sheets a workbook has, and which of its numbers are dates."""

import posixpath
import zipfile
from typing import NamedTuple

from gobierno_abierto.formats.xlsx.numbers import Face, face_of
from gobierno_abierto.formats.xlsx.xml import TRUE, pass_by

# ECMA-376 Part 2 §6.5: the relationships of the whole package.
_ROOT = "_rels/.rels"
_DOCUMENT, _SHEET = "/officeDocument", "/worksheet"
# ECMA-376 part 1 §12.3.2 and §12.3.7, and MS-OFFMACRO2 §2.2.1.3: sheets without cells to read.
_NO_CELLS = ("/chartsheet", "/dialogsheet", "/xlMacrosheet", "/xlIntlMacrosheet")
_TYPES_OF_PARTS = {"/sharedStrings": "strings", "/styles": "styles"}
_MANY_DIGITS = 9


class SheetPart(NamedTuple):
    """A sheet: what is on its tab, the part that it stands in, and whether it is hidden."""

    name: str
    part: str
    hidden: bool


class Structure(NamedTuple):
    """The sheets in the order of their tabs, and the parts that all of them share.

    `others` are the names of sheets that hold no cells (a chart, a dialogue, macros of Excel 4),
    and `lost` those of sheets of which nobody can tell where they are. `strings` and `styles` are
    `None` where a workbook has none. `since_1904`: days are counted from that year.
    """

    sheets: tuple[SheetPart, ...]
    strings: str | None
    styles: str | None
    since_1904: bool
    others: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


class _Related(NamedTuple):
    type: str
    part: str


def structure_of(archive: zipfile.ZipFile) -> Structure | None:
    """The structure of a workbook; `None` if it has no part that tells it.

    Raises:
        expat.ExpatError: where a part stops being XML.
        KeyError: if a part is missing.
    """
    roots = _related(archive, _ROOT, "")
    main = next((each.part for each in roots.values() if each.type.endswith(_DOCUMENT)), None)
    if main is None:
        return None
    folder, name = posixpath.split(main)
    related = _related(archive, posixpath.join(folder, "_rels", f"{name}.rels"), folder)
    book = _Book()
    with archive.open(part_named(archive, main)) as part:
        pass_by(part, book)
    shared = {
        kind: each.part
        for each in related.values()
        for ending, kind in _TYPES_OF_PARTS.items()
        if each.type.endswith(ending)
    }
    sheets = tuple(
        SheetPart(name, related[by].part, hidden)
        for name, by, hidden in book.sheets
        if by in related and related[by].type.endswith(_SHEET)
    )
    kinds = {name: related[by].type if by in related else "" for name, by, _ in book.sheets}
    others = tuple(name for name, kind in kinds.items() if kind.endswith(_NO_CELLS))
    there = {*others, *(each.name for each in sheets)}
    return Structure(
        sheets,
        shared.get("strings"),
        shared.get("styles"),
        book.since_1904,
        others,
        lost=tuple(name for name in kinds if name not in there),
    )


def formats_of(archive: zipfile.ZipFile, styles: str | None) -> tuple[Face, ...]:
    """What the number format of each style shows, by the number that cells name it by.

    Raises:
        expat.ExpatError: where the part stops being XML.
        KeyError: if it is missing.
    """
    if styles is None:
        return ()
    seen = _Styles()
    with archive.open(part_named(archive, styles)) as part:
        pass_by(part, seen)
    return tuple(face_of(each, seen.codes.get(each)) for each in seen.formats)


def part_named(archive: zipfile.ZipFile, name: str) -> str:
    """The name by which a part is in the archive: capitals do not count.

    Raises:
        KeyError: if there is no such part.
    """
    if name in archive.NameToInfo:
        return name
    # ECMA-376 Part 2 §6.2.2.3: names of parts are equal whatever their ASCII capitals.
    folded = name.casefold()
    for each in archive.namelist():
        if each.casefold() == folded:
            return each
    raise KeyError(name)


def _related(archive: zipfile.ZipFile, rels: str, folder: str) -> dict[str, _Related]:
    seen = _Starts("Relationship")
    with archive.open(part_named(archive, rels)) as part:
        pass_by(part, seen)
    return {
        each.get("Id", ""): _Related(each.get("Type", ""), _resolved(each["Target"], folder))
        for each in seen.found
        if "Target" in each and each.get("TargetMode") != "External"
    }


def _resolved(target: str, folder: str) -> str:
    return posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


class _Starts:
    """Remembers the attributes of all elements of one name."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.found: list[dict[str, str]] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == self._name:
            self.found.append(attributes)

    def end(self, name: str) -> None: ...

    def words(self, words: str) -> None: ...


class _Book:
    """Remembers the sheets: their names, what they are related by, and whether they are hidden."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str, bool]] = []
        self.since_1904 = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "sheet":
            # The id is of another namespace: that of relationships.
            by = next((attributes[each] for each in attributes if each.endswith(" id")), "")
            hidden = attributes.get("state", "visible") != "visible"
            self.sheets.append((attributes.get("name", ""), by, hidden))
        elif name == "workbookPr":
            self.since_1904 = attributes.get("date1904", "").casefold() in TRUE

    def end(self, name: str) -> None: ...

    def words(self, words: str) -> None: ...


class _Styles:
    """Remembers the number formats: their codes by id, and the id of each style of cells."""

    def __init__(self) -> None:
        self.codes: dict[int, str] = {}
        self.formats: list[int] = []
        self._is_in_cells = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "numFmt":
            self.codes[_whole(attributes.get("numFmtId"))] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            self._is_in_cells = True
        elif name == "xf" and self._is_in_cells:
            self.formats.append(_whole(attributes.get("numFmtId")))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._is_in_cells = False

    def words(self, words: str) -> None: ...


def _whole(digits: str | None) -> int:
    """A small number; 0, which means none, if it is something else."""
    is_small = digits and digits.isascii() and digits.isdigit() and len(digits) < _MANY_DIGITS
    return int(digits) if digits and is_small else 0
