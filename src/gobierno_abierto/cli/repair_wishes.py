"""What is typed of a search for times: limits, numbers, hours, and what is not to move."""

import re
from contextlib import suppress
from datetime import time

import attrs

from gobierno_abierto.cli import phrases, repair_phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError, folded, nearest
from gobierno_abierto.cli.console import printable
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.index import Index, full_name_of
from gobierno_abierto.model import Noun, Text
from gobierno_abierto.scheduling.demands import people_of
from gobierno_abierto.words import Language, Sentence, Word, Words

# More ways than these nobody compares, and more seconds than a day nobody waits.
_MOST_PROPOSALS = 3
_CHOICES = range(1, _MOST_PROPOSALS + 1)
_MOST_SECONDS = 86_400.0
_LARGEST_SEED = 2**31 - 1
# More names than these are told as a number.
_MOST_NAMED = 12
# To compare a slip with more than these takes long.
_MOST_COMPARED = 2_000

# From when to when.
Hours = tuple[time, time]

_SECONDS = re.compile(r"\d{1,6}([.,]\d{1,3})?", re.ASCII)
_WHOLE = re.compile(r"\d{1,10}", re.ASCII)
_HOURS = re.compile(r"(\d{1,2})(:\d{2})?\s*[-–]\s*(\d{1,2})(:\d{2})?", re.ASCII)


@attrs.frozen(kw_only=True)
class SearchWish:
    """How long to search, from which number, how many ways to show, and which to write."""

    time_limit: float = 10.0
    seed: int = 0
    proposals: int = _MOST_PROPOSALS
    chosen: int = 1


def search_wish(arguments: Arguments, lang: Language) -> SearchWish:
    """What the options say of the search.

    Raises:
        UsageError: for the first one that says nothing that can be done.
    """
    wish = SearchWish()
    seconds = _seconds(arguments, wish.time_limit, lang)
    seed = _number(arguments, "seed", wish.seed, range(_LARGEST_SEED + 1), lang)
    chosen = _number(arguments, "choose", wish.chosen, _CHOICES, lang)
    proposals = _number(arguments, "proposals", wish.proposals, _CHOICES, lang)
    if chosen > proposals:
        words = {"option": OPTIONS["choose"].names, "other": OPTIONS["proposals"].names}
        raise _usage(arguments, repair_phrases.CHOICE_TOO_HIGH, lang, **words)
    return SearchWish(time_limit=seconds, seed=seed, proposals=proposals, chosen=chosen)


def hours_typed(arguments: Arguments, lang: Language) -> Hours:
    """From when to when there may be something on a day; 9:00 to 18:00 if it is not said.

    Raises:
        UsageError: if it is not two times of one day, the earlier one first.
    """
    value = arguments.values.get("hours")
    if value is None:
        return time(9), time(18)
    found = _HOURS.fullmatch(value.strip())
    first = last = time()
    if found:
        with suppress(ValueError):
            first, last = (_hour(*found.group(n, n + 1)) for n in (1, 3))
    if first >= last:
        raise _usage(arguments, repair_phrases.HOURS_UNKNOWN, lang, value=printable(value))
    return first, last


def _hour(hour: str, minutes: str | None) -> time:
    return time.fromisoformat(f"{hour:0>2}{minutes or ':00'}")


def fixed_items(arguments: Arguments, index: Index, lang: Language) -> tuple[str, ...]:
    """The ids of the items that are not to move, or of events with all that is in them, each once.

    One is meant by its id or by its title, in any language and any capitals; by a part of its
    title if no other has it.

    Raises:
        UsageError: if something means none of them, or several.
    """
    value = arguments.values.get("fixed")
    if value is None:
        return ()
    meant = _Meant(index)
    found: dict[str, None] = {}
    pieces = value.split(",")
    while pieces:
        # A title may have commas of its own.
        count = next((n for n in range(len(pieces), 0, -1) if meant.by(",".join(pieces[:n]))), 1)
        asked = ",".join(pieces[:count]).strip()
        del pieces[:count]
        if asked:
            found[_one(arguments, meant, asked, lang)] = None
    return tuple(found)


