"""From a document to its board."""

from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from gobierno_abierto.index import Index, PlacedItem
from gobierno_abierto.model import (
    ActionPlan,
    Claim,
    Commitment,
    Document,
    EdtfDate,
    Milestone,
    bounds,
)
from gobierno_abierto.privacy import is_opaque, public_view
from gobierno_abierto.publish.board.activities import (
    activities_of,
    asks_for_time,
    counted,
    is_due_before,
    listed,
)
from gobierno_abierto.publish.board.choosing import Chosen, chosen, plan_name
from gobierno_abierto.publish.board.kinds import (
    Board,
    BoardCommitment,
    BoardMilestone,
    BoardPlan,
    Name,
    Origin,
    Question,
    Reported,
    Wanted,
)
from gobierno_abierto.publish.board.reviewing import conclusions, reviewed, reviews, until
from gobierno_abierto.publish.board.states import (
    Standing,
    plan_is_active,
    plan_is_to_come,
    standing,
)
from gobierno_abierto.publish.visibility import Withheld, kept_back
from gobierno_abierto.standards.answering import answering
from gobierno_abierto.standards.progress import by_weight
from gobierno_abierto.standards.timing import timing_of

# What the public view calls somebody who must not be named.


def plan_board(
    document: Document,
    *,
    today: date | None = None,
    member: str | None = None,
    lead: str | None = None,
    status: str | None = None,
    origin: str | None = None,
    due_before: EdtfDate | date | None = None,
    internal: bool = False,
) -> Board:
    """The plans of a document as a board: what is due, what is late, and who says what of it.

    Only the public view is shown, unless `internal`.

    Args:
        document: a dialogue or a plan book.
        today: the day on which things are looked at; `None`: none, and nothing is late. Reports of
            later days are left out.
        member: a part of the name of a country or other member, or of the title of a plan, or the
            id of one: only those plans.
        lead: the id of an organisation, or a part of its name: only what it answers for.
        status: a code of `Progress`, ``late``, ``disputed`` or ``unknown``, or what one of them is
            called in any language: only milestones of which a reporter says so last.
        origin: the id of an item of an agenda, or a part of its title: only what came from it.
        due_before: only milestones whose last day lies before the first that this may mean, or
            one of whose activities is due before it.
        internal: whether what is not public is shown, too.

    Raises:
        NothingLike: if `member`, `lead`, `status` or `origin` lead to nothing; it says what there
            is.
        NeedsToday: if what is late is asked for without `today`.
    """
    shown = document if internal else public_view(document)
    index = Index(shown)
    wanted = chosen(
        index,
        member=member,
        lead=lead,
        status=status,
        origin=origin,
        due_before=due_before,
        today=today,
    )
    return _Builder(index, wanted, today).board(kept_back(document), internal=internal)


