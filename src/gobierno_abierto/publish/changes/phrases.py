"""What is said of changes, in three languages."""

from gobierno_abierto.words import Sentence, alike

# Of both versions.
CHANGES = Sentence("Cambios", "Changes", "Mudanças")
VERSIONS = Sentence(
    es="Se comparan la revisión {one}, del {day}, y la revisión {other}, del {other_day}.",
    en="Revision {one}, of {day}, is compared with revision {other}, of {other_day}.",
    pt="Comparam-se a revisão {one}, de {day}, e a revisão {other}, de {other_day}.",
)
GOES_BACK = Sentence(
    es="Atención: la segunda versión es anterior a la primera. Lo que sigue dice qué cambia al "
    "volver atrás.",
    en="Note: the second version is older than the first. What follows says what changes if one "
    "goes back.",
    pt="Atenção: a segunda versão é anterior à primeira. O que segue diz o que muda ao voltar "
    "atrás.",
)
NOT_ONE = Sentence(
    es="Atención: no son dos versiones del mismo documento. El primero es «{one}» de {namespace}; "
    "el segundo, «{other}» de {other_namespace}.",
    en="Note: these are not two versions of one document. The first is “{one}” of {namespace}; the "
    "second is “{other}” of {other_namespace}.",
    pt="Atenção: não são duas versões do mesmo documento. O primeiro é «{one}» de {namespace}; o "
    "segundo, «{other}» de {other_namespace}.",
)
ONLY_COUNTED = Sentence(
    es="Por eso los cambios se cuentan y no se enumeran.",
    en="That is why the changes are counted and not listed.",
    pt="Por isso as mudanças se contam e não se enumeram.",
)
TWICE = Sentence(
    es="Identificadores dados más de una vez: {ids}. Cuál es cuál se decidió por su contenido y su "
    "orden; corríjalos (GA101).",
    en="Ids that are given more than once: {ids}. Which is which was told by their content and "
    "their order; mend them (GA101).",
    pt="Identificadores dados mais de uma vez: {ids}. Qual é qual se decidiu por seu conteúdo e "
    "sua ordem; corrija-os (GA101).",
)
NONE = Sentence(
    es="Nada cambió, aparte del orden de las filas si acaso.",
    en="Nothing has changed, but for the order of the rows perhaps.",
    pt="Nada mudou, a não ser talvez a ordem das linhas.",
)
ONE_CHANGE = Sentence("cambio", "change", "mudança")
MANY_CHANGES = Sentence("cambios", "changes", "mudanças")
MORE = Sentence(
    es="Y {count} más.",
    en="And {count} more.",
    pt="E mais {count}.",
)
DOCUMENT = Sentence("El documento", "The document", "O documento")

