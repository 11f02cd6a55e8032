"""Permissions that run out, people who are protected, and what stops a publication."""

from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import gobierno_abierto.model as m
from builders import claim, commitment, dialogue, event, header, milestone, panel, part, person
from gobierno_abierto.formats.json import to_json
from gobierno_abierto.privacy import (
    lapse,
    public_view,
    publication_obstacles,
    published_fields,
    redacted,
)
from gobierno_abierto.publish.changes import changes_text
from gobierno_abierto.publish.timeline import timeline_html
from gobierno_abierto.rules import check
from gobierno_abierto.words import LANGUAGES
from strategies import documents

_NAME = (m.PersonField.NAME,)
_REVISED = header().revised
_TITLE = "/events/0/agenda/0/title"
_WITHDREW = {"withdrawn": date(2026, 3, 1)}
_BEFORE, _AFTER = (_REVISED + timedelta(days=days) for days in (-1, 1))


def _permission(*fields: m.PersonField, **changes: Any) -> m.Publication:
    base = m.Publication(
        fields=fields or _NAME,
        purpose=m.text(es="Programa público"),
        basis=m.LegalBasis.CONSENT,
        given=date(2026, 2, 1),
    )
    return attrs.evolve(base, **changes)


def _ana(*publication: m.Publication, **changes: Any) -> m.Person:
    return person("ana", publication=publication, **changes)


def _named(who: m.Person, day: date = _REVISED) -> bool:
    return m.PersonField.NAME in published_fields(who, day)


@pytest.mark.parametrize(
    ("until", "day", "named"),
    [
        (None, date.max, True),
        (_REVISED, _BEFORE, True),
        (_REVISED, _REVISED, True),
        (_REVISED, _AFTER, False),
    ],
)
def test_a_permission_holds_until_the_end_of_its_last_day(
    until: date | None, day: date, *, named: bool
) -> None:
    assert named is _named(_ana(_permission(until=until)), day)


def test_another_permission_may_go_on() -> None:
    """What ran out does not take back what somebody allows anew."""
    assert _named(_ana(_permission(until=_BEFORE), _permission(until=_AFTER)))


def test_the_view_goes_by_the_day_of_the_revision() -> None:
    """The library has no clock, and yet what had run out by then is not published."""
    ran_out, holds = (
        public_view(dialogue(people=(_ana(_permission(until=until)),)))
        for until in (_BEFORE, _REVISED)
    )

    assert (None, "Ana Prueba") == (ran_out.people[0].name, holds.people[0].name)


def test_who_publishes_later_says_so() -> None:
    """What has run out by then counts as withdrawn, and nothing else is changed."""
    holds, ran_out = _permission(until=_AFTER), _permission(until=_REVISED)
    document = dialogue(people=(_ana(ran_out, holds), person("bruno")))

    (ana, bruno) = lapse(document, today=_AFTER).people

    assert (attrs.evolve(ran_out, withdrawn=date.min), holds) == ana.publication
    assert document.people[1] == bruno
    assert "Ana Prueba" in to_json(public_view(lapse(document, today=_AFTER)))
    assert "Ana" not in to_json(public_view(lapse(document, today=_AFTER + timedelta(days=1))))


_SHE_SAID_YES = date(2026, 2, 1)
_ALL = (m.PersonField.NAME, m.PersonField.EMAIL)


