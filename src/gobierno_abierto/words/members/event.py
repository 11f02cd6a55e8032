"""The words for one meeting."""

from gobierno_abierto.model import Attendance, Audience, Event, GroupCount
from gobierno_abierto.words.languages import Sentence
from gobierno_abierto.words.members.described import Described, Member

_AUDIENCE = Sentence("Público convocado", "Intended audience", "Público-alvo")
_ATTENDANCE = Sentence("Asistencia", "Attendance", "Presença")

_EVENT = {
    "title": Member(
        Sentence("Título", "Title", "Título"),
        Sentence(
            es="El nombre del evento. Si falta, es el del diálogo.",
            en="The name of the event. If absent, it is that of the dialogue.",
            pt="O nome do evento. Se faltar, é o do diálogo.",
        ),
    ),
    "subtitle": Member(
        Sentence("Subtítulo", "Subtitle", "Subtítulo"),
        Sentence(
            es="Lo que acompaña al título. Si faltan título y subtítulo, es el del diálogo.",
            en="What goes with the title. If both title and subtitle are absent, it is that of the dialogue.",
            pt="O que acompanha o título. Se faltarem título e subtítulo, é o do diálogo.",
        ),
    ),
    "objective": Member(
        Sentence("Objetivo", "Objective", "Objetivo"),
        Sentence(
            es="Para qué se reúnen. Si falta, es el del diálogo.",
            en="What the meeting is for. If absent, it is that of the dialogue.",
            pt="Para que se reúnem. Se faltar, é o do diálogo.",
        ),
    ),
    "status": Member(
        Sentence("Estado", "Status", "Situação"),
        Sentence(
            es="Si el evento está anunciado, confirmado, pospuesto, cancelado, realizado… Alguien lo afirma: no se deduce de la fecha.",
            en="Whether the event is announced, confirmed, postponed, cancelled, held… Somebody states it: it does not follow from the date.",
            pt="Se o evento está anunciado, confirmado, adiado, cancelado, realizado… Alguém o afirma: não se deduz da data.",
        ),
    ),
    "dates": Member(
        Sentence("Fechas", "Dates", "Datas"),
        Sentence(
            es="El día o los días del evento, o una fecha menos precisa. Si falta, no consta.",
            en="The day or days of the event, or a less precise date. If absent, it is not stated.",
            pt="O dia ou os dias do evento, ou uma data menos precisa. Se faltar, não consta.",
        ),
    ),
    "zone": Member(
        Sentence("Zona horaria", "Time zone", "Fuso horário"),
        Sentence(
            es="La zona IANA que rige todas las horas del evento, como «America/Mexico_City». Si falta, no se sabe de qué reloj son las horas.",
            en="The IANA zone of all hours of the event, such as “America/Mexico_City”. If absent, nobody knows by which clock the hours are meant.",
            pt="A zona IANA que rege todos os horários do evento, como «America/Sao_Paulo». Se faltar, não se sabe de qual relógio são os horários.",
        ),
    ),
    "venues": Member(
        Sentence("Sedes", "Venues", "Locais"),
        Sentence(
            es="Los identificadores de las sedes del evento.",
            en="The identifiers of the venues of the event.",
            pt="Os identificadores dos locais do evento.",
        ),
    ),
    "convenors": Member(
        Sentence("Convocantes", "Convenors", "Convocantes"),
        Sentence(
            es="Los identificadores de las organizaciones que convocan. Si faltan, son las del diálogo.",
            en="The identifiers of the organisations that convene it. If absent, they are those of the dialogue.",
            pt="Os identificadores das organizações que convocam. Se faltarem, são as do diálogo.",
        ),
    ),
    "languages": Member(
        Sentence("Idiomas", "Languages", "Idiomas"),
        Sentence(
            es="Las etiquetas de los idiomas que se hablan en el evento, como «es» o «pt-BR».",
            en="The tags of the languages spoken at the event, such as “es” or “pt-BR”.",
            pt="As etiquetas dos idiomas falados no evento, como «es» ou «pt-BR».",
        ),
    ),
    "interpretation": Member(
        Sentence("Interpretación", "Interpreting", "Interpretação"),
        Sentence(
            es="De qué idioma a cuál se interpreta en todo el evento. Si falta, no consta si hay interpretación.",
            en="From which language into which it is interpreted at the whole event. If absent, it is not stated whether there is interpreting.",
            pt="De qual idioma para qual se interpreta em todo o evento. Se faltar, não consta se há interpretação.",
        ),
    ),
    "access": Member(
        Sentence("Acceso", "Access", "Acesso"),
        Sentence(
            es="Si la entrada es libre, con inscripción o por invitación. Vale también para las actividades que no indican el suyo.",
            en="Whether entry is open to all, by registration or by invitation. It also holds for items that do not state their own.",
            pt="Se a entrada é livre, com inscrição ou por convite. Vale também para as atividades que não indicam o seu.",
        ),
    ),
    "forum": Member(
        Sentence(
            "Reunión del foro multiactor", "Meeting of the forum", "Reunião do fórum multissetorial"
        ),
        Sentence(
            es="Verdadero si es una reunión del foro multiactor del país. Si falta, no lo es o no consta.",
            en="True if it is a meeting of the country's multi-stakeholder forum. If absent, it is not one or it is not stated.",
            pt="Verdadeiro se é uma reunião do fórum multissetorial do país. Se faltar, não é ou não consta.",
        ),
    ),
    "audience": Member(
        _AUDIENCE,
        Sentence(
            es="A quiénes se convoca y cuántas personas se esperan.",
            en="Who is meant to come, and how many people are expected.",
            pt="A quem o evento se dirige e quantas pessoas são esperadas.",
        ),
    ),
    "attendance": Member(
        _ATTENDANCE,
        Sentence(
            es="Cuántas personas se inscribieron y cuántas asistieron. Si falta, no se sabe, que no es lo mismo que cero.",
            en="How many people registered and how many came. If absent, it is not known, which is not zero.",
            pt="Quantas pessoas se inscreveram e quantas compareceram. Se faltar, não se sabe, o que não é o mesmo que zero.",
        ),
    ),
    "links": Member(
        Sentence("Enlaces", "Links", "Links"),
        Sentence(
            es="Las direcciones que pertenecen al evento: inscripción, transmisión, acta.",
            en="The addresses that belong to the event: registration, stream, minutes.",
            pt="Os endereços que pertencem ao evento: inscrição, transmissão, ata.",
        ),
    ),
    "agenda": Member(
        Sentence("Agenda", "Agenda", "Agenda"),
        Sentence(
            es="Las actividades del evento, en el orden en que están impresas.",
            en="The items of the event, in the order in which they are printed.",
            pt="As atividades do evento, na ordem em que estão impressas.",
        ),
    ),
}

