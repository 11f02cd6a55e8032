"""Codes of events and of the items of their agendas."""

from gobierno_abierto.model import Access, EventStatus, ItemStatus
from gobierno_abierto.words.codelists.codelist import Codelist, Term, closed
from gobierno_abierto.words.codelists.common import (
    CONFIRMED,
    PEOPLE_WITH_DISABILITIES,
    TENTATIVE,
)
from gobierno_abierto.words.languages import Sentence

_POSTPONED = Sentence("pospuesto", "postponed", "adiado")
_CANCELLED = Sentence("cancelado", "cancelled", "cancelado")
_HELD = Sentence("realizado", "held", "realizado")

EVENT_STATUS = closed(
    "event-status",
    EventStatus,
    Sentence("Estado del evento", "Event status", "Situação do evento"),
    Sentence(
        es="Qué tan seguro es un evento: lo dice alguien, y nunca se deduce de la fecha.",
        en="How sure an event is: somebody says so, and it is never worked out from the date.",
        pt="Quão certo é um evento: alguém o diz, e nunca se deduz da data.",
    ),
    {
        EventStatus.ANNOUNCED: Term(
            Sentence("anunciado", "announced", "anunciado"),
            Sentence(
                es="Se anunció en público, por ejemplo para que se reserve la fecha, y nadie ha dicho aún que esté confirmado.",
                en="It was announced in public, for example as a save-the-date, and nobody has yet said that it is confirmed.",
                pt="Foi anunciado em público, por exemplo para que se reserve a data, e ninguém disse ainda que está confirmado.",
            ),
        ),
        EventStatus.TENTATIVE: Term(
            TENTATIVE,
            Sentence(
                es="Está en preparación: la fecha o la sede pueden cambiar, y quizá no se haya anunciado.",
                en="It is being prepared: its date or venue may change, and it may not have been announced.",
                pt="Está em preparação: a data ou a sede podem mudar, e talvez não tenha sido anunciado.",
            ),
        ),
        EventStatus.CONFIRMED: Term(
            CONFIRMED,
            Sentence(
                es="Quien convoca dice que se hará en la fecha indicada.",
                en="The convenor says that it will take place on the date given.",
                pt="Quem convoca diz que será realizado na data indicada.",
            ),
        ),
        EventStatus.POSTPONED: Term(
            _POSTPONED,
            Sentence(
                es="Se hará, pero no en la fecha que se dio; la nueva puede no saberse todavía.",
                en="It will take place, but not on the date that was given; the new one may not be known yet.",
                pt="Será realizado, mas não na data que foi informada; a nova pode ainda não ser conhecida.",
            ),
        ),
        EventStatus.CANCELLED: Term(
            _CANCELLED,
            Sentence(
                es="No se hará; sigue escrito para que lo sepa quien había guardado la fecha.",
                en="It will not take place; it stays on record so that those who saved the date learn of it.",
                pt="Não será realizado; continua registrado para que saiba disso quem tinha reservado a data.",
            ),
        ),
        EventStatus.HELD: Term(
            _HELD,
            Sentence(
                es="Se realizó, y lo dice alguien que lo sabe; no basta con que la fecha haya pasado.",
                en="It took place, and somebody who knows says so; that its date has passed is not enough.",
                pt="Foi realizado, e quem o diz é alguém que sabe; não basta que a data tenha passado.",
            ),
        ),
    },
)

ITEM_STATUS = closed(
    "item-status",
    ItemStatus,
    Sentence("Estado de la actividad", "Item status", "Situação da atividade"),
    Sentence(
        es="Qué tan segura es una actividad de la agenda, aparte de lo que se diga del evento.",
        en="How sure one item of the agenda is, apart from what is said of its event.",
        pt="Quão certa é uma atividade da agenda, além do que se diz do evento.",
    ),
    {
        ItemStatus.TENTATIVE: Term(
            TENTATIVE,
            Sentence(
                es="Está prevista, y todavía puede cambiar o salir de la agenda.",
                en="It is planned, and may still change or leave the agenda.",
                pt="Está prevista, e ainda pode mudar ou sair da agenda.",
            ),
        ),
        ItemStatus.CONFIRMED: Term(
            CONFIRMED,
            Sentence(
                es="Se hará como está en la agenda.",
                en="It will take place as the agenda says.",
                pt="Será realizada como está na agenda.",
            ),
        ),
        ItemStatus.POSTPONED: Term(
            _POSTPONED,
            Sentence(
                es="Se hará en otro momento; mientras tanto no cuenta para los choques de agenda.",
                en="It will take place at another time; until then it does not count in clashes.",
                pt="Será realizada em outro momento; até lá não conta nos choques de agenda.",
            ),
        ),
        ItemStatus.CANCELLED: Term(
            _CANCELLED,
            Sentence(
                es="No se hará; sigue en la agenda para que se vea que estaba prevista.",
                en="It will not take place; it stays in the agenda so that people see that it was planned.",
                pt="Não será realizada; continua na agenda para que se veja que estava prevista.",
            ),
        ),
        ItemStatus.HELD: Term(
            _HELD,
            Sentence(
                es="Se realizó, y lo dice alguien que lo sabe.",
                en="It took place, and somebody who knows says so.",
                pt="Foi realizada, e quem o diz é alguém que sabe.",
            ),
        ),
    },
)

