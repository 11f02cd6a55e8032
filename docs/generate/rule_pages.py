"""A page for each code, made of the catalogue, the manual, and the example files of the tests."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from textwrap import dedent
from typing import NamedTuple

import said
from gobierno_abierto.findings import Entry
from gobierno_abierto.findings.catalogue import (
    BY_CODE,
    calendar_parts,
    calendar_reading,
    calendar_rules,
    calendar_text,
    calendars,
    clashes,
    coding,
    collecting,
    commitments,
    gatherings,
    header,
    identity,
    milestones,
    participation,
    people,
    permissions,
    plans,
    reading,
    references,
    resources,
    schedule_times,
    schedules,
    sheet_cells,
    sheets,
    table_cells,
    tables,
    time,
    trackers,
    waivers,
    workbooks,
)
from gobierno_abierto.findings.manual import explained
from gobierno_abierto.model.characters import without_forbidden
from gobierno_abierto.words import Language, Sentence
from rule_files import Triplet, answer, told, triplets
from shown_workbooks import workbook_lines

_FAMILIES = (
    reading, workbooks, sheets, sheet_cells, tables, table_cells, trackers, identity, references,
    time, clashes, resources, gatherings, people, permissions, participation, commitments, plans,
    milestones, coding, collecting, header,
    calendars, calendar_text, calendar_parts, calendar_rules, calendar_reading, schedules,
    schedule_times, waivers,
)  # fmt: skip
_CONTEXT = 4
_BEGINNING = 12

# What Markdown and its extensions, HTML and the hooks read as more than a character.
_MARKUP = re.compile(r"[&<>\\`*_\[\]{}#!~^=|]")


class Excerpt(NamedTuple):
    """Lines of a file, and which of them (from 1) are the ones that matter."""

    text: str
    marked: tuple[int, ...] = ()


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


def rule_pages(lang: Language) -> Iterator[tuple[str, str | bytes]]:
    """The pages, and the example files that they link to: where, and what."""
    for triplet in triplets():
        start = f"reference/rules/{triplet.code}"
        yield f"{start}.md", page_of(triplet, lang)
        for name, data in _files_of(triplet):
            yield f"reference/rules/{name}", data


def _files_of(triplet: Triplet) -> Iterator[tuple[str, bytes]]:
    """The example files, by the names under which they can be downloaded."""
    bad_ending, good_ending = triplet.endings
    if triplet.bad is not None:
        yield f"{triplet.code}-bad.{bad_ending}", triplet.bad
    yield f"{triplet.code}-good.{good_ending}", triplet.good
    if triplet.document is not None:
        name = "mapping.toml" if triplet.how == ("mapping",) else "document.json"
        yield f"{triplet.code}-{name}", triplet.document


def _row(entry: Entry, lang: Language) -> str:
    severity = said.SEVERITIES[entry.severity].in_language(lang)
    title = entry.title.in_language(lang)
    return f"| [{entry.code}]({entry.code}.md) | {severity} | {title} |"


def page_of(triplet: Triplet, lang: Language) -> str:
    """The page of one code."""
    entry, why = BY_CODE[triplet.code], explained(triplet.code)
    found = next(each for each in told(triplet, triplet.bad) if each.code == entry.code)
    bad, good = (
        _shown(data or b"", ending)
        for data, ending in zip((triplet.bad, triplet.good), triplet.endings, strict=True)
    )
    if triplet.endings[1] == "xlsx" and set(bad).isdisjoint(good):
        # Beside a file that is no workbook, the beginning of one is enough.
        good = [*good[:_BEGINNING], "…"]
    before, after = _excerpts(bad, good) if triplet.bad else ([], [Excerpt("\n".join(good))])
    severity = said.SEVERITIES[entry.severity].in_language(lang)
    parts = [
        f"# {entry.code}: {entry.title.in_language(lang)}",
        f"*{severity}* · [{said.ALL_RULES.in_language(lang)}](index.md)",
        _section(said.LOOKS_FOR, why.looks_for.in_language(lang), lang),
        _section(said.WHY, why.why.in_language(lang), lang),
        _section(said.BAD, _bad(triplet, before, lang), lang),
        f"{said.SAYS.in_language(lang)}\n\n{fenced(answer(triplet, lang), 'text')}",
        _section(said.GOOD, _blocks(after, triplet.endings[1]), lang),
        _section(said.REMEDY, literal(found.remedy(lang)), lang),
        _section(said.SOURCE, entry.source.in_language(lang), lang),
        _files(triplet, lang),
    ]
    return "\n\n".join(parts) + "\n"


def _section(head: Sentence, body: str, lang: Language) -> str:
    return f"## {head.in_language(lang)}\n\n{body}"


def _bad(triplet: Triplet, excerpts: list[Excerpt], lang: Language) -> str:
    if triplet.bad is None:
        return said.NO_FILE.in_language(lang)
    return _blocks(excerpts, triplet.endings[0]) or said.EMPTY.in_language(lang)


def _files(triplet: Triplet, lang: Language) -> str:
    links = [f"[{name}]({name})" for name, _ in _files_of(triplet)]
    return f"{said.WHOLE_FILES.in_language(lang)} {', '.join(links)}."


def _shown(data: bytes, ending: str) -> list[str]:
    if ending == "xlsx":
        return workbook_lines(data) if data else []
    if ending in ("ics", "csv"):
        raw = data.removesuffix(b"\n").split(b"\n")
        return [_shown_line(line, shows_end=ending == "ics") for line in raw]
    lines = data.decode("utf-8", errors="replace").split("\n")
    return [without_forbidden(line.rstrip()) for line in lines]


def _shown_line(line: bytes, *, shows_end: bool = True) -> str:
    r"""A line of a calendar or a table, with what cannot be seen in it by name.

    `shows_end`: that it does not end as the standard of calendars wants is shown, too.

    >>> _shown_line(b"SUMMARY:D\xeda\x0b")
    'SUMMARY:D\\xeda<U+000B><LF>'
    """
    text = line.removesuffix(b"\r").decode("utf-8", errors="backslashreplace")
    seen = (each if each.isprintable() else f"<U+{ord(each):04X}>" for each in text)
    return "".join(seen) + ("" if line.endswith(b"\r") or not shows_end else "<LF>")


def _excerpts(bad: list[str], good: list[str]) -> tuple[list[Excerpt], list[Excerpt]]:
    groups = list(SequenceMatcher(None, bad, good, autojunk=False).get_grouped_opcodes(_CONTEXT))
    return (
        [_excerpt(bad, [(start, end, tag) for tag, start, end, _, _ in each]) for each in groups],
        [_excerpt(good, [(start, end, tag) for tag, _, _, start, end in each]) for each in groups],
    )


def _excerpt(lines: list[str], spans: list[tuple[int, int, str]]) -> Excerpt:
    first, last = spans[0][0], spans[-1][1]
    marked = [n - first + 1 for a, b, tag in spans if tag != "equal" for n in range(a, b)]
    return Excerpt("\n".join(lines[first:last]), tuple(marked))


def _blocks(excerpts: list[Excerpt], ending: str) -> str:
    return "\n\n".join(_block(each, ending) for each in excerpts if each.text.strip())


def _block(excerpt: Excerpt, ending: str) -> str:
    lines = " ".join(map(str, excerpt.marked))
    mark = f' hl_lines="{lines}"' if lines else ""
    if ending in ("ics", "csv", "xlsx", "pdf"):
        return fenced(excerpt.text, f"text{mark}")
    if ending == "toml":
        return fenced(excerpt.text, f"toml{mark}")
    if ending == "xml":
        return fenced(dedent(excerpt.text), f"xml{mark}")
    return fenced(dedent(excerpt.text), f"json{mark}")


def fenced(text: str, info: str) -> str:
    """`text` as a block that none of its own lines can end."""
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{info}\n{text}\n{fence}"


def literal(words: str) -> str:
    """`words`, which may hold those of a file, as text of a page and nothing else.

    >>> literal("a *b* <i>")
    'a &#42;b&#42; &#60;i&#62;'
    """
    return _MARKUP.sub(lambda found: f"&#{ord(found[0])};", " ".join(words.split()))
