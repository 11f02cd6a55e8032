"""GA701 to GA749."""

from datetime import date

import gobierno_abierto.model as m
from builders import (
    claim,
    dialogue,
    event,
    header,
    panel,
    slot,
    venue,
    with_claims,
    with_panel,
    with_person,
    workshop,
)
from rule_examples.example import Example


def _linked(url: str) -> m.Dialogue:
    return with_panel(links=(m.Link(rel="minutes", url=url),))


def _translated(second: m.Text) -> m.Dialogue:
    return dialogue(
        event(
            panel(title=m.text(es="Experiencias", en="Experiences")),
            workshop(title=second, when=slot("11:00", "12:00")),
        ),
        title=m.text(es="Diálogo", en="Dialogue"),
        commitments=(),
    )


EXAMPLES = (
    Example(
        "GA701",
        bad=dialogue(header=header(revision=0)),
        good=dialogue(header=header(revision=1)),
        pointer="/header/revision",
    ),
    Example(
        "GA702",
        bad=dialogue(header=header(language="Español")),
        good=dialogue(header=header(language="es-419")),
        pointer="/header/language",
    ),
    Example(
        "GA703",
        bad=_translated(m.text(es="Datos abiertos")),
        good=_translated(m.text(es="Datos abiertos", en="Open data", unofficial=("en",))),
        pointer="/events/0/agenda/1/title",
    ),
    Example(
        "GA704",
        bad=dialogue(header=header(licence=None)),
        good=dialogue(header=header(licence=None, visibility=m.Visibility.INTERNAL)),
        pointer="/header",
    ),
    Example(
        "GA705",
        bad=with_panel(title=m.text(es=" \n")),
        good=with_panel(title=None),
        pointer="/events/0/agenda/0/title/es",
    ),
    Example(
        "GA706",
        bad=with_panel(title=m.text(es="Experiencias ")),
        good=with_panel(title=m.text(es="Experiencias")),
        pointer="/events/0/agenda/0/title/es",
    ),
    Example(
        "GA707",
        bad=_linked("www.example.org/acta.pdf"),
        good=_linked("https://www.example.org/acta.pdf"),
        pointer="/events/0/agenda/0/links/0/url",
    ),
    Example(
        "GA708",
        bad=_linked("JavaScript:alert(1)"),
        good=_linked("mailto:acta@example.org"),
        pointer="/events/0/agenda/0/links/0/url",
    ),
    Example(
        "GA709",
        bad=with_person("ana", country="mx"),
        good=with_person("ana", country="MX"),
        pointer="/people/0/country",
    ),
    Example(
        "GA710",
        bad=with_claims(claim("ministerio", date=date(2026, 4, 2))),
        good=with_claims(claim("ministerio", date=date(2026, 4, 1))),
        pointer="/commitments/0/milestones/0/claims/0/date",
    ),
    Example(
        "GA711",
        bad=dialogue(venues=(venue(latitude="19.43", longitude="-181"),)),
        good=dialogue(venues=(venue(latitude="19.43", longitude="-180"),)),
        pointer="/venues/0/longitude",
    ),
    Example(
        "GA712",
        bad=dialogue(header=header(namespace="https://example.org/dialogos/")),
        good=dialogue(header=header(namespace="https://example.org/dialogos/", fictional=True)),
        pointer="/header/namespace",
    ),
)
