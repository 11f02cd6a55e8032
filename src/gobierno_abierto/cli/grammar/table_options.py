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
)
