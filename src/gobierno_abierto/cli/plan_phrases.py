"""What the command says of boards of commitments."""

from gobierno_abierto.publish.board import Filter
from gobierno_abierto.words import Sentence

# Nothing in the document is like what was asked for.
NOTHING_LIKE = {
    Filter.MEMBER: Sentence(
        es="Ningún plan es de un miembro que se llame como «{asked}», ni se titula así. Están: "
        "{known}.",
        en="No plan is of a member called anything like “{asked}”, or has such a title. There "
        "are: {known}.",
        pt="Nenhum plano é de um membro com nome parecido com «{asked}», nem tem título assim. "
        "Existem: {known}.",
    ),
    Filter.LEAD: Sentence(
        es="Ningún responsable se llama como «{asked}». Están: {known}. Los países se buscan con "
        "{option}.",
        en="No lead is called anything like “{asked}”. There are: {known}. Countries are found by "
        "{option}.",
        pt="Nenhum responsável tem nome parecido com «{asked}». Existem: {known}. Os países se "
        "procuram com {option}.",
    ),
    Filter.STATUS: Sentence(
        es="No existe el estado «{asked}». Existen: {known}.",
        en="There is no status “{asked}”. There are: {known}.",
        pt="Não existe a situação «{asked}». Existem: {known}.",
    ),
    Filter.ORIGIN: Sentence(
        es="Ninguna actividad se llama como «{asked}». Hay compromisos que vienen de: {known}.",
        en="No item is called anything like “{asked}”. There are commitments that come from: "
        "{known}.",
        pt="Nenhuma atividade tem nome parecido com «{asked}». Há compromissos que vêm de: "
        "{known}.",
    ),
}
NOTHING_AT_ALL = {
    Filter.MEMBER: Sentence(
        es="El documento no tiene ningún plan.",
        en="The document has no plan.",
        pt="O documento não tem nenhum plano.",
    ),
    Filter.LEAD: Sentence(
        es="Ningún compromiso del documento dice quién es su responsable. Los países se buscan "
        "con {option}.",
        en="No commitment of the document says who leads it. Countries are found by {option}.",
        pt="Nenhum compromisso do documento diz quem é seu responsável. Os países se procuram "
        "com {option}.",
    ),
    Filter.ORIGIN: Sentence(
        es="Ningún compromiso del documento dice de qué actividad viene.",
        en="No commitment of the document says from which item it comes.",
        pt="Nenhum compromisso do documento diz de que atividade vem.",
    ),
}
MORE = Sentence("{count} más", "{count} more", "mais {count}")
NEEDS_TODAY = Sentence(
    es="Qué está vencido depende del día. Indíquelo: {option} {value}.",
    en="What is late depends on the day. Give it: {option} {value}.",
    pt="O que está vencido depende do dia. Indique-o: {option} {value}.",
)
DATE_UNKNOWN = Sentence(
    es="«{value}» no es una fecha. Escríbala así: 2026-06-30, 2026-06 o 2026.",
    en="“{value}” is not a date. Write it like this: 2026-06-30, 2026-06 or 2026.",
    pt="«{value}» não é uma data. Escreva assim: 2026-06-30, 2026-06 ou 2026.",
)
OF_ANOTHER = Sentence(
    "ya existe y es el tablero de otro documento; si quiere reemplazarlo, agregue {option}",
    "it exists and is the board of another document; to replace it, add {option}",
    "já existe e é o painel de outro documento; se quiser substituí-lo, acrescente {option}",
)
PICTURE_UNKNOWN = Sentence(
    es="No se sabe cómo dibujar «{name}»: su nombre debe terminar en .svg o .html.",
    en="There is no telling how to draw “{name}”: its name must end in .svg or .html.",
    pt="Não se sabe como desenhar «{name}»: seu nome deve terminar em .svg ou .html.",
)
