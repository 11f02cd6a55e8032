"""From the milestones of commitments to the bytes of a calendar."""

from collections.abc import Iterator
from datetime import date

import attrs

from gobierno_abierto.findings import finding
from gobierno_abierto.findings.catalogue import calendars as said
from gobierno_abierto.formats.ical.content import PREFIX
from gobierno_abierto.formats.ical.writing import phrases
from gobierno_abierto.formats.ical.writing.carried import about_document, about_visibility
from gobierno_abierto.formats.ical.writing.claims import todo_percent, todo_status
from gobierno_abierto.formats.ical.writing.desk import Desk, desk_for
from gobierno_abierto.formats.ical.writing.errors import NothingToWriteError
from gobierno_abierto.formats.ical.writing.head import head
from gobierno_abierto.formats.ical.writing.history import State, state_of
from gobierno_abierto.formats.ical.writing.hours import Days
from gobierno_abierto.formats.ical.writing.kept import kept
from gobierno_abierto.formats.ical.writing.lines import escaped, line, text_line
from gobierno_abierto.formats.ical.writing.organizer import organizer
from gobierno_abierto.formats.ical.writing.own import MILESTONE, json_line, title_line
from gobierno_abierto.formats.ical.writing.steps import Step, step_description, step_title, steps
from gobierno_abierto.formats.ical.writing.times import day_line, span, stamp, stamps
from gobierno_abierto.formats.ical.writing.wish import Wish
from gobierno_abierto.formats.json import to_plain
from gobierno_abierto.model import Document


def milestones_to_ical(
    document: Document,
    *,
    lang: str | None = None,
    internal: bool = False,
    as_events: bool = False,
    published: bool = False,
    previous: bytes | None = None,
) -> bytes:
    """The milestones of all commitments as a calendar of their own (RFC 5545).

    Each is a task (VTODO) that is due on its day. A date that is not known to the day is told in
    words, and not invented. How far a milestone is, stands there if the latest reports of all
    who report agree; what each of them says stands in the description.

    Args:
        document: a dialogue or a plan book.
        lang: language of the words (``es``, ``en``, ``pt``); `None`: the document's own, Spanish
            if the library does not speak that.
        internal: whether to write what is not meant for everybody, too; else only the
            `public_view` is written. The calendar says which of both it is.
        as_events: whether to write an entry on the day on which it is due instead, for readers
            that know no tasks (Outlook does not, for one): only of those whose day is known.
        published: whether to write all that RFC 5546 wants of a calendar that is sent to others.
            Only with `as_events`.
        previous: the calendar that was published last with the same arguments, as for `to_ical`.

    Raises:
        NothingToWriteError: if no entry comes out. It carries the finding GA801.
        CalendarError: if `previous` cannot be read (GA804), is internal while this one is public
            (GA805), or belongs to another document (GA806).
        ValueError: if the library does not speak `lang`, or for `published` tasks.
    """
    if published and not as_events:
        # RFC 5546 §3.4.1: in a VTODO that is published, DTSTART must be present.
        raise ValueError(
            "tasks cannot be published: each would need a start (RFC 5546 §3.4.1), which milestones"
            " often do not have; pass as_events=True"
        )
    desk = desk_for(
        document,
        Wish(internal=internal, published=published),
        lang=lang,
        previous=previous,
        component="VEVENT" if as_events else "VTODO",
        is_ours=is_milestone,
    )
    return steps_written(document, desk, as_events=as_events)


def is_milestone(kind: str) -> bool:
    """Whether an entry of that kind belongs into a calendar of milestones."""
    return kind == MILESTONE


