"""The table of what each format can and cannot carry, from the outcome of the experiments.

`carrying` makes them and writes carried.csv; a test tries whether it still is so.
"""

import csv
from collections import Counter
from itertools import groupby
from pathlib import Path

import said
from gobierno_abierto import model as m
from gobierno_abierto.words import Language, Sentence, alike, listed
from gobierno_abierto.words.members import OBJECTS

_TABLE = Path(__file__).with_name("carried.csv")
_FORMATS = {
    "json": alike("JSON"),
    "xlsx": alike("Excel"),
    "folder": Sentence("carpeta CSV", "CSV folder", "pasta CSV"),
    "ics": alike("iCalendar"),
    "csv": Sentence("CSV de la Alianza", "the Partnership's CSV", "CSV da Parceria"),
    "page": Sentence("página", "page", "página"),
    "docx": alike("Word"),
    "txt": Sentence("texto", "text", "texto"),
    "message": Sentence("mensaje", "message", "mensagem"),
}
_CARRIED = {
    "yes": Sentence("sí", "yes", "sim"),
    "one-language": Sentence("un idioma", "one language", "um idioma"),
    "partly": Sentence("en parte", "in part", "em parte"),
    "no": Sentence("no", "no", "não"),
}
# Its tables are closer than others: they have many columns of short words.
_OPENED = '<div class="ga-carried" markdown="1">'
_FORMAT = Sentence("formato", "format", "formato")
_IN_ALL = Sentence("De todos los miembros", "Of all members", "De todos os membros")
_OWN = Sentence("Miembros propios (`x-…`)", "Members of one's own (`x-…`)",
                "Membros próprios (`x-…`)")  # fmt: skip


def carried_tables(lang: Language) -> str:
    """How much each format carries, and then member by member, object by object."""
    with _TABLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    columns = _columns(rows)
    objects = groupby(rows, key=lambda row: row["object"])
    tables = (_object(name, list(members), columns, lang) for name, members in objects)
    return "\n\n".join([_OPENED, _summary(rows, lang), *tables, "</div>"]) + "\n"


def _columns(rows: list[dict[str, str]]) -> list[tuple[str, ...]]:
    """The formats, those together that carry the same; not those that carry everything."""
    alike_ones: dict[tuple[str, ...], list[str]] = {}
    for key in _FORMATS:
        alike_ones.setdefault(tuple(row[key] for row in rows), []).append(key)
    return [tuple(keys) for told, keys in alike_ones.items() if set(told) != {"yes"}]


def _summary(rows: list[dict[str, str]], lang: Language) -> str:
    heads = [_FORMAT.in_language(lang), *(each.in_language(lang) for each in _CARRIED.values())]
    lines = [_line(heads), "|---|" + "--:|" * len(_CARRIED)]
    for key, name in _FORMATS.items():
        counts = Counter(row[key] for row in rows)
        lines.append(_line([name.in_language(lang), *(str(counts[each]) for each in _CARRIED)]))
    return "\n".join([f"## {_IN_ALL.in_language(lang)} {{ #all }}\n", *lines])


def _object(
    name: str, rows: list[dict[str, str]], columns: list[tuple[str, ...]], lang: Language
) -> str:
    named = (listed([_FORMATS[key].in_language(lang) for key in keys], lang) for keys in columns)
    heads = [said.MEMBER.in_language(lang), *named]
    lines = [_line(heads), "|---" * len(heads) + "|"]
    for row in rows:
        told = (_CARRIED[row[first]].in_language(lang) for first, *_ in columns)
        lines.append(_line([_member(name, row["member"], lang), *told]))
    title = OBJECTS[getattr(m, name)].title.in_language(lang)
    return "\n".join([f"## {title} {{ #{name.lower()} }}\n", *lines])


def _member(name: str, member: str, lang: Language) -> str:
    told = OBJECTS[getattr(m, name)].members.get(member)
    return f"{told.title.in_language(lang)} `{member}`" if told else _OWN.in_language(lang)


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
