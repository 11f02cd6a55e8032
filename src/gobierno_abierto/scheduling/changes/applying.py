"""A document as its changes leave it."""

from collections import Counter
from collections.abc import Iterable
from typing import Any, TypeVar, cast

import attrs

from gobierno_abierto.model import (
    AgendaItem,
    Dialogue,
    Document,
    Item,
    Noun,
    ParallelBlock,
    PlanBook,
    Record,
)
from gobierno_abierto.scheduling.changes.canonical import row_key
from gobierno_abierto.scheduling.changes.change import Change, ChangeError, ChangeKind, Key
from gobierno_abierto.scheduling.changes.fields import Holds, at_path, field_at, noun_fields
from gobierno_abierto.scheduling.changes.guessing import with_ids
from gobierno_abierto.scheduling.changes.tree import nodes_of, place_for

D = TypeVar("D", bound=Document)
T = TypeVar("T")
_KINDS: dict[str, type[Item]] = {
    cls.kind: cls for cls in (*AgendaItem.__args__[:-1], ParallelBlock)
}


def applied(before: D, those: Iterable[Change]) -> D:
    """`before` with the changes made to it.

    ``applied(before, changes(before, after))`` is `after` up to the order of rows: both are equal
    ``in_canonical_order``. What stays is in the order of `before`, and what is new stands where it
    stands in `after`. Some of the changes may be left out: what stands in something that is dropped
    goes with it, unless it is moved elsewhere.

    Raises:
        ChangeError: if they are not changes of `before`: something is not there, or it is not as
            they say that it was.
        TypeError: if the changes that were left out leave something in a place where it cannot
            stand.
    """
    those = tuple(those)
    for each in those:
        if each.kind is ChangeKind.ADDED and issubclass(each.noun, Dialogue | PlanBook):
            return cast("D", each.after)
    document = with_ids(before, those)
    return cast("D", _Edited(document).after(those))


class _Draft:
    """A noun that is being changed."""

    __slots__ = ("cls", "fields", "is_touched", "parent", "place", "record")

    def __init__(self, record: Noun, parent: Key | None) -> None:
        self.record = record
        # Of what it is now, whatever it was.
        self.cls: type[Noun] = record.__class__
        self.parent = parent
        # Where it is to stand among the others, if it is new there.
        self.place: int | None = None
        self.fields: dict[str, list[Change]] = {}
        self.is_touched = False

    def take_kind(self) -> None:
        """Become what the changes say that it is; the class of an item is no field of it."""
        # A commitment has a field of that name.
        if not issubclass(self.cls, Item) or "kind" not in self.fields:
            return
        kinds = {each.after for each in self.fields.pop("kind")}
        if len(kinds) > 1:
            raise ChangeError(f"{self.record.id!r} cannot be two things")
        self.cls, self.is_touched = _KINDS.get(kinds.pop(), self.cls), True


class _Edited:
    """All nouns of a document, while they are being changed."""

    def __init__(self, document: Document) -> None:
        nodes = nodes_of(document)
        self._root = nodes[0].key
        self._drafts = {
            node.key: _Draft(node.record, node.parent.key if node.parent else None)
            for node in nodes
        }
        self._below: dict[Key, list[Key]] = {}

    def after(self, those: tuple[Change, ...]) -> Noun:
        """The document with the changes."""
        self._put_in_place(those)
        for each in those:
            # Their fields are no fields of what they are told of.
            told_above = each.kind in (ChangeKind.WITHIN, ChangeKind.IDENTITY)
            if each.field is not None and not told_above:
                self._draft(each).fields.setdefault(each.field, []).append(each)
        # What may stand in what is asked of what things are now.
        for draft in self._drafts.values():
            draft.take_kind()
        self._touch()
        return self._built(self._root)

    def _put_in_place(self, those: tuple[Change, ...]) -> None:
        """Say of everything in what it is to stand."""
        for kind, put in (
            (ChangeKind.ADDED, self._add),
            (ChangeKind.DROPPED, self._drop),
            (ChangeKind.WITHIN, self._move),
        ):
            for each in those:
                if each.kind is kind:
                    put(each)
        for each in those:
            if each.kind is ChangeKind.WITHIN:
                self._see_no_circle(each.key)

    def _draft(self, change: Change) -> _Draft:
        draft = self._drafts.get(change.key)
        if draft is None:
            raise ChangeError(f"there is no {change.tag} {change.id!r} to be changed")
        return draft

    def _add(self, change: Change) -> None:
        if change.key in self._drafts or not isinstance(change.after, Noun):
            raise ChangeError(f"the {change.tag} {change.id!r} cannot be added")
        draft = _Draft(change.after, change.within)
        draft.place, draft.is_touched = _position(change), True
        self._drafts[change.key] = draft

    def _drop(self, change: Change) -> None:
        if change.key == self._root:
            raise ChangeError("a document cannot be dropped out of itself")
        draft = self._draft(change)
        if draft.parent is not None:
            self._drafts[draft.parent].is_touched = True
        # What stands in it no longer has a place, unless it is moved.
        draft.parent = change.key

    def _move(self, change: Change) -> None:
        draft = self._draft(change)
        if change.within is None or change.within == change.key:
            raise ChangeError(f"{change.id!r} has to stand in something else")
        if draft.parent is not None:
            self._drafts[draft.parent].is_touched = True
        draft.parent, draft.place, draft.is_touched = change.within, _position(change), True

    def _see_no_circle(self, key: Key) -> None:
        """What stands in itself would be lost; what was dropped is in itself and is to be."""
        above, seen = self._drafts[key].parent, {key}
        while above is not None and above in self._drafts:
            if above in seen:
                if self._drafts[above].parent != above:
                    raise ChangeError(f"{key.id!r} cannot stand in itself")
                return
            seen.add(above)
            above = self._drafts[above].parent

    def _touch(self) -> None:
        """Mark what has to be built anew: what is changed, and all that it stands in."""
        for key, draft in self._drafts.items():
            if draft.parent is not None:
                if draft.parent not in self._drafts:
                    raise ChangeError(f"there is no {draft.parent.id!r} for {key.id!r} to stand in")
                self._below.setdefault(draft.parent, []).append(key)
        for draft in list(self._drafts.values()):
            if draft.fields or draft.is_touched:
                draft.is_touched = True
                self._touch_above(draft)

    def _touch_above(self, draft: _Draft) -> None:
        above = self._drafts.get(draft.parent) if draft.parent else None
        while above is not None and not above.is_touched:
            above.is_touched = True
            above = self._drafts.get(above.parent) if above.parent else None

    def _built(self, key: Key) -> Noun:
        draft = self._drafts[key]
        if not draft.is_touched:
            return draft.record
        values = {
            path: _new_value(draft, path, those)
            for path, those in draft.fields.items()
            if field_at(draft.cls, path) is not None
        }
        for path, _ in noun_fields(draft.cls):
            values[path] = ()
        by_path: dict[str, list[Key]] = {}
        for child in self._below.get(key, ()):
            by_path.setdefault(self._path(draft, child), []).append(child)
        for path, children in by_path.items():
            values[path] = tuple(self._built(child) for child in self._in_place(children))
        return cast("Noun", _rebuilt(draft.record, draft.cls, values))

    def _path(self, draft: _Draft, child: Key) -> str:
        path = place_for(draft.cls, self._drafts[child].cls)
        if path is None:
            raise ChangeError(f"{child.id!r} cannot stand in {draft.record.id!r}")
        return path

    def _in_place(self, children: list[Key]) -> list[Key]:
        places = [(child, self._drafts[child].place) for child in children]
        return _in_place(places)


