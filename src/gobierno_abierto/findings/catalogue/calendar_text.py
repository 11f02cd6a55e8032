"""GA811 to GA821: the bytes and lines of a calendar."""

from gobierno_abierto.findings.finding import Entry, Severity, cited
from gobierno_abierto.words import Sentence

NOT_A_CALENDAR = Entry(
    code="GA811",
    severity=Severity.ERROR,
    title=Sentence(
        es="No es un calendario",
        en="Not a calendar",
        pt="Não é um calendário",
    ),
    message=Sentence(
        es="En el archivo no hay ningún calendario: falta «BEGIN:VCALENDAR».",
        en="There is no calendar in the file: “BEGIN:VCALENDAR” is missing.",
        pt="No arquivo não há nenhum calendário: falta «BEGIN:VCALENDAR».",
    ),
    remedy=Sentence(
        es="Compruebe que sea el archivo .ics y no la página desde la que se descarga; si lo es, vuelva a exportarlo o pídalo de nuevo.",
        en="Check that it is the .ics file and not the page it is downloaded from; if it is, export it again or ask for it again.",
        pt="Confira se é o arquivo .ics e não a página de onde se baixa; se for, exporte-o de novo ou peça-o outra vez.",
    ),
    source=cited("RFC 5545 §3.4"),
)

TOO_MUCH = Entry(
    code="GA812",
    severity=Severity.ERROR,
    title=Sentence(
        es="Demasiado para un calendario",
        en="Too much for a calendar",
        pt="Demais para um calendário",
    ),
    message=Sentence(
        es="Hay más de {limit} {what}; el archivo no se leyó entero.",
        en="There are more than {limit} {what}; the file was not read whole.",
        pt="Há mais de {limit} {what}; o arquivo não foi lido por inteiro.",
    ),
    remedy=Sentence(
        es="Exporte menos de una vez, por ejemplo un año o un solo calendario; si debería ser un archivo pequeño, avise a quien lo hizo.",
        en="Export less at a time, for example one year or a single calendar; if it should be a small file, tell whoever made it.",
        pt="Exporte menos de cada vez, por exemplo um ano ou um só calendário; se deveria ser um arquivo pequeno, avise quem o fez.",
    ),
)

NOT_UTF8_LINE = Entry(
    code="GA813",
    severity=Severity.ERROR,
    title=Sentence(
        es="Línea que no está en UTF-8",
        en="Line that is not in UTF-8",
        pt="Linha que não está em UTF-8",
    ),
    message=Sentence(
        es="Esta línea no está en UTF-8: sus acentos pueden verse mal o perderse.",
        en="This line is not in UTF-8: its accents may look wrong or be lost.",
        pt="Esta linha não está em UTF-8: seus acentos podem aparecer errados ou se perder.",
    ),
    remedy=Sentence(
        es="Pida a quien hizo el archivo que lo guarde en UTF-8; si usted lo abre en un editor de texto y los acentos se ven bien, guárdelo con esa codificación.",
        en="Ask whoever made the file to save it in UTF-8; if you open it in a text editor and the accents look right, save it with that encoding.",
        pt="Peça a quem fez o arquivo que o salve em UTF-8; se você o abre em um editor de texto e os acentos aparecem certos, salve-o com essa codificação.",
    ),
    source=cited("RFC 5545 §3.1.4"),
)

LINE_ENDINGS = Entry(
    code="GA814",
    severity=Severity.ERROR,
    title=Sentence(
        es="Finales de línea que no son CR LF",
        en="Line ends that are not CR LF",
        pt="Finais de linha que não são CR LF",
    ),
    message=Sentence(
        es="Líneas que no terminan en CR LF: {count}. Esta es la primera.",
        en="Lines that do not end in CR LF: {count}. This is the first.",
        pt="Linhas que não terminam em CR LF: {count}. Esta é a primeira.",
    ),
    remedy=Sentence(
        es="Si guardó el archivo con un editor de texto, vuelva a guardarlo con finales de línea de Windows (CR LF); si no, pídalo a quien lo hizo.",
        en="If you saved the file with a text editor, save it again with Windows line ends (CR LF); if not, ask whoever made it to do so.",
        pt="Se você salvou o arquivo com um editor de texto, salve-o de novo com finais de linha do Windows (CR LF); se não, peça isso a quem o fez.",
    ),
    source=cited("RFC 5545 §3.1"),
)