ACCESS = closed(
    "access",
    Access,
    Sentence("Acceso", "Access", "Acesso"),
    Sentence(
        es="Quién puede entrar a un evento o a una actividad.",
        en="Who may come in to an event or to one item of its agenda.",
        pt="Quem pode entrar em um evento ou em uma atividade.",
    ),
    {
        Access.OPEN: Term(
            Sentence("entrada libre", "open to all", "entrada livre"),
            Sentence(
                es="Entra quien quiera, sin avisar antes.",
                en="Whoever wants to may come in, without giving notice.",
                pt="Entra quem quiser, sem avisar antes.",
            ),
        ),
        Access.REGISTRATION: Term(
            Sentence("con inscripción", "by registration", "com inscrição"),
            Sentence(
                es="Entra quien se haya inscrito antes; para inscribirse no hace falta que le inviten.",
                en="Those who registered beforehand may come in; no invitation is needed to register.",
                pt="Entra quem se inscreveu antes; para se inscrever não é preciso ter convite.",
            ),
        ),
        Access.INVITATION: Term(
            Sentence("por invitación", "by invitation", "por convite"),
            Sentence(
                es="Solo entra quien recibió una invitación.",
                en="Only those who were invited may come in.",
                pt="Só entra quem recebeu convite.",
            ),
            seen=("es",),
        ),
    },
)

ITEM_KIND = Codelist(
    "item-kind",
    Sentence("Tipo de actividad", "Kind of item", "Tipo de atividade"),
    Sentence(
        es="Qué es una actividad de la agenda; la que no encaja en ningún otro tipo es una sesión.",
        en="What an item of the agenda is; one that fits no other kind is a session.",
        pt="O que é uma atividade da agenda; a que não se encaixa em nenhum outro tipo é uma sessão.",
    ),
    is_open=False,
    terms={
        "opening": Term(
            Sentence("inauguración", "opening", "abertura"),
            Sentence(
                es="Las palabras con que comienza el evento.",
                en="The words with which the event begins.",
                pt="As palavras com que o evento começa.",
            ),
            seen=("es",),
        ),
        "keynote": Term(
            Sentence("conferencia magistral", "keynote", "palestra magna"),
            Sentence(
                es="Una sola voz ante todo el público; si son varias, es un panel.",
                en="One voice before the whole audience; if there are several, it is a panel.",
                pt="Uma só voz diante de todo o público; se são várias, é um painel.",
            ),
        ),
        "panel": Term(
            Sentence("panel", "panel", "painel"),
            Sentence(
                es="Varias voces ante todo el público, con alguien que modera.",
                en="Several voices before the whole audience, with a moderator.",
                pt="Várias vozes diante de todo o público, com alguém que modera.",
            ),
            seen=("es",),
        ),
        "talk": Term(
            Sentence("ponencia", "talk", "palestra"),
            Sentence(
                es="Una presentación para quien la elija; la que es para todo el público es una conferencia magistral.",
                en="A presentation to whoever chooses it; one for the whole audience is a keynote.",
                pt="Uma apresentação para quem a escolher; a que é para todo o público é uma palestra magna.",
            ),
        ),
        "workshop": Term(
            Sentence("taller", "workshop", "oficina"),
            Sentence(
                es="Un grupo que trabaja sobre un tema; de ahí pueden salir compromisos.",
                en="A group that works on a subject; commitments may come out of it.",
                pt="Um grupo que trabalha sobre um tema; dali podem sair compromissos.",
            ),
            seen=("es", "pt"),
        ),
        "conclusions": Term(
            Sentence("conclusiones", "conclusions", "conclusões"),
            Sentence(
                es="Lo que los talleres cuentan a todo el público sobre su trabajo.",
                en="What the workshops tell the whole audience about their work.",
                pt="O que as oficinas contam a todo o público sobre seu trabalho.",
            ),
            seen=("es",),
        ),
        "closing": Term(
            Sentence("clausura", "closing", "encerramento"),
            Sentence(
                es="Las palabras con que termina el evento.",
                en="The words with which the event ends.",
                pt="As palavras com que o evento termina.",
            ),
            seen=("es",),
        ),
        "break": Term(
            Sentence("receso", "break", "intervalo"),
            Sentence(
                es="Un descanso entre actividades, como un café o un almuerzo, en las salas que indique.",
                en="A rest between items, such as coffee or lunch, in the rooms that it lists.",
                pt="Um descanso entre atividades, como um café ou um almoço, nas salas que indicar.",
            ),
        ),
        "session": Term(
            Sentence("sesión", "session", "sessão"),
            Sentence(
                es="Cualquier otra actividad, como una visita o una cena; en «type» va la palabra de quien hizo la agenda.",
                en="Anything else, such as a visit or a dinner; “type” holds the word of whoever made the agenda.",
                pt="Qualquer outra atividade, como uma visita ou um jantar; em «type» vai a palavra de quem fez a agenda.",
            ),
        ),
        "parallel": Term(
            Sentence("sesiones simultáneas", "parallel sessions", "sessões simultâneas"),
            Sentence(
                es="Varias actividades a la vez bajo un mismo título; no pueden contener otras sesiones simultáneas.",
                en="Several items at once under one title; they cannot hold parallel sessions of their own.",
                pt="Várias atividades ao mesmo tempo sob um mesmo título; não podem conter outras sessões simultâneas.",
            ),
        ),
    },
)

