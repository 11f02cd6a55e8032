"""GA022 to GA028 and GA034 to GA036: the cells of sheets."""

import attrs

from gobierno_abierto.findings.finding import Entry, Severity
from gobierno_abierto.words import Sentence

NOT_UNDERSTOOD = Entry(
    code="GA022",
    severity=Severity.ERROR,
    title=Sentence(
        es="Celda que no se entiende",
        en="Cell that is not understood",
        pt="Célula que não se entende",
    ),
    message=Sentence(
        es="Aquí dice «{value}», y se esperaba {wanted}{then}.",
        en="This says “{value}”, but {wanted} was expected{then}.",
        pt="Aqui está escrito «{value}», mas se esperava {wanted}{then}.",
    ),
    remedy=Sentence(
        es="Corrija la celda; {if_unknown}.",
        en="Correct the cell; {if_unknown}.",
        pt="Corrija a célula; {if_unknown}.",
    ),
)

UNKNOWN_NAME = Entry(
    code="GA023",
    severity=Severity.ERROR,
    title=Sentence(
        es="Nombre que no está en la lista",
        en="Name that is not in the list",
        pt="Nome que não está na lista",
    ),
    message=Sentence(
        es="No hay nada que se llame «{name}»{hint}{then}.",
        en="There is nothing called “{name}”{hint}{then}.",
        pt="Não há nada que se chame «{name}»{hint}{then}.",
    ),
    remedy=Sentence(
        es="{advice}.",
        en="{advice}.",
        pt="{advice}.",
    ),
)

AMBIGUOUS_NAME = Entry(
    code="GA024",
    severity=Severity.ERROR,
    title=Sentence(
        es="Nombre de varias cosas",
        en="Name of several things",
        pt="Nome de várias coisas",
    ),
    message=Sentence(
        es="«{name}» puede ser más de una cosa: hay varias con ese nombre{then}.",
        en="“{name}” may be more than one thing: several have that name{then}.",
        pt="«{name}» pode ser mais de uma coisa: há várias com esse nome{then}.",
    ),
    remedy=Sentence(
        es="Escríbalo así, según la que sea: {ways}.",
        en="Write it like this, depending on which it is: {ways}.",
        pt="Escreva assim, conforme a que for: {ways}.",
    ),
)

AMBIGUOUS_DATE = Entry(
    code="GA025",
    severity=Severity.ERROR,
    title=Sentence(
        es="Fecha que se puede leer de dos maneras en una celda",
        en="Date in a cell that can be read in two ways",
        pt="Data que pode ser lida de duas maneiras em uma célula",
    ),
    message=Sentence(
        es="No se sabe cuál es el día y cuál el mes en «{value}»{more}: no se tomó ninguna fecha{then}.",
        en="There is no telling which is the day and which the month in “{value}”{more}: no date was taken{then}.",
        pt="Não se sabe qual é o dia e qual o mês em «{value}»{more}: nenhuma data foi "
        "considerada{then}.",
    ),
    remedy=Sentence(
        es="Escriba el mes con letras («3 de abril de 2026»), o dé a la celda formato de fecha.",
        en="Write the month in letters (“3 April 2026”), or give the cell the format of a date.",
        pt="Escreva o mês por extenso («3 de abril de 2026»), ou dê à célula formato de data.",
    ),
)

ASSUMED = Entry(
    code="GA026",
    severity=Severity.NOTE,
    title=Sentence(
        es="Celda leída con una suposición",
        en="Cell read with an assumption",
        pt="Célula lida com uma suposição",
    ),
    message=Sentence(
        es="«{value}» se leyó como {read}: {assumed}.",
        en="“{value}” was read as {read}: {assumed}.",
        pt="«{value}» foi lido como {read}: {assumed}.",
    ),
    remedy=Sentence(
        es="Compruebe que sea lo correcto; si lo es, no hace falta hacer nada.",
        en="Check that it is right; if it is, there is nothing to do.",
        pt="Confira se é o correto; se for, não é preciso fazer nada.",
    ),
)

NO_VALUE = Entry(
    code="GA027",
    severity=Severity.WARNING,
    title=Sentence(
        es="Fórmula en lugar de un valor",
        en="Formula instead of a value",
        pt="Fórmula em lugar de um valor",
    ),
    message=Sentence(
        es="La celda no contiene un valor, sino {what}: {written}. {done}.",
        en="The cell does not hold a value, but {what}: {written}. {done}.",
        pt="A célula não contém um valor, mas {what}: {written}. {done}.",
    ),
    remedy=Sentence(
        es="Escriba el valor: copie la celda y péguela con «pegar solo valores».",
        en="Write the value: copy the cell and paste it with “paste values only”.",
        pt="Escreva o valor: copie a célula e cole-a com «colar somente valores».",
    ),
)