class _Meant:
    """What is meant by an id or a title; `names` are all of these, plainly."""

    def __init__(self, index: Index) -> None:
        nouns: list[Noun] = [each.item for each in index.items]
        nouns += [each.event for each in index.events]
        self._index = index
        self._ids = {each.id: None for each in nouns}
        self.names: dict[str, dict[str, None]] = {}
        for noun in nouns:
            name = full_name_of(noun)
            titles = [said for _, said in name.pairs] if isinstance(name, Text) else [name]
            for words in (noun.id, *titles):
                self.names.setdefault(_plain(words), {})[noun.id] = None

    def by(self, asked: str) -> list[str]:
        """What has that id; else what has that title."""
        exact = asked.strip()
        return [exact] if exact in self._ids else list(self.names.get(_plain(asked), ()))

    def by_part(self, asked: str) -> list[str]:
        """What has that in its id or title."""
        wanted = _plain(asked)
        those = (each for name, each in self.names.items() if wanted in name)
        return list(dict.fromkeys(item for each in those for item in each))

    def person(self, asked: str) -> tuple[str, list[str]] | None:
        """The name of the person who is meant, and the ids of what she has a part in."""
        wanted = _plain(asked)
        for each in self._index.people.values():
            if wanted == _plain(each.id) or (each.name and wanted in _plain(each.name)):
                those = (placed for placed in self._index.items if each.id in people_of(placed))
                return each.name or each.id, [placed.item.id for placed in those]
        return None

    @property
    def ids(self) -> list[str]:
        """All there are."""
        return list(self._ids)


def _plain(words: str) -> str:
    return " ".join(folded(words).split())


def _one(arguments: Arguments, meant: _Meant, asked: str, lang: Language) -> str:
    those = meant.by(asked) or meant.by_part(asked)
    if len(those) == 1:
        return those[0]
    shown = printable(asked)
    if those:
        known = _named(those, lang)
        raise _usage(arguments, repair_phrases.SEVERAL_ITEMS, lang, asked=shown, known=known)
    ids = meant.ids
    if not ids:
        raise _usage(arguments, repair_phrases.NO_ITEMS, lang)
    person = meant.person(asked)
    if person and person[1]:
        known = _named(person[1], lang)
        who = {"asked": shown, "person": printable(person[0])}
        raise _usage(arguments, repair_phrases.PERSON_FIXED, lang, known=known, **who)
    near = nearest(asked, [*ids, *meant.names][:_MOST_COMPARED])
    words: dict[str, Words] = {"asked": shown, "known": _named(ids, lang)}
    if near:
        raise _usage(
            arguments, repair_phrases.NO_SUCH_ITEM_BUT, lang, near=printable(near), **words
        )
    raise _usage(arguments, repair_phrases.NO_SUCH_ITEM, lang, **words)


def _named(those: list[str], lang: Language) -> tuple[Word, ...]:
    names: list[Word] = [printable(each) for each in those[:_MOST_NAMED]]
    more = len(those) - len(names)
    if more > 0:
        names.append(phrases.told(repair_phrases.MORE, lang, count=more))
    return tuple(names)


def _seconds(arguments: Arguments, usual: float, lang: Language) -> float:
    value = arguments.values.get("time-limit")
    if value is None:
        return usual
    seconds = float(value.replace(",", ".")) if _SECONDS.fullmatch(value.strip()) else 0.0
    if not 0 < seconds <= _MOST_SECONDS:
        words: dict[str, Words] = {
            "value": printable(value),
            "option": OPTIONS["time-limit"].names,
        }
        raise _usage(arguments, repair_phrases.SECONDS_UNKNOWN, lang, **words)
    return seconds


def _number(arguments: Arguments, key: str, usual: int, span: range, lang: Language) -> int:
    value = arguments.values.get(key)
    if value is None:
        return usual
    number = int(value) if _WHOLE.fullmatch(value.strip()) else -1
    if number not in span:
        words: dict[str, Words] = {"value": printable(value), "option": OPTIONS[key].names}
        raise _usage(
            arguments,
            repair_phrases.NUMBER_UNKNOWN,
            lang,
            least=span.start,
            most=span.stop - 1,
            **words,
        )
    return number


def _usage(arguments: Arguments, sentence: Sentence, lang: Language, **words: Words) -> UsageError:
    return UsageError(phrases.told(sentence, lang, **words), arguments.command)
