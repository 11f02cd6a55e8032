"""From bytes to a `Reading`."""

from gobierno_abierto.findings import Finding, Report
from gobierno_abierto.findings.catalogue import schedules as said
from gobierno_abierto.formats.frab import from_json as of_json
from gobierno_abierto.formats.frab import from_xml as of_xml
from gobierno_abierto.formats.frab.head import (
    base_of,
    event_of,
    header_of,
    language_told,
    title_of,
    venue_of,
)
from gobierno_abierto.formats.frab.items import Items
from gobierno_abierto.formats.frab.limits import DEFAULT_LIMITS, ScheduleLimits
from gobierno_abierto.formats.frab.origin import ScheduleOrigin, lines, lines_of
from gobierno_abierto.formats.frab.people import People
from gobierno_abierto.formats.frab.raw import Plain, Schedule, Spot
from gobierno_abierto.formats.frab.recognise import beginning
from gobierno_abierto.formats.frab.remarks import Places, Remarks
from gobierno_abierto.formats.frab.rooms import Rooms
from gobierno_abierto.formats.frab.sessions import Made, named
from gobierno_abierto.formats.frab.timing import Timing, samples
from gobierno_abierto.formats.frab.values import Aside, Texts, word
from gobierno_abierto.formats.frab.xml_tree import after, tree
from gobierno_abierto.formats.frab.zones import walls_of
from gobierno_abierto.formats.json.faults import Faults
from gobierno_abierto.formats.json.limits import Limits
from gobierno_abierto.formats.json.lines import repeated_members
from gobierno_abierto.formats.json.parsing import Unreadable, decoded, parsed
from gobierno_abierto.formats.json.structure import structure
from gobierno_abierto.formats.reading import ReadError, Reading
from gobierno_abierto.model import Document
from gobierno_abierto.model.collector import collector_paused
from gobierno_abierto.model.extension import EXTENSION_DEPTH
from gobierno_abierto.words import Sentence

_SESSIONS = Sentence("actividades", "sessions", "atividades")


def read_frab(data: bytes | str, *, limits: ScheduleLimits = DEFAULT_LIMITS) -> Reading:
    """Read a dialogue from a conference's schedule, as frab, Pentabarf and pretalx export it.

    XML or JSON: what `data` begins with counts, whatever its encoding. Each session becomes a
    `Session` of one event, with its people and its room. Whatever is wrong is in the report, once
    for each cause; what has no field is kept beside, under names that begin with ``x-frab-``. Of
    XML that breaks off the sessions before that are read. Nobody in the document has agreed to be
    published.

    Raises:
        TypeError: if `data` is neither bytes nor text, as a path is.
    """
    if not isinstance(data, str | bytes):
        raise TypeError(
            f"data is the content of a schedule, bytes or text, not {data!r}; "
            "of a file it is Path(name).read_bytes()"
        )
    content = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    encoding = "utf-8" if isinstance(data, str) else None
    with collector_paused():
        if beginning(content)[:1] in (b"{", b"["):
            return _read_json(content, limits)
        return _read_xml(content, limits, encoding)


def from_frab(data: bytes | str) -> Document:
    """The document in the content of a schedule.

    Raises:
        ReadError: if there is any error in it; its `report` tells all of them.
    """
    reading = read_frab(data)
    if reading.document is None or not reading.report.ok:
        raise ReadError(reading.report)
    return reading.document


def _read_xml(data: bytes, limits: ScheduleLimits, encoding: str | None) -> Reading:
    remarks = Remarks()
    found = tree(data, limits, encoding=encoding)
    root = found.root
    if found.is_refused or root is None or root.tag != of_xml.ROOT:
        if found.fault:
            remarks.add(found.fault)
        else:
            line = root.line if root else 1
            remarks.tell(said.NOT_A_SCHEDULE, line, missing=f"<{of_xml.ROOT}>")
        return Reading(document=None, report=Report(findings=remarks.findings(lines)))
    schedule = of_xml.from_xml(root, limits, remarks)
    if found.fault:
        remarks.add(after(found.fault, len(schedule.entries)))
        if not schedule.entries:
            return Reading(document=None, report=Report(findings=remarks.findings(lines)))
    if _is_bare(schedule):
        remarks.tell(said.NOT_A_SCHEDULE, root.line, missing="<conference>")
        return Reading(document=None, report=Report(findings=remarks.findings(lines)))
    return _reading(schedule, limits, remarks, lines)


