"""What stands behind GA037 to GA047."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA037": Explanation(
        looks_for=Sentence(
            es="Mira cómo empieza el archivo, y no cómo se llama: un libro de antes (.xls), uno "
            "con contraseña, uno de LibreOffice o de Numbers, un documento, una página web.",
            en="It looks at how the file begins, and not at what it is called: a workbook of "
            "before (.xls), one with a password, one of LibreOffice or Numbers, a document, a web "
            "page.",
            pt="Olha como o arquivo começa, e não como se chama: uma planilha antiga (.xls), uma "
            "com senha, uma do LibreOffice ou do Numbers, um documento, uma página da web.",
        ),
        why=Sentence(
            es="Muchos sistemas entregan con el nombre de un libro de Excel algo que no lo es, y "
            "Excel lo abre sin decirlo. Dicho qué es, se arregla guardándolo de nuevo.",
            en="Many systems hand out under the name of an Excel workbook what is none, and Excel "
            "opens it without a word. Once it is said what it is, saving it anew mends it.",
            pt="Muitos sistemas entregam com nome de planilha do Excel algo que não é, e o Excel o "
            "abre sem dizer nada. Dito o que é, resolve-se salvando de novo.",
        ),
    ),
    "GA038": Explanation(
        looks_for=Sentence(
            es="Un libro es un archivo comprimido con varias partes. Avisa si no se descomprime "
            "hasta el final, o si no está la parte que dice qué hojas hay.",
            en="A workbook is a zip archive of several parts. It speaks when that cannot be "
            "unpacked to its end, or when the part that tells the sheets is not there.",
            pt="Uma planilha é um arquivo compactado com várias partes. Avisa se ele não se "
            "descompacta até o fim, ou se não está a parte que diz quais abas há.",
        ),
        why=Sentence(
            es="Una descarga interrumpida, o un correo que corta los adjuntos, dejan medio libro. "
            "Leer esa mitad haría pasar por borrado lo que falta.",
            en="A download that broke off, or a mail that cuts attachments, leaves half a "
            "workbook. To read that half would make what is missing look deleted.",
            pt="Um download interrompido, ou um e-mail que corta os anexos, deixa meia planilha. "
            "Ler essa metade faria passar por apagado o que falta.",
        ),
    ),
    "GA039": Explanation(
        looks_for=Sentence(
            es="Avisa si una hoja, los textos o los formatos del libro no se dejan leer por "
            "completo, o si de una hoja no se sabe dónde está. Lo que se leyó hasta ahí se usa.",
            en="It speaks when a sheet, the texts or the formats of the workbook cannot be read to "
            "their end, or when nobody can tell where a sheet is. What was read up to there is "
            "used.",
            pt="Avisa se uma aba, os textos ou os formatos da planilha não podem ser lidos por "
            "completo, ou se não se sabe onde está uma aba. O que se leu até ali é usado.",
        ),
        why=Sentence(
            es="Excel repara un libro así y lo abre; otros programas se detienen. Quien lo recibe "
            "debe saber qué hoja quedó a medias.",
            en="Excel repairs such a workbook and opens it; other programs stop. Whoever gets it "
            "must know which sheet was left half read.",
            pt="O Excel repara uma planilha assim e a abre; outros programas param. Quem a recebe "
            "deve saber que aba ficou pela metade.",
        ),
    ),
    "GA040": Explanation(
        looks_for=Sentence(
            es="Mide lo que ocupan las partes del libro al descomprimirlas, sin fiarse de lo que "
            "el libro dice de sí mismo, y se detiene en el límite.",
            en="It measures what the parts of the workbook take up when they are unpacked, without "
            "trusting what the workbook says of itself, and stops at the limit.",
            pt="Mede o que ocupam as partes da planilha ao serem descompactadas, sem confiar no "
            "que a planilha diz de si mesma, e para no limite.",
        ),
        why=Sentence(
            es="Un archivo pequeño puede esconder uno que llena la memoria del equipo. Casi "
            "siempre no es un ataque, sino un millón de filas vacías con formato.",
            en="A small file may hide one that fills the memory of the computer. Nearly always it "
            "is no attack, but a million blank rows that have a format.",
            pt="Um arquivo pequeno pode esconder um que enche a memória do computador. Quase "
            "sempre não é um ataque, e sim um milhão de linhas vazias com formato.",
        ),
    ),
    "GA041": Explanation(
        looks_for=Sentence(
            es="Busca en cada parte del libro, se llame como se llame, la declaración de un tipo "
            "de documento. Si la hay, no lee nada.",
            en="It looks in each part of the workbook, whatever it is called, for the declaration "
            "of a document type. If there is one, it reads nothing.",
            pt="Procura em cada parte da planilha, chame-se como se chamar, a declaração de um "
            "tipo de documento. Se houver, não lê nada.",
        ),
        why=Sentence(
            es="Con ella se hace que un programa lea archivos ajenos del equipo, o que un texto de "
            "una línea crezca sin fin. Ninguna hoja de cálculo la escribe.",
            en="With it, programs are made to read other files of the computer, or a text of one "
            "line to grow without end. No spreadsheet writes it.",
            pt="Com ela se faz um programa ler outros arquivos do computador, ou um texto de uma "
            "linha crescer sem fim. Nenhum programa de planilhas a escreve.",
        ),
    ),
    "GA042": Explanation(
        looks_for=Sentence(
            es="Avisa si el libro trae programas (macros), se llame .xlsm o .xlsx. Las celdas se "
            "leen igual; los programas no se ejecutan ni se copian.",
            en="It speaks when the workbook brings programs (macros), whether it is called .xlsm "
            "or .xlsx. The cells are read all the same; the programs are neither run nor copied.",
            pt="Avisa se a planilha traz programas (macros), chame-se .xlsm ou .xlsx. As células "
            "são lidas do mesmo jeito; os programas não são executados nem copiados.",
        ),
        why=Sentence(
            es="Un libro con macros que va de ministerio en ministerio acostumbra a la gente a "
            "permitirlas, y así entran los ataques. Para una agenda no hacen falta.",
            en="A workbook with macros that goes from ministry to ministry accustoms people to "
            "allow them, and that is how attacks come in. An agenda needs none.",
            pt="Uma planilha com macros que vai de ministério em ministério acostuma as pessoas a "
            "permiti-las, e assim entram os ataques. Uma agenda não precisa delas.",
        ),
    ),
    "GA043": Explanation(
        looks_for=Sentence(
            es="Cuenta los otros archivos de los que el libro toma datos. No abre ninguno.",
            en="It counts the other files from which the workbook takes data. It opens none.",
            pt="Conta os outros arquivos dos quais a planilha toma dados. Não abre nenhum.",
        ),
        why=Sentence(
            es="Lo que las celdas mostraban la última vez puede ser viejo, y quien reciba el libro "
            "no tiene esos archivos. Abrirlos sin preguntar sería peligroso.",
            en="What the cells showed last may be old, and whoever gets the workbook does not have "
            "those files. To open them unasked would be dangerous.",
            pt="O que as células mostravam da última vez pode ser antigo, e quem receber a "
            "planilha não tem esses arquivos. Abri-los sem perguntar seria perigoso.",
        ),
    ),
    "GA044": Explanation(
        looks_for=Sentence(
            es="Mira si hay comentarios de celda, imágenes, gráficos, conexiones a otros datos, "
            "objetos incrustados o controles. Los comentarios que gobierno_abierto escribe en una "
            "copia marcada no cuentan.",
            en="It looks for comments on cells, pictures, charts, connections to other data, "
            "embedded objects and controls. The comments that gobierno_abierto writes into a "
            "marked copy do not count.",
            pt="Procura comentários em células, imagens, gráficos, conexões a outros dados, "
            "objetos incorporados e controles. Os comentários que gobierno_abierto escreve em uma "
            "cópia marcada não contam.",
        ),
        why=Sentence(
            es="Un cambio de sala acordado en un comentario se queda en el comentario. Es mejor "
            "saberlo antes de publicar.",
            en="A change of room that was agreed upon in a comment stays in the comment. It is "
            "better to know before publishing.",
            pt="Uma troca de sala combinada em um comentário fica no comentário. É melhor saber "
            "antes de publicar.",
        ),
    ),
    "GA045": Explanation(
        looks_for=Sentence(
            es="Cuenta las hojas del libro, las filas y columnas de cada una, las celdas que dicen "
            "algo y sus caracteres. Las filas vacías solo cuentan para una copia con marcas, que "
            "las tiene todas.",
            en="It counts the sheets of the workbook, the rows and columns of each, the cells that "
            "say something and their characters. Blank rows count only for a marked copy, which "
            "has all of them.",
            pt="Conta as abas da planilha, as linhas e colunas de cada uma, as células que dizem "
            "algo e seus caracteres. As linhas vazias só contam para uma cópia com marcas, que "
            "tem todas elas.",
        ),
        why=Sentence(
            es="Un libro sin medida suele ser otro archivo; leerlo entero podría detener el "
            "equipo. Por eso se dice dónde se dejó de leer.",
            en="A workbook without measure is usually another file; reading all of it could bring "
            "the computer to a halt. So it is said where reading stopped.",
            pt="Uma planilha sem medida costuma ser outro arquivo; lê-la inteira poderia travar o "
            "computador. Por isso se diz onde a leitura parou.",
        ),
    ),
    "GA046": Explanation(
        looks_for=Sentence(
            es="Antes de escribir un libro mide cada texto. Excel admite 32 767 caracteres en una "
            "celda, y un emoji cuenta por dos o más.",
            en="Before a workbook is written it measures each text. Excel allows 32,767 characters "
            "in a cell, and an emoji counts as two or more.",
            pt="Antes de gravar uma planilha mede cada texto. O Excel admite 32 767 caracteres em "
            "uma célula, e um emoji conta como dois ou mais.",
        ),
        why=Sentence(
            es="Excel corta lo que sobra sin avisar, y al leer el libro de vuelta el texto estaría "
            "incompleto.",
            en="Excel cuts off what is too much without a word, and when the workbook is read back "
            "the text would not be whole.",
            pt="O Excel corta o que sobra sem avisar, e ao ler a planilha de volta o texto estaria "
            "incompleto.",
        ),
    ),
    "GA047": Explanation(
        looks_for=Sentence(
            es="Mira en la carpeta los archivos que no son tablas: por cómo se llaman, y por cómo "
            "empiezan. Los que dejan los programas, y el que explica cómo llenar las tablas, no "
            "cuentan.",
            en="It looks in the folder for files that are no tables: by what they are called, and "
            "by how they begin. Those that programs leave, and the one that explains how to fill "
            "the tables in, do not count.",
            pt="Procura na pasta os arquivos que não são tabelas: por como se chamam, e por como "
            "começam. Os que os programas deixam, e o que explica como preencher as tabelas, não "
            "contam.",
        ),
        why=Sentence(
            es="Quien abre una tabla en Excel y la guarda, a veces deja un libro al lado de la "
            "tabla: los cambios están en el libro, y la tabla sigue como estaba.",
            en="Whoever opens a table in Excel and saves it sometimes leaves a workbook beside the "
            "table: the changes are in the workbook, and the table is as it was.",
            pt="Quem abre uma tabela no Excel e a salva às vezes deixa uma planilha do Excel ao "
            "lado da tabela: as mudanças estão nela, e a tabela continua como estava.",
        ),
    ),
}
