"""Two versions of a real schedule: what changed, beside a plain comparison of the two files."""

import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

import gobierno_abierto.model as m
from gobierno_abierto.scheduling.changes import applied, changes, compared, in_canonical_order

_FOLDER = Path(__file__).resolve().parents[2] / "shared" / "corpora" / "schedules"
_FILES = tuple(_FOLDER / f"fosdem-2026-{version}.xml" for version in ("v14", "v15"))
at_hand = pytest.mark.skipif(
    not all(each.is_file() for each in _FILES),
    reason="the schedules are not at hand: ../shared/corpora is absent",
)


class _Session(NamedTuple):
    start: str
    minutes: int
    title: str
    room: str
    people: frozenset[str]


def _plain(path: Path) -> dict[str, _Session]:
    """The sessions of a file by their guid, read without any of our code."""
    found = {}
    # The two files are known, and no stranger's.
    for each in ET.parse(path).getroot().iter("event"):  # noqa: S314
        hours, minutes = each.findtext("duration", "").split(":")
        found[each.attrib["guid"]] = _Session(
            start=each.findtext("date", ""),
            minutes=60 * int(hours) + int(minutes),
            title=" ".join(each.findtext("title", "").split()),
            room=each.findtext("room", "").strip(),
            people=frozenset(person.attrib["id"] for person in each.iter("person")),
        )
    return found


def _plainly_counted() -> Counter[str]:
    before, after = map(_plain, _FILES)
    counts = Counter(
        {"added": len(after.keys() - before.keys()), "dropped": len(before.keys() - after.keys())}
    )
    for guid in before.keys() & after.keys():
        old, new = before[guid], after[guid]
        counts["moved"] += old.start != new.start
        counts["lengthened"] += old.minutes < new.minutes
        counts["shortened"] += old.minutes > new.minutes
        counts["renamed"] += old.title != new.title
        counts["room"] += old.room != new.room
        counts["person-in"] += len(new.people - old.people)
        counts["person-out"] += len(old.people - new.people)
    return counts


def _read(path: Path) -> m.Document:
    from gobierno_abierto.formats.frab import read_frab

    document = read_frab(path.read_bytes()).document
    assert document is not None
    return document


@at_hand
def test_the_changes_of_a_real_schedule_are_those_of_a_plain_comparison() -> None:
    """By kind, of the sessions: the files have no status, no access and no blocks."""
    before, after = map(_read, _FILES)
    those = [each for each in changes(before, after) if issubclass(each.noun, m.Item)]
    counts = Counter(each.kind.value for each in those)
    expected = _plainly_counted()

    assert dict(expected) == {kind: counts[kind] for kind in expected}
    assert {"field"} >= counts.keys() - expected.keys()


@at_hand
def test_the_changes_of_a_real_schedule_lead_to_its_later_version() -> None:
    before, after = map(_read, _FILES)

    assert compared(before, after).are_of_one
    assert in_canonical_order(after) == in_canonical_order(applied(before, changes(before, after)))