def _read_json(data: bytes, limits: ScheduleLimits) -> Reading:
    try:
        written = decoded(data, Limits(size=limits.size))
        plain, repeats = parsed(written)
    except Unreadable as problem:
        return _without_document(problem.finding)
    remarks = Remarks()
    places = lines_of(written)
    if repeats:
        # Which of them counts cannot be known, and so the document cannot.
        for each in repeated_members(written):
            remarks.add(each)
    elif not isinstance(plain, dict) or not isinstance(plain.get(of_json.ROOT), dict):
        remarks.tell(said.NOT_A_SCHEDULE, "", missing=of_json.ROOT)
    else:
        schedule = of_json.from_json(plain, limits, remarks)
        if not _is_bare(schedule):
            return _reading(schedule, limits, remarks, places)
        remarks.tell(said.NOT_A_SCHEDULE, f"/{of_json.ROOT}", missing="conference")
    return Reading(document=None, report=Report(findings=remarks.findings(places)))


def _is_bare(schedule: Schedule) -> bool:
    """Whether a file has nothing that a schedule is made of."""
    return not (schedule.conference.members or schedule.days or schedule.entries)


def _without_document(why: Finding) -> Reading:
    return Reading(document=None, report=Report(findings=(why,)))


def _reading(
    schedule: Schedule, limits: ScheduleLimits, remarks: Remarks, places: Places
) -> Reading:
    plain, spots = _document(schedule, remarks)
    if schedule.is_cut:
        remarks.tell(said.TOO_MUCH, what=_SESSIONS, limit=limits.sessions)
    document: Document | None = None
    try:
        document = structure(plain, depth=EXTENSION_DEPTH)[0]
    except Faults as found:
        for fault in found.faults:
            remarks.add(fault.as_finding())
    report = Report(findings=remarks.findings(places))
    return Reading(document=document, report=report, origin=ScheduleOrigin(spots, places))


def _document(schedule: Schedule, remarks: Remarks) -> tuple[Plain, dict[str, Spot]]:
    """The document in the shape of its file, and where its parts stand in the schedule."""
    texts = Texts(language_told(schedule), remarks)
    aside = Aside(remarks)
    conference = schedule.conference
    stated = word(conference.members.get("time_zone_name"))
    walls = walls_of(stated, samples(schedule), conference.spot, remarks)
    people = People(schedule, texts, aside, remarks)
    rooms = Rooms(schedule, texts, aside, remarks)
    items = Items(
        base=base_of(schedule),
        texts=texts,
        aside=aside,
        people=people,
        rooms=rooms,
        timing=Timing(schedule, walls, remarks),
        remarks=remarks,
    )
    agenda = named([Made(items.of(each), each) for each in schedule.entries], remarks)
    cast, places = people.told(), rooms.told()
    event = event_of(
        schedule,
        [each for each, _ in agenda],
        walls=walls,
        texts=texts,
        aside=aside,
        remarks=remarks,
    )
    venue = venue_of(schedule, texts)
    remarks.tell(said.HEADER_UNSTATED, pointer="/header")
    plain = {
        "kind": "dialogue",
        "id": "schedule",
        "header": header_of(schedule, texts.language),
        "title": title_of(schedule, texts),
        "events": [event],
        "people": [each for each, _ in cast],
        "venues": [{**venue, "rooms": [each for each, _ in places]}],
    }
    spots: dict[str, Spot] = {"": conference.spot}
    spots |= {f"/events/0/agenda/{n}": spot for n, (_, spot) in enumerate(agenda)}
    spots |= {f"/people/{n}": spot for n, (_, spot) in enumerate(cast)}
    spots |= {f"/venues/0/rooms/{n}": spot for n, (_, spot) in enumerate(places)}
    return plain, spots
