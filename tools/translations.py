"""The tables in words/translations: made, brought up to date, and checked.

``python tools/translations.py it`` writes the table of Italian with a row for each sentence of the
package, keeps what is translated already, and says what is missing. Run it as often as you like.
"""

import csv
import io
import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from importlib import import_module
from itertools import groupby
from pathlib import Path
from pkgutil import walk_packages
from string import Formatter
from types import FunctionType, MappingProxyType
from typing import NamedTuple

import attrs

import gobierno_abierto
from gobierno_abierto.cli.arguments import preferred_language
from gobierno_abierto.cli.console import Console, own_streams
from gobierno_abierto.cli.files import FileProblem, problem, write_bytes
from gobierno_abierto.cli.grammar import OPTIONS
from gobierno_abierto.words import LANGUAGES, Language, Sentence, filled, translations
from gobierno_abierto.words.languages import Alike, Composed

FOLDER = Path(translations.__file__).parent

NOT_UTF8 = Sentence(
    es="no está en UTF-8: vuelva a guardarla como «CSV UTF-8»",
    en="it is not in UTF-8: save it again as “CSV UTF-8”",
    pt="não está em UTF-8: salve-a novamente como «CSV UTF-8»",
)
HEADS = Sentence(
    es="la primera línea debe decir {wanted}",
    en="the first line must read {wanted}",
    pt="a primeira linha deve dizer {wanted}",
)
CELLS = Sentence(
    es="hay {count} celdas, y deben ser 4",
    en="there are {count} cells, and there must be 4",
    pt="há {count} células, e devem ser 4",
)
MISSING = Sentence(
    "falta la fila de «{said}»", "the row of “{said}” is missing", "falta a linha de «{said}»"
)
STALE = Sentence(
    es="«{said}» ya no se dice: pase la traducción a la fila que corresponda, o borre esta",
    en="“{said}” is no longer said: move the translation to the row it belongs to, or delete this",
    pt="«{said}» já não se diz: passe a tradução para a linha correspondente, ou apague esta",
)
TWICE = Sentence(
    es="«{said}» tiene otra fila: deje una sola",
    en="“{said}” has another row: leave only one",
    pt="«{said}» tem outra linha: deixe apenas uma",
)
EMPTY = Sentence("falta la traducción", "the translation is missing", "falta a tradução")
PLACES = Sentence(
    es="«{said}» debe llevar las mismas palabras entre llaves que el original: {wanted}",
    en="“{said}” must have the same words in braces as the original: {wanted}",
    pt="«{said}» deve ter as mesmas palavras entre chaves que o original: {wanted}",
)
NO_PLACES = Sentence("ninguna", "none", "nenhuma")
EDGES = Sentence(
    es="«{said}» debe empezar y terminar con los mismos espacios que el original",
    en="“{said}” must begin and end with the same spaces as the original",
    pt="«{said}» deve começar e terminar com os mesmos espaços que o original",
)

USAGE = Sentence(
    es="Escriba la etiqueta de un idioma que no sea es, en ni pt: {example}",
    en="Write the tag of a language other than es, en and pt: {example}",
    pt="Escreva a etiqueta de um idioma que não seja es, en nem pt: {example}",
)
NOT_SPOKEN = Sentence(
    es="Falta «{tag}» en Language, en src/gobierno_abierto/words/languages.py.",
    en="“{tag}” is missing from Language, in src/gobierno_abierto/words/languages.py.",
    pt="Falta «{tag}» em Language, em src/gobierno_abierto/words/languages.py.",
)
NO_FILE = Sentence(
    es="No se pudo leer o escribir «{name}»: {reason}.",
    en="“{name}” could not be read or written: {reason}.",
    pt="Não foi possível ler ou gravar «{name}»: {reason}.",
)
STATE = Sentence(
    es="{done} de {count} filas tienen traducción.",
    en="{done} of {count} rows have a translation.",
    pt="{done} de {count} linhas têm tradução.",
)
ON_LINE = Sentence("Línea {lines}: {fault}.", "Line {lines}: {fault}.", "Linha {lines}: {fault}.")
ON_LINES = Sentence(
    "Líneas {lines}: {fault}.", "Lines {lines}: {fault}.", "Linhas {lines}: {fault}."
)


class Row(NamedTuple):
    """A sentence, its translation (empty: none yet), and the line on which its row begins."""

    sentence: tuple[str, str, str]
    words: str
    line: int = 0


class Fault(NamedTuple):
    """What is wrong, and on which line. A row that is missing is missing after the last one."""

    line: int
    words: Sentence


