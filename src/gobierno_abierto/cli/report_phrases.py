"""What the command says of progress reports that it asks for, or collects."""

from gobierno_abierto.words import Sentence, alike

PERIOD_UNKNOWN = Sentence(
    "«{value}» no es un periodo. Escríbalo, por ejemplo, así: «1er semestre de 2026», o así: "
    "2026-01-01/2026-06-30.",
    "“{value}” is not a period. Write it, for example, like this: “first half 2026”, or like "
    "this: 2026-01-01/2026-06-30.",
    "«{value}» não é um período. Escreva, por exemplo, assim: «1º semestre de 2026», ou assim: "
    "2026-01-01/2026-06-30.",
)
NOTHING_TO_ASK = Sentence(
    "No hay nada que preguntar: ningún compromiso del documento tiene hitos por terminar.",
    "There is nothing to ask: no commitment of the document has milestones still to be done.",
    "Não há nada a perguntar: nenhum compromisso do documento tem marcos por concluir.",
)
WRITTEN = Sentence(
    "Se escribieron en «{folder}», de la vista pública, y pueden enviarse:",
    "Written into “{folder}”, from the public view; they may be sent:",
    "Gravados em «{folder}», da versão pública; podem ser enviados:",
)
WHEN_BACK = Sentence(
    "Cuando vuelvan, póngalos en una carpeta aparte y recopílelos:",
    "When they come back, put them into a folder of their own and collect them:",
    "Quando voltarem, ponha-os em uma pasta à parte e reúna-os:",
)
RETURNED = Sentence("recibidos", "returned", "recebidos")
WITH_REPORTS = Sentence("con-reportes.json", "with-reports.json", "com-relatos.json")
MAY_BE_FILLED_IN = Sentence(
    "ya existe y dice otra cosa: puede ser un reporte que volvió. Use otra carpeta, o agregue "
    "{option}",
    "it exists and says something else: it may be a report that came back. Use another folder, or "
    "add {option}",
    "já existe e diz outra coisa: pode ser um relato que voltou. Use outra pasta, ou acrescente "
    "{option}",
)

# Collecting.
ONLY_JSON_OUT = Sentence(
    "Lo recopilado se escribe como documento: el nombre de «{name}» debe terminar en .json.",
    "What is collected is written as a document: the name of “{name}” must end in .json.",
    "O que se reúne é gravado como documento: o nome de «{name}» deve terminar em .json.",
)
NO_COMMITMENTS = Sentence(
    "«{name}» es un calendario: los compromisos están en el documento del que se hizo.",
    "“{name}” is a calendar: the commitments are in the document that it was made of.",
    "«{name}» é um calendário: os compromissos estão no documento do qual foi feito.",
)
EMPTY = Sentence("está vacía", "it is empty", "está vazia")
TOO_MUCH = Sentence(
    "tiene demasiados archivos, o demasiado grandes",
    "it has too many files, or too large ones",
    "tem arquivos demais, ou grandes demais",
)
A_FOLDER = Sentence(
    "es una carpeta, y lo que está en ella no se lee",
    "it is a folder, and what is in it is not read",
    "é uma pasta, e o que está nela não se lê",
)
NO_PLAIN_FILE = Sentence(
    "no es un archivo común", "it is not an ordinary file", "não é um arquivo comum"
)
OUTPUT = Sentence(
    "Interno: lo que sigue cita lo que escribieron las instituciones. No lo publique.",
    "Internal: what follows quotes what institutions wrote. Do not publish it.",
    "Interno: o que segue cita o que as instituições escreveram. Não o publique.",
)
NEW_REPORT = Sentence("reporte nuevo", "new report", "relato novo")
NEW_REPORTS = Sentence("reportes nuevos", "new reports", "relatos novos")
KNOWN = Sentence("que ya estaban: {count}", "known already: {count}", "que já estavam: {count}")
FILE = Sentence("archivo", "file", "arquivo")
FILES = Sentence("archivos", "files", "arquivos")
COUNTED = alike("{files}: {new}; {known}.")
SILENT = Sentence(
    "Sin ningún reporte, que no es un avance de 0\u202f%: {names}.",
    "Without any report, which is not a progress of 0%: {names}.",
    "Sem nenhum relato, o que não é um progresso de 0%: {names}.",
)
WROTE_WORKING = Sentence(
    "Se escribió «{name}»: es el documento de trabajo entero, como el de entrada, y no su vista "
    "pública. Para compartirlo:",
    "“{name}” was written: it is the whole working document, like the one that was read, and not "
    "its public view. To share it:",
    "«{name}» foi gravado: é o documento de trabalho inteiro, como o de entrada, e não sua versão "
    "pública. Para compartilhá-lo:",
)
REVISE_IT = Sentence(
    "«revision» ({revision}) y «revised» ({revised}) quedaron como estaban: actualícelas antes de "
    "publicar, y revise el documento:",
    "“revision” ({revision}) and “revised” ({revised}) were left as they were: update them before "
    "you publish, and check the document:",
    "«revision» ({revision}) e «revised» ({revised}) ficaram como estavam: atualize-as antes de "
    "publicar, e verifique o documento:",
)
PUBLIC = Sentence("publico.json", "public.json", "publico.json")
WOULD_LOSE = Sentence(
    "ya existe y tiene algo que se perdería; dé otro nombre a la salida, o agregue {option}",
    "it exists and holds something that would be lost; give another name to the output, or add "
    "{option}",
    "já existe e tem algo que se perderia; dê outro nome à saída, ou acrescente {option}",
)
