"""GA401 to GA449: people and their roles."""

import attrs

from gobierno_abierto.findings.catalogue.names import NAME_IN_TEXT
from gobierno_abierto.findings.finding import Entry, Severity, cited
from gobierno_abierto.words import Sentence

STILL_OPEN = Entry(
    code="GA401",
    severity=Severity.WARNING,
    title=Sentence(
        es="Actividad confirmada con un papel por confirmar",
        en="Confirmed item with a role to be confirmed",
        pt="Atividade confirmada com um papel a confirmar",
    ),
    message=Sentence(
        es="«{name}» figura como {status}, pero tiene un papel por confirmar: {role}.",
        en="“{name}” is given as {status}, but has a role to be confirmed: {role}.",
        pt="«{name}» consta como {status}, mas tem um papel a confirmar: {role}.",
    ),
    remedy=Sentence(
        es="Escriba quién participa, o cambie el estado de la actividad.",
        en="Write who takes part, or change the status of the item.",
        pt="Escreva quem participa, ou mude a situação da atividade.",
    ),
)

NOBODY_NAMED = Entry(
    code="GA402",
    severity=Severity.WARNING,
    title=Sentence(
        es="Papel sin nadie",
        en="Role with nobody",
        pt="Papel sem ninguém",
    ),
    message=Sentence(
        es="En «{name}» hay un papel sin persona ni organización: {role}.",
        en="In “{name}” there is a role with no person or organisation: {role}.",
        pt="Em «{name}» há um papel sem pessoa nem organização: {role}.",
    ),
    remedy=Sentence(
        es="Escriba quién es; si aún no se sabe, ponga «por confirmar» en Certeza («certainty»: "
        "«open»).",
        en="Write who it is; if that is not yet known, put “to be confirmed” under Certainty "
        "(“certainty”: “open”).",
        pt="Escreva quem é; se ainda não se sabe, ponha «a confirmar» em Certeza («certainty»: "
        "«open»).",
    ),
)

OPEN_BUT_NAMED = Entry(
    code="GA403",
    severity=Severity.WARNING,
    title=Sentence(
        es="Por confirmar y con nombre a la vez",
        en="To be confirmed and named at once",
        pt="A confirmar e com nome ao mesmo tempo",
    ),
    message=Sentence(
        es="En «{name}», un papel está por confirmar y ya tiene nombre: {role}, «{person}».",
        en="In “{name}”, a role is to be confirmed and already has a name: {role}, “{person}”.",
        pt="Em «{name}», um papel está a confirmar e já tem nome: {role}, «{person}».",
    ),
    remedy=Sentence(
        es="Si falta su respuesta, ponga «tentativa» en Certeza («certainty»: «tentative»); si no, "
        "quite «por confirmar».",
        en="If the answer is still to come, put “tentative” under Certainty (“certainty”: "
        "“tentative”); if not, take “to be confirmed” away.",
        pt="Se falta a resposta, ponha «provisória» em Certeza («certainty»: «tentative»); senão, "
        "retire «a confirmar».",
    ),
)

PART_TWICE = Entry(
    code="GA404",
    severity=Severity.WARNING,
    title=Sentence(
        es="Participación repetida",
        en="Same role twice",
        pt="Participação repetida",
    ),
    message=Sentence(
        es="«{person}» está más de una vez en «{name}» con el mismo papel: {role}.",
        en="“{person}” is in “{name}” more than once with the same role: {role}.",
        pt="«{person}» está mais de uma vez em «{name}» com o mesmo papel: {role}.",
    ),
    remedy=Sentence(
        es="Déjela una sola vez.",
        en="Leave it only once.",
        pt="Deixe-a uma só vez.",
    ),
)