LONG_LINE = Entry(
    code="GA815",
    severity=Severity.WARNING,
    title=Sentence(
        es="Línea demasiado larga",
        en="Line that is too long",
        pt="Linha longa demais",
    ),
    message=Sentence(
        es="La línea mide {octets} bytes y debería tener 75 como máximo.",
        en="The line has {octets} bytes and should have 75 at most.",
        pt="A linha tem {octets} bytes e deveria ter no máximo 75.",
    ),
    remedy=Sentence(
        es="Pida a quien hizo el archivo que parta las líneas largas; el trozo que sigue empieza con un espacio.",
        en="Ask whoever made the file to fold long lines; the piece that follows begins with a space.",
        pt="Peça a quem fez o arquivo que divida as linhas longas; o pedaço que segue começa com um espaço.",
    ),
    source=cited("RFC 5545 §3.1"),
)

CONTROL_CHARACTER = Entry(
    code="GA816",
    severity=Severity.ERROR,
    title=Sentence(
        es="Carácter de control en un calendario",
        en="Control character in a calendar",
        pt="Caractere de controle em um calendário",
    ),
    message=Sentence(
        es="Hay un carácter que no se ve ({character}): unos programas rechazan por él todo el archivo, otros toman lo que sigue por otra línea.",
        en="There is a character that cannot be seen ({character}): because of it some programs reject the whole file, others take what follows for another line.",
        pt="Há um caractere que não se vê ({character}): por causa dele alguns programas recusam o arquivo todo, outros tomam o que segue por outra linha.",
    ),
    remedy=Sentence(
        es="Vuelva a teclear ese texto en su programa de calendario, porque suele llegar al copiar y pegar, y exporte de nuevo; si el archivo es de otra persona, avísele.",
        en="Type that text anew in your calendar program, since it usually comes with copy and paste, and export again; if the file is somebody else's, tell them.",
        pt="Digite esse texto de novo em seu programa de calendário, pois costuma vir ao copiar e colar, e exporte outra vez; se o arquivo é de outra pessoa, avise-a.",
    ),
    source=cited("RFC 5545 §3.1"),
)

LINE_SEPARATOR = Entry(
    code="GA817",
    severity=Severity.WARNING,
    title=Sentence(
        es="Separador de líneas poco común",
        en="Unusual line separator",
        pt="Separador de linhas incomum",
    ),
    message=Sentence(
        es="Hay un separador de líneas que no se ve ({character}): algunos programas cortan ahí la línea.",
        en="There is a line separator that cannot be seen ({character}): some programs cut the line there.",
        pt="Há um separador de linhas que não se vê ({character}): alguns programas cortam a linha ali.",
    ),
    remedy=Sentence(
        es="En su programa de calendario, cámbielo por un salto de línea normal y exporte de nuevo; si el archivo es de otra persona, avísele.",
        en="In your calendar program, put an ordinary line break in its place and export again; if the file is somebody else's, tell them.",
        pt="Em seu programa de calendário, troque-o por uma quebra de linha comum e exporte de novo; se o arquivo é de outra pessoa, avise-a.",
    ),
)