def _in_place(those: list[tuple[T, int | None]]) -> list[T]:
    """Those without a place in their order, and each of the others where it is to stand."""
    new: dict[int, list[T]] = {}
    for each, place in those:
        if place is not None:
            new.setdefault(place, []).append(each)
    staying = [each for each, place in those if place is None]
    ordered: list[T] = []
    taken = 0
    for place in sorted(new):
        room = max(0, place - len(ordered))
        ordered += staying[taken : taken + room]
        taken += room
        ordered += new[place]
    return ordered + staying[taken:]


def _position(change: Change) -> int:
    pointer = change.pointers[1] or ""
    last = pointer.rpartition("/")[2]
    return int(last) if last.isascii() and last.isdigit() else 0


def _new_value(draft: _Draft, path: str, those: list[Change]) -> Any:
    """What a field holds after the changes that are told of it."""
    old = at_path(draft.record, path)
    field = field_at(draft.cls, path)
    if field is not None and field.holds is Holds.ROWS:
        return _new_rows(draft, path, those)
    first = those[0]
    if any(_same(each.after) != _same(first.after) for each in those):
        raise ChangeError(f"{path!r} of {draft.record.id!r} cannot be two things")
    if hasattr(draft.record, path.partition("/")[0]) and _same(old) != _same(first.before):
        raise _not_as_it_was(draft, path)
    return first.after


def _new_rows(draft: _Draft, path: str, those: list[Change]) -> tuple[Any, ...]:
    """The records of a list: what is other stands where the former one stood."""
    rows: list[Any] = list(at_path(draft.record, path) or ())
    found: dict[Any, list[int]] = {}
    for position in reversed(range(len(rows))):
        found.setdefault(row_key(rows[position]), []).append(position)
    gone: set[int] = set()
    new: list[tuple[Any, int | None]] = []
    for each in those:
        if each.before is None:
            new.append((each.after, _position(each)))
            continue
        positions = found.get(row_key(each.before))
        if not positions:
            raise _not_as_it_was(draft, path)
        position = positions.pop()
        if each.after is None:
            gone.add(position)
        else:
            rows[position] = each.after
    kept = [(row, None) for position, row in enumerate(rows) if position not in gone]
    return tuple(_in_place([*kept, *new]))


def _not_as_it_was(draft: _Draft, path: str) -> ChangeError:
    return ChangeError(f"{path!r} of {draft.record.id!r} is not as it was")


def _same(value: Any) -> Any:
    """By what a value is the same as another, in whatever order its lists are."""
    return Counter(map(row_key, value)) if value.__class__ is tuple else row_key(value)


def _rebuilt(record: Record, cls: type[Record], values: dict[str, Any]) -> Record:
    """A record of `cls` with other values, at paths; all else is as in `record`."""
    new: dict[str, Any] = {}
    deeper: dict[str, dict[str, Any]] = {}
    for path, value in values.items():
        name, slash, rest = path.partition("/")
        if slash:
            deeper.setdefault(name, {})[rest] = value
        else:
            new[name] = value
    for name, those in deeper.items():
        inner = getattr(record, name)
        new[name] = _rebuilt(inner, inner.__class__, those)
    if cls is record.__class__:
        return attrs.evolve(record, **new)
    for field in attrs.fields(cls):
        if field.name not in new and hasattr(record, field.name):
            new[field.name] = getattr(record, field.name)
    return cls(**new)