NO_MODERATOR = Entry(
    code="GA405",
    severity=Severity.NOTE,
    title=Sentence(
        es="Panel sin moderación",
        en="Panel without a moderator",
        pt="Painel sem moderação",
    ),
    message=Sentence(
        es="El panel «{name}» tiene panelistas, pero no tiene quien lo modere.",
        en="The panel “{name}” has speakers, but nobody to moderate it.",
        pt="O painel «{name}» tem painelistas, mas não tem quem o modere.",
    ),
    remedy=Sentence(
        es="Agregue a quien modere en Participaciones («parts»); si aún no se sabe quién, ponga "
        "«por confirmar» en Certeza («certainty»: «open»).",
        en="Add a moderator under Parts (“parts”); if it is not yet known who, put “to be "
        "confirmed” under Certainty (“certainty”: “open”).",
        pt="Acrescente quem modere em Participações («parts»); se ainda não se sabe quem, ponha "
        "«a confirmar» em Certeza («certainty»: «open»).",
    ),
)

NO_FACILITATOR = Entry(
    code="GA406",
    severity=Severity.NOTE,
    title=Sentence(
        es="Taller sin facilitación ni relatoría",
        en="Workshop without facilitator or rapporteur",
        pt="Oficina sem facilitação nem relatoria",
    ),
    message=Sentence(
        es="En el taller «{name}» hay papeles asignados, pero nadie facilita ni toma nota.",
        en="In the workshop “{name}” people have roles, but nobody facilitates or takes notes.",
        pt="Na oficina «{name}» há papéis atribuídos, mas ninguém facilita nem toma notas.",
    ),
    remedy=Sentence(
        es="Agregue la facilitación o la relatoría en Participaciones («parts»); si aún no se "
        "sabe quién, ponga «por confirmar» en Certeza («certainty»: «open»).",
        en="Add a facilitator or a rapporteur under Parts (“parts”); if it is not yet known who, "
        "put “to be confirmed” under Certainty (“certainty”: “open”).",
        pt="Acrescente a facilitação ou a relatoria em Participações («parts»); se ainda não se "
        "sabe quem, ponha «a confirmar» em Certeza («certainty»: «open»).",
    ),
)

UNUSED_PEOPLE = Entry(
    code="GA407",
    severity=Severity.NOTE,
    title=Sentence(
        es="Personas que no están en la agenda",
        en="People who are not in the agenda",
        pt="Pessoas que não estão na agenda",
    ),
    message=Sentence(
        es="Hay personas de la lista que no participan en ninguna actividad ({count}): {people}.",
        en="Some people on the list take part in no item ({count}): {people}.",
        pt="Há pessoas da lista que não participam de nenhuma atividade ({count}): {people}.",
    ),
    remedy=Sentence(
        es="Si falta su fila en Participaciones («parts»), agréguela; si ya no participan, quítelas "
        "de Personas («people»).",
        en="If their row under Parts (“parts”) is missing, add it; if they no longer take part, "
        "take them out of People (“people”).",
        pt="Se falta sua linha em Participações («parts»), acrescente-a; se já não participam, "
        "retire-as de Pessoas («people»).",
    ),
)

UNKNOWN_VOICES = Entry(
    code="GA408",
    severity=Severity.NOTE,
    title=Sentence(
        es="Personas sin organización ni sector",
        en="People without an organisation or a sector",
        pt="Pessoas sem organização nem setor",
    ),
    message=Sentence(
        es="No se sabe en nombre de quién hablan estas personas ({count}): {people}.",
        en="It is not known whom these people speak for ({count}): {people}.",
        pt="Não se sabe em nome de quem falam estas pessoas ({count}): {people}.",
    ),
    remedy=Sentence(
        es="Escriba su organización o su sector.",
        en="Write their organisation or their sector.",
        pt="Escreva sua organização ou seu setor.",
    ),
)

WITHDRAWN = Entry(
    code="GA409",
    severity=Severity.NOTE,
    title=Sentence(
        es="Persona que retiró su permiso y sigue en la agenda",
        en="Person who withdrew permission and is still in the agenda",
        pt="Pessoa que retirou sua permissão e continua na agenda",
    ),
    message=Sentence(
        es="«{id}» retiró su permiso de publicación ({fields}) y sigue en la agenda: {items}.",
        en="“{id}” withdrew the permission to publish ({fields}) and is still in the agenda: "
        "{items}.",
        pt="«{id}» retirou sua permissão de publicação ({fields}) e continua na agenda: {items}.",
    ),
    remedy=Sentence(
        es="Lo que se publica ya no lleva esos datos; confirme si participará.",
        en="What is published no longer includes this data; ask whether the person will take part.",
        pt="O que se publica já não traz esses dados; confirme se participará.",
    ),
)

