"""What stands behind GA063 to GA069."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
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
