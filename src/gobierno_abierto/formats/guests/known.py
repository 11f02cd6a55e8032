"""Who and what a document knows already."""

from collections.abc import Iterable

from gobierno_abierto.editing.ids import Ids, slug
from gobierno_abierto.formats.guests.values import addresses_of, name_key
from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.model import Dialogue, Organization, Person, Text


class Acquaintances:
    """The people who are known, by names and addresses."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_name: dict[tuple[str, ...], Person] = {}
        self._by_address: dict[str, Person] = {}
        for each in people:
            self.meet(each)

    def meet(self, person: Person) -> None:
        """Know one more; of two alike the first stays."""
        if person.name:
            self._by_name.setdefault(name_key(person.name), person)
        for each in addresses_of(person.email or ""):
            self._by_address.setdefault(each.casefold(), person)

    def find(self, name: str, email: str | None) -> Person | None:
        """Whom a name or an address belongs to."""
        by_address = self._by_address.get((email or "").casefold())
        return by_address or self._by_name.get(name_key(name))

    def has_address(self, email: str) -> bool:
        """Whether an address is that of anybody."""
        return email.casefold() in self._by_address


class Organizations:
    """The organisations of a document, and those that a list brings."""

    def __init__(self, document: Dialogue, ids: Ids) -> None:
        self._ids = ids
        self._lang = document.header.language
        self._known: dict[str, str] = {}
        self._new: list[Organization] = []
        for each in document.organizations:
            for words in (each.id, *(words for _, words in each.name.pairs)):
                self._known.setdefault(heading_key(words), each.id)

    @property
    def new(self) -> tuple[Organization, ...]:
        """Those that the document does not have."""
        return tuple(self._new)

    def id_of(self, name: str) -> str:
        """The id of the organisation of that name, in any language; it is new if there is none."""
        known = self._known.get(heading_key(name))
        if known is not None:
            return known
        free = self._ids.free(slug(name) or "organization")
        text = Text(pairs=((self._lang, name),), original=self._lang)
        self._new.append(Organization(id=free, name=text))
        self._known[heading_key(name)] = free
        return free
