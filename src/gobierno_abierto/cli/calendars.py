"""Calendars as they are asked for on the command line."""

import re

import attrs

from gobierno_abierto.cli import calendar_phrases, phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError
from gobierno_abierto.cli.files import FileProblem
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.findings.catalogue import calendars as said
from gobierno_abierto.formats.ical import CalendarError, milestones_to_ical, to_ical
from gobierno_abierto.model import Document
from gobierno_abierto.words import Language, Sentence

_KEYS = (
    "only",
    "per-item",
    "with-event",
    "utc",
    "published",
    "milestones",
    "as-events",
    "previous",
)
_OF_AGENDA = ("only", "per-item", "with-event", "utc")
# What stands in each entry of a calendar of milestones, and in no other.
_OF_A_MILESTONE = re.compile(rb"^X-GOBIERNO-ABIERTO-KIND:milestone\r?$", re.MULTILINE)
_ENTRY = re.compile(rb"^BEGIN:(VEVENT|VTODO)\r?$", re.MULTILINE)
_OWN_ID = re.compile(rb"^X-GOBIERNO-ABIERTO-ID:", re.MULTILINE)
# Why the history of a calendar that stands in the way cannot be carried on.
_NOT_CARRIED_ON = {
    said.PREVIOUS_NOT_READ.code: calendar_phrases.BROKEN_BEFORE,
    said.PREVIOUS_IS_INTERNAL.code: calendar_phrases.INTERNAL_BEFORE,
    said.PREVIOUS_OF_ANOTHER.code: calendar_phrases.OF_ANOTHER,
    said.PREVIOUS_OF_ANOTHER_FEED.code: calendar_phrases.OF_ANOTHER,
}


@attrs.frozen(kw_only=True)
class CalendarWish:
    """What is wanted of a calendar. `previous` is the last published one, if it was named."""

    only: str | None = None
    per_item: bool = False
    parent: bool = False
    utc: bool = False
    published: bool = False
    milestones: bool = False
    as_events: bool = False
    previous: bytes | None = None


def calendar_wish(arguments: Arguments, previous: bytes | None) -> CalendarWish:
    """What the options say of the calendar."""
    return CalendarWish(
        only=arguments.values.get("only"),
        per_item=arguments.has("per-item"),
        parent=arguments.has("with-event"),
        utc=arguments.has("utc"),
        published=arguments.has("published"),
        milestones=arguments.has("milestones"),
        as_events=arguments.has("as-events"),
        previous=previous,
    )


def require_fit(arguments: Arguments, ending: str | None, lang: Language) -> None:
    """Look whether the options of calendars go with the output and with each other.

    Raises:
        UsageError: for the first one that does not.
    """
    given = [key for key in _KEYS if arguments.has(key) or key in arguments.values]
    if given and ending != ".ics":
        _refuse(arguments, calendar_phrases.ONLY_FOR_CALENDARS, given[0], None, lang)
    if "milestones" in given:
        for key in _OF_AGENDA:
            if key in given:
                _refuse(arguments, calendar_phrases.NOT_WITH, key, "milestones", lang)
        # RFC 5546 §3.4.1: a task that is published has a start, which milestones often have not.
        if "published" in given and "as-events" not in given:
            _refuse(arguments, calendar_phrases.ONLY_WITH, "published", "as-events", lang)
    elif "as-events" in given:
        _refuse(arguments, calendar_phrases.ONLY_WITH, "as-events", "milestones", lang)


def _refuse(
    arguments: Arguments, sentence: Sentence, key: str, other: str | None, lang: Language
) -> None:
    words = {"option": OPTIONS[key].names}
    if other:
        words["other"] = OPTIONS[other].names
    raise UsageError(phrases.told(sentence, lang, **words), arguments.command)


def rendered_calendar(
    document: Document,
    wish: CalendarWish,
    *,
    lang: Language | None,
    internal: bool,
    existing: bytes | None,
    may_replace: bool,
) -> bytes:
    """The bytes of a calendar; `existing` is what stands in its place, if it is one of ours.

    Unless another was named, that is the version before this one.

    Raises:
        CalendarError: if it cannot be made.
        FileProblem: if what stands in its place is the calendar of something else.
    """
    if wish.previous is not None:
        return _made(document, wish, wish.previous, lang=lang, internal=internal)
    if existing is not None:
        problem = _in_the_way(existing, wish)
        if problem and not may_replace:
            raise FileProblem(problem)
        existing = None if problem is calendar_phrases.OF_ANOTHER else existing
    try:
        return _made(document, wish, existing, lang=lang, internal=internal)
    except CalendarError as error:
        reason = _NOT_CARRIED_ON.get(error.finding.code)
        if reason is None:
            raise
        # Nobody named the file that stands there, so it cannot be wrong to have named it.
        if not may_replace:
            raise FileProblem(reason) from None
    return _made(document, wish, None, lang=lang, internal=internal)


def _in_the_way(existing: bytes, wish: CalendarWish) -> Sentence | None:
    """Why a calendar of ours should not be written over; `None` if nothing speaks against it."""
    if bool(_OF_A_MILESTONE.search(existing)) != wish.milestones:
        return calendar_phrases.OF_ANOTHER
    # Somebody may have added an appointment by hand.
    is_all_ours = len(_ENTRY.findall(existing)) <= len(_OWN_ID.findall(existing))
    return None if is_all_ours else calendar_phrases.OTHERS_IN_IT


def _made(
    document: Document,
    wish: CalendarWish,
    previous: bytes | None,
    *,
    lang: Language | None,
    internal: bool,
) -> bytes:
    if wish.milestones:
        return milestones_to_ical(
            document,
            lang=lang,
            internal=internal,
            as_events=wish.as_events,
            published=wish.published,
            previous=previous,
        )
    return to_ical(
        document,
        lang=lang,
        per_item=wish.per_item,
        internal=internal,
        only=wish.only,
        parent=wish.parent,
        utc=wish.utc,
        published=wish.published,
        previous=previous,
    )
