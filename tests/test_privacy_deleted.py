"""Whoever was deleted from the document is named in no calendar that is published anew.

A withdrawn permission would say whose name it is. Of somebody who is gone only what was published
last knows it.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

import attrs
import pytest

import gobierno_abierto.model as m
from builders import dialogue, event, header, panel, person, slot, workshop
from gobierno_abierto.formats.ical import to_ical
from gobierno_abierto.publish.site import site

_NAME, _CONTACT = "Zentinela Secreta", "zentinela@example.org"
_OTHER = "Eva Inventada"


def _named(who: str, name: str, **changes: Any) -> m.Person:
    agreed = m.Publication(
        fields=(m.PersonField.NAME, m.PersonField.EMAIL),
        purpose=m.text(es="La agenda"),
        basis=m.LegalBasis.CONSENT,
        given=date(2026, 3, 1),
    )
    return person(who, name=name, organization=None, publication=(agreed,), **changes)


_SHE, _EVA = _named("ella", _NAME, email=_CONTACT), _named("eva", _OTHER)


def _speaking(who: str) -> tuple[m.Part, ...]:
    return (m.Part(role=m.Role.SPEAKER, person=who),)


def _before(title: str) -> m.Dialogue:
    """A talk that tells her name or a contact in its title only, and another with a part of her."""
    told = panel(title=m.text(es=title), parts=())
    hers = workshop(when=slot("12:00", "13:00"), parts=_speaking("ella"))
    return dialogue(event(told, hers), people=(_SHE, _EVA))


def _after(*people: m.Person, revision: int = 2) -> m.Dialogue:
    """The first talk is gone, and the other one was given to somebody else."""
    hers = workshop(when=slot("12:00", "13:00"), parts=_speaking("eva"))
    return dialogue(event(hers), header=header(revision=revision), people=(*people, _EVA))


def _telling(files: Mapping[str, bytes], words: str) -> list[str]:
    sought = words.encode().lower()
    return [path for path, data in files.items() if sought in data.replace(b"\r\n ", b"").lower()]


@pytest.mark.parametrize(
    "title",
    [f"Con {_NAME}", "SECRETA, Zentinela", f"Escriba a {_CONTACT}"],
)
def test_a_site_does_not_carry_on_whom_it_names_no_more(title: str) -> None:
    first = site(_before(title))
    second = site(_after(), previous=first)

    assert 3 <= len(_telling(first, title))
    assert [] == _telling(second, "zentinela")
    assert b"STATUS:CANCELLED" in second["calendarios/dialogo.ics"]
    assert b"SUMMARY;LANGUAGE=es:Panel\r\n" in second["calendarios/dialogo.ics"]
    assert site(_after(), previous=second) == second


@pytest.mark.parametrize(
    "people",
    [
        (attrs.evolve(_SHE, name="Otro Nombre", email=None),),
        (attrs.evolve(_SHE, publication=()),),
        (attrs.evolve(_SHE, care=(m.Care.AT_RISK,)),),
    ],
)
def test_however_she_left_the_site(people: tuple[m.Person, ...]) -> None:
    """By another name, or because nobody may name her."""
    second = site(_after(*people), previous=site(_before(f"Con {_NAME}")))

    assert [] == _telling(second, _NAME)


def test_who_is_still_named_stays_in_what_was_called_off() -> None:
    """In whatever capitals she is listed now; her id does not matter."""
    she = attrs.evolve(_SHE, id="otra", name=_NAME.upper())
    first = site(_before(f"Con {_NAME}"))

    assert f"Con {_NAME}".encode() in site(_after(she), previous=first)["calendarios/dialogo.ics"]
    assert (
        b"Con Eva Inventada"
        in site(_after(), previous=site(_before(f"Con {_OTHER}")))["calendarios/dialogo.ics"]
    )


@pytest.mark.parametrize("former", [b"", b"no", b"[]", b"{}", b'{"kind": "plan-book"}'])
def test_a_former_document_that_cannot_be_read_names_nobody(former: bytes) -> None:
    """Somebody may have put another file there."""
    first = {**site(_before("Un panel")), "documento.json": former}

    assert b"Un panel" in site(_after(), previous=first)["calendarios/dialogo.ics"]


@pytest.mark.parametrize("lang", ["es", "en", "pt"])
@pytest.mark.parametrize("whole", [True, False])
def test_a_calendar_does_not_carry_on_whom_only_its_descriptions_named(
    lang: str,
    whole: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    """It has no former document at hand; but those with a part were told in its entries.

    Also in that of a whole day, which tells an agenda without hours.
    """
    before, after = _before(f"Con {_NAME}"), _after()
    if whole:
        bare = attrs.evolve(before.events[0].agenda[1], when=None)
        before = attrs.evolve(
            before, events=(event(before.events[0].agenda[0]), event(bare, id="otro"))
        )
    first = to_ical(before, lang=lang)
    second = to_ical(after, lang=lang, previous=first)

    assert b"Zentinela Secreta" in first
    assert b"Zentinela" not in second
    assert b"STATUS:CANCELLED" in second


def test_an_internal_calendar_keeps_all_words() -> None:
    first = to_ical(_before(f"Con {_NAME}"), internal=True)

    assert b"Con Zentinela Secreta" in to_ical(_after(), internal=True, previous=first)


def test_a_body_that_has_a_part_still_is_no_name_that_was_taken_out() -> None:
    """Parts tell who holds them, and that is not always a person."""
    body = m.Part(role=m.Role.HOST, organization="red")
    title = m.Part(role=m.Role.SPEAKER, title=m.text(es="Rectora, por confirmar"))
    told = panel(title=m.text(es="Red Inventada: rectora y Rectora"), parts=(body, title))
    stays = workshop(when=slot("12:00", "13:00"), parts=(body, title))
    before = dialogue(event(told, stays))
    after = dialogue(event(stays), header=header(revision=2))

    assert b"rectora y Rectora" in to_ical(after, previous=to_ical(before))
