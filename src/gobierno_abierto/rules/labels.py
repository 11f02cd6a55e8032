"""Rules on printed labels: numbers that a spreadsheet broke, and those of another commitment."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import plans as said
from gobierno_abierto.index import Index
from gobierno_abierto.model import Commitment, Milestone
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import elsewhere, some
from gobierno_abierto.words import alike, filled

# What a spreadsheet writes of 2.3 when it has taken it for a number: 2.2999999999999998.
_BROKEN = re.compile(r"([0-9]{1,4})[.,]([0-9]{9,20})", re.ASCII)
# No label has more decimals; those that are longer are no slip of a short one.
_DECIMALS = 4

# Of so many labels that begin as they should, one that does not is a slip.
_MOST = 0.8
_ENOUGH = 3

_BESIDE = alike("{label} ({of})")


class _Labelled(NamedTuple):
    pointer: str
    step: Commitment | Milestone
    of: Commitment

    @property
    def label(self) -> str:
        return self.step.label or ""


def _by_plan(index: Index) -> dict[str | None, list[_Labelled]]:
    """The commitments and milestones that have a label, by the plan they stand in."""
    found: dict[str | None, list[_Labelled]] = {}
    for position, commitment in enumerate(index.document.commitments):
        pointer = f"/commitments/{position}"
        labelled = [_Labelled(pointer, commitment, commitment)]
        labelled += [
            _Labelled(f"{pointer}/milestones/{n}", milestone, commitment)
            for n, milestone in enumerate(commitment.milestones)
        ]
        found.setdefault(commitment.plan, []).extend(
            each for each in labelled if each.label.strip()
        )
    return found


def _broken_label(index: Index) -> Iterator[Finding]:
    for those in index.once(_by_plan).values():
        broken = [(each, meant) for each in those if (meant := _meant(each.label))]
        if broken:
            first, *others = (each for each, _ in broken)
            yield finding(
                said.BROKEN_LABEL,
                f"{first.pointer}/label",
                ids=tuple(each.step.id for each, _ in broken),
                related=elsewhere(f"{each.pointer}/label" for each in others),
                labels=some(each.label for each, _ in broken),
                meant=some(meant for _, meant in broken),
            )


def _meant(label: str) -> str | None:
    """The short number that was taken for a decimal; `None`: it was not.

    >>> _meant("2.2999999999999998")
    '2.3'
    """
    found = _BROKEN.fullmatch(label.strip())
    if found is None:
        return None
    number = float(f"{found[1]}.{found[2]}")
    short = f"{number:.{_DECIMALS}f}".rstrip("0").removesuffix(".")
    return short if float(short) == number else None


def _label_of_another(index: Index) -> Iterator[Finding]:
    for those in index.once(_by_plan).values():
        milestones = [each for each in those if each.of.label and each.step is not each.of]
        strangers = [each for each in milestones if not _begins(each.label, each.of.label or "")]
        begin = len(milestones) - len(strangers)
        if strangers and begin >= _ENOUGH and begin >= _MOST * len(milestones):
            first, *others = strangers
            yield finding(
                said.LABEL_OF_ANOTHER,
                f"{first.pointer}/label",
                ids=tuple(each.step.id for each in strangers),
                related=elsewhere(f"{each.pointer}/label" for each in others),
                milestones=some(
                    filled(_BESIDE, label=each.label, of=each.of.label or "") for each in strangers
                ),
            )


def _begins(label: str, with_label: str) -> bool:
    """Whether the one is below the other: "1.01" and "1a" are below "1", "10.1" is not."""
    start = with_label.strip().rstrip(".)").casefold()
    rest = label.strip().casefold()
    return rest.startswith(start) and not rest[len(start) : len(start) + 1].isdecimal()


RULES = (
    Rule(said.BROKEN_LABEL, _broken_label),
    Rule(said.LABEL_OF_ANOTHER, _label_of_another),
)
