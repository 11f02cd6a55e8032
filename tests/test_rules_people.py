"""People, roles, sectors and languages, at their edges."""

from datetime import date
from typing import Any

import attrs
import pytest

import gobierno_abierto.model as m
from builders import (
    ORGANIZATIONS,
    PARTS,
    block,
    codes,
    dialogue,
    event,
    header,
    panel,
    part,
    person,
    with_panel,
    with_person,
    workshop,
)
from gobierno_abierto.privacy import public_view
from gobierno_abierto.rules import check

_EXPERT = m.Role.EXPERT
_CANCELLED = m.ItemStatus.CANCELLED


def _guest(who: str, **changes: Any) -> m.Dialogue:
    """A fourth person speaks in the panel."""
    people = (person("ana"), person("bruno"), person("carla"), person(who, **changes))
    return dialogue(event(panel(parts=(*PARTS, part(_EXPERT, who)))), people=people)


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (None, []),
        (m.ItemStatus.TENTATIVE, []),
        (m.ItemStatus.CONFIRMED, ["GA401"]),
        (m.ItemStatus.HELD, ["GA401"]),
        (m.ItemStatus.CANCELLED, []),
    ],
)
def test_a_part_may_stay_open_until_the_item_is_settled(
    status: m.ItemStatus | None, expected: list[str]
) -> None:
    still_open = m.Part(role=_EXPERT, certainty=m.Certainty.OPEN)

    assert expected == [
        code
        for code in codes(with_panel(parts=(*PARTS, still_open), status=status))
        if code.startswith("GA4")
    ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ["GA402"]),
        ({"certainty": m.Certainty.TENTATIVE}, ["GA402"]),
        ({"certainty": m.Certainty.OPEN}, []),
        ({"organization": "red"}, []),
        ({"organization": "red", "certainty": m.Certainty.OPEN}, []),
        ({"title": m.text(es="Titular de la Unidad")}, []),
        ({"affiliation": m.text(es="Instituto")}, []),
    ],
)
def test_a_part_says_who_it_is(changes: dict[str, Any], expected: list[str]) -> None:
    """An organisation, or a post as printed, is an answer."""
    assert expected == codes(with_panel(parts=(*PARTS, m.Part(role=_EXPERT, **changes))))


def test_three_times_the_same_part_is_one_fault() -> None:
    again = part(m.Role.PANELLIST, "ana")

    assert ["GA404"] == codes(with_panel(parts=(*PARTS, again, again)))


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        ((m.Role.PANELLIST, m.Role.PANELLIST), ["GA405"]),
        ((m.Role.PANELLIST, m.Role.SPEAKER), ["GA405"]),
        ((m.Role.PANELLIST,), []),
        ((m.Role.HOST, m.Role.INTERPRETER), []),
        ((m.Role.PANELLIST, m.Role.PANELLIST, m.Role.MODERATOR), []),
    ],
)
def test_who_talks_with_each_other_needs_a_moderator(
    roles: tuple[m.Role, ...], expected: list[str]
) -> None:
    parts = tuple(m.Part(role=role, organization="red") for role in roles)
    document = dialogue(event(panel(parts=parts)), people=(), organizations=ORGANIZATIONS)

    assert expected == [code for code in codes(document) if code != "GA502"]


def test_what_is_cancelled_needs_nobody() -> None:
    off = panel(parts=PARTS[1:], status=_CANCELLED)
    empty = workshop(parts=(part(_EXPERT, "ana"),), status=_CANCELLED)

    assert [] == codes(dialogue(event(off, empty), people=(person("ana"), person("bruno"))))


def test_the_list_of_guests_is_only_a_list_before_anybody_has_a_role() -> None:
    guests = tuple(person(f"g-{n}", organization="red") for n in range(5))

    assert [] == codes(dialogue(event(panel(parts=())), people=guests))


def test_two_hundred_guests_without_a_role_are_one_note() -> None:
    guests = tuple(person(f"g-{n}", name=f"Persona {n}") for n in range(200))
    people = (person("ana"), person("bruno"), person("carla"), *guests)
    (found,) = check(dialogue(people=people))

    assert ("GA407", 200) == (found.code, len(found.related))
    assert "(200): Persona 0, Persona 1, Persona 2 y 197 más." in found.fault("es")


def test_a_substitute_has_a_role() -> None:
    document = _guest("dora", organization="red")
    standing_in = attrs.evolve(PARTS[0], substitute="dora")

    assert [] == codes(
        attrs.evolve(document, events=(event(panel(parts=(standing_in, *PARTS[1:]))),))
    )


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ["GA408"]),
        ({"organization": "red"}, []),
        ({"sector": m.Sector.OTHER}, []),
    ],
)
def test_it_is_known_for_whom_somebody_speaks(changes: dict[str, Any], expected: list[str]) -> None:
    assert expected == codes(_guest("dora", **changes))


