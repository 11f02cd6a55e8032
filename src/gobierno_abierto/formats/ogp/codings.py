"""The codings of a report: from the columns of the table, and back."""

from collections.abc import Iterator
from typing import NamedTuple

import attrs

from gobierno_abierto.findings.catalogue import table_cells as said
from gobierno_abierto.formats.ogp import phrases
from gobierno_abierto.formats.ogp.cells import MISSING, MISSING_WORDS, Odd, not_understood
from gobierno_abierto.formats.ogp.columns import COLUMNS, Code, Flag, Label, Words
from gobierno_abierto.model import Coding
from gobierno_abierto.standards.scales import Scale, code_of, label_of, scale_of
from gobierno_abierto.words import alike, filled


@attrs.frozen(eq=False)
class Unit:
    """One indicator of a report: the headings of its label and its code, if it has such columns.

    `scale` is `None` where the code is `flag`, 0 or 1, or whatever stands there.
    """

    indicator: str
    report: str
    label: str | None = None
    code: str | None = None
    scale: Scale | None = None
    flag: bool = False

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of its columns."""
        return tuple(each for each in (self.label, self.code) if each)


class CodingRead(NamedTuple):
    """What the cells of one indicator say; `None`: nothing that could be understood."""

    coding: Coding | None
    odd: tuple[Odd, ...] = ()


def units(report: str) -> tuple[Unit, ...]:
    """The indicators of a report, in the order of the table."""
    return _BY_REPORT.get(report, ())


def _units() -> Iterator[Unit]:
    found: dict[tuple[str, str], Unit] = {}
    for heading, holds in COLUMNS:
        if not isinstance(holds, Label | Code | Flag | Words):
            continue
        key = (holds.indicator, holds.report)
        unit = found.get(key, Unit(*key, flag=isinstance(holds, Flag)))
        if isinstance(holds, Label | Code):
            unit = attrs.evolve(unit, scale=scale_of(*key))
        is_label = isinstance(holds, Label)
        found[key] = (
            attrs.evolve(unit, label=heading) if is_label else attrs.evolve(unit, code=heading)
        )
    yield from found.values()


_UNITS = tuple(_units())
_BY_REPORT = {
    report: tuple(each for each in _UNITS if each.report == report)
    for report in {each.report for each in _UNITS}
}


def read_coding(unit: Unit, label: str | None, code: str | None) -> CodingRead:
    """What the cells of one indicator say; `None` for a column that the table lacks.

    Where label and code disagree the label counts, and the code is told.
    """
    if unit.scale is None:
        return _read_code(unit, code or "")
    bare = (label or "").strip()
    if not bare and code is not None:
        return _read_code(unit, code)
    return _read_label(unit, unit.scale, bare, code)


def _read_code(unit: Unit, cell: str) -> CodingRead:
    bare = cell.strip()
    if bare in MISSING:
        return CodingRead(Coding(indicator=unit.indicator, missing=MISSING[bare]))
    if unit.scale:
        wanted = alike(", ".join(unit.scale.codelist.terms)) if unit.scale.codelist else alike("")
        is_right = label_of(unit.scale, bare) is not None
    else:
        wanted, is_right = alike("0, 1"), not unit.flag or bare in ("0", "1")
    if not is_right:
        odd = not_understood(cell, filled(phrases.ONE_OF, known=wanted)).odd
        return CodingRead(None, _at(unit.code, odd))
    if not bare.isprintable():
        return CodingRead(None, _at(unit.code, not_understood(cell, phrases.ONE_LINE).odd))
    return CodingRead(Coding(indicator=unit.indicator, code=bare))


def _read_label(unit: Unit, scale: Scale, label: str, code: str | None) -> CodingRead:
    if label in MISSING:
        coding = Coding(indicator=unit.indicator, missing=MISSING[label])
        return CodingRead(coding, _disagreement(unit, label, label, code))
    canonical = _canonical(scale, label)
    if canonical is None:
        wanted = filled(phrases.ONE_OF, known=alike(", ".join(_labels(scale))))
        return CodingRead(None, _at(unit.label, not_understood(label, wanted).odd))
    stated = (code or "").strip()
    known = code_of(scale, label)
    if known is None and label_of(scale, stated) == canonical:
        known = stated
    other = label if label.casefold() != canonical.casefold() or known is None else None
    coding = Coding(indicator=unit.indicator, code=known, label=other)
    return CodingRead(coding, _disagreement(unit, label, known, code))


def _labels(scale: Scale) -> tuple[str, ...]:
    terms = scale.codelist.terms.values() if scale.codelist else ()
    return tuple(term.label.en for term in terms)


def _canonical(scale: Scale, label: str) -> str | None:
    """The label of the scale that a cell means; also by another one that has the same code."""
    wanted = " ".join(label.split()).casefold()
    for each in _labels(scale):
        if each.casefold() == wanted:
            return each
    code = code_of(scale, label)
    return label_of(scale, code) if code is not None else None


def _disagreement(unit: Unit, label: str, known: str | None, code: str | None) -> tuple[Odd, ...]:
    if code is None or unit.code is None or code.strip() == known:
        return ()
    words = (("value", code), ("label", label), ("other", unit.label or ""))
    return (Odd(said.CODE_AGAINST_LABEL, words=words, heading=unit.code),)


def _at(heading: str | None, odd: Odd | None) -> tuple[Odd, ...]:
    return (odd._replace(heading=heading or ""),) if odd else ()


def coding_cells(unit: Unit, coding: Coding | None) -> tuple[str, str]:
    """The cells of label and code for a coding; of a column that there is not it says the same."""
    if coding is None:
        return "", ""
    if coding.missing is not None:
        word = MISSING_WORDS[coding.missing]
        return word, word
    code = coding.code or ""
    label = coding.label or (label_of(unit.scale, code) if unit.scale else None)
    return label or "", code