# What became of something.
ADDED = Sentence("Se agregó.", "Added.", "Foi incluído nesta versão.")
ADDED_WITH = Sentence("Se agregó: {what}.", "Added: {what}.", "Incluído nesta versão: {what}.")
DROPPED = Sentence("Se quitó.", "Removed.", "Foi retirado.")
DROPPED_WITH = Sentence("Se quitó: {what}.", "Removed: {what}.", "Retirado: {what}.")
WHEN = Sentence(
    "Cuándo: antes, {before}; ahora, {after}.",
    "When: before, {before}; now, {after}.",
    "Quando: antes, {before}; agora, {after}.",
)
LONGER = Sentence(
    "Dura más: {after} en lugar de {before}.",
    "Longer: {after} instead of {before}.",
    "Dura mais: {after} em vez de {before}.",
)
SHORTER = Sentence(
    "Dura menos: {after} en lugar de {before}.",
    "Shorter: {after} instead of {before}.",
    "Dura menos: {after} em vez de {before}.",
)
WITHIN = Sentence(
    "Pasa de {before} a {after}.",
    "It goes from {before} to {after}.",
    "Passa de {before} a {after}.",
)
IDENTITY = Sentence(
    es="Su identificador era «{before}» y ahora es «{after}»: es una suposición, se parecen mucho.",
    en="Its id was “{before}” and is “{after}” now: this is a guess, they are much alike.",
    pt="Seu identificador era «{before}» e agora é «{after}»: é uma suposição, parecem-se muito.",
)
PERSON_IN = Sentence("Entra: {who}.", "In: {who}.", "Entra: {who}.")
PERSON_OUT = Sentence("Sale: {who}.", "Out: {who}.", "Sai: {who}.")
NOW_FILLED = Sentence(
    "Entra: {who}. Antes: {before}.",
    "In: {who}. Before: {before}.",
    "Entra: {who}. Antes: {before}.",
)
NOW_OPEN = Sentence(
    "Sale: {who}. Ahora: {after}.", "Out: {who}. Now: {after}.", "Sai: {who}. Agora: {after}."
)
OTHER = Sentence(
    "{field}: antes, {before}; ahora, {after}.",
    "{field}: before, {before}; now, {after}.",
    "{field}: antes, {before}; agora, {after}.",
)
STATED = Sentence(
    "{field}: ahora, {after}; antes no se indicaba.",
    "{field}: now, {after}; not stated before.",
    "{field}: agora, {after}; antes não se informava.",
)
UNSTATED = Sentence(
    "{field}: ya no se indica; antes, {before}.",
    "{field}: no longer stated; before, {before}.",
    "{field}: já não se informa; antes, {before}.",
)
ROW_ADDED = Sentence(
    "{field}: se agregó {after}.", "{field}: added, {after}.", "{field}: acréscimo de {after}."
)
ROW_DROPPED = Sentence(
    "{field}: se quitó {before}.", "{field}: removed, {before}.", "{field}: retirada de {before}."
)
TRANSLATION = Sentence(
    "{field}: cambió en otro idioma; en este dice lo mismo.",
    "{field}: it changed in another language; in this one it says the same.",
    "{field}: mudou em outro idioma; neste diz o mesmo.",
)
LAYOUT = Sentence(
    "{field}: cambian los renglones o los espacios, y no las palabras.",
    "{field}: lines or spaces have changed, and not the words.",
    "{field}: mudam as linhas ou os espaços, e não as palavras.",
)
KIND = Sentence("Tipo de actividad", "Kind of item", "Tipo de atividade")
IDENTIFIER = Sentence("Identificador", "Id", "Identificador")
EXTENSIONS = Sentence("Miembro desconocido", "Unknown member", "Membro desconhecido")

# Values.
YES = Sentence("sí", "yes", "sim")
NO = Sentence("no", "no", "não")
NOT_STATED = Sentence("no se indica", "not stated", "não se informa")
FROM_TO = Sentence("de {start} a {end}", "from {start} to {end}", "das {start} às {end}")
FROM_TO_DAY = Sentence(
    "de {start} a {end} del {day}",
    "from {start} to {end} on {day}",
    "das {start} às {end} de {day}",
)
DAY_AND_HOURS = alike("{day}, {hours}")
CLOCK = Sentence("{when} (hora de {zone})", "{when} ({zone} time)", "{when} (hora de {zone})")
MINUTE = Sentence("1 minuto", "1 minute", "1 minuto")
MINUTES = Sentence("{count} minutos", "{count} minutes", "{count} minutos")
HOUR = Sentence("1 hora", "1 hour", "1 hora")
HOURS = Sentence("{count} horas", "{count} hours", "{count} horas")
NO_LENGTH = Sentence("nada", "no time", "nada")
INTO = Sentence(
    "de {source} a {target}", "from {source} into {target}", "de {source} para {target}"
)
BETWEEN = Sentence(
    "{minutes} entre {origin} y {destination}",
    "{minutes} between {origin} and {destination}",
    "{minutes} entre {origin} e {destination}",
)

