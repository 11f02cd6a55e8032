"""Codes of documents, and of what they point at."""

from gobierno_abierto.model import Visibility
from gobierno_abierto.words.codelists.codelist import Codelist, Term, closed
from gobierno_abierto.words.languages import Sentence

DOCUMENT_KIND = Codelist(
    "document-kind",
    Sentence("Tipo de documento", "Kind of document", "Tipo de documento"),
    Sentence(
        es="Qué es el documento entero.",
        en="What the whole document is.",
        pt="O que é o documento inteiro.",
    ),
    is_open=False,
    terms={
        "dialogue": Term(
            Sentence("diálogo", "dialogue", "diálogo"),
            Sentence(
                es="Un encuentro, o un proceso de varios, con su agenda, su gente y sus compromisos.",
                en="A meeting, or a process of several, with its agenda, its people and its commitments.",
                pt="Um encontro, ou um processo de vários, com sua agenda, suas pessoas e seus compromissos.",
            ),
            seen=("es", "pt"),
        ),
        "plan-book": Term(
            Sentence("libro de planes", "plan book", "livro de planos"),
            Sentence(
                es="Planes y compromisos sin ningún encuentro, como los de un tablero de seguimiento.",
                en="Plans and commitments without any meeting, such as those of a tracker.",
                pt="Planos e compromissos sem nenhum encontro, como os de um painel de acompanhamento.",
            ),
        ),
    },
)

VISIBILITY = closed(
    "visibility",
    Visibility,
    Sentence("Visibilidad", "Visibility", "Visibilidade"),
    Sentence(
        es="Para quién es el documento.",
        en="For whom the document is meant.",
        pt="Para quem é o documento.",
    ),
    {
        Visibility.PUBLIC: Term(
            Sentence("público", "public", "público"),
            Sentence(
                es="Para cualquier persona: no tiene datos personales que no deban publicarse.",
                en="For everybody: it holds no personal data that must not be published.",
                pt="Para qualquer pessoa: não contém dados pessoais que não devam ser publicados.",
            ),
        ),
        Visibility.INTERNAL: Term(
            Sentence("interno", "internal", "interno"),
            Sentence(
                es="Para quienes organizan: puede tener datos personales que no deben publicarse.",
                en="For those who organise: it may hold personal data that must not be published.",
                pt="Para quem organiza: pode conter dados pessoais que não devem ser publicados.",
            ),
        ),
    },
)

RELATION = Codelist(
    "relation",
    Sentence(
        "Relación con otro diálogo", "Relation to another dialogue", "Relação com outro diálogo"
    ),
    Sentence(
        es="Qué tiene que ver otro diálogo con este, para no confundirlos.",
        en="What another dialogue has to do with this one, so that nobody confuses them.",
        pt="O que outro diálogo tem a ver com este, para não confundi-los.",
    ),
    is_open=True,
    terms={
        "previous-day": Term(
            Sentence("el día anterior", "on the day before", "no dia anterior"),
            Sentence(
                es="Fue el día antes de este, y es otro encuentro.",
                en="It took place on the day before this one, and is another meeting.",
                pt="Foi no dia anterior a este, e é outro encontro.",
            ),
        ),
        "next-day": Term(
            Sentence("el día siguiente", "on the day after", "no dia seguinte"),
            Sentence(
                es="Es al día siguiente de este, y es otro encuentro.",
                en="It takes place on the day after this one, and is another meeting.",
                pt="É no dia seguinte a este, e é outro encontro.",
            ),
        ),
        "preparatory": Term(
            Sentence("preparatorio", "preparatory", "preparatório"),
            Sentence(
                es="Preparó este, sea cual sea su fecha.",
                en="It prepared this one, whatever its date.",
                pt="Preparou este, seja qual for a data.",
            ),
        ),
        "follow-up": Term(
            Sentence("de seguimiento", "follow-up", "de acompanhamento"),
            Sentence(
                es="Da seguimiento a lo que se acordó en este.",
                en="It follows up what was agreed in this one.",
                pt="Dá seguimento ao que se acordou neste.",
            ),
        ),
        "previous-edition": Term(
            Sentence("edición anterior", "previous edition", "edição anterior"),
            Sentence(
                es="Es el mismo diálogo en una edición anterior, por ejemplo la de otro año.",
                en="It is the same dialogue in an earlier edition, for example that of another year.",
                pt="É o mesmo diálogo em uma edição anterior, por exemplo a de outro ano.",
            ),
        ),
        "part-of": Term(
            Sentence("del que este es parte", "of which this is a part", "do qual este faz parte"),
            Sentence(
                es="Es un proceso más amplio del que este diálogo es una parte.",
                en="It is a wider process of which this dialogue is a part.",
                pt="É um processo mais amplo do qual este diálogo faz parte.",
            ),
        ),
    },
)

