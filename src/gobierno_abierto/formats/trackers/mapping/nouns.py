"""The nouns of a mapping: what of a tracker's rows goes into which field."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from gobierno_abierto.model import Progress, Source, Text, Visibility


@attrs.frozen(kw_only=True)
class Wanted:
    """One value of a field: from which members of a row it is taken, and how.

    `members` are named as they are written in the mapping (``a.b``: the member ``b`` of the
    object ``a``; ``../a``: of the row around this one); of several, one goes below the other.
    `fixed` stands for every row, and then no member is asked. What is taken is cut at each
    `separator`; from each piece the beginnings `without` are taken off, then the characters
    `trim` at both ends. `before_last` keeps what stands before the last of these characters.
    `words` says which code a word stands for. From the words `personal_from` on, a value is about
    people, and goes nowhere.
    """

    members: tuple[str, ...] = ()
    fixed: Any = None
    separator: str | None = None
    trim: str = ""
    without: tuple[str, ...] = ()
    before_last: str | None = None
    words: Mapping[str, str] | None = None
    personal_from: str | None = None


@attrs.frozen(kw_only=True)
class Tongues:
    """A text: for each language (BCP 47 tag) where its words are. The first is the original."""

    by_tag: tuple[tuple[str, Wanted], ...]


@attrs.frozen(kw_only=True)
class Span:
    """A period: where its first and its last day are; `None`: nowhere."""

    start: Wanted | None = None
    end: Wanted | None = None


Mapped = Wanted | Tongues | Span


@attrs.frozen(kw_only=True)
class Rows:
    """Which rows: the file, the names that lead to them, and what they must have to be meant.

    `file` `None`: there are none, and everything is fixed. `where` are members with the values
    of which they must have one.
    """

    file: str | None = None
    path: tuple[str, ...] = ()
    where: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def place(self) -> tuple[str | None, tuple[str, ...]]:
        """What tells these rows from others, whatever of them is meant."""
        return self.file, self.path


@attrs.frozen(kw_only=True)
class Table:
    """What becomes of the rows of one kind.

    `level` is the list of the document into which they go (``milestones``; ``claims`` go into
    the claims of a step), `id` and `parent` whose they are. `order` is the member by whose number
    they are put in order. `changed` is the member that has the
    day of the last change, `deleted` the one that has something in rows that are deleted.
    Of `markup` members HTML is taken out, of `placeholders` it is known that they say nothing.
    `ignored` members are left out, `personal` ones too, and are not even shown; `kept` ones stay
    as they are.
    """

    level: str
    rows: Rows
    id: Wanted | None = None
    prefix: str = ""
    parent: Wanted | None = None
    identifiers: tuple[tuple[str, Wanted], ...] = ()
    fields: tuple[tuple[str, Mapped], ...] = ()
    sections: tuple[tuple[str, Mapped], ...] = ()
    order: str | None = None
    changed: str | None = None
    deleted: str | None = None
    markup: tuple[str, ...] = ()
    placeholders: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    personal: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()

    def field(self, name: str) -> Mapped | None:
        """Where the field of that name comes from; `None`: the mapping does not say."""
        return dict(self.fields).get(name)

    def used(self) -> Iterator[str]:
        """The members that go somewhere, as they are written."""
        every = (*self.fields, *self.sections, *self.identifiers)
        for _, mapped in (*every, ("id", self.id), ("parent", self.parent)):
            for wanted in parts(mapped):
                yield from wanted.members
        yield from (member for member, _ in self.rows.where)
        yield from filter(None, (self.order, self.changed, self.deleted))
        yield from self.kept


@attrs.frozen(kw_only=True)
class About:
    """What the document says of itself.

    `revised` `None`: the rows or the caller say it. `visibility` `None`: nobody has said for whom
    it is, and then what is kept as it stands is not in its public view.
    """

    id: str
    title: Text
    namespace: str
    publisher: str
    licence: str
    contact: str | None = None
    revised: date | None = None
    visibility: Visibility | None = None


@attrs.frozen(kw_only=True)
class TrackerMapping:
    """How the files of a tracker become a plan book.

    `statuses` is the name of a published table of statuses, or a table of the mapping's own.
    `day_first` says how dates such as 03/04/2016 are meant; `None`: nobody knows.
    """

    name: str
    language: str
    about: About
    source: Source
    tables: tuple[Table, ...]
    statuses: str | Mapping[str, Progress] | None = None
    day_first: bool | None = None

    @property
    def files(self) -> tuple[str, ...]:
        """The names of the files that it reads."""
        return tuple(dict.fromkeys(each.rows.file for each in self.tables if each.rows.file))

    def of(self, level: str) -> tuple[Table, ...]:
        """The tables of one level."""
        return tuple(each for each in self.tables if each.level == level)


def parts(mapped: Mapped | None) -> tuple[Wanted, ...]:
    """The values of which a field is made."""
    if mapped is None:
        return ()
    if isinstance(mapped, Tongues):
        return tuple(wanted for _, wanted in mapped.by_tag)
    if isinstance(mapped, Span):
        return tuple(filter(None, (mapped.start, mapped.end)))
    return (mapped,)