_AUDIENCE_MEMBERS = {
    "description": Member(
        Sentence("Descripción", "Description", "Descrição"),
        Sentence(
            es="A quiénes se convoca, con las palabras del anuncio.",
            en="Who is meant to come, in the words of the announcement.",
            pt="A quem o evento se dirige, com as palavras do anúncio.",
        ),
    ),
    "sectors": Member(
        Sentence("Sectores", "Sectors", "Setores"),
        Sentence(
            es="Los sectores a los que se convoca.",
            en="The sectors that are meant to come.",
            pt="Os setores aos quais o evento se dirige.",
        ),
    ),
    "expected": Member(
        Sentence("Personas esperadas", "People expected", "Pessoas esperadas"),
        Sentence(
            es="Cuántas personas se esperan en todo el evento. Si falta, no consta.",
            en="How many people are expected at the whole event. If absent, it is not stated.",
            pt="Quantas pessoas são esperadas em todo o evento. Se faltar, não consta.",
        ),
    ),
}

_ATTENDANCE_MEMBERS = {
    "registered": Member(
        Sentence("Personas inscritas", "People registered", "Pessoas inscritas"),
        Sentence(
            es="Cuántas personas se inscribieron. Si falta, no se sabe, que no es lo mismo que cero.",
            en="How many people registered. If absent, it is not known, which is not zero.",
            pt="Quantas pessoas se inscreveram. Se faltar, não se sabe, o que não é o mesmo que zero.",
        ),
    ),
    "attended": Member(
        Sentence("Personas asistentes", "People who attended", "Pessoas presentes"),
        Sentence(
            es="Cuántas personas asistieron. Si falta, no se sabe, que no es lo mismo que cero.",
            en="How many people came. If absent, it is not known, which is not zero.",
            pt="Quantas pessoas compareceram. Se faltar, não se sabe, o que não é o mesmo que zero.",
        ),
    ),
    "groups": Member(
        Sentence("Asistencia por grupo", "Attendance by group", "Presença por grupo"),
        Sentence(
            es="Cuántas de las personas que asistieron pertenecen a cada grupo que se contó. A la vista pública no pasan las cifras de 1 a 4, ni otras de las que podrían calcularse.",
            en="How many of those who came belong to each group that was counted. The public view keeps no figure from 1 to 4, nor others from which one could be worked out.",
            pt="Quantas das pessoas que compareceram pertencem a cada grupo que foi contado. Para a versão pública não passam os números de 1 a 4, nem outros dos quais poderiam ser calculados.",
        ),
    ),
    "masked": Member(
        Sentence("Con cifras omitidas", "With figures left out", "Com números omitidos"),
        Sentence(
            es="Dice que se omitieron cifras, porque con ellas podría señalarse a alguien.",
            en="Says that figures were left out, because somebody could be pointed at by them.",
            pt="Diz que foram omitidos números, porque com eles alguém poderia ser apontado.",
        ),
    ),
}