LINK_REL = Codelist(
    "link-rel",
    Sentence("Relación de un enlace", "Relation of a link", "Relação de um link"),
    Sentence(
        es="Qué hay en la dirección de un enlace; los códigos con una RFC como fuente están en el registro de relaciones de la IANA, y los demás son nuestros.",
        en="What is at the address of a link; codes with an RFC as their source are in IANA’s registry of link relations, the others are ours.",
        pt="O que há no endereço de um link; os códigos com uma RFC como fonte estão no registro de relações da IANA, e os demais são nossos.",
    ),
    is_open=True,
    terms={
        "registration": Term(
            Sentence("inscripción", "registration", "inscrição"),
            Sentence(
                es="Donde se inscribe quien quiere asistir.",
                en="Where those who want to attend register.",
                pt="Onde se inscreve quem quer participar.",
            ),
        ),
        "agenda": Term(
            Sentence("agenda", "agenda", "agenda"),
            Sentence(
                es="La agenda, como la publicó quien convoca.",
                en="The agenda, as the convenor published it.",
                pt="A agenda, como foi publicada por quem convoca.",
            ),
        ),
        "stream": Term(
            Sentence("transmisión", "stream", "transmissão"),
            Sentence(
                es="Donde se ve o se escucha en vivo, a diferencia de lo que queda grabado («recording»).",
                en="Where it can be seen or heard live, unlike what remains afterwards (“recording”).",
                pt="Onde se vê ou se ouve ao vivo, diferente do que fica gravado («recording»).",
            ),
        ),
        "recording": Term(
            Sentence("grabación", "recording", "gravação"),
            Sentence(
                es="El video o el audio de lo que pasó.",
                en="The video or the sound of what took place.",
                pt="O vídeo ou o áudio do que aconteceu.",
            ),
        ),
        "slides": Term(
            Sentence("presentación", "slides", "apresentação"),
            Sentence(
                es="Las diapositivas de quien expuso.",
                en="The slides of whoever spoke.",
                pt="Os slides de quem expôs.",
            ),
        ),
        "minutes": Term(
            Sentence("acta", "minutes", "ata"),
            Sentence(
                es="El registro oficial de lo que se dijo y se acordó.",
                en="The official record of what was said and agreed.",
                pt="O registro oficial do que se disse e se acordou.",
            ),
        ),
        "report": Term(
            Sentence("informe", "report", "relatório"),
            Sentence(
                es="Lo que alguien cuenta después, con sus propias conclusiones, a diferencia del acta («minutes»).",
                en="What somebody tells afterwards, with conclusions of their own, unlike the official “minutes”.",
                pt="O que alguém conta depois, com suas próprias conclusões, diferente da ata («minutes»).",
            ),
        ),
        "photos": Term(
            Sentence("fotografías", "photographs", "fotografias"),
            Sentence(
                es="Fotografías de lo que pasó, que también muestran a personas.",
                en="Photographs of what took place, which show people as well.",
                pt="Fotografias do que aconteceu, que também mostram pessoas.",
            ),
        ),
        "document": Term(
            Sentence("documento", "document", "documento"),
            Sentence(
                es="Cualquier otro documento del evento, como una nota conceptual o un borrador.",
                en="Any other document of the event, such as a concept note or a draft.",
                pt="Qualquer outro documento do evento, como uma nota conceitual ou uma minuta.",
            ),
        ),
        "related": Term(
            Sentence("página relacionada", "related page", "página relacionada"),
            Sentence(
                es="Una página sobre el mismo asunto, que no es de este evento.",
                en="A page on the same matter that does not belong to this event.",
                pt="Uma página sobre o mesmo assunto, que não é deste evento.",
            ),
            "RFC 4287 §4.2.7.2",
        ),
        "privacy-policy": Term(
            Sentence("política de privacidad", "privacy policy", "política de privacidade"),
            Sentence(
                es="Qué se hará con los datos de quien se inscribe o asiste.",
                en="What will be done with the data of those who register or attend.",
                pt="O que será feito com os dados de quem se inscreve ou comparece.",
            ),
            "RFC 6903 §4",
        ),
    },
)

IDENTIFIER_SYSTEM = Codelist(
    "identifier-system",
    Sentence("Sistema de identificadores", "System of identifiers", "Sistema de identificadores"),
    Sentence(
        es="De qué sistema es el nombre que este da a la misma cosa.",
        en="To which system a name of the same thing belongs.",
        pt="De que sistema é o nome dado à mesma coisa.",
    ),
    is_open=True,
    terms={
        "icalendar": Term(
            Sentence("UID de iCalendar", "iCalendar UID", "UID do iCalendar"),
            Sentence(
                es="El UID de una entrada de calendario, que la distingue de todas las demás.",
                en="The UID of a calendar entry, which tells it from all others.",
                pt="O UID de uma entrada de calendário, que a distingue de todas as demais.",
            ),
            "RFC 5545 §3.8.4.7",
        ),
        "frab": Term(
            Sentence("guid de frab", "frab guid", "guid do frab"),
            Sentence(
                es="El «guid» de una actividad en un programa con el formato de frab.",
                en="The “guid” of an item in a schedule in the format of frab.",
                pt="O «guid» de uma atividade em uma programação no formato do frab.",
            ),
        ),
        "ogp": Term(
            Sentence(
                "identificador de la Alianza para el Gobierno Abierto",
                "Open Government Partnership identifier",
                "identificador da Parceria para Governo Aberto",
            ),
            Sentence(
                es="El de un compromiso, como «CL0069», o el de un plan, como «AP_PRY05», en la base de datos de la Alianza.",
                en="That of a commitment, such as “CL0069”, or of a plan, such as “AP_PRY05”, in the database of the Partnership.",
                pt="O de um compromisso, como «CL0069», ou o de um plano, como «AP_PRY05», na base de dados da Parceria.",
            ),
            "OGP commitments database, Commitment Unique Identifier and Action Plan ID",
        ),
        "ogp-database": Term(
            Sentence(
                "número de fila en la base de datos de la Alianza",
                "row number in the database of the Partnership",
                "número da linha na base de dados da Parceria",
            ),
            Sentence(
                es="El de la fila de un compromiso en la base de datos de la Alianza, como «5695»; el identificador del compromiso es «ogp».",
                en="That of the row of a commitment in the database of the Partnership, such as “5695”; the identifier of the commitment is “ogp”.",
                pt="O da linha de um compromisso na base de dados da Parceria, como «5695»; o identificador do compromisso é «ogp».",
            ),
            "OGP commitments database, id",
        ),
    },
)
