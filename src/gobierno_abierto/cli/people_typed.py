"""Which people were typed, one or several, separated by commas."""

from gobierno_abierto.model import Dialogue, Document
from gobierno_abierto.scheduling.changes import PersonError, person_meant

# A name may hold commas itself: surname, first name, title.
_MOST_COMMAS = 2


def people_typed(before: Document, after: Document, typed: str) -> tuple[str, ...]:
    """The ids of the people, each once, in the order in which they were typed.

    Raises:
        PersonError: if one of them is nobody, or may be several.
    """
    found: dict[str, None] = {}
    rest = typed.split(",")
    while rest:
        for count in range(min(len(rest), _MOST_COMMAS + 1), 0, -1):
            try:
                her = person_meant(before, after, ",".join(rest[:count]).strip())
            except PersonError:
                continue
            found[her] = None
            rest = rest[count:]
            break
        else:
            # Nobody: said of all that was typed, unless others were found in it.
            wanted = rest[0] if found else typed
            found[person_meant(before, after, wanted.strip())] = None
            rest = rest[1:]
    return tuple(found)


def called(before: Document, after: Document, her: str) -> str:
    """Her name, if a version gives it, and her id."""
    people = [each for it in (after, before) if isinstance(it, Dialogue) for each in it.people]
    name = next((each.name for each in people if each.id == her and each.name), None)
    return f"{name} ({her})" if name else her
