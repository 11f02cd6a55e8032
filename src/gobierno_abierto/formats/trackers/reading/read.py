"""From a tracker's files and a mapping to a `Reading`."""

from collections.abc import Mapping
from datetime import date

import attrs

from gobierno_abierto.findings import Finding, Report, Severity
from gobierno_abierto.findings.catalogue import trackers as said
from gobierno_abierto.formats.json.limits import Limits
from gobierno_abierto.formats.reading import Reading
from gobierno_abierto.formats.trackers.mapping.nouns import TrackerMapping
from gobierno_abierto.formats.trackers.mapping.read import MappingReading
from gobierno_abierto.formats.trackers.reading import filling, phrases
from gobierno_abierto.formats.trackers.reading.desk import Desk
from gobierno_abierto.formats.trackers.reading.drafts import Drafts
from gobierno_abierto.formats.trackers.reading.files import (
    DEFAULT_LIMITS,
    TrackerFile,
    tracker_file,
)
from gobierno_abierto.formats.trackers.reading.leftovers import tell_leftovers
from gobierno_abierto.formats.trackers.reading.missing import tell_missing
from gobierno_abierto.formats.trackers.reading.origin import TrackerOrigin
from gobierno_abierto.formats.trackers.reading.places import Spot, Spots
from gobierno_abierto.model import Header, PlanBook

# When nothing says when the tracker was last revised.
_NO_DAY = date(1970, 1, 1)


def read_tracker(
    files: Mapping[str, bytes | str],
    mapping: TrackerMapping | MappingReading,
    *,
    as_of: date | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Reading:
    """Read the files of a tracker into a plan book.

    Whatever has no place in the document is in the report, once for each cause: members that the
    mapping does not name, values that cannot be understood, rows that belong nowhere. Nothing is
    guessed, and what is understood in part only is also kept as it stands.

    Args:
        files: the content of each file by the name that the mapping has for it; if there is one
            only, and one is wanted, its name does not matter.
        mapping: how they are to be read; with a mapping that has faults nothing is read, and
            the report is the mapping's.
        as_of: the day on which the tracker said all this, such as that of the download: a status
            without a day of its own is reported on it. `None`: such a status is no claim, and
            is kept as it stands.
        limits: how much a file may ask of us.
    """
    if isinstance(mapping, MappingReading):
        if mapping.mapping is None:
            return Reading(document=None, report=mapping.report)
        mapping = mapping.mapping
    return _read(files, Desk(mapping, as_of), limits)


def _read(files: Mapping[str, bytes | str], desk: Desk, limits: Limits) -> Reading:
    opened, findings = _opened(files, desk, limits)
    if len(opened) < len(desk.mapping.files):
        told = desk.remarks.findings(Spots({}))
        return Reading(document=None, report=Report(findings=(*findings, *told)))
    drafts = Drafts(desk)
    drafts.gather(opened)
    drafts.join()
    document = _document(desk, drafts)
    for each in opened.values():
        tell_leftovers(desk, each)
        tell_missing(desk, each)
    spots = Spots({each.name: each.origin for each in opened.values() if each.origin})
    report = Report(findings=(*findings, *desk.remarks.findings(spots)))
    rows = {each.id: each.row.spot for those in drafts.by_level.values() for each in those}
    origin = TrackerOrigin(document, rows, spots) if len(opened) == 1 else None
    return Reading(document=document, report=report, origin=origin)


def _opened(
    files: Mapping[str, bytes | str], desk: Desk, limits: Limits
) -> tuple[dict[str, TrackerFile], list[Finding]]:
    names = desk.mapping.files
    given = dict(files)
    if len(names) == len(given) == 1:
        given = {names[0]: next(iter(given.values()))}
    opened: dict[str, TrackerFile] = {}
    findings: list[Finding] = []
    for name in names:
        spot = Spot(name)
        if name not in given:
            desk.tell(said.NOT_THERE, spot, "absent", what=phrases.file_words(name))
            continue
        file, told = tracker_file(name, given[name], _headings(desk.mapping, name), limits)
        findings += [attrs.evolve(each, place=attrs.evolve(each.place, file=name)) for each in told]
        if file is not None:
            opened[name] = file
    for name in sorted(given.keys() - set(names)):
        desk.tell(said.UNNAMED, Spot(name), name, member=name)
    return opened, findings


def _headings(mapping: TrackerMapping, name: str) -> set[str]:
    """The members of a file that the mapping speaks of."""
    tables = [each for each in mapping.tables if each.rows.file == name]
    return {member for each in tables for member in (*each.used(), *each.ignored, *each.personal)}


def _document(desk: Desk, drafts: Drafts) -> PlanBook:
    about = desk.mapping.about
    plans = filling.plans(desk, drafts)
    commitments = filling.commitments(desk, drafts)
    days = [each for each in (about.revised, desk.changed, desk.as_of) if each]
    if not days:
        desk.tell(
            said.NO_LAST_CHANGE, Spot(desk.mapping.name, ""), "revised",
            what=phrases.LAST_CHANGE, severity=Severity.WARNING,
        )  # fmt: skip
    header = Header(
        namespace=about.namespace,
        revision=1,
        revised=max(days, default=_NO_DAY),
        language=desk.mapping.language,
        publisher=about.publisher,
        licence=about.licence,
        contact=about.contact,
        visibility=about.visibility,
        sources=(desk.mapping.source,),
    )
    return PlanBook(
        id=about.id,
        header=header,
        title=about.title,
        organizations=desk.organizations,
        plans=plans,
        commitments=commitments,
    )
