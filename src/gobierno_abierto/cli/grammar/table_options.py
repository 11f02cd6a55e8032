"""The options of tables."""

from gobierno_abierto.cli.grammar.kinds import Option
from gobierno_abierto.words import Sentence

OPTIONS = (
    Option(
        key="dates",
        names=Sentence("--fechas", "--dates", "--datas"),
        takes=Sentence("dia-mes|mes-dia", "day-month|month-day", "dia-mes|mes-dia"),
        help=Sentence(
            es="De una tabla (.csv): en qué orden están sus fechas. Sin ella, 3/4/2016 no se lee "
            "más que hasta el año.",
            en="Of a table (.csv): in which order its dates are written. Without it, 3/4/2016 is "
            "read no further than its year.",
            pt="De uma tabela (.csv): em que ordem estão suas datas. Sem ela, 3/4/2016 só é lido "
            "até o ano.",
        ),
    ),
    Option(
        key="for-spreadsheet",
        names=Sentence("--para-hoja", "--for-spreadsheet", "--para-planilha"),
        help=Sentence(
            es="De una tabla que se escribe (.csv): para abrirla en una hoja de cálculo. Lleva un "
            "apóstrofo delante de lo que parece una fórmula, y dice que está en UTF-8; sus celdas "
            "ya no son exactamente las mismas.",
            en="Of a table that is written (.csv): to be opened in a spreadsheet. It has an "
            "apostrophe before what looks like a formula, and says that it is UTF-8; its cells are "
            "no longer exactly the same.",
            pt="De uma tabela que se grava (.csv): para abri-la em uma planilha. Leva um apóstrofo "
            "antes do que parece uma fórmula, e diz que está em UTF-8; suas células já não são "
            "exatamente as mesmas.",
        ),
    ),
)
