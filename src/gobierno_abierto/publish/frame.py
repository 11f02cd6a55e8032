"""What stands above and below every text about a document."""

from gobierno_abierto.model import Header
from gobierno_abierto.publish import phrases
from gobierno_abierto.publish.visibility import Withheld
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.words import tongue


def head_lines(header: Header, withheld: Withheld, voice: Voice, *, internal: bool) -> list[str]:
    """For whom a text is; and that everything in it is invented, if it is."""
    lines = [_visibility_words(withheld, voice, internal=internal)]
    if header.fictional:
        lines.append(voice.say(phrases.FICTIONAL))
    return lines


def _visibility_words(withheld: Withheld, voice: Voice, *, internal: bool) -> str:
    """Whether a text is for everybody, and whose names it leaves out."""
    if internal:
        sentence = phrases.MAY_NOT_BE_SHARED if withheld else phrases.FOR_THE_HOUSE
        return voice.say(sentence, what=phrases.INTERNAL)
    words = voice.say(phrases.MAY_BE_SHARED, what=phrases.PUBLIC)
    if withheld.names == 1:
        return f"{words} {voice.say(phrases.NAME_WITHHELD)}"
    if withheld.names:
        return f"{words} {voice.say(phrases.NAMES_WITHHELD, count=withheld.names)}"
    return words


def foot_lines(header: Header, voice: Voice) -> list[str]:
    """Where it comes from, and how faithful the words were that were said in `voice` before."""
    lines = []
    if header.sources:
        titles = "; ".join(voice.name(source.title) for source in header.sources)
        lines.append(f"{voice.say(phrases.SOURCES)}: {titles}")
    words = []
    # What was read from a calendar of others has no publisher, and nobody counted its revisions.
    if header.publisher.strip():
        words.append(voice.say(phrases.REVISION, number=header.revision, day=header.revised))
        words.append(voice.say(phrases.PUBLISHER, name=header.publisher))
    if header.licence:
        words.append(voice.say(phrases.LICENCE, name=header.licence))
    if header.contact:
        address = header.contact.removeprefix("mailto:")
        words.append(voice.say(phrases.CONTACT, address=address))
    if words:
        lines.append(" ".join(words))
    return lines + faith_lines(header, voice)


def faith_lines(header: Header, voice: Voice) -> list[str]:
    """How faithful the words were that were said in `voice` before."""
    lines = []
    if voice.unofficial:
        lines.append(voice.say(phrases.UNOFFICIAL, tongue=tongue(header.language)))
    if voice.untranslated:
        lines.append(voice.say(phrases.UNTRANSLATED))
    return lines
