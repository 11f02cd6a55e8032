"""Who does what in an item, role by role."""

from gobierno_abierto.index import Index
from gobierno_abierto.model import Certainty, Part, Role
from gobierno_abierto.publish import phrases
from gobierno_abierto.publish.page import Rows
from gobierno_abierto.publish.unknown import is_to_be_filled
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.words import label


def role_rows(index: Index, parts: tuple[Part, ...], voice: Voice, *, internal: bool) -> Rows:
    """The roles in the order in which they first appear, each with those who have it."""
    by_role: dict[Role, list[str]] = {}
    for part in parts:
        by_role.setdefault(part.role, []).append(_holder(index, part, voice, internal=internal))
    return [(_role(role, len(those), voice), tuple(those)) for role, those in by_role.items()]


def _role(role: Role, count: int, voice: Voice) -> str:
    several = phrases.SEVERAL.get(role)
    if count > 1 and several:
        return capital(voice.say(several))
    return capital(label(role, voice.lang))


def _holder(index: Index, part: Part, voice: Voice, *, internal: bool) -> str:
    organization = index.organizations.get(part.organization or "")
    words = [_name(index, part.person, voice, internal=internal)] if part.person else []
    words.append(_position(index, part, voice))
    if part.affiliation:
        words.append(voice.text(part.affiliation))
    elif organization:
        words.append(voice.name(organization.name))
    elif part.person:
        words.append(_employer(index, part.person, voice))
    told = ", ".join(word for word in words if word)
    marks = _marks(index, part, voice, internal=internal)
    if not told:
        return "; ".join(marks)
    return f"{told} ({'; '.join(marks)})" if marks else told


def _name(index: Index, person_id: str, voice: Voice, *, internal: bool) -> str:
    person = index.people.get(person_id)
    if person and person.name:
        return person.name
    return voice.say(phrases.NAME_NOT_STATED if internal else phrases.NAME_NOT_PUBLISHED)


def _position(index: Index, part: Part, voice: Voice) -> str:
    if part.title:
        return voice.text(part.title)
    person = index.people.get(part.person or "")
    return voice.text(person.position) if person and person.position else ""


def _employer(index: Index, person_id: str, voice: Voice) -> str:
    person = index.people.get(person_id)
    employer = index.organizations.get(person.organization or "") if person else None
    return voice.name(employer.name) if employer else ""


def _marks(index: Index, part: Part, voice: Voice, *, internal: bool) -> list[str]:
    marks = []
    if is_to_be_filled(part):
        marks.append(label(Certainty.OPEN, voice.lang))
    elif part.certainty is Certainty.TENTATIVE:
        marks.append(label(part.certainty, voice.lang))
    if part.remote:
        marks.append(voice.say(phrases.REMOTE))
    if part.substitute:
        name = _name(index, part.substitute, voice, internal=internal)
        marks.append(voice.say(phrases.SUBSTITUTE, person=name))
    return marks