class Unusable(Exception):
    """A file that cannot be taken for a table of that language."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        super().__init__()
        self.faults = list(faults)


# The sentences of the package ----------------------------------------------------------------


def sentences() -> tuple[Sentence, ...]:
    """Every sentence that the package holds in a module, a class or a table, in order.

    Left out is what reads alike in every language, and what is put together from others.
    """
    found: set[Sentence] = set()
    # Kept, so that no other object gets the id of one that was seen.
    seen: dict[int, object] = {}
    waiting: list[object] = [vars(module) for module in _modules()]
    while waiting:
        each = waiting.pop()
        if id(each) in seen:
            continue
        seen[id(each)] = each
        if isinstance(each, Sentence) and not isinstance(each, Alike | Composed):
            found.add(each)
        else:
            waiting.extend(_within(each))
    return tuple(sorted(found))


def _modules() -> Iterable[object]:
    name = gobierno_abierto.__name__
    for module in walk_packages(gobierno_abierto.__path__, f"{name}."):
        # To import it would run the command.
        if not module.name.endswith("__main__"):
            yield import_module(module.name)


def _within(value: object) -> Iterable[object]:
    if isinstance(value, Alike | str | bytes):
        return ()
    if isinstance(value, Composed):
        return (value.tell,)
    if isinstance(value, partial):
        return (*value.args, *value.keywords.values())
    if isinstance(value, FunctionType):
        # What it was made with: its defaults, and the variables around it.
        held = [cell.cell_contents for cell in value.__closure__ or ()]
        return (*held, value.__defaults__, value.__kwdefaults__)
    if isinstance(value, Mapping | MappingProxyType):
        return (*value.keys(), *value.values())
    if isinstance(value, list | tuple | set | frozenset):
        return tuple(value)
    owner = value if isinstance(value, type) else type(value)
    if owner.__module__.split(".")[0] != gobierno_abierto.__name__:
        return ()
    if not isinstance(value, type) and attrs.has(owner):
        return [getattr(value, each.name, None) for each in attrs.fields(owner)]
    return tuple(vars(value).values()) if hasattr(value, "__dict__") else ()


# A table ------------------------------------------------------------------------------------------


def table_path(tag: str) -> Path:
    """Where the table of a language is."""
    return FOLDER / f"{tag}.csv"


def read_table(data: bytes, tag: str) -> list[Row]:
    """The rows of a table; spreadsheets may have put semicolons in place of the commas.

    Raises:
        Unusable: if it is not one, with the reasons.
    """
    try:
        # With or without the byte order mark of spreadsheets.
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unusable([Fault(1, NOT_UTF8)]) from None
    lines_of_text = io.StringIO(text, newline="")
    reader = csv.reader(lines_of_text, delimiter=translations.delimiter(text))
    lines, last = [], 0
    for cells in reader:
        # A cell may hold line breaks.
        lines.append((last + 1, cells))
        last = reader.line_num
    if not lines or lines[0][1] != [*Sentence._fields, tag]:
        wanted = ",".join([*Sentence._fields, tag])
        raise Unusable([Fault(1, filled(HEADS, wanted=wanted))])
    odd = [Fault(line, filled(CELLS, count=len(cells))) for line, cells in lines if len(cells) != 4]
    if odd:
        raise Unusable(odd)
    return [Row((es, en, pt), words, line) for line, (es, en, pt, words) in lines[1:]]


def written_table(rows: Iterable[Row], tag: str) -> bytes:
    """The rows as a table, with the mark by which spreadsheets know UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([*Sentence._fields, tag])
    writer.writerows([*row.sentence, row.words] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def brought_up_to_date(rows: Iterable[Row], said: Iterable[Sentence]) -> list[Row]:
    """A row for each sentence that is `said`, and no translation lost, whatever it translated."""
    kept = [row for row in rows if row.words]
    there = {row.sentence for row in kept}
    new = (Row((each.es, each.en, each.pt), "") for each in said if each not in there)
    return sorted([*kept, *new])


def faults(data: bytes, tag: str, said: Iterable[Sentence]) -> list[Fault]:
    """Everything that a table lacks before it can be shipped, by line."""
    try:
        rows = read_table(data, tag)
    except Unusable as unusable:
        return unusable.faults
    wanted = {tuple(each) for each in said}
    times = Counter(row.sentence for row in rows)
    found = []
    for row in rows:
        said_short = shortened(row.sentence[0])
        if row.sentence not in wanted:
            found.append(Fault(row.line, filled(STALE, said=said_short)))
        elif times[row.sentence] > 1:
            found.append(Fault(row.line, filled(TWICE, said=said_short)))
        elif not row.words.strip():
            found.append(Fault(row.line, EMPTY))
        else:
            found += [Fault(row.line, words) for words in _wrong(row)]
    end = len(data.splitlines()) + 1
    missing = sorted(wanted - times.keys())
    return found + [Fault(end, filled(MISSING, said=shortened(each[0]))) for each in missing]


def _wrong(row: Row) -> Iterable[Sentence]:
    original, said = row.sentence[0], shortened(row.words)
    names = places(original)
    if names is None or places(row.words) != names:
        wanted = ", ".join(f"{{{name}}}" for name in sorted(names or ())) or NO_PLACES
        yield filled(PLACES, said=said, wanted=wanted)
    if edges(row.words) != edges(original):
        yield filled(EDGES, said=said)


def places(words: str) -> frozenset[str] | None:
    """The names in braces; `None` if the braces hold something else, and be it ``{n!r}``."""
    try:
        parts = [part for part in Formatter().parse(words) if part[1] is not None]
    except ValueError:
        return None
    if any(form or conversion for _, _, form, conversion in parts):
        return None
    return frozenset(name for _, name, _, _ in parts if name is not None)


def edges(words: str) -> tuple[str, str]:
    """The spaces before and after the words."""
    return words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]