_COLOMBIA = "Colombia, co-creation meetings of 2023, groups that were counted"

ATTENDANCE_GROUP = Codelist(
    "attendance-group",
    Sentence("Grupo de asistentes", "Group of attendees", "Grupo de participantes"),
    Sentence(
        es="Grupos que se cuentan entre quienes asistieron; una persona puede contarse en varios.",
        en="Groups that are counted among those who attended; a person may count in several.",
        pt="Grupos que se contam entre quem compareceu; uma pessoa pode contar em vários.",
    ),
    is_open=True,
    terms={
        "women": Term(
            Sentence("mujeres", "women", "mulheres"),
            Sentence(
                es="Asistentes que se identifican como mujeres.",
                en="Attendees who identify themselves as women.",
                pt="Participantes que se identificam como mulheres.",
            ),
            _COLOMBIA,
        ),
        "men": Term(
            Sentence("hombres", "men", "homens"),
            Sentence(
                es="Asistentes que se identifican como hombres.",
                en="Attendees who identify themselves as men.",
                pt="Participantes que se identificam como homens.",
            ),
            _COLOMBIA,
        ),
        "non-binary": Term(
            Sentence("personas no binarias", "non-binary people", "pessoas não binárias"),
            Sentence(
                es="Asistentes que no se identifican solo como mujer ni solo como hombre.",
                en="Attendees who identify themselves neither as only a woman nor as only a man.",
                pt="Participantes que não se identificam só como mulher nem só como homem.",
            ),
        ),
        "afro": Term(
            Sentence(
                "personas afrodescendientes",
                "people of African descent",
                "pessoas afrodescendentes",
            ),
            Sentence(
                es="Asistentes que se reconocen como afrodescendientes.",
                en="Attendees who identify themselves as of African descent.",
                pt="Participantes que se reconhecem como afrodescendentes.",
            ),
            _COLOMBIA,
        ),
        "indigenous": Term(
            Sentence("personas indígenas", "Indigenous people", "pessoas indígenas"),
            Sentence(
                es="Asistentes que se reconocen como parte de un pueblo indígena.",
                en="Attendees who identify themselves as part of an Indigenous people.",
                pt="Participantes que se reconhecem como parte de um povo indígena.",
            ),
            _COLOMBIA,
        ),
        "under-35": Term(
            Sentence("menores de 35 años", "people under 35", "menores de 35 anos"),
            Sentence(
                es="Asistentes que no habían cumplido 35 años el día del evento.",
                en="Attendees who were not yet 35 on the day of the event.",
                pt="Participantes que ainda não tinham completado 35 anos no dia do evento.",
            ),
            _COLOMBIA,
        ),
        "people-with-disabilities": Term(
            PEOPLE_WITH_DISABILITIES,
            Sentence(
                es="Asistentes que dijeron tener una discapacidad.",
                en="Attendees who said that they have a disability.",
                pt="Participantes que disseram ter uma deficiência.",
            ),
        ),
    },
)
