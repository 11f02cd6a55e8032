"""What stands behind GA811 to GA821."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA811": Explanation(
        looks_for=Sentence(
            es="Busca en el archivo la línea con que empieza todo calendario, y avisa si no está "
            "en ninguna parte, como en una página web o un documento de texto.",
            en="It looks for the line with which every calendar begins, and speaks when it is "
            "nowhere in the file, as in a web page or a text document.",
            pt="Procura no arquivo a linha com que começa todo calendário, e avisa quando ela não "
            "está em parte alguma, como em uma página da web ou um documento de texto.",
        ),
        why=Sentence(
            es="A veces se guarda la página en lugar del archivo que ofrece. Ningún programa podrá "
            "abrirlo, y quien lo recibe por correo pensará que el problema es suyo.",
            en="Sometimes the page is saved instead of the file that it offers. No program will "
            "open it, and whoever gets it by mail will think that the trouble is on their side.",
            pt="Às vezes se salva a página em lugar do arquivo que ela oferece. Nenhum programa "
            "vai abri-lo, e quem o recebe por e-mail vai achar que o problema é seu.",
        ),
    ),
    "GA812": Explanation(
        looks_for=Sentence(
            es="Mide el archivo y cuenta sus líneas, las partes del calendario y los niveles en "
            "que unas están dentro de otras, y se detiene cuando pasan de los límites del "
            "programa. De las observaciones con un mismo código tampoco dice más que las primeras.",
            en="It measures the file and counts its lines, the parts of the calendar and the "
            "levels in which one stands inside another, and stops when they go beyond the limits "
            "of the program. Of the findings with one code it tells no more than the first, "
            "either.",
            pt="Mede o arquivo e conta suas linhas, as partes do calendário e os níveis em que "
            "umas estão dentro de outras, e para quando passam dos limites do programa. Das "
            "observações com um mesmo código também não diz mais que as primeiras.",
        ),
        why=Sentence(
            es="Un archivo sin medida deja parada la computadora de quien lo abre. Es mejor un "
            "aviso enseguida que una espera sin fin.",
            en="A file without measure brings the computer of whoever opens it to a halt. A word "
            "at once is better than a wait without end.",
            pt="Um arquivo sem medida deixa parado o computador de quem o abre. É melhor um aviso "
            "logo do que uma espera sem fim.",
        ),
    ),
    "GA813": Explanation(
        looks_for=Sentence(
            es="Lee cada línea, con las que la continúan, y avisa si sus bytes no son UTF-8. Las "
            "demás líneas se siguen revisando.",
            en="It reads every line, with those that continue it, and speaks when its bytes are "
            "not UTF-8. The other lines are checked all the same.",
            pt="Lê cada linha, com as que a continuam, e avisa quando seus bytes não são UTF-8. As "
            "demais linhas continuam sendo verificadas.",
        ),
        why=Sentence(
            es="De los programas que probamos, unos rechazan el archivo y otros cambian cada "
            "acento por un signo raro: «Inauguraci?n» en la agenda de todo el mundo.",
            en="Of the programs that we tested, some refuse the file and others put an odd sign in "
            "the place of every accent: “Inauguraci?n” in everybody's agenda.",
            pt="Dos programas que testamos, alguns recusam o arquivo e outros trocam cada acento "
            "por um sinal estranho: «Inaugura??o» na agenda de todo mundo.",
        ),
    ),
    "GA814": Explanation(
        looks_for=Sentence(
            es="Mira cómo termina cada línea del archivo y avisa si no es con los dos caracteres "
            "CR y LF, como los escribe Windows. Lo dice una vez, con el número de líneas.",
            en="It looks at how every line of the file ends, and speaks unless it is with the two "
            "characters CR and LF, as Windows writes them. It says so once, with the number of "
            "lines.",
            pt="Olha como termina cada linha do arquivo e avisa quando não é com os dois "
            "caracteres CR e LF, como os escreve o Windows. Diz isso uma vez, com o número de "
            "linhas.",
        ),
        why=Sentence(
            es="Los programas que probamos lo dejan pasar sin decir nada. Pero la norma no lo "
            "permite, y quien use otro puede quedarse sin la agenda.",
            en="The programs that we tested let it pass without a word. But the standard does not "
            "allow it, and whoever uses another may be left without the agenda.",
            pt="Os programas que testamos deixam passar sem dizer nada. Mas a norma não permite, e "
            "quem usar outro pode ficar sem a agenda.",
        ),
    ),
    "GA815": Explanation(
        looks_for=Sentence(
            es="Mide cada línea del archivo en bytes, sin contar el final, y avisa si tiene más de "
            "75. Una letra con acento ocupa dos bytes.",
            en="It measures every line of the file in bytes, without its end, and speaks when "
            "there are more than 75. A letter with an accent takes two bytes.",
            pt="Mede cada linha do arquivo em bytes, sem contar o final, e avisa quando tem mais "
            "de 75. Uma letra com acento ocupa dois bytes.",
        ),
        why=Sentence(
            es="Ninguno de los programas que probamos se queja de esto, y por eso es solo una "
            "advertencia. La norma pide líneas cortas, y así un archivo vale también para "
            "programas más estrictos.",
            en="None of the programs that we tested complains of it, and so it is only a warning. "
            "The standard asks for short lines, and with them a file serves stricter programs too.",
            pt="Nenhum dos programas que testamos reclama disso, e por isso é só um aviso. A norma "
            "pede linhas curtas, e assim um arquivo serve também para programas mais rigorosos.",
        ),
    ),
    "GA816": Explanation(
        looks_for=Sentence(
            es="Busca los caracteres de control, que no se ven. El tabulador se permite, y también "
            "los dos con que terminan las líneas, si están al final.",
            en="It looks for control characters, which cannot be seen. The tab is allowed, and so "
            "are the two that end a line, where they end one.",
            pt="Procura os caracteres de controle, que não se veem. A tabulação é permitida, e "
            "também os dois com que terminam as linhas, se estão no final.",
        ),
        why=Sentence(
            es="Dos de los programas que probamos rechazan por uno solo el archivo entero, y otros "
            "toman lo que sigue por una línea nueva: un texto pegado puede cambiar la hora de una "
            "entrada.",
            en="Two of the programs that we tested refuse the whole file because of a single one, "
            "and others take what follows for a new line: a pasted text may change the hour of an "
            "entry.",
            pt="Dois dos programas que testamos recusam o arquivo todo por causa de um só, e "
            "outros tomam o que segue por uma linha nova: um texto colado pode mudar a hora de uma "
            "entrada.",
        ),
    ),
    "GA817": Explanation(
        looks_for=Sentence(
            es="Busca tres caracteres que separan líneas y casi nadie usa (U+0085, U+2028 y "
            "U+2029), que suelen venir de textos copiados.",
            en="It looks for three characters that separate lines and that hardly anybody uses "
            "(U+0085, U+2028 and U+2029), which tend to come from copied texts.",
            pt="Procura três caracteres que separam linhas e que quase ninguém usa (U+0085, U+2028 "
            "e U+2029), que costumam vir de textos copiados.",
        ),
        why=Sentence(
            es="Uno de los programas que probamos corta el texto ahí, y las personas dejan de leer "
            "justo antes de la dirección o del enlace.",
            en="One of the programs that we tested cuts the text there, and people stop reading "
            "just before the address or the link.",
            pt="Um dos programas que testamos corta o texto ali, e as pessoas deixam de ler bem "
            "antes do endereço ou do link.",
        ),
    ),
    "GA818": Explanation(
        looks_for=Sentence(
            es="Mira dónde se parte cada línea larga, y avisa si es entre los bytes de un mismo "
            "carácter o entre una barra inversa y el signo que marca.",
            en="It looks at where every long line is folded, and speaks when that is between the "
            "bytes of one character, or between a backslash and the sign that it marks.",
            pt="Olha onde se divide cada linha longa, e avisa quando é entre os bytes de um mesmo "
            "caractere ou entre uma barra invertida e o sinal que ela marca.",
        ),
        why=Sentence(
            es="Hay programas que leen cada trozo por separado: el acento se pierde. Y hay quien "
            "reportó que, con la barra inversa partida, la entrada no llegó a su calendario de "
            "Google.",
            en="Some programs read each piece by itself: the accent is lost. And somebody reported "
            "that, with the backslash split off, the entry never reached a Google calendar.",
            pt="Há programas que leem cada pedaço separadamente: o acento se perde. E há quem "
            "relatou que, com a barra invertida separada, a entrada não chegou ao calendário do "
            "Google.",
        ),
    ),
    "GA819": Explanation(
        looks_for=Sentence(
            es="Señala las líneas que no empiezan con el nombre de un dato y dos puntos, ni con el "
            "espacio que continúa la anterior.",
            en="It points at lines that begin neither with the name of a field and a colon, nor "
            "with the space that continues the line before.",
            pt="Aponta as linhas que não começam com o nome de um dado e dois pontos, nem com o "
            "espaço que continua a anterior.",
        ),
        why=Sentence(
            es="Suele ser la mitad de un texto que se partió mal: la descripción queda cortada, y "
            "un programa estricto puede rechazar todo el calendario.",
            en="It is usually half of a text that was folded badly: the description is cut short, "
            "and a strict program may refuse the whole calendar.",
            pt="Costuma ser a metade de um texto mal dividido: a descrição fica cortada, e um "
            "programa rigoroso pode recusar o calendário todo.",
        ),
    ),
    "GA820": Explanation(
        looks_for=Sentence(
            es="Sigue las líneas que abren y cierran cada parte del calendario, y avisa de la que "
            "no tiene pareja o se cierra con otro nombre.",
            en="It follows the lines that open and close every part of the calendar, and points at "
            "the one that has no partner or is closed by another name.",
            pt="Acompanha as linhas que abrem e fecham cada parte do calendário, e avisa da que "
            "não tem par ou se fecha com outro nome.",
        ),
        why=Sentence(
            es="Suele ser una descarga que quedó a medias: faltan las últimas actividades, y nadie "
            "lo nota hasta ese día.",
            en="It is usually a download that was cut off: the last items are missing, and nobody "
            "notices until the day.",
            pt="Costuma ser um download que ficou pela metade: faltam as últimas atividades, e "
            "ninguém percebe até o dia.",
        ),
    ),
    "GA821": Explanation(
        looks_for=Sentence(
            es="Busca líneas sin nada entre las demás y al final del archivo.",
            en="It looks for lines with nothing on them, among the others and at the end of the "
            "file.",
            pt="Procura linhas sem nada entre as demais e no final do arquivo.",
        ),
        why=Sentence(
            es="La norma no las prevé: un programa puede darlas por el final de un texto o del "
            "calendario, y lo que sigue no lo ve nadie.",
            en="The standard has no place for them: a program may take them for the end of a text "
            "or of the calendar, and nobody sees what follows.",
            pt="A norma não as prevê: um programa pode tomá-las pelo final de um texto ou do "
            "calendário, e o que segue ninguém vê.",
        ),
    ),
}
