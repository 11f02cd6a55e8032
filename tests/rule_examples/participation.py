"""GA501 to GA549."""

from typing import Any

import gobierno_abierto.model as m
from builders import dialogue, event, person, with_panel
from rule_examples.example import Example

_ENGLISH_HEARD = m.Interpretation(source="en", target="es")


def _organizations(*sectors: m.Sector | None) -> tuple[m.Organization, ...]:
    ids = ("ministerio", "red", "universidad")
    return tuple(
        m.Organization(id=name, name=m.text(es=name.title()), sector=sector)
        for name, sector in zip(ids, sectors, strict=True)
    )


def _attendance(registered: int, attended: int, **groups: int) -> m.Dialogue:
    counted = tuple(m.GroupCount(group=name, count=count) for name, count in groups.items())
    seen = m.Attendance(registered=registered, attended=attended, groups=counted)
    return dialogue(event(attendance=seen))


def _languages(*languages: str, **changes: Any) -> m.Dialogue:
    return dialogue(event(languages=languages, **changes))


def _of(one: m.Sector, two: m.Sector, three: m.Sector) -> m.Dialogue:
    sectors = {"ana": one, "bruno": two, "carla": three}
    return dialogue(people=tuple(person(who, sector=each) for who, each in sectors.items()))


_GOVERNMENT, _CIVIL, _ACADEMIA = m.Sector.GOVERNMENT, m.Sector.CIVIL_SOCIETY, m.Sector.ACADEMIA

EXAMPLES = (
    Example(
        "GA501",
        bad=_of(_ACADEMIA, _ACADEMIA, _ACADEMIA),
        good=_of(_ACADEMIA, _ACADEMIA, m.Sector.CITIZENS),
        pointer="/events/0/agenda/0/parts",
    ),
    Example(
        "GA502",
        bad=dialogue(organizations=_organizations(_GOVERNMENT, _ACADEMIA, _ACADEMIA)),
        good=dialogue(organizations=_organizations(_GOVERNMENT, _CIVIL, _ACADEMIA)),
        pointer="",
    ),
    Example(
        "GA503",
        bad=dialogue(event(audience=m.Audience(sectors=(_CIVIL, m.Sector.PRIVATE_SECTOR)))),
        good=dialogue(event(audience=m.Audience(sectors=(_CIVIL, _ACADEMIA)))),
        pointer="/events/0/audience/sectors",
    ),
    Example(
        "GA504",
        bad=_languages("es", "en"),
        good=_languages("es", "en", interpretation=(_ENGLISH_HEARD,)),
        pointer="/events/0/languages",
    ),
    Example(
        "GA505",
        bad=_languages("es", interpretation=(_ENGLISH_HEARD,)),
        good=_languages("es-MX", "en-US", interpretation=(_ENGLISH_HEARD,)),
        pointer="/events/0/interpretation/0/source",
    ),
    Example(
        "GA506",
        bad=_languages("es", interpretation=(m.Interpretation(source="es", target="es"),)),
        good=_languages("es", interpretation=(m.Interpretation(source="es", target="bzs"),)),
        pointer="/events/0/interpretation/0/target",
    ),
    Example(
        "GA507",
        bad=with_panel(languages=("en",)),
        good=with_panel(languages=("en",), interpretation=(_ENGLISH_HEARD,)),
        pointer="/events/0/agenda/0/languages/0",
    ),
    Example(
        "GA508",
        bad=with_panel(expected=-1),
        good=with_panel(expected=0),
        pointer="/events/0/agenda/0/expected",
    ),
    Example(
        "GA509",
        bad=_attendance(90, 91),
        good=_attendance(90, 90),
        pointer="/events/0/attendance/attended",
    ),
    Example(
        "GA510",
        bad=_attendance(90, 80, mujeres=81),
        good=_attendance(90, 80, mujeres=80),
        pointer="/events/0/attendance/groups/0/count",
    ),
)
