"""What is public, and what is not."""

from datetime import date

import attrs
import pytest
from hypothesis import given

import gobierno_abierto.model as m
from gobierno_abierto import datasets
from gobierno_abierto.formats.ical import to_ical
from gobierno_abierto.formats.json import from_json, to_json
from gobierno_abierto.index import walk
from gobierno_abierto.privacy import (
    is_published,
    opaque_ids,
    public_view,
    published_fields,
    withheld,
)
from gobierno_abierto.publish import agenda_text
from strategies import Private, documents, private_dialogue


def _publication(*fields: m.PersonField, withdrawn: date | None = None) -> m.Publication:
    return m.Publication(
        fields=fields,
        purpose=m.text(es="Programa"),
        basis=m.LegalBasis.CONSENT,
        given=date(2026, 1, 1),
        withdrawn=withdrawn,
    )


def _person(*publication: m.Publication) -> m.Person:
    return m.Person(
        id="ana",
        name="Ana Inventada",
        organization="red",
        position=m.text(es="directora"),
        email="ana@example.org",
        publication=publication,
    )


def _dialogue(person: m.Person, **changes: object) -> m.Dialogue:
    part = m.Part(
        role=m.Role.MODERATOR,
        person="ana",
        organization="red",
        title=m.text(es="Directora"),
        affiliation=m.text(es="Red"),
    )
    made = m.Dialogue(
        id="dialogo",
        header=m.Header(
            namespace="https://example.org/",
            revision=1,
            revised=date(2026, 1, 1),
            language="es",
            publisher="Inventada",
        ),
        title=m.text(es="Diálogo"),
        people=(person,),
        organizations=(m.Organization(id="red", name=m.text(es="Red")),),
        events=(m.Event(id="encuentro", agenda=(m.Panel(id="panel", parts=(part,)),)),),
    )
    return attrs.evolve(made, **changes)  # type: ignore[arg-type]  # fields of a dialogue


@given(private_dialogue())
def test_nothing_private_is_in_any_public_output(private: Private) -> None:
    """No sentinel of a private field is in any byte of JSON, text or calendar."""
    # A calendar needs a day.
    dated = tuple(
        attrs.evolve(each, dates=m.edtf("2026-05-14")) for each in private.dialogue.events
    )
    dialogue = attrs.evolve(private.dialogue, events=dated)
    view = public_view(dialogue)
    outputs = [to_json(view), agenda_text(dialogue), agenda_text(view)]
    outputs += [to_ical(dialogue, per_item=each).decode() for each in (False, True)]
    outputs = [each.replace("\r\n ", "").casefold() for each in outputs]

    assert [] == [
        each for each in private.sentinels if any(each.casefold() in out for out in outputs)
    ]


@given(documents())
def test_the_view_of_a_view_is_the_same_view(document: m.Document) -> None:
    """What is public stays public, and a view can be written and read."""
    view = public_view(document)

    assert view == public_view(view)
    assert view == from_json(to_json(view))
    assert view.header.visibility is m.Visibility.PUBLIC


@given(documents())
def test_the_view_leaves_no_new_reference_dangling(document: m.Document) -> None:
    """A part of somebody who is not named still leads to her, under an opaque id."""

    def dangling(of: m.Document) -> int:
        people = {person.id for person in of.people} if isinstance(of, m.Dialogue) else set()
        parts = [each.value for each in walk(of) if isinstance(each.value, m.Part)]
        return sum(1 for part in parts if part.person and part.person not in people)

    assert dangling(public_view(document)) == dangling(document)


@given(documents())
def test_whoever_is_not_named_stands_behind_those_who_are(document: m.Document) -> None:
    """In a list in the order of the alphabet her place would tell how her name begins."""
    view = public_view(document)
    if not (isinstance(document, m.Dialogue) and isinstance(view, m.Dialogue)):
        return
    opaque = opaque_ids(document)
    named = [each.id for each in document.people if each.id not in opaque]
    unnamed = [opaque[each.id] for each in document.people if each.id in opaque]

    assert [*named, *unnamed] == [each.id for each in view.people]


def test_who_is_not_published_keeps_her_place_and_nothing_else() -> None:
    """The organisation that holds the part is told; the person behind it is not."""
    view = public_view(_dialogue(_person()))

    assert view.people == (m.Person(id="person-1"),)
    assert view.events[0].agenda[0].parts == (
        m.Part(role=m.Role.MODERATOR, person="person-1", organization="red"),
    )


