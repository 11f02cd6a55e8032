"""The commands to begin with, and those that show what the format is."""

from gobierno_abierto.cli.grammar.kinds import CODE, FOLDER, NEW_FILE, Command
from gobierno_abierto.words import Sentence

COMMANDS = (
    Command(
        key="new",
        names=Sentence("nuevo", "new", "novo"),
        takes=(NEW_FILE,),
        options=("purpose", "plan"),
        summary=Sentence(
            es="Un documento de ejemplo para llenar: .xlsx (Excel) o .json.",
            en="An example document to fill in: .xlsx (Excel) or .json.",
            pt="Um documento de exemplo para preencher: .xlsx (Excel) ou .json.",
        ),
        details=Sentence(
            es="La terminación de ARCHIVO decide qué se escribe: .xlsx, un libro de Excel con una "
            "hoja por tema; una barra (dialogo/), una carpeta con una tabla .csv por hoja; si no, "
            "un documento .json. Sin ARCHIVO es dialogo.json, o plan.json con --plan; «-» lo "
            "muestra en pantalla. Todo en él es inventado y está para reemplazarse. Nunca "
            "reemplaza un archivo.",
            en="The ending of FILE decides what is written: .xlsx, an Excel workbook with a sheet "
            "for each subject; a slash (dialogue/), a folder with a .csv table for each sheet; "
            "else a .json document. Without FILE it is dialogue.json, or plan.json with --plan; "
            "“-” shows it on the screen. Everything in it is invented and there to be replaced. "
            "It never replaces a file.",
            pt="A terminação de ARQUIVO decide o que se grava: .xlsx, uma planilha do Excel com "
            "uma aba por tema; uma barra (dialogo/), uma pasta com uma tabela .csv por aba; se "
            "não, um documento .json. Sem ARQUIVO é dialogo.json, ou plano.json com --plano; «-» o "
            "mostra na tela. Tudo nele é inventado e está lá para ser substituído. Nunca substitui "
            "um arquivo.",
        ),
    ),
    Command(
        key="rules",
        names=Sentence("reglas", "rules", "regras"),
        takes=(CODE,),
        summary=Sentence(
            es="Todos los códigos, o uno en detalle.",
            en="All codes, or one in detail.",
            pt="Todos os códigos, ou um em detalhe.",
        ),
        details=Sentence(
            es="Sin CÓDIGO, la tabla; con él (GA301, por ejemplo), qué dice, qué hacer, cuánto "
            "pesa y de qué fuente viene.",
            en="Without CODE, the table; with it (GA301, for example), what it says, what to do, "
            "how much it weighs and which source it comes from.",
            pt="Sem CÓDIGO, a tabela; com ele (GA301, por exemplo), o que diz, o que fazer, quanto "
            "pesa e de que fonte vem.",
        ),
    ),
    Command(
        key="schema",
        names=Sentence("esquema", "schema", "esquema"),
        takes=(FOLDER,),
        options=("overwrite",),
        summary=Sentence(
            es="El esquema del formato y las listas de códigos, para otros programas.",
            en="The schema of the format and the codelists, for other programs.",
            pt="O esquema do formato e as listas de códigos, para outros programas.",
        ),
        details=Sentence(
            es="Sin CARPETA muestra el esquema (JSON Schema); con ella lo escribe allí, con las "
            "listas de códigos como tablas (CSV). Los textos van en los tres idiomas, a menos que "
            "se indique uno.",
            en="Without FOLDER it shows the schema (JSON Schema); with it, writes it there with "
            "the codelists as tables (CSV). Its texts are in all three languages, unless one is "
            "given.",
            pt="Sem PASTA mostra o esquema (JSON Schema); com ela o grava ali, com as listas de "
            "códigos como tabelas (CSV). Os textos vão nos três idiomas, a menos que se indique "
            "um.",
        ),
    ),
)
