"""The commands to begin with, and those that show what the format is."""

from gobierno_abierto.cli.grammar.kinds import CODE, FOLDER, NEW_FILE, Command
from gobierno_abierto.words import Sentence

COMMANDS = (
    Command(
        key="new",
        names=Sentence("nuevo", "new", "novo"),
        takes=(NEW_FILE,),
        options=("plan",),
        summary=Sentence(
            es="Un documento de ejemplo para llenar.",
            en="An example document to fill in.",
            pt="Um documento de exemplo para preencher.",
        ),
        details=Sentence(
            es="Escribe ARCHIVO (dialogo.json si no se indica, o plan.json con --plan; «-» lo "
            "muestra en pantalla). Todo en él es inventado y está para reemplazarse. Nunca "
            "reemplaza un archivo.",
            en="Writes FILE (dialogue.json if none is given, or plan.json with --plan; “-” shows "
            "it on the screen). Everything in it is invented and there to be replaced. It never "
            "replaces a file.",
            pt="Grava ARQUIVO (dialogo.json se não for indicado, ou plano.json com --plano; «-» o "
            "mostra na tela). Tudo nele é inventado e está lá para ser substituído. Nunca "
            "substitui um arquivo.",
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
