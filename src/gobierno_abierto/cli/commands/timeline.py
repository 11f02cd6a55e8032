"""``linea-de-tiempo``, ``timeline``, ``linha-do-tempo``: the agenda as a picture."""

from gobierno_abierto.cli import file_phrases, phrases, plan_phrases, timeline_phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError, day_typed
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.files import FileProblem, same_file
from gobierno_abierto.cli.grammar import NAMES, OPTIONS
from gobierno_abierto.cli.judging import warn_of_errors
from gobierno_abierto.cli.opening import Opened, opened
from gobierno_abierto.cli.output import Wish, own_language, refused, written_words
from gobierno_abierto.cli.pictures import Picture, is_page, is_picture, write_picture
from gobierno_abierto.cli.publishing import release
from gobierno_abierto.cli.reporting import is_confidential, told_unread
from gobierno_abierto.cli.workbooks import warn_of_gaps
from gobierno_abierto.model import Document, PlanBook, Visibility
from gobierno_abierto.publish.page import Page
from gobierno_abierto.publish.timeline import (
    NoSuchDay,
    NoSuchEvent,
    timeline_html,
    timeline_key,
    timeline_svg,
)
from gobierno_abierto.publish.visibility import kept_back
from gobierno_abierto.words import Language, Word

# More names than these are told as a number.
_MOST_NAMED = 12


def run(arguments: Arguments, console: Console) -> int:
    """Draw the agenda of a document into a file."""
    target = arguments.files[1]
    if not is_picture(target):
        words = phrases.told(plan_phrases.PICTURE_UNKNOWN, console.lang, name=printable(target))
        raise UsageError(words, arguments.command)
    day_typed(arguments.values.get("day"), console.lang)
    found = opened(arguments.files[0], console)
    document = found.reading.document
    if document is None:
        return told_unread("timeline", found, console)
    former = opened(arguments.values["former"], console) if "former" in arguments.values else None
    if former is not None and former.reading.document is None:
        return told_unread("timeline", former, console)
    _require_agendas(arguments, console, found, former)
    for each in (found, *([former] if former else [])):
        if not each.is_included and same_file(each.name, target, console.streams):
            return refused(console, target, FileProblem(file_phrases.IS_INPUT))
    those = (found, *([former] if former else []))
    internal = arguments.has("internal") or any(map(is_confidential, those))
    released = release(arguments, console, those, internal=internal)
    if released is None:
        return 1
    return _written(arguments, console, found, former, released, internal=internal)


def _written(
    arguments: Arguments,
    console: Console,
    found: Opened,
    former: Opened | None,
    released: tuple[Document, ...],
    *,
    internal: bool,
) -> int:
    document = released[0]
    target, lang = arguments.files[1], arguments.lang or own_language(document)
    picture = Picture(
        data=_drawn(arguments, released, lang, internal=internal, spoken=console.lang),
        document=timeline_key(document),
        internal=internal,
        of_another=timeline_phrases.OF_ANOTHER,
    )
    try:
        replaced = write_picture(picture, target, may_replace=arguments.has("overwrite"))
    except FileProblem as problem:
        return refused(console, target, problem)
    if console.as_json:
        console.tell_object(_answer(found, console.lang, target, internal=internal))
    else:
        page, wish = Page(WIDTH), Wish(internal=internal)
        name, withheld = printable(target), kept_back(document)
        page.write(written_words(name, withheld, wish, console.lang, was_replaced=replaced))
        console.tell(str(page))
    if former is not None:
        _warn_of_another(console, found, former)
    warn_of_errors(found, console)
    return warn_of_gaps((found, *([former] if former else [])), console)


def _drawn(
    arguments: Arguments,
    released: tuple[Document, ...],
    lang: Language,
    *,
    internal: bool,
    spoken: Language,
) -> bytes:
    draw = timeline_html if is_page(arguments.files[1]) else timeline_svg
    try:
        return draw(
            released[0],
            lang=lang,
            day=day_typed(arguments.values.get("day"), spoken),
            event=arguments.values.get("only-event"),
            before=released[1] if len(released) > 1 else None,
            internal=internal,
        ).encode()
    except NoSuchDay as nothing:
        raise UsageError(_no_day(nothing, spoken), arguments.command) from None
    except NoSuchEvent as nothing:
        raise UsageError(_no_event(nothing, spoken), arguments.command) from None


def _no_day(nothing: NoSuchDay, lang: Language) -> str:
    if not nothing.days:
        return phrases.told(timeline_phrases.NO_DAYS, lang, option=OPTIONS["day"].names)
    days = _named(tuple(nothing.days), lang)
    return phrases.told(timeline_phrases.NO_SUCH_DAY, lang, day=nothing.day, days=days)


def _no_event(nothing: NoSuchEvent, lang: Language) -> str:
    if not nothing.events:
        option = OPTIONS["only-event"].names
        return phrases.told(timeline_phrases.NO_EVENTS, lang, option=option)
    events = _named(tuple(map(printable, nothing.events)), lang)
    asked = printable(nothing.event)
    return phrases.told(timeline_phrases.NO_SUCH_EVENT, lang, event=asked, events=events)


def _named(words: tuple[Word, ...], lang: Language) -> tuple[Word, ...]:
    more = len(words) - _MOST_NAMED
    if more <= 0:
        return words
    return (*words[:_MOST_NAMED], phrases.told(plan_phrases.MORE, lang, count=more))


def _require_agendas(
    arguments: Arguments, console: Console, found: Opened, former: Opened | None
) -> None:
    """Refuse a plan book, and a former version of another document.

    Raises:
        UsageError: if there is nothing to draw, or nothing to compare.
    """
    now, then = found.reading.document, former.reading.document if former else None
    for each in (found, *([former] if former else [])):
        if isinstance(each.reading.document, PlanBook):
            words = phrases.told(
                timeline_phrases.NO_AGENDA,
                console.lang,
                name=printable(each.shown),
                command=NAMES["plan"],
                option=OPTIONS["picture"].names,
            )
            raise UsageError(words, arguments.command)
    if former is None or now is None or then is None or now.id == then.id:
        return
    words = phrases.told(
        timeline_phrases.ANOTHER_DOCUMENT,
        console.lang,
        former=printable(former.shown),
        file=printable(found.shown),
        its=printable(then.id),
        own=printable(now.id),
        option=OPTIONS["former"].names,
    )
    raise UsageError(words, arguments.command)


def _warn_of_another(console: Console, found: Opened, former: Opened) -> None:
    """Say that the former document is perhaps none, if its namespace is another."""
    now, then = found.reading.document, former.reading.document
    if now is None or then is None or now.header.namespace == then.header.namespace:
        return
    page = Page(WIDTH)
    page.write(
        phrases.told(
            timeline_phrases.ANOTHER_NAMESPACE,
            console.lang,
            former=printable(former.shown),
            file=printable(found.shown),
        )
    )
    console.warn(str(page))


def _answer(found: Opened, lang: Language, target: str, *, internal: bool) -> dict[str, object]:
    visibility = Visibility.INTERNAL if internal else Visibility.PUBLIC
    return {
        "command": "timeline",
        "file": found.shown,
        "lang": lang,
        "visibility": visibility.value,
        "written": [target],
    }