_GROUP_MEMBERS = {
    "group": Member(
        Sentence("Grupo", "Group", "Grupo"),
        Sentence(
            es="Qué grupo se contó: un código de la lista, o la palabra de quien contó.",
            en="Which group was counted: a code of the list, or the word of whoever counted.",
            pt="Qual grupo foi contado: um código da lista, ou a palavra de quem contou.",
        ),
        codelist="attendance-group",
    ),
    "count": Member(
        Sentence("Personas", "People", "Pessoas"),
        Sentence(
            es="Cuántas personas del grupo asistieron.",
            en="How many people of the group came.",
            pt="Quantas pessoas do grupo compareceram.",
        ),
    ),
}

OBJECTS: dict[type, Described] = {
    Event: Described(
        Sentence("Evento", "Event", "Evento"),
        Sentence(
            es="Un encuentro con su agenda. El título, el objetivo y los convocantes que no indica son los del diálogo.",
            en="One meeting with its agenda. The title, the objective and the convenors that it does not state are those of the dialogue.",
            pt="Um encontro com sua agenda. O título, o objetivo e os convocantes que não indica são os do diálogo.",
        ),
        _EVENT,
    ),
    Audience: Described(
        _AUDIENCE,
        Sentence(
            es="A quiénes se convoca a un evento: en palabras, por sector y en número.",
            en="Who is meant to come to an event: in words, by sector and in number.",
            pt="A quem um evento se dirige: em palavras, por setor e em número.",
        ),
        _AUDIENCE_MEMBERS,
    ),
    Attendance: Described(
        _ATTENDANCE,
        Sentence(
            es="Cuántas personas se inscribieron a un evento y cuántas asistieron. A la vista pública no pasan las cifras de 1 a 4, que podrían señalar a alguien.",
            en="How many people registered for an event and how many came. Figures from 1 to 4, which could point at somebody, are left out of the public view.",
            pt="Quantas pessoas se inscreveram em um evento e quantas compareceram. Para a versão pública não passam os números de 1 a 4, que poderiam identificar alguém.",
        ),
        _ATTENDANCE_MEMBERS,
    ),
    GroupCount: Described(
        Sentence("Asistencia de un grupo", "Attendance of a group", "Presença de um grupo"),
        Sentence(
            es="Cuántas de las personas que asistieron pertenecen a un grupo.",
            en="How many of those who came belong to one group.",
            pt="Quantas das pessoas que compareceram pertencem a um grupo.",
        ),
        _GROUP_MEMBERS,
    ),
}
