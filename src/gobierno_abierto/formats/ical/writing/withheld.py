"""Whether words from an earlier calendar give away what may not be published any more."""

from collections.abc import Iterable

from gobierno_abierto.formats.ical.content import clean, listed
from gobierno_abierto.formats.ical.writing.desk import Desk
from gobierno_abierto.formats.ical.writing.history import Former
from gobierno_abierto.formats.ical.writing.own import PEOPLE
from gobierno_abierto.formats.ical.writing.people import part_holders, told_first
from gobierno_abierto.index import Index
from gobierno_abierto.index.mentions import name_words, readings
from gobierno_abierto.model import (
    Care,
    Dialogue,
    Document,
    Event,
    Header,
    Person,
    Session,
    Text,
)
from gobierno_abierto.rules import names

_TITLE = "title"


def giving_away(
    document: Document, words: Iterable[str], gone: Iterable[str] = ()
) -> frozenset[str]:
    """Those of `words` that tell a name, an address or a number that is withheld.

    `gone` are names that are in the document no more. The rule that looks for them in a document
    is asked about a document that has these words.
    """
    known = document.people if isinstance(document, Dialogue) else ()
    # No id of the document is like these.
    prefix = max((each.id for each in known), key=len, default="")
    strangers = (
        Person(id=f"{prefix}-{n}", name=each, care=(Care.AT_RISK,))
        for n, each in enumerate(sorted(set(gone)))
    )
    people = (*known, *strangers)
    wanted = sorted(set(words)) if people else []
    agenda = tuple(
        Session(id="", title=Text(pairs=(("es", each),), original="es")) for each in wanted
    )
    revised = document.header.revised
    header = Header(namespace="", revision=0, revised=revised, language="es", publisher="")
    asked = Dialogue(
        id="",
        header=header,
        title=Text(pairs=(("es", ""),), original="es"),
        people=people,
        events=(Event(id="", agenda=agenda),),
    )
    told = [found.pointer for rule in names.RULES for found in rule.look(Index(asked))]
    base = "/events/0/agenda/"
    positions = {each.removeprefix(base).split("/")[0] for each in told if each.startswith(base)}
    return frozenset(wanted[int(each)] for each in positions)


def named_before(desk: Desk) -> frozenset[str]:
    """Whoever had a part by the former descriptions, and is told nowhere in the document now.

    Somebody who was deleted is known to nobody any more but to the calendar that was published.
    A name that was corrected stays if the entry says that it belongs to somebody named now.
    """
    before = {
        who
        for former in desk.past.formers.values()
        if former.noun_id is not None and not _is_of_the_named(desk, former)
        for who in part_holders(former.text("DESCRIPTION"))
    }
    now = desk.index.once(_told_now) if before else frozenset()
    return frozenset(who for who in before if _plain(who) not in now)


def _is_of_the_named(desk: Desk, former: Former) -> bool:
    ids = people_of(former)
    return bool(ids) and all(may_be_told(desk, each) for each in ids)


def may_be_told(desk: Desk, person_id: str) -> bool:
    """Whether that person is named in what is written now."""
    person = desk.index.people.get(person_id)
    return desk.wish.internal or bool(person and person.name)


def people_of(former: Former) -> tuple[str, ...]:
    """The ids of those who were named in an entry; none of an event or an old version."""
    found = former.component.first(PEOPLE)
    ids = listed(found.value) if found else ()
    return tuple(each for each in (clean(each).strip() for each in ids) if each)


def _told_now(index: Index) -> frozenset[tuple[str, ...]]:
    """What parts could tell first, in its plain words; none of it is nobody's."""
    people, bodies = index.people.values(), index.organizations.values()
    parts = [part for placed in index.items for part in placed.item.parts]
    texts = [each.name for each in bodies]
    texts += [each.position for each in people if each.position]
    texts += [text for part in parts for text in (part.title, part.affiliation) if text]
    words = {words for each in texts for _, words in each.pairs}
    words |= {each.name for each in people if each.name}
    return frozenset({(), *(_plain(told_first(each)) for each in words)})


def _plain(words: str) -> tuple[str, ...]:
    return name_words(next(readings(words)))
