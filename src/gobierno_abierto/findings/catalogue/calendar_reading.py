"""GA851 to GA862: reading a calendar into a document."""

from gobierno_abierto.findings.finding import Entry, Severity, cited
from gobierno_abierto.words import Sentence

UNKNOWN_ZONE = Entry(
    code="GA851",
    severity=Severity.ERROR,
    title=Sentence(
        es="Zona horaria que nadie conoce",
        en="Time zone that nobody knows",
        pt="Fuso horário que ninguém conhece",
    ),
    message=Sentence(
        es="No se sabe qué zona horaria es «{zone}»: las horas quedan como están escritas, sin zona.",
        en="There is no telling which time zone “{zone}” is: the hours stay as they are written, without a zone.",
        pt="Não se sabe que fuso horário é «{zone}»: os horários ficam como estão escritos, sem fuso.",
    ),
    remedy=Sentence(
        es="Pida a quien hizo el archivo la zona correcta; si lo convierte en documento, escriba allí la de la sede, por ejemplo «America/Mexico_City», y compare las horas con las anunciadas.",
        en="Ask whoever made the file for the right zone; if you convert it into a document, write that of the venue there, for example “America/Mexico_City”, and compare the hours with those announced.",
        pt="Peça a quem fez o arquivo o fuso correto; se o converter em documento, escreva ali o do local, por exemplo «America/Sao_Paulo», e compare os horários com os anunciados.",
    ),
    source=cited("RFC 5545 §3.2.19"),
)

ZONE_RENAMED = Entry(
    code="GA852",
    severity=Severity.NOTE,
    title=Sentence(
        es="Zona horaria con otro nombre",
        en="Time zone by another name",
        pt="Fuso horário com outro nome",
    ),
    message=Sentence(
        es="La zona horaria «{zone}» se entendió como «{known}».",
        en="The time zone “{zone}” was taken for “{known}”.",
        pt="O fuso horário «{zone}» foi entendido como «{known}».",
    ),
    remedy=Sentence(
        es="Si la sede está en otra zona, corríjala en el documento.",
        en="If the venue is in another zone, correct it in the document.",
        pt="Se o local está em outro fuso, corrija-o no documento.",
    ),
)

ZONE_DIFFERS = Entry(
    code="GA853",
    severity=Severity.WARNING,
    title=Sentence(
        es="Zona horaria definida con otra hora",
        en="Time zone with other clock changes",
        pt="Fuso horário definido de outro modo",
    ),
    message=Sentence(
        es="El archivo define la zona «{zone}» con otra hora que la base de zonas horarias; vale la hora de la base.",
        en="The file defines the zone “{zone}” differently from the time zone database; the time "
        "in the database counts.",
        pt="O arquivo define o fuso «{zone}» de modo diferente da base de fusos horários; vale a "
        "hora da base.",
    ),
    remedy=Sentence(
        es="Compare las horas con las anunciadas; si no son las mismas, corríjalas en el documento.",
        en="Compare the hours with those announced; if they are not the same, correct them in the document.",
        pt="Compare os horários com os anunciados; se não são os mesmos, corrija-os no documento.",
    ),
)

ZONE_OF_ITS_OWN = Entry(
    code="GA854",
    severity=Severity.NOTE,
    title=Sentence(
        es="Zona horaria que solo existe en el archivo",
        en="Time zone that exists in the file only",
        pt="Fuso horário que só existe no arquivo",
    ),
    message=Sentence(
        es="La zona «{zone}» solo está definida en este archivo; sus horas se pasaron a «{used}».",
        en="The zone “{zone}” is defined in this file only; its hours were converted to “{used}”.",
        pt="O fuso «{zone}» só está definido neste arquivo; seus horários foram convertidos para «{used}».",
    ),
    remedy=Sentence(
        es="Compare las horas con las anunciadas, y escriba en el documento la zona de la sede si es otra.",
        en="Compare the hours with those announced, and write the zone of the venue into the document if it is another.",
        pt="Compare os horários com os anunciados, e escreva no documento o fuso do local se for outro.",
    ),
)

