"""Pairs of versions of one document, of which one is known to come from the other."""

import random
from typing import Any

import attrs
from hypothesis.strategies import DrawFn, composite, integers, sampled_from

import gobierno_abierto.model as m
from strategies import documents, rewritten

_ROWS = (m.Record, m.Extension)


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
    """A document and what is left of it after some rows were dropped, copied, mixed or emptied."""
    before = draw(documents())
    after = before
    for _ in range(draw(integers(1, 4))):
        after = draw(sampled_from((_dropped, _copied, _mixed, _emptied)))(
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
