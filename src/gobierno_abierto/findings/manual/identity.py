"""What stands behind GA101 to GA119."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA101": Explanation(
        looks_for=Sentence(
            es="Compara los identificadores de todo el documento, sea cual sea la cosa que los "
            "lleva: actividades, personas, salas, planes, hitos. Avisa una vez por cada uno que se "
            "repite, en el segundo lugar donde está.",
            en="It compares the identifiers of the whole document, whatever bears them: items, "
            "people, rooms, plans, milestones. It speaks once of each that is repeated, at the "
            "second place where it stands.",
            pt="Compara os identificadores de todo o documento, seja qual for a coisa que os leva: "
            "atividades, pessoas, salas, planos, marcos. Avisa uma vez de cada um que se repete, "
            "no segundo lugar onde está.",
        ),
        why=Sentence(
            es="Lo demás se une por identificador. Si dos paneles son «panel-1», el compromiso que "
            "nació en uno se atribuye al otro, y sus entradas pueden confundirse en el calendario "
            "de la gente.",
            en="Everything is joined by identifier. If two panels are “panel-1”, the commitment "
            "that came out of one is put down to the other, and their entries can be mixed up in "
            "people's calendars.",
            pt="Tudo se une pelo identificador. Se dois painéis são «painel-1», o compromisso que "
            "nasceu em um é atribuído ao outro, e suas entradas podem se confundir no calendário "
            "das pessoas.",
        ),
    ),
    "GA102": Explanation(
        looks_for=Sentence(
            es="Mira los identificadores de todo el documento y avisa de cada uno que está vacío. "
            "De los que solo tienen espacios avisa GA103.",
            en="It looks at the identifiers of the whole document and speaks of each that is "
            "empty. Those that are nothing but spaces are for GA103.",
            pt="Olha os identificadores de todo o documento e avisa de cada um que está vazio. Dos "
            "que só têm espaços avisa a GA103.",
        ),
        why=Sentence(
            es="Una persona sin identificador no puede tener papel en la agenda, ni una sala "
            "recibir un taller: quedan en el archivo, sueltas.",
            en="A person without an identifier cannot have a part in the agenda, nor can a room "
            "take in a workshop: they are in the file, and joined to nothing.",
            pt="Uma pessoa sem identificador não pode ter papel na agenda, nem uma sala receber "
            "uma oficina: ficam no arquivo, soltas.",
        ),
    ),
    "GA103": Explanation(
        looks_for=Sentence(
            es="Avisa si un identificador tiene algo más que letras sin acento, números, punto, "
            "guion, guion bajo o virgulilla («~»). Lo dice una vez por identificador, en el primer "
            "lugar donde está.",
            en="It speaks when an identifier has anything but letters without accents, digits, "
            "full stop, hyphen, underscore or tilde (“~”). It says so once for each identifier, at "
            "the first place where it stands.",
            pt="Avisa quando um identificador tem algo além de letras sem acento, números, ponto, "
            "hífen, sublinhado ou til («~»). Diz isso uma vez por identificador, no primeiro lugar "
            "onde está.",
        ),
        why=Sentence(
            es="Otras personas copiarán el identificador en un enlace o en el nombre de un "
            "archivo. Con espacios o acentos, el enlace que se manda por mensaje puede cortarse a "
            "la mitad y no llevar a nada.",
            en="Other people will copy the identifier into a link or the name of a file. With "
            "spaces or accents, the link that is sent in a message may break in the middle and "
            "lead nowhere.",
            pt="Outras pessoas vão copiar o identificador em um link ou no nome de um arquivo. Com "
            "espaços ou acentos, o link enviado por mensagem pode se cortar no meio e não levar a "
            "nada.",
        ),
    ),
    "GA104": Explanation(
        looks_for=Sentence(
            es="Mira el espacio de nombres del encabezado y acepta tres formas: una dirección "
            "«http://» o «https://», un «urn:» con un nombre y dos puntos más, o un «tag:» seguido "
            "de algún texto, una coma, cifras de año (o de año y mes, o de fecha) y dos puntos. No "
            "comprueba que ese texto sea un dominio, que la fecha exista ni de quién es la "
            "dirección.",
            en="It looks at the namespace in the header and accepts three forms: an “http://” or "
            "“https://” address, a “urn:” with a name and another colon, or a “tag:” followed by "
            "some text, a comma, the digits of a year (or of a year and month, or of a date) and a "
            "colon. It does not check that this text is a domain, that the date exists, or whose "
            "address it is.",
            pt="Olha o espaço de nomes do cabeçalho e aceita três formas: um endereço «http://» ou "
            "«https://», um «urn:» com um nome e mais dois-pontos, ou um «tag:» seguido de algum "
            "texto, uma vírgula, os algarismos de um ano (ou de ano e mês, ou de uma data) e "
            "dois-pontos. Não verifica se esse texto é um domínio, se a data existe nem de quem é "
            "o endereço.",
        ),
        why=Sentence(
            es="Casi toda agenda tiene un «panel-1». El espacio de nombres evita que el de otra "
            "institución borre el suyo en el calendario de alguien que va a los dos encuentros.",
            en="Nearly every agenda has a “panel-1”. The namespace keeps that of another "
            "institution from wiping out yours in the calendar of somebody who goes to both "
            "meetings.",
            pt="Quase toda agenda tem um «painel-1». O espaço de nomes evita que o de outra "
            "instituição apague o seu no calendário de quem vai aos dois encontros.",
        ),
    ),
    "GA105": Explanation(
        looks_for=Sentence(
            es="Compara los identificadores que otros sistemas dieron a las cosas del documento, "
            "como el de un calendario o el de la Alianza, y avisa si uno está en más de una cosa. "
            "El mismo valor en dos sistemas distintos no cuenta.",
            en="It compares the identifiers that other systems gave to the things of the document, "
            "such as a calendar's or the Partnership's, and speaks when one stands on more than "
            "one thing. The same value in two different systems does not count.",
            pt="Compara os identificadores que outros sistemas deram às coisas do documento, como "
            "o de um calendário ou o da Parceria, e avisa quando um está em mais de uma coisa. O "
            "mesmo valor em dois sistemas diferentes não conta.",
        ),
        why=Sentence(
            es="Con él reconoce el otro sistema lo que es suyo. Al cruzar los datos, la sala y la "
            "hora de un panel irían a dar a otro, o dos compromisos se contarían como uno.",
            en="It is how the other system knows its own. When the data are joined, the room and "
            "the hour of one panel would go to another, or two commitments would be counted as "
            "one.",
            pt="É por ele que o outro sistema reconhece o que é seu. Ao cruzar os dados, a sala e "
            "o horário de um painel iriam parar em outro, ou dois compromissos seriam contados "
            "como um.",
        ),
    ),
    "GA106": Explanation(
        looks_for=Sentence(
            es="Compara las personas que tienen identificadores distintos. Avisa si comparten el "
            "correo y el nombre de una es el de la otra, o ese mismo con más palabras; o "
            "si comparten la organización y un nombre de al menos dos palabras, sin contar acentos "
            "ni mayúsculas.",
            en="It compares people who have different identifiers. It speaks when two share an "
            "e-mail address and the name of one is that of the other, or the same with more "
            "words; or when they share the organisation and a name of at least two words, "
            "whatever the accents and capitals.",
            pt="Compara as pessoas que têm identificadores diferentes. Avisa quando duas têm o "
            "mesmo e-mail e o nome de uma é o da outra, ou esse mesmo com mais palavras; ou "
            "quando têm a mesma organização e um nome de ao menos duas palavras, sem contar "
            "acentos nem maiúsculas.",
        ),
        why=Sentence(
            es="Si retira su permiso en una ficha, su nombre se sigue publicando por la otra. Y en "
            "la lista de participantes aparece dos veces.",
            en="If the person takes back the permission in one entry, the name goes on being "
            "published through the other. And the list of participants has the person twice.",
            pt="Se ela retira a permissão em uma ficha, seu nome continua sendo publicado pela "
            "outra. E na lista de participantes aparece duas vezes.",
        ),
    ),
    "GA107": Explanation(
        looks_for=Sentence(
            es="Mira las citas de las fuentes y avisa si nombran un campo que la cosa citada no "
            "puede tener. De un lugar dentro de un campo, como «audience/description», solo mira "
            "el primer nombre.",
            en="It looks at the citations of sources, and speaks when one names a field that the "
            "thing it is about cannot have. Of a place within a field, such as "
            "“audience/description”, it looks at the first name only.",
            pt="Olha as citações das fontes e avisa quando nomeiam um campo que a coisa citada não "
            "pode ter. De um lugar dentro de um campo, como «audience/description», olha apenas o "
            "primeiro nome.",
        ),
        why=Sentence(
            es="La cita deja comprobar de dónde salió una fecha o un nombre. Si señala un campo "
            "que no existe, quien duda no encuentra qué respalda.",
            en="A citation lets people check where a date or a name was taken from. If it points "
            "at a field that does not exist, whoever doubts cannot find what it stands for.",
            pt="A citação permite conferir de onde saiu uma data ou um nome. Se aponta para um "
            "campo que não existe, quem duvida não encontra o que ela sustenta.",
        ),
    ),
}
