"""Rules on participation: whose voices are heard, in which languages, and who came."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import participation as said
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.model import (
    Attendance,
    Audience,
    Event,
    GroupCount,
    Interpretation,
    Item,
    Organization,
    Panel,
    Part,
    Record,
    Resource,
    ResourceType,
    Role,
    Room,
    Sector,
    Transfer,
    bounds,
)
from gobierno_abierto.model.memory import remembered
from gobierno_abierto.rules.agendas import UNSETTLED, agendas, sector_of, stands, voices
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import concerned
from gobierno_abierto.words import tongue
from gobierno_abierto.words.members import described

# With fewer voices, one sector is no finding.
_ENOUGH_VOICES = 3

# The Participation and Co-Creation Standards apply from this day on.
_STANDARDS_SINCE = date(2022, 1, 1)

_SIDES = (Sector.GOVERNMENT, Sector.CIVIL_SOCIETY)


def _sectors(index: Index, spoken: Iterable[Part]) -> Counter[Sector]:
    """How many voices each sector has; none at all if one voice is of an unknown sector.

    She could be of the very sector that seems to be missing.
    """
    by_voice = {part.person or part.organization: sector_of(index, part) for part in spoken}
    by_voice.pop(None, None)
    known = [sector for sector in by_voice.values() if sector]
    return Counter(known) if len(known) == len(by_voice) else Counter()


def _one_sector(index: Index) -> Iterator[Finding]:
    for placed in index.items:
        if not isinstance(placed.item, Panel):
            continue
        heard = _sectors(index, voices((placed,)))
        if len(heard) == 1 and heard.total() >= _ENOUGH_VOICES:
            yield finding(
                said.ONE_SECTOR,
                f"{placed.pointer}/parts",
                ids=(placed.item.id,),
                name=name_of(placed.item),
                count=heard.total(),
                sector=next(iter(heard)),
            )


def _one_side_only(index: Index) -> Iterator[Finding]:
    missing = index.once(_missing_side)
    if missing:
        present = next(side for side in _SIDES if side is not missing)
        yield finding(
            said.ONE_SIDE_ONLY, "", ids=(index.document.id,), present=present, missing=missing
        )


def _missing_side(index: Index) -> Sector | None:
    """The side that a dialogue of government and civil society lacks; `None`: neither or both.

    Standard 1: "space for ongoing dialogue and collaboration" of government, civil society and
    other non-governmental members. As long as nobody is known to speak, nothing is missing.
    """
    if index.dialogue is None or not _under_standards(index):
        return None
    spoken = _sectors(index, voices(index.items))
    convening = {
        convenor.sector if (convenor := index.organizations.get(name)) else None
        for event in index.events
        for name in event.convenors
    }
    # Whose sector is not known may be of the very side that seems to be missing.
    if not spoken or None in convening:
        return None
    missing = [side for side in _SIDES if side not in spoken and side not in convening]
    return missing[0] if len(missing) == 1 else None


def _under_standards(index: Index) -> bool:
    dates = [event.event.dates for event in index.events if event.event.dates]
    last_days = [last for each in dates if (last := bounds(each).last)]
    return max(last_days, default=index.document.header.revised) >= _STANDARDS_SINCE


def _audience_unheard(index: Index) -> Iterator[Finding]:
    told = index.once(_missing_side)
    for event, items in agendas(index):
        audience = event.event.audience
        if audience is None or event.event.status in UNSETTLED:
            continue
        heard = _sectors(index, voices(items))
        unheard = tuple(
            sector
            for sector in dict.fromkeys(audience.sectors)
            if sector not in heard and sector not in (told, Sector.OTHER)
        )
        if unheard and heard.total() >= _ENOUGH_VOICES:
            yield finding(
                said.AUDIENCE_UNHEARD,
                f"{event.pointer}/audience/sectors",
                ids=(event.event.id,),
                event=event.title,
                sectors=unheard,
            )


def _primary(tag: str) -> str:
    """The language of a tag, without country and script: "es" of "es-MX"."""
    return tag.replace("_", "-").partition("-")[0].lower()


def _no_interpretation(index: Index) -> Iterator[Finding]:
    resources = index.dialogue.resources if index.dialogue else ()
    if any(each.type is ResourceType.INTERPRETATION for each in resources):
        return
    for event, items in agendas(index):
        languages = event.event.languages
        several = len({_primary(tag) for tag in languages}) > 1
        if several and event.event.status not in UNSETTLED and not _interpreted(event.event, items):
            yield finding(
                said.NO_INTERPRETATION,
                f"{event.pointer}/languages",
                ids=(event.event.id,),
                event=event.title,
                languages=tuple(tongue(tag) for tag in languages),
            )


def _interpreted(event: Event, items: tuple[PlacedItem, ...]) -> bool:
    return bool(event.interpretation) or any(
        each.item.interpretation or any(part.role is Role.INTERPRETER for part in each.item.parts)
        for each in items
    )


def _language_not_used(index: Index) -> Iterator[Finding]:
    for event, items in agendas(index):
        of_event = {_primary(tag) for tag in event.event.languages}
        of_items = {_primary(tag) for each in items for tag in each.item.languages}
        if not of_event:
            continue
        used = of_event | of_items
        places = [(event.pointer, event.event), *((each.pointer, each.item) for each in items)]
        for pointer, place in places:
            for position, each in enumerate(place.interpretation):
                if _primary(each.source) not in used:
                    yield finding(
                        said.LANGUAGE_NOT_USED,
                        f"{pointer}/interpretation/{position}/source",
                        ids=(place.id,),
                        language=tongue(each.source),
                    )


def _into_itself(index: Index) -> Iterator[Finding]:
    for each in index.records:
        value = each.value
        if isinstance(value, Interpretation) and value.source == value.target:
            yield finding(
                said.INTO_ITSELF,
                f"{each.pointer}/target",
                ids=concerned(index.document, each.pointer),
                language=tongue(value.source),
            )


def _not_interpreted(index: Index) -> Iterator[Finding]:
    for event, items in agendas(index):
        of_event = {_primary(tag) for tag in event.event.languages}
        if not of_event or event.event.status in UNSETTLED:
            continue
        everywhere = {_primary(each.source) for each in event.event.interpretation}
        for placed in items:
            if not placed.item.languages or not stands(placed):
                continue
            understood = of_event | everywhere | _interpreted_from(placed)
            for position, tag in enumerate(placed.item.languages):
                if _primary(tag) not in understood:
                    yield finding(
                        said.NOT_INTERPRETED,
                        f"{placed.pointer}/languages/{position}",
                        ids=(placed.item.id,),
                        name=name_of(placed.item),
                        language=tongue(tag),
                    )


def _interpreted_from(placed: PlacedItem) -> set[str]:
    of_block = placed.block.item.interpretation if placed.block else ()
    return {_primary(each.source) for each in (*placed.item.interpretation, *of_block)}


_COUNTS: tuple[tuple[type[Record], tuple[str, ...]], ...] = (
    (Attendance, ("registered", "attended")),
    (Audience, ("expected",)),
    (GroupCount, ("count",)),
    (Item, ("expected",)),
    (Organization, ("delegation",)),
    (Resource, ("quantity", "longest", "rest")),
    (Room, ("capacity", "concurrent")),
    (Transfer, ("minutes",)),
)


@remembered
def _counts(cls: type[Record]) -> tuple[str, ...]:
    return tuple(name for owner, names in _COUNTS if issubclass(cls, owner) for name in names)


def _negative(index: Index) -> Iterator[Finding]:
    for each in index.records:
        for field in _counts(each.value.__class__):
            count: int | None = getattr(each.value, field)
            if count is not None and count < 0:
                pointer = f"{each.pointer}/{field}"
                yield finding(
                    said.NEGATIVE,
                    pointer,
                    ids=concerned(index.document, pointer),
                    field=described(each.value.__class__).members[field].title,
                    count=count,
                )


def _more_than_registered(index: Index) -> Iterator[Finding]:
    for event in index.events:
        seen = event.event.attendance
        if seen is None or seen.registered is None or seen.attended is None:
            continue
        if seen.attended > seen.registered >= 0:
            yield finding(
                said.MORE_THAN_REGISTERED,
                f"{event.pointer}/attendance/attended",
                ids=(event.event.id,),
                event=event.title,
                attended=seen.attended,
                registered=seen.registered,
            )


def _group_too_large(index: Index) -> Iterator[Finding]:
    for event in index.events:
        seen = event.event.attendance
        if seen is None or seen.attended is None or seen.attended < 0:
            continue
        for position, group in enumerate(seen.groups):
            if group.count > seen.attended:
                yield finding(
                    said.GROUP_TOO_LARGE,
                    f"{event.pointer}/attendance/groups/{position}/count",
                    ids=(event.event.id,),
                    group=group.group,
                    count=group.count,
                    attended=seen.attended,
                )


RULES = (
    Rule(said.ONE_SECTOR, _one_sector),
    Rule(said.ONE_SIDE_ONLY, _one_side_only),
    Rule(said.AUDIENCE_UNHEARD, _audience_unheard),
    Rule(said.NO_INTERPRETATION, _no_interpretation),
    Rule(said.LANGUAGE_NOT_USED, _language_not_used),
    Rule(said.INTO_ITSELF, _into_itself),
    Rule(said.NOT_INTERPRETED, _not_interpreted),
    Rule(said.NEGATIVE, _negative),
    Rule(said.MORE_THAN_REGISTERED, _more_than_registered),
    Rule(said.GROUP_TOO_LARGE, _group_too_large),
)
