"""Codes of people and of the parts that they have."""

from gobierno_abierto.model import Care, Certainty, LegalBasis, PersonField, Role, Sector
from gobierno_abierto.words.codelists.codelist import Term, closed
from gobierno_abierto.words.codelists.common import CONFIRMED, OTHER, TENTATIVE
from gobierno_abierto.words.languages import Sentence

ROLE = closed(
    "role",
    Role,
    Sentence("Papel", "Role", "Papel"),
    Sentence(
        es="Qué hace una persona o una organización en una actividad de la agenda.",
        en="What a person or an organisation does in an item of the agenda.",
        pt="O que uma pessoa ou uma organização faz em uma atividade da agenda.",
    ),
    {
        Role.MODERATOR: Term(
            Sentence("moderación", "moderation", "moderação"),
            Sentence(
                es="Conduce una conversación ante el público y da la palabra.",
                en="Leads a conversation before an audience and gives the floor.",
                pt="Conduz uma conversa diante do público e dá a palavra.",
            ),
        ),
        Role.PANELLIST: Term(
            Sentence("panelista", "panellist", "painelista"),
            Sentence(
                es="Habla en un panel, junto con otras voces.",
                en="Speaks in a panel, among other voices.",
                pt="Fala em um painel, ao lado de outras vozes.",
            ),
        ),
        Role.SPEAKER: Term(
            Sentence("ponente", "speaker", "palestrante"),
            Sentence(
                es="Presenta algo por su cuenta: una ponencia, una conferencia, unas palabras.",
                en="Presents something alone: a talk, a keynote, a few words.",
                pt="Apresenta algo por conta própria: uma palestra, uma conferência, algumas palavras.",
            ),
        ),
        Role.FACILITATOR: Term(
            Sentence("facilitación", "facilitation", "facilitação"),
            Sentence(
                es="Conduce el trabajo de un grupo, por ejemplo en un taller.",
                en="Leads the work of a group, for example in a workshop.",
                pt="Conduz o trabalho de um grupo, por exemplo em uma oficina.",
            ),
        ),
        Role.RAPPORTEUR: Term(
            Sentence("relatoría", "rapporteur", "relatoria"),
            Sentence(
                es="Toma nota de lo que se dice y se acuerda, y lo cuenta después.",
                en="Takes note of what is said and agreed, and tells it afterwards.",
                pt="Toma nota do que se diz e se acorda, e depois o relata.",
            ),
        ),
        Role.EXPERT: Term(
            Sentence("especialista", "expert", "especialista"),
            Sentence(
                es="Aporta lo que sabe al trabajo de un grupo, sin conducirlo.",
                en="Brings knowledge to the work of a group, without leading it.",
                pt="Contribui com o que sabe para o trabalho de um grupo, sem conduzi-lo.",
            ),
        ),
        Role.HOST: Term(
            Sentence("anfitrión o anfitriona", "host", "anfitrião ou anfitriã"),
            Sentence(
                es="Recibe al público, en nombre de quien convoca o de quien presta la sede.",
                en="Welcomes the audience, on behalf of the convenor or of whoever lends the venue.",
                pt="Recebe o público, em nome de quem convoca ou de quem cede a sede.",
            ),
        ),
        Role.INTERPRETER: Term(
            Sentence("interpretación", "interpreting", "interpretação"),
            Sentence(
                es="Pasa lo que se dice a otro idioma o a lengua de señas; no cuenta como voz propia.",
                en="Renders what is said in another language or in sign language; does not count as a voice of their own.",
                pt="Passa o que se diz para outro idioma ou para língua de sinais; não conta como voz própria.",
            ),
        ),
        Role.ATTENDEE: Term(
            Sentence("asistente", "attendee", "participante"),
            Sentence(
                es="Asiste, sin ningún otro papel; no cuenta entre las voces.",
                en="Attends, without any other role; does not count among the voices.",
                pt="Comparece, sem nenhum outro papel; não conta entre as vozes.",
            ),
            seen=("pt",),
        ),
    },
)

