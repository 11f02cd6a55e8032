"""GA910 to GA930: reading the schedule of a conference (frab, Pentabarf)."""

from gobierno_abierto.findings.finding import Entry, Severity, cited
from gobierno_abierto.words import Sentence

NOT_A_SCHEDULE = Entry(
    code="GA910",
    severity=Severity.ERROR,
    title=Sentence("No es un horario", "Not a schedule", "Não é uma programação"),
    message=Sentence(
        es="El archivo no es un horario de frab o Pentabarf: falta «{missing}».",
        en="The file is not a frab or Pentabarf schedule: “{missing}” is missing.",
        pt="O arquivo não é uma programação do frab ou do Pentabarf: falta «{missing}».",
    ),
    remedy=Sentence(
        es="Compruebe que sea el horario exportado (schedule.xml o schedule.json), y no otra exportación ni la página desde la que se descarga.",
        en="Check that it is the exported schedule (schedule.xml or schedule.json), and not another export or the page it is downloaded from.",
        pt="Confira se é a programação exportada (schedule.xml ou schedule.json), e não outra exportação nem a página de onde se baixa.",
    ),
)

BROKEN_XML = Entry(
    code="GA911",
    severity=Severity.ERROR,
    title=Sentence("XML roto", "Broken XML", "XML com defeito"),
    message=Sentence(
        es="El XML no se puede leer más allá de la línea {line}, columna {column}; actividades leídas antes: {count}.",
        en="The XML cannot be read beyond line {line}, column {column}; sessions read before it: {count}.",
        pt="O XML não pode ser lido além da linha {line}, coluna {column}; atividades lidas antes: {count}.",
    ),
    remedy=Sentence(
        es="Mire esa línea: suele ser una descarga cortada, otra codificación o marcas como «<<<<<<<» que dejó la unión de dos versiones; vuelva a exportar o a descargar el archivo.",
        en="Look at that line: it is usually a download that was cut short, another encoding, or marks such as “<<<<<<<” left by the merging of two versions; export or download the file again.",
        pt="Olhe essa linha: costuma ser um download interrompido, outra codificação ou marcas como «<<<<<<<» deixadas pela união de duas versões; exporte ou baixe o arquivo de novo.",
    ),
    source=cited("XML 1.0 §1.2"),
)

DOCTYPE = Entry(
    code="GA912",
    severity=Severity.ERROR,
    title=Sentence("Declaración DOCTYPE", "DOCTYPE declaration", "Declaração DOCTYPE"),
    message=Sentence(
        es="El archivo trae una declaración DOCTYPE, con la que se pueden definir entidades; ningún horario la necesita, y no se leyó.",
        en="The file contains a DOCTYPE declaration, which can define entities; no schedule "
        "needs one, and it was not read.",
        pt="O arquivo traz uma declaração DOCTYPE, com a qual se podem definir entidades; nenhuma programação precisa dela, e não foi lido.",
    ),
    remedy=Sentence(
        es="Compruebe de dónde viene el archivo; si confía en quien lo hizo, quite esa declaración o pida una exportación sin ella.",
        en="Check where the file comes from; if you trust whoever made it, take that declaration out or ask for an export without it.",
        pt="Confira de onde vem o arquivo; se confia em quem o fez, retire essa declaração ou peça uma exportação sem ela.",
    ),
)

TOO_MUCH = Entry(
    code="GA913",
    severity=Severity.ERROR,
    title=Sentence(
        "Demasiado para un horario", "Too much for a schedule", "Demais para uma programação"
    ),
    message=Sentence(
        es="Hay más de {limit} {what}; el archivo no se leyó entero.",
        en="There are more than {limit} {what}; the file was not read whole.",
        pt="Há mais de {limit} {what}; o arquivo não foi lido por inteiro.",
    ),
    remedy=Sentence(
        es="Si debería ser un archivo común, avise a quien lo hizo; si no, pártalo por días.",
        en="If it should be an ordinary file, tell whoever made it; if not, split it by days.",
        pt="Se deveria ser um arquivo comum, avise quem o fez; se não, divida-o por dias.",
    ),
)

ROOMS_DISAGREE = Entry(
    code="GA918",
    severity=Severity.WARNING,
    title=Sentence(
        "Dos salas para una actividad", "Two rooms for one session", "Duas salas para uma atividade"
    ),
    message=Sentence(
        es="Actividades que están bajo una sala y nombran otra: {count} ({examples}). Vale la sala bajo la que están.",
        en="Sessions that stand under one room and name another: {count} ({examples}). The room under which they stand counts.",
        pt="Atividades que estão sob uma sala e nomeiam outra: {count} ({examples}). Vale a sala sob a qual estão.",
    ),
    remedy=Sentence(
        es="Pregunte a quien hizo el horario qué sala es, y corríjala en el documento.",
        en="Ask whoever made the schedule which room it is, and correct it in the document.",
        pt="Pergunte a quem fez a programação qual é a sala, e corrija-a no documento.",
    ),
)