BAD_EMAIL = Entry(
    code="GA410",
    severity=Severity.WARNING,
    title=Sentence(
        es="Correo electrónico inválido",
        en="Invalid e-mail address",
        pt="E-mail inválido",
    ),
    message=Sentence(
        es="«{email}» no puede ser un correo electrónico.",
        en="“{email}” cannot be an e-mail address.",
        pt="«{email}» não pode ser um e-mail.",
    ),
    remedy=Sentence(
        es="Revise que tenga una sola arroba y un dominio, como «nombre@example.org».",
        en="Check that it has one @ and a domain, as in “name@example.org”.",
        pt="Verifique se tem uma só arroba e um domínio, como «nome@example.org».",
    ),
    source=cited("RFC 5321 §4.1.2"),
)

OWN_SUBSTITUTE = Entry(
    code="GA411",
    severity=Severity.WARNING,
    title=Sentence(
        es="Suplente que es la misma persona",
        en="Substitute who is the same person",
        pt="Suplente que é a mesma pessoa",
    ),
    message=Sentence(
        es="En «{name}», quien supliría a «{person}» es la misma persona.",
        en="In “{name}”, the substitute of “{person}” is the same person.",
        pt="Em «{name}», quem seria suplente de «{person}» é a mesma pessoa.",
    ),
    remedy=Sentence(
        es="Escriba a otra persona, o quite la suplencia.",
        en="Write somebody else, or take the substitute out.",
        pt="Escreva outra pessoa, ou retire a suplência.",
    ),
)

OTHER_ORGANIZATION = Entry(
    code="GA412",
    severity=Severity.NOTE,
    title=Sentence(
        es="Habla por otra organización",
        en="Speaks for another organisation",
        pt="Fala por outra organização",
    ),
    message=Sentence(
        es="En «{name}», «{person}» habla por «{organization}», pero su organización es «{own}».",
        en="In “{name}”, “{person}” speaks for “{organization}”, but belongs to “{own}”.",
        pt="Em «{name}», «{person}» fala por «{organization}», mas sua organização é «{own}».",
    ),
    remedy=Sentence(
        es="Confirme en nombre de quién habla: las dos pueden ser correctas; si una no lo es, "
        "corríjala.",
        en="Check whom the person speaks for: both may be right; if one is not, correct it.",
        pt="Confirme em nome de quem fala: as duas podem estar certas; se uma não estiver, "
        "corrija-a.",
    ),
)

# The same in several items: then it is perhaps the person's own that is wrong.
OTHER_ORGANIZATION_OFTEN = attrs.evolve(
    OTHER_ORGANIZATION,
    message=Sentence(
        es="En {count} actividades ({items}), «{person}» habla por «{organization}», pero su "
        "organización es «{own}».",
        en="In {count} items ({items}), “{person}” speaks for “{organization}”, but belongs to "
        "“{own}”.",
        pt="Em {count} atividades ({items}), «{person}» fala por «{organization}», mas sua "
        "organização é «{own}».",
    ),
)

PLACEHOLDER_PERSON = Entry(
    code="GA413",
    severity=Severity.WARNING,
    title=Sentence(
        es="Nombre provisional en lugar de una persona",
        en="Placeholder in place of a person",
        pt="Nome provisório em lugar de uma pessoa",
    ),
    message=Sentence(
        es="«{name}» no es el nombre de una persona.",
        en="“{name}” is not the name of a person.",
        pt="«{name}» não é o nome de uma pessoa.",
    ),
    remedy=Sentence(
        es="Quítela de Personas («people»); en los papeles que tenga, deje vacía la Persona "
        "(«person») y ponga «por confirmar» en Certeza («certainty»: «open»).",
        en="Take it out of People (“people”); in the roles it has, leave Person (“person”) blank "
        "and put “to be confirmed” under Certainty (“certainty”: “open”).",
        pt="Retire-o de Pessoas («people»); nos papéis que tenha, deixe Pessoa («person») em "
        "branco e ponha «a confirmar» em Certeza («certainty»: «open»).",
    ),
)