CERTAINTY = closed(
    "certainty",
    Certainty,
    Sentence("Certeza de una participación", "Certainty of a part", "Certeza de uma participação"),
    Sentence(
        es="Qué tan seguro es que alguien tome parte en una actividad.",
        en="How sure it is that somebody takes part in an item.",
        pt="Quão certo é que alguém participe de uma atividade.",
    ),
    {
        Certainty.CONFIRMED: Term(
            CONFIRMED,
            Sentence(
                es="La persona o la organización aceptó.",
                en="The person or the organisation has accepted.",
                pt="A pessoa ou a organização aceitou.",
            ),
        ),
        Certainty.TENTATIVE: Term(
            TENTATIVE,
            Sentence(
                es="Se sabe a quién se quiere, y falta su respuesta.",
                en="It is known who is wanted, and the answer is still to come.",
                pt="Sabe-se quem se quer, e falta a resposta.",
            ),
        ),
        Certainty.OPEN: Term(
            Sentence("por confirmar", "to be confirmed", "a confirmar"),
            Sentence(
                es="Todavía no se sabe quién será; nadie debe figurar con nombre.",
                en="It is not known yet who it will be; nobody should be named.",
                pt="Ainda não se sabe quem será; ninguém deve constar pelo nome.",
            ),
        ),
    },
)

_ECUADOR = "Ecuador, tracker of commitments, sectors"

SECTOR = closed(
    "sector",
    Sector,
    Sentence("Sector", "Sector", "Setor"),
    Sentence(
        es="Desde dónde habla una persona o una organización.",
        en="Where a person or an organisation speaks from.",
        pt="De onde fala uma pessoa ou uma organização.",
    ),
    {
        Sector.GOVERNMENT: Term(
            Sentence("gobierno", "government", "governo"),
            Sentence(
                es="Entidades públicas de cualquier nivel y poder: ministerios, congresos, tribunales, municipios.",
                en="Public bodies of any level and branch: ministries, congresses, courts, municipalities.",
                pt="Entidades públicas de qualquer nível e poder: ministérios, congressos, tribunais, municípios.",
            ),
            _ECUADOR,
        ),
        Sector.CIVIL_SOCIETY: Term(
            Sentence("sociedad civil", "civil society", "sociedade civil"),
            Sentence(
                es="Organizaciones, colectivos y redes que no son del Estado ni buscan ganancia.",
                en="Organisations, collectives and networks that belong to no state and seek no profit.",
                pt="Organizações, coletivos e redes que não são do Estado nem buscam lucro.",
            ),
            _ECUADOR,
            ("es", "pt"),
        ),
        Sector.ACADEMIA: Term(
            Sentence("academia", "academia", "academia"),
            Sentence(
                es="Universidades y centros de investigación, y quienes enseñan o investigan en ellos.",
                en="Universities and research centres, and those who teach or do research there.",
                pt="Universidades e centros de pesquisa, e quem ensina ou pesquisa neles.",
            ),
            _ECUADOR,
            ("pt",),
        ),
        Sector.CITIZENS: Term(
            Sentence("ciudadanía", "citizens", "cidadania"),
            Sentence(
                es="Personas que hablan por sí mismas, sin representar a una organización.",
                en="People who speak for themselves, not for an organisation.",
                pt="Pessoas que falam por si mesmas, sem representar uma organização.",
            ),
            _ECUADOR,
            ("es",),
        ),
        Sector.PRIVATE_SECTOR: Term(
            Sentence("sector privado", "private sector", "setor privado"),
            Sentence(
                es="Empresas, y las cámaras o gremios que las agrupan.",
                en="Firms, and the chambers or associations that they form.",
                pt="Empresas, e as câmaras ou associações que as reúnem.",
            ),
            _ECUADOR,
        ),
        Sector.MULTILATERAL: Term(
            Sentence("organismo multilateral", "multilateral body", "organismo multilateral"),
            Sentence(
                es="Organismos internacionales de los que son parte varios países.",
                en="International bodies that several countries belong to.",
                pt="Organismos internacionais dos quais vários países fazem parte.",
            ),
            _ECUADOR,
            ("es",),
        ),
        Sector.OTHER: Term(
            OTHER,
            Sentence(
                es="Se sabe de dónde habla, y no es ninguno de los otros; si no se sabe, no se pone ninguno.",
                en="It is known where they speak from, and it is none of the others; if it is not known, none is given.",
                pt="Sabe-se de onde fala, e não é nenhum dos outros; se não se sabe, não se põe nenhum.",
            ),
            _ECUADOR,
        ),
    },
)

