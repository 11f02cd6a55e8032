"""GA417 to GA435: permissions to publish that run out, and people who are protected."""

from gobierno_abierto.findings.finding import Entry, Severity
from gobierno_abierto.words import Sentence

BARRED = Entry(
    code="GA417",
    severity=Severity.ERROR,
    title=Sentence(
        es="Un nombre, correo o teléfono que no debe salir está a la vista",
        en="A name, e-mail address or telephone number that must not go out is in sight",
        pt="Um nome, e-mail ou telefone que não deve sair está à vista",
    ),
    message=Sentence(
        es="El texto {gives} «{id}», {which} no debe publicarse: el permiso se retiró, venció o no "
        "vale para una persona protegida.",
        en="The text {gives} “{id}”, {which} must not be published: the permission was "
        "withdrawn, has run out or does not count for a protected person.",
        pt="O texto {gives} «{id}», {which} não deve ser publicado: a permissão foi retirada, "
        "venceu ou não vale para uma pessoa protegida.",
    ),
    remedy=Sentence(
        es="Quite {what}: mientras esté ahí, no se publica nada.",
        en="Take {what} out: while it stands there, nothing is published.",
        pt="Retire {what}: enquanto estiver aí, nada se publica.",
    ),
)

RAN_OUT = Entry(
    code="GA418",
    severity=Severity.NOTE,
    title=Sentence(
        es="Persona cuyo permiso venció y sigue en la agenda",
        en="Person whose permission has run out and who is still in the agenda",
        pt="Pessoa cuja permissão venceu e continua na agenda",
    ),
    message=Sentence(
        es="El permiso de publicación de «{id}» ({fields}) venció el {until}, y sigue en la "
        "agenda: {items}.",
        en="“{id}” gave a permission to publish ({fields}) that ran out on {until}, and is still "
        "in the agenda: {items}.",
        pt="A permissão de publicação de «{id}» ({fields}) venceu em {until}, e continua na "
        "agenda: {items}.",
    ),
    remedy=Sentence(
        es="Lo que se publica ya no lleva esos datos; si da un permiso nuevo, agréguelo en "
        "Permisos («publication») con su fecha.",
        en="What is published no longer includes this data; if a new permission is given, add it "
        "under Permissions (“publication”) with its date.",
        pt="O que se publica já não traz esses dados; se der uma permissão nova, acrescente-a em "
        "Permissões («publication») com sua data.",
    ),
)

ENDS_BEFORE_GIVEN = Entry(
    code="GA419",
    severity=Severity.WARNING,
    title=Sentence(
        es="Permiso que vence antes de darse",
        en="Permission that runs out before it is given",
        pt="Permissão que vence antes de ser dada",
    ),
    message=Sentence(
        es="El permiso de publicación figura como vigente hasta el {until}, y se dio el {given}.",
        en="The permission to publish is stated to be in force until {until}, but was given on "
        "{given}.",
        pt="A permissão de publicação consta como vigente até {until}, e foi dada em {given}.",
    ),
    remedy=Sentence(
        es="Revise las dos fechas; mientras tanto se toma por vencido.",
        en="Check both dates; until then it counts as run out.",
        pt="Verifique as duas datas; até lá considera-se vencida.",
    ),
)

NOTICE_LATER = Entry(
    code="GA420",
    severity=Severity.WARNING,
    title=Sentence(
        es="Aviso de privacidad posterior al permiso",
        en="Privacy notice later than the permission",
        pt="Aviso de privacidade posterior à permissão",
    ),
    message=Sentence(
        es="El permiso se dio el {given}, y el aviso de privacidad que se habría mostrado es del "
        "{notice}.",
        en="The permission was given on {given}, and the privacy notice that is said to have "
        "been shown dates from {notice}.",
        pt="A permissão foi dada em {given}, e o aviso de privacidade que teria sido mostrado é "
        "de {notice}.",
    ),
    remedy=Sentence(
        es="Escriba la versión que la persona vio, o pídale un permiso nuevo con el aviso de ahora.",
        en="Write the version that the person saw, or ask for a new permission with the current "
        "notice.",
        pt="Escreva a versão que a pessoa viu, ou peça-lhe uma permissão nova com o aviso de agora.",
    ),
)

