"""GA501 to GA549: sectors, languages and attendance."""

from gobierno_abierto.findings.finding import Entry, Severity
from gobierno_abierto.words import Sentence

_STANDARD_1 = Sentence(
    es="Estándares de Participación y Cocreación de la Alianza para el Gobierno Abierto, "
    "vigentes desde 2022, estándar 1",
    en="Open Government Partnership, Participation and Co-Creation Standards in force since 2022, "
    "Standard 1",
    pt="Padrões de Participação e Cocriação da Parceria para Governo Aberto, vigentes desde 2022, "
    "padrão 1",
)

ONE_SECTOR = Entry(
    code="GA501",
    severity=Severity.NOTE,
    title=Sentence(
        es="Panel de un solo sector",
        en="Panel of one sector",
        pt="Painel de um só setor",
    ),
    message=Sentence(
        es="En «{name}» todas las voces ({count}) son de un solo sector: {sector}.",
        en="In “{name}” all voices ({count}) are from one sector: {sector}.",
        pt="Em «{name}» todas as vozes ({count}) são de um só setor: {sector}.",
    ),
    remedy=Sentence(
        es="Considere invitar a alguien de otro sector.",
        en="Consider inviting somebody from another sector.",
        pt="Considere convidar alguém de outro setor.",
    ),
)

ONE_SIDE_ONLY = Entry(
    code="GA502",
    severity=Severity.WARNING,
    title=Sentence(
        es="Diálogo con una sola de las partes",
        en="Dialogue with one side only",
        pt="Diálogo com uma só das partes",
    ),
    message=Sentence(
        es="Entre quienes convocan y quienes hablan hay {present}, pero no hay {missing}.",
        en="Those who convene and those who speak include {present}, but no {missing}.",
        pt="Entre quem convoca e quem fala há {present}, mas não há {missing}.",
    ),
    remedy=Sentence(
        es="Invite a la parte que falta; si ya participa, escriba su sector.",
        en="Invite the side that is missing; if it already takes part, write its sector.",
        pt="Convide a parte que falta; se já participa, escreva seu setor.",
    ),
    source=_STANDARD_1,
)

AUDIENCE_UNHEARD = Entry(
    code="GA503",
    severity=Severity.NOTE,
    title=Sentence(
        es="Sectores convocados sin voz",
        en="Invited sectors without a voice",
        pt="Setores convidados sem voz",
    ),
    message=Sentence(
        es="«{event}» convoca a sectores de los que nadie toma la palabra: {sectors}.",
        en="“{event}” invites sectors from which nobody speaks: {sectors}.",
        pt="«{event}» convida setores dos quais ninguém toma a palavra: {sectors}.",
    ),
    remedy=Sentence(
        es="Considere dar la palabra a alguien de esos sectores; si ya participa, escriba su sector.",
        en="Consider giving somebody from those sectors a voice; if there is one already, write "
        "the sector.",
        pt="Considere dar a palavra a alguém desses setores; se já participa, escreva seu setor.",
    ),
)

NO_INTERPRETATION = Entry(
    code="GA504",
    severity=Severity.NOTE,
    title=Sentence(
        es="Varios idiomas sin interpretación",
        en="Several languages without interpretation",
        pt="Vários idiomas sem interpretação",
    ),
    message=Sentence(
        es="«{event}» usa varios idiomas ({languages}), pero no dice si hay interpretación.",
        en="“{event}” uses several languages ({languages}), but does not say whether there is "
        "interpretation.",
        pt="«{event}» usa vários idiomas ({languages}), mas não diz se há interpretação.",
    ),
    remedy=Sentence(
        es="Indique de qué idioma a cuál se interpreta.",
        en="Say from which language into which it is interpreted.",
        pt="Indique de qual idioma para qual se interpreta.",
    ),
)

LANGUAGE_NOT_USED = Entry(
    code="GA505",
    severity=Severity.WARNING,
    title=Sentence(
        es="Interpretación de un idioma que no se usa",
        en="Interpretation from a language that is not used",
        pt="Interpretação de um idioma que não se usa",
    ),
    message=Sentence(
        es="Hay interpretación desde un idioma que no es del evento ni de sus actividades: "
        "{language}.",
        en="There is interpretation from a language that neither the event nor its items use: "
        "{language}.",
        pt="Há interpretação de um idioma que não é do evento nem de suas atividades: {language}.",
    ),
    remedy=Sentence(
        es="Corrija el idioma, o agréguelo a los del evento.",
        en="Correct the language, or add it to those of the event.",
        pt="Corrija o idioma, ou acrescente-o aos do evento.",
    ),
)