NO_START = Entry(
    code="GA855",
    severity=Severity.WARNING,
    title=Sentence(
        es="Entrada sin día",
        en="Entry without a day",
        pt="Entrada sem dia",
    ),
    message=Sentence(
        es="«{title}» no tiene un día ni una hora que se entienda; no está en la agenda.",
        en="“{title}” has no day or hour that can be read; it is not in the agenda.",
        pt="«{title}» não tem um dia nem uma hora que se entenda; não está na agenda.",
    ),
    remedy=Sentence(
        es="Póngale día en el programa de calendario y exporte de nuevo, o agréguela a mano al documento.",
        en="Give it a day in the calendar program and export again, or add it to the document by hand.",
        pt="Ponha um dia nela no programa de calendário e exporte de novo, ou acrescente-a à mão ao documento.",
    ),
)

RULE_EXPANDED = Entry(
    code="GA856",
    severity=Severity.NOTE,
    title=Sentence(
        es="Entrada que se repite",
        en="Entry that repeats",
        pt="Entrada que se repete",
    ),
    message=Sentence(
        es="«{title}» se repite («{rule}»); actividades de la agenda que salen de ahí: {count}. La regla se guarda junto a la primera.",
        en="“{title}” repeats (“{rule}”); agenda items that result from it: {count}. The rule is "
        "kept beside the first.",
        pt="«{title}» se repete («{rule}»); atividades da agenda que saem daí: {count}. A regra fica guardada junto à primeira.",
    ),
    remedy=Sentence(
        es="Revise sus fechas, y quite del documento las que no correspondan.",
        en="Look through their dates, and take those that do not belong out of the document.",
        pt="Verifique suas datas, e retire do documento as que não correspondem.",
    ),
)

RULE_NOT_EXPANDED = Entry(
    code="GA857",
    severity=Severity.WARNING,
    title=Sentence(
        es="Repetición que no se siguió hasta el final",
        en="Repetition that was not followed to its end",
        pt="Repetição que não foi seguida até o fim",
    ),
    message=Sentence(
        es="La repetición de «{title}» («{rule}») no se entiende o da más actividades de las que se admiten: está una vez, o tantas como se admiten.",
        en="The repetition of “{title}” (“{rule}”) cannot be understood or gives more items than are allowed: it is there once, or as often as is allowed.",
        pt="A repetição de «{title}» («{rule}») não se entende ou dá mais atividades do que se admite: está uma vez, ou tantas quanto se admite.",
    ),
    remedy=Sentence(
        es="Agregue al documento las fechas que falten, o acorte la repetición en el programa de calendario y exporte de nuevo.",
        en="Add the dates that are missing to the document, or shorten the repetition in the calendar program and export again.",
        pt="Acrescente ao documento as datas que faltem, ou encurte a repetição no programa de calendário e exporte de novo.",
    ),
)

NOT_CARRIED = Entry(
    code="GA858",
    severity=Severity.NOTE,
    title=Sentence(
        es="Lo que un calendario no trae",
        en="What a calendar does not carry",
        pt="O que um calendário não traz",
    ),
    message=Sentence(
        es="Este calendario se hizo con gobierno_abierto, y un calendario no lo trae todo: quién participa, los objetivos y las descripciones, los compromisos completos, las traducciones, los permisos y lo que no tiene día se quedan en el documento original.",
        en="This calendar was made by gobierno_abierto, and a calendar does not carry everything: who takes part, objectives and descriptions, the whole of the commitments, translations, permissions and what has no day stay in the original document.",
        pt="Este calendário foi feito com gobierno_abierto, e um calendário não traz tudo: quem participa, os objetivos e as descrições, os compromissos completos, as traduções, as permissões e o que não tem dia ficam no documento original.",
    ),
    remedy=Sentence(
        es="Guarde ese documento y siga trabajando con él.",
        en="Keep that document and go on working with it.",
        pt="Guarde esse documento e continue trabalhando com ele.",
    ),
)

