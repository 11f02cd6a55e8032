"""The tables of a mapping, key by key: what is missing, misspelled or of another type is told."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from gobierno_abierto.findings import Finding, finding
from gobierno_abierto.findings.catalogue import trackers as said
from gobierno_abierto.formats.json.faults import escaped
from gobierno_abierto.formats.json.scalars import shortened
from gobierno_abierto.formats.trackers.mapping import phrases
from gobierno_abierto.model import LANGUAGE_TAG
from gobierno_abierto.model.characters import ForbiddenCharacterError, require_line
from gobierno_abierto.rules.telling import nearest, perhaps
from gobierno_abierto.words import Sentence, Words, filled

_FOUND: dict[type, Sentence] = {
    str: phrases.WORDS,
    bool: phrases.YES_OR_NO,
    int: phrases.NUMBER,
    float: phrases.NUMBER,
    dict: phrases.TABLE,
    list: phrases.LIST,
}

# How many slips are guessed at: who has more has made none.
_GUESSES = 50


class Told:
    """All that is wrong with one mapping."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.guesses = _GUESSES

    def tell(self, place: tuple[str | int, ...], fault: Sentence, /, **words: Words) -> None:
        """One more fault, at the key to which the names in `place` lead."""
        pointer = "".join(f"/{escaped(str(step))}" for step in place)
        told = filled(fault, **words)
        self.findings.append(finding(said.MAPPING_FAULT, pointer, key=_shown(place), fault=told))


class Keys:
    """One table of a mapping. Each key is asked for once; what nobody asked for is told."""

    def __init__(self, plain: dict[str, Any], place: tuple[str | int, ...], told: Told) -> None:
        self.plain = plain
        self.place = place
        self.told = told
        self._known: list[str] = []

    def at(self, key: str) -> tuple[str | int, ...]:
        """The place of a key."""
        return (*self.place, key)

    def take(self, key: str, wanted: Sentence, *kinds: type, needed: str = "") -> Any:
        """The value of a key if it is of one of `kinds`; `None`: it is absent, or is told.

        `needed` is an example of a key that cannot be absent.
        """
        self._known.append(key)
        if key not in self.plain:
            if needed:
                self.told.tell(self.at(key), phrases.MISSING, example=needed)
            return None
        value = self.plain[key]
        if value.__class__ not in kinds:
            self.tell_type(key, value, wanted)
            return None
        return value

    def tell_type(self, key: str, value: Any, wanted: Sentence) -> None:
        """That a value is of another type than `wanted`."""
        found = _FOUND.get(value.__class__, phrases.DATE)
        self.told.tell(self.at(key), phrases.WRONG_TYPE, wanted=wanted, found=found)

    def words(self, key: str, *, needed: str = "") -> str | None:
        """A line that is not blank."""
        value: str | None = self.take(key, phrases.WORDS, str, needed=needed)
        if value is None:
            return None
        return value if self._is_line(key, value) else None

    def several(self, key: str) -> tuple[str, ...]:
        """A list of lines; one alone may stand without brackets."""
        value = self.take(key, phrases.LIST_OF_WORDS, str, list)
        every = [value] if isinstance(value, str) else value or []
        if not all(each.__class__ is str for each in every):
            self.told.tell(self.at(key), phrases.NOT_ONLY_WORDS)
            return ()
        return tuple(each for each in every if self._is_line(key, each))

    def numbers(self, key: str) -> tuple[int, ...]:
        """A list of whole numbers."""
        every = self.take(key, phrases.LIST, list) or []
        if not all(each.__class__ is int for each in every):
            self.told.tell(self.at(key), phrases.NOT_ONLY_NUMBERS)
            return ()
        return tuple(every)

    def expect(self, key: str) -> None:
        """Somebody has looked at a key."""
        self._known.append(key)

    def table(self, key: str, *, needed: str = "") -> "Keys | None":
        """A table within this one."""
        value = self.take(key, phrases.TABLE, dict, needed=needed)
        return None if value is None else Keys(value, self.at(key), self.told)

    def tables(self, key: str) -> "list[Keys]":
        """A table, or several of one name."""
        value = self.take(key, phrases.TABLE, dict, list)
        if isinstance(value, dict):
            return [Keys(value, self.at(key), self.told)]
        if not all(each.__class__ is dict for each in value or ()):
            self.tell_type(key, value, phrases.TABLE)
            return []
        return [
            Keys(each, (*self.at(key), number), self.told)
            for number, each in enumerate(value or (), start=1)
        ]

    def day(self, key: str) -> date | None:
        """A day, written without quotation marks."""
        value: date | None = self.take(key, phrases.DATE, date)
        return value

    def chosen(self, key: str, choices: Iterable[str]) -> str | None:
        """One of a few words."""
        value = self.words(key)
        known = tuple(choices)
        if value is not None and value not in known:
            self.tell_unknown(key, value, known)
            return None
        return value

    def tag(self, key: str, *, needed: str = "") -> str | None:
        """A language tag."""
        value = self.words(key, needed=needed)
        if value is not None and not LANGUAGE_TAG.fullmatch(value):
            self.told.tell(self.at(key), phrases.NO_TAG, value=shortened(value))
            return None
        return value

    def tell_unknown(self, key: str, value: str, known: tuple[str, ...]) -> None:
        """That a word is none of those that are known."""
        shown = ", ".join(known[:40])
        self.told.tell(
            self.at(key),
            phrases.UNKNOWN_WORD,
            value=shortened(value),
            hint=self._hint(value, known),
            known=shown,
        )

    def finish(self) -> None:
        """Tell of every key that nobody asked for."""
        known = tuple(dict.fromkeys(self._known))
        for key in self.plain:
            if key not in known:
                hint = self._hint(key, known)
                self.told.tell(self.at(key), phrases.UNKNOWN_KEY, hint=hint, known=", ".join(known))

    def _hint(self, word: str, known: tuple[str, ...]) -> Words:
        if self.told.guesses <= 0 or len(word) > 60:
            return ""
        self.told.guesses -= 1
        return perhaps(nearest(word, known))

    def _is_line(self, key: str, value: str) -> bool:
        try:
            require_line(value)
        except ForbiddenCharacterError as error:
            shown = f"U+{ord(error.character):04X}"
            self.told.tell(self.at(key), phrases.FORBIDDEN, character=shown)
            return False
        if not value.strip():
            self.told.tell(self.at(key), phrases.BLANK)
            return False
        return True


def _shown(place: tuple[str | int, ...]) -> str:
    """A place as it can be found in the file.

    >>> _shown(("milestones", "start")), _shown(("claims", 2, "role")), _shown(("name",))
    ('[milestones] start', '[[claims]] 2: role', 'name')
    """
    if len(place) > 2 and isinstance(place[1], int):
        start, rest = f"[[{place[0]}]] {place[1]}: ", place[2:]
    elif len(place) > 1:
        start, rest = f"[{place[0]}] ", place[1:]
    else:
        start, rest = "", place
    return shortened(start + ".".join(map(str, rest)))
