"""What stands behind GA001 to GA049."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA001": Explanation(
        looks_for=Sentence(
            es="Aparece cuando el comando no puede abrir lo que se le pidió: no existe, es una "
            "carpeta o el sistema no deja leerlo. Desde Python no aparece, porque ahí se entrega "
            "el contenido ya leído.",
            en="It comes up when the command cannot open what it was asked for: it does not exist, "
            "it is a folder, or the system does not let it be read. From Python it does not come "
            "up, since there the content is handed over.",
            pt="Aparece quando o comando não consegue abrir o que lhe foi pedido: não existe, é "
            "uma pasta ou o sistema não deixa lê-lo. Em Python não aparece, porque ali se entrega "
            "o conteúdo já lido.",
        ),
        why=Sentence(
            es="No se revisó nada. Que no haya otras observaciones no quiere decir que la agenda "
            "esté bien.",
            en="Nothing was checked. That there are no other findings does not mean that the "
            "agenda is sound.",
            pt="Nada foi verificado. Não haver outras observações não quer dizer que a agenda "
            "esteja certa.",
        ),
    ),
    "GA002": Explanation(
        looks_for=Sentence(
            es="Compara el tamaño del archivo con un límite: 256 MiB (268 435 456 bytes), salvo "
            "que un programa fije otro. Avisa sin interpretar el contenido.",
            en="It compares the size of the file with a limit: 256 MiB (268,435,456 bytes), unless "
            "a program sets another. It speaks without interpreting the content.",
            pt="Compara o tamanho do arquivo com um limite: 256 MiB (268.435.456 bytes), a não ser "
            "que um programa fixe outro. Avisa sem interpretar o conteúdo.",
        ),
        why=Sentence(
            es="Una agenda, con sus personas y compromisos, es texto y cabe muchas veces en ese "
            "tamaño. Lo que pasa de ahí suele ser otro archivo, y abrirlo podría dejar la "
            "computadora sin memoria.",
            en="An agenda with its people and commitments is text, and fits into that size many "
            "times over. What is larger is usually some other file, and opening it could use up "
            "the computer's memory.",
            pt="Uma agenda, com suas pessoas e compromissos, é texto e cabe muitas vezes nesse "
            "tamanho. O que passa daí costuma ser outro arquivo, e abri-lo poderia deixar o "
            "computador sem memória.",
        ),
    ),
    "GA003": Explanation(
        looks_for=Sentence(
            es="Mira si los bytes del archivo forman texto en UTF-8 y señala el primero que no. Un "
            "byte nulo entre los cuatro primeros también cuenta: es señal de otra codificación, "
            "como UTF-16.",
            en="It looks at whether the bytes of the file make up text in UTF-8, and points at the "
            "first that does not. A null byte among the first four counts as well: it is the sign "
            "of another encoding, such as UTF-16.",
            pt="Olha se os bytes do arquivo formam texto em UTF-8 e aponta o primeiro que não. Um "
            "byte nulo entre os quatro primeiros também conta: é sinal de outra codificação, como "
            "UTF-16.",
        ),
        why=Sentence(
            es="Con la codificación equivocada, «Muñoz» se convierte en «MuÃ±oz» en la página y en "
            "el gafete. Por eso no se adivina: el nombre de una persona no se escribe a medias.",
            en="In the wrong encoding “Muñoz” turns into “MuÃ±oz” on the page and on the badge. So "
            "nothing is guessed: nobody's name is to be half right.",
            pt="Com a codificação errada, «Conceição» vira «ConceiÃ§Ã£o» na página e no crachá. "
            "Por isso não se adivinha: o nome de uma pessoa não se escreve pela metade.",
        ),
    ),
    "GA004": Explanation(
        looks_for=Sentence(
            es="Señala el primer lugar en que el texto del archivo deja de cumplir la sintaxis de "
            "JSON. Entonces no se lee nada, y nada más se dice del documento.",
            en="It points at the first place where the text of the file breaks the syntax of JSON. "
            "Nothing is read then, and nothing else is said of the document.",
            pt="Aponta o primeiro lugar em que o texto do arquivo deixa de cumprir a sintaxe de "
            "JSON. Então nada é lido, e nada mais se diz do documento.",
        ),
        why=Sentence(
            es="Un solo signo deja fuera la agenda entera, también para los demás programas. Al "
            "corregirlo pueden aparecer otras observaciones, así que conviene revisar de nuevo "
            "antes de enviar.",
            en="A single sign shuts out the whole agenda, for other programs too. Once it is "
            "mended other findings may appear, so it is worth checking again before sending.",
            pt="Um único sinal deixa de fora a agenda inteira, também para os outros programas. Ao "
            "corrigi-lo podem aparecer outras observações, por isso convém verificar de novo antes "
            "de enviar.",
        ),
    ),
    "GA005": Explanation(
        looks_for=Sentence(
            es="Cuenta los niveles de llaves y corchetes dentro de cada campo que el formato no "
            "conoce, y avisa si pasan de 64, o de menos si un programa así lo fija. También "
            "aparece si el archivo entero está tan anidado que no se puede leer.",
            en="It counts the levels of braces and brackets in each member that the format does "
            "not know, and speaks when there are more than 64, or than a lower limit that a "
            "program sets. It also comes up when the whole file is nested so deep that it cannot "
            "be read.",
            pt="Conta os níveis de chaves e colchetes dentro de cada campo que o formato não "
            "conhece, e avisa quando passam de 64, ou de um limite menor fixado por um programa. "
            "Também aparece quando o arquivo inteiro está tão aninhado que não se consegue ler.",
        ),
        why=Sentence(
            es="Nadie escribe así a mano: lo produce una exportación que falló, o quien quiere "
            "hacer caer el portal que recibe archivos. Con el límite, un archivo así no detiene el "
            "trabajo de las demás personas.",
            en="Nobody writes like this by hand: it comes from an export that went wrong, or from "
            "somebody who wants to bring down a portal that takes in files. With the limit, such a "
            "file does not stop other people's work.",
            pt="Ninguém escreve assim à mão: vem de uma exportação que falhou, ou de quem quer "
            "derrubar o portal que recebe arquivos. Com o limite, um arquivo assim não interrompe "
            "o trabalho das outras pessoas.",
        ),
    ),
    "GA006": Explanation(
        looks_for=Sentence(
            es="Busca, en cada objeto del archivo, un campo que esté más de una vez, aunque diga "
            "lo mismo. Si lo hay, las reglas no se aplican, porque no queda documento.",
            en="It looks in each object of the file for a member that stands there more than once, "
            "even with the same value. If there is one no document is made, and the rules do not "
            "run.",
            pt="Procura, em cada objeto do arquivo, um campo que esteja mais de uma vez, mesmo que "
            "diga o mesmo. Se houver, as regras não se aplicam, porque não fica documento.",
        ),
        why=Sentence(
            es="Muchos programas se quedan con el último valor y callan. Con dos fechas en un "
            "mismo evento, unas personas llegarían un día y otras al siguiente.",
            en="Many programs take the last value and keep quiet. With two dates in one event, "
            "some people would come on one day and some on the next.",
            pt="Muitos programas ficam com o último valor e se calam. Com duas datas em um mesmo "
            "evento, algumas pessoas chegariam em um dia e outras no seguinte.",
        ),
    ),
    "GA007": Explanation(
        looks_for=Sentence(
            es="Mira si cada valor es de la clase que su campo pide: texto, texto con su idioma, "
            "número entero, lista, objeto, verdadero o falso. No convierte nada: un 90 entre "
            "comillas no es el número 90.",
            en="It looks at whether each value is of the kind that its member takes: text, text "
            "with its language, whole number, list, object, true or false. Nothing is converted: a "
            "90 in quotation marks is not the number 90.",
            pt="Olha se cada valor é da classe que seu campo pede: texto, texto com seu idioma, "
            "número inteiro, lista, objeto, verdadeiro ou falso. Nada é convertido: um 90 entre "
            "aspas não é o número 90.",
        ),
        why=Sentence(
            es="Quien convierte adivina, y se equivoca sin que nadie lo note: un «no» escrito como "
            "texto puede acabar en un sí. De un título sin idioma no se sabe en qué página va.",
            en="To convert is to guess, and to err unseen: a “no” written as text can end up as a "
            "yes. And of a title without its language nobody knows which page it belongs on.",
            pt="Quem converte adivinha, e erra sem que ninguém note: um «não» escrito como texto "
            "pode virar um sim. De um título sem idioma não se sabe em qual página entra.",
        ),
    ),
    "GA008": Explanation(
        looks_for=Sentence(
            es="Mira que estén los campos sin los que una cosa no se entiende, como su "
            "identificador, el papel de quien participa o el fin de un horario. De un texto en "
            "varios idiomas pide también cuál es el original.",
            en="It looks for the members that a thing cannot do without, such as its identifier, "
            "the role of whoever takes part, or the end of a time slot. Of a text in several "
            "languages it also asks which one is the original.",
            pt="Verifica se estão os campos sem os quais uma coisa não se entende, como seu "
            "identificador, o papel de quem participa ou o fim de um horário. De um texto em "
            "vários idiomas pede também qual é o original.",
        ),
        why=Sentence(
            es="Lo que falta no se inventa. Sin el fin de una actividad, por ejemplo, no se sabe "
            "hasta cuándo está ocupada la sala ni si alguien tendrá que salir antes.",
            en="What is missing is not made up. Without the end of an item, for instance, nobody "
            "knows how long the room is taken, or whether somebody will have to leave early.",
            pt="O que falta não se inventa. Sem o fim de uma atividade, por exemplo, não se sabe "
            "até quando a sala está ocupada nem se alguém terá de sair antes.",
        ),
    ),
    "GA009": Explanation(
        looks_for=Sentence(
            es="Mira los campos que el formato no conoce y avisa si el nombre se parece mucho a "
            "uno que sí puede ir ahí, o es su nombre usual en español o portugués. No compara los "
            "que empiezan con «x-» o «x_» ni los de menos de 3 o más de 40 caracteres.",
            en="It looks at the members that the format does not know, and speaks when the name is "
            "much like one that can stand there, or is its usual name in Spanish or Portuguese. "
            "Names that begin with “x-” or “x_”, or have fewer than 3 or more than 40 characters, "
            "are not compared.",
            pt="Olha os campos que o formato não conhece e avisa quando o nome se parece muito com "
            "um que pode estar ali, ou é seu nome usual em espanhol ou português. Não compara os "
            "que começam com «x-» ou «x_» nem os de menos de 3 ou mais de 40 caracteres.",
        ),
        why=Sentence(
            es="Un campo mal escrito no cuenta: la fecha puesta en «fecha» no llegaría al "
            "calendario ni a la agenda, y quien la escribió creería que está.",
            en="A misspelled member does not count: a date under “fecha” would reach neither the "
            "calendar nor the agenda, and whoever wrote it would think it is there.",
            pt="Um campo mal escrito não conta: a data posta em «data» não chegaria ao calendário "
            "nem à agenda, e quem a escreveu acharia que está lá.",
        ),
    ),
    "GA010": Explanation(
        looks_for=Sentence(
            es="Señala los campos que el formato no conoce y que no parecen un error de escritura. "
            "Los que empiezan con «x-» o «x_» no los señala.",
            en="It points at the members that the format does not know and that do not look like a "
            "slip. Those that begin with “x-” or “x_” are left in peace.",
            pt="Aponta os campos que o formato não conhece e que não parecem um erro de escrita. "
            "Os que começam com «x-» ou «x_» não são apontados.",
        ),
        why=Sentence(
            es="Lo que está ahí se guarda, pero ninguna regla lo revisa y no sale en lo que se "
            "publica. Quien creyó anunciar algo en ese campo no lo ha anunciado.",
            en="What stands there is kept, but no rule looks at it and it is left out of what is "
            "published. Whoever meant to announce something there has not announced it.",
            pt="O que está ali é guardado, mas nenhuma regra o verifica e não sai no que se "
            "publica. Quem pensou anunciar algo nesse campo não o anunciou.",
        ),
    ),
    "GA011": Explanation(
        looks_for=Sentence(
            es="Mira los campos que solo admiten los códigos de una lista, como el papel de una "
            "persona, el estado de un evento o la clase de una actividad. Compara letra por letra: "
            "las mayúsculas cuentan.",
            en="It looks at the members that take only the codes of a list, such as somebody's "
            "role, the status of an event or the kind of an item. It compares letter by letter: "
            "capitals count.",
            pt="Olha os campos que só admitem os códigos de uma lista, como o papel de uma pessoa, "
            "o estado de um evento ou o tipo de uma atividade. Compara letra por letra: as "
            "maiúsculas contam.",
        ),
        why=Sentence(
            es="Del código salen las palabras en los tres idiomas, el estado en los calendarios y "
            "lo que miran las reglas. Una palabra libre se leería bien en la propia oficina y en "
            "ninguna otra parte.",
            en="The code gives the words in three languages, the status in calendars and what the "
            "rules look at. A free word would read well in one's own office and nowhere else.",
            pt="Do código saem as palavras nos três idiomas, a situação nos calendários e o que as "
            "regras olham. Uma palavra livre seria entendida no próprio escritório e em nenhum "
            "outro lugar.",
        ),
    ),
    "GA012": Explanation(
        looks_for=Sentence(
            es="Mira los valores que siguen una forma fija: fechas, periodos, horas, idiomas de un "
            "texto y números. Avisa si la forma es otra, o si lo escrito no puede ser, como un 30 "
            "de febrero o un idioma original que el texto no tiene.",
            en="It looks at the values that follow a fixed form: dates, periods, times, languages "
            "of a text, and numbers. It speaks when the form is another, or when what is written "
            "cannot be, such as 30 February or an original language that the text does not have.",
            pt="Olha os valores que seguem uma forma fixa: datas, períodos, horários, idiomas de "
            "um texto e números. Avisa quando a forma é outra, ou quando o que está escrito não "
            "pode ser, como 30 de fevereiro ou um idioma original que o texto não tem.",
        ),
        why=Sentence(
            es="«03/04/2026» es marzo para unas personas y abril para otras. Con una sola forma de "
            "escribir la fecha, nadie compra el pasaje para el mes equivocado.",
            en="“03/04/2026” is March to some people and April to others. With one way of writing "
            "a date, nobody buys a ticket for the wrong month.",
            pt="«03/04/2026» é março para algumas pessoas e abril para outras. Com uma só forma de "
            "escrever a data, ninguém compra a passagem para o mês errado.",
        ),
    ),
    "GA013": Explanation(
        looks_for=Sentence(
            es="Busca caracteres de control, que no se ven, y caracteres a medias. Los textos "
            "admiten saltos de línea y tabulaciones; los datos de una línea, como nombres e "
            "identificadores, no.",
            en="It looks for control characters, which cannot be seen, and for halves of "
            "characters. Texts may hold line breaks and tabs; what is one line, such as names and "
            "identifiers, may not.",
            pt="Procura caracteres de controle, que não se veem, e caracteres pela metade. Os "
            "textos admitem quebras de linha e tabulações; os dados de uma linha, como nomes e "
            "identificadores, não.",
        ),
        why=Sentence(
            es="Un carácter invisible puede partir una entrada del calendario o impedir que se "
            "abra una página, y a simple vista nada lo delata.",
            en="A character that nobody sees can break a calendar entry or keep a page from "
            "opening, and nothing gives it away to the eye.",
            pt="Um caractere invisível pode partir uma entrada do calendário ou impedir que uma "
            "página abra, e a olho nu nada o revela.",
        ),
    ),
    "GA014": Explanation(
        looks_for=Sentence(
            es="Señala los campos del formato y los elementos de una lista que valen «null». "
            "Dentro de lo que el formato no conoce lo deja pasar.",
            en="It points at members of the format and elements of a list that are “null”. Within "
            "what the format does not know it is let through.",
            pt="Aponta os campos do formato e os elementos de uma lista que valem «null». Dentro "
            "do que o formato não conhece, deixa passar.",
        ),
        why=Sentence(
            es="Puede querer decir «no se sabe», «no hay» o «se borró», y eso no es igual para "
            "quien espera una sala. Aquí lo que no se sabe no se escribe, y así se anuncia.",
            en="It can mean “not known”, “there is none” or “deleted”, which is not the same to "
            "somebody who waits for a room. Here what is not known is not written, and is "
            "announced as such.",
            pt="Pode querer dizer «não se sabe», «não há» ou «foi apagado», e isso não é igual "
            "para quem espera uma sala. Aqui o que não se sabe não se escreve, e assim se anuncia.",
        ),
    ),
    "GA015": Explanation(
        looks_for=Sentence(
            es="Mira la versión del formato en el encabezado y avisa si no son dos números unidos "
            "por un punto, o si el primero no es el que este programa conoce. Entonces no lee nada "
            "más.",
            en="It looks at the version of the format in the header, and speaks unless it is two "
            "numbers joined by a full stop, the first of them the one that this program knows. "
            "Nothing else is read then.",
            pt="Olha a versão do formato no cabeçalho e avisa quando não são dois números unidos "
            "por um ponto, ou quando o primeiro não é o que este programa conhece. Então não lê "
            "mais nada.",
        ),
        why=Sentence(
            es="Cuando cambia el primer número, un mismo campo puede querer decir otra cosa. Una "
            "agenda leída a medias parecería correcta, y nadie sospecharía de sus horas.",
            en="When the first number changes, the same member may mean something else. An agenda "
            "that was half read would look right, and nobody would doubt its hours.",
            pt="Quando muda o primeiro número, um mesmo campo pode querer dizer outra coisa. Uma "
            "agenda lida pela metade pareceria correta, e ninguém desconfiaria de seus horários.",
        ),
    ),
    "GA016": Explanation(
        looks_for=Sentence(
            es="Mira la versión del formato en el encabezado y avisa si el primer número es el que "
            "este programa conoce y el segundo es mayor.",
            en="It looks at the version of the format in the header, and speaks when the first "
            "number is the one that this program knows and the second is higher.",
            pt="Olha a versão do formato no cabeçalho e avisa quando o primeiro número é o que "
            "este programa conhece e o segundo é maior.",
        ),
        why=Sentence(
            es="Puede haber datos que aquí nadie revisa ni muestra. Conviene saberlo antes de dar "
            "por completa la agenda que sale de este programa.",
            en="There may be data that is neither checked nor shown here. It is good to know "
            "before the agenda that this program gives is taken for complete.",
            pt="Pode haver dados que aqui ninguém verifica nem mostra. Convém saber disso antes de "
            "dar por completa a agenda que sai deste programa.",
        ),
    ),
}
