"""``reglas``, ``rules``, ``regras``: the codes, and what stands behind each."""

import re
from typing import Any

from gobierno_abierto.cli import phrases
from gobierno_abierto.cli.arguments import Arguments, UsageError, nearest
from gobierno_abierto.cli.console import WIDTH, Console
from gobierno_abierto.cli.reporting import severity_words
from gobierno_abierto.findings import Entry
from gobierno_abierto.findings.catalogue import ALL, BY_CODE
from gobierno_abierto.publish.page import Page
from gobierno_abierto.words import Language, Sentence

_PLACE = re.compile(r"\{[a-z_]+\}")


def run(arguments: Arguments, console: Console) -> int:
    """Show the table of all codes, or everything about one."""
    asked = _code(arguments.files[0]) if arguments.files else None
    if asked is not None and asked not in BY_CODE:
        words = phrases.told(phrases.CODE_UNKNOWN, console.lang, code=arguments.files[0])
        near = nearest(asked, tuple(BY_CODE))
        hint = f" {phrases.told(phrases.NEAREST, console.lang, name=near)}" if near else ""
        raise UsageError(words + hint, arguments.command)
    entries = ALL if asked is None else (BY_CODE[asked],)
    if console.as_json:
        plain = [_plain(entry, console.lang) for entry in entries]
        answer = {"command": "rules", "lang": console.lang, "visibility": "public", "rules": plain}
        console.tell_object(answer)
    elif asked is None:
        console.tell(_table(console.lang))
    else:
        console.tell(_details(BY_CODE[asked], console.lang))
    return 0


def _code(typed: str) -> str:
    """The code as it is written here: people leave out the letters, or type small ones."""
    code = typed.strip().upper()
    return f"GA{code}" if code.isdecimal() else code


def _table(lang: Language) -> str:
    page = Page(WIDTH)
    weights = [severity_words(entry.severity, lang) for entry in ALL]
    heads = [sentence.in_language(lang) for sentence in (phrases.CODE, phrases.SEVERITY)]
    first = max(len(heads[0]), *(len(entry.code) for entry in ALL)) + 2
    second = max(len(heads[1]), *map(len, weights)) + 2
    lead = heads[0].ljust(first) + heads[1].ljust(second)
    page.write(phrases.told(phrases.TITLE, lang), lead=lead)
    page.rule("-")
    for entry, weight in zip(ALL, weights, strict=True):
        lead = entry.code.ljust(first) + weight.ljust(second)
        page.write(entry.title.in_language(lang), lead=lead)
    return str(page)


def _details(entry: Entry, lang: Language) -> str:
    page, (looks_for, why) = Page(WIDTH), _explained(entry, lang)
    page.write(f"{entry.code}: {entry.title.in_language(lang)}")
    page.rule("-")
    page.pairs(
        [
            (phrases.told(phrases.SEVERITY, lang), severity_words(entry.severity, lang)),
            (phrases.told(phrases.LOOKS_FOR, lang), looks_for),
            (phrases.told(phrases.WHY, lang), why),
            (phrases.told(phrases.SAYS, lang), _open(entry.message, lang)),
            (phrases.told(phrases.REMEDY, lang), _open(entry.remedy, lang)),
            (phrases.told(phrases.SOURCE, lang), entry.source.in_language(lang)),
        ]
    )
    return str(page)


def _explained(entry: Entry, lang: Language) -> tuple[str, str]:
    """What it looks for, and why it matters."""
    # The manual is long: only for those who ask.
    from gobierno_abierto.findings.manual import explained  # noqa: PLC0415  # as said above

    looks_for, why = explained(entry.code)
    return looks_for.in_language(lang), why.in_language(lang)


def _open(sentence: Sentence, lang: Language) -> str:
    """The sentence with a gap where each document puts words of its own."""
    return _PLACE.sub("…", sentence.in_language(lang))


def _plain(entry: Entry, lang: Language) -> dict[str, Any]:
    looks_for, why = _explained(entry, lang)
    return {
        "code": entry.code,
        "severity": entry.severity.value,
        "title": entry.title.in_language(lang),
        "looks_for": looks_for,
        "why": why,
        "message": entry.message.in_language(lang),
        "remedy": entry.remedy.in_language(lang),
        "source": entry.source.in_language(lang),
    }