INTO_ITSELF = Entry(
    code="GA506",
    severity=Severity.WARNING,
    title=Sentence(
        es="Interpretación al mismo idioma",
        en="Interpretation into the same language",
        pt="Interpretação para o mesmo idioma",
    ),
    message=Sentence(
        es="El idioma de origen de la interpretación es también el de destino: {language}.",
        en="The source language of the interpretation is also the target: {language}.",
        pt="O idioma de origem da interpretação é também o de destino: {language}.",
    ),
    remedy=Sentence(
        es="Corrija el idioma de origen o el de destino.",
        en="Correct the source or the target language.",
        pt="Corrija o idioma de origem ou o de destino.",
    ),
)

NOT_INTERPRETED = Entry(
    code="GA507",
    severity=Severity.NOTE,
    title=Sentence(
        es="Actividad en otro idioma sin interpretación",
        en="Item in another language without interpretation",
        pt="Atividade em outro idioma sem interpretação",
    ),
    message=Sentence(
        es="«{name}» es en {language}, que no es idioma de su evento, y no tiene interpretación.",
        en="“{name}” is in {language}, which is not a language of its event, and has no "
        "interpretation.",
        pt="«{name}» é em {language}, que não é idioma de seu evento, e não tem interpretação.",
    ),
    remedy=Sentence(
        es="Indique la interpretación, o agregue el idioma a los del evento.",
        en="Say how it is interpreted, or add the language to those of the event.",
        pt="Indique a interpretação, ou acrescente o idioma aos do evento.",
    ),
)

NEGATIVE = Entry(
    code="GA508",
    severity=Severity.ERROR,
    title=Sentence(
        es="Cantidad negativa",
        en="Negative number",
        pt="Quantidade negativa",
    ),
    message=Sentence(
        es="«{field}» dice {count}, pero una cantidad no puede ser negativa.",
        en="“{field}” says {count}, but it cannot be negative.",
        pt="«{field}» diz {count}, mas uma quantidade não pode ser negativa.",
    ),
    remedy=Sentence(
        es="Escriba la cantidad; si no se conoce, quite el dato.",
        en="Write the number; if it is not known, leave it out.",
        pt="Escreva a quantidade; se não se conhece, retire o dado.",
    ),
)

MORE_THAN_REGISTERED = Entry(
    code="GA509",
    severity=Severity.NOTE,
    title=Sentence(
        es="Más asistentes que inscritos",
        en="More attended than registered",
        pt="Mais pessoas presentes do que inscritas",
    ),
    message=Sentence(
        es="En «{event}» hubo más asistentes ({attended}) que inscritos ({registered}).",
        en="At “{event}” more people attended ({attended}) than registered ({registered}).",
        pt="Em «{event}» houve mais pessoas presentes ({attended}) do que inscritas "
        "({registered}).",
    ),
    remedy=Sentence(
        es="Puede ser correcto si hubo quien llegó sin inscribirse; revise las dos cifras.",
        en="It can be right if some came without registering; check both figures.",
        pt="Pode estar certo se houve quem chegou sem se inscrever; verifique os dois números.",
    ),
)

GROUP_TOO_LARGE = Entry(
    code="GA510",
    severity=Severity.ERROR,
    title=Sentence(
        es="Grupo mayor que la asistencia",
        en="Group larger than the attendance",
        pt="Grupo maior que a presença total",
    ),
    message=Sentence(
        es="El grupo «{group}» tiene {count} personas, pero en total asistieron {attended}.",
        en="The group “{group}” has {count} people, but {attended} attended in all.",
        pt="O grupo «{group}» tem {count} pessoas, mas no total compareceram {attended}.",
    ),
    remedy=Sentence(
        es="Revise las dos cifras.",
        en="Check both figures.",
        pt="Verifique os dois números.",
    ),
)

ALL = (
    ONE_SECTOR,
    ONE_SIDE_ONLY,
    AUDIENCE_UNHEARD,
    NO_INTERPRETATION,
    LANGUAGE_NOT_USED,
    INTO_ITSELF,
    NOT_INTERPRETED,
    NEGATIVE,
    MORE_THAN_REGISTERED,
    GROUP_TOO_LARGE,
)
