"""Rules on workshops and what was written in them."""

from collections.abc import Iterator
from datetime import date

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import plans as said
from gobierno_abierto.index import Index, PlacedItem, name_of
from gobierno_abierto.model import Commitment, EventStatus, ItemStatus, Workshop, bounds
from gobierno_abierto.rules.agendas import stands
from gobierno_abierto.rules.rule import Rule
from gobierno_abierto.rules.telling import elsewhere, some


def _workshops(index: Index) -> tuple[PlacedItem, ...]:
    return tuple(
        placed for placed in index.items if isinstance(placed.item, Workshop) and stands(placed)
    )


def _no_origin(index: Index) -> Iterator[Finding]:
    workshops = index.once(_workshops)
    those = [
        (f"/commitments/{position}", commitment)
        for position, commitment in enumerate(index.document.commitments if workshops else ())
        # What is carried over was written before.
        if not commitment.origins and not commitment.carried_from
    ]
    first_day = _first_day(workshops)
    those = [each for each in those if not _is_older(index, each[1], first_day)]
    if those:
        first, *others = (pointer for pointer, _ in those)
        yield finding(
            said.NO_ORIGIN,
            f"{first}/origins",
            ids=tuple(commitment.id for _, commitment in those),
            related=elsewhere(f"{pointer}/origins" for pointer in others),
            commitments=some(name_of(commitment) for _, commitment in those),
        )


def _first_day(workshops: tuple[PlacedItem, ...]) -> date | None:
    """The first day that one of the workshops may have; `None`: it is not known."""
    dates = [placed.event.event.dates for placed in workshops]
    first_days = [bounds(each).first if each else None for each in dates]
    known = [each for each in first_days if each]
    return min(known) if known and len(known) == len(first_days) else None


def _is_older(index: Index, commitment: Commitment, than: date | None) -> bool:
    """Whether its plan had begun before the workshops."""
    plan = index.plans.get(commitment.plan or "")
    begins = bounds(plan.period).first if plan and plan.period else None
    return bool(begins and than and begins < than)


def _nothing_produced(index: Index) -> Iterator[Finding]:
    workshops = index.once(_workshops)
    productive = {
        placed.item.id
        for commitment in index.document.commitments
        for name in commitment.origins
        for placed in index.with_children(name)
    }
    if not any(placed.item.id in productive for placed in workshops):
        return
    for placed in workshops:
        if _was_held(placed) and placed.item.id not in productive:
            yield finding(
                said.NOTHING_PRODUCED,
                placed.pointer,
                ids=(placed.item.id,),
                name=name_of(placed.item),
            )


def _was_held(placed: PlacedItem) -> bool:
    if placed.item.status is ItemStatus.HELD:
        return True
    return placed.is_on and placed.event.event.status is EventStatus.HELD


RULES = (
    Rule(said.NO_ORIGIN, _no_origin),
    Rule(said.NOTHING_PRODUCED, _nothing_produced),
)
