"""The commands on progress reports."""

from gobierno_abierto.cli.grammar.kinds import FILE, FOLDER, OUT, Command, Positional
from gobierno_abierto.words import Sentence

_FOLDER = Positional(name=FOLDER.name)

COMMANDS = (
    Command(
        key="request",
        names=Sentence("solicitar", "request", "solicitar"),
        takes=(FILE, _FOLDER),
        options=("period", "today", "commas", "overwrite"),
        summary=Sentence(
            es="Una tabla por institución, para pedirle sus reportes de avance.",
            en="A table for each institution, to ask for its progress reports.",
            pt="Uma tabela por instituição, para pedir seus relatos de progresso.",
        ),
        details=Sentence(
            es="Escribe en CARPETA un archivo CSV por cada institución responsable, con sus hitos "
            "que no constan como terminados: cuándo vencen, qué se reportó la última vez, y "
            "celdas vacías para lo nuevo. Se abre con cualquier hoja de cálculo. Sale de la vista "
            "pública: puede enviarse. Un archivo que ya está en CARPETA y dice otra cosa no se "
            "reemplaza: puede ser uno que volvió lleno. Con --hoy, lo vencido lo dice.",
            en="Writes a CSV file into FOLDER for each lead institution, with those of its "
            "milestones that nothing says are done: when they are due, what was reported last, "
            "and empty cells for what is new. Any spreadsheet opens it. It is made of the public "
            "view: it may be sent. A file that is in FOLDER already and says something else is "
            "not replaced: it may be one that came back filled in. With --today, what is overdue "
            "says so.",
            pt="Grava em PASTA um arquivo CSV para cada instituição responsável, com seus marcos "
            "que não constam como concluídos: qual é o prazo, o que foi relatado da última vez, e "
            "células vazias para o novo. Abre com qualquer planilha. Sai da versão pública: pode "
            "ser enviado. Um arquivo que já está em PASTA e diz outra coisa não é substituído: "
            "pode ser um que voltou preenchido. Com --hoje, o que está vencido o diz.",
        ),
    ),
    Command(
        key="collect",
        names=Sentence("recopilar", "collect", "reunir"),
        takes=(FILE, _FOLDER, OUT),
        options=("received", "day-first", "with-names", "overwrite"),
        summary=Sentence(
            es="Los reportes de avance que volvieron, dentro del documento.",
            en="The progress reports that came back, into the document.",
            pt="Os relatos de progresso que voltaram, dentro do documento.",
        ),
        details=Sentence(
            es="Lee los archivos CSV de CARPETA y escribe en SALIDA (.json) el documento de "
            "ARCHIVO con esos reportes. El nombre de los archivos no importa: cada fila dice de "
            "qué hito es. Nada de lo que había cambia, lo que ya estaba no se repite, y lo que no "
            "es seguro no se toma y se dice, con archivo, línea y columna. Una fila sin reporte "
            "no es un avance de 0 %. SALIDA es el documento de trabajo entero, y no su vista "
            "pública. Una SALIDA que ya existe se reemplaza si no se pierde nada de ella; si no, "
            "solo con --sobrescribir. ARCHIVO no se cambia nunca.",
            en="Reads the CSV files in FOLDER and writes the document in FILE, with these reports, "
            "into OUT (.json). The names of the files mean nothing: each row says which milestone "
            "it is about. Nothing that was there changes, what was there already is not repeated, "
            "and what is not sure is not taken but told, with file, line and column. A row "
            "without a report is not a progress of 0%. OUT is the whole working document, and not "
            "its public view. An OUT that exists is replaced if nothing of it is lost; if not, "
            "only with --force. FILE never changes.",
            pt="Lê os arquivos CSV de PASTA e grava em SAÍDA (.json) o documento de ARQUIVO com "
            "esses relatos. O nome dos arquivos não importa: cada linha diz de que marco é. Nada "
            "do que havia muda, o que já estava não se repete, e o que não é certo não é tomado e "
            "é dito, com arquivo, linha e coluna. Uma linha sem relato não é um progresso de 0%. "
            "SAÍDA é o documento de trabalho inteiro, e não sua versão pública. Uma SAÍDA que já "
            "existe é substituída se nada dela se perde; se não, só com --sobrescrever. ARQUIVO "
            "nunca muda.",
        ),
    ),
)