PERSON_FIELD = closed(
    "person-field",
    PersonField,
    Sentence("Dato de una persona", "Fact about a person", "Dado de uma pessoa"),
    Sentence(
        es="Lo que se puede permitir publicar de una persona, dato por dato.",
        en="What may be allowed to be published of a person, one by one.",
        pt="O que se pode permitir publicar de uma pessoa, dado por dado.",
    ),
    {
        PersonField.NAME: Term(
            Sentence("nombre", "name", "nome"),
            Sentence(
                es="El nombre, como la persona lo escribe; si no se permite, nadie la nombra en la vista pública.",
                en="The name, as the person writes it; unless it is allowed, the public view does not name them.",
                pt="O nome, como a pessoa o escreve; se não for permitido, a versão pública não a nomeia.",
            ),
        ),
        PersonField.ORGANIZATION: Term(
            Sentence("organización", "organisation", "organização"),
            Sentence(
                es="La organización a la que pertenece o por la que habla.",
                en="The organisation that the person belongs to or speaks for.",
                pt="A organização a que pertence ou pela qual fala.",
            ),
        ),
        PersonField.POSITION: Term(
            Sentence("cargo", "position", "cargo"),
            Sentence(
                es="El cargo que tiene en su organización.",
                en="The post that the person holds in their organisation.",
                pt="O cargo que tem em sua organização.",
            ),
        ),
        PersonField.SECTOR: Term(
            Sentence("sector", "sector", "setor"),
            Sentence(
                es="El sector desde el que habla, que puede decirse sin nombrar a su organización.",
                en="The sector that the person speaks from, which can be told without naming the organisation.",
                pt="O setor de onde fala, que pode ser dito sem nomear sua organização.",
            ),
        ),
        PersonField.COUNTRY: Term(
            Sentence("país", "country", "país"),
            Sentence(
                es="El país de la persona, que puede no ser el de su organización.",
                en="The country of the person, which may not be that of the organisation.",
                pt="O país da pessoa, que pode não ser o de sua organização.",
            ),
        ),
        PersonField.BIOGRAPHY: Term(
            Sentence("semblanza", "biography", "biografia"),
            Sentence(
                es="Unas líneas sobre quién es y qué ha hecho.",
                en="A few lines on who the person is and what they have done.",
                pt="Algumas linhas sobre quem é e o que fez.",
            ),
        ),
        PersonField.EMAIL: Term(
            Sentence("correo electrónico", "e-mail", "e-mail"),
            Sentence(
                es="La dirección de correo de la persona; el contacto de quien publica el documento va en «contact».",
                en="The e-mail address of the person; the contact of whoever publishes the document goes into “contact”.",
                pt="O endereço de e-mail da pessoa; o contato de quem publica o documento vai em «contact».",
            ),
        ),
        PersonField.PHONE: Term(
            Sentence("teléfono", "telephone", "telefone"),
            Sentence(
                es="El número de teléfono de la persona.",
                en="The telephone number of the person.",
                pt="O número de telefone da pessoa.",
            ),
        ),
    },
)