REPEATED_SESSION = Entry(
    code="GA919",
    severity=Severity.WARNING,
    title=Sentence(
        "Actividades con la misma identidad",
        "Sessions with the same identity",
        "Atividades com a mesma identidade",
    ),
    message=Sentence(
        es="Actividades distintas que comparten su «guid» o «id» con otra: {count} ({examples}). Cada una está por separado.",
        en="Different sessions that share their “guid” or “id” with another: {count} ({examples}). Each is there on its own.",
        pt="Atividades distintas que compartilham seu «guid» ou «id» com outra: {count} ({examples}). Cada uma está em separado.",
    ),
    remedy=Sentence(
        es="Si son la misma, quite las que sobren; si no, pida a quien hizo el horario que les dé identidades propias.",
        en="If they are the same, take out the extra ones; if not, ask whoever made the schedule "
        "to give them identities of their own.",
        pt="Se são a mesma, retire as que sobram; se não, peça a quem fez a programação que lhes dê identidades próprias.",
    ),
)

NO_IDENTITY = Entry(
    code="GA920",
    severity=Severity.WARNING,
    title=Sentence(
        "Actividades sin identidad", "Sessions without an identity", "Atividades sem identidade"
    ),
    message=Sentence(
        es="Actividades sin «guid» ni «id»: {count} ({examples}). Se reconocen por su título.",
        en="Sessions with neither “guid” nor “id”: {count} ({examples}). They are known by their titles.",
        pt="Atividades sem «guid» nem «id»: {count} ({examples}). São reconhecidas por seus títulos.",
    ),
    remedy=Sentence(
        es="Exporte el horario con identidades; sin ellas, un título corregido parecerá otra actividad.",
        en="Export the schedule with identities; without them, a corrected title will look like another session.",
        pt="Exporte a programação com identidades; sem elas, um título corrigido parecerá outra atividade.",
    ),
)

SEVERAL_NAMES = Entry(
    code="GA921",
    severity=Severity.WARNING,
    title=Sentence(
        "Una identidad con varios nombres",
        "One identity with several names",
        "Uma identidade com vários nomes",
    ),
    message=Sentence(
        es="Identidades de persona que aparecen con más de un nombre: {count} ({examples}). Vale el más frecuente; los demás se guardaron aparte.",
        en="Identities of people that come with more than one name: {count} ({examples}). The most frequent counts; the others were kept aside.",
        pt="Identidades de pessoa que aparecem com mais de um nome: {count} ({examples}). Vale o mais frequente; os demais foram guardados à parte.",
    ),
    remedy=Sentence(
        es="Mire si son la misma persona; si no, sepárelas en el programa que hizo el horario.",
        en="See whether they are the same person; if not, separate them in the program that made the schedule.",
        pt="Verifique se são a mesma pessoa; se não, separe-as no programa que fez a programação.",
    ),
)

SEVERAL_IDENTITIES = Entry(
    code="GA922",
    severity=Severity.NOTE,
    title=Sentence(
        "Un nombre con varias identidades",
        "One name with several identities",
        "Um nome com várias identidades",
    ),
    message=Sentence(
        es="Nombres que aparecen con más de una identidad: {count} ({examples}). Se tratan como personas distintas.",
        en="Names that come with more than one identity: {count} ({examples}). They are treated as different people.",
        pt="Nomes que aparecem com mais de uma identidade: {count} ({examples}). São tratados como pessoas distintas.",
    ),
    remedy=Sentence(
        es="Si son la misma persona, únalas en el documento: si no, no se verá que está en dos lugares a la vez.",
        en="If they are the same person, join them in the document: otherwise nobody will see "
        "that the person is in two places at once.",
        pt="Se são a mesma pessoa, una-as no documento: senão, não se verá que está em dois lugares ao mesmo tempo.",
    ),
)

UNSAFE_LINK = Entry(
    code="GA923",
    severity=Severity.WARNING,
    title=Sentence("Enlaces que no pasan", "Links that are not carried", "Links que não passam"),
    message=Sentence(
        es="Enlaces que no empiezan con http:// o https://: {count} ({examples}). No están en el documento.",
        en="Links that do not begin with http:// or https://: {count} ({examples}). They are not in the document.",
        pt="Links que não começam com http:// ou https://: {count} ({examples}). Não estão no documento.",
    ),
    remedy=Sentence(
        es="Si alguno hace falta, agregue su dirección completa al documento.",
        en="If any of them is needed, add its full address to the document.",
        pt="Se algum for necessário, acrescente seu endereço completo ao documento.",
    ),
)

