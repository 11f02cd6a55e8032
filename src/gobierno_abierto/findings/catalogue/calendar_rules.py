"""GA832 to GA839: the zones of a calendar, what publishing it asks for, and its texts."""

from gobierno_abierto.findings.finding import Entry, Severity, cited
from gobierno_abierto.words import Sentence

ZONE_NOT_DEFINED = Entry(
    code="GA832",
    severity=Severity.ERROR,
    title=Sentence(
        es="Zona horaria sin definir",
        en="Time zone that is not defined",
        pt="Fuso horário sem definição",
    ),
    message=Sentence(
        es="Las horas usan la zona «{zone}», que el archivo no define (VTIMEZONE): algunos programas mostrarán otra hora.",
        en="The hours use the zone “{zone}”, which the file does not define (VTIMEZONE): some programs will show another hour.",
        pt="Os horários usam o fuso «{zone}», que o arquivo não define (VTIMEZONE): alguns programas mostrarão outra hora.",
    ),
    remedy=Sentence(
        es="Pida a quien hizo el archivo que agregue la definición de la zona; mientras tanto, diga en el texto de la entrada de qué ciudad es la hora.",
        en="Ask whoever made the file to add the definition of the zone; until then, say in the "
        "text of the entry which city's time it is.",
        pt="Peça a quem fez o arquivo que acrescente a definição do fuso; enquanto isso, diga no texto da entrada de que cidade é a hora.",
    ),
    source=cited("RFC 5545 §3.2.19"),
)

ZONE_OUT_OF_PLACE = Entry(
    code="GA833",
    severity=Severity.ERROR,
    title=Sentence(
        es="Zona horaria donde no va",
        en="Time zone where none belongs",
        pt="Fuso horário onde não cabe",
    ),
    message=Sentence(
        es="{property} lleva la zona «{zone}», pero es un día sin hora o una hora que ya está en UTC.",
        en="{property} has the zone “{zone}”, but is a day without an hour, or an hour that is in UTC already.",
        pt="{property} traz o fuso «{zone}», mas é um dia sem hora ou uma hora que já está em UTC.",
    ),
    remedy=Sentence(
        es="Pida a quien hizo el archivo que quite de ahí la zona (TZID), o que escriba la hora de esa zona.",
        en="Ask whoever made the file to take the zone (TZID) out, or to write the hour of that zone.",
        pt="Peça a quem fez o arquivo que retire dali o fuso (TZID), ou que escreva a hora desse fuso.",
    ),
    source=cited("RFC 5545 §3.2.19"),
)

PUBLISH_INCOMPLETE = Entry(
    code="GA834",
    severity=Severity.ERROR,
    title=Sentence(
        es="Calendario publicado al que le falta un dato",
        en="Published calendar that lacks a field",
        pt="Calendário publicado em que falta um dado",
    ),
    message=Sentence(
        es="El calendario dice «METHOD:PUBLISH», y entonces cada parte ({component}) debe tener {property}, que aquí falta.",
        en="The calendar says “METHOD:PUBLISH”, and then every such part ({component}) must have {property}, which is missing here.",
        pt="O calendário diz «METHOD:PUBLISH», e então cada parte ({component}) deve ter {property}, que aqui falta.",
    ),
    remedy=Sentence(
        es="Pida a quien hizo el archivo que agregue {property}, o que quite la línea «METHOD:PUBLISH».",
        en="Ask whoever made the file to add {property}, or to take out the line “METHOD:PUBLISH”.",
        pt="Peça a quem fez o arquivo que acrescente {property}, ou que retire a linha «METHOD:PUBLISH».",
    ),
    source=cited("RFC 5546 §3.2.1"),
)

PUBLISHED_ATTENDEE = Entry(
    code="GA835",
    severity=Severity.ERROR,
    title=Sentence(
        es="Calendario publicado con invitados",
        en="Published calendar with guests",
        pt="Calendário publicado com convidados",
    ),
    message=Sentence(
        es="El calendario dice «METHOD:PUBLISH», y entonces una entrada ({component}) no puede tener invitados (ATTENDEE), pero los tiene.",
        en="The calendar says “METHOD:PUBLISH”, and then an entry ({component}) must not have "
        "guests (ATTENDEE), but it has some.",
        pt="O calendário diz «METHOD:PUBLISH», e então uma entrada ({component}) não pode ter convidados (ATTENDEE), mas tem.",
    ),
    remedy=Sentence(
        es="Quite a los invitados de la entrada y exporte de nuevo antes de publicar; si el archivo es de otra persona, avísele: sus direcciones están a la vista.",
        en="Take the guests out of the entry and export again before you publish; if the file is somebody else's, tell them: the addresses are there for all to see.",
        pt="Retire os convidados da entrada e exporte de novo antes de publicar; se o arquivo é de outra pessoa, avise-a: os endereços estão à vista.",
    ),
    source=cited("RFC 5546 §3.2.1"),
)

