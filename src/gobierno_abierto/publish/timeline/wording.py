"""The words inside of a box: as many lines as it has room for, cut off honestly."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from gobierno_abierto.findings import Severity
from gobierno_abierto.publish.drawing.lettering import lines_of, width
from gobierno_abierto.publish.drawing.markup import plain
from gobierno_abierto.publish.timeline import layout, phrases, telling
from gobierno_abierto.publish.timeline.kinds import Entry, Ghost
from gobierno_abierto.publish.timeline.moving import SIGN, moved_words
from gobierno_abierto.publish.timeline.scale import LATEST
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.words import hours

TITLE, SMALL = 11.0, 10.0
LEADING = 12.2
# Of a title that would be cut off otherwise.
_TIGHT_TITLE, _TIGHT_LEADING = 10.0, 11.0
# Behind the sign of a clash, which is as wide.
_SIGN = 13.0
# No box has room for more letters; those of others may be millions.
_MOST_LETTERS = 600


class Line(NamedTuple):
    """A line of words, `leading` high, and before it the mark of a clash, if there is one."""

    words: str
    size: float
    kind: str
    severity: Severity | None = None
    leading: float = LEADING

    @property
    def indent(self) -> float:
        """How far it begins from the left."""
        return _SIGN if self.severity else 0.0


def box_lines(entry: Entry, voice: Voice, room: float, height: float | None) -> list[Line]:
    """What is written in the box of an item of that width; `height` `None`: as much as it takes.

    Where the title would be cut off the lines stand closer, and its letters are a little smaller.
    """
    lines, is_cut = _lines(entry, voice, room, height, size=TITLE, leading=LEADING)
    if is_cut and height is not None and len(lines) > 1:
        lines, _ = _lines(entry, voice, room, height, size=_TIGHT_TITLE, leading=_TIGHT_LEADING)
        return [each._replace(leading=_TIGHT_LEADING) for each in lines]
    return lines


def _lines(
    entry: Entry, voice: Voice, room: float, height: float | None, *, size: float, leading: float
) -> tuple[list[Line], bool]:
    """The lines with a title of that size, and whether it is cut off."""
    most = 9 if height is None else max(1, int((height - 1.5) / leading))
    facts = list(_facts(entry, voice, room, with_hours=height is not None))
    if most <= len(facts):
        facts = [line for line in facts if line.kind != _CHANGED]
    if most <= len(facts):
        facts = [_together(entry, voice, room)]
    kind = f"gt-ink{' gt-off' if entry.is_off else ''}"
    if most == 1:
        return [_single(entry, voice, room, kind)], True
    after = [line for line in facts if line.kind == _CHANGED]
    facts = [line for line in facts if line.kind != _CHANGED]
    left = most - len(facts) - len(after)
    titled = cut(entry.title, size, room, left)
    is_cut = bool(titled) and titled[-1].endswith("…") and not entry.title.endswith("…")
    return [*facts, *(Line(each, size, kind) for each in titled), *after], is_cut


def ghost_lines(ghost: Ghost, voice: Voice, room: float, height: float) -> list[Line]:
    """What is written where something stood before."""
    most = max(1, int((height - 1) / LEADING))
    kind = "gt-muted"
    if ghost.pointer is None:
        words = f"{capital(voice.say(phrases.GONE))}: {ghost.title}"
        return [Line(each, SMALL, kind) for each in cut(words, SMALL, room, most)]
    said = capital(voice.say(phrases.NOW, place=ghost.now))
    if most == 1:
        return [Line(_first_that_fits((f"{said}: {ghost.title}", said), room), SMALL, kind)]
    now = cut(said, SMALL, room, min(2, most), bold=True)
    titled = cut(ghost.title, SMALL, room, most - len(now)) if most > len(now) else []
    return [
        *(Line(each, SMALL, _CHANGED) for each in now),
        *(Line(each, SMALL, kind) for each in titled),
    ]


def cut(words: str, size: float, room: float, most: int, *, bold: bool = False) -> list[str]:
    """The words in `most` lines; an ellipsis where some of them are missing."""
    short = plain(words[:_MOST_LETTERS])
    lines = lines_of(short, size, room, bold=bold)
    if len(lines) <= most and len(words) <= _MOST_LETTERS:
        return lines
    kept = lines[: max(1, most)]
    last = kept[-1] if kept else ""
    while last and width(f"{last}…", size, bold=bold) > room:
        last = last[:-1].rstrip()
    return [*kept[:-1], f"{last}…"]


def shortened(words: str, most: int) -> str:
    """The words, or the beginning of very many."""
    return words if len(words) <= most else f"{words[:most].rstrip()}…"


_CHANGED = "gt-muted gt-bold"
_CHANGED_FIRST = "gt-ink gt-bold"


def moved_mark(entry: Entry, voice: Voice) -> str:
    """That it has moved, and from where, in a few words; or that it is new; else empty."""
    if entry.before is None:
        return telling.change_words(entry, voice)
    return f"{SIGN} {voice.say(phrases.BEFORE, place=entry.before.short)}"


def _facts(entry: Entry, voice: Voice, room: float, *, with_hours: bool) -> Iterator[Line]:
    first = _first_that_fits(_hours(entry, voice), room)
    if with_hours:
        yield Line(first, SMALL, _CHANGED_FIRST if entry.before else "gt-muted")
    if entry.status:
        yield Line(_one(telling.status_words(entry, voice), room), SMALL, "gt-ink gt-bold")
    if entry.marks:
        yield _clash_line(entry, voice, room)
    odd = telling.oddity_words(entry, voice) or _beyond(entry, voice)
    if odd:
        yield Line(_one(capital(odd), room), SMALL, "gt-muted")
    if not with_hours and entry.block_title:
        said = voice.say(phrases.IN_BLOCK, block=entry.block_title)
        yield Line(_one(capital(said), room), SMALL, "gt-muted")
    changed = telling.change_words(entry, voice)
    before = entry.before
    is_told = with_hours and before and before.is_all and not first.endswith("…")
    if changed and not is_told:
        yield from (
            Line(each, SMALL, _CHANGED) for each in cut(capital(changed), SMALL, room, 2, bold=True)
        )


def _clash_line(entry: Entry, voice: Voice, room: float) -> Line:
    worst = worst_of(entry)
    said = telling.marks_words(entry.marks, voice)
    forms = (
        f"{said} ({voice.say(phrases.SEVERITIES[worst])})",
        said,
        telling.numbers_words(entry.marks, 6),
        telling.numbers_words(entry.marks, 3),
        telling.numbers_words(entry.marks, 1),
    )
    return Line(_first_that_fits(forms, room - _SIGN), SMALL, "gt-ink gt-bold", worst)


def _hours(entry: Entry, voice: Voice) -> tuple[str, ...]:
    """In how many words its hours are said, the most first."""
    said = telling.hours_words(entry, voice)
    when = entry.when
    forms = (said, hours(when), f"{when.start:%H:%M}") if when else (said,)
    return tuple(moved_words(entry, forms, voice)) or forms


def _first_that_fits(forms: Sequence[str], room: float) -> str:
    """The first of several forms that fits; of the last, the beginning."""
    fit = (each for each in forms if width(each, SMALL, bold=True) <= room)
    return next(fit, None) or _one(forms[-1], room)


def worst_of(entry: Entry) -> Severity:
    """How much the heaviest of its clashes weighs."""
    order = list(Severity)
    return min((each.severity for each in entry.marks), key=order.index)


def _together(entry: Entry, voice: Voice, room: float) -> Line:
    """All facts in one line, in short: as many of them as fit."""
    start = f"{entry.when.start:%H:%M}" if entry.when else telling.hours_words(entry, voice)
    if entry.before:
        start = f"{start} {moved_mark(entry, voice)}"
    new = "" if entry.before else telling.change_words(entry, voice)
    parts = [*filter(None, [start, telling.status_words(entry, voice), new])]
    if not entry.marks:
        forms = [" · ".join(parts[:count]) for count in range(len(parts), 0, -1)]
        return Line(_first_that_fits(forms, room), SMALL, "gt-muted")
    parts.insert(0, telling.numbers_words(entry.marks, 3))
    forms = [" · ".join(parts[:count]) for count in range(len(parts), 0, -1)]
    return Line(_first_that_fits(forms, room - _SIGN), SMALL, "gt-ink", worst_of(entry))


def _single(entry: Entry, voice: Voice, room: float, kind: str) -> Line:
    """The whole of a box of one line; how sure it is comes before the title."""
    start = f"{entry.when.start:%H:%M} " if entry.when else ""
    if entry.before:
        start = f"{start}{moved_mark(entry, voice)} · "
    status, odd = telling.status_words(entry, voice), telling.oddity_words(entry, voice)
    words = " · ".join(filter(None, (status, entry.title, odd)))
    if entry.marks:
        words = f"{telling.numbers_words(entry.marks, 2)} · {start}{words}"
        return Line(_one(words, room - _SIGN), SMALL, kind, worst_of(entry))
    return Line(_one(start + words, room), SMALL, kind)


def _one(words: str, room: float) -> str:
    return "".join(cut(words, SMALL, room, 1, bold=True))


def _beyond(entry: Entry, voice: Voice) -> str:
    """Until when it goes on, if that is below the picture."""
    if entry.when is None:
        return ""
    end = layout.minutes(entry.when.start.date(), entry.when.end)
    return telling.goes_on_words(entry, voice) if end > LATEST else ""
