"""GA313 to GA322, with gaps: who has to be together, on the way, or up at night."""

import attrs

from gobierno_abierto.findings.finding import Entry, Severity, cited
from gobierno_abierto.words import Sentence

EVERYONE_CLASH = Entry(
    code="GA313",
    severity=Severity.WARNING,
    title=Sentence(
        es="Algo a la misma hora que una actividad para todo el público",
        en="Something at the same time as an item for everybody",
        pt="Algo no mesmo horário que uma atividade para todo o público",
    ),
    message=Sentence(
        es="«{item}» es para todo el público, y a la misma hora hay: {others}.",
        en="“{item}” is for everybody, and at the same time there is: {others}.",
        pt="«{item}» é para todo o público, e no mesmo horário há: {others}.",
    ),
    remedy=Sentence(
        es="Deje libre ese horario. Si no es para todo el público, póngala en un bloque con lo que "
        "hay a la misma hora.",
        en="Leave that time free. If it is not for everybody, put it in a block with whatever "
        "else is on at that time.",
        pt="Deixe esse horário livre. Se não é para todo o público, ponha-a em um bloco com o que "
        "há no mesmo horário.",
    ),
)

TRAVEL_CLASH = Entry(
    code="GA314",
    severity=Severity.ERROR,
    title=Sentence(
        es="Una persona que no llega a tiempo de un lugar a otro",
        en="One person without enough time to get from one place to another",
        pt="Uma pessoa que não chega a tempo de um lugar a outro",
    ),
    message=Sentence(
        es="Para ir de {origin}, donde acaba «{one}», a {destination}, donde empieza «{other}», "
        "{person} necesita {needed} min y solo tiene: {available}.",
        en="To get from {origin}, where “{one}” ends, to {destination}, where “{other}” starts, "
        "{person} needs {needed} min and only has: {available}.",
        pt="Para ir de {origin}, onde acaba «{one}», a {destination}, onde começa «{other}», "
        "{person} precisa de {needed} min e só tem: {available}.",
    ),
    remedy=Sentence(
        es="Deje más tiempo entre las dos, acerque los lugares, o nombre suplente en una de ellas.",
        en="Leave more time between the two, bring the places closer, or name a substitute in one "
        "of them.",
        pt="Deixe mais tempo entre as duas, aproxime os lugares, ou indique quem a substitua em "
        "uma delas.",
    ),
)

COMMITMENT_CLASH = Entry(
    code="GA316",
    severity=Severity.WARNING,
    title=Sentence(
        es="Dos talleres sobre el mismo compromiso a la vez",
        en="Two workshops on the same commitment at once",
        pt="Duas oficinas sobre o mesmo compromisso ao mesmo tempo",
    ),
    message=Sentence(
        es="«{one}» y «{other}» trabajan a la vez en el compromiso «{commitment}»: {overlap}.",
        en="“{one}” and “{other}” work on the commitment “{commitment}” at once: {overlap}.",
        pt="«{one}» e «{other}» trabalham ao mesmo tempo no compromisso «{commitment}»: {overlap}.",
    ),
    remedy=Sentence(
        es="Ponga un taller después del otro, o júntelos en uno.",
        en="Hold one workshop after the other, or make one of both.",
        pt="Ponha uma oficina depois da outra, ou junte-as em uma só.",
    ),
)

NIGHT_CLASH = Entry(
    code="GA317",
    severity=Severity.WARNING,
    title=Sentence(
        es="Participación a distancia en plena noche",
        en="Taking part from a distance in the middle of the night",
        pt="Participação a distância em plena noite",
    ),
    message=Sentence(
        es="Para {person}, que participa a distancia, «{item}» cae en la noche (22:00–07:00): "
        "{local} ({zone}).",
        en="For {person}, who takes part from a distance, “{item}” falls at night (22:00–07:00): "
        "{local} ({zone}).",
        pt="Para {person}, que participa a distância, «{item}» cai durante a noite "
        "(22:00–07:00): {local} ({zone}).",
    ),
    remedy=Sentence(
        es="Busque una hora que allá caiga entre las 07:00 y las 22:00, o confirme que puede a esa "
        "hora.",
        en="Find a time that is between 07:00 and 22:00 there, or confirm that this one is "
        "possible.",
        pt="Procure um horário que lá caia entre as 07:00 e as 22:00, ou confirme que esse é "
        "possível.",
    ),
)

