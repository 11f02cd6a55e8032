"""What stands behind GA910 to GA930."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA910": Explanation(
        looks_for=Sentence(
            es="Busca en el archivo un horario: el elemento «schedule» de un XML, o el "
            "miembro «schedule» de un JSON.",
            en="It looks for a schedule in the file: the element “schedule” of an XML, or the "
            "member “schedule” of a JSON.",
            pt="Procura no arquivo uma programação: o elemento «schedule» de um XML, ou o "
            "membro «schedule» de um JSON.",
        ),
        why=Sentence(
            es="Los programas de conferencias exportan muchas cosas con la misma terminación: "
            "listas de ponentes, de salas, páginas enteras. Solo el horario dice qué pasa, "
            "cuándo y dónde.",
            en="Conference programs export many things with the same ending: lists of "
            "speakers, of rooms, whole pages. Only the schedule says what happens, when and "
            "where.",
            pt="Os programas de conferências exportam muitas coisas com a mesma terminação: "
            "listas de palestrantes, de salas, páginas inteiras. Só a programação diz o que "
            "acontece, quando e onde.",
        ),
    ),
    "GA911": Explanation(
        looks_for=Sentence(
            es="Lee el XML hasta donde está bien escrito, dice dónde se rompe y cuántas "
            "actividades estaban completas hasta allí. Esas son las que quedan en el documento.",
            en="It reads the XML as far as it is well written, says where it breaks and how "
            "many sessions were complete by then. Those are the ones in the document.",
            pt="Lê o XML até onde está bem escrito, diz onde se quebra e quantas atividades "
            "estavam completas até ali. Essas são as que ficam no documento.",
        ),
        why=Sentence(
            es="Media agenda parece una agenda entera. Quien la publique sin mirar este aviso "
            "deja sin anunciar todo lo que venía después.",
            en="Half an agenda looks like a whole one. Whoever publishes it without heeding "
            "this leaves everything that came after unannounced.",
            pt="Meia agenda parece uma agenda inteira. Quem a publicar sem olhar este aviso "
            "deixa sem anúncio tudo o que vinha depois.",
        ),
    ),
    "GA912": Explanation(
        looks_for=Sentence(
            es="Rechaza todo XML que declare un DOCTYPE, sin leer lo que declara.",
            en="It refuses any XML that declares a DOCTYPE, without reading what it declares.",
            pt="Recusa todo XML que declare um DOCTYPE, sem ler o que ele declara.",
        ),
        why=Sentence(
            es="Con unas pocas líneas allí se puede llenar la memoria de una computadora o "
            "hacer que lea otros archivos suyos. Un horario nunca necesita eso.",
            en="With a few lines there one can fill the memory of a computer, or make it read "
            "other files of yours. A schedule never needs that.",
            pt="Com poucas linhas ali se pode encher a memória de um computador ou fazê-lo "
            "ler outros arquivos seus. Uma programação nunca precisa disso.",
        ),
    ),
    "GA913": Explanation(
        looks_for=Sentence(
            es="Cuenta los bytes, elementos, niveles, actividades y letras del archivo, y "
            "deja de leer cuando son muchos más que los de cualquier conferencia.",
            en="It counts the bytes, elements, levels, sessions and letters of the file, and "
            "stops reading when they are many more than those of any conference.",
            pt="Conta os bytes, elementos, níveis, atividades e letras do arquivo, e para de "
            "ler quando são muito mais que os de qualquer conferência.",
        ),
        why=Sentence(
            es="Un archivo así está roto o quiere hacer daño. Más vale decirlo enseguida que "
            "dejar a alguien esperando.",
            en="Such a file is broken or means harm. It is better to say so at once than to "
            "leave somebody waiting.",
            pt="Um arquivo assim está com defeito ou quer causar dano. É melhor dizê-lo logo "
            "do que deixar alguém esperando.",
        ),
    ),
    "GA914": Explanation(
        looks_for=Sentence(
            es="Busca la zona horaria de la conferencia en «time_zone_name», y si no, en los "
            "desfases de sus fechas. Avisa si no está en ninguna parte.",
            en="It looks for the time zone of the conference in “time_zone_name”, and else in "
            "the offsets of its dates. It speaks when it is nowhere.",
            pt="Procura o fuso horário da conferência em «time_zone_name», e senão nos "
            "deslocamentos de suas datas. Avisa quando não está em parte alguma.",
        ),
        why=Sentence(
            es="Quien está en la sala mira el reloj de la pared, pero quien se conecta desde "
            "otro país no sabe cuándo empieza nada. Adivinar la zona por el nombre de la "
            "ciudad sería inventarla.",
            en="Whoever is in the room looks at the clock on the wall, but whoever joins from "
            "another country cannot tell when anything starts. To guess the zone from the name "
            "of the city would be to make it up.",
            pt="Quem está na sala olha o relógio da parede, mas quem se conecta de outro país "
            "não sabe quando nada começa. Adivinhar o fuso pelo nome da cidade seria "
            "inventá-lo.",
        ),
    ),
    "GA915": Explanation(
        looks_for=Sentence(
            es="Compara la zona que el horario dice con los desfases de sus propias fechas. "
            "Si no dice ninguna, o sus horas dicen otra cosa, toma una zona fija con ese "
            "desfase.",
            en="It compares the zone that the schedule states with the offsets of its own "
            "dates. If it states none, or its hours say something else, it takes a fixed zone "
            "of that offset.",
            pt="Compara o fuso que a programação diz com os deslocamentos de suas próprias "
            "datas. Se não diz nenhum, ou seus horários dizem outra coisa, toma um fuso fixo "
            "com esse deslocamento.",
        ),
        why=Sentence(
            es="Así valen las horas que la gente verá en la pared. Pero una zona fija no "
            "cambia en verano: si la reunión se mueve de mes, puede quedar una hora corrida.",
            en="That way the hours that people will see on the wall count. But a fixed zone "
            "does not change in summer: if the meeting moves to another month, it may be an "
            "hour off.",
            pt="Assim valem os horários que as pessoas verão na parede. Mas um fuso fixo não "
            "muda no verão: se a reunião mudar de mês, pode ficar uma hora deslocada.",
        ),
    ),
    "GA916": Explanation(
        looks_for=Sentence(
            es="Cuenta las actividades de las que no se sabe el día, cuándo empiezan o cuánto "
            "duran. Están en la agenda con lo que sí se sabe.",
            en="It counts the sessions of which the day, the start or the length is not "
            "known. They are in the agenda with what is known of them.",
            pt="Conta as atividades das quais não se sabe o dia, quando começam ou quanto "
            "duram. Estão na agenda com o que se sabe delas.",
        ),
        why=Sentence(
            es="Una actividad sin hora no choca con nada, y por eso nadie nota que su sala ya "
            "está ocupada.",
            en="A session without a time clashes with nothing, and so nobody notices that its "
            "room is already taken.",
            pt="Uma atividade sem horário não se choca com nada, e por isso ninguém nota que "
            "sua sala já está ocupada.",
        ),
    ),
    "GA917": Explanation(
        looks_for=Sentence(
            es="Compara la fecha completa de cada actividad con la hora de inicio y el día "
            "que el archivo también dice.",
            en="It compares the full date of every session with the start and the day that "
            "the file says as well.",
            pt="Compara a data completa de cada atividade com o horário de início e o dia que "
            "o arquivo também diz.",
        ),
        why=Sentence(
            es="El programa impreso suele tomar la una, y las aplicaciones la otra: la mitad "
            "del público llega a otra hora.",
            en="The printed programme usually takes the one, and the applications the other: "
            "half of the audience comes at another time.",
            pt="A programação impressa costuma tomar uma, e os aplicativos a outra: metade do "
            "público chega em outro horário.",
        ),
    ),
    "GA918": Explanation(
        looks_for=Sentence(
            es="Compara la sala bajo la que está cada actividad con la que ella misma nombra.",
            en="It compares the room under which every session stands with the one that it "
            "names itself.",
            pt="Compara a sala sob a qual está cada atividade com a que ela mesma nomeia.",
        ),
        why=Sentence(
            es="Suele pasar al mover algo a mano. Si vale la otra sala, en esta se verán "
            "choques que no existen, y en la otra no se verán los que sí.",
            en="It usually comes of moving something by hand. If the other room is the right "
            "one, clashes are seen in this one that do not exist, and those in the other are "
            "not seen.",
            pt="Costuma acontecer ao mover algo à mão. Se vale a outra sala, nesta se verão "
            "choques que não existem, e na outra não se verão os que existem.",
        ),
    ),
    "GA919": Explanation(
        looks_for=Sentence(
            es="Busca actividades distintas con el mismo «guid» o «id». La misma actividad en "
            "varias salas a la vez es una sola, y no se avisa.",
            en="It looks for different sessions with the same “guid” or “id”. The same "
            "session in several rooms at once is one, and nothing is said.",
            pt="Procura atividades distintas com o mesmo «guid» ou «id». A mesma atividade em "
            "várias salas ao mesmo tempo é uma só, e não se avisa.",
        ),
        why=Sentence(
            es="Por la identidad se sabe qué cambió de una versión a la siguiente. Si dos la "
            "comparten, el aviso de cambio puede llegar a quien no le toca.",
            en="By its identity one knows what changed from one version to the next. If two "
            "share it, the notice of a change may reach the wrong person.",
            pt="Pela identidade se sabe o que mudou de uma versão para a seguinte. Se duas a "
            "compartilham, o aviso de mudança pode chegar à pessoa errada.",
        ),
    ),
    "GA920": Explanation(
        looks_for=Sentence(
            es="Busca actividades sin «guid», «id» ni «code»; su identidad en el documento "
            "sale del título.",
            en="It looks for sessions without “guid”, “id” or “code”; their identity in the "
            "document follows from the title.",
            pt="Procura atividades sem «guid», «id» nem «code»; sua identidade no documento "
            "sai do título.",
        ),
        why=Sentence(
            es="Cuando alguien corrija una letra del título, la comparación dirá que una "
            "actividad se quitó y otra se agregó.",
            en="When somebody corrects one letter of the title, a comparison will say that "
            "one session was dropped and another added.",
            pt="Quando alguém corrigir uma letra do título, a comparação dirá que uma "
            "atividade foi retirada e outra acrescentada.",
        ),
    ),
    "GA921": Explanation(
        looks_for=Sentence(
            es="Compara los nombres que acompañan a cada identidad de persona.",
            en="It compares the names that come with every identity of a person.",
            pt="Compara os nomes que acompanham cada identidade de pessoa.",
        ),
        why=Sentence(
            es="Puede ser la misma persona con dos ortografías, o dos personas en una cuenta. "
            "En el segundo caso los choques que se anuncian no son de nadie.",
            en="It may be the same person in two spellings, or two people in one account. In "
            "the second case the clashes that are told are nobody's.",
            pt="Pode ser a mesma pessoa com duas grafias, ou duas pessoas em uma conta. No "
            "segundo caso os choques anunciados não são de ninguém.",
        ),
    ),
    "GA922": Explanation(
        looks_for=Sentence(
            es="Busca nombres iguales con identidades distintas.",
            en="It looks for equal names with different identities.",
            pt="Procura nomes iguais com identidades distintas.",
        ),
        why=Sentence(
            es="Quien se registró dos veces puede estar en dos salas a la vez sin que nadie "
            "lo vea. Pero también hay homónimos, y por eso no se unen solos.",
            en="Whoever signed up twice may be in two rooms at once without anybody seeing "
            "it. But there are namesakes too, and so they are not joined by themselves.",
            pt="Quem se cadastrou duas vezes pode estar em duas salas ao mesmo tempo sem que "
            "ninguém veja. Mas também há homônimos, e por isso não se unem sozinhos.",
        ),
    ),
    "GA923": Explanation(
        looks_for=Sentence(
            es="Mira cada enlace, también los que están dentro de los textos, y deja fuera "
            "los que no son direcciones completas de la web.",
            en="It looks at every link, those inside of the texts as well, and leaves out "
            "what is no whole address of the web.",
            pt="Olha cada link, também os que estão dentro dos textos, e deixa de fora os que "
            "não são endereços completos da web.",
        ),
        why=Sentence(
            es="Una dirección que empieza con «javascript:» hace cosas en la página de quien "
            "la abre. Las demás no llevan a ninguna parte.",
            en="An address that begins with “javascript:” does things in the page of whoever "
            "opens it. The others lead nowhere.",
            pt="Um endereço que começa com «javascript:» faz coisas na página de quem o abre. "
            "Os demais não levam a lugar nenhum.",
        ),
    ),
    "GA924": Explanation(
        looks_for=Sentence(
            es="Cuenta, por nombre, lo que el archivo dice y el documento no tiene dónde "
            "poner, como el subtítulo, la pista temática («track») o la licencia de la "
            "grabación.",
            en="It counts, by name, what the file says and the document has no place for, "
            "such as the subtitle, the track or the licence of the recording.",
            pt="Conta, por nome, o que o arquivo diz e o documento não tem onde pôr, como o "
            "subtítulo, a trilha («track») ou a licença da gravação.",
        ),
        why=Sentence(
            es="Nada se pierde sin decirlo: quien lo necesite lo encuentra junto a la "
            "actividad, con su nombre de antes.",
            en="Nothing is lost without a word: whoever needs it finds it beside the session, "
            "under its former name.",
            pt="Nada se perde sem que se diga: quem precisar o encontra junto à atividade, "
            "com seu nome de antes.",
        ),
    ),
    "GA925": Explanation(
        looks_for=Sentence(
            es="Cuenta lo que hay en el archivo y no pudo pasar al documento: palabras "
            "sueltas entre los elementos, personas sin nombre ni identidad, caracteres que "
            "ningún texto admite.",
            en="It counts what is in the file and could not come into the document: stray "
            "words between elements, people with neither name nor identity, characters that no "
            "text may hold.",
            pt="Conta o que há no arquivo e não pôde passar ao documento: palavras soltas "
            "entre os elementos, pessoas sem nome nem identidade, caracteres que nenhum texto "
            "admite.",
        ),
        why=Sentence(
            es="Casi siempre sobra, pero a veces es una actividad mal copiada. Solo quien "
            "conoce el programa puede saberlo.",
            en="It is nearly always superfluous, but now and then it is a session badly "
            "copied. Only whoever knows the programme can tell.",
            pt="Quase sempre sobra, mas às vezes é uma atividade mal copiada. Só quem conhece "
            "a programação pode saber.",
        ),
    ),
    "GA926": Explanation(
        looks_for=Sentence(
            es="Cuenta los textos que traen marcas de HTML y los deja en palabras, con sus "
            "párrafos y listas.",
            en="It counts the texts that bring HTML markup and turns them into words, with "
            "their paragraphs and lists.",
            pt="Conta os textos que trazem marcação HTML e os deixa em palavras, com seus "
            "parágrafos e listas.",
        ),
        why=Sentence(
            es="Un texto sin marcas se lee igual en un mensaje, en un calendario y con un "
            "lector de pantalla, y nadie puede esconder en él un programa.",
            en="A text without markup reads alike in a message, in a calendar and with a "
            "screen reader, and nobody can hide a program in it.",
            pt="Um texto sem marcação se lê igual em uma mensagem, em um calendário e com um "
            "leitor de tela, e ninguém pode esconder nele um programa.",
        ),
    ),
    "GA927": Explanation(
        looks_for=Sentence(
            es="Busca idiomas, estados, papeles, aforos, fechas y duraciones que no se entienden, "
            "como un fin de la conferencia anterior a su inicio. Se guardan como están, y vale "
            "lo demás que diga el archivo; si no dice nada, el campo queda sin valor.",
            en="It looks for languages, statuses, roles, capacities, dates and lengths that "
            "cannot be understood, such as an end of the conference before its start. They are "
            "kept as they are, and what else the file says counts; if it says nothing, the field "
            "stays without a value.",
            pt="Procura idiomas, estados, papéis, lotações, datas e durações que não se entendem, "
            "como um fim da conferência anterior ao seu início. Ficam guardados como estão, e "
            "vale o mais que o arquivo disser; se não disser nada, o campo fica sem valor.",
        ),
        why=Sentence(
            es="Tomar «quizá» por confirmado sería inventar. Más vale un campo vacío que "
            "alguien llene.",
            en="To take “maybe” for confirmed would be making it up. An empty field that "
            "somebody fills in is better.",
            pt="Tomar «talvez» por confirmado seria inventar. É melhor um campo vazio que "
            "alguém preencha.",
        ),
    ),
    "GA928": Explanation(
        looks_for=Sentence(
            es="Dice, una vez, que un horario no trae los datos del encabezado que un "
            "documento necesita.",
            en="It says, once, that a schedule does not bring the data of the header that a "
            "document needs.",
            pt="Diz, uma vez, que uma programação não traz os dados do cabeçalho de que um "
            "documento precisa.",
        ),
        why=Sentence(
            es="Sin ellos nadie sabe de quién es el documento ni qué versión está leyendo, y "
            "los calendarios que salgan de él no tendrán una identidad duradera.",
            en="Without them nobody knows whose the document is or which version they are "
            "reading, and the calendars that come of it have no lasting identity.",
            pt="Sem eles ninguém sabe de quem é o documento nem que versão está lendo, e os "
            "calendários que saírem dele não terão uma identidade duradoura.",
        ),
    ),
    "GA929": Explanation(
        looks_for=Sentence(
            es="Busca duraciones como «2:00:00». Unos programas escriben así dos horas, y otros "
            "dos días; la definición del formato no lo aclara. Se decide una vez por archivo: por "
            "otras duraciones que solo se entienden de un modo, por los finales que estén "
            "escritos, por el programa que lo hizo y, a falta de eso, por lo que cabe en los días "
            "y en la sala. Solo se avisa en este último caso.",
            en="It looks for lengths such as “2:00:00”. Some programs write two hours like that, "
            "and others two days; the definition of the format does not say. It is decided once "
            "for a file: by other lengths that can be understood in one way only, by the ends "
            "that are written, by the program that made it and, failing that, by what fits into "
            "the days and the room. It is told in the last case only.",
            pt="Procura durações como «2:00:00». Uns programas escrevem assim duas horas, e outros "
            "dois dias; a definição do formato não esclarece. Decide-se uma vez por arquivo: por "
            "outras durações que só se entendem de um modo, pelos fins que estejam escritos, pelo "
            "programa que o fez e, na falta disso, pelo que cabe nos dias e na sala. Só se avisa "
            "neste último caso.",
        ),
        why=Sentence(
            es="Un taller de dos horas que se lee como de dos días choca con todo lo que sigue en "
            "su sala; una exposición de dos días que se lee como de dos horas deja creer que la "
            "sala está libre.",
            en="A workshop of two hours that is read as one of two days clashes with everything "
            "that follows in its room; an exhibition of two days that is read as one of two hours "
            "makes believe that the room is free.",
            pt="Uma oficina de duas horas lida como de dois dias se choca com tudo o que vem "
            "depois em sua sala; uma exposição de dois dias lida como de duas horas faz crer que "
            "a sala está livre.",
        ),
    ),
    "GA930": Explanation(
        looks_for=Sentence(
            es="Busca actividades que empiezan o terminan en la hora que los relojes marcan dos "
            "veces cuando se atrasan, y la segunda vez.",
            en="It looks for sessions that start or end in the hour that clocks show twice when "
            "they go back, and the second time.",
            pt="Procura atividades que começam ou terminam na hora que os relógios marcam duas "
            "vezes quando são atrasados, e na segunda vez.",
        ),
        why=Sentence(
            es="Las horas de un documento son las del reloj de la pared, que esa noche no "
            "distingue las dos. Tomar siempre la primera inventaría choques de sala y "
            "actividades que no duran nada.",
            en="The hours of a document are those of the clock on the wall, which does not tell "
            "the two apart that night. To take the first one always would invent clashes of rooms "
            "and sessions that last no time.",
            pt="As horas de um documento são as do relógio da parede, que nessa noite não "
            "distingue as duas. Tomar sempre a primeira inventaria choques de sala e atividades "
            "que não duram nada.",
        ),
    ),
}
