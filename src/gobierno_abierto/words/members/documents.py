"""The words for the two kinds of document."""

from gobierno_abierto.model import Dialogue, PlanBook, RelatedDialogue
from gobierno_abierto.words.languages import Sentence
from gobierno_abierto.words.members.described import Described, Member
from gobierno_abierto.words.members.headings import VERBATIM

_TITLE = Sentence("Título", "Title", "Título")
_CONVENORS = Sentence("Convocantes", "Convenors", "Convocantes")

_SHARED = {
    "header": Member(
        Sentence("Encabezado", "Document header", "Cabeçalho"),
        Sentence(
            es="Lo que el documento dice de sí mismo: quién lo publica, cuándo, con qué licencia y de qué fuentes.",
            en="What the document says of itself: who publishes it, when, under which licence and from which sources.",
            pt="O que o documento diz de si mesmo: quem o publica, quando, sob qual licença e a partir de quais fontes.",
        ),
    ),
    "organizations": Member(
        Sentence("Organizaciones", "Organisations", "Organizações"),
        Sentence(
            es="Las instituciones y organizaciones a las que se refiere el resto del documento.",
            en="The institutions and organisations that the rest of the document refers to.",
            pt="As instituições e organizações às quais se refere o resto do documento.",
        ),
    ),
    "plans": Member(
        Sentence("Planes de acción", "Action plans", "Planos de ação"),
        Sentence(
            es="Los planes de acción en los que figuran los compromisos.",
            en="The action plans in which the commitments stand.",
            pt="Os planos de ação em que constam os compromissos.",
        ),
    ),
    "commitments": Member(
        Sentence("Compromisos", "Commitments", "Compromissos"),
        Sentence(
            es="Lo que se promete o se propone, con sus hitos.",
            en="What is promised or proposed, with its milestones.",
            pt="O que se promete ou se propõe, com seus marcos.",
        ),
    ),
    "waivers": Member(
        Sentence("Excepciones justificadas", "Waivers", "Exceções justificadas"),
        Sentence(
            es="Las observaciones que alguien revisó y acepta. No pasan a la vista pública.",
            en="The findings that somebody has looked at and accepts. They are left out of the public view.",
            pt="As observações que alguém examinou e aceita. Não passam para a versão pública.",
        ),
    ),
}

_DIALOGUE = {
    "title": Member(
        _TITLE,
        Sentence(
            es="El nombre del diálogo. Vale también para los eventos que no indican el suyo.",
            en="The name of the dialogue. It also holds for events that do not state their own.",
            pt="O nome do diálogo. Vale também para os eventos que não indicam o seu.",
        ),
    ),
    "subtitle": Member(
        Sentence("Subtítulo", "Subtitle", "Subtítulo"),
        Sentence(
            es="Lo que acompaña al título. Vale también para los eventos que no indican título ni subtítulo.",
            en="What goes with the title. It also holds for events that state neither title nor subtitle.",
            pt="O que acompanha o título. Vale também para os eventos que não indicam título nem subtítulo.",
        ),
    ),
    "objective": Member(
        Sentence("Objetivo", "Objective", "Objetivo"),
        Sentence(
            es="Para qué se convoca el diálogo. Vale también para los eventos que no indican el suyo.",
            en="What the dialogue is convened for. It also holds for events that do not state their own.",
            pt="Para que se convoca o diálogo. Vale também para os eventos que não indicam o seu.",
        ),
    ),
    "convenors": Member(
        _CONVENORS,
        Sentence(
            es="Los identificadores de las organizaciones que convocan. Valen también para los eventos que no indican las suyas.",
            en="The identifiers of the organisations that convene it. They also hold for events that do not state their own.",
            pt="Os identificadores das organizações que convocam. Valem também para os eventos que não indicam as suas.",
        ),
    ),
    "events": Member(
        Sentence("Eventos", "Events", "Eventos"),
        Sentence(
            es="Los encuentros que forman el diálogo, cada uno con su agenda.",
            en="The meetings that make up the dialogue, each with its agenda.",
            pt="Os encontros que formam o diálogo, cada um com sua agenda.",
        ),
    ),
    "people": Member(
        Sentence("Personas", "People", "Pessoas"),
        Sentence(
            es="Quienes participan. De cada persona, a la vista pública solo pasa lo que permite «publication».",
            en="Those who take part. Only what “publication” allows of each person is kept in the public view.",
            pt="Quem participa. De cada pessoa, só passa para a versão pública o que «publication» permite.",
        ),
    ),
    "venues": Member(
        Sentence("Sedes", "Venues", "Locais"),
        Sentence(
            es="Los edificios y sitios en que hay actividades, con sus salas.",
            en="The buildings and sites in which items take place, with their rooms.",
            pt="Os edifícios e espaços em que há atividades, com suas salas.",
        ),
    ),
    "transfers": Member(
        Sentence("Traslados", "Transfers", "Deslocamentos"),
        Sentence(
            es="Cuántos minutos toma ir de una sala o sede a otra.",
            en="How many minutes it takes from one room or venue to another.",
            pt="Quantos minutos leva ir de uma sala ou local a outro.",
        ),
    ),
    "resources": Member(
        Sentence("Recursos", "Resources", "Recursos"),
        Sentence(
            es="Lo que las actividades necesitan y existe en cantidad limitada: intérpretes, subtitulado, equipo.",
            en="What items need and exists in limited quantity: interpreters, captioning, equipment.",
            pt="Aquilo de que as atividades precisam e que existe em quantidade limitada: intérpretes, legendagem, equipamento.",
        ),
    ),
    "related": Member(
        Sentence("Diálogos relacionados", "Related dialogues", "Diálogos relacionados"),
        Sentence(
            es="Otros diálogos con los que este no debe confundirse, o que tienen que ver con él.",
            en="Other dialogues that this one must not be confused with, or that it has to do with.",
            pt="Outros diálogos com os quais este não deve ser confundido, ou que têm a ver com ele.",
        ),
    ),
}