@pytest.mark.parametrize(
    ("given_on", "withdrawn", "fields", "left"),
    [
        (_SHE_SAID_YES, _SHE_SAID_YES - timedelta(days=1), _NAME, set(_ALL)),
        (_SHE_SAID_YES, _SHE_SAID_YES, _NAME, {m.PersonField.EMAIL}),
        (_SHE_SAID_YES, date(2026, 3, 1), _NAME, {m.PersonField.EMAIL}),
        (_SHE_SAID_YES, date(2026, 3, 1), (m.PersonField.PHONE,), set(_ALL)),
        (_SHE_SAID_YES, date(2026, 3, 1), _ALL, set()),
        (date(2026, 3, 2), date(2026, 3, 1), _ALL, set(_ALL)),
    ],
)
def test_a_withdrawal_is_believed_wherever_it_is_written(
    given_on: date, withdrawn: date, fields: tuple[m.PersonField, ...], left: set[m.PersonField]
) -> None:
    """In a row of its own it takes back what was allowed before, and not what is allowed since."""
    stands = _permission(*_ALL, given=given_on)
    taken = _permission(*fields, given=date(2026, 1, 5), withdrawn=withdrawn)
    for rows in ((stands, taken), (taken, stands)):
        ana = _ana(*rows, email="ana@example.org")
        (shown,) = public_view(dialogue(people=(ana,))).people

        assert left == published_fields(ana, _REVISED)
        assert left == {field for each in shown.publication for field in each.fields}
        assert ("Ana Prueba" if m.PersonField.NAME in left else None) == shown.name


def test_a_withdrawal_dated_before_the_permission_takes_back_its_copy() -> None:
    """A row copied to note the withdrawal, with a slip in the year, leaves no other standing."""
    stands = _permission(*_ALL, given=_SHE_SAID_YES)
    slip = attrs.evolve(stands, withdrawn=date(2025, 3, 1))

    assert frozenset() == published_fields(_ana(stands, slip), _REVISED)


def test_what_was_taken_back_in_a_row_of_its_own_stops_a_publication() -> None:
    ana = _ana(_permission(), _permission(**_WITHDREW))

    assert [_TITLE] == [e.pointer for e in publication_obstacles(_texts("Con Ana Prueba", ana))]
    assert "GA409" in [e.code for e in check(dialogue(people=(ana, person("bruno"))))]


def test_what_ran_out_takes_nothing_else_back() -> None:
    """A permission that is renewed before it ends goes on, and so does another beside it."""
    ran_out = _permission(until=_REVISED)
    renewed = _permission(given=_BEFORE, until=None)
    document = dialogue(people=(_ana(ran_out, renewed),))

    assert "Ana Prueba" in to_json(public_view(lapse(document, today=_AFTER)))


@pytest.mark.parametrize(
    ("who", "told"),
    [
        (_ana(), "ministerio"),
        (_ana(_permission(**_WITHDREW)), None),
        (_ana(_permission(), _permission(**_WITHDREW)), None),
        (_ana(_permission(m.PersonField.BIOGRAPHY, **_WITHDREW)), None),
        (_ana(_permission(until=_BEFORE)), None),
        (_ana(care=(m.Care.MINOR,)), None),
        (_ana(_permission(), care=(m.Care.AT_RISK,)), None),
        # What she allows goes on being told.
        (
            _ana(_permission(**_WITHDREW), _permission(m.PersonField.ORGANIZATION)),
            "ministerio",
        ),
    ],
)
def test_the_organization_does_not_give_away_whom_it_could(who: m.Person, told: str | None) -> None:
    """In a small group the organisation beside a missing name tells who she is."""
    held = part(
        m.Role.EXPERT,
        "ana",
        organization="ministerio",
        affiliation=m.text(es="Ministerio"),
        title=m.text(es="Ministra"),
    )
    view = public_view(dialogue(event(panel(parts=(held,))), people=(who,)))

    assert (m.Part(role=m.Role.EXPERT, person="person-1", organization=told),) == (
        view.events[0].agenda[0].parts
    )
    assert view == public_view(view)


def test_what_has_changed_does_not_tell_her_organization() -> None:
    """Nor does the older version, in which she was named with it."""
    held = part(m.Role.EXPERT, "ana", organization="universidad")
    older = dialogue(event(panel(parts=(held,))), people=(_ana(_permission()),))
    newer = dialogue(event(panel(parts=())), people=(_ana(_permission(**_WITHDREW)),))

    for pair in ((older, newer), (newer, older)):
        assert "Universidad" not in changes_text(*pair)


