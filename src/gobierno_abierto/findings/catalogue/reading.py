"""GA001 to GA049: what keeps a file from being read."""

import attrs

from gobierno_abierto.findings.finding import Entry, Severity, cited
from gobierno_abierto.words import Sentence

_JSON = cited("RFC 8259")

UNREADABLE_FILE = Entry(
    code="GA001",
    severity=Severity.ERROR,
    title=Sentence(
        es="El archivo no se puede abrir",
        en="The file cannot be opened",
        pt="O arquivo não pode ser aberto",
    ),
    message=Sentence(
        es="No se pudo abrir «{name}»: {reason}.",
        en="“{name}” could not be opened: {reason}.",
        pt="Não foi possível abrir «{name}»: {reason}.",
    ),
    remedy=Sentence(
        es="Revise que el nombre esté bien escrito y que tenga permiso para leerlo.",
        en="Check that the name is spelled right and that you may read it.",
        pt="Verifique se o nome está correto e se você tem permissão para ler o arquivo.",
    ),
)

TOO_LARGE = Entry(
    code="GA002",
    severity=Severity.ERROR,
    title=Sentence(
        es="El archivo es demasiado grande",
        en="The file is too large",
        pt="O arquivo é grande demais",
    ),
    message=Sentence(
        es="El archivo mide más de {limit} bytes.",
        en="The file is larger than {limit} bytes.",
        pt="O arquivo tem mais de {limit} bytes.",
    ),
    remedy=Sentence(
        es="Compruebe que sea el archivo correcto; si lo es, divídalo en varios documentos.",
        en="Check that it is the right file; if it is, split it into several documents.",
        pt="Confira se é o arquivo certo; se for, divida-o em vários documentos.",
    ),
)

NOT_UTF8 = Entry(
    code="GA003",
    severity=Severity.ERROR,
    title=Sentence(
        es="El archivo no está en UTF-8",
        en="The file is not in UTF-8",
        pt="O arquivo não está em UTF-8",
    ),
    message=Sentence(
        es="El byte {offset} no es UTF-8.",
        en="Byte {offset} is not UTF-8.",
        pt="O byte {offset} não é UTF-8.",
    ),
    remedy=Sentence(
        es="Guarde el archivo con codificación UTF-8.",
        en="Save the file with UTF-8 encoding.",
        pt="Salve o arquivo com codificação UTF-8.",
    ),
    source=cited("RFC 8259 §8.1"),
)

NOT_JSON = Entry(
    code="GA004",
    severity=Severity.ERROR,
    title=Sentence(
        es="El archivo no es JSON",
        en="The file is not JSON",
        pt="O arquivo não é JSON",
    ),
    message=Sentence(
        es="Aquí deja de ser JSON (línea {line}, columna {column}).",
        en="It stops being JSON here (line {line}, column {column}).",
        pt="Aqui deixa de ser JSON (linha {line}, coluna {column}).",
    ),
    remedy=Sentence(
        es="Busque ahí, o al final de la línea anterior, una coma, comilla, llave o corchete que falte o que sobre.",
        en="Look there, or at the end of the line before, for a missing or stray comma, quotation mark, brace or bracket.",
        pt="Procure ali, ou no fim da linha anterior, uma vírgula, aspas, chave ou colchete que falte ou que sobre.",
    ),
    source=_JSON,
)

TOO_DEEP = Entry(
    code="GA005",
    severity=Severity.ERROR,
    title=Sentence(
        es="El archivo está anidado sin medida",
        en="The file is nested too deep",
        pt="O arquivo tem aninhamento excessivo",
    ),
    message=Sentence(
        es="Hay más de {limit} niveles de llaves y corchetes.",
        en="There are more than {limit} levels of braces and brackets.",
        pt="Há mais de {limit} níveis de chaves e colchetes.",
    ),
    remedy=Sentence(
        es="Un documento de diálogo no pasa de veinte niveles: revise quién generó el archivo.",
        en="A dialogue document stays below twenty levels: check what made the file.",
        pt="Um documento de diálogo não passa de vinte níveis: verifique quem gerou o arquivo.",
    ),
)

