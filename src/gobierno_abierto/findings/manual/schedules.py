"""What stands behind GA910 to GA928."""

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
}
