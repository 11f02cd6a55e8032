"""The options of trackers' files."""

from gobierno_abierto.cli.grammar.kinds import Option
from gobierno_abierto.words import Sentence

OPTIONS = (
    Option(
        key="mapping",
        names=Sentence("--mapa", "--mapping", "--mapa"),
        takes=Sentence("NOMBRE|ARCHIVO.toml", "NAME|FILE.toml", "NOME|ARQUIVO.toml"),
        help=Sentence(
            es="Leer el tablero de otro con un mapa, que dice qué de sus filas va a qué campo: uno "
            "de los que vienen incluidos (mexico-2019, usa-5, canada-6), o uno propio.",
            en="Read another tracker by a mapping, which says what of its rows goes into which "
            "field: one of those that are included (mexico-2019, usa-5, canada-6), or your own.",
            pt="Ler o painel de outro com um mapa, que diz o que de suas linhas vai a que campo: "
            "um dos que vêm incluídos (mexico-2019, usa-5, canada-6), ou um próprio.",
        ),
    ),
    Option(
        key="as-of",
        names=Sentence("--al", "--as-of", "--em"),
        takes=Sentence("AAAA-MM-DD", "YYYY-MM-DD", "AAAA-MM-DD"),
        help=Sentence(
            es="El día en que el tablero decía eso, por ejemplo el de la descarga: vale para los "
            "estados que no tienen día propio. Sin ella, esos no son reportes de avance.",
            en="The day on which the tracker said so, such as that of the download: it holds for "
            "statuses that have no day of their own. Without it, those are no claims.",
            pt="O dia em que o painel dizia isso, por exemplo o do download: vale para os estados "
            "que não têm dia próprio. Sem ela, esses não são relatos de progresso.",
        ),
    ),
)
