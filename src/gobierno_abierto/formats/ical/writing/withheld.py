"""Whether words from an earlier calendar give away what may not be published any more."""

from collections.abc import Iterable

from gobierno_abierto.index import Index
from gobierno_abierto.model import Dialogue, Document, Event, Header, Session, Text
from gobierno_abierto.rules import names

_TITLE = "title"


def giving_away(document: Document, words: Iterable[str]) -> frozenset[str]:
    """Those of `words` that tell a name, an address or a number that is withheld.

    The rule that looks for them in a document is asked about a document that has these words.
    """
    people = document.people if isinstance(document, Dialogue) else ()
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
