"""What is not known of the events of a dialogue: said once, if it is so of most of them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from gobierno_abierto.index import PlacedEvent
from gobierno_abierto.model import EventStatus
from gobierno_abierto.publish.site import phrases
from gobierno_abierto.publish.site.views import MissingView
from gobierno_abierto.publish.voice import Voice
from gobierno_abierto.words import Sentence, listed

# So many exceptions can be named; with more of them it is said of each event.
_MOST_EXCEPTIONS = 3

# What is not known of each event, by its pointer.
Lacking = Mapping[str, Sequence[str]]
# Of all events, and of those of one kind, where there are others.
_TITLES: Mapping[bool, tuple[Sentence, Sentence]] = {
    True: (phrases.LACKING_OF_ALL, phrases.LACKING_OF_HELD),
    False: (phrases.UNKNOWN_OF_ALL, phrases.UNKNOWN_OF_OTHERS),
}


def said_once(
    events: Sequence[PlacedEvent], lacking: Lacking, names: Mapping[str, str], voice: Voice
) -> tuple[tuple[MissingView, ...], dict[str, tuple[str, ...]]]:
    """What is said of most events together, and what is left to be said of each, by its pointer.

    `names` are what the events are called. Those that were held and those that were not are told
    apart: of these something may still be on its way. Of cancelled ones nobody needs to know.
    """
    views = []
    left = {pointer: tuple(lines) for pointer, lines in lacking.items()}
    asked = [each for each in events if each.event.status is not EventStatus.CANCELLED]
    for is_held, titles in _TITLES.items():
        mine = [each for each in asked if (each.event.status is EventStatus.HELD) == is_held]
        common = dict(_common(mine, lacking, names, voice))
        if not common:
            continue
        title = titles[len(mine) < len(events)]
        lines = tuple(common.values())
        views.append(MissingView(title=voice.say(title, count=len(mine)), lines=lines))
        for each in mine:
            own = left[each.pointer]
            left[each.pointer] = tuple(line for line in own if line not in common)
    return tuple(views), left


def _common(
    events: Sequence[PlacedEvent], lacking: Lacking, names: Mapping[str, str], voice: Voice
) -> Iterator[tuple[str, str]]:
    """What is not known of most of several events, and the same with those that are excepted."""
    counts = Counter(line for each in events for line in dict.fromkeys(lacking[each.pointer]))
    for line, count in counts.items():
        is_most = len(events) > 1 and 2 * count > len(events)
        if not is_most or len(events) - count > _MOST_EXCEPTIONS:
            continue
        known = [names[each.pointer] for each in events if line not in lacking[each.pointer]]
        told = listed([voice.quoted(each) for each in known], voice.lang)
        yield line, voice.say(phrases.BUT_FOR, line=line, events=told) if known else line
