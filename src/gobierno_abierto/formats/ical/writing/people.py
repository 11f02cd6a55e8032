"""Who does what in an item, as one line of text."""

from collections.abc import Iterator

from gobierno_abierto.formats.ical.writing import phrases
from gobierno_abierto.formats.ical.writing.voice import Voice
from gobierno_abierto.index import Index
from gobierno_abierto.model import Certainty, Part, Role, Text
from gobierno_abierto.words import LANGUAGES, label


def part_line(index: Index, part: Part, voice: Voice) -> str:
    """``Moderación: Ana Ejemplo, Directora, Instituto Inventado (tentativo)``.

    What is not known of a part is said, never guessed: a part that nobody holds yet is to be
    confirmed, a person whose name is withheld has no published name.
    """
    role = label(part.role, voice.lang)
    who = _who(index, part, voice)
    if part.certainty and part.certainty is not Certainty.CONFIRMED:
        sure = label(part.certainty, voice.lang)
        who = f"{who} ({sure})" if who else sure
    if not who:
        open_part = not (part.person or part.organization)
        who = label(Certainty.OPEN, voice.lang) if open_part else voice.say(phrases.NAMELESS)
    return f"{role[:1].upper()}{role[1:]}: {who}"


def part_holders(description: str) -> Iterator[str]:
    """Who had a part by the lines of a description that was written before, in any language.

    That is what such a line tells first: a name or, for want of one, a title or a body.
    """
    for line in description.split("\n"):
        role, colon, who = line.strip(" -").partition(": ")
        if colon and role.lower() in _ROLES and who not in _NOBODY:
            yield told_first(who)


def told_first(words: str) -> str:
    """What stands before the first comma or bracket."""
    return words.partition(", ")[0].partition(" (")[0].strip()


_ROLES = frozenset(label(role, lang).lower() for role in Role for lang in LANGUAGES)
_NOBODY = frozenset(
    (*phrases.NAMELESS, *(label(each, lang) for each in Certainty for lang in LANGUAGES))
)


def _who(index: Index, part: Part, voice: Voice) -> str:
    person = index.people.get(part.person or "")
    name = person.name if person else None
    title = part.title or (person.position if person else None)
    words: list[str | Text | None] = [name, title, part.affiliation or _body(index, part)]
    told = [voice.word(each) for each in words if each]
    # Somebody may be called like her organisation.
    return ", ".join(dict.fromkeys(told))


def _body(index: Index, part: Part) -> Text | None:
    """The organisation for which somebody speaks here, else the one she belongs to."""
    person = index.people.get(part.person or "")
    names = (part.organization, person.organization if person else None)
    found = (index.organizations.get(each) for each in names if each)
    return next((each.name for each in found if each), None)