def test_a_part_can_tell_for_whom_somebody_speaks() -> None:
    people = (person("ana"), person("bruno"), person("carla"), person("dora"))
    printed = part(_EXPERT, "dora", affiliation=m.text(es="Instituto"))
    joined = part(_EXPERT, "dora", organization="red")

    for each in (printed, joined):
        assert [] == codes(dialogue(event(panel(parts=(*PARTS, each))), people=people))


def _permission(withdrawn: date | None, *fields: m.PersonField) -> m.Publication:
    return m.Publication(
        fields=fields or (m.PersonField.NAME,),
        purpose=m.text(es="Programa público"),
        basis=m.LegalBasis.CONSENT,
        given=date(2026, 2, 1),
        withdrawn=withdrawn,
    )


def _anew(permission: m.Publication) -> m.Publication:
    """The permission, given after another was taken back."""
    return attrs.evolve(permission, given=date(2026, 3, 2))


def test_the_public_view_brings_no_new_findings() -> None:
    """What is withheld is not missing."""
    named = _permission(None)
    people = tuple(
        person(who, publication=(named,) if who != "bruno" else ())
        for who in ("ana", "bruno", "carla")
    )
    audience = m.Audience(sectors=(m.Sector.CIVIL_SOCIETY, m.Sector.ACADEMIA))

    assert [] == codes(public_view(dialogue(event(audience=audience), people=people)))


@pytest.mark.parametrize(
    ("publication", "expected"),
    [
        ((_permission(date(2026, 3, 1)),), ["GA409"]),
        ((_permission(date(2026, 3, 1)), _permission(None, m.PersonField.COUNTRY)), ["GA409"]),
        ((_permission(date(2026, 3, 1)), _permission(None)), ["GA409"]),
        ((_permission(date(2026, 3, 1)), _anew(_permission(None))), []),
        ((_permission(None),), []),
        ((), []),
    ],
)
def test_who_took_her_permission_back_is_told_without_her_name(
    publication: tuple[m.Publication, ...], expected: list[str]
) -> None:
    report = check(with_person("ana", publication=publication))

    assert expected == [each.code for each in report]
    assert not any("Ana" in each.message("es") for each in report)


def test_what_was_taken_back_is_told_field_by_field() -> None:
    """Who only let her e-mail be published never let her name be."""
    email = _permission(date(2026, 3, 1), m.PersonField.EMAIL, m.PersonField.COUNTRY)
    kept = _anew(_permission(None, m.PersonField.COUNTRY))
    (found,) = check(with_person("ana", publication=(email, kept)))

    assert (
        "«ana» retiró su permiso de publicación (correo electrónico) y sigue en la agenda: "
        "Experiencias de la región."
    ) == found.fault("es")


def test_what_another_permission_still_covers_was_not_taken_back() -> None:
    withdrawn = _permission(date(2026, 3, 1), m.PersonField.EMAIL)
    given_again = _anew(_permission(None, m.PersonField.EMAIL))

    assert [] == codes(with_person("ana", publication=(withdrawn, given_again)))


def test_who_took_her_permission_back_and_left_the_agenda_is_left_alone() -> None:
    document = with_person("ana", publication=(_permission(date(2026, 3, 1)),))
    off = panel(status=_CANCELLED)

    assert [] == codes(attrs.evolve(document, events=(event(off),)))


@pytest.mark.parametrize(
    ("email", "expected"),
    [
        ("ana@example.org", []),
        ("ana.perez+ogp@mail.example.gob.mx", []),
        ("ñandú@example.org", []),
        ("ana@localhost", ["GA410"]),
        ("ana@@example.org", ["GA410"]),
        ("ana@example.org, bruno@example.org", ["GA410"]),
        ("Ana <ana@example.org>", ["GA410"]),
        ("example.org", ["GA410"]),
        ("@example.org", ["GA410"]),
        ("ana@example..org", ["GA410"]),
    ],
)
def test_an_address_can_be_written_to(email: str, expected: list[str]) -> None:
    assert expected == codes(with_person("ana", email=email))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("POR CONFIRMAR", ["GA413"]),
        ("Por definir", ["GA413"]),
        ("(A confirmar)", ["GA413"]),
        ("TBD", ["GA413"]),
        ("N. N.", ["GA413"]),
        ("Nina Nario", []),
        ("Confirmación Por", []),
    ],
)
def test_a_placeholder_is_nobody(name: str, expected: list[str]) -> None:
    assert expected == codes(with_person("ana", name=name))