# To one person.
FOR_HER = Sentence(
    es="{person}: esto cambió para usted en {title}.",
    en="{person}, this has changed for you in {title}.",
    pt="{person}: isto mudou para você em {title}.",
)
NOTHING_FOR_HER = Sentence(
    es="{person}: nada cambió para usted en {title}.",
    en="{person}, nothing has changed for you in {title}.",
    pt="{person}: nada mudou para você em {title}.",
)
NO_PART = Sentence(
    es="{person}: usted no tiene ningún papel en {title}, ni lo tenía antes.",
    en="{person}, you have no part in {title}, and had none before.",
    pt="{person}: você não tem nenhum papel em {title}, nem tinha antes.",
)
NOT_TOLD = Sentence(
    es="{person}: no se le puede decir qué cambió para usted.",
    en="{person}, what has changed for you cannot be told.",
    pt="{person}: não é possível dizer o que mudou para você.",
)
ONE_ITEM = Sentence(
    "Hay cambios en una actividad.",
    "There are changes to one item on the agenda.",
    "Há mudanças em uma atividade.",
)
ITEMS = Sentence(
    "Hay cambios en {count} actividades.",
    "There are changes to {count} items on the agenda.",
    "Há mudanças em {count} atividades.",
)
VERSION_OF = Sentence("Versión del {day}.", "Version of {day}.", "Versão de {day}.")
QUESTIONS = Sentence("Dudas: {address}", "Questions: {address}", "Dúvidas: {address}")
YOU_IN = Sentence(
    es="Ahora usted participa en esta actividad. Su papel: {role}.",
    en="You now take part in it. Your role: {role}.",
    pt="Agora você participa desta atividade. Seu papel: {role}.",
)
YOU_OUT = Sentence(
    es="Usted ya no participa en esta actividad. Su papel era: {role}.",
    en="You no longer take part in it. Your role was: {role}.",
    pt="Você já não participa desta atividade. Seu papel era: {role}.",
)
YOUR_PART = Sentence(
    es="Cambia su papel: antes, {before}; ahora, {after}.",
    en="Your role has changed: before, {before}; now, {after}.",
    pt="Muda seu papel: antes, {before}; agora, {after}.",
)
OF_ROLE = Sentence("Su papel: {role}.", "Your role: {role}.", "Seu papel: {role}.")
HAS_SUBSTITUTE = Sentence(
    "Tiene suplente: {person}.", "You have a substitute: {person}.", "Tem suplente: {person}."
)
NO_SUBSTITUTE = Sentence(
    "Ya no tiene suplente; era {person}.",
    "You no longer have a substitute; it was {person}.",
    "Já não tem suplente; era {person}.",
)
OTHER_SUBSTITUTE = Sentence(
    "Cambia su suplente: antes, {before}; ahora, {after}.",
    "Your substitute has changed: before, {before}; now, {after}.",
    "Muda quem é suplente: antes, {before}; agora, {after}.",
)
NOW_REMOTE = Sentence(
    "Ahora participa a distancia.",
    "You now take part from a distance.",
    "Agora participa a distância.",
)
NOT_REMOTE = Sentence(
    "Ya no participa a distancia.",
    "You no longer take part from a distance.",
    "Já não participa a distância.",
)
FEWER_PARTS = Sentence(
    es="Usted sigue en esta actividad. Su papel ahora: {rest}. Ya no: {gone}.",
    en="You still take part in it. Your role now: {rest}. No longer: {gone}.",
    pt="Você continua nesta atividade. Seu papel agora: {rest}. Já não: {gone}.",
)
MORE_PARTS = Sentence(
    es="Usted sigue en esta actividad, con un papel más: {come}.",
    en="You still take part in it, with one more role: {come}.",
    pt="Você continua nesta atividade, com mais um papel: {come}.",
)
SUBSTITUTE_OF = Sentence("suplente ({role})", "substitute ({role})", "suplente ({role})")
GONE = Sentence(
    es="Esta actividad ya no está en la agenda.",
    en="It is no longer on the agenda.",
    pt="Esta atividade já não está na agenda.",
)
CANCELLED = Sentence("Se canceló.", "It has been cancelled.", "Foi cancelada.")
POSTPONED = Sentence("Se pospuso.", "It has been postponed.", "Foi adiada.")
REVIVED = Sentence(
    es="Esta actividad sí se hace: ya no está cancelada.",
    en="It takes place after all: it is no longer cancelled.",
    pt="Esta atividade será realizada: já não está cancelada.",
)
RESUMED = Sentence(
    es="Esta actividad se retoma: ya no está pospuesta.",
    en="It is on again: it is no longer postponed.",
    pt="Esta atividade é retomada: já não está adiada.",
)
STATUS = Sentence(
    "Cambia el estado de la actividad: antes, {before}; ahora, {after}.",
    "Its status has changed: before, {before}; now, {after}.",
    "Muda a situação da atividade: antes, {before}; agora, {after}.",
)
STATUS_NOW = Sentence(
    "Estado de la actividad: {after}.", "Its status: {after}.", "Situação da atividade: {after}."
)
OTHER_DAY = Sentence("Cambia el día.", "The day has changed.", "Muda o dia.")
OTHER_HOUR = Sentence("Cambia la hora.", "The time has changed.", "Muda o horário.")
OTHER_DAY_AND_HOUR = Sentence(
    "Cambian el día y la hora.", "The day and the time have changed.", "Mudam o dia e o horário."
)
OTHER_WHEN = Sentence("Cambia cuándo es.", "When it is has changed.", "Muda quando é.")
OTHER_ZONE = Sentence(
    "Cambia la zona horaria.", "The time zone has changed.", "Muda o fuso horário."
)
OTHER_PLACE = Sentence("Cambia el lugar.", "The place has changed.", "Muda o local.")
BEFORE = Sentence("Antes: {what}.", "Before: {what}.", "Antes: {what}.")
NOW = Sentence("Ahora: {what}.", "Now: {what}.", "Agora: {what}.")
SAME_TIME = Sentence(
    "Cuándo (no cambia): {what}.", "When (no change): {what}.", "Quando (não muda): {what}."
)
SAME_PLACE = Sentence(
    "Dónde (no cambia): {what}.", "Where (no change): {what}.", "Onde (não muda): {what}."
)
SAME_VENUE = Sentence(
    "En la misma sede: {what}.", "In the same venue: {what}.", "No mesmo endereço: {what}."
)
SAME_DAY = Sentence(
    "Día (no cambia): {what}.", "Day (no change): {what}.", "Dia (não muda): {what}."
)
SAME_DAY_AND_PLACE = Sentence(
    "Día y lugar (no cambian): {what}.",
    "Day and place (no change): {what}.",
    "Dia e local (não mudam): {what}.",
)
IT_IS = Sentence("Cuándo y dónde: {what}.", "When and where: {what}.", "Quando e onde: {what}.")
IT_WAS = Sentence("Iba a ser: {what}.", "It was to be: {what}.", "Seria: {what}.")
IT_STOOD = Sentence(
    "En su agenda estaba: {what}.",
    "On your agenda it was: {what}.",
    "Em sua agenda estava: {what}.",
)
NO_TIME = Sentence("sin fecha ni hora", "no date or time", "sem data nem hora")
NO_PLACE = Sentence("sin lugar indicado", "no place stated", "sem local informado")
NEW_TITLE = Sentence(
    "Cambia el título: antes, {before}; ahora, {after}.",
    "The title has changed: before, {before}; now, {after}.",
    "Muda o título: antes, {before}; agora, {after}.",
)
OTHER_LANGUAGES = Sentence(
    "Cambian los idiomas: antes, {before}; ahora, {after}.",
    "The languages have changed: before, {before}; now, {after}.",
    "Mudam os idiomas: antes, {before}; agora, {after}.",
)
INTERPRETED = Sentence(
    "Ahora hay interpretación {after}.",
    "There is now interpreting {after}.",
    "Agora há interpretação {after}.",
)
NOT_INTERPRETED = Sentence(
    "Ya no hay interpretación {before}.",
    "There is no longer interpreting {before}.",
    "Já não há interpretação {before}.",
)
NEW_LINK = Sentence("Enlace nuevo: {after}.", "New link: {after}.", "Link novo: {after}.")
NO_LINK = Sentence(
    "Este enlace ya no vale: {before}.",
    "This link is no longer valid: {before}.",
    "Este link já não vale: {before}.",
)
ONLY_FOR_HER = Sentence(
    es="Este mensaje es solo para usted: no consta que su nombre pueda publicarse.",
    en="This message is for you alone: nothing says that your name may be published.",
    pt="Esta mensagem é só para você: não consta que seu nome possa ser publicado.",
)
