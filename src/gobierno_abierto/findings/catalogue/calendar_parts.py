"""GA822 to GA831: the entries of a calendar and their fields."""

from gobierno_abierto.findings.finding import Entry, Severity, cited
from gobierno_abierto.words import Sentence

MISSING_PROPERTY = Entry(
    code="GA822",
    severity=Severity.ERROR,
    title=Sentence(
        es="Al calendario le falta un dato obligatorio",
        en="A required field of the calendar is missing",
        pt="Falta um dado obrigatório no calendário",
    ),
    message=Sentence(
        es="En esta parte ({component}) falta {property}, que es obligatorio.",
        en="In this part ({component}), {property} is missing, which is required.",
        pt="Nesta parte ({component}) falta {property}, que é obrigatório.",
    ),
    remedy=Sentence(
        es="Pida a quien hizo el archivo que lo agregue; si lo exportó usted, actualice el programa o exporte desde otro.",
        en="Ask whoever made the file to add it; if you exported it yourself, update the program or export from another.",
        pt="Peça a quem fez o arquivo que o acrescente; se você mesmo o exportou, atualize o programa ou exporte de outro.",
    ),
    source=cited("RFC 5545 §3.6"),
)

REPEATED_PROPERTY = Entry(
    code="GA823",
    severity=Severity.ERROR,
    title=Sentence(
        es="Dato repetido",
        en="Field given twice",
        pt="Dado repetido",
    ),
    message=Sentence(
        es="En esta parte ({component}) hay más de un {property}, y solo puede haber uno.",
        en="In this part ({component}) there is more than one {property}, and there may be only one.",
        pt="Nesta parte ({component}) há mais de um {property}, e só pode haver um.",
    ),
    remedy=Sentence(
        es="Pida a quien hizo el archivo que deje uno solo: no se puede saber cuál vale.",
        en="Ask whoever made the file to leave only one: there is no telling which counts.",
        pt="Peça a quem fez o arquivo que deixe apenas um: não há como saber qual vale.",
    ),
    source=cited("RFC 5545 §3.6"),
)

BAD_VALUE = Entry(
    code="GA824",
    severity=Severity.ERROR,
    title=Sentence(
        es="Dato mal escrito",
        en="Field written wrongly",
        pt="Dado mal escrito",
    ),
    message=Sentence(
        es="{property} dice «{value}», que no es {type}.",
        en="{property} says “{value}”, which is not {type}.",
        pt="{property} diz «{value}», que não é {type}.",
    ),
    remedy=Sentence(
        es="Corríjalo en su programa de calendario y exporte de nuevo; si ahí está bien, avise a quien hizo el archivo.",
        en="Correct it in your calendar program and export again; if it is right there, tell whoever made the file.",
        pt="Corrija-o em seu programa de calendário e exporte de novo; se lá está certo, avise quem fez o arquivo.",
    ),
    source=cited("RFC 5545 §3.3"),
)

UNKNOWN_VALUE = Entry(
    code="GA825",
    severity=Severity.ERROR,
    title=Sentence(
        es="Palabra fuera de la lista",
        en="Word not in the list",
        pt="Palavra fora da lista",
    ),
    message=Sentence(
        es="{property} dice «{value}», que aquí no se permite.",
        en="{property} says “{value}”, which is not allowed here.",
        pt="{property} diz «{value}», que aqui não se permite.",
    ),
    remedy=Sentence(
        es="Pida a quien hizo el archivo que escriba una de estas palabras: {allowed}.",
        en="Ask whoever made the file to write one of these words: {allowed}.",
        pt="Peça a quem fez o arquivo que escreva uma destas palavras: {allowed}.",
    ),
    source=cited("RFC 5545 §3.8"),
)

OUT_OF_RANGE = Entry(
    code="GA826",
    severity=Severity.ERROR,
    title=Sentence(
        es="Número fuera de sus límites",
        en="Number out of its range",
        pt="Número fora de seus limites",
    ),
    message=Sentence(
        es="{property} dice «{value}», pero debe estar entre {low} y {high}.",
        en="{property} says “{value}”, but must be between {low} and {high}.",
        pt="{property} diz «{value}», mas deve estar entre {low} e {high}.",
    ),
    remedy=Sentence(
        es="Corríjalo en su programa de calendario y exporte de nuevo; si ahí está bien, avise a quien hizo el archivo.",
        en="Correct it in your calendar program and export again; if it is right there, tell whoever made the file.",
        pt="Corrija-o em seu programa de calendário e exporte de novo; se lá está certo, avise quem fez o arquivo.",
    ),
    source=cited("RFC 5545 §3.8.1"),
)

