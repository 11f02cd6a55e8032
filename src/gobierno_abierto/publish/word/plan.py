"""A plan on paper: its commitments as their template asks for them, with their milestones."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from gobierno_abierto.formats.word import (
    Block,
    Column,
    Heading,
    Line,
    Look,
    Paragraph,
    Row,
    Table,
)
from gobierno_abierto.index import Index
from gobierno_abierto.model import ActionPlan, Activity, Commitment, EdtfDate, Milestone
from gobierno_abierto.publish import phrases as said
from gobierno_abierto.publish.board import phrases as board
from gobierno_abierto.publish.board.telling import dates_words
from gobierno_abierto.publish.page import Rows
from gobierno_abierto.publish.unknown import called
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.publish.word import phrases
from gobierno_abierto.publish.word.agenda import facts
from gobierno_abierto.standards.templates import expected_sections, sections, template_of
from gobierno_abierto.words import PERCENT, Sentence, date_words, label, listed, open_words
from gobierno_abierto.words.members import described

# Weights of which this is the sum are parts of a hundred.
_WHOLE = 100
_NUMBER, _TITLE, _WHO, _WHEN = 8, 52, 24, 16


def plan_blocks(index: Index, voice: Voice, *, internal: bool) -> Iterator[Block]:  # noqa: ARG001  # as agendas do
    """The blocks of all plans of a document, without the places to sign."""
    writer = _Writer(index, voice)
    by_plan: dict[str | None, list[Commitment]] = {each: [] for each in index.plans}
    for each in index.document.commitments:
        known = each.plan if each.plan in index.plans else None
        by_plan.setdefault(known, []).append(each)
    if not by_plan:
        yield Paragraph(words=voice.say(board.NO_PLANS))
    for name, those in by_plan.items():
        yield from writer.plan(index.plans.get(name or ""), those)


def plan_signers(index: Index) -> tuple[str, ...]:
    """The ids of the organisations that sign a plan: those that lead its commitments."""
    return tuple(each.lead for each in index.document.commitments if each.lead)


class _Writer:
    """Writes plans, commitments and milestones as blocks."""

    def __init__(self, index: Index, voice: Voice) -> None:
        self._index = index
        self._voice = voice

    def plan(self, plan: ActionPlan | None, commitments: list[Commitment]) -> Iterator[Block]:
        """One plan: what it is, its commitments at a glance, and each of them."""
        voice = self._voice
        title = self._plan_title(plan)
        yield Heading(words=title)
        if plan:
            yield from facts(title, self._plan_rows(plan), voice)
        if not commitments:
            yield Paragraph(words=voice.say(board.NO_COMMITMENTS))
            return
        yield Heading(words=voice.say(said.COMMITMENTS), level=3)
        yield self._glance(title, commitments)
        for each in commitments:
            yield from self._commitment(each, plan)

    def _plan_title(self, plan: ActionPlan | None) -> str:
        voice = self._voice
        if plan is None:
            return voice.say(board.IN_NO_PLAN)
        return voice.text(plan.title) if plan.title else voice.say(board.PLAN)

    def _plan_rows(self, plan: ActionPlan) -> Rows:
        return self._rows(
            ActionPlan,
            member=plan.member,
            level=self._code(plan.level),
            number=None if plan.number is None else str(plan.number),
            period=self._date(plan.period),
            submitted=self._date(plan.submitted),
            template=self._code(plan.template),
            url=plan.url,
        )

    def _rows(self, of: type, /, **words: str | None) -> Rows:
        """What is known of the members of a record, under the names that they have everywhere."""
        members = described(of).members
        told = ((members[name].title, each) for name, each in words.items() if each)
        return [(self._voice.say(title), each) for title, each in told]

    def _date(self, date: EdtfDate | None) -> str | None:
        return capital(date_words(date, self._voice.lang)) if date else None

    def _code(self, code: StrEnum | None) -> str | None:
        return capital(label(code, self._voice.lang)) if code else None

    def _names(self, ids: Iterable[str | None]) -> str:
        known = (self._index.organizations.get(each or "") for each in ids)
        return self._listed(self._voice.name(each.name) for each in known if each)

    def _glance(self, title: str, commitments: list[Commitment]) -> Table:
        """Number, title, lead and time of each commitment."""
        voice = self._voice
        nobody = voice.say(phrases.NOT_ON_RECORD)
        rows = [
            self._row(
                each.label,
                [Line(words=self._title(each), strong=True)],
                self._names((each.lead,)) or nobody,
                self._date(each.due) or nobody,
            )
            for each in commitments
        ]
        names = (phrases.COMMITMENT, said.LEAD, said.DUE)
        caption = f"{voice.say(said.COMMITMENTS)}: {title}"
        return self._table(caption, names, rows, has_labels=any(each.label for each in commitments))

    def _row(self, printed: str | None, what: list[Line], who: str, when: str) -> Row:
        cells = ((Line(words=printed or ""),), tuple(what), (Line(words=who),), (Line(words=when),))
        return Row(cells=cells)

    def _table(
        self, caption: str, names: tuple[Sentence, ...], rows: list[Row], *, has_labels: bool
    ) -> Table:
        """A table of four columns; of three, where nothing has a printed number."""
        told = (phrases.NUMBERED, *names)
        shares = (_NUMBER, _TITLE, _WHO, _WHEN)
        columns = tuple(
            Column(heading=self._voice.say(name), share=share)
            for name, share in zip(told, shares, strict=True)
        )
        if has_labels:
            return Table(caption=caption, columns=columns, rows=tuple(rows))
        bare = tuple(Row(cells=each.cells[1:], shaded=each.shaded) for each in rows)
        return Table(caption=caption, columns=columns[1:], rows=bare)

    def _title(self, commitment: Commitment) -> str:
        title = commitment.title or commitment.short_title
        return self._voice.text(title) if title else self._voice.say(board.UNTITLED)

    def _commitment(self, commitment: Commitment, plan: ActionPlan | None) -> Iterator[Block]:
        voice = self._voice
        title = self._title(commitment)
        number = f"{commitment.label} " if commitment.label else ""
        yield Heading(words=f"{number}{title}", level=2)
        yield from facts(title, self._commitment_rows(commitment), voice)
        if commitment.description:
            yield Heading(words=voice.say(said.DESCRIPTION), level=3)
            yield Paragraph(words=voice.text(commitment.description))
        yield from self._sections(commitment, plan)
        yield Heading(words=voice.say(said.MILESTONES), level=3)
        if commitment.milestones:
            yield self._milestones(title, commitment)
        else:
            yield Paragraph(words=voice.say(phrases.NO_MILESTONES))

    def _commitment_rows(self, commitment: Commitment) -> Rows:
        voice, index = self._voice, self._index
        origins = [index.items_by_id.get(each) for each in commitment.origins]
        printed = commitment.support_printed
        when = capital(dates_words(commitment.start, commitment.due, voice))
        rows = self._rows(
            Commitment,
            kind=self._code(commitment.kind),
            theme=voice.text(commitment.theme) if commitment.theme else None,
            asked=capital(self._listed(label(each, voice.lang) for each in commitment.asked)),
            lead=self._names((commitment.lead,)) or capital(voice.say(phrases.NOT_ON_RECORD)),
            support=self._names(commitment.support) or (voice.name(printed) if printed else ""),
            topics=self._terms("policy-area", commitment.topics),
            values=self._terms("ogp-value", commitment.values),
            challenges=self._terms("grand-challenge", commitment.challenges),
            goals=self._listed(str(each) for each in commitment.goals),
            origins=self._listed(voice.quoted(called(each, voice)) for each in origins if each),
            carried_from=self._other(commitment.carried_from),
            carried_to=self._other(commitment.carried_to),
            replaced_by=self._other(commitment.replaced_by),
            url=commitment.url,
        )
        # From when to when it goes is two members, and one thing to say.
        return [*rows, (voice.say(said.DUE), when)]

    def _listed(self, words: Iterable[str]) -> str:
        return listed(list(words), self._voice.lang)

    def _other(self, name: str | None) -> str | None:
        """Another commitment by its title; the number that it has elsewhere, as it is."""
        found = self._index.commitments.get(name or "")
        return self._title(found) if found else name

    def _terms(self, codelist: str, codes: tuple[str, ...]) -> str:
        """The words for codes; a code that nobody knows, as it is."""
        words = (self._voice.word(open_words(codelist, each) or each) for each in codes)
        return capital(self._listed(words))

    def _sections(self, commitment: Commitment, plan: ActionPlan | None) -> Iterator[Block]:
        """The sections in the order of the template; then which of them are empty."""
        voice = self._voice
        template = template_of(plan)
        order = sections(template) if template else ()
        filled = {each.section: each.words for each in commitment.sections}
        known = [each for each in order if each in filled]
        for code in (*known, *(each for each in filled if each not in order)):
            name = open_words("template-section", code)
            yield Heading(words=voice.say(name) if name else code, level=3)
            yield Paragraph(words=voice.text(filled[code]))
        expected = expected_sections(template) if template else ()
        empty = [open_words("template-section", each) for each in expected if each not in filled]
        quoted = [voice.quoted(each) for each in empty if each]
        if quoted:
            words = voice.say(phrases.UNFILLED, sections=listed(quoted, voice.lang))
            yield Paragraph(words=words, look=Look.NOTE)

    def _milestones(self, title: str, commitment: Commitment) -> Table:
        voice = self._voice
        nobody = voice.say(phrases.NOT_ON_RECORD)
        is_percent = sum(each.weight or 0 for each in commitment.milestones) == _WHOLE
        rows = [
            self._row(
                each.label,
                list(self._milestone(each, of_hundred=is_percent)),
                # That whoever leads the commitment does it is not said of a step.
                self._names(each.responsible) or nobody,
                dates_words(each.start, each.due, voice),
            )
            for each in commitment.milestones
        ]
        names = (phrases.MILESTONE, said.LEAD, said.DUE)
        caption = voice.say(phrases.MILESTONES_OF, what=title)
        labelled = any(each.label for each in commitment.milestones)
        return self._table(caption, names, rows, has_labels=labelled)

    def _milestone(self, step: Milestone, *, of_hundred: bool) -> Iterator[Line]:
        """What is to be done, by what others see that it was, and how much it weighs."""
        voice = self._voice
        title = voice.text(step.title) if step.title else voice.say(board.UNTITLED_MILESTONE)
        yield Line(words=title, strong=True)
        if step.description:
            yield Line(words=voice.text(step.description))
        for name, told in self._rows(
            Milestone,
            deliverable=voice.text(step.deliverable) if step.deliverable else None,
            indicator=voice.text(step.indicator) if step.indicator else None,
            verification=voice.text(step.verification) if step.verification else None,
            weight=self._weight(step.weight, of_hundred=of_hundred),
        ):
            yield Line(words=str(told), lead=name)
        if step.activities:
            yield Line(words="", lead=voice.say(board.ACTIVITIES))
            yield from (Line(words=self._activity(each), indent=1) for each in step.activities)

    def _weight(self, weight: int | None, *, of_hundred: bool) -> str | None:
        """A weight; in itself it is no percentage, for only the proportion to the others counts."""
        if weight is None:
            return None
        return self._voice.say(PERCENT, percent=weight) if of_hundred else str(weight)

    def _activity(self, activity: Activity) -> str:
        voice = self._voice
        words = [activity.label] if activity.label else []
        title = activity.title or activity.description
        words.append(voice.text(title) if title else voice.say(board.UNTITLED_ACTIVITY))
        if activity.start or activity.due:
            words.append(f"({dates_words(activity.start, activity.due, voice)})")
        return " ".join(words)
