"""What the command says of workbooks, of folders of tables, and of lists from elsewhere."""

from gobierno_abierto.words import Sentence

# Opening and writing.
EXCEL_MISSING = Sentence(
    "Para escribir libros de Excel (.xlsx) hace falta una parte que no está instalada. "
    "Instálela con:",
    "To write Excel workbooks (.xlsx), a part is needed that is not installed. Install it with:",
    "Para gravar planilhas do Excel (.xlsx) é preciso uma parte que não está instalada. "
    "Instale-a com:",
)
PURPOSE_UNKNOWN = Sentence(
    "«{value}» no es para lo que se hace un libro. Escriba agenda, compromisos o todo.",
    "“{value}” is nothing that a workbook is made for. Write agenda, commitments or all.",
    "«{value}» não é para o que se faz uma planilha. Escreva agenda, compromissos ou tudo.",
)
ONLY_FOR_SHEETS_OUT = Sentence(
    "{option} solo sirve para un libro de Excel (.xlsx) o una carpeta de tablas. ¿Quiso decir "
    "«{name}»?",
    "{option} is only for an Excel workbook (.xlsx) or a folder of tables. Did you mean “{name}”?",
    "{option} só serve para uma planilha do Excel (.xlsx) ou uma pasta de tabelas. Você quis dizer "
    "«{name}»?",
)
ONLY_FOR_SHEETS = Sentence(
    "{option} solo sirve para leer un libro de Excel (.xlsx) o una carpeta de tablas, y la entrada "
    "no lo es.",
    "{option} is only for reading an Excel workbook (.xlsx) or a folder of tables, and the input "
    "is neither.",
    "{option} só serve para ler uma planilha do Excel (.xlsx) ou uma pasta de tabelas, e a entrada "
    "não é.",
)
ONLY_WORKBOOKS_MARKED = Sentence(
    "{option} solo sirve para un libro de Excel (.xlsx), y la entrada no lo es.",
    "{option} is only for an Excel workbook (.xlsx), and the input is none.",
    "{option} só serve para uma planilha do Excel (.xlsx), e a entrada não é uma.",
)
MARK_ENDING = Sentence(
    "La copia con comentarios es un libro de Excel: el nombre «{name}» debe terminar en .xlsx.",
    "The copy with comments is a workbook: the name “{name}” must end in .xlsx.",
    "A cópia com comentários é uma planilha: o nome «{name}» deve terminar em .xlsx.",
)
MARKED = Sentence(
    "Se escribió «{name}»: su libro con cada observación como comentario en su celda. Puede "
    "corregir ahí mismo, y revisar después esa copia.",
    "“{name}” was written: your workbook with each finding as a comment in its cell. You can "
    "correct it right there, and check that copy afterwards.",
    "«{name}» foi gravado: sua planilha com cada observação como comentário em sua célula. Você "
    "pode corrigir ali mesmo, e depois verificar essa cópia.",
)
NOTHING_TO_MARK = Sentence(
    "No se escribió «{name}»: no hay nada que marcar.",
    "“{name}” was not written: there is nothing to mark.",
    "«{name}» não foi gravado: não há nada a marcar.",
)
NO_COPY = Sentence(
    "no se pudo hacer la copia. {why}",
    "the copy could not be made. {why}",
    "não foi possível fazer a cópia. {why}",
)
BASE_OF_OTHERS = Sentence(
    "«{name}» no puede ser la base: tiene que ser un documento de este programa (.json, .xlsx o "
    "carpeta).",
    "“{name}” cannot be the base: it has to be a document of this program (.json, .xlsx or a "
    "folder).",
    "«{name}» não pode ser a base: tem que ser um documento deste programa (.json, .xlsx ou "
    "pasta).",
)

BASE_CUT = Sentence(
    "«{file}» tiene celdas que no se entienden, y lo que dicen se perdería. Corríjalas antes de "
    "usarlo como base.",
    "“{file}” has cells that are not understood, and what they say would be lost. Correct them "
    "before it is used as the base.",
    "«{file}» tem células que não se entendem, e o que dizem se perderia. Corrija-as antes de "
    "usá-lo como base.",
)

