"""GA401 to GA449: people and their roles."""

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
        es="«{name}» figura como {status}, y tiene un papel por confirmar: {role}.",
        en="“{name}” is given as {status}, and has a role to be confirmed: {role}.",
        pt="«{name}» consta como {status}, e tem um papel a confirmar: {role}.",
    ),
    remedy=Sentence(
        es="Escriba quién participa, o cambie el estado de la actividad.",
        en="Write who takes part, or change the status of the item.",
        pt="Escreva quem participa, ou mude o estado da atividade.",
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
        en="In “{name}” there is a role without person or organisation: {role}.",
        pt="Em «{name}» há um papel sem pessoa nem organização: {role}.",
    ),
    remedy=Sentence(
        es="Escriba quién es; si aún no se sabe, márquelo como por confirmar («certainty»: "
        "«open»).",
        en="Write who it is; if that is not yet known, mark it as to be confirmed "
        "(“certainty”: “open”).",
        pt="Escreva quem é; se ainda não se sabe, marque-o como a confirmar («certainty»: «open»).",
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
        es="En «{name}» figura por confirmar un papel que ya tiene a «{person}»: {role}.",
        en="In “{name}” a role that already has “{person}” is given as to be confirmed: {role}.",
        pt="Em «{name}» consta a confirmar um papel que já tem «{person}»: {role}.",
    ),
    remedy=Sentence(
        es="Si falta su respuesta, márquelo como tentativo («tentative»); si no, quite la marca.",
        en="If the answer is still to come, mark it as tentative (“tentative”); if not, take "
        "the mark away.",
        pt="Se falta a resposta, marque-o como provisório («tentative»); senão, retire a marca.",
    ),
)

PART_TWICE = Entry(
    code="GA404",
    severity=Severity.WARNING,
    title=Sentence(
        es="Participación repetida",
        en="Part given twice",
        pt="Participação repetida",
    ),
    message=Sentence(
        es="«{person}» está dos veces en «{name}» con el mismo papel: {role}.",
        en="“{person}” stands twice in “{name}” with the same role: {role}.",
        pt="«{person}» está duas vezes em «{name}» com o mesmo papel: {role}.",
    ),
    remedy=Sentence(
        es="Deje una sola vez.",
        en="Leave it once.",
        pt="Deixe uma só vez.",
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
        es="El panel «{name}» tiene participantes y no tiene quien lo modere.",
        en="The panel “{name}” has speakers and nobody to moderate it.",
        pt="O painel «{name}» tem participantes e não tem quem o modere.",
    ),
    remedy=Sentence(
        es="Agregue la moderación; si aún no se sabe quién, márquela como por confirmar.",
        en="Add a moderator; if it is not yet known who, mark the part as to be confirmed.",
        pt="Acrescente a moderação; se ainda não se sabe quem, marque-a como a confirmar.",
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
        es="En el taller «{name}» hay papeles asignados, y nadie facilita ni toma nota.",
        en="In the workshop “{name}” people have roles, and nobody facilitates or takes notes.",
        pt="Na oficina «{name}» há papéis atribuídos, e ninguém facilita nem toma notas.",
    ),
    remedy=Sentence(
        es="Agregue la facilitación o la relatoría; si aún no se sabe quién, márquela como por "
        "confirmar.",
        en="Add a facilitator or a rapporteur; if it is not yet known who, mark the part as to "
        "be confirmed.",
        pt="Acrescente a facilitação ou a relatoria; se ainda não se sabe quem, marque-a como "
        "a confirmar.",
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
        es="Hay personas que no participan en ninguna actividad ({count}): {people}.",
        en="There are people who take part in no item ({count}): {people}.",
        pt="Há pessoas que não participam de nenhuma atividade ({count}): {people}.",
    ),
    remedy=Sentence(
        es="Agréguelas a una actividad, o quítelas del documento.",
        en="Add them to an item, or take them out of the document.",
        pt="Acrescente-as a uma atividade, ou retire-as do documento.",
    ),
)