@given(documents(), st.dates())
def test_time_takes_away_and_never_gives(document: m.Document, today: date) -> None:
    """A later day publishes nothing more, and the same day twice changes nothing more."""
    lapsed = lapse(document, today=today)

    assert lapsed == lapse(lapsed, today=today)
    if isinstance(document, m.Dialogue) and isinstance(lapsed, m.Dialogue):
        for before, after in zip(document.people, lapsed.people, strict=True):
            assert published_fields(after, date.min) <= published_fields(before, date.min)
            assert published_fields(after, date.min) <= published_fields(before, today)


@pytest.mark.parametrize(
    ("care", "despite", "named"),
    [
        ((), (), True),
        ((), (m.Care.MINOR,), True),
        ((m.Care.MINOR,), (), False),
        ((m.Care.MINOR,), (m.Care.AT_RISK,), False),
        ((m.Care.MINOR,), (m.Care.MINOR,), True),
        ((m.Care.MINOR, m.Care.AT_RISK), (m.Care.MINOR,), False),
        ((m.Care.MINOR, m.Care.AT_RISK), (m.Care.AT_RISK, m.Care.MINOR), True),
    ],
)
def test_who_is_protected_is_named_only_in_spite_of_all_reasons(
    care: tuple[m.Care, ...], despite: tuple[m.Care, ...], *, named: bool
) -> None:
    assert named is _named(_ana(_permission(despite=despite), care=care))


def test_the_view_does_not_tell_who_is_protected() -> None:
    """Neither of those who are not named, nor of those who are in spite of it."""
    permission = _permission(until=_AFTER, notice="2.ª versión", notice_date=date(2026, 1, 1))
    nobody, somebody = _ana(), _ana(permission)
    masked = _ana(permission, care=(m.Care.AT_RISK,))
    shown = _ana(attrs.evolve(permission, despite=(m.Care.MINOR,)), care=(m.Care.MINOR,))
    views = [public_view(dialogue(people=(each,))) for each in (nobody, masked, somebody, shown)]

    assert views[0] == views[1]
    assert views[2] == views[3]
    assert views[2].people[0].publication == (permission,)


def _texts(words: str, *people: m.Person, **changes: Any) -> m.Dialogue:
    return dialogue(event(panel(title=m.text(es=words), parts=())), people=people, **changes)


@pytest.mark.parametrize(
    ("who", "stops"),
    [
        (_ana(), False),
        (_ana(_permission()), False),
        (_ana(_permission(m.PersonField.BIOGRAPHY, **_WITHDREW)), False),
        (_ana(_permission(**_WITHDREW)), True),
        (_ana(_permission(until=_BEFORE)), True),
        (_ana(_permission(until=_REVISED)), False),
        (_ana(_permission(**_WITHDREW), _permission()), True),
        (_ana(_permission(**_WITHDREW), _permission(given=date(2026, 3, 2))), False),
        (_ana(care=(m.Care.MINOR,)), True),
        (_ana(_permission(), care=(m.Care.AT_RISK,)), True),
        (_ana(_permission(despite=(m.Care.AT_RISK,)), care=(m.Care.AT_RISK,)), False),
        # It may say that it was withdrawn, and nobody understands it.
        (_ana(_permission(extensions=(m.Extension(name="renovado", value="1"),))), True),
    ],
)
def test_whose_name_stops_a_publication(who: m.Person, *, stops: bool) -> None:
    """Of who took it back, whose permission ran out, and who is protected; not of others."""
    found = publication_obstacles(_texts("Datos, con Ana Prueba", who))

    assert [_TITLE] * stops == [each.pointer for each in found]
    assert all(each.ids == ("ana", "panel-1") and each.code == "GA417" for each in found)


def test_a_name_that_nobody_ever_allowed_stays_a_warning() -> None:
    """Many are in a program before they are asked; and one place is told once."""
    codes = [
        [each.code for each in check(_texts("Ana Prueba", who)) if each.pointer == _TITLE]
        for who in (_ana(), _ana(_permission(**_WITHDREW)))
    ]

    assert [["GA415"], ["GA417"]] == codes


