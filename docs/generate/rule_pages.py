"""A page for each code, made of the catalogue, the manual, and the example files of the tests."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from textwrap import dedent
from typing import NamedTuple

import said

from gobierno_abierto.findings import Entry, Finding
from gobierno_abierto.findings.catalogue import (
    ALL,
    calendars,
    clashes,
    commitments,
    header,
    identity,
    participation,
    people,
    reading,
    references,
    time,
    waivers,
)
from gobierno_abierto.findings.manual import explained
from gobierno_abierto.formats.json import read_json
from gobierno_abierto.rules import check
from gobierno_abierto.words import Language

_FAMILIES = (
    reading, identity, references, time, clashes, people, participation, commitments, header,
    calendars, waivers,
)  # fmt: skip
_CONTEXT = 4


class Excerpt(NamedTuple):
    """Lines of a file, and which of them (from 1) are the ones that matter."""

    text: str
    marked: tuple[int, ...]


def rules_table(lang: Language) -> str:
    """All codes, family by family."""
    parts = []
    for family in _FAMILIES:
        key = family.__name__.rpartition(".")[2]
        parts.append(f"## {said.FAMILIES[key].in_language(lang)} {{ #{key} }}\n")
        heads = [each.in_language(lang) for each in (said.CODE, said.SEVERITY, said.TITLE)]
        parts.append(f"| {' | '.join(heads)} |\n|---|---|---|")
        parts.extend(_row(entry, lang) for entry in family.ALL)
        parts.append("")
    return "\n".join(parts)


def rule_pages(lang: Language, examples: Path) -> Iterator[tuple[str, str | bytes]]:
    """The pages, and the example files that they link to: where, and what."""
    for entry in ALL:
        folder = examples / entry.code
        bad, good = ((folder / name).read_bytes() for name in ("bad.json", "good.json"))
        yield f"reference/rules/{entry.code}.md", _page(entry, bad, good, lang)
        yield f"reference/rules/{entry.code}-bad.json", bad
        yield f"reference/rules/{entry.code}-good.json", good


def _row(entry: Entry, lang: Language) -> str:
    severity = said.SEVERITIES[entry.severity].in_language(lang)
    title = entry.title.in_language(lang)
    return f"| [{entry.code}]({entry.code}.md) | {severity} | {title} |"


def _page(entry: Entry, bad: bytes, good: bytes, lang: Language) -> str:
    why = explained(entry.code)
    found = next((each for each in _findings(bad) if each.code == entry.code), None)
    before, after = _excerpts(_shown(bad), _shown(good))
    severity = said.SEVERITIES[entry.severity].in_language(lang)
    parts = [
        f"# {entry.code}: {entry.title.in_language(lang)}",
        f"*{severity}* · [{said.ALL_RULES.in_language(lang)}](index.md)",
        _section(said.LOOKS_FOR, why.looks_for.in_language(lang), lang),
        _section(said.WHY, why.why.in_language(lang), lang),
        _section(said.BAD, _blocks(before, lang), lang),
        _answer(found, lang) if found else "",
        _section(said.GOOD, _blocks(after, lang), lang),
        _section(said.REMEDY, _mending(entry, found, lang), lang),
        _section(said.SOURCE, entry.source.in_language(lang), lang),
        said.WHOLE_FILES.in_language(lang)
        + f" [{entry.code}-bad.json]({entry.code}-bad.json),"
        + f" [{entry.code}-good.json]({entry.code}-good.json).",
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _section(head: said.Sentence, body: str, lang: Language) -> str:
    return f"## {head.in_language(lang)}\n\n{body}"


def _answer(found: Finding, lang: Language) -> str:
    words = f"{found.place}\n    {found.fault(lang)}\n    {found.remedy(lang)}\n    {found.code}"
    return f"{said.SAYS.in_language(lang)}\n\n```text\n{words}\n```"


def _mending(entry: Entry, found: Finding | None, lang: Language) -> str:
    return found.remedy(lang) if found else entry.remedy.in_language(lang)


def _findings(data: bytes) -> tuple[Finding, ...]:
    """What the command would say of the file."""
    answer = read_json(data)
    if answer.document is None:
        return answer.report.findings
    return (*answer.report, *map(answer.located, check(answer.document)))


def _shown(data: bytes) -> list[str]:
    text = data.decode("utf-8", errors="replace")
    return "".join(c if c.isprintable() or c == "\n" else "\N{REPLACEMENT CHARACTER}" for c in text).splitlines()


def _excerpts(bad: list[str], good: list[str]) -> tuple[list[Excerpt], list[Excerpt]]:
    groups = list(SequenceMatcher(None, bad, good, autojunk=False).get_grouped_opcodes(_CONTEXT))
    return (
        [_excerpt(bad, [(start, end, tag) for tag, start, end, _, _ in each]) for each in groups],
        [_excerpt(good, [(start, end, tag) for tag, _, _, start, end in each]) for each in groups],
    )


def _excerpt(lines: list[str], spans: list[tuple[int, int, str]]) -> Excerpt:
    first, last = spans[0][0], spans[-1][1]
    marked = [n - first + 1 for a, b, tag in spans if tag != "equal" for n in range(a, b)]
    return Excerpt(dedent("\n".join(lines[first:last])), tuple(marked))


def _blocks(excerpts: list[Excerpt], lang: Language) -> str:
    return "\n\n".join(_block(each) for each in excerpts if each.text.strip()) or (
        said.EMPTY.in_language(lang)
    )


def _block(excerpt: Excerpt) -> str:
    lines = " ".join(map(str, excerpt.marked))
    mark = f' hl_lines="{lines}"' if lines else ""
    return f"```json{mark}\n{excerpt.text}\n```"
