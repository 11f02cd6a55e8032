"""Who reports: known by an id or a name, as people write it."""

from collections.abc import Iterator

from gobierno_abierto.formats.reports.standing import cell_words
from gobierno_abierto.formats.tables import heading_key
from gobierno_abierto.index import walk
from gobierno_abierto.model import Claim, Commitment, Dialogue, Document, Milestone
from gobierno_abierto.rules.telling import nearest
from gobierno_abierto.words import Language, in_language

# How many unknown names are guessed at.
_GUESSES = 100


class Reporters:
    """Everybody of a document who may report.

    Its organisations and people, by id and by name; those that lead or support a commitment or
    answer for a milestone; and who has reported before, under the name that stands there.
    """

    def __init__(self, document: Document) -> None:
        self._ids: set[str] = set()
        self._by_key: dict[str, list[str]] = {}
        self._shown: dict[str, str] = {}
        self._guesses = 0
        self._organizations = {each.id: each for each in reversed(document.organizations)}
        for organization in document.organizations:
            # A long name is cut short in the cells of a request.
            names = [name for _, name in organization.name.pairs]
            self._add(organization.id, *names, *map(cell_words, names))
        for person in document.people if isinstance(document, Dialogue) else ():
            self._add(person.id, *filter(None, (person.name,)), is_person=True)
        for each in _mentioned(document):
            self._add(each)

    def _add(self, reporter: str, *names: str, is_person: bool = False) -> None:
        self._ids.add(reporter)
        for name in (reporter, *names):
            key = heading_key(name)
            those = self._by_key.setdefault(key, [])
            if not is_person:
                self._shown.setdefault(key, name)
            if reporter not in those:
                those.append(reporter)

    def written(self, organization_id: str, lang: Language) -> str:
        """What to write for an organisation: its name, if that leads back to it; else its id."""
        organization = self._organizations.get(organization_id)
        if organization:
            name = cell_words(in_language(organization.name, lang))
            if self.meant(name) == (organization_id,):
                return name
        return f"[{organization_id}]"

    def meant(self, written: str) -> tuple[str, ...]:
        """The ids of those who may be meant: an id counts before a name, and names may be shared.

        Who reported before and has no id is meant by the name.
        """
        bare = written.removeprefix("[").removesuffix("]").strip()
        for each in (bare, written):
            if each in self._ids:
                return (each,)
        return tuple(self._by_key.get(heading_key(bare), ()))

    def nearest(self, written: str) -> str | None:
        """The name or the id that `written` looks like a slip of, if any; never a person's.

        After many questions there is no answer.
        """
        self._guesses += 1
        close = nearest(written, self._shown) if self._guesses <= _GUESSES else None
        return None if close is None else self._shown[close]


def _mentioned(document: Document) -> Iterator[str]:
    for each in walk(document):
        if isinstance(each.value, Claim):
            yield each.value.by
        elif isinstance(each.value, Milestone):
            yield from each.value.responsible
        elif isinstance(each.value, Commitment):
            yield from each.value.support
            if each.value.lead:
                yield each.value.lead
