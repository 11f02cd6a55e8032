"""What stands behind GA901 to GA909."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA901": Explanation(
        looks_for=Sentence(
            es="Avisa si una excepción cubre una observación del documento y su último día es "
            "anterior al día que se indica al revisar; entonces la observación vuelve a contar, a "
            "menos que otra excepción vigente la cubra. Si no se indica un día, no vence ninguna.",
            en="It speaks when a waiver covers a finding of the document and its last day is "
            "before the day given for the check; the finding then counts again, unless another "
            "waiver in force covers it. If no day is given, none has expired.",
            pt="Avisa quando uma exceção cobre uma observação do documento e seu último dia é "
            "anterior ao dia indicado na verificação; então a observação volta a contar, a menos "
            "que outra exceção em vigor a cubra. Se não se indica um dia, nenhuma vence.",
        ),
        why=Sentence(
            es="Quienes aceptaron la falta lo hicieron hasta una fecha. Este aviso les devuelve la "
            "decisión en lugar de dejar que una excepción provisional se quede para siempre.",
            en="Those who accepted the shortcoming did so until a date. This gives the decision "
            "back to them, so that a temporary waiver does not stay for ever.",
            pt="Quem aceitou a falha o fez até uma data. Este aviso lhes devolve a decisão, em vez "
            "de deixar que uma exceção provisória fique para sempre.",
        ),
    ),
    "GA902": Explanation(
        looks_for=Sentence(
            es="Avisa de cada excepción que no coincide con ninguna observación, haya vencido o "
            "no. Para coincidir deben ser iguales el código y todos los identificadores, ni uno "
            "más ni uno menos; el orden no importa. Si cuenta una observación del mismo código "
            "sobre casi los mismos, dice cuáles faltan y cuáles sobran; si ningún código "
            "se llama así, cuál pudo ser.",
            en="It speaks of each waiver that matches no finding, expired or not. To match, the "
            "code and all the identifiers must be the same, neither one more nor one fewer; their "
            "order does not matter. Where a finding of the same code about nearly the same ones "
            "counts, it says which are missing and which superfluous; where there is no such code, "
            "which may have been meant.",
            pt="Avisa de cada exceção que não coincide com nenhuma observação, vencida ou não. "
            "Para coincidir, o código e todos os identificadores devem ser iguais, nem um a mais "
            "nem um a menos; a ordem não importa. Se conta uma observação do mesmo código "
            "sobre quase os mesmos, diz quais faltam e quais sobram; se não existe esse "
            "código, qual pode ter sido.",
        ),
        why=Sentence(
            es="Una excepción que sobra callaría la misma falta si vuelve a aparecer, sin que "
            "nadie la haya aceptado esta vez. También delata un identificador mal escrito: se "
            "creía cubierta una falta que sigue contando.",
            en="A waiver left over would silence the same shortcoming if it came back, though "
            "nobody accepted it this time. It also betrays a misspelled identifier: what was "
            "thought to be covered still counts.",
            pt="Uma exceção que sobra calaria a mesma falha se ela voltasse, sem que ninguém a "
            "tivesse aceitado desta vez. Também revela um identificador mal escrito: achava-se "
            "coberta uma falha que continua contando.",
        ),
    ),
}
