"""The options of every command, and those that several have."""

from gobierno_abierto.cli.grammar.kinds import Option
from gobierno_abierto.words import LANGUAGES, Sentence, alike

# Those that go with all commands.
SHARED = ("lang", "format", "help", "version")

FIRST = (
    Option(
        key="lang",
        names=Sentence("--idioma", "--lang", "--idioma"),
        takes=alike("|".join(LANGUAGES)),
        help=Sentence(
            es="Idioma de las respuestas. Sin ella, el del sistema (LC_ALL, LC_MESSAGES o "
            "LANG) si es uno de estos; si no, español.",
            en="Language of the answers. Without it, that of the system (LC_ALL, LC_MESSAGES "
            "or LANG) if it is one of these; else Spanish.",
            pt="Idioma das respostas. Sem ela, o do sistema (LC_ALL, LC_MESSAGES ou LANG) se "
            "for um destes; se não, espanhol.",
        ),
    ),
    Option(
        key="format",
        names=Sentence("--formato", "--format", "--formato"),
        takes=Sentence("texto|json", "text|json", "texto|json"),
        help=Sentence(
            es="Texto para leer, o un objeto JSON para otros programas.",
            en="Text to read, or one JSON object for other programs.",
            pt="Texto para ler, ou um objeto JSON para outros programas.",
        ),
    ),
    Option(
        key="today",
        names=Sentence("--hoy", "--today", "--hoje"),
        takes=Sentence("AAAA-MM-DD", "YYYY-MM-DD", "AAAA-MM-DD"),
        help=Sentence(
            es="El día para decidir qué excepciones justificadas y qué hitos vencieron. Sin ella "
            "no vence ninguno; «publicar» toma entonces el día de hoy. En lo que se escribe para "
            "el público, los permisos de las personas vencen según el día de hoy, o según este si "
            "es posterior.",
            en="The day that decides which waivers have expired and which milestones are late. "
            "Without it none is; “publish” then takes the day of today. In what is written for "
            "the public, the permissions of people run out by the day of today, or by this one if "
            "it is later.",
            pt="O dia para decidir quais exceções justificadas e quais marcos venceram. Sem ela "
            "nenhum vence; «publicar» usa então o dia de hoje. No que se grava para o público, as "
            "permissões das pessoas vencem segundo o dia de hoje, ou segundo este se for "
            "posterior.",
        ),
    ),
    Option(
        key="internal",
        names=Sentence("--interno", "--internal", "--interno"),
        others=("--interna",),
        help=Sentence(
            es="Todo, también los datos de personas que no constan como públicos. El "
            "resultado dice que es interno.",
            en="Everything, including the data of people that nothing says are public. The "
            "result says that it is internal.",
            pt="Tudo, também os dados de pessoas que não constam como públicos. O resultado "
            "diz que é interno.",
        ),
    ),
    Option(
        key="overwrite",
        names=Sentence("--sobrescribir", "--force", "--sobrescrever"),
        help=Sentence(
            es="Reemplazar un archivo que ya existe. Nunca el de entrada.",
            en="Replace a file that exists. Never the one that is read.",
            pt="Substituir um arquivo que já existe. Nunca o de entrada.",
        ),
    ),
)

LAST = (
    Option(
        key="help",
        names=Sentence("--ayuda", "--help", "--ajuda"),
        others=("-h",),
        help=Sentence("Esta ayuda.", "This help.", "Esta ajuda."),
    ),
    Option(
        key="version",
        names=Sentence("--version", "--version", "--versao"),
        others=("-V",),
        help=Sentence("La versión instalada.", "The version installed.", "A versão instalada."),
    ),
)
