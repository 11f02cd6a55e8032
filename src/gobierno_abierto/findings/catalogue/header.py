"""GA701 to GA749: the header, texts and single values."""

import attrs

from gobierno_abierto.findings.finding import Entry, Severity, cited
from gobierno_abierto.words import Sentence

REVISION = Entry(
    code="GA701",
    severity=Severity.ERROR,
    title=Sentence(
        es="Revisión menor que 1",
        en="Revision below 1",
        pt="Revisão menor que 1",
    ),
    message=Sentence(
        es="La revisión es {revision}; se cuenta desde 1.",
        en="The revision is {revision}; counting starts at 1.",
        pt="A revisão é {revision}; a contagem começa em 1.",
    ),
    remedy=Sentence(
        es="Escriba 1 si es la primera.",
        en="Write 1 if it is the first.",
        pt="Escreva 1 se é a primeira.",
    ),
)

LANGUAGE_TAG = Entry(
    code="GA702",
    severity=Severity.WARNING,
    title=Sentence(
        es="Etiqueta de idioma inválida",
        en="Invalid language tag",
        pt="Etiqueta de idioma inválida",
    ),
    message=Sentence(
        es="«{tag}» no es una etiqueta de idioma.",
        en="“{tag}” is not a language tag.",
        pt="«{tag}» não é uma etiqueta de idioma.",
    ),
    remedy=Sentence(
        es="Escriba la etiqueta BCP 47{hint}.",
        en="Write the BCP 47 tag{hint}.",
        pt="Escreva a etiqueta BCP 47{hint}.",
    ),
    source=cited("RFC 5646 §2.1"),
)

MISSING_TRANSLATIONS = Entry(
    code="GA703",
    severity=Severity.NOTE,
    title=Sentence(
        es="Traducción incompleta",
        en="Incomplete translation",
        pt="Tradução incompleta",
    ),
    message=Sentence(
        es="Hay textos sin versión en {language}: {count} de {total}.",
        en="There are texts without a version in {language}: {count} of {total}.",
        pt="Há textos sem versão em {language}: {count} de {total}.",
    ),
    remedy=Sentence(
        es="Agregue las que faltan; marque su propia traducción como no oficial.",
        en="Add those that are missing; mark a translation of your own as unofficial.",
        pt="Acrescente as que faltam; marque a sua tradução como não oficial.",
    ),
)

NO_LICENCE = Entry(
    code="GA704",
    severity=Severity.NOTE,
    title=Sentence(
        es="Documento sin licencia",
        en="Document without a licence",
        pt="Documento sem licença",
    ),
    message=Sentence(
        es="El documento no dice con qué licencia se publica.",
        en="The document does not say under which licence it is published.",
        pt="O documento não diz sob qual licença é publicado.",
    ),
    remedy=Sentence(
        es="Escríbala en Licencia («licence»), por ejemplo «CC-BY-4.0».",
        en="Write it under Licence (“licence”), for example “CC-BY-4.0”.",
        pt="Escreva-a em Licença («licence»), por exemplo «CC-BY-4.0».",
    ),
)

BLANK = Entry(
    code="GA705",
    severity=Severity.ERROR,
    title=Sentence(
        es="Texto vacío",
        en="Empty text",
        pt="Texto vazio",
    ),
    message=Sentence(
        es="El texto está vacío, y eso no es lo mismo que no conocerlo.",
        en="The text is empty, which is not the same as not known.",
        pt="O texto está vazio, e isso não é o mesmo que não conhecê-lo.",
    ),
    remedy=Sentence(
        es="Escríbalo; si no se conoce, quite el dato entero.",
        en="Write it; if it is not known, leave the field out.",
        pt="Escreva-o; se não se conhece, retire o dado inteiro.",
    ),
)