def test_who_is_published_is_shown_as_far_as_she_allows() -> None:
    """The name alone does not join her to her organisation."""
    person = _person(_publication(m.PersonField.NAME))
    view = public_view(_dialogue(person))

    assert view.people == (
        m.Person(id="ana", name="Ana Inventada", publication=person.publication),
    )
    assert view.events[0].agenda[0].parts == (m.Part(role=m.Role.MODERATOR, person="ana"),)


def test_what_was_withdrawn_is_not_published() -> None:
    """A withdrawal counts as soon as it is written down, and only for what it withdraws."""
    person = _person(
        _publication(m.PersonField.NAME, withdrawn=date(2099, 1, 1)),
        _publication(m.PersonField.POSITION),
    )

    assert published_fields(person, date(2026, 1, 1)) == {m.PersonField.POSITION}
    assert not is_published(person, date(2026, 1, 1))
    assert withheld(_dialogue(person)) == ("ana",)
    assert "Ana" not in to_json(public_view(_dialogue(person)))


def test_an_id_given_twice_shows_only_what_both_allow() -> None:
    """Between two people with one id nobody can tell whose consent it is."""
    open_to_all, closed = _person(_publication(*m.PersonField)), _person()
    for people in ((open_to_all, closed), (closed, open_to_all)):
        twice = attrs.evolve(_dialogue(closed), people=people)

        assert "Ana" not in to_json(public_view(twice))


def test_opaque_ids_collide_with_nobody() -> None:
    """An id that is already somebody's is not given to somebody else."""
    other = m.Organization(id="person-1", name=m.text(es="Un nombre raro"))
    view = public_view(_dialogue(_person(), organizations=(other,)))

    assert view.people == (m.Person(id="person-2"),)


def test_only_references_are_rewritten() -> None:
    """A label or an item that happens to be called like her id keeps its name."""
    panel = m.Panel(
        id="ana", label="ana", rooms=("ana",), parts=(m.Part(role=m.Role.HOST, person="ana"),)
    )
    document = _dialogue(_person(), events=(m.Event(id="encuentro", agenda=(panel,)),))

    (item,) = public_view(document).events[0].agenda

    assert (item.id, item.label, item.rooms) == ("ana", "ana", ("ana",))
    assert item.parts[0].person == "person-1"


def test_an_id_in_the_wrong_field_is_hers_all_the_same() -> None:
    """Where a room belongs her id is a mistake, and still tells who she is."""
    panel = m.Panel(id="panel", rooms=("ana",))
    document = _dialogue(_person(), events=(m.Event(id="encuentro", agenda=(panel,)),))

    assert public_view(document).events[0].agenda[0].rooms == ("person-1",)


def test_a_name_in_the_place_of_an_id_is_not_told() -> None:
    """Whoever fills in a reference may write a name; a quotation about it is left out."""
    name = "Ana Inventada"
    panel = m.Panel(
        id="panel",
        rooms=(name, "sala"),
        venue=name,
        needs=(name,),
        after=(name,),
        parts=(m.Part(role=m.Role.HOST, organization=name),),
    )
    document = _cited(
        _person(),
        (name, "name"),
        ("panel", "title"),
        convenors=(name,),
        events=(m.Event(id="encuentro", convenors=(name,), venues=(name,), agenda=(panel,)),),
        commitments=(
            m.Commitment(id="c", plan=name, lead=name, origins=(name,), carried_from=name),
        ),
    )
    misread = m.Citation(source=name, of="panel", field="title", quote="cita")
    document = attrs.evolve(
        document,
        header=attrs.evolve(document.header, citations=(*document.header.citations, misread)),
    )
    view = public_view(document)

    assert name not in to_json(view)
    assert ["cita 1", "cita"] == _quotes(view)
    assert 2 == len(view.events[0].agenda[0].rooms)
    assert view == public_view(view)


def test_a_name_in_the_place_of_a_room_leads_to_her() -> None:
    """The same opaque id as in her parts."""
    panel = m.Panel(id="panel", rooms=("Ana Inventada",))
    document = _dialogue(_person(), events=(m.Event(id="encuentro", agenda=(panel,)),))

    assert ("person-1",) == public_view(document).events[0].agenda[0].rooms


def _claimed(by: str, **changes: object) -> m.Dialogue:
    claim = m.Claim(
        by=by,
        role=m.ClaimRole.COUNTERPART,
        date=date(2026, 3, 1),
        comment=m.text(es="Lo vi yo misma."),
        evidence="https://red.example.org/ana-inventada/acta.pdf",
        progress=m.Progress.IN_PROGRESS,
        reported="dice Ana Inventada: va bien",
    )
    milestone = m.Milestone(id="hito", claims=(claim,))
    commitment = m.Commitment(id="compromiso", milestones=(milestone,))
    return _dialogue(_person(), commitments=(commitment,), **changes)