def test_the_day_of_the_publication_decides() -> None:
    document = _texts("Datos, con Ana Prueba", _ana(_permission(until=_REVISED)))

    assert () == publication_obstacles(document)
    assert () == publication_obstacles(document, today=date.min)
    assert 1 == len(publication_obstacles(document, today=_AFTER))


@pytest.mark.parametrize(
    ("name", "words", "stops"),
    [
        ("Ana Prueba", "PRUEBA, Ana", True),
        ("Ana Luz Prueba Sol", "Prueba Sol, Ana Luz", True),
        ("Ana Luz Prueba Sol", "Prueba Ana", True),
        ("Xóchitl", "Conversa con Xochitl", True),
        ("Xóchitl", "XÓCHITL", True),
        ("Luz", "la luz del archivo", False),
        ("Luz", "Luz del archivo", True),
        ("山田", "講演：山田", True),
    ],
)
def test_of_who_must_not_be_told_more_is_recognised(name: str, words: str, *, stops: bool) -> None:
    """Another order, as lists have it; and a single name, if it is written like one."""
    who = _ana(_permission(**_WITHDREW), name=name)

    assert stops is bool(publication_obstacles(_texts(words, who)))


@pytest.mark.parametrize(
    ("words", "stops"),
    [
        ("Escriba a ana@example.org.", True),
        ("Llame al 55 9999 0000", True),
        ("Escriba a bruno@example.org.", False),
    ],
)
def test_an_address_of_hers_stops_it_as_well(words: str, *, stops: bool) -> None:
    """Whose name was taken back is not to be found by her telephone."""
    ana = _ana(_permission(**_WITHDREW), email="ana@example.org", phone="+52 55 9999 0000")
    bruno = person("bruno", email="bruno@example.org")

    assert stops is bool(publication_obstacles(_texts(words, ana, bruno)))


def test_somebody_else_may_have_that_name() -> None:
    """The name of who may be named is hers, also where it holds another; beside it, it is not."""
    ana = _ana(_permission(**_WITHDREW))
    both = (ana, person("otra", name="Luz Ana Prueba Sol", publication=(_permission(),)))
    same = (ana, person("otra", name="Ana Prueba", publication=(_permission(),)))

    assert () == publication_obstacles(_texts("Modera Luz Ana Prueba Sol", *both))
    assert 1 == len(publication_obstacles(_texts("Luz Ana Prueba Sol y Ana Prueba", *both)))
    assert () == publication_obstacles(_texts("Ana Prueba", *same))
    # A warning stays, since nobody knows whom it means.
    warned = [each.code for each in check(_texts("Ana Prueba", *same)) if each.pointer == _TITLE]
    assert ["GA415"] == warned


def test_a_waiver_justifies_one_place() -> None:
    """A street may be called like her; the next title is not covered."""
    waiver = m.Waiver(
        code="GA417", ids=("ana", "panel-1"), reason=m.text(es="Es la calle."), by="Eva"
    )
    ana = _ana(_permission(**_WITHDREW))
    street = panel(title=m.text(es="En la calle Ana Prueba"), parts=())
    other = panel(id="panel-2", title=m.text(es="Con Ana Prueba"), parts=())
    document = dialogue(event(street, other), people=(ana,), waivers=(waiver,))

    assert ["/events/0/agenda/1/title"] == [
        each.pointer for each in publication_obstacles(document)
    ]
    expired = attrs.evolve(document, waivers=(attrs.evolve(waiver, until=_REVISED),))
    assert 2 == len(publication_obstacles(expired, today=_AFTER))


