"""What the command says of what it publishes."""

from collections.abc import Mapping

from gobierno_abierto.words import Sentence

NOTHING_TO_WRITE = Sentence(
    es="¿Dónde publicar? Indique una carpeta, o un archivo con {option}.",
    en="Where to publish? Name a folder, or a file with {option}.",
    pt="Onde publicar? Indique uma pasta, ou um arquivo com {option}.",
)
NO_PAGE = Sentence(
    "«{name}»: su nombre debe terminar en .html.",
    "“{name}”: its name must end in .html.",
    "«{name}»: seu nome deve terminar em .html.",
)
BAD_ADDRESS = Sentence(
    es="«{address}» no es una dirección de la web. Escríbala entera y sin «?» ni «#», por ejemplo "
    "https://gobierno.example/dialogo/.",
    en="“{address}” is no address of the web. Write it in full and without “?” and “#”, such as "
    "https://gobierno.example/dialogo/.",
    pt="«{address}» não é um endereço da web. Escreva-o inteiro e sem «?» nem «#», por exemplo "
    "https://gobierno.example/dialogo/.",
)
PAGES_MISSING = Sentence(
    "Para publicar hace falta una parte que no está instalada. Instálela con:",
    "To publish, a part is needed that is not installed. Install it with:",
    "Para publicar é necessária uma parte que não está instalada. Instale-a com:",
)

WROTE: Mapping[bool, Sentence] = {
    False: Sentence(
        "Se publicó en «{name}»: vista pública, puede compartirse.",
        "Published into “{name}”: public view, it may be shared.",
        "Publicado em «{name}»: versão pública, pode ser compartilhada.",
    ),
    True: Sentence(
        "Se escribió en «{name}»: INTERNO, no lo comparta.",
        "Written into “{name}”: INTERNAL, do not share it.",
        "Gravado em «{name}»: INTERNO, não o compartilhe.",
    ),
}
IS_DRAFT = Sentence(
    "Cada página, texto y calendario lleva la marca de borrador.",
    "Every page, text and calendar bears the mark of a draft.",
    "Cada página, texto e calendário leva a marca de rascunho.",
)
COUNTED = Sentence(
    "{files} archivos; páginas en {languages}. Empiece por {start}",
    "{files} files; pages in {languages}. Begin with {start}",
    "{files} arquivos; páginas em {languages}. Comece por {start}",
)
NO_ADDRESS = Sentence(
    es="Sin {option} nadie puede suscribirse a los calendarios, solo descargarlos.",
    en="Without {option} nobody can subscribe to the calendars, only download them.",
    pt="Sem {option} ninguém pode assinar os calendários, só baixá-los.",
)
KEPT = Sentence(
    es="En la carpeta había archivos de otros, que se conservan: {names}.",
    en="There were files of others in the folder, which are kept: {names}.",
    pt="Na pasta havia arquivos de outros, que se conservam: {names}.",
)
MORE_NAMES = Sentence("{count} más", "{count} more", "mais {count}")
UNUSED = Sentence(
    es="De la carpeta de plantillas no se usó: {names}. Cuentan los archivos .html y .css.",
    en="Of the folder of templates this was not used: {names}. Files .html and .css count.",
    pt="Da pasta de modelos não se usou: {names}. Contam os arquivos .html e .css.",
)

