"""What stands behind GA080 to GA089."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA080": Explanation(
        looks_for=Sentence(
            es="Aparece al recopilar reportes de avance: avisa si un archivo de la carpeta "
            "empieza como un libro de hojas de cálculo, un archivo comprimido o un PDF, o si es "
            "otra carpeta. Se mira el contenido, y no el nombre.",
            en="It comes up when progress reports are collected: it speaks when a file of the "
            "folder begins like a workbook, a compressed file or a PDF, or when it is another "
            "folder. The content is looked at, not the name.",
            pt="Aparece quando se reúnem relatos de progresso: avisa quando um arquivo da pasta "
            "começa como uma pasta de trabalho de planilha, um arquivo comprimido ou um PDF, ou "
            "quando é outra pasta. Olha-se o conteúdo, e não o nome.",
        ),
        why=Sentence(
            es="Quien llena una tabla CSV con una hoja de cálculo la guarda muchas veces en el "
            "formato de esta. Sin aviso, esa institución parecería no haber reportado nada.",
            en="Whoever fills in a CSV table with a spreadsheet often saves it in the format of "
            "that program. Without a word, that institution would seem to have reported nothing.",
            pt="Quem preenche uma tabela CSV com uma planilha a salva muitas vezes no formato "
            "dela. Sem aviso, essa instituição pareceria não ter relatado nada.",
        ),
    ),
    "GA081": Explanation(
        looks_for=Sentence(
            es="Aparece al recopilar reportes: avisa si un encabezado no es de los que se "
            "enviaron. Si es otro nombre conocido, o se parece a uno solo, la columna se lee, y "
            "se dice como cuál; si no, lo que tiene no se lee. También avisa si los encabezados "
            "no están en la primera fila. No importan el orden, los acentos, las mayúsculas ni el "
            "idioma.",
            en="It comes up when reports are collected: it speaks when a heading is none of those "
            "that were sent. If it is another known name, or looks like only one of them, the "
            "column is read, and it is told as which; if not, what it holds is not read. It also "
            "speaks when the headings are not in the first row. Order, accents, capitals and "
            "language do not matter.",
            pt="Aparece quando se reúnem relatos: avisa quando um cabeçalho não é dos que foram "
            "enviados. Se é outro nome conhecido, ou se parece com um só, a coluna é lida, e "
            "diz-se como qual; se não, o que ela tem não é lido. Também avisa quando os "
            "cabeçalhos não estão na primeira linha. Não importam a ordem, os acentos, as "
            "maiúsculas nem o idioma.",
        ),
        why=Sentence(
            es="Las instituciones cambian títulos y agregan columnas. Leer «Estatus» como "
            "«Estado» ayuda; leer una columna por otra, sin decirlo, cambia lo que alguien "
            "reportó.",
            en="Institutions change headings and add columns. To read “State” as “Status” is a "
            "help; to read one column for another without a word changes what somebody reported.",
            pt="As instituições mudam títulos e acrescentam colunas. Ler «Estado» como «Situação» "
            "ajuda; ler uma coluna por outra, sem dizer, muda o que alguém relatou.",
        ),
    ),
    "GA082": Explanation(
        looks_for=Sentence(
            es="Aparece al recopilar reportes: avisa si una fila tiene la fecha o la calidad de "
            "quien reporta, y no dice estado, avance, evidencia ni comentario. Una fila en la que "
            "no se llenó nada no da ningún aviso: solo se cuenta el archivo entero sin reportes.",
            en="It comes up when reports are collected: it speaks when a row has the date or the "
            "role of the reporter, and no status, progress, evidence or comment. A row in which "
            "nothing was filled in brings no finding: only a whole file without reports is told.",
            pt="Aparece quando se reúnem relatos: avisa quando uma linha tem a data ou a "
            "qualidade de quem relata, e não diz situação, progresso, evidência nem comentário. "
            "Uma linha em que nada se preencheu não dá nenhum aviso: só se diz o arquivo inteiro "
            "sem relatos.",
        ),
        why=Sentence(
            es="No reportar y reportar que no se ha avanzado son dos cosas. Quien puso la fecha "
            "quizá quería decir algo, y nadie debe suponer qué.",
            en="Not to report, and to report that nothing has moved, are two things. Whoever "
            "wrote the date perhaps meant to say something, and nobody is to suppose what.",
            pt="Não relatar e relatar que não se avançou são duas coisas. Quem pôs a data talvez "
            "quisesse dizer algo, e ninguém deve supor o quê.",
        ),
    ),
    "GA083": Explanation(
        looks_for=Sentence(
            es="Aparece al recopilar reportes: avisa si el id de una fila no es de ningún hito ni "
            "actividad del plan, si falta, o si el plan lo da a dos. Si se parece a uno, lo "
            "propone. Los corchetes que lleva en la tabla enviada pueden faltar.",
            en="It comes up when reports are collected: it speaks when the id of a row is that of "
            "no milestone or activity of the plan, when it is missing, or when the plan gives it "
            "to two. If it looks like one, that is proposed. The square brackets of the table "
            "that was sent may be missing.",
            pt="Aparece quando se reúnem relatos: avisa quando o id de uma linha não é de nenhum "
            "marco nem atividade do plano, quando falta, ou quando o plano o dá a dois. Se se "
            "parece com um, ele é proposto. Os colchetes da tabela enviada podem faltar.",
        ),
        why=Sentence(
            es="El id es lo único que une la fila con su hito: los títulos se corrigen y los "
            "archivos cambian de nombre. Adivinarlo daría a una institución el avance de otra.",
            en="The id is the only thing that joins a row to its milestone: titles are corrected "
            "and files renamed. To guess it would give one institution the progress of another.",
            pt="O id é a única coisa que une a linha a seu marco: os títulos são corrigidos e os "
            "arquivos mudam de nome. Adivinhá-lo daria a uma instituição o progresso de outra.",
        ),
    ),
    "GA084": Explanation(
        looks_for=Sentence(
            es="Aparece al recopilar reportes: avisa si una fila con reporte lleva el id de un "
            "hito y el título de otro del mismo plan. Un título corregido, que no es el de ningún "
            "otro, no da aviso.",
            en="It comes up when reports are collected: it speaks when a row with a report has "
            "the id of one milestone and the title of another of the same plan. A corrected "
            "title, which is that of no other, brings no finding.",
            pt="Aparece quando se reúnem relatos: avisa quando uma linha com relato leva o id de "
            "um marco e o título de outro do mesmo plano. Um título corrigido, que não é o de "
            "nenhum outro, não dá aviso.",
        ),
        why=Sentence(
            es="En una hoja de cálculo basta ordenar una sola columna para que cada reporte quede "
            "junto a un hito ajeno, sin que nada lo delate.",
            en="In a spreadsheet it is enough to sort a single column, and every report stands "
            "beside a milestone that is not its own, with nothing to show it.",
            pt="Em uma planilha basta ordenar uma só coluna para que cada relato fique junto de "
            "um marco alheio, sem que nada o denuncie.",
        ),
    ),
    "GA085": Explanation(
        looks_for=Sentence(
            es="Aparece al recopilar reportes: avisa si una fila con reporte no dice el día, si "
            "la fecha no se entiende, no llega hasta el día, se puede leer de dos maneras como "
            "03/04/2026, o es posterior al día en que se recibió. Las filas sin fecha se toman si "
            "al recopilar se dice ese día, y las que dicen 03/04/2026, si se dice en qué orden "
            "van.",
            en="It comes up when reports are collected: it speaks when a row with a report names "
            "no day, or when its date cannot be understood, is not known to the day, can be read "
            "in two ways like 03/04/2026, or is later than the day on which it came in. Rows "
            "without a date are taken if that day is said when they are collected, and those that "
            "say 03/04/2026 if it is said in which order they are written.",
            pt="Aparece quando se reúnem relatos: avisa quando uma linha com relato não diz o "
            "dia, ou quando a data não se entende, não chega até o dia, pode ser lida de duas "
            "maneiras como 03/04/2026, ou é posterior ao dia em que foi recebida. As linhas sem "
            "data são tomadas se ao reunir se diz esse dia, e as que dizem 03/04/2026, se se diz "
            "em que ordem vão.",
        ),
        why=Sentence(
            es="De quién reportó último depende qué vale, y si un hito está vencido. Un día "
            "supuesto puede poner un reporte viejo por delante de uno nuevo.",
            en="Who reported last decides what holds, and whether a milestone is late. A day that "
            "was supposed may put an old report before a new one.",
            pt="De quem relatou por último depende o que vale, e se um marco está vencido. Um dia "
            "suposto pode pôr um relato velho à frente de um novo.",
        ),
    ),
    "GA086": Explanation(
        looks_for=Sentence(
            es="Aparece al recopilar reportes: avisa si el estado no es ninguna de las palabras "
            "conocidas en español, inglés o portugués. El reporte se toma con la palabra, tal "
            "como se escribió, y sin decir qué significa.",
            en="It comes up when reports are collected: it speaks when the status is none of the "
            "words known in Spanish, English or Portuguese. The report is taken with the word as "
            "it was written, and without saying what it means.",
            pt="Aparece quando se reúnem relatos: avisa quando a situação não é nenhuma das "
            "palavras conhecidas em espanhol, inglês ou português. O relato é tomado com a "
            "palavra, como foi escrita, e sem dizer o que significa.",
        ),
        why=Sentence(
            es="«Casi listo» puede ser en proceso o completado, según quién lo diga. Elegir por "
            "otro es reportar en su nombre.",
            en="“Nearly done” may be in progress or completed, depending on who says it. To "
            "choose for others is to report in their name.",
            pt="«Quase pronto» pode ser em andamento ou concluído, conforme quem o diga. Escolher "
            "por outro é relatar em seu nome.",
        ),
    ),
    "GA087": Explanation(
        looks_for=Sentence(
            es="Aparece al recopilar reportes: avisa si el avance no es un número, si no está "
            "entre 0 y 100, si tiene decimales, de los que se toma la parte entera, o si es una "
            "fracción como 0,5, que puede ser medio por ciento o la mitad. Donde hay fracciones, "
            "tampoco se sabe qué es 1. «50», «50 %» y «50,0» se entienden.",
            en="It comes up when reports are collected: it speaks when the progress is no number, "
            "when it is not between 0 and 100, when it has decimals, of which the whole part is "
            "taken, or when it is a fraction such as 0.5, which may be half a percent or one "
            "half. Where there are fractions, there is no telling either what 1 is. “50”, “50%” "
            "and “50.0” are understood.",
            pt="Aparece quando se reúnem relatos: avisa quando o progresso não é um número, "
            "quando não está entre 0 e 100, quando tem decimais, dos quais se toma a parte "
            "inteira, ou quando é uma fração como 0,5, que pode ser meio por cento ou a metade. "
            "Onde há frações, tampouco se sabe o que é 1. «50», «50%» e «50,0» são entendidos.",
        ),
        why=Sentence(
            es="Las hojas de cálculo guardan el 50 % como 0,5. Tomarlo por medio por ciento, o "
            "medio por ciento por la mitad, cambia el tablero entero sin que nadie lo note.",
            en="Spreadsheets store 50% as 0.5. To take it for half a percent, or half a percent "
            "for one half, changes the whole board without anybody noticing.",
            pt="As planilhas guardam 50% como 0,5. Tomá-lo por meio por cento, ou meio por cento "
            "pela metade, muda o quadro inteiro sem que ninguém perceba.",
        ),
    ),
    "GA088": Explanation(
        looks_for=Sentence(
            es="Aparece al recopilar reportes: avisa si quien reporta no es ninguna organización "
            "ni persona del documento, ni alguien que ya reportó; si la celda está vacía y el "
            "compromiso no tiene responsable; o si no se sabe en calidad de qué reporta. La "
            "responsable reporta como entidad responsable si no se dice otra cosa.",
            en="It comes up when reports are collected: it speaks when the reporter is no "
            "organisation or person of the document, and nobody who has reported before; when the "
            "cell is empty and the commitment has no lead; or when the role is not known. The "
            "lead reports as the agency if nothing else is said.",
            pt="Aparece quando se reúnem relatos: avisa quando quem relata não é nenhuma "
            "organização nem pessoa do documento, nem alguém que já relatou; quando a célula está "
            "vazia e o compromisso não tem responsável; ou quando não se sabe em que qualidade "
            "relata. A responsável relata como órgão responsável se não se diz outra coisa.",
        ),
        why=Sentence(
            es="En esa celda la gente escribe su propio nombre, y el documento se publica: un "
            "nombre solo entra si ya está en él, con lo que su dueño haya permitido. Y un reporte "
            "a nombre de otra institución sería falso.",
            en="In that cell people write their own names, and the document is published: a name "
            "only goes in if it is there already, with what its owner has allowed. And a report "
            "in the name of another institution would be false.",
            pt="Nessa célula as pessoas escrevem o próprio nome, e o documento é publicado: um "
            "nome só entra se já está nele, com o que seu dono tenha permitido. E um relato em "
            "nome de outra instituição seria falso.",
        ),
    ),
    "GA089": Explanation(
        looks_for=Sentence(
            es="Aparece al recopilar reportes: avisa si de una misma parte, en la misma calidad, "
            "hay dos reportes distintos sobre el mismo hito, con la misma fecha y el mismo "
            "periodo. De los archivos no se toma ninguno. Si el otro estaba en el documento, se "
            "conservan los dos, y es una advertencia. Dos partes que no concuerdan son otra cosa: "
            "GA612.",
            en="It comes up when reports are collected: it speaks when there are two different "
            "reports by one party in one role about one milestone, of the same date and the same "
            "period. Of the files none is taken. If the other one stood in the document, both are "
            "kept, and it is a warning. Two parties that disagree are another matter: GA612.",
            pt="Aparece quando se reúnem relatos: avisa quando de uma mesma parte, na mesma "
            "qualidade, há dois relatos diferentes sobre o mesmo marco, com a mesma data e o "
            "mesmo período. Dos arquivos não se toma nenhum. Se o outro estava no documento, os "
            "dois são mantidos, e é um aviso. Duas partes que não concordam são outra coisa: "
            "GA612.",
        ),
        why=Sentence(
            es="Suele haber dos versiones del mismo archivo, la de antes y la corregida. Cuál "
            "vale lo sabe quien lo envió, y no el orden de la carpeta.",
            en="Mostly there are two versions of one file, the first and the corrected one. Which "
            "one holds is known to whoever sent them, and not to the order of the folder.",
            pt="Costuma haver duas versões do mesmo arquivo, a anterior e a corrigida. Qual vale "
            "sabe quem o enviou, e não a ordem da pasta.",
        ),
    ),
}
