"""``cambios``, ``diff``, ``mudanças``: what has changed from one version to another."""

from collections import Counter
from typing import Any

from gobierno_abierto.cli import changes_phrases, phrases
from gobierno_abierto.cli.arguments import Arguments
from gobierno_abierto.cli.console import WIDTH, Console, printable
from gobierno_abierto.cli.opening import Opened, opened
from gobierno_abierto.cli.reporting import is_confidential, told_unread
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
    person = arguments.values.get("for")
    if person is None:
        return _for_all(arguments, console, both, (before, after))
    try:
        return _for_one(arguments, console, both, (before, after), person)
    except PersonError as error:
        console.warn(_not_found(error, console))
        return 2


def _for_all(
    arguments: Arguments,
    console: Console,
    both: list[Opened],
    versions: tuple[Document, Document],
) -> int:
    internal = arguments.has("internal") or any(map(is_confidential, both))
    guess = arguments.has("guess")
    if not console.as_json:
        told = changes_text(
            *versions, lang=console.lang, width=WIDTH, internal=internal, guess=guess
        )
        console.tell(told)
        return 0
    old, new = versions if internal else public_pair(*versions)
    visibility = Visibility.INTERNAL if internal else Visibility.PUBLIC
    those = changes(old, new, guess=guess)
    console.tell_object(_answer(console, both, (old, new), visibility, those))
    return 0


def _for_one(
    arguments: Arguments,
    console: Console,
    both: list[Opened],
    versions: tuple[Document, Document],
    person: str,
) -> int:
    guess = arguments.has("guess")
    if not console.as_json:
        console.tell(personal_text(*versions, person, lang=console.lang, guess=guess))
        return 0
    her = person_meant(*versions, person)
    old, new = public_pair(*versions, her)
    those = [each for item in involvement(old, new, her, guess=guess) for each in item.changes]
    may_be = may_be_named(*versions, her) and not any(map(is_confidential, both))
    visibility = Visibility.PUBLIC if may_be else Visibility.INTERNAL
    answer = _answer(console, both, (old, new), visibility, tuple(those))
    message = personal_text(*versions, person, lang=console.lang, guess=guess)
    console.tell_object({**answer, "person": her, "message": message})
    return 0


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
