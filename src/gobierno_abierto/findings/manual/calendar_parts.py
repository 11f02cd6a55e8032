"""What stands behind GA822 to GA831."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA822": Explanation(
        looks_for=Sentence(
            es="Mira, en el calendario y en cada una de sus partes, los datos sin los cuales la "
            "norma no la admite, como el UID que identifica una entrada o la hora en que se "
            "escribió (DTSTAMP).",
            en="It looks, in the calendar and in each of its parts, for the fields without which "
            "the standard does not admit it, such as the UID that identifies an entry or when it "
            "was written (DTSTAMP).",
            pt="Verifica, no calendário e em cada uma de suas partes, os dados sem os quais a "
            "norma não a admite, como o UID que identifica uma entrada ou a hora em que foi "
            "escrita (DTSTAMP).",
        ),
        why=Sentence(
            es="Sin UID, ningún programa sabe que la entrada corregida es la de antes: la gente ve "
            "la reunión dos veces, con dos horas.",
            en="Without a UID no program can tell that the corrected entry is the one from before: "
            "people see the meeting twice, at two hours.",
            pt="Sem UID, nenhum programa sabe que a entrada corrigida é a de antes: as pessoas "
            "veem a reunião duas vezes, com dois horários.",
        ),
    ),
    "GA823": Explanation(
        looks_for=Sentence(
            es="Cuenta, en cada parte del calendario, los datos que solo pueden estar una vez, "
            "como el inicio, el título o el UID.",
            en="It counts, in every part of the calendar, the fields that may stand only once, "
            "such as the start, the title or the UID.",
            pt="Conta, em cada parte do calendário, os dados que só podem estar uma vez, como o "
            "início, o título ou o UID.",
        ),
        why=Sentence(
            es="Con dos inicios, un programa toma el primero y otro el último: media sala llega a "
            "una hora y media a otra.",
            en="With two starts, one program takes the first and another the last: half the room "
            "comes at one hour and half at another.",
            pt="Com dois inícios, um programa toma o primeiro e outro o último: meia sala chega em "
            "um horário e meia em outro.",
        ),
    ),
    "GA824": Explanation(
        looks_for=Sentence(
            es="Lee cada dato que tiene una forma fija, como fechas, horas, duraciones, números y "
            "coordenadas, y avisa si lo escrito no la tiene o no puede ser, como un 30 de febrero.",
            en="It reads every field that has a fixed form, such as dates, times, durations, "
            "numbers and coordinates, and speaks when what is written does not have it or cannot "
            "be, such as 30 February.",
            pt="Lê cada dado que tem uma forma fixa, como datas, horários, durações, números e "
            "coordenadas, e avisa quando o que está escrito não a tem ou não pode ser, como 30 de "
            "fevereiro.",
        ),
        why=Sentence(
            es="Un solo dato así hace que algunos programas pierdan la entrada, y otros el "
            "calendario entero.",
            en="A single such field makes some programs lose the entry, and others the whole "
            "calendar.",
            pt="Um só dado assim faz com que alguns programas percam a entrada, e outros o "
            "calendário inteiro.",
        ),
    ),
    "GA825": Explanation(
        looks_for=Sentence(
            es="Mira los datos que solo admiten unas palabras, como el estado de una entrada o de "
            "una tarea, y avisa si dicen otra.",
            en="It looks at fields that take only certain words, such as the status of an entry or "
            "of a task, and speaks when they say another.",
            pt="Olha os dados que só admitem certas palavras, como a situação de uma entrada ou de "
            "uma tarefa, e avisa quando dizem outra.",
        ),
        why=Sentence(
            es="Lo que un programa no conoce lo ignora o lo rechaza: una reunión cancelada con una "
            "palabra propia sigue ahí como si nada.",
            en="What a program does not know it ignores or refuses: a meeting that was cancelled "
            "in one's own word is still there as if nothing had happened.",
            pt="O que um programa não conhece, ele ignora ou recusa: uma reunião cancelada com uma "
            "palavra própria continua lá como se nada fosse.",
        ),
    ),
    "GA826": Explanation(
        looks_for=Sentence(
            es="Mira los números que tienen límites, como el avance de una tarea (0 a 100), la "
            "prioridad (0 a 9) o la latitud y la longitud de un lugar.",
            en="It looks at numbers that have limits, such as the progress of a task (0 to 100), "
            "the priority (0 to 9) or the latitude and longitude of a place.",
            pt="Olha os números que têm limites, como o avanço de uma tarefa (0 a 100), a "
            "prioridade (0 a 9) ou a latitude e a longitude de um lugar.",
        ),
        why=Sentence(
            es="Una latitud de 91 grados no está en ninguna parte del mundo, y quien siga el mapa "
            "no llegará a la sede.",
            en="A latitude of 91 degrees is nowhere in the world, and whoever follows the map will "
            "not reach the venue.",
            pt="Uma latitude de 91 graus não está em lugar algum do mundo, e quem seguir o mapa "
            "não chegará ao local.",
        ),
    ),
    "GA827": Explanation(
        looks_for=Sentence(
            es="Mira los datos que son texto, como el título, el lugar o la descripción, y avisa "
            "si una coma o un punto y coma no lleva una barra inversa delante. En las listas, como "
            "las categorías, la coma separa y no se señala.",
            en="It looks at fields that are text, such as the title, the place or the description, "
            "and speaks when a comma or a semicolon has no backslash before it. In lists, such as "
            "the categories, the comma separates and is left in peace.",
            pt="Olha os dados que são texto, como o título, o lugar ou a descrição, e avisa quando "
            "uma vírgula ou um ponto e vírgula não leva uma barra invertida antes. Nas listas, "
            "como as categorias, a vírgula separa e não é apontada.",
        ),
        why=Sentence(
            es="De «Salón Azul, planta baja» hay programas que muestran solo «Salón Azul», y la "
            "gente sube al piso equivocado.",
            en="Of “Blue Room, ground floor” some programs show only “Blue Room”, and people go up "
            "to the wrong floor.",
            pt="De «Sala Azul, térreo» há programas que mostram só «Sala Azul», e as pessoas sobem "
            "ao andar errado.",
        ),
    ),
    "GA828": Explanation(
        looks_for=Sentence(
            es="Compara el inicio de cada entrada con su fin o su plazo, y avisa si uno es un día "
            "completo y el otro tiene hora.",
            en="It compares the start of every entry with its end or its due date, and speaks when "
            "one is a whole day and the other has an hour.",
            pt="Compara o início de cada entrada com seu fim ou seu prazo, e avisa quando um é um "
            "dia inteiro e o outro tem hora.",
        ),
        why=Sentence(
            es="No se sabe si es una reunión con hora o una jornada entera. Al menos un programa "
            "de los que probamos rechaza el archivo.",
            en="There is no telling whether it is a meeting with an hour or a whole day. At least "
            "one of the programs that we tested refuses the file.",
            pt="Não se sabe se é uma reunião com hora ou uma jornada inteira. Pelo menos um dos "
            "programas que testamos recusa o arquivo.",
        ),
    ),
    "GA829": Explanation(
        looks_for=Sentence(
            es="Compara el inicio de cada entrada con su fin o su plazo, y avisa si este es el "
            "mismo momento o uno anterior. Entre zonas horarias que no conoce no compara.",
            en="It compares the start of every entry with its end or its due date, and speaks when "
            "that is the same moment or an earlier one. Between time zones that it does not know "
            "it does not compare.",
            pt="Compara o início de cada entrada com seu fim ou seu prazo, e avisa quando este é o "
            "mesmo momento ou um anterior. Entre fusos horários que não conhece não compara.",
        ),
        why=Sentence(
            es="En un archivo, un día completo termina en la fecha del día siguiente. Quien "
            "escribe dos veces la misma fecha anuncia una jornada que, según la norma, no dura "
            "nada.",
            en="In a file, a whole day ends on the date of the next day. Whoever writes the same "
            "date twice announces a day that, by the standard, lasts no time.",
            pt="Em um arquivo, um dia inteiro termina na data do dia seguinte. Quem escreve duas "
            "vezes a mesma data anuncia uma jornada que, segundo a norma, não dura nada.",
        ),
    ),
    "GA830": Explanation(
        looks_for=Sentence(
            es="Compara los UID de todas las entradas del archivo y avisa si dos tienen el mismo. "
            "Las versiones de una entrada que se repite lo comparten con razón, y no se señalan.",
            en="It compares the UIDs of all entries of the file, and speaks when two have the "
            "same. Versions of one entry that repeats share it rightly, and are left in peace.",
            pt="Compara os UID de todas as entradas do arquivo e avisa quando duas têm o mesmo. As "
            "versões de uma entrada que se repete o compartilham com razão, e não são apontadas.",
        ),
        why=Sentence(
            es="Para un programa de calendario son la misma entrada: puede quedarse con una, y a "
            "la otra actividad no irá nadie. Un servidor de los que probamos rechaza el archivo "
            "entero.",
            en="To a calendar program they are the same entry: it may keep one, and nobody will "
            "come to the other item. One server that we tested refuses the whole file.",
            pt="Para um programa de calendário são a mesma entrada: pode ficar com uma, e à outra "
            "atividade ninguém irá. Um servidor dos que testamos recusa o arquivo inteiro.",
        ),
    ),
    "GA831": Explanation(
        looks_for=Sentence(
            es="Mira las relaciones entre entradas, por ejemplo la de un taller con su encuentro, "
            "y avisa si la otra no está en el mismo archivo.",
            en="It looks at relations between entries, for example of a workshop with its meeting, "
            "and speaks when the other one is not in the same file.",
            pt="Olha as relações entre entradas, por exemplo a de uma oficina com seu encontro, e "
            "avisa quando a outra não está no mesmo arquivo.",
        ),
        why=Sentence(
            es="Los programas que muestran unas entradas dentro de otras no sabrán dónde poner "
            "esta. Por lo demás se ve igual, y por eso es solo una nota.",
            en="Programs that show entries inside others will not know where to put this one. It "
            "looks the same otherwise, and so it is only a note.",
            pt="Os programas que mostram umas entradas dentro de outras não saberão onde pôr esta. "
            "No mais se vê igual, e por isso é só uma nota.",
        ),
    ),
}
