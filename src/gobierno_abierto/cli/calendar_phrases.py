"""What the command says of calendars that it writes, or will not write."""

from gobierno_abierto.words import Sentence

OF_ANOTHER = Sentence(
    "es el calendario de otro diálogo, o de otra parte de este; dé otro nombre a la salida, o "
    "agregue {option}",
    "it is the calendar of another dialogue, or of another part of this one; give another name to "
    "the output, or add {option}",
    "é o calendário de outro diálogo, ou de outra parte deste; dê outro nome à saída, ou "
    "acrescente {option}",
)
OF_A_CALENDAR = Sentence(
    "es un calendario ya publicado, y lo que se hace a partir de otro calendario no es su versión "
    "siguiente; parta del documento, dé otro nombre a la salida, o agregue {option}",
    "it is a calendar that was published, and what is made of another calendar is not its next "
    "version; start from the document, give another name to the output, or add {option}",
    "é um calendário já publicado, e o que se faz a partir de outro calendário não é sua próxima "
    "versão; parta do documento, dê outro nome à saída, ou acrescente {option}",
)
OTHERS_IN_IT = Sentence(
    "tiene entradas que este comando no escribió y que se perderían; dé otro nombre a la salida, o "
    "agregue {option}",
    "it has entries that this command did not write and that would be lost; give another name to "
    "the output, or add {option}",
    "tem entradas que este comando não escreveu e que se perderiam; dê outro nome à saída, ou "
    "acrescente {option}",
)
BROKEN_BEFORE = Sentence(
    "el calendario que hay allí no se puede leer, y no se podría seguir su historia; recupere el "
    "último que publicó, o agregue {option}",
    "the calendar that stands there cannot be read, and its history could not be carried on; "
    "restore the last one that you published, or add {option}",
    "o calendário que está ali não pode ser lido, e não se poderia seguir sua história; recupere o "
    "último que publicou, ou acrescente {option}",
)
INTERNAL_BEFORE = Sentence(
    "es un calendario interno, y lo que ya no está en él se anunciaría como cancelado; dé otro "
    "nombre a la salida, o agregue {option}",
    "it is an internal calendar, and what is gone from it would be announced as cancelled; give "
    "another name to the output, or add {option}",
    "é um calendário interno, e o que já não está nele seria anunciado como cancelado; dê outro "
    "nome à saída, ou acrescente {option}",
)
ONLY_FOR_CALENDARS = Sentence(
    "«{option}» solo vale cuando la salida es un calendario (.ics).",
    "“{option}” is only for an output that is a calendar (.ics).",
    "«{option}» só vale quando a saída é um calendário (.ics).",
)
ONLY_WITH = Sentence(
    "«{option}» necesita además «{other}».",
    "“{option}” needs “{other}” besides.",
    "«{option}» precisa também de «{other}».",
)
NOT_WITH = Sentence(
    "«{option}» no se puede usar junto con «{other}».",
    "“{option}” cannot be used together with “{other}”.",
    "«{option}» não pode ser usado junto com «{other}».",
)
WAS_INTERNAL = Sentence(
    "El documento dice que es interno: antes de compartir esto, revise que sus textos no nombren a "
    "nadie que no lo haya permitido.",
    "The document says that it is internal: before you share this, look whether its texts name "
    "anybody who has not agreed.",
    "O documento diz que é interno: antes de compartilhar isto, verifique se seus textos não "
    "nomeiam ninguém que não o tenha permitido.",
)
