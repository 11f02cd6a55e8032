"""``cambios``, ``diff``, ``mudanças``: what has changed from one version to another."""

from collections import Counter
from typing import Any

from gobierno_abierto.cli import changes_phrases, phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.grammar import NAMES, OPTIONS
from gobierno_abierto.cli.judging import judged, warn_of_errors
from gobierno_abierto.cli.opening import Opened, opened
from gobierno_abierto.cli.reporting import is_confidential, told_unread
from gobierno_abierto.findings import Report
from gobierno_abierto.findings.catalogue.people import NAME_IN_TEXT
from gobierno_abierto.formats.json.write import plain_value
from gobierno_abierto.index import is_published
from gobierno_abierto.model import Document, Visibility
from gobierno_abierto.publish.changes import changes_text, may_be_named, personal_text, public_pair
from gobierno_abierto.publish.page import Page
from gobierno_abierto.scheduling.changes import (
    Change,
    PersonError,
    changes,
    compared,
    involvement,
    person_meant,
)


def run(arguments: Arguments, console: Console) -> int:
    """Say what has changed: for everybody, or for one person."""
    person = arguments.values.get("for")
    if person is not None and arguments.has("internal"):
        options = {"person": OPTIONS["for"].names, "internal": OPTIONS["internal"].names}
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
    try:
        if person is None:
            internal = _for_all(arguments, console, both, (before, after))
        else:
            internal = False
            _for_one(arguments, console, both, (before, after), person)
    except PersonError as error:
        console.warn(_not_found(error, console))
        return 2
    for each in both if both[0].name != both[1].name else both[:1]:
        report = judged(each)
        warn_of_errors(each, console, report)
        if not internal:
            _warn_of_names(each, console, report)
    return 0


def _warn_of_names(found: Opened, console: Console, report: Report) -> None:
    """Say that texts of a document name somebody who is not to be named, if they do."""
    count = sum(finding.entry is NAME_IN_TEXT for finding in report)
    if not count:
        return
    sentence = changes_phrases.NAME_IN_TEXT if count == 1 else changes_phrases.NAMES_IN_TEXT
    page = Page(WIDTH)
    page.unbroken(
        console.command(NAMES["check"], found.name, *found.typed),
        lead=phrases.told(sentence, console.lang, count=count),
    )
    console.warn(str(page))


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
    person: str,
) -> None:
    guess = arguments.has("guess")
    if not console.as_json:
        console.tell(personal_text(*versions, person, lang=console.lang, guess=guess))
        return
    her = person_meant(*versions, person)
    old, new = public_pair(*versions, her)
    those = [each for item in involvement(old, new, her, guess=guess) for each in item.changes]
    may_be = may_be_named(*versions, her) and not any(map(is_confidential, both))
    visibility = Visibility.PUBLIC if may_be else Visibility.INTERNAL
    answer = _answer(console, both, (old, new), visibility, tuple(those))
    message = personal_text(*versions, person, lang=console.lang, guess=guess)
    console.tell_object({**answer, "person": her, "message": message})


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


def _not_found(error: PersonError, console: Console) -> str:
    """That nobody has a name, or several; and who may have been meant."""
    lang, page = console.lang, Page(WIDTH)
    if error.candidates and not all(map(is_published, error.candidates)):
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
