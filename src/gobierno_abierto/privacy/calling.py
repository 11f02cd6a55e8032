"""Who is meant where an id or a name stands, however it is written, and what to call her."""

from collections.abc import Iterable, Iterator, Mapping

from gobierno_abierto.index.mentions import Names, addresses, forms, name_words, numbers, readings
from gobierno_abierto.model import Person, PersonField


class Callers:
    """What to call whom in the public view.

    Somebody is meant by her id; by her whole name, in any capitals, accents and spaces, and with
    other words around it, or in another order ("Surname, Name"); and by her address or number.
    What is the id of something else is that.

    `aliases` are the opaque ids of those who are not named, `allowed` what may be published of
    whom, `ids` all ids of the document.
    """

    def __init__(
        self,
        people: Iterable[Person],
        aliases: Mapping[str, str],
        allowed: Mapping[str, frozenset[PersonField]],
        ids: frozenset[str],
    ) -> None:
        self._aliases = aliases
        self._ids = ids
        self._as_printed: dict[str, str] = {}
        self._contacts: dict[str, str] = {}
        self._known: dict[str, str | None] = {}
        self._in_any_order: dict[tuple[str, ...], str] = {}
        names: dict[tuple[str, ...], list[str]] = {}
        shared: set[str] = set()
        for person in people:
            may = allowed[person.id]
            if PersonField.NAME not in may and person.name:
                self._as_printed[person.name] = person.id
                words = name_words(_plain(person.name))
                if words:
                    names.setdefault(words, []).append(person.id)
                    self._in_any_order[tuple(sorted(words))] = person.id
            for field, contacts in _contacts(person):
                if field in may:
                    # An office may share an address that one of them lets out.
                    shared.update(contacts)
                else:
                    self._contacts.update(dict.fromkeys(contacts, person.id))
        self._contacts = {each: who for each, who in self._contacts.items() if each not in shared}
        self._names = Names(names)

    def means(self, written: str) -> str | None:
        """The id of the person who is meant and must not be told; `None` for anybody else."""
        if written in self._aliases:
            return written
        if written in self._ids:
            return None
        if written not in self._known:
            self._known[written] = self._as_printed.get(written) or next(
                self._within(written), None
            )
        return self._known[written]

    def called(self, written: str) -> str:
        """What to write instead: an opaque id, or the id of somebody whose address it is."""
        who = self.means(written)
        return written if who is None else self._aliases.get(who, who)

    def is_unnamed(self, written: str) -> bool:
        """Whether it stands for somebody who is not named."""
        return self.means(written) in self._aliases

    def _within(self, written: str) -> Iterator[str]:
        for reading in readings(written):
            words = name_words(reading)
            yield from self._names.within(words)
            turned = self._in_any_order.get(tuple(sorted(words)))
            if turned:
                yield turned
            if self._contacts:
                for each in (*addresses(reading), *numbers(reading)):
                    if each in self._contacts:
                        yield self._contacts[each]


def _contacts(person: Person) -> Iterator[tuple[PersonField, set[str]]]:
    yield PersonField.EMAIL, set(addresses(_plain(person.email or "")))
    yield PersonField.PHONE, forms(_plain(person.phone or ""))


def _plain(words: str) -> str:
    return next(readings(words))
