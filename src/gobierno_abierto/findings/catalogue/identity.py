"""GA101 to GA119: identity."""

from gobierno_abierto.findings.finding import Entry, Severity, cited
from gobierno_abierto.words import Sentence

DUPLICATE_ID = Entry(
    code="GA101",
    severity=Severity.ERROR,
    title=Sentence(
        es="Identificador repetido",
        en="Identifier given twice",
        pt="Identificador repetido",
    ),
    message=Sentence(
        es="El identificador «{id}» está {count} veces en el documento.",
        en="The identifier “{id}” appears {count} times in the document.",
        pt="O identificador «{id}» está {count} vezes no documento.",
    ),
    remedy=Sentence(
        es="Dé a cada uno un identificador propio.",
        en="Give each one an identifier of its own.",
        pt="Dê um identificador próprio a cada um.",
    ),
)

EMPTY_ID = Entry(
    code="GA102",
    severity=Severity.ERROR,
    title=Sentence(
        es="Identificador vacío",
        en="Empty identifier",
        pt="Identificador vazio",
    ),
    message=Sentence(
        es="El identificador está vacío, y nada puede referirse a esto.",
        en="The identifier is empty, and nothing can refer to this.",
        pt="O identificador está vazio, e nada pode se referir a isto.",
    ),
    remedy=Sentence(
        es="Escriba un identificador corto, por ejemplo «panel-1».",
        en="Write a short identifier, for example “panel-1”.",
        pt="Escreva um identificador curto, por exemplo «panel-1».",
    ),
)

UNSAFE_ID = Entry(
    code="GA103",
    severity=Severity.WARNING,
    title=Sentence(
        es="Identificador con caracteres que otros programas no aceptan",
        en="Identifier with characters that other programs refuse",
        pt="Identificador com caracteres que outros programas não aceitam",
    ),
    message=Sentence(
        es="En el identificador «{id}» hay caracteres que no sirven en direcciones ni en "
        "nombres de archivo: {characters}.",
        en="The identifier “{id}” has characters that do not work in addresses or file names: "
        "{characters}.",
        pt="No identificador «{id}» há caracteres que não servem em endereços nem em nomes de "
        "arquivo: {characters}.",
    ),
    remedy=Sentence(
        es="Use solo letras sin acento, números, punto, guion, guion bajo y virgulilla («~»).",
        en="Use only letters without accents, digits, full stop, hyphen, underscore and tilde (“~”).",
        pt="Use apenas letras sem acento, números, ponto, hífen, sublinhado e til («~»).",
    ),
    source=cited("RFC 3986 §2.3"),
)

NAMESPACE_NOT_URI = Entry(
    code="GA104",
    severity=Severity.WARNING,
    title=Sentence(
        es="Espacio de nombres inválido",
        en="Invalid namespace",
        pt="Espaço de nomes inválido",
    ),
    message=Sentence(
        es="«{namespace}» no es un URI, y los identificadores podrían confundirse con los de "
        "otra institución.",
        en="“{namespace}” is not a URI, and the identifiers could be taken for those of "
        "another institution.",
        pt="«{namespace}» não é um URI, e os identificadores podem ser confundidos com os de "
        "outra instituição.",
    ),
    remedy=Sentence(
        es="Escriba una dirección que sea de su institución, por ejemplo "
        "«https://example.org/dialogos/» o «tag:example.org,2026:dialogos».",
        en="Write an address that belongs to your institution, for example "
        "“https://example.org/dialogos/” or “tag:example.org,2026:dialogos”.",
        pt="Escreva um endereço que seja da sua instituição, por exemplo "
        "«https://example.org/dialogos/» ou «tag:example.org,2026:dialogos».",
    ),
    source=cited("RFC 3986 §3, RFC 4151 §2.1, RFC 8141 §2"),
)

SHARED_IDENTIFIER = Entry(
    code="GA105",
    severity=Severity.WARNING,
    title=Sentence(
        es="Varias cosas con el mismo identificador de otro sistema",
        en="Several things with one identifier of another system",
        pt="Várias coisas com o mesmo identificador de outro sistema",
    ),
    message=Sentence(
        es="El identificador «{value}» ({system}) está en {count} cosas distintas: {names}.",
        en="The identifier “{value}” ({system}) is on {count} different things: {names}.",
        pt="O identificador «{value}» ({system}) está em {count} coisas distintas: {names}.",
    ),
    remedy=Sentence(
        es="Déjelo solo en la que corresponde.",
        en="Leave it only on the one to which it belongs.",
        pt="Deixe-o apenas naquela a que corresponde.",
    ),
)

PERSON_TWICE = Entry(
    code="GA106",
    severity=Severity.WARNING,
    title=Sentence(
        es="La misma persona con dos identificadores",
        en="One person with two identifiers",
        pt="A mesma pessoa com dois identificadores",
    ),
    message=Sentence(
        es="«{name}» y «{other}» tienen {shared}: parecen ser la misma persona.",
        en="“{name}” and “{other}” have {shared}: they seem to be one person.",
        pt="«{name}» e «{other}» têm {shared}: parecem ser a mesma pessoa.",
    ),
    remedy=Sentence(
        es="Deje una sola y póngala en todos sus papeles; así se detectan también sus choques.",
        en="Keep one and use it in all of the person's roles; that way clashes are found as well.",
        pt="Deixe apenas uma e ponha-a em todos os seus papéis; assim também se detectam seus "
        "choques.",
    ),
)

CITATION_FIELD = Entry(
    code="GA107",
    severity=Severity.ERROR,
    title=Sentence(
        es="Cita de un campo que no existe",
        en="Citation of a field that does not exist",
        pt="Citação de um campo que não existe",
    ),
    message=Sentence(
        es="La cita habla del campo «{field}», pero «{id}» no puede tener ese campo.",
        en="The citation refers to the field “{field}”, but “{id}” cannot have such a field.",
        pt="A citação fala do campo «{field}», mas «{id}» não pode ter esse campo.",
    ),
    remedy=Sentence(
        es="Corrija el nombre del campo{hint}.",
        en="Correct the name of the field{hint}.",
        pt="Corrija o nome do campo{hint}.",
    ),
)

ALL = (
    DUPLICATE_ID,
    EMPTY_ID,
    UNSAFE_ID,
    NAMESPACE_NOT_URI,
    SHARED_IDENTIFIER,
    PERSON_TWICE,
    CITATION_FIELD,
)
