"""Pairs of versions of one document, of which one is known to come from the other."""

import random
from typing import Any, cast

import attrs
from hypothesis.strategies import DrawFn, composite, integers, sampled_from

import gobierno_abierto.model as m
from strategies import documents, rewritten

_ROWS = (m.Record, m.Extension)
_SINGLE = m.AgendaItem.__args__[:-1]


def shuffled(document: m.Document, seed: int) -> m.Document:
    """The same document with the rows of all its lists in another order."""
    dice = random.Random(seed)  # noqa: S311  # nothing secret depends on it

    def mixed(record: Any) -> Any:
        new = {}
        for field in attrs.fields(record.__class__):
            value = getattr(record, field.name)
            if isinstance(value, tuple) and field.name != "extensions":
                new[field.name] = tuple(dice.sample(value, len(value)))
        return attrs.evolve(record, **new)

    changed: m.Document = rewritten(document, mixed)
    return changed


@composite
def edited_pairs(draw: DrawFn) -> tuple[m.Document, m.Document]:
    """A document, and some of its rows dropped, copied, mixed, emptied, or its items regrouped."""
    before = draw(documents())
    after = before
    for _ in range(draw(integers(1, 4))):
        after = draw(sampled_from((_dropped, _copied, _mixed, _emptied, regrouped)))(
            after,
            random.Random(draw(integers(0, 2**16))),  # noqa: S311
        )
    return before, after


def _mixed(document: m.Document, dice: random.Random) -> m.Document:
    return shuffled(document, dice.randrange(2**16))


def _dropped(document: m.Document, dice: random.Random) -> m.Document:
    return _in_one_list(document, dice, lambda rows, at: rows[:at] + rows[at + 1 :])


def _copied(document: m.Document, dice: random.Random) -> m.Document:
    return _in_one_list(document, dice, lambda rows, at: (*rows, rows[at]))


def _in_one_list(document: m.Document, dice: random.Random, change: Any) -> m.Document:
    def bent(record: Any) -> Any:
        lists = [
            field.name
            for field in attrs.fields(record.__class__)
            if field.name != "extensions"
            and isinstance(rows := getattr(record, field.name), tuple)
            and rows
        ]
        if not lists or dice.random() > 0.2:
            return record
        name = dice.choice(lists)
        rows = getattr(record, name)
        return attrs.evolve(record, **{name: change(rows, dice.randrange(len(rows)))})

    changed: m.Document = rewritten(document, bent)
    return changed


def _emptied(document: m.Document, dice: random.Random) -> m.Document:
    def bent(record: Any) -> Any:
        stated = [
            field.name
            for field in attrs.fields(record.__class__)
            if field.default is None and getattr(record, field.name) is not None
        ]
        if not stated or dice.random() > 0.2:
            return record
        try:
            return attrs.evolve(record, **{dice.choice(stated): None})
        except (TypeError, ValueError):
            return record

    changed: m.Document = rewritten(document, bent)
    return changed


def regrouped(document: m.Document, dice: random.Random) -> m.Document:
    """Items of other kinds and in other blocks: what was a block may be in one; and new ids twice.

    With ids of few letters, the new ones are given to several items at several depths.
    """
    if not isinstance(document, m.Dialogue) or not document.events:
        return document
    waiting = [each for event in document.events for each in _flat(event)]
    waiting += [m.Talk(id=dice.choice("xyz")) for _ in range(dice.randint(0, 4))]
    dice.shuffle(waiting)
    agendas: list[list[m.AgendaItem]] = [[] for _ in document.events]
    while waiting:
        item = waiting.pop()
        if dice.random() > 0.5:
            inner = [waiting.pop() for _ in range(min(len(waiting), dice.randint(0, 3)))]
            block = cast("m.ParallelBlock", _as(item, m.ParallelBlock))
            those = tuple(cast("m.SingleItem", _as(each, dice.choice(_SINGLE))) for each in inner)
            dice.choice(agendas).append(attrs.evolve(block, items=those))
        else:
            dice.choice(agendas).append(cast("m.AgendaItem", _as(item, dice.choice(_SINGLE))))
    events = [
        attrs.evolve(event, agenda=tuple(agenda))
        for event, agenda in zip(document.events, agendas, strict=True)
    ]
    return attrs.evolve(document, events=tuple(events))


def _flat(event: m.Event) -> list[m.Item]:
    """The items of an event, each without those in it, and these beside it."""
    found: list[m.Item] = []
    for each in event.agenda:
        if isinstance(each, m.ParallelBlock):
            found += [attrs.evolve(each, items=()), *each.items]
        else:
            found.append(each)
    return found


def _as(item: m.Item, cls: type[m.Item]) -> m.Item:
    """`item` as one of another class, as far as it fits; of what one class alone has, nothing."""
    names = {field.name for field in attrs.fields(cls)}
    stated = {
        field.name: getattr(item, field.name)
        for field in attrs.fields(item.__class__)
        if field.name in names
    }
    required = {"type": "charla"} if "type" in names else {}
    return cls(**(required | stated))
