"""What the command says of documents for Word."""

from gobierno_abierto.words import Sentence

WORD_MISSING = Sentence(
    "Para escribir documentos de Word (.docx) hace falta una parte que no está instalada. "
    "Instálela con:",
    "To write Word documents (.docx), a part is needed that is not installed. Install it with:",
    "Para gravar documentos do Word (.docx) é preciso uma parte que não está instalada. "
    "Instale-a com:",
)
ENDING = Sentence(
    "El nombre de un documento de Word debe terminar en .docx, y es «{name}».",
    "The name of a Word document must end in .docx, and it is “{name}”.",
    "O nome de um documento do Word deve terminar em .docx, e é «{name}».",
)
BAD_ADDRESS = Sentence(
    "«{address}» no es una dirección de la web. Escríbala entera, por ejemplo "
    "https://ejemplo.org/dialogo/.",
    "“{address}” is no address of the web. Write it in full, such as "
    "https://example.org/dialogue/.",
    "«{address}» não é um endereço da web. Escreva-o inteiro, por exemplo "
    "https://exemplo.org/dialogo/.",
)
ONLY_WORD = Sentence(
    "{option} solo sirve para un documento de Word (.docx), y «{name}» no lo es.",
    "{option} is only for a Word document (.docx), and “{name}” is none.",
    "{option} só serve para um documento do Word (.docx), e «{name}» não é.",
)
NOT_WITH = Sentence(
    "{option} escribe planes enteros y no va con {other}.",
    "{option} writes whole plans and does not go with {other}.",
    "{option} grava planos inteiros e não vai com {other}.",
)
