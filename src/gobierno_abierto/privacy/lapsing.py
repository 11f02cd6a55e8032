"""Permissions that have run out."""

from datetime import date
from typing import TypeVar

import attrs

from gobierno_abierto.index import LAPSED, has_run_out
from gobierno_abierto.model import Dialogue, Document, Person

D = TypeVar("D", bound=Document)


def lapse(document: D, *, today: date) -> D:
    """The document in which permissions that have run out by `today` count as withdrawn.

    The library has no clock. Everything public goes by the day of the revision, on which a
    permission may still have held; who publishes later than that says on what day it is.
    """
    if not isinstance(document, Dialogue):
        return document
    people = tuple(_lapsed(each, today) for each in document.people)
    return document if people == document.people else attrs.evolve(document, people=people)


def _lapsed(person: Person, today: date) -> Person:
    publication = tuple(
        attrs.evolve(each, withdrawn=LAPSED)
        if each.withdrawn is None and has_run_out(each, today)
        else each
        for each in person.publication
    )
    return attrs.evolve(person, publication=publication)