def _claim_in(document: m.Dialogue) -> m.Claim:
    return document.commitments[0].milestones[0].claims[0]


_WRITTEN_BY_HAND = (
    "Ana Inventada",
    "ana inventada",
    "ANA  INVENTADA ",
    "Aná Inventada",
    "Ana\u00a0Inventada",
    "Ana Inventada (SFP)",
    "Lic. ana inventada, Red",
    "INVENTADA, Ana",
    "ana@example.org",
    "Ana <ANA@example.org>",
)


@pytest.mark.parametrize("by", ["ana", *_WRITTEN_BY_HAND])
def test_who_reports_under_her_name_is_not_named(by: str) -> None:
    """A claim says by whom it is with an id or with a name, however that is written."""
    view = public_view(_claimed(by))
    claim = _claim_in(view)

    assert ("person-1", None, None, None) == (
        claim.by, claim.comment, claim.evidence, claim.reported,
    )  # fmt: skip
    assert m.Progress.IN_PROGRESS is claim.progress
    assert view == public_view(view)


@pytest.mark.parametrize("written", _WRITTEN_BY_HAND)
def test_her_name_is_hers_in_whatever_place_of_an_id(written: str) -> None:
    """Who leads, and who answers for a step."""
    milestone = m.Milestone(id="hito", responsible=("red", written))
    promise = m.Commitment(id="c", lead=written, support=(written,), milestones=(milestone,))

    (view,) = public_view(_dialogue(_person(), commitments=(promise,))).commitments

    assert ("person-1", ("person-1",), ("red", "person-1")) == (
        view.lead, view.support, view.milestones[0].responsible,
    )  # fmt: skip


@pytest.mark.parametrize(
    "by", ["Red", "Ana", "Inventada Ana Pérez", "Juana Inventada", "otra@example.org"]
)
def test_who_is_called_otherwise_is_somebody_else(by: str) -> None:
    assert by == _claim_in(public_view(_claimed(by))).by


def test_a_telephone_leads_to_whose_it_is() -> None:
    """Also with the code of the country, or without."""
    person = attrs.evolve(_person(), phone="+52 55 5555 0101")
    view = public_view(attrs.evolve(_claimed("tel. 55 5555 0101"), people=(person,)))

    assert "person-1" == _claim_in(view).by


def test_an_address_that_may_not_be_told_becomes_the_id_of_who_may_be_named() -> None:
    """She is named, and what she says stays."""
    person = _person(_publication(m.PersonField.NAME))
    claim = _claim_in(public_view(attrs.evolve(_claimed("ana@example.org"), people=(person,))))

    assert ("ana", m.text(es="Lo vi yo misma.")) == (claim.by, claim.comment)


def test_ten_thousand_people_and_as_many_reports_take_no_time_without_end() -> None:
    people = tuple(m.Person(id=f"p{n}", name=f"Ana {n} Inventada") for n in range(10_000))
    claims = tuple(
        attrs.evolve(_claim_in(_claimed("x")), by=f"ana {n} inventada (SFP)") for n in range(10_000)
    )
    promise = m.Commitment(id="c", milestones=(m.Milestone(id="hito", claims=claims),))
    document = attrs.evolve(_dialogue(_person()), people=people, commitments=(promise,))

    assert [f"person-{n}" for n in range(1, 10_001)] == [
        each.by for each in public_view(document).commitments[0].milestones[0].claims
    ]


def test_a_name_that_is_an_id_is_taken_for_the_id() -> None:
    """What the claim refers to is listed, and is somebody else."""
    firm = m.Organization(id="Ana Inventada", name=m.text(es="Ana Inventada, S. C."))
    claim = _claim_in(public_view(_claimed("Ana Inventada", organizations=(firm,))))

    assert "Ana Inventada" == claim.by


_SOURCE = m.Source(id="boletin", title=m.text(es="Boletín 7"))


def _cited(person: m.Person, *places: tuple[str, str], **changes: object) -> m.Dialogue:
    """A dialogue with a citation of each place, which quotes its own number."""
    document = _dialogue(person, **changes)
    citations = tuple(
        m.Citation(source="boletin", of=of, field=field, quote=f"cita {n}")
        for n, (of, field) in enumerate(places)
    )
    return attrs.evolve(
        document, header=attrs.evolve(document.header, sources=(_SOURCE,), citations=citations)
    )


def _quotes(document: m.Dialogue) -> list[str]:
    return [each.quote for each in document.header.citations]