KEPT_ASIDE = Entry(
    code="GA924",
    severity=Severity.NOTE,
    title=Sentence(
        "Datos sin campo propio", "Data without a field of its own", "Dados sem campo próprio"
    ),
    message=Sentence(
        es="El documento no tiene campo para {what}; se guardó con su nombre detrás de «x-frab-».",
        en="The document has no field for {what}; it was kept under its name after “x-frab-”.",
        pt="O documento não tem campo para {what}; foi guardado com seu nome depois de «x-frab-».",
    ),
    remedy=Sentence(
        es="No hace falta hacer nada; si algo de eso importa al publicar, páselo al campo que convenga.",
        en="There is nothing to be done; if any of it matters for publishing, move it to the field that suits it.",
        pt="Não é preciso fazer nada; se algo disso importa ao publicar, passe-o ao campo que convier.",
    ),
)

NOT_CARRIED = Entry(
    code="GA925",
    severity=Severity.WARNING,
    title=Sentence(
        "Datos del horario que no pasan",
        "Data of the schedule that is not carried",
        "Dados da programação que não passam",
    ),
    message=Sentence(
        es="No pasa al documento: {what}. Sigue estando solo en el archivo.",
        en="Not in the document: {what}. It is still in the file only.",
        pt="Não passa ao documento: {what}. Continua só no arquivo.",
    ),
    remedy=Sentence(
        es="Mire en el archivo si falta algo que alguien espera, y agréguelo a mano.",
        en="See in the file whether anything is missing that somebody expects, and add it by hand.",
        pt="Veja no arquivo se falta algo que alguém espera, e acrescente-o à mão.",
    ),
)

MARKUP = Entry(
    code="GA926",
    severity=Severity.NOTE,
    title=Sentence("Textos con formato HTML", "Texts with HTML markup", "Textos com marcação HTML"),
    message=Sentence(
        es="Textos con marcas de HTML: {count}. Quedaron como texto sin formato, con las direcciones de sus enlaces entre paréntesis.",
        en="Texts with HTML markup: {count}. They became plain text, with the addresses of their links in brackets.",
        pt="Textos com marcação HTML: {count}. Ficaram como texto simples, com os endereços de seus links entre parênteses.",
    ),
    remedy=Sentence(
        es="Lea algunos antes de publicarlos: las tablas e imágenes pierden su forma.",
        en="Read some of them before they are published: tables and pictures lose their shape.",
        pt="Leia alguns antes de publicá-los: tabelas e imagens perdem sua forma.",
    ),
)

BAD_VALUE = Entry(
    code="GA927",
    severity=Severity.WARNING,
    title=Sentence(
        "Valores que no se entienden",
        "Values that cannot be understood",
        "Valores que não se entendem",
    ),
    message=Sentence(
        es="Valores que no se entienden: {count} ({examples}). Se guardaron aparte, tal como están escritos.",
        en="Values that cannot be understood: {count} ({examples}). They were kept aside, as they are written.",
        pt="Valores que não se entendem: {count} ({examples}). Foram guardados à parte, tal como estão escritos.",
    ),
    remedy=Sentence(
        es="Corríjalos en el programa que hizo el horario, o escríbalos en el documento.",
        en="Correct them in the program that made the schedule, or write them into the document.",
        pt="Corrija-os no programa que fez a programação, ou escreva-os no documento.",
    ),
)

HEADER_UNSTATED = Entry(
    code="GA928",
    severity=Severity.WARNING,
    title=Sentence(
        "Encabezado que el horario no trae",
        "Header that the schedule does not have",
        "Cabeçalho que a programação não traz",
    ),
    message=Sentence(
        es="El horario no dice quién lo publica, de qué día es ni con qué espacio de nombres.",
        en="The schedule does not say who publishes it, what day it is from, nor under which "
        "namespace.",
        pt="A programação não diz quem a publica, de que dia é nem com que espaço de nomes.",
    ),
    remedy=Sentence(
        es="Complete el encabezado del documento: Responsable de la publicación («publisher»), "
        "Fecha de la revisión («revised») y Espacio de nombres («namespace»).",
        en="Complete the header of the document: Publisher (“publisher”), Revision date "
        "(“revised”) and Namespace (“namespace”).",
        pt="Complete o cabeçalho do documento: Responsável pela publicação («publisher»), Data "
        "da revisão («revised») e Espaço de nomes («namespace»).",
    ),
)

ALL = (
    NOT_A_SCHEDULE,
    BROKEN_XML,
    DOCTYPE,
    TOO_MUCH,
    ROOMS_DISAGREE,
    REPEATED_SESSION,
    NO_IDENTITY,
    SEVERAL_NAMES,
    SEVERAL_IDENTITIES,
    UNSAFE_LINK,
    KEPT_ASIDE,
    NOT_CARRIED,
    MARKUP,
    BAD_VALUE,
    HEADER_UNSTATED,
)
