"""What stands behind GA401 to GA449."""

from gobierno_abierto.findings.manual import names
from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA401": Explanation(
        looks_for=Sentence(
            es="Mira las actividades que figuran como confirmadas o realizadas, y avisa de cada "
            "papel por confirmar que no nombra a ninguna persona, aunque ya tenga organización. "
            "Cuenta el estado de la actividad misma, no el del evento.",
            en="It looks at items given as confirmed or held, and speaks of each role to be "
            "confirmed that names no person, even if it has an organisation. The status of the "
            "item itself counts, not that of the event.",
            pt="Olha as atividades que constam como confirmadas ou realizadas, e avisa de cada "
            "papel a confirmar que não nomeia nenhuma pessoa, mesmo que já tenha organização. "
            "Conta a situação da própria atividade, não a do evento.",
        ),
        why=Sentence(
            es="La sesión ya se anunció como segura, y la víspera a las siete de la tarde todavía "
            "falta quien la modere. De una sesión realizada, queda sin saberse quién estuvo.",
            en="The session was announced as certain, and at seven on the evening before there is "
            "still nobody to moderate it. Of a session that was held, it stays unknown who was "
            "there.",
            pt="A sessão já foi anunciada como certa, e na véspera às sete da noite ainda falta "
            "quem a modere. De uma sessão realizada, fica sem se saber quem esteve.",
        ),
    ),
    "GA402": Explanation(
        looks_for=Sentence(
            es="Avisa de cada papel que no tiene persona, ni organización, ni el cargo o la "
            "institución tal como se imprimieron, y que tampoco está marcado como por confirmar.",
            en="It speaks of each role that has no person, no organisation, and no post or "
            "institution as printed, and that is not marked as to be confirmed either.",
            pt="Avisa de cada papel que não tem pessoa, nem organização, nem o cargo ou a "
            "instituição tal como impressos, e que também não está marcado como a confirmar.",
        ),
        why=Sentence(
            es="No se sabe si falta buscar a alguien o si ya aceptó y nadie lo anotó: o la silla "
            "queda vacía, o se invita a dos personas para el mismo lugar.",
            en="Nobody can tell whether someone is still to be found, or has accepted and was not "
            "written down: either the chair stays empty, or two people are asked to sit in it.",
            pt="Não se sabe se falta procurar alguém ou se a pessoa já aceitou e ninguém anotou: "
            "ou a cadeira fica vazia, ou duas pessoas são convidadas para o mesmo lugar.",
        ),
    ),
    "GA403": Explanation(
        looks_for=Sentence(
            es="Avisa de cada papel marcado como por confirmar («open») que ya nombra a una "
            "persona. Esa marca significa que no se ha encontrado a nadie; un papel tentativo sí "
            "puede llevar nombre.",
            en="It speaks of each role marked as to be confirmed (“open”) that already names a "
            "person. The mark means that nobody was found yet; a tentative role may well have a "
            "name.",
            pt="Avisa de cada papel marcado como a confirmar («open») que já nomeia uma pessoa. "
            "Essa marca significa que ainda não se encontrou ninguém; um papel provisório pode, "
            "sim, levar nome.",
        ),
        why=Sentence(
            es="Unos leen que la persona viene y otros que el lugar sigue libre. Se puede buscar "
            "a alguien más cuando la primera ya dijo que sí, o dejar de buscar cuando aún no "
            "contesta.",
            en="Some read that the person comes, others that the place is free. Somebody else may "
            "be asked when the first has already said yes, or nobody when the first has not "
            "answered.",
            pt="Uns leem que a pessoa vem e outros que o lugar continua livre. Pode-se procurar "
            "outra pessoa quando a primeira já disse que sim, ou deixar de procurar quando ela "
            "ainda não respondeu.",
        ),
    ),
    "GA404": Explanation(
        looks_for=Sentence(
            es="Mira los papeles de cada actividad y avisa, una vez por persona y papel, si la "
            "misma persona tiene el mismo papel más de una vez. Tener dos papeles distintos en "
            "una actividad no es ninguna falta.",
            en="It looks at the roles of each item and speaks, once for a person and a role, when "
            "the same person has the same role more than once. To have two different roles in an "
            "item is no fault.",
            pt="Olha os papéis de cada atividade e avisa, uma vez por pessoa e papel, quando a "
            "mesma pessoa tem o mesmo papel mais de uma vez. Ter dois papéis diferentes em uma "
            "atividade não é falha nenhuma.",
        ),
        why=Sentence(
            es="El nombre sale dos veces en el programa, y sobran una silla y un gafete. O es "
            "peor: se copió la fila y no se cambió el nombre, y la persona que falta nunca "
            "recibió su invitación.",
            en="The name stands twice in the programme, and there is a chair and a badge too "
            "many. Or worse: a row was copied and the name not changed, and the person who is "
            "missing never got an invitation.",
            pt="O nome sai duas vezes na programação, e sobram uma cadeira e um crachá. Ou pior: "
            "copiou-se a linha e não se mudou o nome, e a pessoa que falta nunca recebeu o "
            "convite.",
        ),
    ),
    "GA405": Explanation(
        looks_for=Sentence(
            es="Mira los paneles no cancelados que tienen dos panelistas o ponentes, o más, y "
            "avisa si ningún papel es de moderación. Le basta una moderación por confirmar.",
            en="It looks at panels that are not cancelled and have two or more panellists or "
            "speakers, and speaks when no role is that of a moderator. A moderator to be "
            "confirmed is enough for it.",
            pt="Olha os painéis não cancelados que têm dois ou mais painelistas ou palestrantes, "
            "e avisa quando nenhum papel é de moderação. Uma moderação a confirmar lhe basta.",
        ),
        why=Sentence(
            es="Sin moderación nadie reparte la palabra ni cuida el tiempo: la primera "
            "intervención se lleva el de la segunda, y el público se queda sin preguntar.",
            en="Without a moderator nobody gives the floor or minds the time: the first speaker "
            "uses up that of the second, and the audience never gets to ask.",
            pt="Sem moderação ninguém distribui a palavra nem cuida do tempo: a primeira fala "
            "consome o da segunda, e o público fica sem perguntar.",
        ),
    ),
    "GA406": Explanation(
        looks_for=Sentence(
            es="Mira los talleres no cancelados que ya tienen algún papel, y avisa si ninguno es "
            "de facilitación, moderación o relatoría. Con uno de los tres, aunque esté por "
            "confirmar, no dice nada; de un taller sin papeles, tampoco.",
            en="It looks at workshops that are not cancelled and have some role already, and "
            "speaks when none is that of a facilitator, a moderator or a rapporteur. With one of "
            "the three, even to be confirmed, it says nothing; nor does it of a workshop without "
            "roles.",
            pt="Olha as oficinas não canceladas que já têm algum papel, e avisa quando nenhum é "
            "de facilitação, moderação ou relatoria. Com um dos três, mesmo a confirmar, não diz "
            "nada; de uma oficina sem papéis, também não.",
        ),
        why=Sentence(
            es="Si nadie conduce ni toma nota, lo que el grupo acordó se pierde al salir de la "
            "sala, y a la hora de las conclusiones no hay quien lo presente.",
            en="If nobody leads or takes notes, what the group agreed is lost as it leaves the "
            "room, and when the conclusions come there is nobody to present it.",
            pt="Se ninguém conduz nem toma notas, o que o grupo acordou se perde ao sair da sala, "
            "e na hora das conclusões não há quem o apresente.",
        ),
    ),
    "GA407": Explanation(
        looks_for=Sentence(
            es="Reúne en un aviso a las personas de la lista que no tienen ningún papel en la "
            "agenda, ni siquiera de suplente. Mientras ningún papel nombre a nadie, calla: "
            "todavía es solo una lista.",
            en="It gathers in one finding the people of the list who have no role in the agenda, "
            "not even as a substitute. As long as no role names anybody it keeps silent: so far "
            "there is only a list.",
            pt="Reúne em um aviso as pessoas da lista que não têm nenhum papel na agenda, nem "
            "mesmo de suplente. Enquanto nenhum papel nomeia ninguém, cala: ainda é só uma lista.",
        ),
        why=Sentence(
            es="Puede ser alguien que aceptó y quedó fuera, y que se entera al leer el programa "
            "publicado. O son datos personales que ya nadie necesita y no conviene guardar.",
            en="It may be somebody who accepted and was left out, and who finds out from the "
            "published programme. Or it is personal data that nobody needs any more and that is "
            "better not kept.",
            pt="Pode ser alguém que aceitou e ficou de fora, e que descobre ao ler a programação "
            "publicada. Ou são dados pessoais que ninguém mais precisa e que convém não guardar.",
        ),
    ),
    "GA408": Explanation(
        looks_for=Sentence(
            es="Reúne en un aviso a quienes hablan en una actividad no cancelada sin que su ficha "
            "diga organización o sector ni ese papel diga por quién hablan; asistentes e "
            "intérpretes no cuentan. En un documento público deja fuera a quienes no permiten "
            "publicar ni lo uno ni lo otro.",
            en="It gathers in one finding those who speak in an item that is not cancelled, with "
            "no organisation or sector in their entry and none that the role states; attendees "
            "and interpreters do not count. In a public document it leaves out those of whom "
            "neither may be published.",
            pt="Reúne em um aviso quem fala em uma atividade não cancelada sem que seu registro "
            "diga organização ou setor nem esse papel diga por quem fala; participantes sem fala "
            "e intérpretes não contam. Em um documento público deixa de fora quem não permite "
            "publicar nem um nem outro.",
        ),
        why=Sentence(
            es="El público no sabe si oye a un ministerio, a una empresa o a una vecina. Y "
            "mientras falte un sector, no se puede decir si en un panel hablan todas las partes o "
            "una sola.",
            en="The audience cannot tell whether it hears a ministry, a firm or a neighbour. And "
            "as long as a sector is missing, nobody can say whether a panel has all sides or only "
            "one.",
            pt="O público não sabe se ouve um ministério, uma empresa ou uma vizinha. E enquanto "
            "falta um setor, não se pode dizer se em um painel falam todas as partes ou uma só.",
        ),
    ),
    "GA409": Explanation(
        looks_for=Sentence(
            es="Mira a las personas que retiraron el permiso de publicar alguno de sus datos y "
            "cuyo nombre no puede publicarse, y avisa si todavía tienen un papel en una actividad "
            "no cancelada. La observación dice qué datos, y da su identificador en lugar de su "
            "nombre.",
            en="It looks at people who withdrew the permission to publish any of their data and "
            "whose name may not be published, and speaks when they still have a role in an item "
            "that is not cancelled. The finding says which data, and gives the identifier in "
            "place of the name.",
            pt="Olha as pessoas que retiraram a permissão de publicar algum de seus dados e cujo "
            "nome não pode ser publicado, e avisa quando ainda têm um papel em uma atividade não "
            "cancelada. A observação diz quais dados, e dá o identificador em lugar do nome.",
        ),
        why=Sentence(
            es="Hay quien deja la sesión y quien solo no quiere ser nombrada. Si nadie pregunta, "
            "ese día queda una silla vacía, o aparece su nombre en el cartel de la mesa.",
            en="Some leave the session, and some only do not want to be named. If nobody asks, "
            "there will be an empty chair on the day, or the name on the table card.",
            pt="Há quem deixe a sessão e quem apenas não queira ser citada. Se ninguém pergunta, "
            "no dia fica uma cadeira vazia, ou aparece seu nome na plaquinha da mesa.",
        ),
    ),
    "GA410": Explanation(
        looks_for=Sentence(
            es="Mira la forma de cada correo: algo antes de una sola arroba, y después un dominio "
            "con al menos un punto, sin espacios, comas ni dos puntos por el medio. No comprueba "
            "que la dirección exista.",
            en="It looks at the form of each e-mail address: something before a single @, then a "
            "domain with at least one full stop, without spaces, commas or colons in between. "
            "Whether the address exists is not checked.",
            pt="Olha a forma de cada e-mail: algo antes de uma só arroba, e depois um domínio com "
            "ao menos um ponto, sem espaços, vírgulas nem dois-pontos no meio. Não verifica se o "
            "endereço existe.",
        ),
        why=Sentence(
            es="El aviso de un cambio de sala o de hora no llega, y esa persona se presenta donde "
            "ya no hay nadie.",
            en="The message about a change of room or time never arrives, and that person turns "
            "up where there is nobody any more.",
            pt="O aviso de uma mudança de sala ou de horário não chega, e essa pessoa aparece "
            "onde já não há ninguém.",
        ),
    ),
    "GA411": Explanation(
        looks_for=Sentence(
            es="Mira cada papel que tiene suplente y avisa si es la misma persona que lo ocupa.",
            en="It looks at each role that has a substitute and speaks when that is the very "
            "person who holds the role.",
            pt="Olha cada papel que tem suplente e avisa quando é a mesma pessoa que o ocupa.",
        ),
        why=Sentence(
            es="Parece que hay quien cubra una ausencia, y no lo hay: si esa mañana la persona "
            "avisa que no llega, no queda a quién llamar. Tampoco sirve para resolver un choque "
            "de agenda.",
            en="It looks as if an absence were covered, and it is not: if the person calls off "
            "that morning, there is nobody to ring. Nor does it settle a clash.",
            pt="Parece que há quem cubra uma ausência, e não há: se naquela manhã a pessoa avisa "
            "que não vem, não há para quem ligar. Tampouco serve para resolver um choque de "
            "agenda.",
        ),
    ),
    "GA412": Explanation(
        looks_for=Sentence(
            es="Compara la organización que dice un papel con la que dice la ficha de la "
            "persona, cuando están las dos, y avisa si son distintas. Lo que se imprimió como "
            "institución no entra en la comparación. Si son tres papeles o más por la misma, "
            "lo dice una sola vez, en la persona.",
            en="It compares the organisation that a role states with the one in the person's "
            "entry, when both are there, and speaks when they differ. An institution as "
            "printed does not enter the comparison. Of three roles or more for the same one "
            "it speaks once, at the person.",
            pt="Compara a organização que um papel diz com a que diz o registro da pessoa, "
            "quando há as duas, e avisa quando são diferentes. O que foi impresso como "
            "instituição não entra na comparação. Se são três papéis ou mais pela mesma, diz "
            "uma só vez, na pessoa.",
        ),
        why=Sentence(
            es="Lo que esa persona diga se atribuirá en el acta a una organización que quizá no "
            "la envió. También puede estar bien: hay quien trabaja en una universidad y ese día "
            "habla por una red.",
            en="What that person says will stand in the minutes under an organisation that may "
            "not have sent them. It can also be right: some work at a university and speak for a "
            "network that day.",
            pt="O que essa pessoa disser será atribuído na ata a uma organização que talvez não a "
            "tenha enviado. Também pode estar certo: há quem trabalhe em uma universidade e nesse "
            "dia fale por uma rede.",
        ),
    ),
    "GA413": Explanation(
        looks_for=Sentence(
            es="Mira el nombre de cada persona y avisa si es entero una de las fórmulas que "
            "suelen ocupar el lugar de un nombre, como «por confirmar», «pendiente», «N. N.» o "
            "«TBA», en español, portugués o inglés. Mayúsculas, acentos y signos no cuentan. De "
            "salas, sedes y organizaciones mira lo mismo («sin sala», «N/A»). También avisa si un "
            "nombre parece el de varias personas, unidas con «y», «/», «;» o «&».",
            en="It looks at the name of each person and speaks when the whole of it is one of the "
            "formulas that tend to stand in for a name, such as “to be confirmed”, “TBA” or “N. "
            "N.”, in Spanish, Portuguese or English. Capitals, accents and signs do not count. Of "
            "rooms, venues and organisations it looks at the same (“no room”, “N/A”). It also "
            "speaks when a name looks like that of several people, joined by “and”, “/”, “;” or "
            "“&”.",
            pt="Olha o nome de cada pessoa e avisa quando ele é inteiro uma das fórmulas que "
            "costumam ocupar o lugar de um nome, como «a confirmar», «pendente», «N. N.» ou "
            "«TBA», em espanhol, português ou inglês. Maiúsculas, acentos e sinais não contam. De "
            "salas, locais e organizações olha o mesmo («sem sala», «N/A»). Também avisa quando "
            "um nome parece o de várias pessoas, unidas com «e», «/», «;» ou «&».",
        ),
        why=Sentence(
            es="«Por confirmar» acaba con gafete y cuenta como una persona más. Puesta en dos "
            "sesiones simultáneas, anuncia además un choque que no existe.",
            en="“To be confirmed” ends up with a badge and counts as one more person. Put into "
            "two parallel sessions, it even announces a clash that does not exist.",
            pt="«A confirmar» acaba com crachá e conta como mais uma pessoa. Posta em duas "
            "sessões simultâneas, anuncia além disso um choque que não existe.",
        ),
    ),
    "GA414": Explanation(
        looks_for=Sentence(
            es="Mira cada permiso de publicación que se retiró, y avisa si la fecha del retiro es "
            "anterior a la fecha en que se dio. Que sean el mismo día no es ninguna falta.",
            en="It looks at each permission to publish that was withdrawn, and speaks when the "
            "date of withdrawal is before the date on which it was given. To have both on one day "
            "is no fault.",
            pt="Olha cada permissão de publicação que foi retirada, e avisa quando a data da "
            "retirada é anterior à data em que foi dada. Serem no mesmo dia não é falha nenhuma.",
        ),
        why=Sentence(
            es="Si alguien pregunta por qué se publicó su nombre, hay que poder decir desde "
            "cuándo y hasta cuándo hubo permiso. Con las fechas al revés no hay respuesta que dar.",
            en="If somebody asks why their name was published, you have to be able to say from "
            "when until when there was permission. With the dates the wrong way round there is no "
            "answer to give.",
            pt="Se alguém pergunta por que seu nome foi publicado, é preciso poder dizer desde "
            "quando e até quando houve permissão. Com as datas invertidas não há resposta a dar.",
        ),
    ),
    "GA415": names.IN_TEXT,
    "GA416": Explanation(
        looks_for=Sentence(
            es="Busca en cada permiso de publicación los campos que el formato no conoce, salvo "
            "los que empiezan con «x-», y en cada persona los que suenan a permiso o a retiro, "
            "como «withdrawn» o «retirado».",
            en="It looks in each permission to publish for members that the format does not know, "
            "but those that begin with “x-”, and in each person for those that sound like a "
            "permission or its withdrawal, such as “withdrawn” or “retirado”.",
            pt="Procura em cada permissão de publicação os campos que o formato não conhece, salvo "
            "os que começam com «x-», e em cada pessoa os que soam a permissão ou a retirada, como "
            "«withdrawn» ou «retirado».",
        ),
        why=Sentence(
            es="Una fecha de retiro escrita en el lugar equivocado no retira nada: el nombre de "
            "quien pidió no salir seguiría en la agenda pública.",
            en="A date of withdrawal in the wrong place withdraws nothing: the name of somebody "
            "who asked to be left out would stay in the public agenda.",
            pt="Uma data de retirada escrita no lugar errado não retira nada: o nome de quem pediu "
            "para não sair continuaria na agenda pública.",
        ),
    ),
    "GA423": Explanation(
        looks_for=Sentence(
            es="Compara los nombres de dos palabras o más de las personas que tienen "
            "identificadores distintos. Mayúsculas, acentos, signos y el orden de las "
            "palabras no cuentan. Lo que ya señala GA106, por el correo o la organización, "
            "no se repite.",
            en="It compares names of two words or more of people who have different "
            "identifiers. Capitals, accents, signs and the order of the words do not count. "
            "What GA106 tells already, by e-mail address or organisation, is not repeated.",
            pt="Compara os nomes de duas palavras ou mais das pessoas que têm identificadores "
            "diferentes. Maiúsculas, acentos, sinais e a ordem das palavras não contam. O "
            "que a GA106 já aponta, pelo e-mail ou pela organização, não se repete.",
        ),
        why=Sentence(
            es="Un permiso que se retira en una fila sigue valiendo en la otra, y sus choques "
            "de horario no se ven. Dos personas pueden llamarse igual: eso solo lo sabe "
            "quien las conoce.",
            en="A permission that is taken back in one row goes on counting in the other, and "
            "clashes between their hours are not seen. Two people may have one name: only "
            "those who know them can tell.",
            pt="Uma permissão retirada em uma linha continua valendo na outra, e seus choques "
            "de horário não se veem. Duas pessoas podem ter o mesmo nome: só quem as conhece "
            "sabe.",
        ),
    ),
}