LEGAL_BASIS = closed(
    "legal-basis",
    LegalBasis,
    Sentence("Base legal", "Legal basis", "Base legal"),
    Sentence(
        es="Por qué se puede publicar algo de una persona.",
        en="Why something about a person may be published.",
        pt="Por que algo sobre uma pessoa pode ser publicado.",
    ),
    {
        LegalBasis.CONSENT: Term(
            Sentence("consentimiento", "consent", "consentimento"),
            Sentence(
                es="La persona dijo que sí, y puede cambiar de opinión.",
                en="The person said yes, and may take it back.",
                pt="A pessoa disse que sim, e pode mudar de opinião.",
            ),
        ),
        LegalBasis.PUBLIC_OFFICE: Term(
            Sentence("función pública", "public office", "função pública"),
            Sentence(
                es="El dato es de la función pública que la persona ejerce, no de su vida privada.",
                en="The fact belongs to the public office that the person holds, not to their private life.",
                pt="O dado é da função pública que a pessoa exerce, não de sua vida privada.",
            ),
        ),
        LegalBasis.LEGAL_DUTY: Term(
            Sentence("obligación legal", "legal duty", "obrigação legal"),
            Sentence(
                es="Una ley obliga a publicarlo, aunque la persona no lo pida.",
                en="A law requires it to be published, whether or not the person asks for it.",
                pt="Uma lei obriga a publicá-lo, mesmo que a pessoa não o peça.",
            ),
        ),
        LegalBasis.PUBLIC_INTEREST: Term(
            Sentence("interés público", "public interest", "interesse público"),
            Sentence(
                es="Publicarlo es parte de una tarea de interés público que alguien tiene encomendada.",
                en="To publish it is part of a task in the public interest that somebody is charged with.",
                pt="Publicá-lo faz parte de uma tarefa de interesse público que alguém tem a seu cargo.",
            ),
        ),
        LegalBasis.CONTRACT: Term(
            Sentence("contrato", "contract", "contrato"),
            Sentence(
                es="Un contrato con la persona lo prevé; por ejemplo, el de quien da una conferencia.",
                en="A contract with the person provides for it; for example, that of somebody who gives a talk.",
                pt="Um contrato com a pessoa o prevê; por exemplo, o de quem dá uma palestra.",
            ),
        ),
        LegalBasis.MADE_PUBLIC: Term(
            Sentence(
                "hecho público por la persona",
                "made public by the person",
                "tornado público pela pessoa",
            ),
            Sentence(
                es="La propia persona lo publicó antes, a la vista de todo el mundo.",
                en="The person published it before, for everybody to see.",
                pt="A própria pessoa o publicou antes, à vista de todos.",
            ),
        ),
    },
)

CARE = closed(
    "care",
    Care,
    Sentence("Motivo de protección", "Reason for protection", "Motivo de proteção"),
    Sentence(
        es="Por qué se protege a una persona más que a otras.",
        en="Why a person is protected more than others.",
        pt="Por que uma pessoa é protegida mais do que outras.",
    ),
    {
        Care.MINOR: Term(
            Sentence("menor de edad", "minor", "menor de idade"),
            Sentence(
                es="La persona es menor de edad; no se publica nada suyo sin un permiso que lo diga.",
                en="The person is a minor; nothing of theirs is published without a permission that says so.",
                pt="A pessoa é menor de idade; nada seu é publicado sem uma permissão que o diga.",
            ),
        ),
        Care.AT_RISK: Term(
            Sentence("en riesgo", "at risk", "em risco"),
            Sentence(
                es="Que se sepa que participa puede ponerla en peligro; no se publica nada suyo sin un permiso que lo diga.",
                en="Its being known that the person takes part may put them in danger; nothing of theirs is published without a permission that says so.",
                pt="Que se saiba que participa pode colocá-la em perigo; nada seu é publicado sem uma permissão que o diga.",
            ),
        ),
    },
)
