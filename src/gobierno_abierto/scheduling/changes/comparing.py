"""What is other in a later version of a document."""

from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

import attrs

from gobierno_abierto.index import tag
from gobierno_abierto.model import Document, Event, Item, Record, Slot
from gobierno_abierto.scheduling.changes.change import Change, ChangeKind
from gobierno_abierto.scheduling.changes.fields import Field, Holds, own_fields, values_of
from gobierno_abierto.scheduling.changes.guessing import guessed, with_ids
from gobierno_abierto.scheduling.changes.lengths import seconds_of
from gobierno_abierto.scheduling.changes.matching import match
from gobierno_abierto.scheduling.changes.parts import Row, parts_changed, rows_changed
from gobierno_abierto.scheduling.changes.tree import Node, in_file_order, nodes_of, number

_NOTHING = {Holds.VALUES: (), Holds.ROWS: ()}


def changes(before: Document, after: Document, *, guess: bool = False) -> tuple[Change, ...]:
    """What is other in `after`, item by item and field by field, over the whole document.

    Things are the same if they have the same id, and are never matched by title, time or place in
    the file: to sort rows is no change, in whatever list. An item that goes into a block or into
    another event is still the same item. Where an id is given more than once, see `Key`.

    With `guess`, what was dropped and what was added under another id, and is nearly the same, is
    taken for one thing whose id is another now: such a change says that it is a guess. All
    references to the id go with it.

    First what the document says of itself, then what was there in the order of `before`, then what
    is new in the order of `after`. A dialogue and a plan book have nothing in common: one is
    dropped and the other added.
    """
    if before.__class__ is not after.__class__:
        return (_whole(before, ChangeKind.DROPPED), _whole(after, ChangeKind.ADDED))
    renamed = guessed(before, after) if guess else ()
    if renamed:
        before = with_ids(before, renamed)
    return (*renamed, *_changes(before, after))


def _changes(before: Document, after: Document) -> Iterator[Change]:
    old, new = nodes_of(before), nodes_of(after)
    match(old, new)
    met = Counter((node.family, node.record.id) for node in old)
    added = [node for node in in_file_order(new) if node.partner is None]
    number(added, met)
    for node in in_file_order(old):
        if node.partner is None:
            yield _dropped(node)
        else:
            yield from _changed(node, node.partner)
    for node in added:
        yield _added(node)


def _whole(document: Document, kind: ChangeKind) -> Change:
    change = Change(kind=kind, noun=document.__class__, id=document.id)
    if kind is ChangeKind.DROPPED:
        return attrs.evolve(change, before=document, pointers=("", None))
    return attrs.evolve(change, after=document, pointers=(None, ""))


def _dropped(node: Node) -> Change:
    return Change(
        kind=ChangeKind.DROPPED,
        noun=node.record.__class__,
        id=node.record.id,
        nth=node.key.nth,
        within=node.parent.key if node.parent else None,
        before=node.record,
        pointers=(node.pointer, None),
    )


def _added(node: Node) -> Change:
    return Change(
        kind=ChangeKind.ADDED,
        noun=node.record.__class__,
        id=node.record.id,
        nth=node.key.nth,
        within=node.parent.key if node.parent else None,
        after=node.record,
        pointers=(None, node.pointer),
    )


class _Difference(NamedTuple):
    """A field that is other, as a path, what it holds, and both values."""

    field: str
    holds: Holds
    before: Any
    after: Any


def _changed(old: Node, new: Node) -> Iterator[Change]:
    if old.parent and new.parent and old.parent.partner is not new.parent:
        ids = old.parent.record.id, new.parent.record.id
        change = _change(old, new, ChangeKind.WITHIN, _Difference("within", Holds.VALUE, *ids))
        yield attrs.evolve(change, pointers=(old.pointer, new.pointer))
    if old.record is not new.record:
        for each in _differences(old.record, new.record):
            yield from _told(old, new, each)


def _change(old: Node, new: Node, kind: ChangeKind, that: _Difference) -> Change:
    before, after = that.before, that.after
    return Change(
        kind=kind,
        noun=new.record.__class__,
        id=old.record.id,
        nth=old.key.nth,
        within=new.parent.key if new.parent else None,
        field=that.field,
        before=before,
        after=after,
        pointers=(
            None if before is None else f"{old.pointer}/{that.field}",
            None if after is None else f"{new.pointer}/{that.field}",
        ),
    )


