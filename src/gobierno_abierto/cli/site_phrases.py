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
ADDRESS_TOO_LONG = Sentence(
    es="La dirección tiene {count} letras; pueden ser {most} a lo sumo, porque va en un código QR.",
    en="The address has {count} letters; {most} is the most, since it stands in a QR code.",
    pt="O endereço tem {count} letras; pode ter no máximo {most}, porque vai em um código QR.",
)
ADDRESS_TELLS_SECRETS = Sentence(
    es="La dirección lleva un usuario o una contraseña antes de «@», a la vista de todos. "
    "Escríbala sin ellos.",
    en="The address has a user or a password before “@”, which everybody would see. Write it "
    "without them.",
    pt="O endereço leva um usuário ou uma senha antes de «@», à vista de todos. "
    "Escreva-o sem eles.",
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
NAME_GONE = Sentence(
    "Un nombre que antes se publicaba ya no se publica.",
    "One name that was published before is not published any more.",
    "Um nome que antes era publicado já não é publicado.",
)
NAMES_GONE = Sentence(
    "{count} nombres que antes se publicaban ya no se publican.",
    "{count} names that were published before are not published any more.",
    "{count} nomes que antes eram publicados já não são publicados.",
)
NOT_RAISED = Sentence(
    es="El documento cambió, pero su revisión sigue siendo la {revision}. Suba en uno el Número "
    "de revisión («revision») y ponga el día en Fecha de la revisión («revised»): es lo que dice "
    "a los calendarios de la gente que hay algo nuevo.",
    en="The document has changed, but its revision is still {revision}. Raise the Revision number "
    "(“revision”) by one and put the day into Revision date (“revised”): that is what tells "
    "people’s calendars that there is something new.",
    pt="O documento mudou, mas sua revisão continua sendo a {revision}. Aumente em um o Número da "
    "revisão («revision») e ponha o dia em Data da revisão («revised»): é o que diz aos "
    "calendários das pessoas que há algo novo.",
)
LOWERED = Sentence(
    es="Estaba publicada la revisión {published}, y este documento dice que es la {revision}: los "
    "calendarios de la gente pueden no notar lo que cambió. Ponga en Número de revisión "
    "(«revision») uno mayor que {published}, y publique de nuevo.",
    en="Revision {published} was published, and this document says that it is {revision}: people’s "
    "calendars may not notice what has changed. Make the Revision number (“revision”) higher than "
    "{published}, and publish again.",
    pt="Estava publicada a revisão {published}, e este documento diz que é a {revision}: os "
    "calendários das pessoas podem não notar o que mudou. Ponha no Número da revisão («revision») "
    "um maior que {published}, e publique de novo.",
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
RETIRED = Sentence(
    es="Se quitó, porque por su nombre de archivo podía saberse de alguien que ya no se nombra; "
    "quien estaba suscrito se queda con lo último que recibió: {names}.",
    en="Taken away, since its file name could tell of somebody who is not named any more; those "
    "who subscribed keep what they got last: {names}.",
    pt="Foi retirado, porque pelo nome do arquivo se podia saber de alguém que já não é nomeado; "
    "quem assinava fica com o último que recebeu: {names}.",
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
PAGE_WAS_CHANGED = Sentence(
    es="alguien cambió esa página después de que se publicó; guárdela en otra parte si hace falta, "
    "y agregue {option} para reemplazarla",
    en="somebody changed that page after it was published; keep it elsewhere if need be, and add "
    "{option} to replace it",
    pt="alguém mudou essa página depois de publicada; guarde-a em outro lugar se for preciso, e "
    "acrescente {option} para substituí-la",
)
SAME_NAMES = Sentence(
    es="hay archivos de otros que se llaman como los del sitio: {names}; cámbieles el nombre, o "
    "agregue {option} para reemplazarlos",
    en="there are files of others that are called as those of the site: {names}; rename them, or "
    "add {option} to replace them",
    pt="há arquivos de outros que se chamam como os do site: {names}; mude o nome deles, ou "
    "acrescente {option} para substituí-los",
)
IN_THE_WAY = Sentence(
    es="ocupan un lugar que el sitio necesita, y no se reemplazan: {names}; cámbieles el nombre",
    en="they are in a place that the site needs, and are not replaced: {names}; rename them",
    pt="ocupam um lugar de que o site precisa, e não são substituídos: {names}; mude o nome deles",
)
IS_HERE = Sentence(
    es="es la carpeta en la que está usted, o una que la contiene; indique una carpeta propia para "
    "el sitio, como «sitio»",
    en="it is the folder in which you are, or one that holds it; name a folder of its own for the "
    "site, such as “site”",
    pt="é a pasta em que você está, ou uma que a contém; indique uma pasta própria para o site, "
    "como «site»",
)
IS_MOUNTED = Sentence(
    es="es un disco o una carpeta de otro disco, y ahí no se puede cambiar todo o nada; indique "
    "una carpeta dentro de ella, como «sitio»",
    en="it is a disk or a folder of another disk, where to change all or nothing is not possible; "
    "name a folder within it, such as “site”",
    pt="é um disco ou uma pasta de outro disco, e ali não se pode mudar tudo ou nada; indique uma "
    "pasta dentro dela, como «site»",
)
SAME_TARGET = Sentence(
    es="es también un archivo del sitio; dé otro nombre a la página",
    en="it is a file of the site, too; give another name to the page",
    pt="é também um arquivo do site; dê outro nome à página",
)
HOLDS_INPUT = Sentence(
    es="el documento de entrada está en esa carpeta, y se vería con ella; elija otra carpeta para "
    "el sitio",
    en="the document that is read lies in that folder, and would be seen with it; choose another "
    "folder for the site",
    pt="o documento de entrada está nessa pasta, e seria visto com ela; escolha outra pasta para o "
    "site",
)
OVERLAPS_INPUT = Sentence(
    es="las tablas de entrada y el sitio estarían uno dentro de otro, y las tablas podrían verse; "
    "elija para el sitio una carpeta aparte",
    en="the tables that are read and the site would lie one within the other, and the tables could "
    "be seen; choose a folder apart for the site",
    pt="as tabelas de entrada e o site ficariam um dentro do outro, e as tabelas poderiam ser "
    "vistas; escolha para o site uma pasta à parte",
)
OLDER = Sentence(
    es="ahí está publicada la revisión {published}, y este documento es la {revision}, más vieja; "
    "publique el documento más nuevo. Si de verdad quiere volver a lo de antes, agregue {option}",
    en="revision {published} is published there, and this document is {revision}, which is older; "
    "publish the newest document. If you really want to go back to what was before, add {option}",
    pt="ali está publicada a revisão {published}, e este documento é a {revision}, mais antiga; "
    "publique o documento mais novo. Se quer mesmo voltar ao de antes, acrescente {option}",
)
TOO_MUCH_THERE = Sentence(
    es="hay demasiado en esa carpeta; elija otra",
    en="there is too much in that folder; choose another",
    pt="há demais nessa pasta; escolha outra",
)
UNDER_WAY = Sentence(
    es="otro comando está escribiendo en esa carpeta; espere a que termine",
    en="another command is writing into that folder; wait until it has ended",
    pt="outro comando está gravando nessa pasta; espere que termine",
)
NOT_OUR_BENCH = Sentence(
    es="hace falta el lugar de «{name}», que es de otra persona; quítelo, o pida que lo quiten, e "
    "intente de nuevo",
    en="the place of “{name}” is needed, which is somebody else’s; remove it, or have it removed, "
    "and try again",
    pt="é preciso o lugar de «{name}», que é de outra pessoa; retire-o, ou peça que o retirem, e "
    "tente de novo",
)
LEFT_BESIDE = Sentence(
    es="parte de lo que había antes quedó en «{name}», y no se pudo devolver a su lugar; revise "
    "los permisos y el espacio del disco, y repita el comando",
    en="a part of what was there before was left in “{name}”, and could not be put back in its "
    "place; look at the permissions and the room on the disk, and repeat the command",
    pt="parte do que havia antes ficou em «{name}», e não foi possível devolvê-la a seu lugar; "
    "verifique as permissões e o espaço no disco, e repita o comando",
)
RECOVERED = Sentence(
    es="«{name}»: la última publicación se interrumpió a la mitad; se devolvió lo que había antes.",
    en="“{name}”: the last publication was interrupted halfway; what was there before was put "
    "back.",
    pt="«{name}»: a última publicação foi interrompida no meio; devolveu-se o que havia antes.",
)
TIDIED = Sentence(
    es="«{name}»: la última publicación se interrumpió; la carpeta está entera, y se quitó lo que "
    "había quedado al lado.",
    en="“{name}”: the last publication was interrupted; the folder is whole, and what was left "
    "beside it was removed.",
    pt="«{name}»: a última publicação foi interrompida; a pasta está inteira, e retirou-se o que "
    "havia ficado ao lado.",
)
NOT_CLEARED = Sentence(
    es="Se publicó, pero no se pudo quitar «{name}»; tiene la publicación anterior, quizá con "
    "nombres que ya no deben verse. Quítelo.",
    en="It was published, but “{name}” could not be removed; it holds the former publication, "
    "perhaps with names that must no longer be seen. Remove it.",
    pt="Publicou-se, mas não foi possível retirar «{name}»; tem a publicação anterior, talvez com "
    "nomes que já não devem ser vistos. Retire-o.",
)
SITE_WAS_WRITTEN = Sentence(
    es="El sitio sí se publicó en «{name}».",
    en="The site was published into “{name}”, though.",
    pt="O site, porém, foi publicado em «{name}».",
)
UPHEAVAL = Sentence(
    es="de las {total} actividades publicadas, {count} desaparecen o pasan a ser otras: {names}. "
    "Quizá en la hoja se borraron las claves (la primera columna, que está oculta), o se ordenó "
    "solo una parte de las columnas. Si está bien así, agregue {option}",
    en="of the {total} items published, {count} vanish or become others: {names}. Perhaps the keys "
    "in the sheet were deleted (the first column, which is hidden), or only part of the columns "
    "was sorted. If it is right, add {option}",
    pt="das {total} atividades publicadas, {count} desaparecem ou passam a ser outras: {names}. "
    "Talvez na planilha as chaves tenham sido apagadas (a primeira coluna, que está oculta), ou "
    "só uma parte das colunas tenha sido ordenada. Se está certo assim, acrescente {option}",
)
TURNED_INTO = Sentence("«{before}» → «{after}»", "“{before}” → “{after}”", "«{before}» → «{after}»")
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
