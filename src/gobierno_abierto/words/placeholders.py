"""Texts that only show what goes where, until somebody writes the real ones."""

import re
import unicodedata

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
WORKSHOPS = Sentence("Tema del taller {at}", "Subject of workshop {at}", "Tema da oficina {at}")

# What could be a text of somebody's own ("Panel", "Auditorio", "Clausura") is none of them.
_ALL = (
    TITLE, OBJECTIVE, PANEL, WORKSHOP, PERSON, MINISTRY, NETWORK, VENUE, ADDRESS, MEMBER, PROMISE,
    DELIVERABLE, PROGRESS, PLAN, COMMITMENT, MILESTONE, WORKSHOPS,
)  # fmt: skip
_NUMBER = re.compile(r" [0-9]+$", re.ASCII)


# What stands in the place of a name until one is known: alone, or after one of these.
_OF_NOBODY = re.compile(
    r"(?:(?:nombre|nome|name|persona|pessoa|person|ponente|palestrante|speaker|panelista|"
    r"painelista|panellist|representante|representative|titular|moderadora?|moderator|"
    r"facilitadora?|facilitator|invitad[oa]|convidad[oa]|guest) )?"
    r"(?:por (?:confirmar|definir|designar|determinar|asignar|anunciar|invitar|convidar)|"
    r"sin (?:confirmar|definir)|a (?:confirmar|definir|designar|determinar|anunciar|convidar)|"
    r"pendiente|pendente|vacante|vacant|no aplica|nao se aplica|not applicable|n a|"
    r"(?:to be|yet to be) (?:announced|confirmed|defined|determined|decided)|tba|tbc|tbd|pending|"
    r"n ?n|xxx+)(?: [0-9]+)?"
)
# What stands in the place of a room or an institution.
_OF_NOTHING = re.compile(
    r"(?:sala|salon|aula|lugar|local|sede|espacio|espaco|room|venue|place|organizacion|organizacao|"
    r"organisation|organization|institucion|instituicao|institution|dependencia|entidad|entidade) "
    r"(?:por|a|sin) (?:confirmar|definir|designar|determinar|asignar|anunciar)|"
    r"(?:sin|sem|no) (?:sala|salon|aula|lugar|local|sede|room|venue|organizacion|organizacao|"
    r"organisation|organization|institucion|instituicao|institution|asignar|datos|dados)|"
    r"ningun[ao]?|nenhuma?|none|(?:to be|yet to be) assigned"
)
# These may be the name of a room: they say nothing only where nothing is called so.
_IN_A_LIST = frozenset(
    ("", "x", "na", "no", "nao", "vago", "vaga", "s n", "s d", "desconocido", "desconocida",
     "desconhecido", "desconhecida", "unknown", "no se sabe", "nao se sabe", "not known")
)  # fmt: skip
_SIGNS = re.compile(r"[^a-z0-9]+")


def is_nobody_yet(name: str) -> bool:
    """Whether it only says that somebody's name is to come.

    >>> is_nobody_yet("(Por confirmar)"), is_nobody_yet("Ponente por definir 2")
    (True, True)
    >>> is_nobody_yet("Confirmación Por"), is_nobody_yet("Ana por confirmar")
    (False, False)
    """
    return _OF_NOBODY.fullmatch(_bare(name)) is not None


def is_nothing_yet(name: str) -> bool:
    """Whether a name of a room, an institution or the like only says that there is none yet.

    >>> is_nothing_yet("Sin sala"), is_nothing_yet("N/A"), is_nothing_yet("Sala 2")
    (True, True, False)
    """
    return is_nobody_yet(name) or _OF_NOTHING.fullmatch(_bare(name)) is not None


def says_nothing(words: str) -> bool:
    """Whether words that are the name of nothing in a list say that it is not known, or not needed.

    >>> says_nothing("-"), says_nothing("vacante"), says_nothing("Auditorio")
    (True, True, False)
    """
    bare = _bare(words)
    # A name in another script is no sign.
    is_blank = not bare and any(map(str.isalnum, words))
    return is_nothing_yet(words) or (bare in _IN_A_LIST and not is_blank)


def _bare(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(each for each in letters if not unicodedata.combining(each))
    return _SIGNS.sub(" ", plain).strip()


def _plain(words: str) -> str:
    return _NUMBER.sub(" {at}", " ".join(words.casefold().split()))


_KNOWN = frozenset(_plain(words) for each in _ALL for words in each)


def is_placeholder(words: str) -> bool:
    """Whether `words` are those of an example, in any language, and nothing else.

    >>> is_placeholder("CALLE Y NÚMERO"), is_placeholder("Sala 2")
    (True, False)
    """
    return _plain(words) in _KNOWN