REPEATED_MEMBER = Entry(
    code="GA006",
    severity=Severity.ERROR,
    title=Sentence(
        es="Campo repetido",
        en="Member given twice",
        pt="Campo repetido",
    ),
    message=Sentence(
        es="El campo «{name}» está {count} veces en el mismo objeto.",
        en="The member “{name}” appears {count} times in the same object.",
        pt="O campo «{name}» está {count} vezes no mesmo objeto.",
    ),
    remedy=Sentence(
        es="Deje uno solo: no se puede saber cuál vale.",
        en="Leave only one: there is no telling which counts.",
        pt="Deixe apenas um: não há como saber qual vale.",
    ),
    source=cited("RFC 8259 §4"),
)

WRONG_TYPE = Entry(
    code="GA007",
    severity=Severity.ERROR,
    title=Sentence(
        es="Valor de otro tipo",
        en="Value of another type",
        pt="Valor de outro tipo",
    ),
    message=Sentence(
        es="Aquí va {wanted}, pero hay {found}.",
        en="This takes {wanted}, but there is {found}.",
        pt="Aqui vai {wanted}, mas há {found}.",
    ),
    remedy=Sentence(
        es="Escríbalo así, por ejemplo: {example}.",
        en="Write it like this, for example: {example}.",
        pt="Escreva assim, por exemplo: {example}.",
    ),
)

MISSING_MEMBER = Entry(
    code="GA008",
    severity=Severity.ERROR,
    title=Sentence(
        es="Falta un campo obligatorio",
        en="A required member is missing",
        pt="Falta um campo obrigatório",
    ),
    message=Sentence(
        es="Falta «{name}».",
        en="“{name}” is missing.",
        pt="Falta «{name}».",
    ),
    remedy=Sentence(
        es='Agréguelo, por ejemplo: "{name}": {example}.',
        en='Add it, for example: "{name}": {example}.',
        pt='Acrescente-o, por exemplo: "{name}": {example}.',
    ),
)

MISSPELLED_MEMBER = Entry(
    code="GA009",
    severity=Severity.ERROR,
    title=Sentence(
        es="Campo mal escrito",
        en="Misspelled member",
        pt="Campo mal escrito",
    ),
    message=Sentence(
        es="El formato no conoce «{name}». ¿Quiso decir «{known}»?",
        en="The format does not know “{name}”. Did you mean “{known}”?",
        pt="O formato não conhece «{name}». Quis dizer «{known}»?",
    ),
    remedy=Sentence(
        es="Si es así, corríjalo; si es un dato suyo, llámelo «x-{name}».",
        en="If so, correct it; if it is your own, call it “x-{name}”.",
        pt="Se for, corrija; se é um dado seu, chame-o «x-{name}».",
    ),
)

UNKNOWN_MEMBER = Entry(
    code="GA010",
    severity=Severity.NOTE,
    title=Sentence(
        es="Campo desconocido, conservado",
        en="Unknown member, kept",
        pt="Campo desconhecido, mantido",
    ),
    message=Sentence(
        es="El formato {version} no conoce «{name}»; se conserva tal cual.",
        en="Format {version} does not know “{name}”; it is kept as it is.",
        pt="O formato {version} não conhece «{name}»; é mantido como está.",
    ),
    remedy=Sentence(
        es="Si es un dato suyo, llámelo «x-{name}»; si viene de una versión posterior, actualice gobierno_abierto.",
        en="If it is your own, call it “x-{name}”; if it comes from a later version, upgrade gobierno_abierto.",
        pt="Se é um dado seu, chame-o «x-{name}»; se vem de uma versão posterior, atualize o gobierno_abierto.",
    ),
)

# The same of what is said of a milestone or an activity.
BELONGS_IN_CLAIM = attrs.evolve(
    UNKNOWN_MEMBER,
    remedy=Sentence(
        es="Cómo va un hito lo dice alguien un día: escriba un reporte en «claims», con «by», «role», «date» y «progress» o «percent».",
        en="How a step is doing is said by somebody on a day: write a claim in “claims”, with “by”, “role”, “date”, and “progress” or “percent”.",
        pt="Como está um marco é alguém quem diz, em um dia: escreva um relato em «claims», com «by», «role», «date» e «progress» ou «percent».",
    ),
)

