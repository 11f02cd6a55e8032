"""``cambios``, ``diff``, ``mudanças``: what has changed from one version to another."""

from collections import Counter
from datetime import date
from typing import Any

from gobierno_abierto.cli import changes_phrases, phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.cli.judging import judged, warn_of_errors
from gobierno_abierto.cli.opening import Opened, opened
from gobierno_abierto.cli.people_typed import called, people_typed
from gobierno_abierto.cli.publishing import release, warn_of_names
from gobierno_abierto.cli.reporting import is_confidential, told_unread
from gobierno_abierto.cli.workbooks import warn_of_gaps
from gobierno_abierto.formats.json.write import plain_value
from gobierno_abierto.index import is_published
from gobierno_abierto.model import Document, Visibility
from gobierno_abierto.publish.changes import (
    changes_text,
    may_be_named,
    people_concerned,
    personal_text,
    public_pair,
)
from gobierno_abierto.publish.page import Page
from gobierno_abierto.scheduling.changes import (
    Change,
    PersonError,
    changes,
    compared,
    involvement,
)


def run(arguments: Arguments, console: Console) -> int:
    """Say what has changed: for everybody, or for one person."""
    asked = arguments.values.get("for")
    everyone = arguments.has("for-everyone")
    if (asked is not None or everyone) and arguments.has("internal"):
        option = OPTIONS["for-everyone" if everyone else "for"]
        options = {"person": option.names, "internal": OPTIONS["internal"].names}
        words = phrases.told(changes_phrases.HERS_IS_PUBLIC, console.lang, **options)
        raise UsageError(words, arguments.command)
    both = [opened(each, console) for each in arguments.files]
    documents = [each.reading.document for each in both]
    # Both are opened first, so that all that is wrong is said at once.
    unread = [each for each in both if each.reading.document is None]
    if unread and console.as_json:
        return told_unread("changes", unread[0], console)
    for each in unread:
        told_unread("changes", each, console)
    before, after = documents
    if before is None or after is None:
        return 2
    internal = arguments.has("internal") or any(map(is_confidential, both))
    released = release(arguments, console, both, internal=internal)
    if released is None:
        return 1
    before, after = released
    try:
        internal = _tell(arguments, console, both, (before, after))
    except PersonError as error:
        day = max(each.header.revised for each in (before, after))
        console.warn(_not_found(error, console, day))
        return 2
    for each in both if both[0].name != both[1].name else both[:1]:
        report = judged(each)
        warn_of_errors(each, console, report)
        if not internal:
            warn_of_names(each, console, report)
    return warn_of_gaps(both, console)


def _tell(
    arguments: Arguments,
    console: Console,
    both: list[Opened],
    versions: tuple[Document, Document],
) -> bool:
    """Tell whom it is for; whether that was the whole, which is not for everybody."""
    asked = arguments.values.get("for")
    if arguments.has("for-everyone"):
        _for_each(arguments, console, both, versions, None)
        return False
    if asked is None:
        return _for_all(arguments, console, both, versions)
    people = people_typed(*versions, asked)
    if len(people) == 1:
        _for_one(arguments, console, both, versions, people[0])
    else:
        _for_each(arguments, console, both, versions, people)
    return False


def _for_all(
    arguments: Arguments,
    console: Console,
    both: list[Opened],
    versions: tuple[Document, Document],
) -> bool:
    """Tell everybody; whether that was the whole, which is not for everybody."""
    internal = arguments.has("internal") or any(map(is_confidential, both))
    guess = arguments.has("guess")
    if not console.as_json:
        told = changes_text(
            *versions, lang=console.lang, width=WIDTH, internal=internal, guess=guess
        )
        console.tell(told)
        return internal
    old, new = versions if internal else public_pair(*versions)
    visibility = Visibility.INTERNAL if internal else Visibility.PUBLIC
    those = changes(old, new, guess=guess)
    console.tell_object(_answer(console, both, (old, new), visibility, those))
    return internal


def _for_one(
    arguments: Arguments,
    console: Console,
    both: list[Opened],
    versions: tuple[Document, Document],
    her: str,
) -> None:
    guess = arguments.has("guess")
    if not console.as_json:
        console.tell(personal_text(*versions, her, lang=console.lang, guess=guess))
        return
    told = _plain_message(console, both, versions, her, guess=guess)
    visibility, those = told.pop("visibility"), told.pop("those")
    answer = _answer(console, both, public_pair(*versions, her), visibility, those)
    console.tell_object({**answer, **told})


