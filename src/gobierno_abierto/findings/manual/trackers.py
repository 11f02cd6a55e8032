"""What stands behind GA070 to GA079."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA070": Explanation(
        looks_for=Sentence(
            es="Lee el mapa de un tablero como TOML, y avisa dónde deja de serlo. Entonces no se "
            "lee nada más: ni el mapa, ni los archivos del tablero.",
            en="It reads the mapping of a tracker as TOML, and says where it stops being that. "
            "Then nothing else is read, neither the mapping nor the files of the tracker.",
            pt="Lê o mapa de um painel como TOML, e avisa onde deixa de sê-lo. Então não se lê "
            "mais nada, nem o mapa, nem os arquivos do painel.",
        ),
        why=Sentence(
            es="El mapa lo escribe una persona con un editor de textos, y una comilla se olvida "
            "pronto. Con la línea y la columna se encuentra en un momento.",
            en="A mapping is written by a person with an editor, and a quotation mark is soon "
            "forgotten. With the line and the column it is found in a moment.",
            pt="O mapa é escrito por uma pessoa com um editor de textos, e uma aspa logo se "
            "esquece. Com a linha e a coluna se encontra em um instante.",
        ),
    ),
    "GA071": Explanation(
        looks_for=Sentence(
            es="Busca en el mapa claves que faltan, que no se conocen o que tienen un valor que no "
            "puede ser, y las dice todas a la vez, con su tabla. También avisa si un dato de "
            "personas que debe quedarse en el tablero va a algún campo.",
            en="It looks in the mapping for keys that are missing, unknown, or have a value that "
            "cannot be, and tells all of them at once, with their table. It also speaks when data "
            "of people that is to stay in the tracker goes into a field.",
            pt="Procura no mapa chaves que faltam, que não se conhecem ou que têm um valor que não "
            "pode ser, e as diz todas de uma vez, com sua tabela. Também avisa se um dado de "
            "pessoas que deve ficar no painel vai a algum campo.",
        ),
        why=Sentence(
            es="Una clave mal escrita que nadie nota es un campo que se queda vacío en todos los "
            "hitos, y en el documento no se ve por qué.",
            en="A misspelled key that nobody notices is a field that stays empty in all "
            "milestones, and the document does not show why.",
            pt="Uma chave mal escrita que ninguém nota é um campo que fica vazio em todos os "
            "marcos, e no documento não se vê por quê.",
        ),
    ),
    "GA072": Explanation(
        looks_for=Sentence(
            es="Busca los archivos, las filas y los miembros que nombra el mapa. Sin un archivo no "
            "hay documento; sin unas filas, o si ninguna fila tiene un miembro, se lee lo demás. "
            "También avisa si nada dice qué día cambió el tablero por última vez.",
            en="It looks for the files, the rows and the members that the mapping names. Without a "
            "file there is no document; without some rows, or where no row has a member, the rest "
            "is read. It also speaks when nothing says on which day the tracker last changed.",
            pt="Procura os arquivos, as linhas e os membros que o mapa nomeia. Sem um arquivo não "
            "há documento; sem algumas linhas, ou se nenhuma linha tem um membro, lê-se o resto. "
            "Também avisa se nada diz em que dia o painel mudou pela última vez.",
        ),
        why=Sentence(
            es="Un tablero cambia el nombre de una columna y no avisa a nadie. Sin este aviso, el "
            "mes siguiente todos los hitos estarían sin fecha, como si nadie las hubiera acordado.",
            en="A tracker renames a column and tells nobody. Without this, all milestones would be "
            "without a date next month, as if nobody had agreed on any.",
            pt="Um painel muda o nome de uma coluna e não avisa ninguém. Sem este aviso, no mês "
            "seguinte todos os marcos estariam sem data, como se ninguém as tivesse combinado.",
        ),
    ),
    "GA073": Explanation(
        looks_for=Sentence(
            es="Cuenta las filas que no llegan al documento, y dice por qué: no tienen "
            "identificador o lo tiene ya otra, no existe el compromiso o el hito al que dicen "
            "pertenecer, no son un objeto, o ninguna tabla del mapa las quiere.",
            en="It counts the rows that do not get into the document, and says why: they have no "
            "identifier or another row has it, the commitment or the milestone that they say they "
            "belong to does not exist, they are no object, or no table of the mapping wants them.",
            pt="Conta as linhas que não chegam ao documento, e diz por quê: não têm identificador "
            "ou outra já o tem, não existe o compromisso ou o marco a que dizem pertencer, não são "
            "um objeto, ou nenhuma tabela do mapa as quer.",
        ),
        why=Sentence(
            es="Un compromiso que se pierde al copiar es un compromiso que nadie vigila. Ninguna "
            "fila se queda en el camino sin que conste.",
            en="A commitment that is lost in copying is a commitment that nobody watches over. No "
            "row stays behind unsaid.",
            pt="Um compromisso que se perde ao copiar é um compromisso que ninguém acompanha. "
            "Nenhuma linha fica pelo caminho sem que conste.",
        ),
    ),
    "GA074": Explanation(
        looks_for=Sentence(
            es="Compara los miembros de las filas con los que nombra el mapa, y dice una vez de "
            "cada uno que no nombra cuántos valores tiene. Los vacíos no cuentan.",
            en="It compares the members of the rows with those that the mapping names, and says "
            "once of each that it does not name how many values it has. Empty ones do not count.",
            pt="Compara os membros das linhas com os que o mapa nomeia, e diz uma vez de cada um "
            "que não nomeia quantos valores tem. Os vazios não contam.",
        ),
        why=Sentence(
            es="Lo que nadie nombró no se copia, porque podría ser el teléfono de alguien. Pero "
            "tampoco se calla, porque podría ser la mitad del plan.",
            en="What nobody named is not copied, since it might be somebody's telephone number. "
            "But it is not passed over either, since it might be half of the plan.",
            pt="O que ninguém nomeou não se copia, porque poderia ser o telefone de alguém. Mas "
            "tampouco se cala, porque poderia ser metade do plano.",
        ),
    ),
    "GA075": Explanation(
        looks_for=Sentence(
            es="Avisa de los valores que no son lo que pide su campo: fechas que no se entienden "
            "o que se pueden leer de dos maneras, números que no lo son, palabras de estado que el "
            "mapa no conoce, listas donde va un texto. Lo escrito se conserva tal cual.",
            en="It speaks of values that are not what their field asks for: dates that cannot be "
            "understood or can be read in two ways, numbers that are none, words for a status that "
            "the mapping does not know, lists where a text belongs. What is written is kept as it "
            "stands.",
            pt="Avisa dos valores que não são o que seu campo pede: datas que não se entendem ou "
            "que se podem ler de duas maneiras, números que não o são, palavras de estado que o "
            "mapa não conhece, listas onde vai um texto. O escrito se conserva tal qual.",
        ),
        why=Sentence(
            es="Adivinar sería inventar: entre el 3 de abril y el 4 de marzo hay un mes de "
            "retraso. Quien lleva el tablero sabe cuál es.",
            en="To guess would be to invent: between 3 April and 4 March there is a month of "
            "delay. Whoever keeps the tracker knows which it is.",
            pt="Adivinhar seria inventar: entre 3 de abril e 4 de março há um mês de atraso. Quem "
            "mantém o painel sabe qual é.",
        ),
    ),
    "GA076": Explanation(
        looks_for=Sentence(
            es="Dice cuánto dejó fuera el mapa: los miembros de «ignored», y las filas que según "
            "«deleted» están borradas, con lo que pertenece a ellas.",
            en="It says how much the mapping left out: the members of “ignored”, and the rows that "
            "are deleted according to “deleted”, with what belongs to them.",
            pt="Diz quanto o mapa deixou fora: os membros de «ignored», e as linhas que segundo "
            "«deleted» estão apagadas, com o que pertence a elas.",
        ),
        why=Sentence(
            es="Quien escribió el mapa decidió qué es técnico y qué no. Quien recibe el documento "
            "puede ver esa decisión, y discutirla.",
            en="Whoever wrote the mapping decided what is technical and what is not. Whoever gets "
            "the document can see that decision, and dispute it.",
            pt="Quem escreveu o mapa decidiu o que é técnico e o que não é. Quem recebe o "
            "documento pode ver essa decisão, e discuti-la.",
        ),
    ),
    "GA077": Explanation(
        looks_for=Sentence(
            es="Cuenta los valores de los miembros que el mapa tiene por datos de personas: "
            "nombres, correos, teléfonos. No los muestra, y no están en ninguna parte del "
            "documento.",
            en="It counts the values of the members that the mapping takes for data of people: "
            "names, e-mail addresses, telephone numbers. It does not show them, and they are "
            "nowhere in the document.",
            pt="Conta os valores dos membros que o mapa tem por dados de pessoas: nomes, e-mails, "
            "telefones. Não os mostra, e não estão em parte alguma do documento.",
        ),
        why=Sentence(
            es="Que alguien responda por un hito en su oficina no quiere decir que haya permitido "
            "que su teléfono viaje con los datos abiertos del plan.",
            en="That somebody answers for a milestone at the office does not mean that they "
            "agreed to their telephone number travelling with the open data of the plan.",
            pt="Que alguém responda por um marco em sua repartição não quer dizer que tenha "
            "permitido que seu telefone viaje com os dados abertos do plano.",
        ),
    ),
    "GA078": Explanation(
        looks_for=Sentence(
            es="Busca en lo que el tablero reporta de cada paso quién lo dice, en qué papel y qué "
            "día. Si falta algo, no hay reporte de avance: la palabra se conserva con el paso, tal "
            "como está.",
            en="It looks in what the tracker reports of each step for who says it, as what, and on "
            "which day. If any of it is missing there is no claim: the word is kept with the step, "
            "as it stands.",
            pt="Procura no que o painel relata de cada passo quem o diz, em que papel e em que "
            "dia. Se falta algo, não há relato de progresso: a palavra se conserva com o passo, "
            "tal como está.",
        ),
        why=Sentence(
            es="Un «completado» sin día no se puede comparar con lo que dice la contraparte, ni se "
            "sabe si llegó a tiempo. Un mes tampoco basta: de dos reportes de agosto no se sabe "
            "cuál es el último.",
            en="A “complete” without a day cannot be compared with what the counterpart says, nor "
            "can anybody tell whether it was in time. A month is not enough either: of two reports "
            "of August nobody knows which is the latest.",
            pt="Um «concluído» sem dia não se pode comparar com o que diz a contraparte, nem se "
            "sabe se chegou a tempo. Um mês tampouco basta: de dois relatos de agosto não se sabe "
            "qual é o último.",
        ),
    ),
    "GA079": Explanation(
        looks_for=Sentence(
            es="Busca los textos que el mapa tiene por relleno, como un «Título del hito» que el "
            "formulario traía y nadie cambió. Se conservan, porque es lo que el tablero publica.",
            en="It looks for the texts that the mapping takes for placeholders, such as a “Title "
            "of the milestone” that the form came with and nobody changed. They are kept, since "
            "that is what the tracker publishes.",
            pt="Procura os textos que o mapa tem por preenchimento, como um «Título do marco» que "
            "o formulário trazia e ninguém mudou. Conservam-se, porque é o que o painel publica.",
        ),
        why=Sentence(
            es="Un hito que se llama como todos los demás no se puede seguir. Es mejor que se note "
            "a que parezca que alguien lo tituló así.",
            en="A milestone with the same name as all the others cannot be followed. It is better "
            "that this shows than that somebody seems to have called it so.",
            pt="Um marco que se chama como todos os demais não pode ser acompanhado. É melhor que "
            "se note do que parecer que alguém o intitulou assim.",
        ),
    ),
}