def shortened(words: str) -> str:
    """Enough of the words to find them by."""
    return words if len(words) <= 50 else f"{words[:49]}…"


# The command --------------------------------------------------------------------------------------


def main(argv: Sequence[str], environ: Mapping[str, str]) -> int:
    """Bring a table up to date and say what it lacks; 0 if nothing."""
    lang = preferred_language(argv, environ)
    tags = _tags(argv)
    console = Console(streams=own_streams(), lang=lang, program="python tools/translations.py")
    if len(tags) != 1 or not re.fullmatch("[a-z]{2,3}", tags[0]) or tags[0] in Sentence._fields:
        console.warn(filled(USAGE, example=console.command("it")).in_language(lang))
        return 2
    path = table_path(tags[0])
    try:
        code, lines = _updated(path, tags[0], lang)
    except (OSError, FileProblem) as error:
        found = error if isinstance(error, FileProblem) else problem(error)
        words = filled(NO_FILE, name=os.path.relpath(path), reason=found.reason)
        console.warn(words.in_language(lang))
        return 2
    console.tell("\n".join(lines))
    return code


def _tags(argv: Sequence[str]) -> list[str]:
    """The words that are no options; none, if there is an option that the tool does not have."""
    names = OPTIONS["lang"].names.in_every_language()
    tags, rest = [], list(argv)
    while rest:
        word = rest.pop(0)
        name, equals, _ = word.partition("=")
        if name in names and (equals or rest):
            del rest[: 0 if equals else 1]
        elif word.startswith("-"):
            return []
        else:
            tags.append(word)
    return tags


def _updated(path: Path, tag: str, lang: Language) -> tuple[int, list[str]]:
    """Write the table: the exit code, where it is, how much is done, and what it lacks.

    A table that cannot be read is left as it is: what somebody typed may still be saved.
    """
    said, shown = sentences(), os.path.relpath(path)
    data = path.read_bytes() if path.exists() else b""
    try:
        rows = brought_up_to_date(read_table(data, tag) if data else [], said)
    except Unusable as unusable:
        return 1, [shown, *told(unusable.faults, lang)]
    data = written_table(rows, tag)
    write_bytes(str(path), data, may_replace=True)
    done = filled(STATE, done=sum(1 for row in rows if row.words), count=len(rows))
    lines = [shown, done.in_language(lang), *told(faults(data, tag, said), lang)]
    if tag not in LANGUAGES:
        lines.append(filled(NOT_SPOKEN, tag=tag).in_language(lang))
    return (1 if len(lines) > 2 else 0), lines


def told(found: Iterable[Fault], lang: Language) -> list[str]:
    """The faults in words, those that read alike on one line."""
    by_words: dict[str, list[int]] = {}
    for fault in found:
        by_words.setdefault(fault.words.in_language(lang), []).append(fault.line)
    return [
        filled(ON_LINE if len(lines) == 1 else ON_LINES, lines=ranges(lines), fault=words)
        .in_language(lang)
        for words, lines in by_words.items()
    ]  # fmt: skip


def ranges(numbers: Sequence[int]) -> str:
    """Numbers in order, those that follow each other as one.

    >>> ranges([2, 3, 4, 9])
    '2–4, 9'
    """
    runs = [
        [number for _, number in run]
        for _, run in groupby(enumerate(numbers), key=lambda each: each[1] - each[0])
    ]
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], os.environ))