WITHDRAWN_BEFORE_GIVEN = Entry(
    code="GA414",
    severity=Severity.WARNING,
    title=Sentence(
        es="Permiso retirado antes de darse",
        en="Permission withdrawn before it was given",
        pt="Permissão retirada antes de ser dada",
    ),
    message=Sentence(
        es="El permiso de publicación figura como retirado ({withdrawn}) antes de darse ({given}).",
        en="The permission to publish is stated to have been withdrawn ({withdrawn}) before it "
        "was given ({given}).",
        pt="A permissão de publicação consta como retirada ({withdrawn}) antes de ser dada "
        "({given}).",
    ),
    remedy=Sentence(
        es="Revise las dos fechas; mientras tanto se toma por retirado.",
        en="Check both dates; until then it counts as withdrawn.",
        pt="Verifique as duas datas; até lá considera-se retirada.",
    ),
)

UNCLEAR_PERMISSION = Entry(
    code="GA416",
    severity=Severity.ERROR,
    title=Sentence(
        es="Permiso que no se entiende",
        en="Permission that cannot be understood",
        pt="Permissão que não se entende",
    ),
    message=Sentence(
        es="Junto a «{person}» dice «{name}», que el formato no conoce; por si retira el permiso, no se publica nada por él.",
        en="Beside “{person}” it says “{name}”, which the format does not know; in case it "
        "withdraws the permission, nothing is published by it.",
        pt="Junto a «{person}» está «{name}», que o formato não conhece; caso retire a permissão, nada é publicado por ela.",
    ),
    remedy=Sentence(
        es="Si el permiso se retiró, escriba «withdrawn» con su fecha dentro de «publication»; si no, quite «{name}» o llámelo «x-{name}».",
        en="If the permission was withdrawn, write “withdrawn” with its date inside “publication”; if not, take “{name}” out or call it “x-{name}”.",
        pt="Se a permissão foi retirada, escreva «withdrawn» com sua data dentro de «publication»; se não, retire «{name}» ou chame-o «x-{name}».",
    ),
)

NAME_TWICE = Entry(
    code="GA423",
    severity=Severity.WARNING,
    title=Sentence(
        es="El mismo nombre, escrito dos veces",
        en="The same name, written twice",
        pt="O mesmo nome, escrito duas vezes",
    ),
    message=Sentence(
        es="«{name}» y «{other}» son el mismo nombre: puede ser una sola persona, anotada dos "
        "veces.",
        en="“{name}” and “{other}” are the same name: it may be one person, listed twice.",
        pt="«{name}» e «{other}» são o mesmo nome: pode ser uma só pessoa, anotada duas vezes.",
    ),
    remedy=Sentence(
        es="Si es una sola, deje una y póngala en todos sus papeles; si son dos, distíngalas en "
        "el nombre, por ejemplo con el otro apellido (en JSON también vale una excepción, "
        "«waivers»).",
        en="If it is one person, keep one entry and use it in all their roles; if there are two, "
        "tell them apart in the name, for example by a second surname (in JSON a waiver will "
        "do as well, “waivers”).",
        pt="Se é uma só, deixe uma e ponha-a em todos os seus papéis; se são duas, distinga-as "
        "no nome, por exemplo com o outro sobrenome (em JSON também vale uma exceção, "
        "«waivers»).",
    ),
)

ALL = (
    STILL_OPEN,
    NOBODY_NAMED,
    OPEN_BUT_NAMED,
    PART_TWICE,
    NO_MODERATOR,
    NO_FACILITATOR,
    UNUSED_PEOPLE,
    UNKNOWN_VOICES,
    WITHDRAWN,
    BAD_EMAIL,
    OWN_SUBSTITUTE,
    OTHER_ORGANIZATION,
    PLACEHOLDER_PERSON,
    WITHDRAWN_BEFORE_GIVEN,
    NAME_IN_TEXT,
    UNCLEAR_PERMISSION,
    NAME_TWICE,
)
