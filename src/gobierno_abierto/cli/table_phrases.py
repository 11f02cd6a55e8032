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
    "La tabla tiene celdas que no son de la Alianza, y nadie sabe de quién hablan: lo que se "
    "conservó tal cual ({count} celdas) no está en la vista pública. Con {option} está todo.",
    "The table has cells that are not the Partnership's, and nobody knows whom they tell of: what "
    "was kept as it is ({count} cells) is not in the public view. With {option}, everything is.",
    "A tabela tem células que não são da Parceria, e ninguém sabe de quem falam: o que se manteve "
    "como está ({count} células) não está na versão pública. Com {option} está tudo.",
)
COUNTED = Sentence("{what} ({count})", "{what} ({count})", "{what} ({count})")
