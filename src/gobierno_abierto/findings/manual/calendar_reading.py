"""What stands behind GA851 to GA862."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA851": Explanation(
        looks_for=Sentence(
            es="Busca la zona horaria de cada hora entre los nombres de la base IANA, los de "
            "Windows y los que suelen escribirse por ellos, y en la definición que trae el "
            "archivo. Avisa, una vez por zona, si no está en ninguna parte.",
            en="It looks for the time zone of every hour among the names of the IANA database, "
            "those of Windows and what is often written for them, and in the definition that the "
            "file brings. It speaks, once for each zone, when it is nowhere.",
            pt="Procura o fuso horário de cada hora entre os nomes da base IANA, os do Windows e "
            "os que costumam ser escritos em seu lugar, e na definição que o arquivo traz. Avisa, "
            "uma vez por fuso, quando não está em parte alguma.",
        ),
        why=Sentence(
            es="Las diez de la mañana no son la misma hora en la Ciudad de México que en "
            "Montevideo. Adivinar la zona sería peor que no saberla: quien participa a distancia "
            "llegaría tarde con toda confianza.",
            en="Ten in the morning is not the same hour in Mexico City as in Montevideo. To guess "
            "the zone would be worse than not to know it: whoever joins from afar would be late in "
            "full confidence.",
            pt="Dez da manhã não é a mesma hora na Cidade do México e em Brasília. Adivinhar o "
            "fuso seria pior do que não saber: quem participa a distância chegaria atrasado com "
            "toda a confiança.",
        ),
    ),
    "GA852": Explanation(
        looks_for=Sentence(
            es="Dice con qué zona de la base IANA se entendió un nombre que no está en ella, como "
            "los de Windows o uno con un espacio de más.",
            en="It says for which zone of the IANA database a name was taken that is not in it, "
            "such as those of Windows or one with a space too many.",
            pt="Diz com que fuso da base IANA se entendeu um nome que não está nela, como os do "
            "Windows ou um com um espaço a mais.",
        ),
        why=Sentence(
            es="Outlook escribe las zonas a su manera. Casi siempre se acierta, pero quien conoce "
            "la sede lo ve enseguida si no.",
            en="Outlook writes zones in its own way. It is nearly always right, but whoever knows "
            "the venue sees at once when it is not.",
            pt="O Outlook escreve os fusos à sua maneira. Quase sempre se acerta, mas quem conhece "
            "o local logo vê quando não.",
        ),
    ),
    "GA853": Explanation(
        looks_for=Sentence(
            es="Compara la definición que el archivo trae de una zona con la base de zonas "
            "horarias, a las horas de sus entradas, y avisa si dan otra hora.",
            en="It compares the definition of a zone that the file brings with the time zone "
            "database, at the hours of its entries, and speaks when they give another hour.",
            pt="Compara a definição que o arquivo traz de um fuso com a base de fusos horários, "
            "nos horários de suas entradas, e avisa quando dão outra hora.",
        ),
        why=Sentence(
            es="Suele ser una definición vieja: México dejó el horario de verano en 2022, y un "
            "archivo que no lo sabe mueve una hora todas las reuniones de julio.",
            en="It is usually an old definition: Mexico gave up daylight saving time in 2022, and "
            "a file that does not know moves all meetings of July by an hour.",
            pt="Costuma ser uma definição antiga: o México deixou o horário de verão em 2022, e um "
            "arquivo que não sabe disso desloca uma hora todas as reuniões de julho.",
        ),
    ),
    "GA854": Explanation(
        looks_for=Sentence(
            es="Dice que una zona no está en la base de zonas horarias, pero el archivo la define, "
            "y a cuál se convirtieron sus horas.",
            en="It says that a zone is not in the time zone database but is defined by the file, "
            "and to which one its hours were converted.",
            pt="Diz que um fuso não está na base de fusos horários, mas é definido pelo arquivo, e "
            "para qual foram convertidos seus horários.",
        ),
        why=Sentence(
            es="El momento es el mismo, pero la hora se escribe de otra manera: quien busque "
            "«10:00» en la agenda quizá la encuentre como «16:00» en UTC.",
            en="The moment is the same but the hour is written in another way: whoever looks for "
            "“10:00” in the agenda may find it as “16:00” in UTC.",
            pt="O momento é o mesmo, mas a hora se escreve de outra maneira: quem procurar «10:00» "
            "na agenda talvez a encontre como «16:00» em UTC.",
        ),
    ),
    "GA855": Explanation(
        looks_for=Sentence(
            es="Avisa de cada entrada que no dice cuándo empieza, o lo dice de un modo que no se "
            "entiende.",
            en="It points at every entry that does not say when it starts, or says so in a way "
            "that cannot be read.",
            pt="Avisa de cada entrada que não diz quando começa, ou diz de um modo que não se "
            "entende.",
        ),
        why=Sentence(
            es="Sin día no hay dónde ponerla, y no se inventa ninguno. Si nadie la agrega, esa "
            "actividad no estará en lo que se publique.",
            en="Without a day there is nowhere to put it, and none is made up. If nobody adds it, "
            "that item will not be in what is published.",
            pt="Sem dia não há onde pô-la, e não se inventa nenhum. Se ninguém a acrescentar, essa "
            "atividade não estará no que se publicar.",
        ),
    ),
    "GA856": Explanation(
        looks_for=Sentence(
            es="Dice de cada entrada que se repite cuántas actividades dio, y con qué regla.",
            en="It says of every entry that repeats how many items it gave, and by which rule.",
            pt="Diz de cada entrada que se repete quantas atividades deu, e com que regra.",
        ),
        why=Sentence(
            es="Una regla como «cada martes» no sabe de feriados. Vale la pena mirar las fechas "
            "antes de anunciarlas.",
            en="A rule such as “every Tuesday” knows nothing of holidays. It is worth looking at "
            "the dates before they are announced.",
            pt="Uma regra como «toda terça-feira» não sabe de feriados. Vale a pena olhar as datas "
            "antes de anunciá-las.",
        ),
    ),
    "GA857": Explanation(
        looks_for=Sentence(
            es="Avisa de las entradas que se repiten con una regla que no se entiende, o que "
            "darían más actividades de las que admiten los límites del programa.",
            en="It points at entries that repeat by a rule that cannot be understood, or that "
            "would give more items than the limits of the program allow.",
            pt="Avisa das entradas que se repetem com uma regra que não se entende, ou que dariam "
            "mais atividades do que admitem os limites do programa.",
        ),
        why=Sentence(
            es="Una reunión que se repite sin fin llenaría el documento. Lo que falta hay que "
            "agregarlo a mano, o esas reuniones no las verá nadie.",
            en="A meeting that repeats for ever would fill the document. What is missing has to be "
            "added by hand, or nobody will see those meetings.",
            pt="Uma reunião que se repete sem fim encheria o documento. O que falta deve ser "
            "acrescentado à mão, ou essas reuniões ninguém verá.",
        ),
    ),
    "GA858": Explanation(
        looks_for=Sentence(
            es="Dice, una vez, que el calendario que se leyó lo hizo este programa, y qué no puede "
            "traer un calendario.",
            en="It says, once, that the calendar was made by this program, and what a calendar "
            "cannot carry.",
            pt="Diz, uma vez, que o calendário lido foi feito por este programa, e o que um "
            "calendário não pode trazer.",
        ),
        why=Sentence(
            es="Quien siga trabajando con lo leído y guarde encima perdería a las personas, los "
            "compromisos y sus permisos. El documento original los tiene.",
            en="Whoever went on with what was read and saved over the original would lose the "
            "people, the commitments and their permissions. The original document has them.",
            pt="Quem continuasse com o que foi lido e salvasse por cima perderia as pessoas, os "
            "compromissos e suas permissões. O documento original os tem.",
        ),
    ),
    "GA859": Explanation(
        looks_for=Sentence(
            es="Cuenta lo que el calendario trae y para lo que el documento no tiene lugar, como "
            "notas (VJOURNAL) o invitados (ATTENDEE), y lo dice una vez por clase.",
            en="It counts what the calendar brings and the document has no place for, such as "
            "notes (VJOURNAL) or guests (ATTENDEE), and says it once for each kind.",
            pt="Conta o que o calendário traz e para o que o documento não tem lugar, como notas "
            "(VJOURNAL) ou convidados (ATTENDEE), e o diz uma vez por tipo.",
        ),
        why=Sentence(
            es="Nada se pierde sin decirlo. De las personas invitadas, además, nadie sabe si "
            "dieron permiso para estar en el documento.",
            en="Nothing is lost without a word. Of guests, besides, nobody knows whether they gave "
            "permission to be in the document.",
            pt="Nada se perde sem que se diga. Das pessoas convidadas, além disso, ninguém sabe se "
            "deram permissão para estar no documento.",
        ),
    ),
    "GA860": Explanation(
        looks_for=Sentence(
            es="Avisa de las entradas que no están dentro de ningún calendario, como cuando se "
            "copia solo una parte del archivo.",
            en="It points at entries that are inside no calendar, as when only a part of the file "
            "is copied.",
            pt="Avisa das entradas que não estão dentro de nenhum calendário, como quando se copia "
            "só uma parte do arquivo.",
        ),
        why=Sentence(
            es="Aquí se lee, pero otros programas no la verán. Y con el resto del archivo puede "
            "faltar la definición de la zona horaria.",
            en="It is read here, but other programs will not see it. And with the rest of the file "
            "the definition of the time zone may be missing.",
            pt="Aqui é lida, mas outros programas não a verão. E com o resto do arquivo pode "
            "faltar a definição do fuso horário.",
        ),
    ),
    "GA861": Explanation(
        looks_for=Sentence(
            es="Mira si el calendario trae los datos del encabezado que este programa escribe en "
            "los suyos. Los de Outlook, Google y otros programas nunca los traen.",
            en="It looks whether the calendar brings the data of the header that this program "
            "writes into its own. Those of Outlook, Google and other programs never do.",
            pt="Verifica se o calendário traz os dados do cabeçalho que este programa escreve nos "
            "seus. Os do Outlook, do Google e de outros programas nunca os trazem.",
        ),
        why=Sentence(
            es="Sin ellos, los calendarios que salgan de este documento no tendrán una identidad "
            "duradera: quien se suscriba verá todo dos veces cuando se completen.",
            en="Without them the calendars that come of this document have no lasting identity: "
            "those who subscribe will see everything twice once they are filled in.",
            pt="Sem eles, os calendários que saírem deste documento não terão uma identidade "
            "duradoura: quem assinar verá tudo duas vezes quando forem preenchidos.",
        ),
    ),
    "GA862": Explanation(
        looks_for=Sentence(
            es="Mira los datos que este programa escribe para sí mismo en sus calendarios "
            "(empiezan con «X-GOBIERNO-ABIERTO-») y avisa si no los entiende.",
            en="It looks at the data that this program writes for itself into its calendars (it "
            "begins with “X-GOBIERNO-ABIERTO-”), and speaks when it does not understand it.",
            pt="Olha os dados que este programa escreve para si mesmo em seus calendários (começam "
            "com «X-GOBIERNO-ABIERTO-») e avisa quando não os entende.",
        ),
        why=Sentence(
            es="Por esos datos una entrada se reconoce como la misma actividad. Si alguien los "
            "cambió, puede volver al documento como otra, o ser pública sin deberlo.",
            en="By this data an entry is known to be the same item. If somebody changed it, it may "
            "come back into the document as another, or be public when it should not be.",
            pt="Por esses dados uma entrada é reconhecida como a mesma atividade. Se alguém os "
            "mudou, ela pode voltar ao documento como outra, ou ser pública sem dever.",
        ),
    ),
}
