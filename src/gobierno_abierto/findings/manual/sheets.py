"""What stands behind GA017 to GA021, GA029 to GA033, GA048 to GA050, GA092 and GA093."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA017": Explanation(
        looks_for=Sentence(
            es="Busca en cada hoja una fila de encabezados que conozca: los de los libros que hace "
            "gobierno_abierto, en español, inglés o portugués, o los que se le indiquen.",
            en="It looks in each sheet for a row of headings that it knows: those of the workbooks "
            "that gobierno_abierto makes, in Spanish, English or Portuguese, or those it was "
            "told of.",
            pt="Procura em cada aba uma linha de cabeçalhos que conheça: os das planilhas que "
            "gobierno_abierto faz, em espanhol, inglês ou português, ou os que lhe "
            "forem indicados.",
        ),
        why=Sentence(
            es="Un archivo equivocado leído a medias parecería un diálogo vacío. Es mejor decir "
            "que no es el archivo.",
            en="A wrong file read by halves would look like an empty dialogue. It is better to say "
            "that it is not the file.",
            pt="Um arquivo errado lido pela metade pareceria um diálogo vazio. É melhor dizer que "
            "não é o arquivo.",
        ),
    ),
    "GA018": Explanation(
        looks_for=Sentence(
            es="Comprueba que estén la hoja del documento y las columnas sin las que una fila no "
            "es nada, como el nombre de una sala, su sede si hay varias o el fin de un horario. El "
            "orden de las columnas no importa.",
            en="It checks that the sheet of the document is there, and the columns without which a "
            "row is nothing, such as the name of a room, its venue if there are several or the "
            "end of a time slot. The order of the columns does not matter.",
            pt="Confere que estejam a aba do documento e as colunas sem as quais uma linha "
            "não é nada, como o nome de uma sala, seu local se há vários ou o fim de um horário. A "
            "ordem das colunas não importa.",
        ),
        why=Sentence(
            es="Con un encabezado borrado o cambiado de nombre, todas las filas quedarían a "
            "medias. Se dice una vez, y no una vez por fila.",
            en="With a heading deleted or renamed, all rows would be left half empty. It is said "
            "once, and not once for each row.",
            pt="Com um cabeçalho apagado ou renomeado, todas as linhas ficariam pela metade. "
            "Diz-se uma vez, e não uma vez por linha.",
        ),
    ),
    "GA019": Explanation(
        looks_for=Sentence(
            es="Compara las columnas de la hoja con todas las que podría tener. Ninguna de estas "
            "es necesaria.",
            en="It compares the columns of the sheet with all those that it could have. None of "
            "these is needed.",
            pt="Compara as colunas da aba com todas as que poderia ter. Nenhuma destas é "
            "necessária.",
        ),
        why=Sentence(
            es="Quien borró una columna porque no la usaba no debe perder lo que contenía: sigue "
            "en el documento base. Quien la borró sin querer se entera.",
            en="Whoever deleted a column because nobody used it is not to lose what it held: it is "
            "still in the base document. Whoever deleted it by mistake finds out.",
            pt="Quem apagou uma coluna porque não a usava não deve perder o que continha: continua "
            "no documento base. Quem a apagou sem querer fica sabendo.",
        ),
    ),
    "GA020": Explanation(
        looks_for=Sentence(
            es="Avisa de las columnas en las que hay algo escrito y cuyo encabezado no es ninguno "
            "de la hoja, no está o se repite; de las filas que están encima de los encabezados; y, "
            "en la hoja del documento, de los datos desconocidos o repetidos y de lo que está al "
            "lado de los valores.",
            en="It speaks of columns in which something is written and whose heading is none of "
            "the sheet's, is not there, or is repeated; of rows that stand above the headings; "
            "and, in the sheet of the document, of items that are unknown or repeated and of what "
            "stands beside the values.",
            pt="Avisa das colunas em que há algo escrito e cujo cabeçalho não é nenhum da "
            "aba, não está ou se repete; das linhas que estão acima dos cabeçalhos; e, na aba do "
            "documento, dos dados desconhecidos ou repetidos e do que está ao lado dos valores.",
        ),
        why=Sentence(
            es="Una columna de notas propias es normal. Pero si debía leerse, nadie lo notaría "
            "hasta la publicación.",
            en="A column of notes of one's own is normal. But if it was meant to be read, nobody "
            "would notice until publication.",
            pt="Uma coluna de notas próprias é normal. Mas se devia ser lida, ninguém notaria até "
            "a publicação.",
        ),
    ),
    "GA021": Explanation(
        looks_for=Sentence(
            es="Avisa de las hojas visibles que no son ninguna de las conocidas, ni por su nombre "
            "ni por sus encabezados.",
            en="It speaks of visible sheets that are none of those known, neither by their name "
            "nor by their headings.",
            pt="Avisa das abas visíveis que não são nenhuma das conhecidas, nem pelo nome nem "
            "pelos cabeçalhos.",
        ),
        why=Sentence(
            es="Una hoja con otro nombre se perdería en silencio; y una de borradores no debe "
            "acabar publicada.",
            en="A sheet with another name would be lost in silence; and one of drafts is not to "
            "end up published.",
            pt="Uma aba com outro nome se perderia em silêncio; e uma de rascunhos não deve "
            "acabar publicada.",
        ),
    ),
    "GA029": Explanation(
        looks_for=Sentence(
            es="Cuenta las filas ocultas en las que hay algo escrito.",
            en="It counts the hidden rows in which something is written.",
            pt="Conta as linhas ocultas em que há algo escrito.",
        ),
        why=Sentence(
            es="Quien no ve una fila cree que no está, y se publicaría. O un filtro esconde la "
            "mitad de la agenda, y nadie quiere perderla.",
            en="Whoever does not see a row thinks that it is not there, and it would be published. "
            "Or a filter hides half of the agenda, and nobody wants to lose it.",
            pt="Quem não vê uma linha pensa que ela não está, e seria publicada. Ou um filtro "
            "esconde metade da agenda, e ninguém quer perdê-la.",
        ),
    ),
    "GA030": Explanation(
        looks_for=Sentence(
            es="Reconoce las filas copiadas por su clave oculta, que se copia con ellas. Si son "
            "iguales, cuenta una; si alguna cambió, la que cambió es nueva. También reconoce, "
            "en una lista ajena, a quien ya está.",
            en="It knows copied rows by their hidden key, which is copied with them. If they are "
            "the same, one counts; if one has changed, the changed one is new. It also knows, "
            "in somebody else's list, whoever is there already.",
            pt="Reconhece as linhas copiadas por sua chave oculta, que se copia com elas. Se são "
            "iguais, conta uma; se alguma mudou, a que mudou é nova. Também reconhece, em uma "
            "lista alheia, quem já está.",
        ),
        why=Sentence(
            es="Copiar una fila es la manera más rápida de escribir otra parecida, y también el "
            "descuido más común.",
            en="To copy a row is the quickest way to write another one like it, and also the most "
            "common slip.",
            pt="Copiar uma linha é a maneira mais rápida de escrever outra parecida, e também o "
            "descuido mais comum.",
        ),
    ),
    "GA031": Explanation(
        looks_for=Sentence(
            es="Compara las claves de las filas con lo que había en el documento base, y nombra lo "
            "que ya no tiene fila.",
            en="It compares the keys of the rows with what was in the base document, and names "
            "what has no row any more.",
            pt="Compara as chaves das linhas com o que havia no documento base, e nomeia o que já "
            "não tem linha.",
        ),
        why=Sentence(
            es="Borrar una fila es decir que algo ya no está, con sus traducciones y reportes. Que "
            "no ocurra sin querer.",
            en="To delete a row is to say that something is no longer there, with its translations "
            "and reports. It is not to happen by mistake.",
            pt="Apagar uma linha é dizer que algo já não está, com suas traduções e relatos. Que "
            "não aconteça sem querer.",
        ),
    ),
    "GA032": Explanation(
        looks_for=Sentence(
            es="Avisa cuando cambia en la hoja un texto que en el documento base está en más "
            "idiomas. La hoja solo muestra uno.",
            en="It speaks up when a text changes in the sheet that is there in more languages in "
            "the base document. The sheet shows one only.",
            pt="Avisa quando muda na aba um texto que no documento base está em mais idiomas. A "
            "aba só mostra um.",
        ),
        why=Sentence(
            es="Si en español el panel cambia de tema, quien lea en inglés no debe llegar al tema "
            "anterior.",
            en="If the panel changes its subject in Spanish, whoever reads in English is not to "
            "arrive for the former subject.",
            pt="Se em espanhol o painel muda de tema, quem lê em inglês não deve chegar ao tema "
            "anterior.",
        ),
    ),
    "GA033": Explanation(
        looks_for=Sentence(
            es="Comprueba que las hojas se hicieron del documento base que se indica, y que no se "
            "hicieron para el público si este tiene además datos internos.",
            en="It checks that the sheets were made from the base document that was named, and "
            "that they were not made for the public if that one has internal data as well.",
            pt="Confere que as abas foram feitas do documento base indicado, e que não foram "
            "feitas para o público se este tem também dados internos.",
        ),
        why=Sentence(
            es="Combinarlas con otro documento mezclaría dos encuentros. Y de unas hojas públicas "
            "faltan a propósito personas: parecería que alguien las borró.",
            en="To merge them with another document would mix two meetings. And in sheets for the "
            "public people are missing on purpose: somebody would seem to have deleted them.",
            pt="Combiná-las com outro documento misturaria dois encontros. E em abas públicas "
            "faltam pessoas de propósito: pareceria que alguém as apagou.",
        ),
    ),
    "GA048": Explanation(
        looks_for=Sentence(
            es="Mira en la agenda las filas sin clave en las que solo hay una celda llena, como un "
            "recordatorio que alguien dejó al pie.",
            en="It looks in the agenda at rows without a key in which only one cell is filled in, "
            "such as a reminder that somebody has left at the foot.",
            pt="Olha na agenda as linhas sem chave em que só há uma célula preenchida, como um "
            "lembrete que alguém deixou no fim.",
        ),
        why=Sentence(
            es="Tomada como actividad, una nota interna acabaría publicada en la agenda; callada, "
            "se perdería una actividad a medio escribir.",
            en="Taken for an item, an internal note would end up published in the agenda; in "
            "silence, an item written by halves would be lost.",
            pt="Tomada como atividade, uma nota interna acabaria publicada na agenda; em silêncio, "
            "se perderia uma atividade escrita pela metade.",
        ),
    ),
    "GA049": Explanation(
        looks_for=Sentence(
            es="En un libro hecho por gobierno_abierto cuenta las filas que todavía no tienen "
            "clave, y mira si la columna oculta de claves sigue en cada hoja.",
            en="In a workbook made by gobierno_abierto it counts the rows that do not have a key "
            "yet, and looks whether the hidden column of keys is still in each sheet.",
            pt="Em uma planilha feita por gobierno_abierto conta as linhas que ainda não têm "
            "chave, e olha se a coluna oculta de chaves continua em cada aba.",
        ),
        why=Sentence(
            es="Por la clave se sabe que una actividad con otro título es la misma: sin ella, "
            "quien se suscribió al calendario vería una cancelada y otra nueva.",
            en="By its key an item with another title is known to be the same: without it, whoever "
            "subscribes to the calendar would see one cancelled and another new.",
            pt="Pela chave se sabe que uma atividade com outro título é a mesma: sem ela, quem "
            "assina o calendário veria uma cancelada e outra nova.",
        ),
    ),
    "GA050": Explanation(
        looks_for=Sentence(
            es="Avisa de toda columna de la hoja de permisos en la que hay algo escrito y que no "
            "se lee: su encabezado no se conoce, no está o se repite. En la de personas, de las "
            "que por su encabezado o por lo que dicen podrían proteger a alguien. Una que empieza "
            "con «x-» no cuenta.",
            en="It speaks of every column of the sheet of permissions in which something is "
            "written and that is not read: its heading is not known, is not there or is repeated. "
            "In the sheet of people, of those that by their heading or by what they say may "
            "protect somebody. One that begins with “x-” does not count.",
            pt="Avisa de toda coluna da aba de permissões em que há algo escrito e que não é "
            "lida: seu cabeçalho não é conhecido, não está ou se repete. Na de pessoas, das que "
            "pelo cabeçalho ou pelo que dizem poderiam proteger alguém. Uma que começa com «x-» "
            "não conta.",
        ),
        why=Sentence(
            es="Quien cambia un encabezado, o anota al lado del permiso que se retiró, cree que "
            "el retiro consta. Si no se lee y nadie lo nota, se publica lo que la persona no "
            "quiere.",
            en="Whoever changes a heading, or notes beside a permission that it was taken back, "
            "believes that the withdrawal is on record. If it is not read and nobody notices, "
            "what the person does not want is published.",
            pt="Quem muda um cabeçalho, ou anota ao lado da permissão que foi retirada, acredita "
            "que a retirada consta. Se não é lida e ninguém percebe, publica-se o que a pessoa "
            "não quer.",
        ),
    ),
    "GA092": Explanation(
        looks_for=Sentence(
            es="En una hoja hecha por gobierno_abierto busca las columnas que quitan permisos: "
            "hasta cuándo valen, cuándo se retiraron, y si hay que proteger a la persona. Si todas "
            "las filas están en un documento base, lo dice ese. Una hoja hecha a mano puede no "
            "tenerlas.",
            en="In a sheet made by gobierno_abierto it looks for the columns that take permissions "
            "back: until when they count, when they were withdrawn, and whether the person has to "
            "be protected. If all rows are in a base document, that says it. A sheet made by hand "
            "need not have them.",
            pt="Em uma aba feita por gobierno_abierto procura as colunas que retiram permissões: "
            "até quando valem, quando foram retiradas, e se é preciso proteger a pessoa. Se todas "
            "as linhas estão em um documento base, ele o diz. Uma aba feita à mão pode não "
            "tê-las.",
        ),
        why=Sentence(
            es="Con la columna se borran todos los retiros que tenía, y sin ella el libro se lee "
            "como si nadie hubiera retirado nada.",
            en="With the column all withdrawals that it held are deleted, and without it the "
            "workbook reads as if nobody had ever withdrawn anything.",
            pt="Com a coluna se apagam todas as retiradas que tinha, e sem ela a planilha é lida "
            "como se ninguém tivesse retirado nada.",
        ),
    ),
    "GA093": Explanation(
        looks_for=Sentence(
            es="Compara cada copia de la hoja de personas o de permisos con la original: por su "
            "nombre, como «Permisos (2)», o porque sus filas tienen las mismas claves. Si dicen lo "
            "mismo en cualquier orden, no hay nada que decidir.",
            en="It compares each copy of the sheet of people or of permissions with the original: "
            "by its name, such as “Permissions (2)”, or because its rows have the same keys. If "
            "both say the same in whatever order, there is nothing to decide.",
            pt="Compara cada cópia da aba de pessoas ou de permissões com a original: pelo nome, "
            "como «Permissões (2)», ou porque suas linhas têm as mesmas chaves. Se dizem o mesmo "
            "em qualquer ordem, não há nada a decidir.",
        ),
        why=Sentence(
            es="Alguien copia la hoja para probar, y otra persona anota un retiro en la copia. "
            "Nadie más que ustedes sabe cuál de las dos vale.",
            en="Somebody copies the sheet to try something, and somebody else records a withdrawal "
            "in the copy. Nobody but you knows which of both counts.",
            pt="Alguém copia a aba para testar, e outra pessoa anota uma retirada na cópia. "
            "Ninguém além de vocês sabe qual das duas vale.",
        ),
    ),
}