def test_wherever_it_stands_it_is_found() -> None:
    """Titles, labels, links, sources, quotations, ids of other things, organisations."""
    ana = _ana(_permission(**_WITHDREW))
    source = m.Source(id="boletin", title=m.text(es="Boletín de Ana Prueba"))
    quote = m.Citation(source="boletin", of="panel-1", field="title", quote="con Ana Prueba")
    hers = m.Citation(source="boletin", of="ana", field="name", quote="Ana Prueba")
    shown = panel(
        id="charla-ana-prueba",
        label="Ana Prueba.",
        parts=(),
        links=(m.Link(rel="minutes", url="https://example.org/Ana%20Prueba.pdf"),),
    )
    document = dialogue(
        event(shown),
        header=header(contact="Ana Prueba", sources=(source,), citations=(quote, hers)),
        people=(ana,),
        organizations=(m.Organization(id="firma", name=m.text(es="Ana Prueba, S. C.")),),
    )

    assert [
        "/events/0/agenda/0/id",
        "/events/0/agenda/0/label",
        "/events/0/agenda/0/links/0/url",
        "/header/citations/0/quote",
        "/header/contact",
        "/header/sources/0/title",
        "/organizations/0/name",
    ] == [each.pointer for each in publication_obstacles(document)]


def test_what_the_view_rewrites_is_no_obstacle() -> None:
    """A name in the place of an id becomes an opaque id, and what she reports goes with her."""
    ana = _ana(_permission(**_WITHDREW))
    by = claim("Ana Prueba", progress=m.Progress.STOPPED)
    document = dialogue(
        event(panel(parts=(part(m.Role.EXPERT, "ana"),))),
        people=(ana,),
        commitments=(commitment(milestone(claims=(by,)), lead="Prueba, Ana"),),
    )

    assert () == publication_obstacles(document)
    assert "Prueba" not in to_json(public_view(document))


@given(documents())
def test_a_view_has_no_obstacles(document: m.Document) -> None:
    """In it, nobody knows any more who was left out."""
    assert () == publication_obstacles(public_view(document))


def test_what_the_newer_version_takes_back_is_taken_back_in_the_older() -> None:
    """Where both are shown side by side, the older title is read today."""
    older = _texts("Datos, con Ana Prueba", _ana(_permission()))
    newer = _texts("Datos", _ana(_permission(**_WITHDREW)))

    assert () == publication_obstacles(older)
    assert [_TITLE] == [each.pointer for each in publication_obstacles(older, beside=newer)]
    assert () == publication_obstacles(newer, beside=older)


def test_the_finding_tells_neither_the_name_nor_the_reason() -> None:
    """A report is passed on; that somebody is at risk is nobody else's business."""
    (withdrew,), (protected,) = (
        publication_obstacles(_texts("Ana Prueba", who))
        for who in (_ana(_permission(**_WITHDREW)), _ana(care=(m.Care.AT_RISK,)))
    )

    for lang in LANGUAGES:
        assert withdrew.message(lang) == protected.message(lang)
        assert "Prueba" not in withdrew.message(lang)


def test_what_is_past_is_shown_without_her() -> None:
    """What may be missing in an older version is, and of other texts an ellipsis stays."""
    link = m.Link(rel="minutes", url="https://example.org/Ana%20Prueba.pdf")
    talk = panel(
        title=m.text(es="Con Ana Prueba"),
        label="Ana Prueba.",
        links=(link,),
        parts=(part(m.Role.EXPERT, "ana"),),
    )
    older = dialogue(
        event(talk), title=m.text(es="Lo de Ana Prueba", en="Hers"), people=(_ana(_permission()),)
    )
    newer = dialogue(people=(_ana(_permission(**_WITHDREW)),))
    past = redacted(older, beside=newer)
    (shown,) = past.events[0].agenda

    assert (m.text(es="…", en="…"), older.people) == (past.title, past.people)
    assert (None, None) == (shown.title, shown.label)
    assert (attrs.evolve(link, url="…"),) == shown.links
    assert older == redacted(older, beside=older)


def test_what_has_changed_does_not_repeat_her_name() -> None:
    """A talk that she was to give is told as removed, and not with whom."""
    older = _texts("Datos, con Ana Prueba", _ana(_permission()))
    newer = attrs.evolve(dialogue(event(), people=(_ana(_permission(**_WITHDREW)),)))

    assert "Ana" not in changes_text(older, newer)
    assert "Ana" not in changes_text(newer, older)
    assert "Ana" not in timeline_html(newer, before=older)
    assert "Ana Prueba" in changes_text(older, newer, internal=True)
