"""The command that tells what has changed."""

from gobierno_abierto.cli.grammar.kinds import Command, Option, Positional
from gobierno_abierto.words import Sentence

_BEFORE = Positional(name=Sentence("ANTES", "BEFORE", "ANTES"))
_AFTER = Positional(name=Sentence("DESPUÉS", "AFTER", "DEPOIS"))

OPTIONS = (
    Option(
        key="for",
        names=Sentence("--para", "--for", "--para"),
        takes=Sentence("PERSONA", "PERSON", "PESSOA"),
        repeats=True,
        help=Sentence(
            es="Solo lo que cambió para una persona, como mensaje para ella: su identificador o "
            "su nombre, con o sin acentos. Puede repetirse.",
            en="Only what has changed for one person, as a message to them: their id or name, "
            "with or without accents. It may be repeated.",
            pt="Só o que mudou para uma pessoa, como mensagem para ela: seu identificador ou seu "
            "nome, com ou sem acentos. Pode repetir-se.",
        ),
    ),
    Option(
        key="for-everyone",
        names=Sentence("--para-todos", "--for-everyone", "--para-todos"),
        help=Sentence(
            es="El mensaje de cada persona para quien algo cambió, uno tras otro. Es interno.",
            en="The message to each person for whom something has changed, one after another. It "
            "is internal.",
            pt="A mensagem a cada pessoa para quem algo mudou, uma após outra. É interno.",
        ),
    ),
    Option(
        key="guess",
        names=Sentence("--adivinar", "--guess", "--adivinhar"),
        help=Sentence(
            es="Suponer que lo que se quitó y lo que se agregó con otro identificador es lo mismo, "
            "si se parecen mucho. La respuesta dice que es una suposición.",
            en="Take what was removed and what was added under another id for the same thing, if "
            "they are much alike. The answer says that it is a guess.",
            pt="Supor que o que se retirou e o que se acrescentou com outro identificador é o "
            "mesmo, se forem muito parecidos. A resposta diz que é uma suposição.",
        ),
    ),
)

COMMANDS = (
    Command(
        key="changes",
        names=Sentence("cambios", "diff", "mudanças"),
        others=("changes", "diferencias"),
        takes=(_BEFORE, _AFTER),
        options=("for", "for-everyone", "guess", "internal"),
        summary=Sentence(
            es="Qué cambió de una versión a otra: para todos, o para una persona.",
            en="What has changed from one version to another: for all, or for one person.",
            pt="O que mudou de uma versão a outra: para todos, ou para uma pessoa.",
        ),
        details=Sentence(
            es="Compara dos archivos campo por campo. Lo que tiene el mismo identificador es lo "
            "mismo, esté donde esté y se llame como se llame: ordenar filas no es un cambio. Se "
            "comparan las vistas públicas, a menos que se pida lo interno. Con --para, lo que "
            "cambió en las actividades en que ella participa, como lo vive: el horario y el lugar "
            "de su bloque y de su evento son los suyos. De las demás personas solo se dice lo "
            "público.",
            en="Compares two files field by field. What has the same id is the same, wherever it "
            "stands and whatever it is called: to sort rows is no change. The public views "
            "are compared, unless the internal one is asked for. With --for, what has changed "
            "in the items in which that person takes part, as they will see it: the time and "
            "the place of its block and of its event are its own. Of other people only what "
            "is public is told.",
            pt="Compara dois arquivos campo por campo. O que tem o mesmo identificador é o mesmo, "
            "esteja onde estiver e chame-se como se chamar: ordenar linhas não é uma mudança. "
            "Comparam-se as versões públicas, a menos que se peça a interna. Com --para, o que "
            "mudou nas atividades em que ela participa, como ela o vive: o horário e o local de "
            "seu bloco e de seu evento são os seus. Das outras pessoas só se diz o que é público.",
        ),
    ),
)