def steps_written(document: Document, desk: Desk, *, as_events: bool) -> bytes:
    """The calendar that was wished for; `document` is the whole one.

    Raises:
        NothingToWriteError: if no entry comes out (GA801).
    """
    wish = desk.wish
    listed = [each for each in steps(desk.index) if each.due or not as_events]
    facet = "due" if as_events else ""
    named = {desk.names.uid(each.pointer, each.milestone.id, facet=facet): each for each in listed}
    gone = kept(document, desk, named)
    if not (named or gone):
        raise NothingToWriteError(finding(said.NOTHING_TO_WRITE, "", title=document.title))
    entry = _due_day if as_events else _task
    in_order = sorted(named.items(), key=lambda each: (each[1].due or date.max, each[0]))
    return b"".join(
        (
            line("BEGIN", "VCALENDAR"),
            head(desk.index.document, desk.voice, wish, of=phrases.MILESTONES),
            about_visibility(internal=wish.internal),
            about_document(desk.index.document),
            *_about_commitments(listed),
            *(entry(desk, step, uid) for uid, step in in_order),
            *gone,
            line("END", "VCALENDAR"),
        )
    )


def _about_commitments(listed: list[Step]) -> Iterator[bytes]:
    for commitment in {each.above: each.commitment for each in listed}.values():
        bare = attrs.evolve(
            commitment,
            milestones=(),
            assessments=(),
            extensions=(),
            # Nothing of what it refers to is in the calendar.
            plan=None,
            lead=None,
            support=(),
            origins=(),
        )
        yield json_line("COMMITMENT", to_plain(bare))


def _task(desk: Desk, step: Step, uid: str) -> bytes:
    """A VTODO (RFC 5545 §3.6.2). When it was completed nobody has stated, so COMPLETED is not."""
    status, percent = todo_status(step.milestone.claims), todo_percent(step.milestone.claims)
    state = State(start=step.start, due=step.due, status=status or "")
    return b"".join(
        (
            line("BEGIN", "VTODO"),
            _version(desk, uid, state),
            day_line("DTSTART", step.start) if step.start else b"",
            day_line("DUE", step.due) if step.due else b"",
            *_words(desk, step),
            line("STATUS", status) if status else b"",
            b"" if percent is None else line("PERCENT-COMPLETE", str(percent)),
            _own(desk, step, start_is_told=step.start is not None),
            line("END", "VTODO"),
        )
    )


def _due_day(desk: Desk, step: Step, uid: str) -> bytes:
    """A VEVENT on the day on which it is due, which takes nobody's time; nothing without one."""
    if step.due is None:
        return b""
    day = Days(step.due, step.due)
    return b"".join(
        (
            line("BEGIN", "VEVENT"),
            _version(desk, uid, state_of(day, "", None)),
            organizer(desk.index.document.header) if desk.wish.published else b"",
            span(day),
            *_words(desk, step),
            line("TRANSP", "TRANSPARENT"),
            _own(desk, step, start_is_told=False),
            line("END", "VEVENT"),
        )
    )


def _version(desk: Desk, uid: str, state: State) -> bytes:
    header = desk.index.document.header
    sequence = desk.past.sequence(uid, state, header)
    return b"".join(
        (line("UID", uid), stamps(stamp(header), stamp(header)), line("SEQUENCE", str(sequence)))
    )


def _words(desk: Desk, step: Step) -> tuple[bytes, bytes]:
    titling, telling = desk.voice.afresh(), desk.voice.afresh()
    title, words = step_title(step, titling), step_description(desk.index, step, telling)
    return (
        text_line("SUMMARY", title, language=titling.tag),
        text_line("DESCRIPTION", words, language=telling.tag),
    )


def _own(desk: Desk, step: Step, *, start_is_told: bool) -> bytes:
    milestone, lang = step.milestone, desk.voice.lang
    start = milestone.start.value if milestone.start and not start_is_told else ""
    due = milestone.due.value if milestone.due and not step.due else ""
    return b"".join(
        (
            line("CATEGORIES", escaped(phrases.MILESTONE.in_language(lang))),
            text_line(f"{PREFIX}ID", milestone.id),
            text_line(f"{PREFIX}KIND", MILESTONE),
            text_line(f"{PREFIX}COMMITMENT", step.commitment.id),
            text_line(f"{PREFIX}LABEL", milestone.label or ""),
            title_line(milestone.title, desk.voice),
            # In EDTF: what is not known to the day, and the start where DTSTART is another day.
            text_line(f"{PREFIX}START", start),
            text_line(f"{PREFIX}DUE", due),
        )
    )