LEFT_OUT = Entry(
    code="GA859",
    severity=Severity.NOTE,
    title=Sentence(
        es="Datos que no pasan al documento",
        en="Data that stays out of the document",
        pt="Dados que não passam ao documento",
    ),
    message=Sentence(
        es="No pasa al documento: {count} × {what}. Sigue estando solo en el calendario.",
        en="Not in the document: {count} × {what}. It is still in the calendar only.",
        pt="Não passa ao documento: {count} × {what}. Continua só no calendário.",
    ),
    remedy=Sentence(
        es="Si hace falta, agréguelo a mano; los datos de personas, solo con su permiso.",
        en="If it is needed, add it by hand; what is about people, only with their permission.",
        pt="Se for preciso, acrescente à mão; os dados de pessoas, só com sua permissão.",
    ),
)

FRAGMENT = Entry(
    code="GA860",
    severity=Severity.WARNING,
    title=Sentence(
        es="Entrada suelta",
        en="Entry outside of a calendar",
        pt="Entrada solta",
    ),
    message=Sentence(
        es="La entrada está fuera de todo calendario (BEGIN:VCALENDAR … END:VCALENDAR); se leyó de todos modos.",
        en="The entry is outside of any calendar (BEGIN:VCALENDAR … END:VCALENDAR); it was read all the same.",
        pt="A entrada está fora de qualquer calendário (BEGIN:VCALENDAR … END:VCALENDAR); foi lida mesmo assim.",
    ),
    remedy=Sentence(
        es="Pida a quien hizo el archivo el calendario completo.",
        en="Ask whoever made the file for the whole calendar.",
        pt="Peça a quem fez o arquivo o calendário completo.",
    ),
    source=cited("RFC 5545 §3.4"),
)

HEADER_UNSTATED = Entry(
    code="GA861",
    severity=Severity.WARNING,
    title=Sentence(
        es="Encabezado por completar",
        en="Header to be completed",
        pt="Cabeçalho a completar",
    ),
    message=Sentence(
        es="El calendario no dice quién lo publica ni con qué espacio de nombres.",
        en="The calendar does not say who publishes it, nor under which namespace.",
        pt="O calendário não diz quem o publica nem com que espaço de nomes.",
    ),
    remedy=Sentence(
        es="Complete el encabezado del documento: Responsable de la publicación («publisher») y "
        "Espacio de nombres («namespace»).",
        en="Complete the header of the document: Publisher (“publisher”) and Namespace "
        "(“namespace”).",
        pt="Complete o cabeçalho do documento: Responsável pela publicação («publisher») e "
        "Espaço de nomes («namespace»).",
    ),
)

BAD_OWN_DATA = Entry(
    code="GA862",
    severity=Severity.WARNING,
    title=Sentence(
        es="Dato de gobierno_abierto que no cuenta",
        en="Field of gobierno_abierto that does not count",
        pt="Dado de gobierno_abierto que não conta",
    ),
    message=Sentence(
        es="{property}, un dato de gobierno_abierto, no se entiende o no coincide con el resto de la entrada, como si alguien la hubiera cambiado; no se tomó en cuenta.",
        en="{property}, a field of gobierno_abierto, cannot be understood or does not agree with "
        "the rest of the entry, as if somebody had changed it; it was ignored.",
        pt="{property}, um dado de gobierno_abierto, não se entende ou não combina com o resto "
        "da entrada, como se alguém o tivesse alterado; não foi levado em conta.",
    ),
    remedy=Sentence(
        es="Use el calendario tal como se publicó; si no lo tiene, compare esta entrada con el documento original.",
        en="Use the calendar as it was published; if you do not have it, compare this entry with the original document.",
        pt="Use o calendário tal como foi publicado; se não o tem, compare esta entrada com o documento original.",
    ),
)

ALL = (
    UNKNOWN_ZONE,
    ZONE_RENAMED,
    ZONE_DIFFERS,
    ZONE_OF_ITS_OWN,
    NO_START,
    RULE_EXPANDED,
    RULE_NOT_EXPANDED,
    NOT_CARRIED,
    LEFT_OUT,
    FRAGMENT,
    HEADER_UNSTATED,
    BAD_OWN_DATA,
)
