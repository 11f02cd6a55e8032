"""The parts of a timeline in words, as picture, page and table all say them."""

from collections.abc import Iterator, Sequence

from gobierno_abierto.findings import Severity
from gobierno_abierto.publish import frame
from gobierno_abierto.publish.timeline import phrases
from gobierno_abierto.publish.timeline.kinds import Entry, Gone, Marked, Numbered, Section, Timeline
from gobierno_abierto.publish.voice import Voice, capital
from gobierno_abierto.words import Sentence, hours_said, label, moment_words

# More clashes of one item than these are told as a number.
MOST_NUMBERS = 6


def head_lines(timeline: Timeline, voice: Voice) -> list[str]:
    """For whom it is; what was compared, and what is not shown."""
    header = timeline.document.header
    lines = frame.head_lines(header, timeline.withheld, voice, internal=timeline.internal)
    if timeline.compared:
        lines.append(timeline.compared)
    if timeline.more_items:
        lines.append(
            voice.say(phrases.MORE_THAN_FITS, items=timeline.more_items, days=timeline.more_days)
        )
    lines += _counted(timeline.without_day, phrases.WITHOUT_DAY_ONE, phrases.WITHOUT_DAY, voice)
    lines += _counted(timeline.waived, phrases.WAIVED_ONE, phrases.WAIVED, voice)
    return lines


def foot_lines(timeline: Timeline, voice: Voice) -> list[str]:
    """Where it comes from, and how faithful the words were that were said in `voice` before."""
    return frame.foot_lines(timeline.document.header, voice)


def summary_words(section: Section, timeline: Timeline, voice: Voice) -> str:
    """How many items, rooms and clashes a day has."""
    used = {key for each in section.entries for key in each.lanes}
    rooms = sum(each.startswith("room ") for each in used)
    words = _counted(len(section.entries), phrases.ITEM, phrases.ITEMS, voice)
    words += _counted(rooms, phrases.ROOM, phrases.ROOMS, voice)
    clashes = clashes_of(section, timeline)
    if not timeline.is_judged:
        return f"{capital(', '.join(words))}."
    if not clashes:
        words.append(voice.say(phrases.NO_CLASHES))
        return f"{capital(', '.join(words))}."
    told = _counted(len(clashes), phrases.CLASH, phrases.CLASHES, voice)[0]
    counts = [
        f"{voice.say(phrases.SEVERITIES[severity])}: {count}"
        for severity in Severity
        if (count := sum(each.severity is severity for each in clashes))
    ]
    return f"{capital(', '.join([*words, told]))} ({'; '.join(counts)})."


def clashes_of(section: Section, timeline: Timeline) -> list[Numbered]:
    """The clashes in which an item of a day is involved, in their order."""
    numbers = sorted({mark.number for each in section.entries for mark in each.marks})
    return [timeline.numbered[each] for each in numbers]


def hours_words(entry: Entry, voice: Voice) -> str:
    """From when to when, or that nobody knows."""
    return hours_said(entry.when, voice.lang) if entry.when else voice.say(phrases.NO_HOUR)


def oddity_words(entry: Entry, voice: Voice) -> str:
    """That it lasts no time, or ends too early; empty if it is as things are."""
    if entry.when is None or entry.when.start < entry.when.end:
        return ""
    is_empty = entry.when.start == entry.when.end
    return voice.say(phrases.LASTS_NOT if is_empty else phrases.BACKWARDS)


def status_words(entry: Entry, voice: Voice) -> str:
    """How sure it is, if there is anything to be said of it."""
    return label(entry.status, voice.lang).upper() if entry.status else ""


def change_words(entry: Entry, voice: Voice) -> str:
    """Where it was before, or that it is new; empty if neither."""
    if entry.before:
        return voice.say(phrases.BEFORE, place=entry.before.words)
    return voice.say(phrases.NEW) if entry.is_new else ""


def marks_words(marks: Sequence[Marked], voice: Voice) -> str:
    """The numbers of the clashes of an item."""
    if len(marks) == 1:
        return voice.say(phrases.CLASH_NUMBER, number=marks[0].number)
    numbers = numbers_words(marks, MOST_NUMBERS)
    return voice.say(phrases.CLASHES_NUMBERS, numbers=numbers)


def numbers_words(marks: Sequence[Marked], most: int) -> str:
    """The bare numbers of clashes; of more than `most`, how many more there are."""
    shown = [str(each.number) for each in marks[:most]]
    more = len(marks) - len(shown)
    return ", ".join([*shown, f"+{more}"] if more > 0 else shown)


def marks_by_severity(marks: Sequence[Marked], voice: Voice) -> Iterator[str]:
    """The numbers of the clashes of an item, with how much they weigh."""
    for severity in Severity:
        those = [each for each in marks if each.severity is severity]
        if those:
            said = voice.say(phrases.SEVERITIES[severity])
            yield f"{marks_words(those, voice)} ({said})"


def note_words(entry: Entry, voice: Voice) -> list[str]:
    """Everything that is to be said of an item besides its title, hours and rooms."""
    words = [status_words(entry, voice), oddity_words(entry, voice)]
    if entry.block_title:
        words.append(voice.say(phrases.IN_BLOCK, block=entry.block_title))
    words += marks_by_severity(entry.marks, voice)
    words.append(change_words(entry, voice))
    return [capital(each) for each in words if each]


def entry_words(entry: Entry, voice: Voice) -> str:
    """An item in one line."""
    notes = note_words(entry, voice)
    told = f"{hours_words(entry, voice)}, {entry.rooms}: {entry.title}"
    end = "" if told.endswith((".", "?", "!", "…")) else "."
    return " ".join([told + end, *(f"{each}." for each in notes)])


def gone_words(gone: Gone, voice: Voice) -> str:
    """That something is no longer there, and where it was."""
    before = voice.say(phrases.BEFORE, place=gone.words)
    return f"{gone.title}: {absence_words(gone, voice)} ({before})."


def absence_words(gone: Gone, voice: Voice) -> str:
    """That it is no longer there, or on which other day it is now."""
    return voice.say(phrases.NOW, place=gone.now) if gone.now else voice.say(phrases.GONE)


def goes_on_words(entry: Entry, voice: Voice) -> str:
    """Until when something goes on that ends outside of the picture."""
    if entry.when is None:
        return ""
    return voice.say(phrases.GOES_ON, end=moment_words(entry.when.end, voice.lang))


def clash_words(numbered: Numbered, voice: Voice, *, with_remedy: bool) -> str:
    """What is wrong, and, if asked for, what to do."""
    found = numbered.clash.finding
    said = found.message(voice.lang) if with_remedy else found.fault(voice.lang)
    return f"{capital(voice.say(phrases.SEVERITIES[numbered.severity]))}. {capital(said)}"


def left_out_words(count: int, voice: Voice, *, alone: bool) -> list[str]:
    """How many items are not in the picture; `alone`: no table is at hand."""
    many = phrases.LEFT_OUT_ALONE if alone else phrases.LEFT_OUT
    return _counted(count, many if alone else phrases.LEFT_OUT_ONE, many, voice)


def _counted(count: int, one: Sentence, many: Sentence, voice: Voice) -> list[str]:
    if not count:
        return []
    return [voice.say(one if count == 1 else many, count=count)]