BARE_SEPARATOR = Entry(
    code="GA827",
    severity=Severity.ERROR,
    title=Sentence(
        es="Coma o punto y coma sin barra inversa",
        en="Comma or semicolon without a backslash",
        pt="Vírgula ou ponto e vírgula sem barra invertida",
    ),
    message=Sentence(
        es="En {property} hay «{character}» sin barra inversa delante: algunos programas pierden lo que sigue.",
        en="In {property} there is “{character}” without a backslash before it: some programs lose what follows.",
        pt="Em {property} há «{character}» sem barra invertida antes: alguns programas perdem o que segue.",
    ),
    remedy=Sentence(
        es="Pida a quien hizo el archivo que escriba «\\{character}».",
        en="Ask whoever made the file to write “\\{character}”.",
        pt="Peça a quem fez o arquivo que escreva «\\{character}».",
    ),
    source=cited("RFC 5545 §3.3.11"),
)

MIXED_TIMES = Entry(
    code="GA828",
    severity=Severity.ERROR,
    title=Sentence(
        es="Inicio y fin que no son de la misma clase",
        en="Start and end that are not of the same kind",
        pt="Início e fim que não são do mesmo tipo",
    ),
    message=Sentence(
        es="{property} no concuerda con el inicio ({start}): uno es un día completo y el otro tiene hora.",
        en="{property} does not agree with the start ({start}): one is a whole day and the other has an hour.",
        pt="{property} não concorda com o início ({start}): um é um dia inteiro e o outro tem hora.",
    ),
    remedy=Sentence(
        es="En su programa de calendario, ponga hora en los dos o en ninguno y exporte de nuevo; si ahí está bien, avise a quien hizo el archivo.",
        en="In your calendar program, give both an hour or neither, and export again; if it is right there, tell whoever made the file.",
        pt="Em seu programa de calendário, ponha hora nos dois ou em nenhum e exporte de novo; se lá está certo, avise quem fez o arquivo.",
    ),
    source=cited("RFC 5545 §3.8.2.2"),
)

END_NOT_AFTER_START = Entry(
    code="GA829",
    severity=Severity.ERROR,
    title=Sentence(
        es="No termina después de empezar",
        en="Does not end after it starts",
        pt="Não termina depois de começar",
    ),
    message=Sentence(
        es="El fin ({property}) no es posterior al inicio.",
        en="The end ({property}) is not later than the start.",
        pt="O fim ({property}) não é posterior ao início.",
    ),
    remedy=Sentence(
        es="Revise el inicio y el fin en su programa de calendario y exporte de nuevo; en el archivo, un día completo termina en la fecha del día siguiente.",
        en="Check the start and the end in your calendar program and export again; in the file, a whole day ends on the date of the next day.",
        pt="Verifique o início e o fim em seu programa de calendário e exporte de novo; no arquivo, um dia inteiro termina na data do dia seguinte.",
    ),
    source=cited("RFC 5545 §3.8.2.2"),
)

REPEATED_UID = Entry(
    code="GA830",
    severity=Severity.ERROR,
    title=Sentence(
        es="Dos entradas con el mismo UID",
        en="Two entries with the same UID",
        pt="Duas entradas com o mesmo UID",
    ),
    message=Sentence(
        es="Otra entrada de este archivo tiene el mismo UID: «{uid}».",
        en="Another entry of this file has the same UID: “{uid}”.",
        pt="Outra entrada deste arquivo tem o mesmo UID: «{uid}».",
    ),
    remedy=Sentence(
        es="Si son la misma, borre una en su programa de calendario y exporte de nuevo; si no, pida a quien hizo el archivo que dé a cada una el suyo.",
        en="If they are the same, delete one in your calendar program and export again; if not, ask whoever made the file to give each its own.",
        pt="Se são a mesma, apague uma em seu programa de calendário e exporte de novo; se não, peça a quem fez o arquivo que dê a cada uma o seu.",
    ),
    source=cited("RFC 5545 §3.8.4.7"),
)

DANGLING_RELATION = Entry(
    code="GA831",
    severity=Severity.NOTE,
    title=Sentence(
        es="Relación con una entrada que no está",
        en="Relation to an entry that is not there",
        pt="Relação com uma entrada que não está",
    ),
    message=Sentence(
        es="La entrada se relaciona con «{uid}», que no está en este archivo.",
        en="The entry is related to “{uid}”, which is not in this file.",
        pt="A entrada se relaciona com «{uid}», que não está neste arquivo.",
    ),
    remedy=Sentence(
        es="Si esa entrada va en otro archivo, no hay nada que hacer; si debía ir en este, exporte las dos juntas.",
        en="If that entry goes into another file, there is nothing to do; if it belongs in this one, export both together.",
        pt="Se essa entrada vai em outro arquivo, não há nada a fazer; se devia ir neste, exporte as duas juntas.",
    ),
)

ALL = (
    MISSING_PROPERTY,
    REPEATED_PROPERTY,
    BAD_VALUE,
    UNKNOWN_VALUE,
    OUT_OF_RANGE,
    BARE_SEPARATOR,
    MIXED_TIMES,
    END_NOT_AFTER_START,
    REPEATED_UID,
    DANGLING_RELATION,
)
