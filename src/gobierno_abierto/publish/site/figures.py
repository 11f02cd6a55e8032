"""How many registered and came: what is known, what is not, and what is left out."""

from collections.abc import Iterator, Sequence

from gobierno_abierto.index import PlacedEvent
from gobierno_abierto.model import Attendance
from gobierno_abierto.publish import phrases as common
from gobierno_abierto.publish.head import dates_words, group_name, group_words
from gobierno_abierto.publish.site import phrases
from gobierno_abierto.publish.site.saying import phrase
from gobierno_abierto.publish.site.views import FigureRow, FiguresView, FigureView, NoteView
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.words import Sentence, listed

# What stands in a cell without a figure, and what it means.
_UNKNOWN, _HIDDEN = "—", "∗"
# More groups than these, or with longer words, have no room in columns.
_MOST_GROUPS, _WIDEST = 6, 70
# More events than these are told as a number.
_NAMED = 3


def figures_of(events: tuple[PlacedEvent, ...], voice: Voice) -> FiguresView | None:
    """The figures of all events; `None` if there are none of any of them."""
    if not any(_tells(each.event.attendance) for each in events):
        return None
    groups = _columns(events, voice)
    dates = [capital(dates_words(each, voice)) for each in events]
    differ = len(set(dates)) > 1
    rows = tuple(
        _row(each, groups, date if differ else "", voice)
        for each, date in zip(events, dates, strict=True)
    )
    return FiguresView(
        counts=(voice.say(common.REGISTERED), voice.say(common.ATTENDED)),
        groups=tuple(capital(group_name(each, voice)) for each in groups),
        rows=rows,
        notes=tuple(_notes(events, rows, voice)),
        has_more=any(each.more for each in rows),
    )


def _tells(attendance: Attendance | None) -> bool:
    return attendance is not None and (
        attendance.registered is not None
        or attendance.attended is not None
        or bool(attendance.groups)
        or attendance.masked
    )


def _columns(events: Sequence[PlacedEvent], voice: Voice) -> tuple[str, ...]:
    """The groups that have a column each, in the order in which they are met.

    None, if they would not fit, or if one was counted twice in one event.
    """
    found: dict[str, None] = {}
    for placed in events:
        own = [each.group for each in _attendance(placed).groups]
        if len(set(own)) < len(own):
            return ()
        found |= dict.fromkeys(own)
    longest = [max(map(len, group_name(each, voice).split()), default=0) for each in found]
    fits = len(found) <= _MOST_GROUPS and sum(longest) <= _WIDEST
    return tuple(found) if fits else ()


def _attendance(placed: PlacedEvent) -> Attendance:
    return placed.event.attendance or Attendance()


def _row(placed: PlacedEvent, groups: tuple[str, ...], date: str, voice: Voice) -> FigureRow:
    attendance = _attendance(placed)
    counted = {each.group: each.count for each in attendance.groups}
    counts = (attendance.registered, attendance.attended, *map(counted.get, groups))
    more = () if groups else attendance.groups
    return FigureRow(
        event=phrase(placed.title, voice),
        date=date,
        figures=tuple(_figure(each, voice, masked=attendance.masked) for each in counts),
        more="; ".join(group_words(each, voice) for each in more),
    )


def _figure(count: int | None, voice: Voice, *, masked: bool) -> FigureView:
    """A figure. Where some were left out, nobody is told which: they might be worked out."""
    if count is not None:
        return FigureView(words=str(count))
    if masked:
        return FigureView(words=voice.say(phrases.NOT_SHOWN), mark=_HIDDEN)
    return FigureView(words=voice.say(phrases.NOT_STATED), mark=_UNKNOWN)


def _notes(
    events: Sequence[PlacedEvent], rows: Sequence[FigureRow], voice: Voice
) -> Iterator[NoteView]:
    """What the marks mean, and what is odd."""
    marks = {figure.mark for row in rows for figure in row.figures}
    if _UNKNOWN in marks:
        yield NoteView(words=voice.say(phrases.UNKNOWN_IS_NOT_ZERO), mark=_UNKNOWN)
    if _HIDDEN in marks:
        words = voice.say(phrases.NOT_SHOWN_SINCE, reason=phrases.MASKED)
        yield NoteView(words=words, mark=_HIDDEN)
    elif any(_attendance(each).masked for each in events):
        yield NoteView(words=voice.say(phrases.MASKED))
    unmarked = [
        placed
        for placed, row in zip(events, rows, strict=True)
        if _attendance(placed).masked and not any(each.mark for each in row.figures)
    ]
    for sentences, those in (
        ((phrases.LEFT_OUT_OF, phrases.LEFT_OUT_OF_MANY), unmarked),
        ((phrases.MORE_CAME, phrases.MORE_CAME_TO_MANY), [*filter(_is_odd, events)]),
    ):
        if those:
            yield NoteView(words=_of_events(sentences, those, len(events), voice))


def _is_odd(placed: PlacedEvent) -> bool:
    """Whether more people came than had registered."""
    registered, attended = _attendance(placed).registered, _attendance(placed).attended
    return registered is not None and attended is not None and attended > registered


def _of_events(
    sentences: tuple[Sentence, Sentence], those: Sequence[PlacedEvent], total: int, voice: Voice
) -> str:
    """Something that holds for some events, by their names or by their number."""
    few, many = sentences
    if len(those) > _NAMED:
        return voice.say(many, count=len(those), total=total)
    names = [voice.quoted(voice.text(each.title)) for each in those]
    return voice.say(few, events=listed(names, voice.lang))
