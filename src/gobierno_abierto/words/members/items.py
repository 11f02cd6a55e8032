"""The words for each kind of agenda item."""

from gobierno_abierto.model import (
    Break,
    Closing,
    Conclusions,
    Keynote,
    Opening,
    Panel,
    ParallelBlock,
    Session,
    Talk,
    Workshop,
)
from gobierno_abierto.words.languages import Sentence
from gobierno_abierto.words.members.described import Described, Member

OBJECTS: dict[type, Described] = {
    Opening: Described(
        Sentence("Inauguración", "Opening", "Abertura"),
        Sentence(
            es="El acto con que empieza un evento.",
            en="The act with which an event begins.",
            pt="O ato com que começa um evento.",
        ),
        {},
    ),
    Keynote: Described(
        Sentence("Conferencia magistral", "Keynote", "Palestra magna"),
        Sentence(
            es="Una sola voz ante todo el público.",
            en="One voice before the whole audience.",
            pt="Uma só voz diante de todo o público.",
        ),
        {},
    ),
    Panel: Described(
        Sentence("Panel", "Panel", "Painel"),
        Sentence(
            es="Varias voces, con moderación, ante todo el público.",
            en="Several voices and a moderator before the whole audience.",
            pt="Várias vozes, com moderação, diante de todo o público.",
        ),
        {},
    ),
    Talk: Described(
        Sentence("Ponencia", "Talk", "Palestra"),
        Sentence(
            es="Una presentación para quien la elija.",
            en="A presentation to whoever chooses it.",
            pt="Uma apresentação para quem a escolher.",
        ),
        {},
    ),
    Workshop: Described(
        Sentence("Taller", "Workshop", "Oficina"),
        Sentence(
            es="Un grupo que trabaja sobre un tema, y del que pueden salir compromisos.",
            en="A group that works on a subject, and may bring forth commitments.",
            pt="Um grupo que trabalha sobre um tema, e do qual podem sair compromissos.",
        ),
        {},
    ),
    Conclusions: Described(
        Sentence("Conclusiones", "Conclusions", "Conclusões"),
        Sentence(
            es="Lo que los talleres llevan de vuelta a todo el público.",
            en="What the workshops bring back to the whole audience.",
            pt="O que as oficinas levam de volta a todo o público.",
        ),
        {},
    ),
    Closing: Described(
        Sentence("Clausura", "Closing", "Encerramento"),
        Sentence(
            es="El acto con que termina un evento.",
            en="The act with which an event ends.",
            pt="O ato com que termina um evento.",
        ),
        {},
    ),
    Break: Described(
        Sentence("Receso", "Break", "Intervalo"),
        Sentence(
            es="Un café, una comida, un paseo. Ocupa todas las salas que indica.",
            en="Coffee, lunch, a walk. It takes up all rooms that it states.",
            pt="Um café, um almoço, um passeio. Ocupa todas as salas que indica.",
        ),
        {},
    ),
    Session: Described(
        Sentence("Sesión", "Session", "Sessão"),
        Sentence(
            es="Cualquier actividad que no es de las demás clases.",
            en="Any item that is of none of the other kinds.",
            pt="Qualquer atividade que não é dos demais tipos.",
        ),
        {
            "type": Member(
                Sentence("Tipo de sesión", "Session type", "Tipo de sessão"),
                Sentence(
                    es="Qué es, con la palabra de quien hizo la agenda, como «visita».",
                    en="What it is, in the word of whoever made the agenda, such as “visit”.",
                    pt="O que é, com a palavra de quem fez a agenda, como «visita».",
                ),
            ),
        },
    ),
    ParallelBlock: Described(
        Sentence("Sesiones simultáneas", "Parallel sessions", "Sessões simultâneas"),
        Sentence(
            es="Un bloque de actividades simultáneas con un título, un objetivo y una forma de acceso comunes. Un bloque no contiene otros bloques.",
            en="A block of simultaneous items under one title, one objective and one way of access. A block does not contain other blocks.",
            pt="Um bloco de atividades simultâneas com um título, um objetivo e uma forma de acesso comuns. Um bloco não contém outros blocos.",
        ),
        {
            "items": Member(
                Sentence("Actividades", "Items", "Atividades"),
                Sentence(
                    es="Las actividades del bloque. El horario y el acceso que no indican son los del bloque.",
                    en="The items of the block. The time and the access that they do not state are those of the block.",
                    pt="As atividades do bloco. O horário e o acesso que não indicam são os do bloco.",
                ),
            ),
        },
    ),
}
