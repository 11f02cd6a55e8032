"""The command that publishes, and its options."""

from gobierno_abierto.cli.grammar.kinds import FILE, FOLDER, Command, Option
from gobierno_abierto.words import Sentence

OPTIONS = (
    Option(
        key="one-page",
        names=Sentence("--una-pagina", "--one-page", "--uma-pagina"),
        takes=Sentence("SALIDA.html", "OUT.html", "SAIDA.html"),
        help=Sentence(
            es="Todo en una sola página, sin más archivos, para el gestor de contenidos de una "
            "institución.",
            en="All in a single page without any other file, for the content system of an "
            "institution.",
            pt="Tudo em uma só página, sem outros arquivos, para o gestor de conteúdo de uma "
            "instituição.",
        ),
    ),
    Option(
        key="languages",
        names=Sentence("--idiomas", "--languages", "--idiomas"),
        takes=Sentence("es,en,pt", "es,en,pt", "es,en,pt"),
        repeats=True,
        help=Sentence(
            es="En qué idiomas se publica; el primero es el de la portada. Sin ella, el del "
            "documento y los demás.",
            en="In which languages to publish; the first is that of the front page. Without it, "
            "that of the document and the others.",
            pt="Em que idiomas se publica; o primeiro é o da página inicial. Sem ela, o do "
            "documento e os demais.",
        ),
    ),
    Option(
        key="address",
        names=Sentence("--direccion", "--address", "--endereco"),
        takes=Sentence("URL", "URL", "URL"),
        help=Sentence(
            es="La dirección en la que va a estar. Con ella la gente puede suscribirse a los "
            "calendarios, y hay código QR y enlace en el mensaje.",
            en="The address at which it will be. With it people can subscribe to the calendars, "
            "and there are a QR code and a link in the message.",
            pt="O endereço em que vai estar. Com ela as pessoas podem assinar os calendários, e "
            "há código QR e link na mensagem.",
        ),
    ),
    Option(
        key="draft",
        names=Sentence("--borrador", "--draft", "--rascunho"),
        help=Sentence(
            es="Marcar como borrador cada página, cada texto y cada calendario.",
            en="Mark every page, every text and every calendar as a draft.",
            pt="Marcar como rascunho cada página, cada texto e cada calendário.",
        ),
    ),
    Option(
        key="template",
        names=Sentence("--plantilla", "--template", "--modelo"),
        takes=Sentence("CARPETA", "FOLDER", "PASTA"),
        help=Sentence(
            es="Una carpeta con plantillas o estilos propios, que reemplazan a los incluidos que "
            "se llamen igual.",
            en="A folder with templates or styles of your own, which take the place of those of "
            "the same name.",
            pt="Uma pasta com modelos ou estilos próprios, que substituem os incluídos que tenham "
            "o mesmo nome.",
        ),
    ),
)

COMMANDS = (
    Command(
        key="publish",
        names=Sentence("publicar", "publish", "publicar"),
        takes=(FILE, FOLDER),
        options=(
            "one-page",
            "languages",
            "address",
            "draft",
            "template",
            "today",
            "internal",
            "overwrite",
        ),
        summary=Sentence(
            es="Un sitio web con la agenda, los compromisos y los calendarios.",
            en="A web site with the agenda, the commitments and the calendars.",
            pt="Um site com a agenda, os compromissos e os calendários.",
        ),
        details=Sentence(
            es="Escribe en CARPETA un sitio pequeño que cualquier servidor entrega tal cual: "
            "páginas para leer, imprimir y usar en el teléfono, calendarios a los que la gente se "
            "suscribe, los datos y un texto para WhatsApp. O, con --una-pagina, un solo archivo. "
            "Muestra la vista pública, a menos que se pida la interna; si en un texto está el "
            "nombre de quien retiró su permiso, no escribe nada y dice dónde. Publicar otra vez en "
            "la misma carpeta cambia todo o nada, conserva la historia de los calendarios y dice "
            "qué cambió. Sin --hoy, los compromisos se miran en el día en que se publica.",
            en="Writes a small site into FOLDER that any server hands out as it is: pages to be "
            "read, printed and used on a telephone, calendars to which people subscribe, the data, "
            "and a text for WhatsApp. Or, with --one-page, a single file. Shows the public view, "
            "unless the internal one is asked for; if a text holds the name of somebody who took "
            "the permission back, it writes nothing and says where. To publish again into the same "
            "folder changes all or nothing, carries the history of the calendars on, and says what "
            "has changed. Without --today, commitments are looked at on the day of publication.",
            pt="Grava em PASTA um pequeno site que qualquer servidor entrega como está: páginas "
            "para ler, imprimir e usar no telefone, calendários que as pessoas assinam, os dados e "
            "um texto para o WhatsApp. Ou, com --uma-pagina, um só arquivo. Mostra a versão "
            "pública, a menos que se peça a interna; se em um texto está o nome de quem retirou "
            "sua permissão, não grava nada e diz onde. Publicar outra vez na mesma pasta muda tudo "
            "ou nada, conserva o histórico dos calendários e diz o que mudou. Sem --hoje, os "
            "compromissos são vistos no dia em que se publica.",
        ),
    ),
)