UNKNOWN_CODE = Entry(
    code="GA011",
    severity=Severity.ERROR,
    title=Sentence(
        es="Código fuera de la lista",
        en="Code not in the list",
        pt="Código fora da lista",
    ),
    message=Sentence(
        es="«{value}» no está en la lista de códigos.",
        en="“{value}” is not in the list of codes.",
        pt="«{value}» não está na lista de códigos.",
    ),
    remedy=Sentence(
        es="{hint}Elija uno de estos: {known}.",
        en="{hint}Choose one of these: {known}.",
        pt="{hint}Escolha um destes: {known}.",
    ),
)

BAD_VALUE = Entry(
    code="GA012",
    severity=Severity.ERROR,
    title=Sentence(
        es="Valor mal escrito",
        en="Value written wrongly",
        pt="Valor mal escrito",
    ),
    message=Sentence(
        es="«{value}» no es {wanted}.",
        en="“{value}” is not {wanted}.",
        pt="«{value}» não é {wanted}.",
    ),
    remedy=Sentence(
        es="Escríbalo así, por ejemplo: {example}.",
        en="Write it like this, for example: {example}.",
        pt="Escreva assim, por exemplo: {example}.",
    ),
)

FORBIDDEN_CHARACTER = Entry(
    code="GA013",
    severity=Severity.ERROR,
    title=Sentence(
        es="Carácter no permitido",
        en="Character not allowed",
        pt="Caractere não permitido",
    ),
    message=Sentence(
        es="El carácter {character} no se permite aquí.",
        en="The character {character} is not allowed here.",
        pt="O caractere {character} não é permitido aqui.",
    ),
    remedy=Sentence(
        es="Bórrelo: suele llegar al copiar y pegar desde otro programa.",
        en="Delete it: it usually comes with copy and paste from another program.",
        pt="Apague-o: costuma vir ao copiar e colar de outro programa.",
    ),
)

NULL_VALUE = Entry(
    code="GA014",
    severity=Severity.ERROR,
    title=Sentence(
        es="«null» no dice nada",
        en="“null” says nothing",
        pt="«null» não diz nada",
    ),
    message=Sentence(
        es="El valor es «null».",
        en="The value is “null”.",
        pt="O valor é «null».",
    ),
    remedy=Sentence(
        es="Si el dato no se conoce, quite el campo entero.",
        en="If it is not known, leave the whole member out.",
        pt="Se o dado não é conhecido, retire o campo inteiro.",
    ),
)

UNSUPPORTED_VERSION = Entry(
    code="GA015",
    severity=Severity.ERROR,
    title=Sentence(
        es="Versión del formato que no se conoce",
        en="Format version not known",
        pt="Versão do formato desconhecida",
    ),
    message=Sentence(
        es="El documento dice que su formato es «{value}», pero aquí se lee hasta {known}.",
        en="The document says that its format is “{value}”, but this reads up to {known}.",
        pt="O documento diz que seu formato é «{value}», mas aqui se lê até {known}.",
    ),
    remedy=Sentence(
        es="Actualice gobierno_abierto, o corrija la versión si está mal escrita.",
        en="Upgrade gobierno_abierto, or correct the version if it is wrong.",
        pt="Atualize o gobierno_abierto, ou corrija a versão se estiver errada.",
    ),
)

LATER_VERSION = Entry(
    code="GA016",
    severity=Severity.NOTE,
    title=Sentence(
        es="Versión posterior del formato",
        en="Later version of the format",
        pt="Versão posterior do formato",
    ),
    message=Sentence(
        es="El documento se escribió con el formato {value}, pero este programa conoce {known}.",
        en="The document was written in format {value}, but this program knows {known}.",
        pt="O documento foi escrito no formato {value}, mas este programa conhece {known}.",
    ),
    remedy=Sentence(
        es="Se lee y se conserva todo; actualice para que se revise también lo nuevo.",
        en="Everything is read and kept; upgrade to have what is new checked too.",
        pt="Tudo é lido e mantido; atualize para que também se verifique o que é novo.",
    ),
)

ALL = (
    UNREADABLE_FILE,
    TOO_LARGE,
    NOT_UTF8,
    NOT_JSON,
    TOO_DEEP,
    REPEATED_MEMBER,
    WRONG_TYPE,
    MISSING_MEMBER,
    MISSPELLED_MEMBER,
    UNKNOWN_MEMBER,
    UNKNOWN_CODE,
    BAD_VALUE,
    FORBIDDEN_CHARACTER,
    NULL_VALUE,
    UNSUPPORTED_VERSION,
    LATER_VERSION,
)
