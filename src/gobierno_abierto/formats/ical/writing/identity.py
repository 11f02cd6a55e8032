"""What tells one entry from all others in the world, and one version of it from another."""

from collections.abc import Iterator
from hashlib import sha1
from uuid import NAMESPACE_URL, UUID, uuid5

from gobierno_abierto.index import Index
from gobierno_abierto.model import Header

# RFC 5545 §3.3.8: the range of INTEGER.
LARGEST_INTEGER = 2**31 - 1


class Names:
    """The UIDs of the entries of one document: the same for ever, everywhere, in every feed.

    A UID depends on the namespace and the id only: not on title, time or position. RFC 7986 §5.3
    wants a UUID, without host or personal data. An id may be given twice (a finding says so),
    but a UID may not: who has the id of another before it in the document, is counted.
    """

    def __init__(self, index: Index) -> None:
        namespace = uuid5(NAMESPACE_URL, index.document.header.namespace)
        self._hash = sha1(namespace.bytes, usedforsecurity=False)
        self._repeated: dict[str, int] = {}
        # The calendars of a document ask for the same names.
        self._known: dict[tuple[str, str, str], str] = {}
        bearers: dict[str, int] = {}
        for pointer, noun_id in _named(index):
            before = bearers.get(noun_id, 0)
            bearers[noun_id] = before + 1
            if before:
                self._repeated[pointer] = before

    def uid(self, pointer: str, noun_id: str, facet: str = "") -> str:
        """The UID of the entry for the noun of that id, which stands at `pointer`.

        `facet` tells it from another entry for the same noun.
        """
        asked = pointer, noun_id, facet
        found = self._known.get(asked)
        if found is None:
            found = self._known[asked] = self._uid(pointer, noun_id, facet)
        return found

    def _uid(self, pointer: str, noun_id: str, facet: str) -> str:
        bearer = self._repeated.get(pointer)
        # No id has a line break, so this is nobody else's name.
        told = [noun_id, *([facet] if facet else ()), *([str(bearer)] if bearer else ())]
        return self._uuid5("\n".join(told))

    def _uuid5(self, name: str) -> str:
        # As uuid.uuid5 does (RFC 9562 §5.5), which hashes the namespace anew each time.
        found = self._hash.copy()
        found.update(name.encode())
        return str(UUID(bytes=found.digest()[:16], version=5))


def first_sequence(header: Header) -> int:
    """The SEQUENCE of an entry of whose earlier versions nothing is known.

    How often the document was revised before. RFC 5545 §3.8.7.4 lets a new component begin with
    0. We begin higher, since the same entry may have been published in another feed, or by a
    calendar that nobody has kept: if the revision rises each time, no number that was given to it
    is above this one.
    """
    return min(max(header.revision - 1, 0), LARGEST_INTEGER)


def _named(index: Index) -> Iterator[tuple[str, str]]:
    """Pointer and id of all nouns that may have an entry."""
    for event in index.events:
        yield event.pointer, event.event.id
    for placed in index.items:
        yield placed.pointer, placed.item.id
    for position, commitment in enumerate(index.document.commitments):
        for n, milestone in enumerate(commitment.milestones):
            yield f"/commitments/{position}/milestones/{n}", milestone.id