CITIES_CLASH = Entry(
    code="GA318",
    severity=Severity.WARNING,
    title=Sentence(
        es="Una persona en dos ciudades el mismo día",
        en="One person in two cities on one day",
        pt="Uma pessoa em duas cidades no mesmo dia",
    ),
    message=Sentence(
        es="El {day}, {person} está en {cities}, y no consta cuánto toma el traslado: {items}.",
        en="On {day}, {person} is in {cities}, and nothing says how long the journey takes: "
        "{items}.",
        pt="Em {day}, {person} está em {cities}, e não consta quanto leva o deslocamento: {items}.",
    ),
    remedy=Sentence(
        es="Si alcanza a llegar, déjelo así (en JSON se indica en Traslados, «transfers», "
        "cuántos minutos se necesitan); si no, pase una de las actividades a otro día.",
        en="If there is time for the journey, leave it (in JSON, Transfers, “transfers”, state "
        "how many minutes it takes); if not, move one of the items to another day.",
        pt="Se dá tempo de chegar, deixe assim (em JSON indica-se em Deslocamentos, «transfers», "
        "quantos minutos são necessários); se não, passe uma das atividades para outro dia.",
    ),
)

UNKNOWN_PERSON_ZONE = Entry(
    code="GA320",
    severity=Severity.ERROR,
    title=Sentence(
        es="Zona horaria de una persona que no existe",
        en="Time zone of a person that does not exist",
        pt="Fuso horário de uma pessoa que não existe",
    ),
    message=Sentence(
        es="«{zone}», donde está {person}, no es el nombre de una zona horaria.",
        en="“{zone}”, where {person} is, is not the name of a time zone.",
        pt="«{zone}», onde está {person}, não é o nome de um fuso horário.",
    ),
    remedy=Sentence(
        es="Escriba región y ciudad, como en la base IANA{hint}.",
        en="Write region and city, as in the IANA database{hint}.",
        pt="Escreva região e cidade, como na base IANA{hint}.",
    ),
    source=cited("IANA Time Zone Database"),
)

TOO_MANY = Entry(
    code="GA322",
    severity=Severity.WARNING,
    title=Sentence(
        es="El mismo choque demasiadas veces",
        en="The same clash too many times",
        pt="O mesmo choque vezes demais",
    ),
    message=Sentence(
        es="«{name}» tiene más de {count} veces el mismo choque: «{clash}».",
        en="“{name}” has the same clash more than {count} times: “{clash}”.",
        pt="«{name}» tem mais de {count} vezes o mesmo choque: «{clash}».",
    ),
    remedy=Sentence(
        es="Si es un dato provisional («por confirmar») o repetido por descuido, quítelo de esas "
        "actividades; si no, corrija primero la causa que tienen en común.",
        en="If it is a placeholder (“to be confirmed”) or was repeated by mistake, take it out "
        "of those items; if not, first correct the cause that they have in common.",
        pt="Se é um dado provisório («a confirmar») ou repetido por descuido, retire-o dessas "
        "atividades; se não, corrija primeiro a causa que têm em comum.",
    ),
)

# The same where most of an agenda is outside of the dates of its event: that has one cause.
DATES_SUSPECT = attrs.evolve(
    TOO_MANY,
    message=Sentence(
        es="«{name}» es: {dates}, pero {count} de sus {total} actividades son otro día: {items}.",
        en="“{name}” is: {dates}, but {count} of its {total} items are on other days: {items}.",
        pt="«{name}» é: {dates}, mas {count} de suas {total} atividades são em outro dia: {items}.",
    ),
    remedy=Sentence(
        es="Corrija las Fechas del evento («dates») si son las que están mal; si no, el día de "
        "esas actividades.",
        en="Correct the Dates of the event (“dates”) if it is they that are wrong; if not, the day "
        "of those items.",
        pt="Corrija as Datas do evento («dates») se são elas que estão erradas; se não, o dia "
        "dessas atividades.",
    ),
)

ALL = (
    EVERYONE_CLASH,
    TRAVEL_CLASH,
    COMMITMENT_CLASH,
    NIGHT_CLASH,
    CITIES_CLASH,
    UNKNOWN_PERSON_ZONE,
    TOO_MANY,
)
