"""The options of workbooks, and of folders of tables."""

from gobierno_abierto.cli.grammar.kinds import Option
from gobierno_abierto.words import Sentence, alike

OPTIONS = (
    Option(
        key="purpose",
        names=Sentence("--para", "--for", "--para"),
        takes=Sentence(
            "agenda|compromisos|todo", "agenda|commitments|all", "agenda|compromissos|tudo"
        ),
        help=Sentence(
            es="De un libro de Excel (.xlsx) o una carpeta que se escribe: solo las hojas que "
            "hacen falta para eso. Sin ella, las que el documento necesite; en «nuevo», las de la "
            "agenda, o con --plan las de los compromisos.",
            en="Of an Excel workbook (.xlsx) or a folder that is written: only the sheets that are "
            "needed for that. Without it, those that the document needs; in “new”, those of the "
            "agenda, or with --plan those of the commitments.",
            pt="De uma planilha do Excel (.xlsx) ou uma pasta que se grava: só as abas necessárias "
            "para isso. Sem ela, as de que o documento precisa; em «novo», as da agenda, ou com "
            "--plano as dos compromissos.",
        ),
    ),
    Option(
        key="base",
        names=alike("--base"),
        takes=Sentence("ARCHIVO", "FILE", "ARQUIVO"),
        help=Sentence(
            es="De un libro de Excel (.xlsx) o una carpeta que se lee: el documento del que salió. "
            "Lo que las hojas no muestran (traducciones, fuentes, reportes, excepciones) se toma "
            "de él.",
            en="Of an Excel workbook (.xlsx) or a folder that is read: the document it was made "
            "from. What the sheets do not show (translations, sources, claims, waivers) is taken "
            "from it.",
            pt="De uma planilha do Excel (.xlsx) ou uma pasta que se lê: o documento de que saiu. "
            "O que as abas não mostram (traduções, fontes, relatos, exceções) é tomado dele.",
        ),
    ),
    Option(
        key="columns",
        names=Sentence("--columnas", "--columns", "--colunas"),
        takes=Sentence("COLUMNAS.csv", "COLUMNS.csv", "COLUNAS.csv"),
        help=Sentence(
            es="La entrada es una lista de personas con otros encabezados: qué columna es cuál. Si "
            "COLUMNAS no existe, se escribe ahí una propuesta; corríjala y repita el comando.",
            en="The input is a list of people with other headings: which column is which. If "
            "COLUMNS does not exist, a proposal is written there; correct it and repeat the "
            "command.",
            pt="A entrada é uma lista de pessoas com outros cabeçalhos: que coluna é qual. Se "
            "COLUNAS não existe, uma proposta é gravada ali; corrija-a e repita o comando.",
        ),
    ),
    Option(
        key="mark",
        names=Sentence("--marcar", "--mark", "--marcar"),
        takes=Sentence("COPIA.xlsx", "COPY.xlsx", "CÓPIA.xlsx"),
        help=Sentence(
            es="De un libro de Excel (.xlsx): escribir una copia con cada observación como "
            "comentario en su celda.",
            en="Of an Excel workbook (.xlsx): write a copy with each finding as a comment in its "
            "cell.",
            pt="De uma planilha do Excel (.xlsx): gravar uma cópia com cada observação como "
            "comentário em sua célula.",
        ),
    ),
)
