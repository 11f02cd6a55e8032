"""Which members an object of the file may have: read off the nouns, once for each class."""

import json
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Any

import attrs

from gobierno_abierto.findings.catalogue import reading as said
from gobierno_abierto.formats.json.faults import Fault, Faults, fault
from gobierno_abierto.formats.json.scalars import NoNumber, character_fault
from gobierno_abierto.formats.json.vocabulary import may_guess, plainly
from gobierno_abierto.index import file_order
from gobierno_abierto.model import Activity, Extension, ForbiddenCharacterError, Milestone, Record
from gobierno_abierto.model.characters import require_encodable, require_line
from gobierno_abierto.model.extension import deeper_than
from gobierno_abierto.model.memory import remembered
from gobierno_abierto.words.members import described

# How alike two names must be to be taken for a slip (1.0: the same).
_SLIP = 0.8
_OWN_PREFIXES = ("x-", "x_")

# The name of a member, and what else it is called: plain words.
_Called = tuple[str, tuple[str, ...]]


# What people write who take the file for one in their language.
_IN_SPANISH_OR_PORTUGUESE = {
    "name": "nombre nome",
    "title": "titulo",
    "subtitle": "subtitulo",
    "objective": "objetivo",
    "description": "descripcion descricao",
    "status": "estado situacao",
    "dates": "fecha fechas data datas",
    "date": "fecha data",
    "zone": "zona fuso",
    "venue": "sede lugar local",
    "venues": "sede sedes lugar local locais",
    "rooms": "sala salas",
    "capacity": "capacidad capacidade cupo aforo",
    "city": "ciudad cidade",
    "address": "direccion endereco",
    "country": "pais",
    "person": "persona pessoa",
    "people": "persona personas pessoas",
    "organization": "organizacion organizacao institucion instituicao",
    "organizations": "organizaciones organizacoes",
    "position": "cargo puesto",
    "sector": "setor",
    "email": "correo",
    "phone": "telefono telefone",
    "role": "rol papel",
    "parts": "partes participantes ponentes",
    "substitute": "suplente sustituto substituto",
    "language": "idioma",
    "languages": "idioma idiomas",
    "start": "inicio comienzo",
    "end": "fin final fim termino",
    "when": "cuando quando horario hora",
    "duration": "duracion duracao",
    "events": "eventos",
    "agenda": "programa actividades atividades",
    "items": "actividades atividades talleres oficinas",
    "kind": "tipo",
    "type": "tipo",
    "label": "etiqueta numero",
    "access": "acceso acesso",
    "expected": "esperados",
    "convenors": "convocantes convocan",
    "commitments": "compromisos compromissos",
    "milestones": "hitos marcos",
    "plans": "planes planos",
    "lead": "responsable responsavel",
    "due": "vence plazo prazo",
    "licence": "licencia licenca",
    "publisher": "publica editor",
    "publication": "publicacion publicacao permiso permissao",
    "revised": "revisado fecha",
    "sources": "fuentes fontes",
    "availability": "disponibilidad disponibilidade apertura abertura",
    "after": "despues depois previas anteriores requiere requer",
    "needs": "necesita necesitan necesidades recursos precisa necessidades",
    "resources": "recursos",
    "quantity": "cantidad quantidade",
    "concurrent": "simultaneas",
    "rest": "descanso",
    "delegation": "delegacion delegacao",
    "remote": "remoto remota adistancia",
    "transfers": "traslados deslocamentos",
    "minutes": "minutos",
    "quote": "cita citacao",
}


# What people write of a step, and is something that somebody says of it on some day.
_SAID_ON_A_DAY = frozenset(
    {
        "status", "estado", "situacao", "progress", "progreso", "progresso", "avance", "avanco",
        "percent", "percentage", "porcentaje", "porcentagem",
    }
)  # fmt: skip


def belongs_in_claim(name: str, cls: type[Record]) -> bool:
    """Whether a member that `cls` does not know is meant to stand in one of its claims."""
    return cls in (Milestone, Activity) and plainly(name) in _SAID_ON_A_DAY


@remembered
def required(cls: type[Record]) -> tuple[str, ...]:
    """The members that an object of `cls` cannot do without."""
    return tuple(field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING)


def slip(name: str, cls: type[Record]) -> str | None:
    """The known member that `name` may have meant: a slip of it, or its name in a language.

    `None`: none is known, or the file has had a hundred other unknown names in objects of `cls`.
    """
    if name.startswith(_OWN_PREFIXES) or not 3 <= len(name) <= 40:
        return None
    return _meant(plainly(name), _called(cls)) if may_guess(name, cls.__name__) else None


# Whoever writes a wrong name writes it often.
@lru_cache(maxsize=4096)
def _meant(plain: str, called: tuple[_Called, ...]) -> str | None:
    known, translated = _known(called)
    if plain in translated:
        return translated[plain]
    best, likeness = None, 0.0
    letters = Counter(plain)
    for each, each_plain, each_letters in known:
        # No more alike than the letters that they share, in whatever order: quickly counted.
        most = 2 * min(len(plain), len(each_plain)) / (len(plain) + len(each_plain))
        if most < _SLIP:
            continue
        shared = (letters & each_letters).total()
        if 2 * shared / (len(plain) + len(each_plain)) < _SLIP:
            continue
        found = SequenceMatcher(None, plain, each_plain).ratio()
        if found > likeness:
            best, likeness = each, found
    return best if likeness >= _SLIP else None


@remembered
def _called(cls: type[Record]) -> tuple[_Called, ...]:
    """Each member with its titles, which people see, and with what else people write."""
    members = described(cls).members
    called = []
    for name in (*file_order(cls), *(("kind",) if hasattr(cls, "kind") else ())):
        titles = members[name].title.in_every_language() if name in members else ()
        written = _IN_SPANISH_OR_PORTUGUESE.get(name, "").split()
        called.append((name, (*map(plainly, titles), *written)))
    return tuple(called)


@remembered
def _known(
    called: tuple[_Called, ...],
) -> tuple[list[tuple[str, str, Counter[str]]], dict[str, str]]:
    """Each member with its plain name and the letters of that; what they are called elsewhere."""
    translated: dict[str, str] = {}
    for name, words in called:
        for word in words:
            translated.setdefault(word, name)
    return [(name, plainly(name), Counter(plainly(name))) for name, _ in called], translated


def kept(name: str, value: Any, depth: int) -> Extension:
    """An unknown member as it came.

    Raises:
        Faults: if it is nested deeper than `depth` levels, or holds what no file can hold.
    """
    if deeper_than(value, depth):
        raise Faults([fault(said.TOO_DEEP, limit=depth)])
    faults = [*_line_faults(name), *_faults_within(value)]
    if faults:
        raise Faults(faults)
    return Extension(name=name, value=json.dumps(value))


def _line_faults(name: str) -> Iterator[Fault]:
    try:
        require_line(name)
    except ForbiddenCharacterError as error:
        yield character_fault(error)


def _faults_within(value: Any) -> Iterator[Fault]:
    if isinstance(value, NoNumber):
        yield value.as_fault()
    elif isinstance(value, str):
        yield from _encoding_faults(value)
    elif isinstance(value, dict):
        for name, each in value.items():
            for found in (*_encoding_faults(name), *_faults_within(each)):
                yield found.under(name)
    elif isinstance(value, list):
        for position, each in enumerate(value):
            for found in _faults_within(each):
                yield found.under(position)


def _encoding_faults(value: str) -> Iterator[Fault]:
    try:
        require_encodable(value)
    except ForbiddenCharacterError as error:
        yield character_fault(error)
