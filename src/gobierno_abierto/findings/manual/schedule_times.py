"""What stands behind GA914 to GA917, GA929 and GA930."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA914": Explanation(
        looks_for=Sentence(
            es="Busca la zona horaria de la conferencia en «time_zone_name», y si no, en los "
            "desfases de sus fechas. Avisa si no está en ninguna parte.",
            en="It looks for the time zone of the conference in “time_zone_name”, and else in "
            "the offsets of its dates. It speaks when it is nowhere.",
            pt="Procura o fuso horário da conferência em «time_zone_name», e senão nos "
            "deslocamentos de suas datas. Avisa quando não está em parte alguma.",
        ),
        why=Sentence(
            es="Quien está en la sala mira el reloj de la pared, pero quien se conecta desde "
            "otro país no sabe cuándo empieza nada. Adivinar la zona por el nombre de la "
            "ciudad sería inventarla.",
            en="Whoever is in the room looks at the clock on the wall, but whoever joins from "
            "another country cannot tell when anything starts. To guess the zone from the name "
            "of the city would be to make it up.",
            pt="Quem está na sala olha o relógio da parede, mas quem se conecta de outro país "
            "não sabe quando nada começa. Adivinhar o fuso pelo nome da cidade seria "
            "inventá-lo.",
        ),
    ),
    "GA915": Explanation(
        looks_for=Sentence(
            es="Compara la zona que el horario dice con los desfases de sus propias fechas. "
            "Si no dice ninguna, o sus horas dicen otra cosa, toma una zona fija con ese "
            "desfase.",
            en="It compares the zone that the schedule states with the offsets of its own "
            "dates. If it states none, or its hours say something else, it takes a fixed zone "
            "of that offset.",
            pt="Compara o fuso que a programação diz com os deslocamentos de suas próprias "
            "datas. Se não diz nenhum, ou seus horários dizem outra coisa, toma um fuso fixo "
            "com esse deslocamento.",
        ),
        why=Sentence(
            es="Así valen las horas que la gente verá en la pared. Pero una zona fija no "
            "cambia en verano: si la reunión se mueve de mes, puede quedar una hora corrida.",
            en="That way the hours that people will see on the wall count. But a fixed zone "
            "does not change in summer: if the meeting moves to another month, it may be an "
            "hour off.",
            pt="Assim valem os horários que as pessoas verão na parede. Mas um fuso fixo não "
            "muda no verão: se a reunião mudar de mês, pode ficar uma hora deslocada.",
        ),
    ),
    "GA916": Explanation(
        looks_for=Sentence(
            es="Cuenta las actividades de las que no se sabe el día, cuándo empiezan o cuánto "
            "duran. Están en la agenda con lo que sí se sabe.",
            en="It counts the sessions of which the day, the start or the length is not "
            "known. They are in the agenda with what is known of them.",
            pt="Conta as atividades das quais não se sabe o dia, quando começam ou quanto "
            "duram. Estão na agenda com o que se sabe delas.",
        ),
        why=Sentence(
            es="Una actividad sin hora no choca con nada, y por eso nadie nota que su sala ya "
            "está ocupada.",
            en="A session without a time clashes with nothing, and so nobody notices that its "
            "room is already taken.",
            pt="Uma atividade sem horário não se choca com nada, e por isso ninguém nota que "
            "sua sala já está ocupada.",
        ),
    ),
    "GA917": Explanation(
        looks_for=Sentence(
            es="Compara la fecha completa de cada actividad con la hora de inicio y el día "
            "que el archivo también dice.",
            en="It compares the full date of every session with the start and the day that "
            "the file says as well.",
            pt="Compara a data completa de cada atividade com o horário de início e o dia que "
            "o arquivo também diz.",
        ),
        why=Sentence(
            es="El programa impreso suele tomar la una, y las aplicaciones la otra: la mitad "
            "del público llega a otra hora.",
            en="The printed programme usually takes the one, and the applications the other: "
            "half of the audience comes at another time.",
            pt="A programação impressa costuma tomar uma, e os aplicativos a outra: metade do "
            "público chega em outro horário.",
        ),
    ),
    "GA929": Explanation(
        looks_for=Sentence(
            es="Busca duraciones como «2:00:00». Unos programas escriben así dos horas, y otros "
            "dos días; la definición del formato no lo aclara. Se decide una vez por archivo: por "
            "otras duraciones que solo se entienden de un modo, por los finales que estén "
            "escritos, por el programa que lo hizo y, a falta de eso, por lo que cabe en los días "
            "y en la sala. Solo se avisa en este último caso.",
            en="It looks for lengths such as “2:00:00”. Some programs write two hours like that, "
            "and others two days; the definition of the format does not say. It is decided once "
            "for a file: by other lengths that can be understood in one way only, by the ends "
            "that are written, by the program that made it and, failing that, by what fits into "
            "the days and the room. It is told in the last case only.",
            pt="Procura durações como «2:00:00». Uns programas escrevem assim duas horas, e outros "
            "dois dias; a definição do formato não esclarece. Decide-se uma vez por arquivo: por "
            "outras durações que só se entendem de um modo, pelos fins que estejam escritos, pelo "
            "programa que o fez e, na falta disso, pelo que cabe nos dias e na sala. Só se avisa "
            "neste último caso.",
        ),
        why=Sentence(
            es="Un taller de dos horas que se lee como de dos días choca con todo lo que sigue en "
            "su sala; una exposición de dos días que se lee como de dos horas deja creer que la "
            "sala está libre.",
            en="A workshop of two hours that is read as one of two days clashes with everything "
            "that follows in its room; an exhibition of two days that is read as one of two hours "
            "makes believe that the room is free.",
            pt="Uma oficina de duas horas lida como de dois dias se choca com tudo o que vem "
            "depois em sua sala; uma exposição de dois dias lida como de duas horas faz crer que "
            "a sala está livre.",
        ),
    ),
    "GA930": Explanation(
        looks_for=Sentence(
            es="Busca actividades que empiezan o terminan en la hora que los relojes marcan dos "
            "veces cuando se atrasan, y la segunda vez.",
            en="It looks for sessions that start or end in the hour that clocks show twice when "
            "they go back, and the second time.",
            pt="Procura atividades que começam ou terminam na hora que os relógios marcam duas "
            "vezes quando são atrasados, e na segunda vez.",
        ),
        why=Sentence(
            es="Las horas de un documento son las del reloj de la pared, que esa noche no "
            "distingue las dos. Tomar siempre la primera inventaría choques de sala y "
            "actividades que no duran nada.",
            en="The hours of a document are those of the clock on the wall, which does not tell "
            "the two apart that night. To take the first one always would invent clashes of rooms "
            "and sessions that last no time.",
            pt="As horas de um documento são as do relógio da parede, que nessa noite não "
            "distingue as duas. Tomar sempre a primeira inventaria choques de sala e atividades "
            "que não duram nada.",
        ),
    ),
}
