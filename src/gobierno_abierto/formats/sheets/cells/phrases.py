"""What is said of hours, of dates, of numbers and of names in cells."""

from gobierno_abierto.words import Sentence

# What is wanted in the place of what is no hour; it says what a cell shows beside what it holds.
HOUR = Sentence("una hora, como 9:30", "a time, such as 9:30", "uma hora, como 9:30")
HOUR_WITH_COLON = Sentence(
    "una hora escrita con dos puntos, como 9:30",
    "a time written with a colon, such as 9:30",
    "uma hora escrita com dois pontos, como 9:30",
)
HOUR_OF_A_DAY = Sentence(
    "una hora de 0:00 a 23:59 (si ya es de otro día, ese día va en «Día de término»)",
    "a time from 0:00 to 23:59 (if it is of another day, that day belongs in “End day”)",
    "uma hora de 0:00 a 23:59 (se já é de outro dia, esse dia vai em «Dia de término»)",
)
HOUR_AS_HELD = Sentence(
    "una hora escrita con dos puntos, como 9:30 (la celda muestra {shown}, pero guarda {held})",
    "a time written with a colon, such as 9:30 (the cell shows {shown}, but holds {held})",
    "uma hora escrita com dois pontos, como 9:30 (a célula mostra {shown}, mas guarda {held})",
)
THE_NUMBER = Sentence("el número {number}", "the number {number}", "o número {number}")
NO_START_AT_24 = Sentence(
    "una hora de 0:00 a 23:59 (la medianoche es la hora 0:00 del día que empieza)",
    "a time from 0:00 to 23:59 (midnight is the time 0:00 of the day that begins)",
    "uma hora de 0:00 a 23:59 (a meia-noite é a hora 0:00 do dia que começa)",
)
MIDNIGHT_OF_WHICH = Sentence(
    "0:00, y en «Día de término» el día que empieza a esa hora",
    "0:00, and in “End day” the day that begins then",
    "0:00, e em «Dia de término» o dia que começa nessa hora",
)

# How an hour was read, and why.
MIDNIGHT_OF = Sentence("las 0:00 del {day}", "0:00 on {day}", "0:00 de {day}")
MIDNIGHT_AFTER = Sentence(
    "es la medianoche con que termina el día",
    "it is the midnight with which the day ends",
    "é a meia-noite com que o dia termina",
)
OF_24_HOURS = Sentence(
    "se entiende en el reloj de 24 horas",
    "it is taken by the clock of 24 hours",
    "entende-se no relógio de 24 horas",
)
PART_OF_A_DAY = Sentence(
    "es un número que cuenta partes de un día, como las hojas de cálculo guardan las horas",
    "it is a number that counts parts of a day, as spreadsheets keep times",
    "é um número que conta partes de um dia, como as planilhas guardam as horas",
)
FIRST_DAY_OF_ALL = Sentence(
    "solo cuenta la hora; ese día lo ponen las hojas de cálculo donde no hay ninguno",
    "only the time counts; spreadsheets put that day where there is none",
    "só conta a hora; esse dia as planilhas põem onde não há nenhum",
)

# Of a word that is on no list, where other words are allowed.
OF_ITS_OWN = Sentence("«{word}», tal cual", "“{word}”, as it stands", "«{word}», tal como está")
NOT_LISTED = Sentence(
    "no está en la lista de la celda{hint}",
    "it is not in the list of the cell{hint}",
    "não está na lista da célula{hint}",
)

FULL_YEAR = Sentence(
    "una fecha con un año de 1900 en adelante, como «14 de mayo de 2026»",
    "a date with a year from 1900 on, such as “14 May 2026”",
    "uma data com um ano de 1900 em diante, como «14 de maio de 2026»",
)

# What to do with a name that is in no list.
ONE_PERSON = Sentence(
    "Una celda lleva una sola persona: haga una fila para cada una",
    "A cell holds one person: make a row for each of them",
    "Uma célula tem uma só pessoa: faça uma linha para cada uma",
)
ONE_THING = Sentence(
    "Una celda lleva un solo nombre, tal como está en la lista: deje uno; si la hoja tiene otra "
    "columna igual, ponga ahí el siguiente",
    "A cell holds one name, as it is in the list: leave one; if the sheet has another column of "
    "the same kind, put the next one there",
    "Uma célula tem um só nome, tal como está na lista: deixe um; se a aba tem outra coluna igual, "
    "ponha ali o seguinte",
)
ONLY_NAME = Sentence(
    "Deje en la celda solo el nombre, «{name}»; lo demás va en otra columna",
    "Leave only the name in the cell, “{name}”; anything else belongs in another column",
    "Deixe na célula só o nome, «{name}»; o resto vai em outra coluna",
)
NOTHING_YET = Sentence(
    "Deje la celda vacía: vacía ya dice que no se sabe, o que no hay. No agregue una fila con ese "
    "nombre",
    "Leave the cell blank: blank, it says that it is not known, or that there is none. Add no row "
    "with that name",
    "Deixe a célula vazia: vazia já diz que não se sabe, ou que não há. Não acrescente uma linha "
    "com esse nome",
)
NO_CARE = Sentence(
    "Si la persona es menor de edad, escriba «{minor}»; si no hace falta protegerla, deje la celda "
    "vacía. {otherwise}",
    "If the person is under age, write “{minor}”; if no protection is needed, leave the cell "
    "blank. {otherwise}",
    "Se a pessoa é menor de idade, escreva «{minor}»; se não é preciso protegê-la, deixe a célula "
    "vazia. {otherwise}",
)
