"""The options of the commands on progress reports."""

from gobierno_abierto.cli.grammar.kinds import Option
from gobierno_abierto.words import Sentence

OPTIONS = (
    Option(
        key="period",
        names=Sentence("--periodo", "--period", "--periodo"),
        takes=Sentence("PERIODO", "PERIOD", "PERÍODO"),
        help=Sentence(
            es="El periodo por el que se pregunta, por ejemplo «1er semestre de 2026»: queda "
            "escrito en cada fila, y en cada reporte que vuelva.",
            en="The period that is asked about, such as “first half 2026”: it is written into "
            "each row, and into each report that comes back.",
            pt="O período sobre o qual se pergunta, por exemplo «1º semestre de 2026»: fica "
            "escrito em cada linha, e em cada relato que voltar.",
        ),
    ),
    Option(
        key="commas",
        names=Sentence("--con-comas", "--with-commas", "--com-virgulas"),
        help=Sentence(
            es="Separar las columnas con comas y no con punto y coma: para computadoras que usan "
            "el punto decimal, como en México.",
            en="Separate columns with commas, which in English they are anyway: for computers "
            "that use the decimal point.",
            pt="Separar as colunas com vírgulas e não com ponto e vírgula: para computadores que "
            "usam o ponto decimal.",
        ),
    ),
    Option(
        key="received",
        names=Sentence("--recibido", "--received", "--recebido"),
        takes=Sentence("AAAA-MM-DD", "YYYY-MM-DD", "AAAA-MM-DD"),
        help=Sentence(
            es="El día en que se recibieron los reportes: vale para las filas sin fecha, y "
            "ninguna puede ser posterior. Sin ella, una fila sin fecha no se toma.",
            en="The day on which the reports came in: it holds for rows without a date, and none "
            "can be later. Without it, a row without a date is not taken.",
            pt="O dia em que os relatos foram recebidos: vale para as linhas sem data, e nenhuma "
            "pode ser posterior. Sem ela, uma linha sem data não é tomada.",
        ),
    ),
    Option(
        key="day-first",
        names=Sentence("--dia-primero", "--day-first", "--dia-primeiro"),
        help=Sentence(
            es="En fechas como 03/04/2026, lo primero es el día. Sin ella no se toma ninguna que "
            "se pueda leer de dos maneras.",
            en="In dates such as 03/04/2026, the day comes first. Without it none is taken that "
            "can be read in two ways.",
            pt="Em datas como 03/04/2026, o primeiro é o dia. Sem ela não se toma nenhuma que "
            "possa ser lida de duas maneiras.",
        ),
    ),
    Option(
        key="with-names",
        names=Sentence("--con-nombres", "--with-names", "--com-nomes"),
        help=Sentence(
            es="Tomar también los reportes de quien no está en el documento, con el nombre que "
            "escribió: será público, y puede ser el de una persona.",
            en="Take the reports of those who are not in the document, too, with the name that "
            "they wrote: it will be public, and may be that of a person.",
            pt="Tomar também os relatos de quem não está no documento, com o nome que escreveu: "
            "será público, e pode ser o de uma pessoa.",
        ),
    ),
)
