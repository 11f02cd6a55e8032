"""What stands above changes: of which versions they are, and what is to be heeded."""

from collections.abc import Iterator

from gobierno_abierto.model import Document
from gobierno_abierto.publish.changes import phrases
from gobierno_abierto.publish.visibility import Withheld, kept_back
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.scheduling.changes import Versions


def version_lines(
    before: Document, after: Document, versions: Versions, voice: Voice
) -> Iterator[str]:
    """Which versions are compared; and what is unusual about them."""
    one, other = before.header, after.header
    unusual = tuple(unusual_lines(before, after, versions, voice))
    if not versions.are_of_one:
        yield from unusual
    stated = one.publisher.strip() and other.publisher.strip()
    # Of a calendar or a schedule of others, nobody counted the revisions.
    if stated and (one.revision, one.revised) != (other.revision, other.revised):
        yield voice.say(
            phrases.VERSIONS,
            one=one.revision,
            day=one.revised,
            other=other.revision,
            other_day=other.revised,
        )
    if versions.are_of_one:
        yield from unusual


def unusual_lines(
    before: Document, after: Document, versions: Versions, voice: Voice
) -> Iterator[str]:
    """That they are not of one document, or that the second is the older one."""
    one, other = before.header, after.header
    if not versions.are_of_one:
        yield voice.say(
            phrases.NOT_ONE,
            one=before.id,
            namespace=one.namespace,
            other=after.id,
            other_namespace=other.namespace,
        )
    elif versions.goes_back:
        yield voice.say(phrases.GOES_BACK)


def twice_lines(versions: Versions, voice: Voice) -> Iterator[str]:
    """Which ids are given more than once."""
    if versions.twice:
        ids = tuple(voice.quoted(each) for each in versions.twice)
        yield voice.say(phrases.TWICE, ids=ids)


def both_kept_back(before: Document, after: Document) -> Withheld:
    """What the public views leave out, of whichever version they leave out more."""
    one, other = kept_back(before), kept_back(after)
    return Withheld(people=max(one.people, other.people), names=max(one.names, other.names))
