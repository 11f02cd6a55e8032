"""Where a document is signed, and what it says of itself."""

from collections.abc import Iterable, Iterator

from gobierno_abierto.formats.word import Block, Heading, Look, Paragraph, Signatures
from gobierno_abierto.index import Index
from gobierno_abierto.publish.frame import foot_lines
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.publish.word import phrases

_ASKED = (phrases.SIGNATURE, phrases.NAME, phrases.POSITION, phrases.DAY)


def signature_blocks(index: Index, signers: Iterable[str], voice: Voice) -> Iterator[Block]:
    """A place to sign for each of the organisations with those ids; one if none is known.

    No name stands there: who signs writes her own.
    """
    known = (index.organizations.get(each) for each in dict.fromkeys(signers))
    names = tuple(voice.say(phrases.FOR, whom=voice.name(each.name)) for each in known if each)
    title = voice.say(phrases.SIGNATURES)
    yield Heading(words=title)
    asked = tuple(voice.say(each) for each in _ASKED)
    yield Signatures(caption=title, signers=names or ("",), lines=asked)


def about_blocks(index: Index, seen: str, voice: Voice) -> Iterator[Block]:
    """For whom it is (`seen`), where it comes from, and how faithful its words are."""
    yield Heading(words=voice.say(phrases.ABOUT), level=3)
    for line in (seen, *foot_lines(index.document.header, voice)):
        yield Paragraph(words=line, look=Look.NOTE)
