"""What the command says of tables that it reads or writes."""

from gobierno_abierto.words import Sentence

ORDER_UNKNOWN = Sentence(
    "«{value}» no es un orden de fechas. Escriba dia-mes o mes-dia.",
    "“{value}” is no order of dates. Write day-month or month-day.",
    "«{value}» não é uma ordem de datas. Escreva dia-mes ou mes-dia.",
)
ONLY_FOR_TABLES = Sentence(
    "{option} solo sirve para leer tablas (.csv), y la entrada no es una.",
    "{option} is only for reading tables (.csv), and the input is none.",
    "{option} só serve para ler tabelas (.csv), e a entrada não é uma.",
)
NO_COMMITMENTS = Sentence(
    "el documento no tiene compromisos, y la tabla tiene una fila por cada uno",
    "the document has no commitments, and the table has a row for each",
    "o documento não tem compromissos, e a tabela tem uma linha para cada um",
)
NOT_IN_TABLE = Sentence(
    "La tabla de la Alianza no tiene columna para: {what}. Eso sigue estando solo en el documento.",
    "The table of the Partnership has no column for: {what}. That is still in the document only.",
    "A tabela da Parceria não tem coluna para: {what}. Isso continua só no documento.",
)
KEPT_WITHHELD = Sentence(
    "La tabla tiene columnas que no son de la Alianza, y nadie sabe de quién hablan; no están en "
    "la vista pública (entre paréntesis, cuántas celdas): {columns}. Con {option} está todo.",
    "The table has columns that are not the Partnership's, and nobody knows whom they tell of; "
    "they are not in the public view (in brackets, how many cells): {columns}. With {option}, "
    "everything is.",
    "A tabela tem colunas que não são da Parceria, e ninguém sabe de quem falam; não estão na "
    "versão pública (entre parênteses, quantas células): {columns}. Com {option} está tudo.",
)
NOT_AS_READ = Sentence(
    "El documento no dice que sea público: las celdas que conserva tal cual ({count}) no están en "
    "la tabla. Con {option} están.",
    "The document does not say that it is public: the cells that it keeps as they are ({count}) "
    "are not in the table. With {option}, they are.",
    "O documento não diz que seja público: as células que mantém como estão ({count}) não estão na "
    "tabela. Com {option} estão.",
)
MORE_COLUMNS = Sentence("{n} más", "{n} more", "mais {n}")
FORMULAS = Sentence(
    "Esta tabla es para programas: {count} celdas empiezan como una fórmula. Para abrirla en una "
    "hoja de cálculo, escríbala con {option}.",
    "This table is for programs: {count} cells begin like a formula. To open it in a spreadsheet, "
    "write it with {option}.",
    "Esta tabela é para programas: {count} células começam como uma fórmula. Para abri-la em uma "
    "planilha, grave-a com {option}.",
)
FORMULA = Sentence(
    "Esta tabla es para programas: {count} celda empieza como una fórmula. Para abrirla en una "
    "hoja de cálculo, escríbala con {option}.",
    "This table is for programs: {count} cell begins like a formula. To open it in a spreadsheet, "
    "write it with {option}.",
    "Esta tabela é para programas: {count} célula começa como uma fórmula. Para abri-la em uma "
    "planilha, grave-a com {option}.",
)
ONLY_FOR_TABLES_OUT = Sentence(
    "{option} solo sirve para escribir tablas (.csv), y la salida no es una.",
    "{option} is only for writing tables (.csv), and the output is none.",
    "{option} só serve para gravar tabelas (.csv), e a saída não é uma.",
)
COUNTED = Sentence("{what} ({count})", "{what} ({count})", "{what} ({count})")
