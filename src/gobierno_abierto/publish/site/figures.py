"""How many registered and came: what is known, what is not, and what is left out."""

from collections.abc import Iterator

from gobierno_abierto.index import PlacedEvent
from gobierno_abierto.model import Attendance
from gobierno_abierto.publish.head import dates_words, group_words
from gobierno_abierto.publish.site import phrases
from gobierno_abierto.publish.site.saying import phrase
from gobierno_abierto.publish.site.views import FigureRow, FiguresView
from gobierno_abierto.publish.voice import Voice, capital


def figures_of(events: tuple[PlacedEvent, ...], voice: Voice) -> FiguresView | None:
    """The figures of all events; `None` if there are none of any of them."""
    if not any(_tells(each.event.attendance) for each in events):
        return None
    rows = tuple(_row(each, voice) for each in events)
    masked = any(each.event.attendance and each.event.attendance.masked for each in events)
    unknown = {voice.say(phrases.NOT_STATED), voice.say(phrases.NOT_SHOWN)}
    lacks = any(not unknown.isdisjoint((each.registered, each.attended)) for each in rows)
    notes = [voice.say(phrases.UNKNOWN_IS_NOT_ZERO)] if lacks else []
    notes += [voice.say(phrases.MASKED)] if masked else []
    return FiguresView(
        rows=rows,
        notes=tuple(notes),
        has_groups=any(each.groups for each in rows),
        has_notes=any(each.notes for each in rows),
    )


def _tells(attendance: Attendance | None) -> bool:
    return attendance is not None and (
        attendance.registered is not None
        or attendance.attended is not None
        or bool(attendance.groups)
        or attendance.masked
    )


def _row(placed: PlacedEvent, voice: Voice) -> FigureRow:
    attendance = placed.event.attendance or Attendance()
    lacking = phrases.NOT_SHOWN if attendance.masked else phrases.NOT_STATED
    counts = (attendance.registered, attendance.attended)
    registered, attended = (voice.say(lacking) if each is None else str(each) for each in counts)
    groups = [group_words(each, voice) for each in attendance.groups]
    return FigureRow(
        event=phrase(placed.title, voice),
        date=capital(dates_words(placed, voice)),
        registered=registered,
        attended=attended,
        groups="; ".join(groups),
        notes=tuple(_notes(attendance, voice)),
    )


def _notes(attendance: Attendance, voice: Voice) -> Iterator[str]:
    registered, attended = attendance.registered, attendance.attended
    if registered is not None and attended is not None and attended > registered:
        yield capital(voice.say(phrases.MORE_CAME))
    if attendance.masked:
        yield capital(voice.say(phrases.MASKED_HERE))