def _for_each(
    arguments: Arguments,
    console: Console,
    both: list[Opened],
    versions: tuple[Document, Document],
    people: tuple[str, ...] | None,
) -> None:
    """The messages to several, or to everybody (`None`), one after another."""
    guess, lang = arguments.has("guess"), console.lang
    those = people_concerned(*versions, guess=guess) if people is None else people
    if console.as_json:
        answer = _answer(console, both, public_pair(*versions), Visibility.INTERNAL, ())
        told = [_plain_message(console, both, versions, her, guess=guess) for her in those or ()]
        messages = [_without_counts(each) for each in told]
        console.tell_object({**_without_counts(answer), "messages": messages})
        return
    if not those:
        words = changes_phrases.NOT_ONE if those is None else changes_phrases.FOR_NOBODY
        console.tell(phrases.told(words, lang) + "\n")
        return
    lines = [phrases.told(changes_phrases.EACH_HERS, lang) + "\n"]
    for her in those:
        message = personal_text(*versions, her, lang=lang, guess=guess)
        lines.append(f"\n=== {printable(called(*versions, her))} ===\n\n{message}")
    console.tell("".join(lines))


def _plain_message(
    console: Console,
    both: list[Opened],
    versions: tuple[Document, Document],
    her: str,
    *,
    guess: bool,
) -> dict[str, Any]:
    found = involvement(*public_pair(*versions, her), her, guess=guess)
    may_be = may_be_named(*versions, her) and not any(map(is_confidential, both))
    return {
        "person": her,
        "visibility": Visibility.PUBLIC if may_be else Visibility.INTERNAL,
        "those": tuple(change for item in found for change in item.changes),
        "message": personal_text(*versions, her, lang=console.lang, guess=guess),
    }


def _without_counts(answer: dict[str, Any]) -> dict[str, Any]:
    """The answer on one of several: its changes are with each message."""
    kept = {key: each for key, each in answer.items() if key not in ("counts", "changes", "those")}
    if "those" in answer:
        kept["visibility"] = answer["visibility"].value
        kept["changes"] = [_plain(each) for each in answer["those"]]
    return kept


def _answer(
    console: Console,
    both: list[Opened],
    versions: tuple[Document, Document],
    visibility: Visibility,
    those: tuple[Change, ...],
) -> dict[str, Any]:
    how = compared(*versions)
    return {
        "command": "changes",
        "lang": console.lang,
        "visibility": visibility.value,
        "before": _plain_version(both[0], versions[0]),
        "after": _plain_version(both[1], versions[1]),
        "same_document": how.are_of_one,
        "goes_back": how.goes_back,
        "repeated_ids": list(how.twice),
        "counts": dict(sorted(Counter(each.kind.value for each in those).items())),
        "changes": [_plain(each) for each in those],
    }


def _plain_version(found: Opened, document: Document) -> dict[str, Any]:
    header = document.header
    return {
        "file": found.shown,
        "id": document.id,
        "namespace": header.namespace,
        "revision": header.revision,
        "revised": header.revised.isoformat(),
    }


def _plain(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind.value,
        "noun": change.tag,
        "id": change.id,
        "nth": change.nth,
        "within": change.within.id if change.within else None,
        "field": change.field,
        "before": plain_value(change.before),
        "after": plain_value(change.after),
        "pointers": list(change.pointers),
        "guess": change.guess,
    }


def _not_found(error: PersonError, console: Console, day: date) -> str:
    """That nobody has a name, or several; and who may have been meant."""
    lang, page = console.lang, Page(WIDTH)
    if error.candidates and not all(is_published(each, day) for each in error.candidates):
        page.write(phrases.told(changes_phrases.INTERNAL, lang))
    wanted = printable(error.wanted)
    sentence = changes_phrases.SEVERAL if error.several else changes_phrases.NOBODY
    page.write(phrases.told(sentence, lang, wanted=wanted))
    if error.candidates and not error.several:
        page.write(phrases.told(changes_phrases.PERHAPS, lang))
    for each in error.candidates:
        words = f"{each.id}: {each.name}" if each.name else each.id
        page.write(printable(words), indent=2)
    return str(page)