UNTRIMMED = Entry(
    code="GA706",
    severity=Severity.NOTE,
    title=Sentence(
        es="Espacios al principio o al final",
        en="Spaces at the beginning or the end",
        pt="Espaços no início ou no fim",
    ),
    message=Sentence(
        es="El texto «{text}» empieza o termina con espacios.",
        en="The text “{text}” begins or ends with spaces.",
        pt="O texto «{text}» começa ou termina com espaços.",
    ),
    remedy=Sentence(
        es="Bórrelos: suelen llegar al copiar y pegar, y hay programas que los pierden.",
        en="Delete them: they usually come with copy and paste, and some programs lose them.",
        pt="Apague-os: costumam vir ao copiar e colar, e há programas que os perdem.",
    ),
)

BAD_ADDRESS = Entry(
    code="GA707",
    severity=Severity.WARNING,
    title=Sentence(
        es="Dirección que no se puede abrir",
        en="Address that cannot be opened",
        pt="Endereço que não se pode abrir",
    ),
    message=Sentence(
        es="«{url}» no es una dirección web ni de correo.",
        en="“{url}” is neither a web nor an e-mail address.",
        pt="«{url}» não é um endereço web nem de e-mail.",
    ),
    remedy=Sentence(
        es="Escriba la dirección completa{hint}.",
        en="Write the whole address{hint}.",
        pt="Escreva o endereço completo{hint}.",
    ),
    source=cited("RFC 3986 §3"),
)

ADDRESS_RUNS_CODE = Entry(
    code="GA708",
    severity=Severity.ERROR,
    title=Sentence(
        es="Dirección que ejecuta código",
        en="Address that runs code",
        pt="Endereço que executa código",
    ),
    message=Sentence(
        es="La dirección «{url}» no lleva a una página: quien la abra ejecuta lo que dice.",
        en="The address “{url}” leads to no page: whoever opens it runs what it says.",
        pt="O endereço «{url}» não leva a uma página: quem o abre executa o que ele diz.",
    ),
    remedy=Sentence(
        es="Quítela, y averigüe cómo llegó al documento.",
        en="Take it out, and find out how it came into the document.",
        pt="Retire-o, e descubra como chegou ao documento.",
    ),
)

COUNTRY_CODE = Entry(
    code="GA709",
    severity=Severity.WARNING,
    title=Sentence(
        es="Código de país inválido",
        en="Invalid country code",
        pt="Código de país inválido",
    ),
    message=Sentence(
        es="«{country}» no es un código de país de dos letras mayúsculas.",
        en="“{country}” is not a country code of two capital letters.",
        pt="«{country}» não é um código de país de duas letras maiúsculas.",
    ),
    remedy=Sentence(
        es="Escriba sus dos letras, el código ISO 3166-1{hint}; en una hoja de cálculo también "
        "vale el nombre de un país de la región.",
        en="Write its two letters, the ISO 3166-1 code{hint}; in a spreadsheet the name of a "
        "country of the region will do as well.",
        pt="Escreva suas duas letras, o código ISO 3166-1{hint}; em uma planilha também vale o "
        "nome de um país da região.",
    ),
    source=cited("ISO 3166-1 alpha-2"),
)

AFTER_REVISION = Entry(
    code="GA710",
    severity=Severity.WARNING,
    title=Sentence(
        es="Fecha posterior a la revisión",
        en="Date after the revision",
        pt="Data posterior à revisão",
    ),
    message=Sentence(
        es="La fecha ({date}) es posterior a la revisión del documento ({revised}).",
        en="The date ({date}) is later than the revision of the document ({revised}).",
        pt="A data ({date}) é posterior à revisão do documento ({revised}).",
    ),
    remedy=Sentence(
        es="Corrija la fecha, o actualice la revisión.",
        en="Correct the date, or update the revision.",
        pt="Corrija a data, ou atualize a revisão.",
    ),
)

