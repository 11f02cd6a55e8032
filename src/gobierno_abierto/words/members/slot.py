"""The words for wall-clock time."""

from gobierno_abierto.model import Slot
from gobierno_abierto.words.languages import Sentence
from gobierno_abierto.words.members.described import Described, Member

OBJECTS: dict[type, Described] = {
    Slot: Described(
        Sentence("Horario", "Time slot", "Horário"),
        Sentence(
            es="De cuándo a cuándo, según el reloj de pared del lugar. Se escribe sin zona ni diferencia con UTC, porque la zona horaria la indica el evento.",
            en="From when to when, by the clock on the wall of the place. It is written without zone or offset from UTC, because the event states the time zone.",
            pt="De quando a quando, pelo relógio de parede do lugar. Escreve-se sem fuso nem diferença em relação a UTC, porque é o evento que indica o fuso horário.",
        ),
        {
            "start": Member(
                Sentence("Hora de inicio", "Start time", "Hora de início"),
                Sentence(
                    es="La fecha y la hora locales en que empieza, como «2012-03-21T09:30», hasta el minuto o el segundo.",
                    en="The local date and time at which it starts, such as “2012-03-21T09:30”, to the minute or the second.",
                    pt="A data e a hora locais em que começa, como «2012-03-21T09:30», até o minuto ou o segundo.",
                ),
            ),
            "end": Member(
                Sentence("Hora de término", "End time", "Hora de término"),
                Sentence(
                    es="La fecha y la hora locales en que termina. Lo que empieza justo en ese momento no choca con esto.",
                    en="The local date and time at which it ends. What starts at that very moment does not overlap it.",
                    pt="A data e a hora locais em que termina. O que começa exatamente nesse momento não se sobrepõe a isto.",
                ),
            ),
        },
    ),
}
