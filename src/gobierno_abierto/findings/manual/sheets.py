"""What stands behind GA017 to GA036, GA048 and GA049."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA017": Explanation(
        looks_for=Sentence(
            es="Busca en cada hoja una fila de encabezados que conozca: los de los libros que hace "
            "gobierno_abierto, en español, inglés o portugués, o los que se le indiquen.",
            en="It looks in each sheet for a row of headings that it knows: those of the workbooks "
            "that gobierno_abierto makes, in Spanish, English or Portuguese, or those it was "
            "told of.",
            pt="Procura em cada aba uma linha de cabeçalhos que conheça: os das planilhas que "
            "gobierno_abierto faz, em espanhol, inglês ou português, ou os que lhe "
            "forem indicados.",
        ),
        why=Sentence(
            es="Un archivo equivocado leído a medias parecería un diálogo vacío. Es mejor decir "
            "que no es el archivo.",
            en="A wrong file read by halves would look like an empty dialogue. It is better to say "
            "that it is not the file.",
            pt="Um arquivo errado lido pela metade pareceria um diálogo vazio. É melhor dizer que "
            "não é o arquivo.",
        ),
    ),
    "GA018": Explanation(
        looks_for=Sentence(
            es="Comprueba que estén la hoja del documento y las columnas sin las que una fila no "
            "es nada, como el nombre de una sala o el papel de una participación. El orden de "
            "las columnas no importa.",
            en="It checks that the sheet of the document is there, and the columns without which a "
            "row is nothing, such as the name of a room or the role of a part. The order of the "
            "columns does not matter.",
            pt="Confere que estejam a aba do documento e as colunas sem as quais uma linha "
            "não é nada, como o nome de uma sala ou o papel de uma participação. A ordem das "
            "colunas não importa.",
        ),
        why=Sentence(
            es="Con un encabezado borrado o cambiado de nombre, todas las filas quedarían a "
            "medias. Se dice una vez, y no una vez por fila.",
            en="With a heading deleted or renamed, all rows would be left half empty. It is said "
            "once, and not once for each row.",
            pt="Com um cabeçalho apagado ou renomeado, todas as linhas ficariam pela metade. "
            "Diz-se uma vez, e não uma vez por linha.",
        ),
    ),
    "GA019": Explanation(
        looks_for=Sentence(
            es="Compara las columnas de la hoja con todas las que podría tener. Ninguna de estas "
            "es necesaria.",
            en="It compares the columns of the sheet with all those that it could have. None of "
            "these is needed.",
            pt="Compara as colunas da aba com todas as que poderia ter. Nenhuma destas é "
            "necessária.",
        ),
        why=Sentence(
            es="Quien borró una columna porque no la usaba no debe perder lo que contenía: sigue "
            "en el documento base. Quien la borró sin querer se entera.",
            en="Whoever deleted a column because nobody used it is not to lose what it held: it is "
            "still in the base document. Whoever deleted it by mistake finds out.",
            pt="Quem apagou uma coluna porque não a usava não deve perder o que continha: continua "
            "no documento base. Quem a apagou sem querer fica sabendo.",
        ),
    ),
    "GA020": Explanation(
        looks_for=Sentence(
            es="Avisa de las columnas en las que hay algo escrito y cuyo encabezado no es ninguno "
            "de la hoja, no está o se repite.",
            en="It speaks of columns in which something is written and whose heading is none of "
            "the sheet's, is not there, or is repeated.",
            pt="Avisa das colunas em que há algo escrito e cujo cabeçalho não é nenhum da "
            "aba, não está ou se repete.",
        ),
        why=Sentence(
            es="Una columna de notas propias es normal. Pero si debía leerse, nadie lo notaría "
            "hasta la publicación.",
            en="A column of notes of one's own is normal. But if it was meant to be read, nobody "
            "would notice until publication.",
            pt="Uma coluna de notas próprias é normal. Mas se devia ser lida, ninguém notaria até "
            "a publicação.",
        ),
    ),
    "GA021": Explanation(
        looks_for=Sentence(
            es="Avisa de las hojas visibles que no son ninguna de las conocidas, ni por su nombre "
            "ni por sus encabezados.",
            en="It speaks of visible sheets that are none of those known, neither by their name "
            "nor by their headings.",
            pt="Avisa das abas visíveis que não são nenhuma das conhecidas, nem pelo nome nem "
            "pelos cabeçalhos.",
        ),
        why=Sentence(
            es="Una hoja con otro nombre se perdería en silencio; y una de borradores no debe "
            "acabar publicada.",
            en="A sheet with another name would be lost in silence; and one of drafts is not to "
            "end up published.",
            pt="Uma aba com outro nome se perderia em silêncio; e uma de rascunhos não deve "
            "acabar publicada.",
        ),
    ),
    "GA022": Explanation(
        looks_for=Sentence(
            es="Compara cada celda con lo que su columna puede contener: un número entero, un día, "
            "una hora, sí o no. Las horas se entienden como la gente las escribe: 9:30, 9h30, 3 "
            "p. m.",
            en="It compares each cell with what its column can hold: a whole number, a day, a "
            "time, yes or no. Times are understood as people write them: 9:30, 9h30, 3 p.m.",
            pt="Compara cada célula com o que sua coluna pode conter: um número inteiro, um dia, "
            "uma hora, sim ou não. As horas são entendidas como as pessoas as escrevem: 9:30, "
            "9h30, 3 p. m.",
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
            en="A name spelt wrongly would make two people out of one, and her clashes would not "
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
            "número son los días que cuentan las hojas de cálculo, que la hora sobra, o que lo "
            "que parece una fecha es un texto.",
            en="It says what was assumed to read a cell: the century of a year of two digits, that "
            "a number is the days that spreadsheets count, that the hour is not needed, or that "
            "what looks like a date is a text.",
            pt="Diz o que se supôs para ler uma célula: o século de um ano de dois dígitos, que um "
            "número são os dias que as planilhas contam, que a hora sobra, ou que o que parece "
            "uma data é um texto.",
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
    "GA029": Explanation(
        looks_for=Sentence(
            es="Cuenta las filas ocultas en las que hay algo escrito.",
            en="It counts the hidden rows in which something is written.",
            pt="Conta as linhas ocultas em que há algo escrito.",
        ),
        why=Sentence(
            es="Quien no ve una fila cree que no está, y se publicaría. O un filtro esconde la "
            "mitad de la agenda, y nadie quiere perderla.",
            en="Whoever does not see a row thinks that it is not there, and it would be published. "
            "Or a filter hides half of the agenda, and nobody wants to lose it.",
            pt="Quem não vê uma linha pensa que ela não está, e seria publicada. Ou um filtro "
            "esconde metade da agenda, e ninguém quer perdê-la.",
        ),
    ),
    "GA030": Explanation(
        looks_for=Sentence(
            es="Reconoce las filas copiadas por su clave oculta, que se copia con ellas. Si son "
            "iguales, cuenta una; si alguna cambió, la que cambió es nueva. También reconoce, "
            "en una lista ajena, a quien ya está.",
            en="It knows copied rows by their hidden key, which is copied with them. If they are "
            "the same, one counts; if one has changed, the changed one is new. It also knows, "
            "in somebody else's list, whoever is there already.",
            pt="Reconhece as linhas copiadas por sua chave oculta, que se copia com elas. Se são "
            "iguais, conta uma; se alguma mudou, a que mudou é nova. Também reconhece, em uma "
            "lista alheia, quem já está.",
        ),
        why=Sentence(
            es="Copiar una fila es la manera más rápida de escribir otra parecida, y también el "
            "descuido más común.",
            en="To copy a row is the quickest way to write another one like it, and also the most "
            "common slip.",
            pt="Copiar uma linha é a maneira mais rápida de escrever outra parecida, e também o "
            "descuido mais comum.",
        ),
    ),
    "GA031": Explanation(
        looks_for=Sentence(
            es="Compara las claves de las filas con lo que había en el documento base, y nombra lo "
            "que ya no tiene fila.",
            en="It compares the keys of the rows with what was in the base document, and names "
            "what has no row any more.",
            pt="Compara as chaves das linhas com o que havia no documento base, e nomeia o que já "
            "não tem linha.",
        ),
        why=Sentence(
            es="Borrar una fila es decir que algo ya no está, con sus traducciones y reportes. Que "
            "no ocurra sin querer.",
            en="To delete a row is to say that something is no longer there, with its translations "
            "and reports. It is not to happen by mistake.",
            pt="Apagar uma linha é dizer que algo já não está, com suas traduções e relatos. Que "
            "não aconteça sem querer.",
        ),
    ),
    "GA032": Explanation(
        looks_for=Sentence(
            es="Avisa cuando cambia en la hoja un texto que en el documento base está en más "
            "idiomas. La hoja solo muestra uno.",
            en="It speaks up when a text changes in the sheet that is there in more languages in "
            "the base document. The sheet shows one only.",
            pt="Avisa quando muda na aba um texto que no documento base está em mais idiomas. A "
            "aba só mostra um.",
        ),
        why=Sentence(
            es="Si en español el panel cambia de tema, quien lea en inglés no debe llegar al tema "
            "anterior.",
            en="If the panel changes its subject in Spanish, whoever reads in English is not to "
            "arrive for the former subject.",
            pt="Se em espanhol o painel muda de tema, quem lê em inglês não deve chegar ao tema "
            "anterior.",
        ),
    ),
    "GA033": Explanation(
        looks_for=Sentence(
            es="Comprueba que las hojas se hicieron del documento base que se indica, y que no se "
            "hicieron para el público si este tiene además datos internos.",
            en="It checks that the sheets were made from the base document that was named, and "
            "that they were not made for the public if that one has internal data as well.",
            pt="Confere que as abas foram feitas do documento base indicado, e que não foram "
            "feitas para o público se este tem também dados internos.",
        ),
        why=Sentence(
            es="Combinarlas con otro documento mezclaría dos encuentros. Y de unas hojas públicas "
            "faltan a propósito personas: parecería que alguien las borró.",
            en="To merge them with another document would mix two meetings. And in sheets for the "
            "public people are missing on purpose: somebody would seem to have deleted them.",
            pt="Combiná-las com outro documento misturaria dois encontros. E em abas públicas "
            "faltam pessoas de propósito: pareceria que alguém as apagou.",
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
    "GA048": Explanation(
        looks_for=Sentence(
            es="Mira en la agenda las filas sin clave en las que solo hay una celda llena, como un "
            "recordatorio que alguien dejó al pie.",
            en="It looks in the agenda at rows without a key in which only one cell is filled in, "
            "such as a reminder that somebody has left at the foot.",
            pt="Olha na agenda as linhas sem chave em que só há uma célula preenchida, como um "
            "lembrete que alguém deixou no fim.",
        ),
        why=Sentence(
            es="Tomada como actividad, una nota interna acabaría publicada en la agenda; callada, "
            "se perdería una actividad a medio escribir.",
            en="Taken for an item, an internal note would end up published in the agenda; in "
            "silence, an item written by halves would be lost.",
            pt="Tomada como atividade, uma nota interna acabaria publicada na agenda; em silêncio, "
            "se perderia uma atividade escrita pela metade.",
        ),
    ),
    "GA049": Explanation(
        looks_for=Sentence(
            es="En un libro hecho por gobierno_abierto cuenta las filas que todavía no tienen "
            "clave, y mira si la columna oculta de claves sigue en cada hoja.",
            en="In a workbook made by gobierno_abierto it counts the rows that do not have a key "
            "yet, and looks whether the hidden column of keys is still in each sheet.",
            pt="Em uma planilha feita por gobierno_abierto conta as linhas que ainda não têm "
            "chave, e olha se a coluna oculta de chaves continua em cada aba.",
        ),
        why=Sentence(
            es="Por la clave se sabe que una actividad con otro título es la misma: sin ella, "
            "quien se suscribió al calendario vería una cancelada y otra nueva.",
            en="By its key an item with another title is known to be the same: without it, whoever "
            "subscribes to the calendar would see one cancelled and another new.",
            pt="Pela chave se sabe que uma atividade com outro título é a mesma: sem ela, quem "
            "assina o calendário veria uma cancelada e outra nova.",
        ),
    ),
}