SPLIT_FOLD = Entry(
    code="GA818",
    severity=Severity.WARNING,
    title=Sentence(
        es="Línea partida en mal lugar",
        en="Line folded in the wrong place",
        pt="Linha dividida no lugar errado",
    ),
    message=Sentence(
        es="La línea se parte en medio de un carácter, o entre una barra inversa y el signo que marca.",
        en="The line is folded in the middle of a character, or between a backslash and the sign that it marks.",
        pt="A linha se divide no meio de um caractere, ou entre uma barra invertida e o sinal que ela marca.",
    ),
    remedy=Sentence(
        es="Pida a quien hizo el archivo que parta las líneas solo entre caracteres enteros, y nunca después de «\\».",
        en="Ask whoever made the file to fold lines only between whole characters, and never after “\\”.",
        pt="Peça a quem fez o arquivo que divida as linhas só entre caracteres inteiros, e nunca depois de «\\».",
    ),
    source=cited("RFC 5545 §3.1"),
)

NOT_A_LINE = Entry(
    code="GA819",
    severity=Severity.ERROR,
    title=Sentence(
        es="Línea que no es de un calendario",
        en="Line that does not belong in a calendar",
        pt="Linha que não é de um calendário",
    ),
    message=Sentence(
        es="«{text}» no es un dato de un calendario ni la continuación de otro.",
        en="“{text}” is neither a field of a calendar nor the rest of one.",
        pt="«{text}» não é um dado de um calendário nem a continuação de outro.",
    ),
    remedy=Sentence(
        es="Si es parte del texto anterior, le falta un espacio al inicio; si no, sobra. Pida a quien hizo el archivo que lo corrija.",
        en="If it belongs to the text before, a space is missing at its start; if not, it should go. Ask whoever made the file to put it right.",
        pt="Se é parte do texto anterior, falta um espaço no início; se não, está sobrando. Peça a quem fez o arquivo que o corrija.",
    ),
    source=cited("RFC 5545 §3.1"),
)

UNBALANCED = Entry(
    code="GA820",
    severity=Severity.ERROR,
    title=Sentence(
        es="Parte que no se abre o no se cierra",
        en="Part that is not opened or not closed",
        pt="Parte que não se abre ou não se fecha",
    ),
    message=Sentence(
        es="«{line}» no tiene su pareja: todo «BEGIN» necesita su «END», y todo «END» su «BEGIN».",
        en="“{line}” has no partner: every “BEGIN” needs its “END”, and every “END” its “BEGIN”.",
        pt="«{line}» não tem seu par: todo «BEGIN» precisa de seu «END», e todo «END» de seu «BEGIN».",
    ),
    remedy=Sentence(
        es="Descargue o exporte el calendario otra vez, por si quedó a medias; si sigue igual, avise a quien lo hizo.",
        en="Download or export the calendar again, in case it was cut off; if it stays the same, tell whoever made it.",
        pt="Baixe ou exporte o calendário outra vez, caso tenha ficado pela metade; se continuar igual, avise quem o fez.",
    ),
    source=cited("RFC 5545 §3.6"),
)

BLANK_LINE = Entry(
    code="GA821",
    severity=Severity.WARNING,
    title=Sentence(
        es="Línea vacía",
        en="Empty line",
        pt="Linha vazia",
    ),
    message=Sentence(
        es="Hay una línea vacía, y en un calendario no va ninguna.",
        en="There is an empty line, and a calendar has none.",
        pt="Há uma linha vazia, e em um calendário não deve haver nenhuma.",
    ),
    remedy=Sentence(
        es="Bórrela con un editor de texto; si el archivo lo hace un programa, avise a quien lo mantiene.",
        en="Delete it with a text editor; if a program makes the file, tell whoever looks after it.",
        pt="Apague-a com um editor de texto; se é um programa que faz o arquivo, avise quem cuida dele.",
    ),
    source=cited("RFC 5545 §3.1"),
)

ALL = (
    NOT_A_CALENDAR,
    TOO_MUCH,
    NOT_UTF8_LINE,
    LINE_ENDINGS,
    LONG_LINE,
    CONTROL_CHARACTER,
    LINE_SEPARATOR,
    SPLIT_FOLD,
    NOT_A_LINE,
    UNBALANCED,
    BLANK_LINE,
)
