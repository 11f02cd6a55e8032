"""GA121 to GA139: references from one thing to another."""

import attrs

from gobierno_abierto.findings.finding import Entry, Severity
from gobierno_abierto.words import Sentence

DANGLING_REFERENCE = Entry(
    code="GA121",
    severity=Severity.ERROR,
    title=Sentence(
        es="Referencia a algo que no está",
        en="Reference to something that is not there",
        pt="Referência a algo que não está",
    ),
    message=Sentence(
        es="«{id}» no está en el documento; aquí se espera {wanted}.",
        en="“{id}” is not in the document; {wanted} is expected here.",
        pt="«{id}» não está no documento; aqui se espera {wanted}.",
    ),
    remedy=Sentence(
        es="Corrija el identificador{hint}, o agregue al documento lo que falta.",
        en="Correct the identifier{hint}, or add to the document what is missing.",
        pt="Corrija o identificador{hint}, ou acrescente ao documento o que falta.",
    ),
)

WRONG_KIND = Entry(
    code="GA122",
    severity=Severity.ERROR,
    title=Sentence(
        es="Referencia a otra clase de cosa",
        en="Reference to another kind of thing",
        pt="Referência a outro tipo de coisa",
    ),
    message=Sentence(
        es="«{id}» es {found}, pero aquí se espera {wanted}.",
        en="“{id}” is {found}, but {wanted} is expected here.",
        pt="«{id}» é {found}, mas aqui se espera {wanted}.",
    ),
    remedy=Sentence(
        es="Escriba el identificador de {wanted}{hint}, o mueva este al campo que le corresponde.",
        en="Write the identifier of {wanted}{hint}, or move this one to the field where it "
        "belongs.",
        pt="Escreva o identificador de {wanted}{hint}, ou mova este para o campo que lhe "
        "corresponde.",
    ),
)

CYCLE = Entry(
    code="GA123",
    severity=Severity.ERROR,
    title=Sentence(
        es="Actividades que se esperan unas a otras",
        en="Items that wait for each other",
        pt="Atividades que esperam umas pelas outras",
    ),
    message=Sentence(
        es="El orden vuelve a su punto de partida, y ninguna puede ser la primera: {items}.",
        en="The order comes back to where it began, and none can be the first: {items}.",
        pt="A ordem volta ao ponto de partida, e nenhuma pode ser a primeira: {items}.",
    ),
    remedy=Sentence(
        es="Borre al menos una de esas dependencias en Después de («after»).",
        en="Delete at least one of these dependencies under After (“after”).",
        pt="Apague pelo menos uma dessas dependências em Depois de («after»).",
    ),
)

VENUE_NOT_OF_EVENT = Entry(
    code="GA124",
    severity=Severity.NOTE,
    title=Sentence(
        es="Sede que el evento no menciona",
        en="Venue that the event does not mention",
        pt="Local que o evento não menciona",
    ),
    message=Sentence(
        es="«{name}» tiene lugar en «{venue}», que no está entre las sedes de su evento.",
        en="“{name}” takes place in “{venue}”, which is not among the venues of its event.",
        pt="«{name}» acontece em «{venue}», que não está entre os locais de seu evento.",
    ),
    remedy=Sentence(
        es="Agréguela a las sedes del evento (en una hoja de cálculo, en otra columna, «Sede 2», de "
        "Eventos; en JSON, en «venues»), o corrija la de la actividad.",
        en="Add it to the venues of the event (in a spreadsheet, in a further column, “Venue 2”, of "
        "Events; in JSON, in “venues”), or correct that of the item.",
        pt="Acrescente-o aos locais do evento (em uma planilha, em outra coluna, «Local 2», de "
        "Eventos; em JSON, em «venues»), ou corrija o da atividade.",
    ),
)

# The same of several items: then it is the event that lacks one.
VENUE_OF_SEVERAL = attrs.evolve(
    VENUE_NOT_OF_EVENT,
    message=Sentence(
        es="En «{venue}», que no está entre las sedes de «{event}», tienen lugar {count} de sus "
        "actividades: {items}.",
        en="In “{venue}”, which is not among the venues of “{event}”, {count} of its items take "
        "place: {items}.",
        pt="Em «{venue}», que não está entre os locais de «{event}», acontecem {count} de suas "
        "atividades: {items}.",
    ),
)

ALL = (
    DANGLING_REFERENCE,
    WRONG_KIND,
    CYCLE,
    VENUE_NOT_OF_EVENT,
)