UNKNOWN_VOICES = Entry(
    code="GA408",
    severity=Severity.NOTE,
    title=Sentence(
        es="Personas sin organización ni sector",
        en="People without organisation or sector",
        pt="Pessoas sem organização nem setor",
    ),
    message=Sentence(
        es="No se sabe por quién hablan estas personas ({count}): {people}.",
        en="It is not known for whom these people speak ({count}): {people}.",
        pt="Não se sabe por quem falam estas pessoas ({count}): {people}.",
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
        es="«{id}» retiró el permiso de publicar su nombre y sigue en la agenda: {items}.",
        en="“{id}” withdrew the permission to publish the name and is still in the agenda: "
        "{items}.",
        pt="«{id}» retirou a permissão de publicar seu nome e continua na agenda: {items}.",
    ),
    remedy=Sentence(
        es="Lo que se publica ya no lleva su nombre; confirme si participará.",
        en="What is published no longer has the name; ask whether the person will take part.",
        pt="O que se publica já não traz seu nome; confirme se participará.",
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
        es="Suplencia de sí misma",
        en="Own substitute",
        pt="Substituição de si mesma",
    ),
    message=Sentence(
        es="En «{name}», quien supliría a «{person}» es la misma persona.",
        en="In “{name}”, the substitute of “{person}” is the same person.",
        pt="Em «{name}», quem substituiria «{person}» é a mesma pessoa.",
    ),
    remedy=Sentence(
        es="Escriba a otra persona, o quite la suplencia.",
        en="Write somebody else, or take the substitute out.",
        pt="Escreva outra pessoa, ou retire a substituição.",
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
        es="En «{name}», «{person}» habla por «{organization}», y su organización es «{own}».",
        en="In “{name}”, “{person}” speaks for “{organization}”, and belongs to “{own}”.",
        pt="Em «{name}», «{person}» fala por «{organization}», e sua organização é «{own}».",
    ),
    remedy=Sentence(
        es="Confirme por quién habla, y corrija la que no sea.",
        en="Confirm for whom it is, and correct the one that is wrong.",
        pt="Confirme por quem fala, e corrija a que não for.",
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
        es="Quítela de la lista, y marque los papeles que tenga como por confirmar "
        "(«certainty»: «open»).",
        en="Take it out of the list, and mark its roles as to be confirmed (“certainty”: “open”).",
        pt="Retire-a da lista, e marque os papéis que tenha como a confirmar («certainty»: "
        "«open»).",
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
        en="The permission to publish is given as withdrawn ({withdrawn}) before it was given "
        "({given}).",
        pt="A permissão de publicação consta como retirada ({withdrawn}) antes de ser dada "
        "({given}).",
    ),
    remedy=Sentence(
        es="Revise las dos fechas; mientras tanto se toma por retirado.",
        en="Check both dates; until then it counts as withdrawn.",
        pt="Verifique as duas datas; até lá considera-se retirada.",
    ),
)

NAME_IN_TEXT = Entry(
    code="GA415",
    severity=Severity.WARNING,
    title=Sentence(
        es="Un nombre que no debe publicarse está en un texto",
        en="A name that must not be published stands in a text",
        pt="Um nome que não deve ser publicado está em um texto",
    ),
    message=Sentence(
        es="El texto nombra a «{person}», que no tiene permiso para publicarse.",
        en="The text names “{person}”, who has given no permission to be published.",
        pt="O texto cita «{person}», que não tem permissão para ser publicada.",
    ),
    remedy=Sentence(
        es="Quite el nombre del texto, o registre el permiso en «publication»: la vista pública no cambia los textos.",
        en="Take the name out of the text, or record the permission in “publication”: the public view does not change texts.",
        pt="Retire o nome do texto, ou registre a permissão em «publication»: a versão pública não altera os textos.",
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
)
