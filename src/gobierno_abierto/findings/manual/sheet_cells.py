"""What stands behind GA022 to GA028 and GA034 to GA036."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA022": Explanation(
        looks_for=Sentence(
            es="Compara cada celda con lo que su columna puede contener: un número entero, un día, "
            "una hora, sí o no. Las horas se entienden como la gente las escribe: 9:30, 9h30, 3 "
            "p. m., 9 de la mañana. Si una celda muestra una hora y guarda otra, pregunta: un 9 en "
            "una celda con formato de hora se ve como 00:00.",
            en="It compares each cell with what its column can hold: a whole number, a day, a "
            "time, yes or no. Times are understood as people write them: 9:30, 9h30, 3 p.m., 9 in "
            "the morning. If a cell shows one time and holds another, it asks: a 9 in a cell with "
            "the format of a time is seen as 00:00.",
            pt="Compara cada célula com o que sua coluna pode conter: um número inteiro, um dia, "
            "uma hora, sim ou não. As horas são entendidas como as pessoas as escrevem: 9:30, "
            "9h30, 3 p. m., 9 da manhã. Se uma célula mostra uma hora e guarda outra, pergunta: um "
            "9 em uma célula com formato de hora se vê como 00:00.",
        ),
        why=Sentence(
            es="Lo que no se entiende no se adivina: un cupo de «unas 40» personas o una hora como "
            "«temprano» no sirven para avisar de un choque.",
            en="What is not understood is not guessed: a capacity of “some 40” people or a time "
            "such as “early” is no use for telling of a clash.",
            pt="O que não se entende não se adivinha: uma lotação de «umas 40» pessoas ou uma hora "
            "como «cedo» não servem para avisar de um choque.",
        ),
    ),
    "GA023": Explanation(
        looks_for=Sentence(
            es="Busca cada nombre entre los de su hoja: personas, salas, organizaciones, "
            "actividades, y entre las opciones de las listas. Los acentos y las mayúsculas no "
            "importan.",
            en="It looks for each name among those of its sheet: people, rooms, organisations, "
            "items, and among the choices of the lists. Accents and capitals do not matter.",
            pt="Procura cada nome entre os de sua aba: pessoas, salas, organizações, "
            "atividades, e entre as opções das listas. Os acentos e as maiúsculas não importam.",
        ),
        why=Sentence(
            es="Un nombre mal escrito haría de una persona dos, y sus choques de horario no se "
            "verían.",
            en="A name spelt wrongly would make two people out of one, and the clashes would not "
            "be seen.",
            pt="Um nome mal escrito faria de uma pessoa duas, e seus choques de horário não seriam "
            "vistos.",
        ),
    ),
    "GA024": Explanation(
        looks_for=Sentence(
            es="Avisa cuando hay varias cosas con el mismo nombre, como la «Sala 1» de dos sedes, "
            "y la celda no dice de cuál se trata. En las listas llevan su clave entre "
            "corchetes.",
            en="It speaks up when several things have the same name, such as “Room 1” of two "
            "venues, and the cell does not say which is meant. In the lists they have their key "
            "in square brackets.",
            pt="Avisa quando há várias coisas com o mesmo nome, como a «Sala 1» de dois locais, e "
            "a célula não diz de qual se trata. Nas listas levam sua chave entre colchetes.",
        ),
        why=Sentence(
            es="Elegir una al azar mandaría a la gente a otro edificio.",
            en="To choose one at random would send people to another building.",
            pt="Escolher uma ao acaso mandaria as pessoas a outro prédio.",
        ),
    ),
    "GA025": Explanation(
        looks_for=Sentence(
            es="Avisa de las fechas escritas como texto con números en que el día y el mes podrían "
            "ser al revés, como 03/04/2026. Las celdas con formato de fecha no tienen este "
            "problema.",
            en="It speaks of dates typed as text in numbers whose day and month could be the other "
            "way round, such as 03/04/2026. Cells in the format of a date do not have this "
            "problem.",
            pt="Avisa das datas escritas como texto com números em que o dia e o mês poderiam ser "
            "o contrário, como 03/04/2026. As células com formato de data não têm este "
            "problema.",
        ),
        why=Sentence(
            es="El mismo libro pasa por computadoras con costumbres distintas. Elegir una "
            "cambiaría el día de un encuentro.",
            en="The same workbook goes through computers with different habits. To choose one "
            "would change the day of a meeting.",
            pt="A mesma planilha passa por computadores com costumes diferentes. Escolher "
            "um mudaria o dia de um encontro.",
        ),
    ),
    "GA026": Explanation(
        looks_for=Sentence(
            es="Dice qué se supuso para leer una celda: el siglo de un año de dos cifras, que un "
            "número son los días que cuentan las hojas de cálculo, que la hora sobra, que «9» es "
            "las 9:00, que 24:00 es la medianoche con que termina el día, que una palabra que no "
            "está en la lista es suya, o que lo que parece una fecha es un texto.",
            en="It says what was assumed to read a cell: the century of a year of two digits, that "
            "a number is the days that spreadsheets count, that the hour is not needed, that “9” "
            "is 9:00, that 24:00 is the midnight with which the day ends, that a word that is not "
            "in the list is one of your own, or that what looks like a date is a text.",
            pt="Diz o que se supôs para ler uma célula: o século de um ano de dois dígitos, que um "
            "número são os dias que as planilhas contam, que a hora sobra, que «9» são as 9:00, "
            "que 24:00 é a meia-noite com que o dia termina, que uma palavra que não está na lista "
            "é sua, ou que o que parece uma data é um texto.",
        ),
        why=Sentence(
            es="Casi siempre se acierta, y quien conoce el encuentro lo ve enseguida si no.",
            en="It is nearly always right, and whoever knows the meeting sees at once when it is "
            "not.",
            pt="Quase sempre se acerta, e quem conhece o encontro logo vê quando não.",
        ),
    ),
    "GA027": Explanation(
        looks_for=Sentence(
            es="Avisa de las celdas con una fórmula o con un error como #REF. Ninguna fórmula se "
            "calcula: se toma el valor que el libro guardó con ella, o nada.",
            en="It speaks of cells with a formula or with an error such as #REF. No formula is "
            "calculated: the value that the workbook kept with it is taken, or none.",
            pt="Avisa das células com uma fórmula ou com um erro como #REF. Nenhuma fórmula é "
            "calculada: toma-se o valor que a planilha guardou com ela, ou nenhum.",
        ),
        why=Sentence(
            es="Una fórmula puede traer datos de otro archivo o de internet, y decir mañana otra "
            "cosa. Un documento no debe depender de eso.",
            en="A formula can fetch data from another file or from the internet, and say something "
            "else tomorrow. A document is not to depend on that.",
            pt="Uma fórmula pode trazer dados de outro arquivo ou da internet, e dizer amanhã "
            "outra coisa. Um documento não deve depender disso.",
        ),
    ),
    "GA028": Explanation(
        looks_for=Sentence(
            es="Avisa de las celdas combinadas. Si abarcan varias filas de una columna en la que "
            "eso se entiende, como el día, la sala o el evento, lo escrito vale para todas; si "
            "no, solo para la primera.",
            en="It speaks of merged cells. If they cover several rows of a column in which that is "
            "understood, such as the day, the room or the event, what is written counts for "
            "all; otherwise for the first only.",
            pt="Avisa das células mescladas. Se abrangem várias linhas de uma coluna em que isso "
            "se entende, como o dia, a sala ou o evento, o que está escrito vale para todas; se "
            "não, só para a primeira.",
        ),
        why=Sentence(
            es="En una celda combinada solo hay un valor guardado: las demás filas están vacías "
            "aunque no se vea. Al ordenar o filtrar, se pierde.",
            en="A merged cell holds one value only: the other rows are blank although it cannot be "
            "seen. Sorting or filtering loses it.",
            pt="Em uma célula mesclada só há um valor guardado: as outras linhas estão vazias "
            "ainda que não se veja. Ao ordenar ou filtrar, perde-se.",
        ),
    ),
    "GA034": Explanation(
        looks_for=Sentence(
            es="Comprueba que cada fila tenga lo que la hace ser algo: el nombre de una sala, el "
            "papel de quien participa, el evento de una actividad si hay varios.",
            en="It checks that each row has what makes it something: the name of a room, the role "
            "of whoever takes part, the event of an item if there are several.",
            pt="Confere que cada linha tenha o que a faz ser algo: o nome de uma sala, o papel de "
            "quem participa, o evento de uma atividade se há vários.",
        ),
        why=Sentence(
            es="Una sala sin nombre no se puede elegir ni publicar. La fila se deja fuera, pero no "
            "en silencio.",
            en="A room without a name can be neither chosen nor published. The row is left out, "
            "but not in silence.",
            pt="Uma sala sem nome não pode ser escolhida nem publicada. A linha é deixada de fora, "
            "mas não em silêncio.",
        ),
    ),
    "GA035": Explanation(
        looks_for=Sentence(
            es="Un horario son un día, una hora de inicio y una de fin. Sin el día vale el del "
            "evento, si es uno solo; el día de término se escribe solo si es otro.",
            en="A time slot is a day, a start and an end. Without the day that of the event "
            "counts, if there is only one; the end day is written only if it is another one.",
            pt="Um horário são um dia, uma hora de início e uma de fim. Sem o dia vale o do "
            "evento, se é um só; o dia de término só se escreve se é outro.",
        ),
        why=Sentence(
            es="Con media hora no se sabe si algo choca. Un día sin horas, en cambio, es una "
            "respuesta honesta.",
            en="With half a time nobody knows whether anything clashes. A day without hours, "
            "however, is an honest answer.",
            pt="Com meio horário não se sabe se algo choca. Um dia sem horas, por outro lado, é "
            "uma resposta honesta.",
        ),
    ),
    "GA036": Explanation(
        looks_for=Sentence(
            es="Busca caracteres de control, que suelen venir al copiar de otro programa y no se "
            "ven.",
            en="It looks for control characters, which often come along when text is copied from "
            "another program, and cannot be seen.",
            pt="Procura caracteres de controle, que costumam vir ao copiar de outro programa e não "
            "se veem.",
        ),
        why=Sentence(
            es="Estropean calendarios y páginas, y pueden esconder otra cosa. Los acentos, los "
            "emojis y las escrituras de derecha a izquierda se conservan.",
            en="They break calendars and pages, and can hide something else. Accents, emoji and "
            "scripts from right to left are kept.",
            pt="Estragam calendários e páginas, e podem esconder outra coisa. Os acentos, os "
            "emojis e as escritas da direita para a esquerda são mantidos.",
        ),
    ),
}
