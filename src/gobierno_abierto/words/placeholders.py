"""Texts that only show what goes where, until somebody writes the real ones."""

import re

from gobierno_abierto.words.languages import Sentence

TITLE = Sentence("Escriba aquí el título", "Write the title here", "Escreva aqui o título")
OBJECTIVE = Sentence(
    "Escriba aquí para qué se reúnen",
    "Write here what you meet for",
    "Escreva aqui para que se reúnem",
)
PANEL = Sentence("Título del panel", "Title of the panel", "Título do painel")
WORKSHOP = Sentence("Tema del taller", "Subject of the workshop", "Tema da oficina")
PERSON = Sentence("Nombre Apellido", "Name Surname", "Nome Sobrenome")
MINISTRY = Sentence("Ministerio de Ejemplo", "Ministry of Example", "Ministério de Exemplo")
NETWORK = Sentence("Red de Ejemplo", "Network of Example", "Rede de Exemplo")
VENUE = Sentence("Nombre de la sede", "Name of the venue", "Nome do local")
ADDRESS = Sentence("Calle y número", "Street and number", "Rua e número")
MEMBER = Sentence("País de Ejemplo", "Example Country", "País de Exemplo")
PROMISE = Sentence(
    "Escriba aquí qué se promete", "Write here what is promised", "Escreva aqui o que se promete"
)
DELIVERABLE = Sentence(
    "Escriba aquí qué se podrá ver cuando esté hecho",
    "Write here what can be seen once it is done",
    "Escreva aqui o que se poderá ver quando estiver feito",
)
PROGRESS = Sentence(
    "Escriba aquí cómo va, y qué falta",
    "Write here how it is going, and what is missing",
    "Escreva aqui como está, e o que falta",
)
PLAN = Sentence(
    "Primer plan de acción (ejemplo)",
    "First action plan (example)",
    "Primeiro plano de ação (exemplo)",
)
# These are numbered.
COMMITMENT = Sentence(
    "Título del compromiso {at}", "Title of commitment {at}", "Título do compromisso {at}"
)
MILESTONE = Sentence("Título del hito {at}", "Title of milestone {at}", "Título do marco {at}")

# What could be a text of somebody's own ("Panel", "Auditorio", "Clausura") is none of them.
_ALL = (
    TITLE, OBJECTIVE, PANEL, WORKSHOP, PERSON, MINISTRY, NETWORK, VENUE, ADDRESS, MEMBER, PROMISE,
    DELIVERABLE, PROGRESS, PLAN, COMMITMENT, MILESTONE,
)  # fmt: skip
_NUMBER = re.compile(r" [0-9]+$", re.ASCII)


def _plain(words: str) -> str:
    return _NUMBER.sub(" {at}", " ".join(words.casefold().split()))


_KNOWN = frozenset(_plain(words) for each in _ALL for words in each)


def is_placeholder(words: str) -> bool:
    """Whether `words` are those of an example, in any language, and nothing else.

    >>> is_placeholder("CALLE Y NÚMERO"), is_placeholder("Sala 2")
    (True, False)
    """
    return _plain(words) in _KNOWN