def _voices(*sectors: m.Sector | None) -> m.Dialogue:
    """A panel with one voice of each sector, convened by a university."""
    people = tuple(m.Person(id=f"p-{n}", sector=sector) for n, sector in enumerate(sectors))
    parts = (
        m.Part(role=m.Role.MODERATOR, certainty=m.Certainty.OPEN),
        *(part(m.Role.PANELLIST, each.id) for each in people),
    )
    return dialogue(event(panel(parts=parts)), people=people, convenors=("universidad",))


_GOVERNMENT, _CIVIL, _ACADEMIA = m.Sector.GOVERNMENT, m.Sector.CIVIL_SOCIETY, m.Sector.ACADEMIA


@pytest.mark.parametrize(
    ("sectors", "expected"),
    [
        ((_ACADEMIA, _ACADEMIA, _ACADEMIA), ["GA501"]),
        ((_ACADEMIA, _ACADEMIA), []),
        ((_ACADEMIA, _ACADEMIA, m.Sector.CITIZENS), []),
        ((_GOVERNMENT, _GOVERNMENT, _GOVERNMENT), ["GA502", "GA501"]),
        ((_GOVERNMENT,), ["GA502"]),
        ((_CIVIL, _ACADEMIA), ["GA502"]),
        ((_CIVIL, _GOVERNMENT), []),
        # Whose sector is not known may be of the missing one.
        ((_GOVERNMENT, _GOVERNMENT, _GOVERNMENT, None), ["GA408"]),
        ((), []),
    ],
)
def test_whose_voices_are_heard(sectors: tuple[m.Sector | None, ...], expected: list[str]) -> None:
    assert sorted(expected) == sorted(codes(_voices(*sectors)))


def test_who_listens_or_interprets_has_no_voice() -> None:
    silent = (part(m.Role.ATTENDEE, "bruno"), part(m.Role.INTERPRETER, "carla"))
    document = dialogue(
        event(panel(parts=(part(m.Role.PANELLIST, "ana"), *silent))), convenors=("ministerio",)
    )

    assert ["GA502"] == codes(document)


@pytest.mark.parametrize(
    ("dates", "revised", "expected"),
    [
        ("2021-12-31", date(2026, 4, 1), []),
        ("2022-01-01", date(2026, 4, 1), ["GA502"]),
        (None, date(2021, 12, 31), []),
        (None, date(2022, 1, 1), ["GA502"]),
    ],
)
def test_the_standards_apply_since_2022(
    dates: str | None, revised: date, expected: list[str]
) -> None:
    meeting = event(
        panel(when=None), dates=m.edtf(dates) if dates else None, status=m.EventStatus.TENTATIVE
    )
    document = attrs.evolve(_voices(_GOVERNMENT), events=(meeting,), people=(person("ana"),))
    one_sided = attrs.evolve(
        document,
        header=header(revised=revised),
        events=(attrs.evolve(meeting, agenda=(panel(when=None, parts=PARTS[1:2]),)),),
        commitments=(),
    )

    assert expected == codes(one_sided)


def test_convenors_are_a_side_of_the_dialogue() -> None:
    """Those of the event, where it has its own; else those of the dialogue."""
    document = _voices(_GOVERNMENT)
    by_red = attrs.evolve(document, convenors=("red",))
    own = attrs.evolve(by_red, events=(attrs.evolve(by_red.events[0], convenors=("ministerio",)),))

    assert [] == codes(by_red)
    assert ["GA502"] == codes(own)


@pytest.mark.parametrize(
    "convenors", [("universidad", "vecinas"), ("universidad", "nadie-la-anotó")]
)
def test_a_convenor_of_an_unknown_sector_may_be_the_missing_side(
    convenors: tuple[str, ...],
) -> None:
    """Of a voice whose sector is not known it is the same."""
    neighbours = m.Organization(id="vecinas", name=m.text(es="Vecinas"))
    document = attrs.evolve(
        _voices(_GOVERNMENT), convenors=convenors, organizations=(*ORGANIZATIONS, neighbours)
    )

    assert "GA502" in codes(attrs.evolve(document, convenors=("universidad",)))
    assert "GA502" not in codes(document)


@pytest.mark.parametrize(
    ("status", "expected"),
    [(m.EventStatus.ANNOUNCED, []), (None, ["GA503"]), (m.EventStatus.HELD, ["GA216", "GA503"])],
)
def test_who_is_called_has_a_voice_once_the_programme_stands(
    status: m.EventStatus | None, expected: list[str]
) -> None:
    audience = m.Audience(sectors=(_ACADEMIA, m.Sector.CITIZENS, m.Sector.OTHER))
    found = check(dialogue(event(audience=audience, status=status)))

    assert sorted(expected) == sorted(each.code for each in found)