# New.
NEW_WORKBOOK = Sentence(
    es="Se escribió «{name}» con datos inventados. Ábralo con Excel o LibreOffice, lea la primera "
    "hoja, y escriba sus datos en lugar de los ejemplos. Cuando todo sea cierto, borre el «sí» de "
    "«Documento ficticio».",
    en="“{name}” was written with invented data. Open it with Excel or LibreOffice, read the first "
    "sheet, and write your own data in place of the examples. Once everything is true, delete the "
    "“yes” beside “Fictional document”.",
    pt="«{name}» foi gravado com dados inventados. Abra-o com o Excel ou o LibreOffice, leia a "
    "primeira aba, e escreva seus dados no lugar dos exemplos. Quando tudo for verdade, apague o "
    "«sim» de «Documento fictício».",
)
NEW_FOLDER = Sentence(
    es="Se escribió en «{name}» una tabla (.csv) por hoja, con datos inventados. Ábralas con "
    "cualquier hoja de cálculo y escriba sus datos en lugar de los ejemplos. Cuando todo sea "
    "cierto, borre el «sí» de «Documento ficticio».",
    en="A table (.csv) for each sheet was written into “{name}”, with invented data. Open them "
    "with any spreadsheet program and write your own data in place of the examples. Once "
    "everything is true, delete the “yes” beside “Fictional document”.",
    pt="Gravou-se em «{name}» uma tabela (.csv) para cada aba, com dados inventados. Abra-as com "
    "qualquer programa de planilhas e escreva seus dados no lugar dos exemplos. Quando tudo for "
    "verdade, apague o «sim» de «Documento fictício».",
)

# Places.
SHEET = Sentence("hoja «{sheet}»", "sheet “{sheet}”", "aba «{sheet}»")
CELL_OF_SHEET = Sentence(
    "hoja «{sheet}», celda {cell}", "sheet “{sheet}”, cell {cell}", "aba «{sheet}», célula {cell}"
)
ROW_OF_SHEET = Sentence(
    "hoja «{sheet}», fila {cell}", "sheet “{sheet}”, row {cell}", "aba «{sheet}», linha {cell}"
)
COLUMN_OF_SHEET = Sentence(
    "hoja «{sheet}», columna {cell}",
    "sheet “{sheet}”, column {cell}",
    "aba «{sheet}», coluna {cell}",
)
CELL_OF_FILE = Sentence("celda {cell}", "cell {cell}", "célula {cell}")
ROW_OF_FILE = Sentence("fila {cell}", "row {cell}", "linha {cell}")

# What is written.
PARTLY_READ = Sentence(
    "«{file}» tiene errores de lectura: «{target}» no tiene lo que no se entendió.",
    "“{file}” has reading errors: what was not understood is not in “{target}”.",
    "«{file}» tem erros de leitura: o que não se entendeu não está em «{target}».",
)
PARTLY_SHOWN = Sentence(
    "«{file}» tiene celdas que no se entienden, y aquí falta lo que dicen.",
    "“{file}” has cells that are not understood, and what they say is missing here.",
    "«{file}» tem células que não se entendem, e aqui falta o que dizem.",
)
NOT_PUBLISHED = Sentence(
    "No se publicó nada: «{file}» tiene celdas que no se entienden, y lo que dicen faltaría.",
    "Nothing was published: “{file}” has cells that are not understood, and what they say would be "
    "missing.",
    "Nada foi publicado: «{file}» tem células que não se entendem, e o que dizem faltaria.",
)
PARTLY_PUBLIC = Sentence(
    "Es la vista pública: para seguir trabajando con todos los datos, repita el comando con "
    "{option} y otro nombre.",
    "It is the public view: to go on working with all the data, repeat the command with {option} "
    "and another name.",
    "É a versão pública: para continuar trabalhando com todos os dados, repita o comando com "
    "{option} e outro nome.",
)
OTHER_TABLES = Sentence(
    "la carpeta tiene otras tablas que se leerían junto con estas ({names}); elija otra carpeta",
    "the folder holds other tables that would be read together with these ({names}); choose "
    "another folder",
    "a pasta tem outras tabelas que seriam lidas junto com estas ({names}); escolha outra pasta",
)
AMONG_TABLES = Sentence(
    "está en la carpeta de las tablas, y se leería como una más; elija otra carpeta",
    "it lies in the folder of the tables, and would be read as one more; choose another folder",
    "está na pasta das tabelas, e seria lido como mais uma; escolha outra pasta",
)
NO_TABLES = Sentence(
    "es una carpeta sin tablas (.csv)",
    "it is a folder without tables (.csv)",
    "é uma pasta sem tabelas (.csv)",
)
LEADS_OUTSIDE = Sentence(
    "la carpeta tiene enlaces a archivos de otra parte, que no se siguen ({names}); copie en ella "
    "los archivos mismos",
    "the folder has links to files elsewhere, which are not followed ({names}); copy the files "
    "themselves into it",
    "a pasta tem links para arquivos de outro lugar, que não são seguidos ({names}); copie para "
    "ela os próprios arquivos",
)
TOO_MANY_TABLES = Sentence(
    "la carpeta tiene demasiados archivos, o demasiado grandes",
    "the folder has too many files, or they are too large",
    "a pasta tem arquivos demais, ou grandes demais",
)