class _Builder:
    """Builds the parts of one board, and counts what has no date."""

    def __init__(self, index: Index, chosen_: Chosen, today: date | None) -> None:
        self._index = index
        self._chosen = chosen_
        self._today = today
        self.undated = 0

    def board(self, withheld: Withheld, *, internal: bool) -> Board:
        """The whole board."""
        document = self._index.document
        return Board(
            id=document.id,
            title=document.title,
            header=document.header,
            internal=internal,
            withheld=withheld,
            today=self._today,
            wanted=self._wanted(),
            plans=tuple(self._plans()),
            undated=self.undated,
        )

    def _wanted(self) -> Wanted:
        """What was asked for, by its names."""
        leads, origins, plans = self._chosen.leads, self._chosen.origins, self._chosen.plans
        named = (plan_name(each) for each in self._index.plans.values() if each.id in (plans or ()))
        return Wanted(
            plans=None if plans is None else tuple(dict.fromkeys(named)),
            leads=None if leads is None else self._names(each for each in self._sorted(leads)),
            status=self._chosen.status,
            origins=None if origins is None else tuple(self._items(origins)),
            due_before=self._chosen.due_before,
        )

    def _sorted(self, ids: frozenset[str]) -> Iterator[str]:
        return (each for each in self._index.organizations if each in ids)

    def _items(self, ids: frozenset[str]) -> Iterator[Name]:
        for placed in self._index.items:
            if placed.item.id in ids and not (placed.block and placed.block.item.id in ids):
                yield placed.item.title or placed.item.label or placed.item.id

    def _plans(self) -> Iterator[BoardPlan]:
        """The plans in the order of the document; those commitments that are in none come last.

        A plan without any commitment that was asked for is left out, if something was.
        """
        by_plan: dict[str | None, list[Commitment]] = {}
        for each in self._index.document.commitments:
            known = each.plan if each.plan in self._index.plans else None
            by_plan.setdefault(known, []).append(each)
        wanted = self._chosen.plans
        asks_for_plans_alone = attrs.evolve(self._chosen, plans=None) == Chosen()
        for plan_id, plan in self._index.plans.items():
            if wanted is not None and plan_id not in wanted:
                continue
            built = tuple(self._commitments(by_plan.get(plan_id, ()), plan))
            if built or asks_for_plans_alone:
                yield self._plan(plan, built)
        loose = tuple(self._commitments(by_plan.get(None, ()), None))
        if loose and wanted is None:
            yield BoardPlan(commitments=loose)

    def _plan(self, plan: ActionPlan, commitments: tuple[BoardCommitment, ...]) -> BoardPlan:
        return BoardPlan(
            id=plan.id,
            title=plan.title,
            member=plan.member,
            level=plan.level,
            number=plan.number,
            period=plan.period,
            active=plan_is_active(plan, self._today),
            is_to_come=plan_is_to_come(plan, self._today),
            url=plan.url,
            commitments=commitments,
        )

    def _commitments(
        self, commitments: Iterable[Commitment], plan: ActionPlan | None
    ) -> Iterator[BoardCommitment]:
        for whole in commitments:
            each = until(whole, self._today)
            origins = self._chosen.origins
            if origins is not None and not origins.intersection(each.origins):
                continue
            steps = tuple(self._milestones(each))
            if self._is_asked_for(each, plan, steps):
                yield self._commitment(each, plan, steps)

    def _is_asked_for(
        self, commitment: Commitment, plan: ActionPlan | None, steps: tuple[BoardMilestone, ...]
    ) -> bool:
        """Whether it has a milestone that was asked for; one without any, whether it was itself."""
        if commitment.milestones:
            return bool(steps)
        leads = self._chosen.leads
        if leads is not None and commitment.lead not in leads:
            return False
        before = self._chosen.due_before
        if before is not None and not is_due_before(commitment.due, before):
            return False
        wanted = self._chosen.status
        if wanted is Question.LATE:
            return timing_of(commitment, self._today).is_late
        said = reviewed(commitment, plan) or Question.UNKNOWN
        return wanted is None or wanted is said

    def _milestones(self, commitment: Commitment) -> Iterator[BoardMilestone]:
        leads = self._chosen.leads
        for step in commitment.milestones:
            # Who leads a commitment answers for the whole of it.
            those = (commitment.lead, *answering(commitment, step))
            if leads is not None and not leads.intersection(those):
                continue
            built = self._milestone(step)
            if self._is_wanted(built, step):
                yield built

    def _is_wanted(self, built: BoardMilestone, step: Milestone) -> bool:
        """Whether what was asked for is true of it, or, in time, of one of its activities."""
        if asks_for_time(self._chosen) and built.listed:
            return self._chosen.status is Question.LATE or self._has_status(built)
        return self._has_status(built) and self._is_in_time(step)

    def _has_status(self, built: BoardMilestone) -> bool:
        wanted = self._chosen.status
        if wanted is None:
            return True
        if wanted is Question.LATE:
            return built.timing.is_late
        if built.status is wanted:
            return True
        return built.disputed and any(each.progress is wanted for each in built.reports)

    def _is_in_time(self, step: Milestone) -> bool:
        before = self._chosen.due_before
        if before is None:
            return True
        is_dated = step.due is not None and bounds(step.due).last is not None
        if not is_dated and not any(each.due for each in step.activities):
            self.undated += 1
        return is_due_before(step.due, before)

    def _commitment(
        self, commitment: Commitment, plan: ActionPlan | None, steps: tuple[BoardMilestone, ...]
    ) -> BoardCommitment:
        return BoardCommitment(
            id=commitment.id,
            label=commitment.label,
            title=commitment.title,
            kind=commitment.kind,
            lead=next(iter(self._names((commitment.lead or "",))), None),
            support=self._names(commitment.support),
            support_printed=commitment.support_printed,
            origins=tuple(self._origins(commitment)),
            start=commitment.start,
            due=commitment.due,
            timing=timing_of(commitment, self._today),
            milestones=steps,
            left_out=len(commitment.milestones) - len(steps),
            reviewed=reviewed(commitment, plan),
            done=by_weight(commitment, self._today),
            reviews=reviews(commitment, plan),
            conclusions=conclusions(commitment, plan),
            carried_from=self._other(commitment.carried_from),
            carried_to=self._other(commitment.carried_to),
            replaced_by=self._other(commitment.replaced_by),
            url=commitment.url,
        )

    def _milestone(self, step: Milestone) -> BoardMilestone:
        found = standing(step, self._today)
        activities = activities_of(step, self._today)
        return BoardMilestone(
            id=step.id,
            label=step.label,
            title=step.title,
            description=step.description,
            responsible=self._names(step.responsible),
            start=step.start,
            due=step.due,
            actual_start=step.actual_start,
            actual_end=step.actual_end,
            progress=found.counts.progress if found.counts else None,
            percent=found.counts.percent if found.counts else None,
            disputed=found.disputed,
            reports=tuple(self._reports(found)),
            timing=timing_of(step, self._today),
            weight=step.weight,
            activities=len(activities),
            reported=counted(activities),
            late_activities=sum(each.timing.is_late for each in activities),
            listed=listed(step, activities, self._chosen),
            replaced_by=self._replacement(step),
        )

    def _reports(self, found: Standing) -> Iterator[Reported]:
        for claim in found.claims:
            yield Reported(
                role=claim.role,
                name=self._reporter(claim),
                day=claim.date,
                progress=claim.progress,
                percent=claim.percent,
                word=claim.reported,
                evidence=claim.evidence,
                comment=claim.comment,
            )

    def _reporter(self, claim: Claim) -> Name | None:
        organization = self._index.organizations.get(claim.by)
        if organization:
            return organization.name
        person = self._index.people.get(claim.by)
        if person:
            return person.name
        return None if is_opaque(claim.by) else claim.by

    def _origins(self, commitment: Commitment) -> Iterator[Origin]:
        for each in commitment.origins:
            placed = self._index.items_by_id.get(each)
            if placed:
                yield _origin(placed)

    def _names(self, ids: Iterable[str]) -> tuple[Name, ...]:
        known = self._index.organizations
        return tuple(known[each].name for each in ids if each in known)

    def _other(self, reference: str | None) -> Name | None:
        """What to call another commitment: an id or an official number leads to it."""
        if reference is None:
            return None
        other = self._index.commitments.get(reference)
        return (other.title or other.label or other.id) if other else reference

    def _replacement(self, step: Milestone) -> Name | None:
        if step.replaced_by is None:
            return None
        found = self._index.by_id.get(step.replaced_by, ())
        other = next((each.value for each in found if isinstance(each.value, Milestone)), None)
        return (other.title or other.label or other.id) if other else step.replaced_by


def _origin(placed: PlacedItem) -> Origin:
    return Origin(
        id=placed.item.id,
        kind=placed.item.kind,
        label=placed.item.label,
        title=placed.item.title,
        event=placed.event.title,
        dates=placed.event.event.dates,
    )
