"""What stands behind GA051 to GA069."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA051": Explanation(
        looks_for=Sentence(
            es="Mira si los bytes de una tabla son UTF-8, o si el archivo dice que es UTF-16. Si "
            "no, los lee como Windows-1252 y avisa; si solo unos pocos bytes no son UTF-8, lee "
            "esos pocos como Windows-1252.",
            en="It looks whether the bytes of a table are UTF-8, or whether the file says that it "
            "is UTF-16. If not, it reads them as Windows-1252 and says so; if only a few bytes are "
            "not UTF-8, it reads those few as Windows-1252.",
            pt="Verifica se os bytes de uma tabela são UTF-8, ou se o arquivo diz que é UTF-16. Se "
            "não, lê-os como Windows-1252 e avisa; se só uns poucos bytes não são UTF-8, lê esses "
            "poucos como Windows-1252.",
        ),
        why=Sentence(
            es="Muchas hojas de cálculo guardan «CSV» en Windows-1252. Casi siempre se acierta, "
            "pero una suposición equivocada convierte los acentos en otros signos, y los nombres "
            "dejan de encontrarse.",
            en="Many spreadsheets save “CSV” in Windows-1252. It is nearly always right, but a "
            "wrong assumption turns accents into other signs, and names are not found any more.",
            pt="Muitas planilhas salvam «CSV» em Windows-1252. Quase sempre se acerta, mas uma "
            "suposição errada transforma os acentos em outros sinais, e os nomes deixam de ser "
            "encontrados.",
        ),
    ),
    "GA052": Explanation(
        looks_for=Sentence(
            es="Avisa si la tabla no tiene ni una fila de encabezados, o si no hay nada debajo de "
            "ellos. Las filas en blanco no cuentan.",
            en="It speaks when a table has not even a row of headings, or when there is nothing "
            "below them. Blank rows do not count.",
            pt="Avisa se a tabela não tem nem uma linha de cabeçalhos, ou se não há nada abaixo "
            "deles. Linhas em branco não contam.",
        ),
        why=Sentence(
            es="Un archivo vacío suele ser una descarga que falló. Tomarlo en silencio sería decir "
            "que no hay compromisos.",
            en="An empty file is usually a download that failed. To take it in silence would be to "
            "say that there are no commitments.",
            pt="Um arquivo vazio costuma ser um download que falhou. Aceitá-lo em silêncio seria "
            "dizer que não há compromissos.",
        ),
    ),
    "GA053": Explanation(
        looks_for=Sentence(
            es="Cuenta las filas y las columnas de la tabla, y deja de leer donde hay más de las "
            "que se admiten.",
            en="It counts the rows and the columns of a table, and stops reading where there are "
            "more than are allowed.",
            pt="Conta as linhas e as colunas da tabela, e para de ler onde há mais do que se "
            "admite.",
        ),
        why=Sentence(
            es="Una tabla sin medida suele ser otro archivo, o uno dañado; leerla entera podría "
            "detener el equipo. Por eso se dice dónde se dejó de leer.",
            en="A table without measure is usually another file, or a damaged one; reading all of "
            "it could bring the computer to a halt. So it is said where reading stopped.",
            pt="Uma tabela sem medida costuma ser outro arquivo, ou um danificado; lê-la inteira "
            "poderia travar o computador. Por isso se diz onde a leitura parou.",
        ),
    ),
    "GA054": Explanation(
        looks_for=Sentence(
            es="Mide cada celda. La que pasa del límite no se toma, ni siquiera su comienzo, que "
            "parecería un texto completo.",
            en="It measures each cell. One beyond the limit is not taken, not even its beginning, "
            "which would look like a whole text.",
            pt="Mede cada célula. A que passa do limite não é tomada, nem mesmo seu começo, que "
            "pareceria um texto completo.",
        ),
        why=Sentence(
            es="Una celda de cien mil caracteres casi siempre es el resto del archivo, tragado por "
            "unas comillas que nadie cerró: las filas que faltan están adentro.",
            en="A cell of a hundred thousand characters is nearly always the rest of the file, "
            "swallowed by a quotation mark that nobody closed: the missing rows are in it.",
            pt="Uma célula de cem mil caracteres quase sempre é o resto do arquivo, engolido por "
            "aspas que ninguém fechou: as linhas que faltam estão dentro dela.",
        ),
    ),
    "GA055": Explanation(
        looks_for=Sentence(
            es="Avisa si el archivo termina dentro de unas comillas o en medio de una letra. La "
            "última fila se lee hasta donde llega.",
            en="It speaks when the file ends within quotation marks or in the middle of a letter. "
            "The last row is read as far as it goes.",
            pt="Avisa se o arquivo termina dentro de aspas ou no meio de uma letra. A última linha "
            "é lida até onde chega.",
        ),
        why=Sentence(
            es="Una descarga interrumpida deja un archivo que se abre sin queja y al que le faltan "
            "compromisos. Quien lo cuenta informa de menos.",
            en="A download that broke off leaves a file that opens without complaint and lacks "
            "commitments. Whoever counts them reports too few.",
            pt="Um download interrompido deixa um arquivo que abre sem reclamar e ao qual faltam "
            "compromissos. Quem os conta informa a menos.",
        ),
    ),
    "GA056": Explanation(
        looks_for=Sentence(
            es="Compara el número de celdas de cada fila con el de los encabezados. Las celdas "
            "vacías que sobran al final no importan; lo que falta se lee como vacío, y lo que "
            "sobra se conserva.",
            en="It compares the number of cells in each row with that of the headings. Blank cells "
            "too many at the end do not matter; what is missing is read as blank, and what is too "
            "much is kept.",
            pt="Compara o número de células de cada linha com o dos cabeçalhos. Células vazias que "
            "sobram no fim não importam; o que falta é lido como vazio, e o que sobra é mantido.",
        ),
        why=Sentence(
            es="Una coma sin comillas corre todas las celdas que siguen: la institución queda en "
            "la columna de la fecha. Los programas que no cuentan lo toman por bueno.",
            en="A comma without quotation marks moves all the cells that follow: the institution "
            "stands in the column of the date. Programs that do not count take it for right.",
            pt="Uma vírgula sem aspas desloca todas as células seguintes: a instituição fica na "
            "coluna da data. Os programas que não contam tomam isso por certo.",
        ),
    ),
    "GA057": Explanation(
        looks_for=Sentence(
            es="Lo dice de toda tabla que se convierte en documento: el encabezado queda sin quien "
            "publica y con el 1 de enero de 1970, que significa que el día no se conoce.",
            en="It says so of every table that is converted into a document: the header is left "
            "without a publisher and with 1 January 1970, which means that the day is not known.",
            pt="Diz isso de toda tabela que se converte em documento: o cabeçalho fica sem quem "
            "publica e com 1 de janeiro de 1970, que significa que o dia não se conhece.",
        ),
        why=Sentence(
            es="Quien publica la tabla no es quien publica el documento que se hizo con ella. "
            "Adivinarlo pondría palabras en boca de otros.",
            en="Whoever publishes the table is not who publishes the document that was made of it. "
            "To guess would be to put words into the mouths of others.",
            pt="Quem publica a tabela não é quem publica o documento feito com ela. Adivinhar "
            "seria pôr palavras na boca de outros.",
        ),
    ),
    "GA058": Explanation(
        looks_for=Sentence(
            es="Avisa de comillas dentro de una celda entre comillas que no están duplicadas, y de "
            "lo que hay entre las de cierre y el separador. Se toman por parte del texto.",
            en="It speaks of quotation marks within a quoted cell that are not doubled, and of "
            "what stands between the closing one and the separator. They are taken for part of the "
            "text.",
            pt="Avisa de aspas dentro de uma célula entre aspas que não estão duplicadas, e do que "
            "há entre as de fechamento e o separador. São tomadas como parte do texto.",
        ),
        why=Sentence(
            es="Quien escribe una tabla a mano cita sin duplicar. Otros programas cortan la celda "
            "ahí, o se tragan la fila siguiente; conviene ver si la fila quedó completa.",
            en="Whoever writes a table by hand quotes without doubling. Other programs cut the "
            "cell there, or swallow the next row; it is worth seeing whether the row is whole.",
            pt="Quem escreve uma tabela à mão cita sem duplicar. Outros programas cortam a célula "
            "ali, ou engolem a linha seguinte; convém ver se a linha ficou completa.",
        ),
    ),
    "GA059": Explanation(
        looks_for=Sentence(
            es="Busca en las celdas caracteres que no se ven y no son ni tabulador ni salto de "
            "línea. Al convertir la tabla, un texto los lleva sustituidos, y la celda original se "
            "conserva.",
            en="It looks in the cells for characters that cannot be seen and are neither a tab nor "
            "a line break. When the table is converted, a text has them replaced, and the original "
            "cell is kept.",
            pt="Procura nas células caracteres que não se veem e não são nem tabulação nem quebra "
            "de linha. Ao converter a tabela, um texto os traz substituídos, e a célula original é "
            "mantida.",
        ),
        why=Sentence(
            es="Rompen calendarios, páginas y búsquedas sin que nadie vea por qué. Muchos a la vez "
            "suelen decir que el archivo está dañado.",
            en="They break calendars, pages and searches, and nobody sees why. Many of them at "
            "once usually mean that the file is damaged.",
            pt="Quebram calendários, páginas e buscas sem que ninguém veja por quê. Muitos de uma "
            "vez costumam indicar que o arquivo está danificado.",
        ),
    ),
    "GA060": Explanation(
        looks_for=Sentence(
            es="Compara los encabezados con los de la tabla que se lee, sin mirar mayúsculas, "
            "acentos ni espacios. De una columna que no está entre ellos, o que repite uno, "
            "conserva cada celda.",
            en="It compares the headings with those of the table that is read, whatever their "
            "capitals, accents and spaces. Of a column that is not among them, or repeats one, it "
            "keeps every cell.",
            pt="Compara os cabeçalhos com os da tabela que se lê, sem olhar maiúsculas, acentos "
            "nem espaços. De uma coluna que não está entre eles, ou que repete um, mantém cada "
            "célula.",
        ),
        why=Sentence(
            es="Nada se pierde, pero lo que se conserva así no se revisa ni se calcula. Si es una "
            "columna conocida con otro nombre, basta corregir el encabezado.",
            en="Nothing is lost, but what is kept like this is neither checked nor counted. If it "
            "is a known column by another name, correcting the heading is enough.",
            pt="Nada se perde, mas o que se mantém assim não é verificado nem calculado. Se é uma "
            "coluna conhecida com outro nome, basta corrigir o cabeçalho.",
        ),
    ),
    "GA061": Explanation(
        looks_for=Sentence(
            es="Dice qué columnas de la tabla no están en el archivo. Lo demás se lee, y al "
            "escribir la tabla de nuevo tampoco están.",
            en="It says which columns of the table are not in the file. The rest is read, and when "
            "the table is written again they are not there either.",
            pt="Diz que colunas da tabela não estão no arquivo. O resto é lido, e ao gravar a "
            "tabela de novo elas também não estão.",
        ),
        why=Sentence(
            es="Lo que falta no es lo mismo que lo que está vacío: sin la columna del impacto no "
            "se puede decir qué compromisos eran ambiciosos.",
            en="What is missing is not the same as what is blank: without the column of impact "
            "there is no saying which commitments were ambitious.",
            pt="O que falta não é o mesmo que o que está vazio: sem a coluna do impacto não se "
            "pode dizer quais compromissos eram ambiciosos.",
        ),
    ),
    "GA062": Explanation(
        looks_for=Sentence(
            es="Avisa si los encabezados no son los de la tabla que se esperaba: no está la "
            "columna por la que se reconoce, ni bastantes de las otras.",
            en="It speaks when the headings are not those of the table that was expected: the "
            "column by which it is known is not there, nor are enough of the others.",
            pt="Avisa se os cabeçalhos não são os da tabela esperada: não está a coluna pela qual "
            "ela é reconhecida, nem bastantes das outras.",
        ),
        why=Sentence(
            es="Una hoja con un título encima de los encabezados, o el archivo de al lado, daría "
            "un documento sin compromisos. Es mejor decir qué se buscó.",
            en="A sheet with a title above the headings, or the file beside it, would give a "
            "document without commitments. It is better to say what was looked for.",
            pt="Uma planilha com um título acima dos cabeçalhos, ou o arquivo ao lado, daria um "
            "documento sem compromissos. É melhor dizer o que se procurou.",
        ),
    ),
    "GA063": Explanation(
        looks_for=Sentence(
            es="Avisa de las fechas con números en que el día y el mes podrían ser al revés, como "
            "03/04/2016. Con 13/04/2016 o 04/04/2016 no hay duda. Quien conoce el orden de la "
            "tabla puede indicarlo.",
            en="It speaks of dates in numbers whose day and month could be the other way round, "
            "such as 03/04/2016. With 13/04/2016 or 04/04/2016 there is no doubt. Whoever knows "
            "the order of the table can say so.",
            pt="Avisa das datas com números em que o dia e o mês poderiam ser o contrário, como "
            "03/04/2016. Com 13/04/2016 ou 04/04/2016 não há dúvida. Quem conhece a ordem da "
            "tabela pode indicá-la.",
        ),
        why=Sentence(
            es="En una misma tabla se mezclan las dos costumbres. Elegir una movería un plazo "
            "hasta once meses, y un compromiso parecería vencido sin estarlo.",
            en="One table mixes both habits. To choose one would move a deadline by up to eleven "
            "months, and a commitment would seem late without being so.",
            pt="Numa mesma tabela se misturam os dois costumes. Escolher um deslocaria um prazo em "
            "até onze meses, e um compromisso pareceria vencido sem estar.",
        ),
    ),
    "GA064": Explanation(
        looks_for=Sentence(
            es="Dice qué se supuso para leer una fecha: el siglo de un año de dos cifras (69 a 99 "
            "son 1969 a 1999, como en POSIX), o que un número de cinco cifras son los días que "
            "cuentan las hojas de cálculo desde 1900.",
            en="It says what was assumed to read a date: the century of a year of two digits (69 "
            "to 99 are 1969 to 1999, as in POSIX), or that a number of five digits is the days "
            "that spreadsheets count since 1900.",
            pt="Diz o que se supôs para ler uma data: o século de um ano de dois dígitos (69 a 99 "
            "são 1969 a 1999, como no POSIX), ou que um número de cinco dígitos são os dias que as "
            "planilhas contam desde 1900.",
        ),
        why=Sentence(
            es="43525 es el 1 de marzo de 2019 para una hoja de cálculo, y nada para las demás "
            "personas. Casi siempre se acierta; quien conoce el plan lo ve enseguida si no.",
            en="43525 is 1 March 2019 to a spreadsheet, and nothing to everybody else. It is "
            "nearly always right; whoever knows the plan sees at once when it is not.",
            pt="43525 é 1 de março de 2019 para uma planilha, e nada para as outras pessoas. Quase "
            "sempre se acerta; quem conhece o plano logo vê quando não.",
        ),
    ),
    "GA065": Explanation(
        looks_for=Sentence(
            es="Compara cada celda con lo que su columna puede contener: una fecha, un año, un "
            "número, una de las palabras de la escala. Lo que no cabe no se interpreta.",
            en="It compares each cell with what its column can hold: a date, a year, a number, one "
            "of the words of the scale. What does not fit is not interpreted.",
            pt="Compara cada célula com o que sua coluna pode conter: uma data, um ano, um número, "
            "uma das palavras da escala. O que não cabe não é interpretado.",
        ),
        why=Sentence(
            es="Un «1» donde van «Yes» y «No» podría querer decir cualquiera de los dos. La celda "
            "se guarda como está, y nadie calcula con una suposición.",
            en="A “1” where “Yes” and “No” belong could mean either of them. The cell is kept as "
            "it is, and nobody reckons with a guess.",
            pt="Um «1» onde vão «Yes» e «No» poderia querer dizer qualquer um dos dois. A célula é "
            "guardada como está, e ninguém calcula com uma suposição.",
        ),
    ),
    "GA066": Explanation(
        looks_for=Sentence(
            es="La tabla de la Alianza dice cada resultado dos veces: con palabras, y con el "
            "código en una columna aparte. Avisa si el código no es el de esas palabras.",
            en="The table of the Partnership says each result twice: in words, and as a code in a "
            "column of its own. It speaks when the code is not that of the words.",
            pt="A tabela da Parceria diz cada resultado duas vezes: com palavras, e com o código "
            "em uma coluna à parte. Avisa se o código não é o dessas palavras.",
        ),
        why=Sentence(
            es="Los promedios se hacen con los códigos y las fichas con las palabras: un mismo "
            "compromiso saldría distinto en cada una. Vale la palabra, que alguien leyó y "
            "escribió.",
            en="Averages are made of the codes and pages of the words: one commitment would come "
            "out differently in each. The label counts, which somebody read and wrote.",
            pt="As médias se fazem com os códigos e as fichas com as palavras: um mesmo "
            "compromisso sairia diferente em cada uma. Vale o rótulo, que alguém leu e escreveu.",
        ),
    ),
    "GA067": Explanation(
        looks_for=Sentence(
            es="Las filas de un mismo plan repiten sus datos: país, número, años, nivel. Avisa si "
            "una fila no dice lo mismo que la primera de su plan.",
            en="The rows of one plan repeat its facts: country, number, years, level. It speaks "
            "when a row does not say the same as the first one of its plan.",
            pt="As linhas de um mesmo plano repetem seus dados: país, número, anos, nível. Avisa "
            "se uma linha não diz o mesmo que a primeira de seu plano.",
        ),
        why=Sentence(
            es="Del año de entrega depende qué indicadores se usan. Si las filas no coinciden, o "
            "hay un error de captura o un compromiso está en el plan de otro.",
            en="Which indicators are used depends on the year of submission. If rows disagree, "
            "either somebody mistyped or a commitment stands in the plan of another.",
            pt="Do ano de entrega depende que indicadores se usam. Se as linhas não coincidem, ou "
            "há um erro de digitação ou um compromisso está no plano de outro.",
        ),
    ),
    "GA068": Explanation(
        looks_for=Sentence(
            es="Busca identificadores de compromiso que están en más de una fila. Se leen todas: "
            "las repetidas llevan un número al final de su id, en el orden de la tabla.",
            en="It looks for identifiers of commitments that stand in more than one row. All are "
            "read: the repeated ones get a number at the end of their id, in the order of the "
            "table.",
            pt="Procura identificadores de compromisso que estão em mais de uma linha. Todas são "
            "lidas: as repetidas levam um número no fim do id, na ordem da tabela.",
        ),
        why=Sentence(
            es="Quien busca «CL0069» encontraría uno de los dos, según el programa. Si la fila "
            "está copiada, además se cuenta dos veces.",
            en="Whoever looks for “CL0069” would find one of the two, depending on the program. If "
            "the row is a copy, it also counts twice.",
            pt="Quem procura «CL0069» encontraria um dos dois, conforme o programa. Se a linha é "
            "uma cópia, além disso conta duas vezes.",
        ),
    ),
    "GA069": Explanation(
        looks_for=Sentence(
            es="Busca números de compromiso con una larga cola de nueves o ceros, como "
            "2.2999999999999998. Se conservan como están: el número es una etiqueta, no una "
            "cantidad.",
            en="It looks for commitment numbers with a long tail of nines or zeros, such as "
            "2.2999999999999998. They are kept as they are: the number is a label, not a quantity.",
            pt="Procura números de compromisso com uma longa cauda de noves ou zeros, como "
            "2.2999999999999998. São mantidos como estão: o número é um rótulo, não uma "
            "quantidade.",
        ),
        why=Sentence(
            es="La hoja de cálculo tomó «2.3» por una cantidad y la guardó lo mejor que pudo. "
            "Nadie encuentra ese compromiso por el número que está impreso en el plan.",
            en="The spreadsheet took “2.3” for a quantity and stored it as well as it could. "
            "Nobody finds that commitment by the number that is printed in the plan.",
            pt="A planilha tomou «2.3» por uma quantidade e a guardou o melhor que pôde. Ninguém "
            "encontra esse compromisso pelo número que está impresso no plano.",
        ),
    ),
}