def _row_change(old: Node, new: Node, kind: ChangeKind, field: str, row: Row) -> Change:
    change = _change(old, new, kind, _Difference(field, Holds.ROWS, row.before, row.after))
    one, other = change.pointers
    places = (one and f"{one}/{row.old}", other and f"{other}/{row.new}")
    return attrs.evolve(change, pointers=places)


def _differences(old: Record, new: Record, above: str = "") -> Iterator[_Difference]:
    """The fields in which two records differ."""
    if old.__class__ is not new.__class__:
        yield _Difference("kind", Holds.VALUE, tag(old.__class__), tag(new.__class__))
    for field, one, other in _values_of_both(old, new):
        if one is other or one == other:
            continue
        if field.holds is Holds.RECORD and one is not None and other is not None:
            yield from _differences(one, other, f"{above}{field.name}/")
        elif field.holds is not Holds.VALUES or Counter(one) != Counter(other):
            yield _Difference(f"{above}{field.name}", field.holds, one, other)


def _values_of_both(old: Record, new: Record) -> Iterator[tuple[Field, Any, Any]]:
    """Each field with both values; where a class does not have it, nothing is stated in it."""
    if old.__class__ is new.__class__:
        get = values_of(old.__class__)
        yield from zip(own_fields(old.__class__), get(old), get(new), strict=True)
        return
    fields = {each.name: each for each in (*own_fields(old.__class__), *own_fields(new.__class__))}
    for name, field in fields.items():
        nothing = _NOTHING.get(field.holds)
        yield field, getattr(old, name, nothing), getattr(new, name, nothing)


def _told(old: Node, new: Node, that: _Difference) -> Iterator[Change]:
    field, before, after = that.field, that.before, that.after
    if field == "parts":
        for kind, row in parts_changed(before, after):
            yield _row_change(old, new, kind, field, row)
    elif that.holds is Holds.ROWS:
        kind = kind_of(new.record.__class__, field)
        for row in rows_changed(before, after):
            yield _row_change(old, new, kind, field, row)
    elif field == "when":
        for kind in when_kinds(before, after, (_zone_of(old), _zone_of(new))):
            yield _change(old, new, kind, that)
    elif field == "duration" and before is not None and after is not None:
        longer = after > before
        yield _change(old, new, ChangeKind.LENGTHENED if longer else ChangeKind.SHORTENED, that)
    else:
        yield _change(old, new, kind_of(new.record.__class__, field), that)


def when_kinds(
    before: Any, after: Any, zones: tuple[str | None, str | None]
) -> Iterator[ChangeKind]:
    """What became of a time that is another one now, on the clocks of both `zones`."""
    if not isinstance(before, Slot) or not isinstance(after, Slot):
        yield ChangeKind.MOVED
        return
    if (before.start, before.end) == (after.start, after.end):
        # Nothing but members that this version does not know.
        yield ChangeKind.FIELD
        return
    longer = seconds_of(after, zones[1]) - seconds_of(before, zones[0])
    # An hour that no clock shows may last as long as another.
    if before.start != after.start or not longer:
        yield ChangeKind.MOVED
    if longer:
        yield ChangeKind.LENGTHENED if longer > 0 else ChangeKind.SHORTENED


def _zone_of(node: Node) -> str | None:
    """The zone of the event in which an item stands; `None`: not stated."""
    above = node.parent
    while above is not None and not isinstance(above.record, Event):
        above = above.parent
    return above.record.zone if above and isinstance(above.record, Event) else None


def kind_of(noun: type, field: str) -> ChangeKind:
    """What kind of change it is that a field of `noun` is another."""
    if field in ("rooms", "venue") and issubclass(noun, Item):
        return ChangeKind.ROOM
    if field == "venues" and issubclass(noun, Event):
        return ChangeKind.ROOM
    return _KINDS.get(field, ChangeKind.FIELD)


_KINDS = {
    "title": ChangeKind.RENAMED,
    "name": ChangeKind.RENAMED,
    "status": ChangeKind.STATUS,
    "access": ChangeKind.ACCESS,
    "languages": ChangeKind.LANGUAGE,
    "interpretation": ChangeKind.LANGUAGE,
}