def test_a_quotation_of_what_is_not_published_goes_with_it() -> None:
    """Otherwise the source would tell what the field no longer does."""
    person = _person(_publication(m.PersonField.NAME, m.PersonField.POSITION))
    document = _cited(
        person,
        ("ana", "name"),
        ("ana", "position/es"),
        ("ana", "email"),
        ("ana", "phone"),
        ("ana", "availability"),
        ("panel", "parts"),
        ("panel", "kind"),
        ("encuentro", "title"),
        ("red", "name"),
        ("dialogo", "header.publisher"),
    )
    view = public_view(document)

    # The part is joined to an organisation, which may not be published.
    assert ["cita 0", "cita 1", "cita 6", "cita 7", "cita 8", "cita 9"] == _quotes(view)
    assert view == public_view(view)


def test_a_quotation_about_somebody_who_is_not_named_goes() -> None:
    document = _cited(_person(_publication(m.PersonField.SECTOR)), ("ana", "sector"))

    assert [] == _quotes(public_view(document))


def test_a_quotation_of_a_small_figure_or_of_something_internal_goes() -> None:
    attendance = m.Attendance(attended=3)
    note = m.Extension(name="x-nota", value='"no publicar"')
    events = (
        m.Event(id="encuentro", attendance=attendance, extensions=(note,)),
        m.Event(id="cierre", attendance=m.Attendance(attended=41)),
    )
    document = _cited(
        _person(),
        ("encuentro", "attendance/attended"),
        ("encuentro", "x-nota"),
        ("encuentro", "dates"),
        ("cierre", "attendance/attended"),
        events=events,
    )

    assert ["cita 2", "cita 3"] == _quotes(public_view(document))


def test_what_is_internal_stays_inside() -> None:
    """Waivers and members that the format does not know are nobody else's business."""
    waiver = m.Waiver(code="GA101", ids=("x",), reason=m.text(es="Porque sí"), by="Eva Inventada")
    note = m.Extension(name="x-nota", value='"no publicar"')
    view = public_view(_dialogue(_person(), waivers=(waiver,), extensions=(note,)))

    assert view.waivers == ()
    assert view.extensions == ()


_CELL = m.Verbatim(heading="Responsable", value="Eva Inventada, eva@example.org")


@pytest.mark.parametrize(
    ("visibility", "kept"),
    [(None, ()), (m.Visibility.INTERNAL, ()), (m.Visibility.PUBLIC, (_CELL,))],
)
def test_the_words_of_a_source_stay_inside(
    visibility: m.Visibility | None, kept: tuple[m.Verbatim, ...]
) -> None:
    """Nobody has looked at what they hold; unless somebody says that all of it is public."""
    activity = m.Activity(id="actividad", verbatim=(_CELL,))
    milestone = m.Milestone(id="hito", verbatim=(_CELL,), activities=(activity,))
    promise = m.Commitment(id="compromiso", verbatim=(_CELL,), milestones=(milestone,))
    document = _dialogue(_person(), commitments=(promise,))
    header = attrs.evolve(document.header, visibility=visibility)

    view = public_view(attrs.evolve(document, header=header)).commitments[0]

    step = view.milestones[0]
    assert (kept, kept, kept) == (view.verbatim, step.verbatim, step.activities[0].verbatim)


def test_the_words_of_a_source_as_a_whole_stay_inside_likewise() -> None:
    """A plan book keeps some of its own."""
    header = _dialogue(_person()).header
    book = m.PlanBook(id="planes", header=header, title=m.text(es="Planes"), verbatim=(_CELL,))
    public = attrs.evolve(header, visibility=m.Visibility.PUBLIC)

    assert () == public_view(book).verbatim
    assert (_CELL,) == public_view(attrs.evolve(book, header=public)).verbatim


def test_what_a_plan_says_is_public() -> None:
    """The sections of its template are; who is asked to answer for a step is an organisation."""
    section = m.Section(section="t3-problem", words=m.text(es="Nadie encuentra los datos."))
    milestone = m.Milestone(id="hito", responsible=("red", "ana"))
    promise = m.Commitment(id="compromiso", sections=(section,), milestones=(milestone,))

    view = public_view(_dialogue(_person(), commitments=(promise,))).commitments[0]

    assert (section,) == view.sections
    assert ("red", "person-1") == view.milestones[0].responsible


def test_mexico_has_nothing_to_hide() -> None:
    """Without people the public view differs only in saying that it is one."""
    document = datasets.load("mexico-2012")
    header = attrs.evolve(document.header, visibility=m.Visibility.PUBLIC)

    assert public_view(document) == attrs.evolve(document, header=header)