NOT_DESPITE = Entry(
    code="GA421",
    severity=Severity.NOTE,
    title=Sentence(
        es="Permiso que no vale para una persona protegida",
        en="Permission that does not count for a protected person",
        pt="Permissão que não vale para uma pessoa protegida",
    ),
    message=Sentence(
        es="«{id}» está bajo protección, y el permiso ({fields}) no dice que se dio a pesar de "
        "ello: no se publica nada por él.",
        en="“{id}” is protected, and the permission ({fields}) does not say that it was given "
        "despite that: nothing is published by it.",
        pt="«{id}» está sob proteção, e a permissão ({fields}) não diz que foi dada apesar disso: "
        "nada é publicado por ela.",
    ),
    remedy=Sentence(
        es="Déjelo así, y no saldrá; solo si quien puede decidirlo lo quiere de todos modos, "
        "anote los motivos en Aunque esté protegida («despite»).",
        en="Leave it as it is, and nothing goes out; only if whoever may decide it wants it all "
        "the same, record the reasons in Although protected (“despite”).",
        pt="Deixe assim, e nada sairá; só se quem pode decidir o quiser mesmo assim, anote os "
        "motivos em Embora protegida («despite»).",
    ),
)

DESPITE_NOTHING = Entry(
    code="GA422",
    severity=Severity.NOTE,
    title=Sentence(
        es="Permiso a pesar de una protección que no consta",
        en="Permission despite a protection that is not stated",
        pt="Permissão apesar de uma proteção que não consta",
    ),
    message=Sentence(
        es="El permiso de «{id}» se dio a pesar de una protección que la persona no tiene anotada: "
        "{reasons}.",
        en="The permission of “{id}” was given despite a protection that is not recorded for the "
        "person: {reasons}.",
        pt="A permissão de «{id}» foi dada apesar de uma proteção que não consta da pessoa: "
        "{reasons}.",
    ),
    remedy=Sentence(
        es="Si la protección rige, anótela de la persona en Protección («care»); si no, quítela de "
        "Aunque esté protegida («despite»).",
        en="If the protection applies, record it for the person under Protection (“care”); if "
        "not, take it out of Although protected (“despite”).",
        pt="Se a proteção vale, anote-a da pessoa em Proteção («care»); se não, retire-a de "
        "Embora protegida («despite»).",
    ),
)

ENDS_TOO_SOON = Entry(
    code="GA424",
    severity=Severity.WARNING,
    title=Sentence(
        es="Permiso que vence antes de que termine el evento",
        en="Permission that runs out before the event is over",
        pt="Permissão que vence antes de o evento terminar",
    ),
    message=Sentence(
        es="El permiso para publicar el nombre de «{id}» vence el {until}, y «{event}» termina el "
        "{last}.",
        en="The permission to publish the name of “{id}” runs out on {until}, and “{event}” ends "
        "on {last}.",
        pt="A permissão para publicar o nome de «{id}» vence em {until}, e «{event}» termina em "
        "{last}.",
    ),
    remedy=Sentence(
        es="Pida un permiso que valga hasta el final, y anótelo en Permisos («publication»); si "
        "no, publique de nuevo en cuanto venza, y el nombre dejará de salir.",
        en="Ask for a permission that holds until the end, and record it under Permissions "
        "(“publication”); if not, publish again as soon as it has run out, and the name will no "
        "longer go out.",
        pt="Peça uma permissão que valha até o fim, e anote-a em Permissões («publication»); se "
        "não, publique de novo assim que vencer, e o nome deixará de sair.",
    ),
)

ALL = (
    BARRED,
    RAN_OUT,
    ENDS_BEFORE_GIVEN,
    NOTICE_LATER,
    NOT_DESPITE,
    DESPITE_NOTHING,
    ENDS_TOO_SOON,
)