GUEST_TOLD = Entry(
    code="GA836",
    severity=Severity.WARNING,
    title=Sentence(
        es="Direcciones de invitados",
        en="Addresses of guests",
        pt="Endereços de convidados",
    ),
    message=Sentence(
        es="La entrada ({component}) tiene invitados (ATTENDEE): quien reciba el archivo verá sus direcciones.",
        en="The entry ({component}) has guests (ATTENDEE): whoever gets the file will see their addresses.",
        pt="A entrada ({component}) tem convidados (ATTENDEE): quem receber o arquivo verá seus endereços.",
    ),
    remedy=Sentence(
        es="Si el calendario se va a publicar o reenviar, quite a los invitados y exporte de nuevo; si es solo para ellos, no hay nada que hacer.",
        en="If the calendar is to be published or passed on, take the guests out and export again; if it is only for them, there is nothing to do.",
        pt="Se o calendário vai ser publicado ou repassado, retire os convidados e exporte de novo; se é só para eles, não há nada a fazer.",
    ),
)

EMPTY_CALENDAR = Entry(
    code="GA837",
    severity=Severity.ERROR,
    title=Sentence(
        es="Calendario sin entradas",
        en="Calendar without entries",
        pt="Calendário sem entradas",
    ),
    message=Sentence(
        es="El calendario no tiene ninguna entrada.",
        en="The calendar has no entry at all.",
        pt="O calendário não tem nenhuma entrada.",
    ),
    remedy=Sentence(
        es="Revise qué calendario y qué fechas eligió al exportar; si todavía no hay nada que anunciar, no publique el archivo.",
        en="Check which calendar and which dates you chose when you exported it; if there is nothing to announce yet, do not publish the file.",
        pt="Verifique que calendário e que datas escolheu ao exportar; se ainda não há nada a anunciar, não publique o arquivo.",
    ),
    source=cited("RFC 5545 §3.6"),
)

ZONE_RULE = Entry(
    code="GA838",
    severity=Severity.WARNING,
    title=Sentence(
        es="Regla de zona horaria que no todos entienden",
        en="Rule of a time zone that not everybody understands",
        pt="Regra de fuso horário que nem todos entendem",
    ),
    message=Sentence(
        es="La zona «{zone}» cambia de hora con la regla «{rule}», que no es anual o no señala un solo día: hay programas que la rechazan o no terminan de leerla.",
        en="The zone “{zone}” changes its clocks by the rule “{rule}”, which is not yearly or "
        "does not name a single day: some programs refuse it or never finish reading it.",
        pt="O fuso «{zone}» muda de hora pela regra «{rule}», que não é anual ou não indica um só dia: há programas que a recusam ou não terminam de lê-la.",
    ),
    remedy=Sentence(
        es="Pida a quien hizo el archivo que defina la zona con reglas anuales de un solo día, como «el primer domingo de abril».",
        en="Ask whoever made the file to define the zone by yearly rules of a single day, such as “the first Sunday of April”.",
        pt="Peça a quem fez o arquivo que defina o fuso com regras anuais de um só dia, como «o primeiro domingo de abril».",
    ),
)

ODD_ESCAPE = Entry(
    code="GA839",
    severity=Severity.WARNING,
    title=Sentence(
        es="Barra inversa donde no va",
        en="Backslash where none belongs",
        pt="Barra invertida onde não cabe",
    ),
    message=Sentence(
        es="En {property} está «{escape}», pero la barra inversa solo va delante de otra barra inversa, de la coma, del punto y coma y de la n.",
        en="In {property} there is “{escape}”, but a backslash only goes before another backslash, a comma, a semicolon or an n.",
        pt="Em {property} está «{escape}», mas a barra invertida só vai antes de outra barra invertida, da vírgula, do ponto e vírgula e do n.",
    ),
    remedy=Sentence(
        es="Quite la barra inversa de ese texto en su programa de calendario y exporte de nuevo; si ahí no está, avise a quien hizo el archivo.",
        en="Take the backslash out of that text in your calendar program and export again; if it is not there, tell whoever made the file.",
        pt="Retire a barra invertida desse texto em seu programa de calendário e exporte de novo; se lá não está, avise quem fez o arquivo.",
    ),
    source=cited("RFC 5545 §3.3.11"),
)

ALL = (
    ZONE_NOT_DEFINED,
    ZONE_OUT_OF_PLACE,
    PUBLISH_INCOMPLETE,
    PUBLISHED_ATTENDEE,
    GUEST_TOLD,
    EMPTY_CALENDAR,
    ZONE_RULE,
    ODD_ESCAPE,
)