_RELATED = {
    "title": Member(
        _TITLE,
        Sentence(
            es="El nombre del otro diálogo.",
            en="The name of the other dialogue.",
            pt="O nome do outro diálogo.",
        ),
    ),
    "relation": Member(
        Sentence("Relación", "Relation", "Relação"),
        Sentence(
            es="Qué relación tiene el otro diálogo con este, como «previous-day» (el día anterior) o «follow-up» (de seguimiento).",
            en="How the other dialogue relates to this one, such as “previous-day” or “follow-up”.",
            pt="Qual relação o outro diálogo tem com este, como «previous-day» (no dia anterior) ou «follow-up» (de acompanhamento).",
        ),
        codelist="relation",
    ),
    "status": Member(
        Sentence("Estado", "Status", "Situação"),
        Sentence(
            es="Si el otro diálogo está anunciado, confirmado, cancelado, realizado… Alguien lo afirma: no se deduce de la fecha.",
            en="Whether the other dialogue is announced, confirmed, cancelled, held… Somebody states it: it does not follow from the date.",
            pt="Se o outro diálogo está anunciado, confirmado, cancelado, realizado… Alguém o afirma: não se deduz da data.",
        ),
    ),
    "dates": Member(
        Sentence("Fechas", "Dates", "Datas"),
        Sentence(
            es="Cuándo es o fue, con la precisión que se conozca.",
            en="When it is or was, as precisely as it is known.",
            pt="Quando é ou foi, com a precisão que se conheça.",
        ),
    ),
    "place": Member(
        Sentence("Lugar", "Place", "Lugar"),
        Sentence(
            es="Dónde es o fue, escrito con palabras.",
            en="Where it is or was, in words.",
            pt="Onde é ou foi, escrito com palavras.",
        ),
    ),
    "convenors": Member(
        _CONVENORS,
        Sentence(
            es="Quiénes lo convocan o convocaron, escrito con palabras.",
            en="Who convenes or convened it, in words.",
            pt="Quem o convoca ou convocou, escrito com palavras.",
        ),
    ),
    "url": Member(
        Sentence("Dirección web", "Web address", "Endereço web"),
        Sentence(
            es="La dirección completa de una página sobre el otro diálogo.",
            en="The whole address of a page about the other dialogue.",
            pt="O endereço completo de uma página sobre o outro diálogo.",
        ),
    ),
    "source": Member(
        Sentence("Fuente", "Source", "Fonte"),
        Sentence(
            es="El identificador de la fuente, de las del encabezado, que habla del otro diálogo.",
            en="The identifier of the source, of those in the header, that tells of the other dialogue.",
            pt="O identificador da fonte, entre as do cabeçalho, que fala do outro diálogo.",
        ),
    ),
}

OBJECTS: dict[type, Described] = {
    Dialogue: Described(
        Sentence("Diálogo", "Dialogue", "Diálogo"),
        Sentence(
            es="Un encuentro, o un proceso entero con varios encuentros. Personas, organizaciones, sedes y compromisos van en listas propias, y lo demás se refiere a ellos por su identificador.",
            en="A gathering, or a whole process of several. People, organisations, venues and commitments have lists of their own, and everything else refers to them by identifier.",
            pt="Um encontro, ou um processo inteiro com vários encontros. Pessoas, organizações, locais e compromissos ficam em listas próprias, e o resto se refere a eles pelo identificador.",
        ),
        _SHARED | _DIALOGUE,
    ),
    PlanBook: Described(
        Sentence("Libro de planes", "Plan book", "Livro de planos"),
        Sentence(
            es="Planes y compromisos sin ningún diálogo; por ejemplo, los de un tablero de seguimiento.",
            en="Plans and commitments without any dialogue; for example, those of a tracker.",
            pt="Planos e compromissos sem nenhum diálogo; por exemplo, os de um painel de acompanhamento.",
        ),
        {
            **_SHARED,
            "title": Member(
                _TITLE,
                Sentence(
                    es="El nombre del libro de planes.",
                    en="The name of the plan book.",
                    pt="O nome do livro de planos.",
                ),
            ),
            "verbatim": Member(
                VERBATIM,
                Sentence(
                    es="Lo que la fuente tiene como un todo, como los encabezados de sus columnas.",
                    en="What the source has as a whole, such as the headings of its columns.",
                    pt="O que a fonte tem como um todo, como os títulos de suas colunas.",
                ),
            ),
        },
    ),
    RelatedDialogue: Described(
        Sentence("Diálogo relacionado", "Related dialogue", "Diálogo relacionado"),
        Sentence(
            es="Otro diálogo con el que este no debe confundirse, o que tiene que ver con él.",
            en="Another dialogue that this one must not be confused with, or that it has to do with.",
            pt="Outro diálogo com o qual este não deve ser confundido, ou que tem a ver com ele.",
        ),
        _RELATED,
    ),
}