def test_a_missing_side_is_not_told_twice() -> None:
    audience = m.Audience(sectors=(_CIVIL,))
    meeting = attrs.evolve(
        _voices(_GOVERNMENT, _GOVERNMENT, _ACADEMIA).events[0], audience=audience
    )
    document = attrs.evolve(_voices(_GOVERNMENT, _GOVERNMENT, _ACADEMIA), events=(meeting,))

    assert ["GA502"] == codes(document)


_ENGLISH = m.Interpretation(source="en", target="es")


@pytest.mark.parametrize(
    ("languages", "changes", "expected"),
    [
        (("es", "en"), {}, ["GA504"]),
        (("es", "en"), {"status": m.EventStatus.ANNOUNCED}, []),
        (("es-MX", "es-AR"), {}, []),
        (("es",), {}, []),
        ((), {"interpretation": (_ENGLISH,)}, []),
        (("es",), {"interpretation": (_ENGLISH,)}, ["GA505"]),
    ],
)
def test_languages_and_interpretation_of_an_event(
    languages: tuple[str, ...], changes: dict[str, Any], expected: list[str]
) -> None:
    assert expected == codes(dialogue(event(languages=languages, **changes)))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"languages": ("es", "en")}, "usa varios idiomas (español e inglés)"),
        ({"interpretation": (m.Interpretation(source="gn", target="es"),)}, ": guaraní."),
        (
            {
                "languages": ("es", "mfs"),
                "interpretation": (m.Interpretation(source="mfs", target="mfs"),),
            },
            "lengua de señas mexicana.",
        ),
        ({"agenda": (panel(languages=("en-GB",)),)}, "es en inglés (GB), que"),
        ({"agenda": (panel(languages=("sgn",)),)}, "es en sgn, que"),
    ],
)
def test_languages_are_told_by_their_names(changes: dict[str, Any], expected: str) -> None:
    """Nobody has to know the tags; one without a name here stands as it is."""
    (found,) = check(dialogue(attrs.evolve(event(), **changes)))

    assert expected in found.fault("es")


def test_an_event_without_an_agenda_needs_no_interpretation_yet() -> None:
    """What is not planned yet lacks nothing."""
    empty = attrs.evolve(event(), agenda=(), languages=("es", "en"))

    assert "GA504" not in codes(dialogue(empty))


def test_an_interpreter_a_resource_or_one_item_is_interpretation_enough() -> None:
    languages = ("es", "en")
    interpreter = m.Part(role=m.Role.INTERPRETER, organization="red")
    booth = m.Resource(id="cabina", name=m.text(es="Cabina"), type=m.ResourceType.INTERPRETATION)

    assert [] == codes(dialogue(event(panel(parts=(*PARTS, interpreter)), languages=languages)))
    assert [] == codes(dialogue(event(panel(interpretation=(_ENGLISH,)), languages=languages)))
    assert [] == codes(dialogue(event(languages=languages), resources=(booth,)))


def test_what_is_interpreted_for_the_block_is_interpreted_for_its_items() -> None:
    talk = m.Talk(id="ponencia", languages=("en",))

    assert ["GA507"] == codes(dialogue(event(panel(), block(talk))))
    assert [] == codes(dialogue(event(panel(), block(talk, interpretation=(_ENGLISH,)))))


@pytest.mark.parametrize(
    ("registered", "attended", "expected"),
    [
        (90, 90, []),
        (90, 91, ["GA509"]),
        (None, 91, []),
        (90, None, []),
        (-1, 91, ["GA508"]),
        (90, -1, ["GA508"]),
        (0, 0, []),
    ],
)
def test_figures_of_attendance(
    registered: int | None, attended: int | None, expected: list[str]
) -> None:
    seen = m.Attendance(registered=registered, attended=attended)

    assert expected == codes(dialogue(event(attendance=seen)))


@pytest.mark.parametrize(
    ("meeting", "expected"),
    [
        (event(attendance=m.Attendance(registered=-3)), "«Personas inscritas» dice -3"),
        (event(panel(expected=-1)), "«Personas esperadas» dice -1"),
        (event(audience=m.Audience(expected=-2)), "«Personas esperadas» dice -2"),
    ],
)
def test_a_negative_number_is_told_with_what_it_counts(meeting: m.Event, expected: str) -> None:
    """Of several numbers one is meant."""
    (found,) = check(dialogue(meeting))

    assert expected in found.fault("es")


def test_a_group_without_a_total_is_left_alone() -> None:
    seen = m.Attendance(groups=(m.GroupCount(group="mujeres", count=40),))

    assert [] == codes(dialogue(event(attendance=seen)))