SINCE = Sentence(
    "Desde la última publicación", "Since the last publication", "Desde a última publicação"
)
NOT_RAISED = Sentence(
    es="El documento cambió, pero su revisión sigue siendo la {revision}. Súbala («revision», y "
    "«revised» con el día): es lo que dice a los calendarios de la gente que hay algo nuevo.",
    en="The document has changed, but its revision is still {revision}. Raise it (“revision”, and "
    "“revised” with the day): that is what tells people’s calendars that there is something new.",
    pt="O documento mudou, mas sua revisão continua sendo a {revision}. Aumente-a («revision», e "
    "«revised» com o dia): é o que diz aos calendários das pessoas que há algo novo.",
)
FORMER_UNREADABLE = Sentence(
    es="Los datos de la última publicación no se pueden leer: no se dice qué cambió.",
    en="The data of the last publication cannot be read: what has changed is not told.",
    pt="Os dados da última publicação não podem ser lidos: não se diz o que mudou.",
)
BEGUN_ANEW = Sentence(
    "El calendario «{name}» empezó de nuevo, sin su historia. {reason}",
    "The calendar “{name}” was begun anew, without its history. {reason}",
    "O calendário «{name}» começou de novo, sem seu histórico. {reason}",
)
ENDED = Sentence(
    es="Ya no sigue nada ni a nadie; se queda para cancelar sus citas a quien estaba suscrito: "
    "{names}.",
    en="Follows nothing and nobody any more; it stays to cancel its appointments for those who "
    "subscribed: {names}.",
    pt="Já não segue nada nem ninguém; fica para cancelar seus compromissos a quem assinava: "
    "{names}.",
)
NO_MORE = Sentence(
    es="Ya no se publica, y quien estaba suscrito no recibirá nada más: {names}.",
    en="No longer published, and those who subscribed will get nothing more: {names}.",
    pt="Já não se publica, e quem assinava não receberá mais nada: {names}.",
)

NOT_OURS = Sentence(
    es="la carpeta tiene algo y no la publicó este comando; elija otra, o agregue {option}, que "
    "conserva lo que hay y reemplaza lo que se llame igual",
    en="the folder holds something and this command did not publish it; choose another, or add "
    "{option}, which keeps what is there and replaces what has the same name",
    pt="a pasta tem algo e não foi publicada por este comando; escolha outra, ou acrescente "
    "{option}, que conserva o que há e substitui o que tenha o mesmo nome",
)
OF_ANOTHER = Sentence(
    es="es la publicación de otro documento; elija otra carpeta, o agregue {option}",
    en="it is the publication of another document; choose another folder, or add {option}",
    pt="é a publicação de outro documento; escolha outra pasta, ou acrescente {option}",
)
WAS_CHANGED = Sentence(
    es="alguien cambió ahí: {names}; guárdelo en otra parte si hace falta, y agregue {option} para "
    "reemplazarlo",
    en="somebody changed there: {names}; keep it elsewhere if need be, and add {option} to replace "
    "it",
    pt="alguém mudou ali: {names}; guarde-o em outro lugar se for preciso, e acrescente {option} "
    "para substituí-lo",
)
TOO_MUCH_THERE = Sentence(
    es="hay demasiado en esa carpeta para conservarlo; elija otra",
    en="there is too much in that folder to be kept; choose another",
    pt="há demais nessa pasta para conservá-lo; escolha outra",
)
LEFT_BESIDE = Sentence(
    es="la publicación anterior quedó en «{name}», y no se pudo devolver a su lugar",
    en="the former publication was left in “{name}”, and could not be put back in its place",
    pt="a publicação anterior ficou em «{name}», e não foi possível devolvê-la a seu lugar",
)
TEMPLATE_BROKEN = Sentence(
    es="La plantilla «{name}» no sirve (línea {line}). Lo dice Jinja2, en inglés: {reason}. "
    "Corríjala; no se escribió nada.",
    en="The template “{name}” does not work (line {line}). Jinja2 says: {reason}. Mend it; nothing "
    "was written.",
    pt="O modelo «{name}» não serve (linha {line}). Quem diz é Jinja2, em inglês: {reason}. "
    "Corrija-o; nada foi gravado.",
)
NO_TEMPLATES = Sentence(
    es="no tiene plantillas: se llaman como las incluidas, por ejemplo base.html o extra.css",
    en="it has no templates: they are called as those that are included, such as base.html or "
    "extra.css",
    pt="não tem modelos: eles se chamam como os incluídos, por exemplo base.html ou extra.css",
)
NOT_TEXT = Sentence(
    "«{name}» no es un texto en UTF-8", "“{name}” is no text in UTF-8",
    "«{name}» não é um texto em UTF-8",
)  # fmt: skip
