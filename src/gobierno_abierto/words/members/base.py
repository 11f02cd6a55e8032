"""What every object with an identity has, and the tag that says what an object is."""

from gobierno_abierto.model import Identifier, Noun
from gobierno_abierto.words.languages import Sentence
from gobierno_abierto.words.members.described import Described, Member

KIND = Member(
    Sentence("Clase", "Kind", "Tipo"),
    Sentence(
        es="Dice qué es el objeto: un documento («dialogue» o «plan-book») o una actividad de la agenda, como «panel» o «workshop». No puede faltar.",
        en="Says what the object is: a document (“dialogue” or “plan-book”) or an item of the agenda, such as “panel” or “workshop”. It cannot be left out.",
        pt="Diz o que é o objeto: um documento («dialogue» ou «plan-book») ou uma atividade da agenda, como «panel» ou «workshop». Não pode faltar.",
    ),
)

OBJECTS: dict[type, Described] = {
    Identifier: Described(
        Sentence(
            "Identificador de otro sistema",
            "Identifier in another system",
            "Identificador de outro sistema",
        ),
        Sentence(
            es="El nombre con el que otro sistema identifica a la misma cosa.",
            en="The name by which another system identifies the same thing.",
            pt="O nome com que outro sistema identifica a mesma coisa.",
        ),
        {
            "system": Member(
                Sentence("Sistema", "System", "Sistema"),
                Sentence(
                    es="Qué sistema usa ese identificador; por ejemplo, «ogp» para la Alianza para el Gobierno Abierto.",
                    en="Which system uses that identifier; for example, “ogp” for the Open Government Partnership.",
                    pt="Qual sistema usa esse identificador; por exemplo, «ogp» para a Parceria para Governo Aberto.",
                ),
                codelist="identifier-system",
            ),
            "value": Member(
                Sentence("Valor", "Value", "Valor"),
                Sentence(
                    es="El identificador, escrito como lo escribe ese sistema.",
                    en="The identifier, written as that system writes it.",
                    pt="O identificador, escrito como esse sistema o escreve.",
                ),
            ),
        },
    ),
    Noun: Described(
        Sentence(
            "Objeto con identificador", "Object with an identifier", "Objeto com identificador"
        ),
        Sentence(
            es="Cualquier cosa a la que otra parte del documento puede referirse.",
            en="Anything that another part of the document can refer to.",
            pt="Qualquer coisa à qual outra parte do documento pode se referir.",
        ),
        {
            "id": Member(
                Sentence("Identificador", "Identifier", "Identificador"),
                Sentence(
                    es="Un nombre corto, único en todo el documento, con el que lo demás se refiere a esto, como «panel-1». No se escribe para mostrarlo; consérvelo de una revisión a otra, porque los calendarios se guían por él.",
                    en="A short name, unique in the whole document, by which everything else refers to this, such as “panel-1”. It is not written to be shown; keep it from one revision to the next, because calendars go by it.",
                    pt="Um nome curto, único em todo o documento, com o qual o resto se refere a isto, como «panel-1». Não é escrito para ser mostrado; mantenha-o de uma revisão para outra, porque os calendários se guiam por ele.",
                ),
            ),
            "identifiers": Member(
                Sentence(
                    "Identificadores de otros sistemas",
                    "Identifiers in other systems",
                    "Identificadores de outros sistemas",
                ),
                Sentence(
                    es="Los nombres que otros sistemas dan a la misma cosa; por ejemplo, el de un compromiso en la base de datos de la Alianza para el Gobierno Abierto.",
                    en="The names that other systems give to the same thing; for example, that of a commitment in the database of the Open Government Partnership.",
                    pt="Os nomes que outros sistemas dão à mesma coisa; por exemplo, o de um compromisso na base de dados da Parceria para Governo Aberto.",
                ),
            ),
        },
    ),
}