# The same of many.
_UPDATE = Sentence(
    es="Actualice la Fecha de la revisión y su Número («revised» y «revision»), o corrija las "
    "fechas.",
    en="Update the Revision date and the Revision number (“revised” and “revision”), or correct "
    "the dates.",
    pt="Atualize a Data da revisão e seu Número («revised» e «revision»), ou corrija as datas.",
)
CLAIMS_AFTER_REVISION = attrs.evolve(
    AFTER_REVISION,
    message=Sentence(
        es="Hay {count} reportes de avance posteriores a la revisión del documento ({revised}); el "
        "último es del {date}.",
        en="{count} claims are later than the revision of the document ({revised}); the last one "
        "is dated {date}.",
        pt="Há {count} relatos de progresso posteriores à revisão do documento ({revised}); o "
        "último é de {date}.",
    ),
    remedy=_UPDATE,
)
PERMISSIONS_AFTER_REVISION = attrs.evolve(
    AFTER_REVISION,
    message=Sentence(
        es="Hay {count} permisos posteriores a la revisión del documento ({revised}); el último se "
        "dio el {date}.",
        en="{count} permissions are later than the revision of the document ({revised}); the last "
        "one was given on {date}.",
        pt="Há {count} permissões posteriores à revisão do documento ({revised}); a última foi "
        "dada em {date}.",
    ),
    remedy=_UPDATE,
)

COORDINATE = Entry(
    code="GA711",
    severity=Severity.WARNING,
    title=Sentence(
        es="Coordenada inválida",
        en="Invalid coordinate",
        pt="Coordenada inválida",
    ),
    message=Sentence(
        es="«{value}» no es {wanted} en grados decimales.",
        en="“{value}” is not {wanted} in decimal degrees.",
        pt="«{value}» não é {wanted} em graus decimais.",
    ),
    remedy=Sentence(
        es="Escriba los grados con punto decimal, por ejemplo «19.4326» o «-99.1332».",
        en="Write the degrees with a decimal point, for example “19.4326” or “-99.1332”.",
        pt="Escreva os graus com ponto decimal, por exemplo «19.4326» ou «-99.1332».",
    ),
)

EXAMPLE_LEFT = Entry(
    code="GA712",
    severity=Severity.WARNING,
    title=Sentence(
        es="Datos de ejemplo sin cambiar",
        en="Example data left unchanged",
        pt="Dados de exemplo não alterados",
    ),
    message=Sentence(
        es="El documento no se declara ficticio, pero su espacio de nombres es de ejemplo: "
        "«{namespace}».",
        en="The document does not say that it is fictional, but its namespace is an example: "
        "“{namespace}”.",
        pt="O documento não se declara fictício, mas seu espaço de nomes é de exemplo: "
        "«{namespace}».",
    ),
    remedy=Sentence(
        es="Escriba una dirección de su institución, y revise que no queden otros datos de "
        "ejemplo.",
        en="Write an address of your institution, and check that no other example data is left.",
        pt="Escreva um endereço da sua instituição, e verifique se não restam outros dados de "
        "exemplo.",
    ),
    source=cited("RFC 2606 §3"),
)

EXAMPLE_TEXT = Entry(
    code="GA713",
    severity=Severity.ERROR,
    title=Sentence(
        es="Texto de ejemplo sin cambiar",
        en="Example text left unchanged",
        pt="Texto de exemplo não alterado",
    ),
    message=Sentence(
        es="«{text}» es un texto de ejemplo: dice qué va ahí, y nadie lo cambió.",
        en="“{text}” is an example text: it says what goes there, and nobody changed it.",
        pt="«{text}» é um texto de exemplo: diz o que vai ali, e ninguém o alterou.",
    ),
    remedy=Sentence(
        es="Escriba el de verdad, o quite el dato; si todo el documento es un ejemplo, dígalo en "
        "Documento ficticio («fictional»).",
        en="Write the real one, or take it out; if the whole document is an example, say so under "
        "Fictional document (“fictional”).",
        pt="Escreva o verdadeiro, ou retire o dado; se todo o documento é um exemplo, diga isso em "
        "Documento fictício («fictional»).",
    ),
)

ALL = (
    REVISION,
    LANGUAGE_TAG,
    MISSING_TRANSLATIONS,
    NO_LICENCE,
    BLANK,
    UNTRIMMED,
    BAD_ADDRESS,
    ADDRESS_RUNS_CODE,
    COUNTRY_CODE,
    AFTER_REVISION,
    COORDINATE,
    EXAMPLE_LEFT,
    EXAMPLE_TEXT,
)