MERGED = Entry(
    code="GA028",
    severity=Severity.WARNING,
    title=Sentence(
        es="Celdas combinadas",
        en="Merged cells",
        pt="Células mescladas",
    ),
    message=Sentence(
        es="Las celdas {cells} están combinadas. {done}.",
        en="The cells {cells} are merged. {done}.",
        pt="As células {cells} estão mescladas. {done}.",
    ),
    remedy=Sentence(
        es="Sepárelas y escriba en cada fila lo que le corresponde.",
        en="Unmerge them and write into each row what belongs there.",
        pt="Separe-as e escreva em cada linha o que lhe corresponde.",
    ),
)

NEEDED = Entry(
    code="GA034",
    severity=Severity.ERROR,
    title=Sentence(
        es="Falta un dato necesario",
        en="Something that is needed is missing",
        pt="Falta um dado necessário",
    ),
    message=Sentence(
        es="Falta «{heading}». {done}.",
        en="“{heading}” is missing. {done}.",
        pt="Falta «{heading}». {done}.",
    ),
    remedy=Sentence(
        es="Escríbalo en esta celda; si la fila sobra, bórrela entera.",
        en="Write it into this cell; if the row is not needed, delete it all.",
        pt="Escreva-o nesta célula; se a linha sobra, apague-a inteira.",
    ),
)

# Of a permission nobody should put back what somebody has taken out on purpose.
NEEDED_YES = attrs.evolve(
    NEEDED,
    remedy=Sentence(
        es="Si la persona retiró su permiso, devuelva el «sí» y escriba la «Fecha de retiro»; si "
        "nunca lo dio, escriba «no». Si lo dio y sigue en pie, escriba «sí» en esta celda; si la "
        "fila sobra, bórrela entera.",
        en="If the person withdrew the permission, put the “yes” back and write the “Date of "
        "withdrawal”; if it was never given, write “no”. If it was given and still stands, write "
        "“yes” into this cell; if the row is not needed, delete it all.",
        pt="Se a pessoa retirou sua permissão, devolva o «sim» e escreva a «Data da retirada»; se "
        "nunca a deu, escreva «não». Se a deu e continua em pé, escreva «sim» nesta célula; se a "
        "linha sobra, apague-a inteira.",
    ),
)

HALF_A_TIME = Entry(
    code="GA035",
    severity=Severity.ERROR,
    title=Sentence(
        es="Horario a medias",
        en="Half a time slot",
        pt="Horário pela metade",
    ),
    message=Sentence(
        es="El horario no está completo: falta «{missing}». No se tomó.",
        en="The time slot is not complete: “{missing}” is missing. It was not taken.",
        pt="O horário não está completo: falta «{missing}». Não foi considerado.",
    ),
    remedy=Sentence(
        es="Complete el día, el inicio y el fin; si las horas aún no se saben, deje solo el día.",
        en="Complete the day, the start and the end; if the hours are not known yet, leave only the day.",
        pt="Complete o dia, o início e o fim; se as horas ainda não se sabem, deixe só o dia.",
    ),
)

UNFIT_CHARACTERS = Entry(
    code="GA036",
    severity=Severity.WARNING,
    title=Sentence(
        es="Caracteres que ningún texto puede llevar",
        en="Characters that no text may hold",
        pt="Caracteres que nenhum texto pode ter",
    ),
    message=Sentence(
        es="«{value}» llevaba caracteres de control, que no se ven; cada uno se sustituyó por el signo de reemplazo (U+FFFD).",
        en="“{value}” contained control characters, which cannot be seen; each was replaced by "
        "the replacement character (U+FFFD).",
        pt="«{value}» tinha caracteres de controle, que não se veem; cada um foi substituído "
        "pelo sinal de substituição (U+FFFD).",
    ),
    remedy=Sentence(
        es="Escriba otra vez el texto de la celda, a mano.",
        en="Write the text of the cell again, by hand.",
        pt="Escreva outra vez o texto da célula, à mão.",
    ),
)

ALL = (
    NOT_UNDERSTOOD,
    UNKNOWN_NAME,
    AMBIGUOUS_NAME,
    AMBIGUOUS_DATE,
    ASSUMED,
    NO_VALUE,
    MERGED,
    NEEDED,
    HALF_A_TIME,
    UNFIT_CHARACTERS,
)
