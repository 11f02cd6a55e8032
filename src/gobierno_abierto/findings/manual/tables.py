"""What stands behind GA051 to GA062, GA090 and GA091."""

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
            "lo que hay entre las de cierre y el separador. Se toman por parte del texto. Si unas "
            "comillas abren en una fila y cierran en otra, y lo que abarcan parecen filas enteras, "
            "es un error.",
            en="It speaks of quotation marks within a quoted cell that are not doubled, and of "
            "what stands between the closing one and the separator. They are taken for part of the "
            "text. If a mark opens in one row and closes in another, and what lies between looks "
            "like whole rows, it is an error.",
            pt="Avisa de aspas dentro de uma célula entre aspas que não estão duplicadas, e do que "
            "há entre as de fechamento e o separador. São tomadas como parte do texto. Se aspas "
            "abrem em uma linha e fecham em outra, e o que abrangem parecem linhas inteiras, é um "
            "erro.",
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
    "GA090": Explanation(
        looks_for=Sentence(
            es="Busca en la tabla de la Alianza celdas con un apóstrofo delante de un signo con el "
            "que empieza una fórmula. Las cuenta todas juntas y no cambia ninguna.",
            en="It looks in the Partnership's table for cells with an apostrophe before a sign "
            "with which formulas begin. It counts them together and changes none.",
            pt="Procura na tabela da Parceria células com um apóstrofo antes de um sinal com o "
            "qual começa uma fórmula. Conta-as todas juntas e não muda nenhuma.",
        ),
        why=Sentence(
            es="Con ese apóstrofo se escriben tablas para abrirlas en una hoja de cálculo. Quien "
            "lee una de esas lo tendría en sus datos sin saberlo; y quitarlo sin que nadie lo pida "
            "cambiaría las celdas que de verdad empiezan así.",
            en="Tables are written with that apostrophe to be opened in a spreadsheet. Whoever "
            "reads such a one would have it in their data without knowing; and to take it out "
            "unasked would change the cells that really begin like that.",
            pt="Com esse apóstrofo gravam-se tabelas para abri-las em uma planilha. Quem lê uma "
            "delas o teria em seus dados sem saber; e retirá-lo sem que ninguém peça mudaria as "
            "células que de fato começam assim.",
        ),
    ),
    "GA091": Explanation(
        looks_for=Sentence(
            es="Mira si el archivo termina dentro de la última celda de su última fila, sin "
            "comillas de cierre ni fin de línea, cuando las filas anteriores lo tienen.",
            en="It looks whether the file ends within the last cell of its last row, with neither "
            "a closing quotation mark nor a line end, where the rows before have one.",
            pt="Olha se o arquivo termina dentro da última célula de sua última linha, sem aspas "
            "de fechamento nem fim de linha, quando as linhas anteriores o têm.",
        ),
        why=Sentence(
            es="De un archivo cortado en ese lugar no falta ninguna celda: «100» se convierte en "
            "«10», y nada más lo delata. Algunos programas omiten el último fin de línea, y "
            "entonces no falta nada.",
            en="A file that was cut in that place lacks no cell: “100” becomes “10”, and nothing "
            "else gives it away. Some programs leave the last line end out, and then nothing is "
            "missing.",
            pt="De um arquivo cortado nesse lugar não falta nenhuma célula: «100» se torna «10», e "
            "nada mais o denuncia. Alguns programas omitem o último fim de linha, e então não "
            "falta nada.",
        ),
    ),
}
