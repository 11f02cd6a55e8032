"""What can be read in what is only written: pages, letters and messages.

The words of a member are searched for. Of what is said in other words, such as a day or a code, the
member is changed, and it is looked whether what is written changes.
"""

import io
import re
import zipfile
from collections.abc import Callable, Collection, Iterator
from datetime import date, timedelta
from enum import StrEnum
from functools import partial
from html import unescape
from typing import Any, Literal, NamedTuple

import attrs

import gobierno_abierto as ga
from carried_members import OWN, Carried, Facts, Member, gather, listed, member_of
from gobierno_abierto import model as m
from gobierno_abierto.index import file_order, walk
from gobierno_abierto.privacy import public_view
from gobierno_abierto.publish.message import message_text
from gobierno_abierto.publish.site import page
from gobierno_abierto.publish.word import to_docx
from whole import rewritten, sparing

_LANG: Literal["es"] = "es"
_WORD = re.compile(r"zq\d{4}")


class Output(NamedTuple):
    """What is only written: its text, as people meet it."""

    key: str
    text: Callable[[m.Dialogue], str]


def _page(document: m.Document) -> str:
    """What people meet in the page: neither its style nor the files that it carries along."""
    html = page(document, lang=_LANG)
    return re.sub(r"<(script|style)\b.*?</\1>|\bdata:[^\"]*", "", html, flags=re.DOTALL)


def _letters(document: m.Document) -> str:
    """The text of both documents for the signature."""
    parts: tuple[Any, ...] = ("agenda", "plan")
    return " ".join(_text_of_docx(to_docx(document, part=part)) for part in parts)


def _text_of_docx(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        xml = archive.read("word/document.xml").decode()
    return unescape(re.sub(r"<[^>]+>", "", xml.replace("</w:p>", "\n")))


OUTPUTS = (
    Output("page", _page),
    Output("docx", _letters),
    Output("txt", lambda it: ga.agenda_text(it, lang=_LANG)),
    Output("message", lambda it: message_text(it, lang=_LANG)),
)


def shown(
    output: Output, document: m.Dialogue, unlikely: Collection[Member] = ()
) -> dict[Member, Carried]:
    """What can be read in an output of the document, or of one that lacks some of it.

    `unlikely` are members of which nothing is expected to be read: they are tried together first.
    That saves time and changes nothing.
    """
    found: dict[Member, Carried] = {}
    for each in (document, sparing(document)):
        plain = output.text(each)
        for member, words in _words(public_view(each)).items():
            seen = _read_in(plain, words)
            found[member] = min(seen, found.get(member, seen), key=tuple(Carried).index)
        open_ones = [it for it in _wordless(each) if found.get(it) is not Carried.YES]
        silent = [it for it in open_ones if it in unlikely]
        if _tells(output, plain, each, silent):
            silent = []
        for member in open_ones:
            told = member not in silent and _tells(output, plain, each, [member])
            found[member] = Carried.YES if told else Carried.NO
    return found


def _tells(output: Output, plain: str, document: m.Dialogue, members: Collection[Member]) -> bool:
    """Whether the output is another if those members of the document are."""
    return any(output.text(each) != plain for each in _changed(document, members))


def _read_in(plain: str, words: list[str]) -> Carried:
    seen = [word for word in words if word in plain]
    if seen and len(seen) == len(words):
        return Carried.YES
    return Carried.PARTLY if seen else Carried.NO


def _words(document: m.Document) -> dict[Member, list[str]]:
    """The words that stand in the document only once, by the member that has them."""
    found: dict[Member, list[str]] = {}
    for each in walk(document):
        record = each.value
        for name in file_order(record.__class__):
            for one in listed(getattr(record, name)):
                said = dict(one.pairs)[_LANG] if isinstance(one, m.Text) else one
                word = _WORD.search(said) if isinstance(said, str) else None
                if word:
                    found.setdefault(member_of(record, name), []).append(word[0])
        own = found.setdefault(OWN, [])
        own += _WORD.findall(" ".join(each.value for each in record.extensions))
    return found


def _wordless(document: m.Document) -> list[Member]:
    """The members of which no word can be looked for."""
    facts: Facts = {}
    gather(document, facts, named=False)
    told = _words(document)
    return [each for each in facts if each not in told and each.name != "id"]


def _changed(document: m.Dialogue, members: Collection[Member]) -> Iterator[m.Dialogue]:
    """The document with other values wherever those members stand, one after the other."""
    at = 0
    while True:
        other = rewritten(document, partial(_other, members=members, at=at))
        if other == document:
            return
        yield other
        at += 1


def _other(record: m.Record, *, members: Collection[Member], at: int) -> m.Record:
    names = [n for n in file_order(record.__class__) if member_of(record, n) in members]
    values = {name: _others(record, name) for name in names}
    changed = {name: others[at] for name, others in values.items() if at < len(others)}
    return attrs.evolve(record, **changed)


def _others(record: m.Record, name: str) -> list[Any]:
    """What else a member may be: left out, if it can be, or another value."""
    default, value = attrs.fields_dict(record.__class__)[name].default, getattr(record, name)
    others = (default, *_instead(value))
    return [each for each in others if each is not attrs.NOTHING and each != value]


def _instead(value: Any) -> tuple[Any, ...]:
    """Other values of the same kind: of codes all, else one."""
    if isinstance(value, tuple):
        return (value[:-1],)
    if isinstance(value, StrEnum):
        return tuple(value.__class__)
    if isinstance(value, m.EdtfDate):
        return (m.edtf("2031"),)
    if isinstance(value, date):
        return (value + timedelta(days=1),)
    if isinstance(value, int):
        return (not value if isinstance(value, bool) else value + 1,)
    return (f"{value}-2",) if isinstance(value, str) else ()
