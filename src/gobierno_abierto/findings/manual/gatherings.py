"""What stands behind GA313 to GA322."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA313": Explanation(
        looks_for=Sentence(
            es="Toma las inauguraciones, conferencias, paneles, conclusiones y clausuras que no "
            "están en un bloque, y avisa si a la misma hora hay otra cosa en el mismo evento, "
            "también un receso: una sola observación por cada una, con todo lo que coincide (de un "
            "bloque, el bloque). Es error si coinciden dos para todo el público, y si no, "
            "advertencia. No cuenta lo cancelado o pospuesto, ni lo que empieza cuando la otra "
            "acaba, ni lo que ya señala GA304 con la misma gravedad o más.",
            en="It takes the openings, keynotes, panels, conclusions and closings that are in no "
            "block, and speaks when the same event has something else at the same time, breaks "
            "included: one finding for each, with all that coincides (of a block, the block). It "
            "is an error where two for everybody coincide, and else a warning. What is cancelled "
            "or postponed does not count, nor what starts as the other ends, nor what GA304 tells "
            "already and no less severely.",
            pt="Toma as aberturas, palestras, painéis, conclusões e encerramentos que não estão em "
            "um bloco, e avisa quando no mesmo horário há outra coisa no mesmo evento, também um "
            "intervalo: uma só observação para cada uma, com tudo o que coincide (de um bloco, o "
            "bloco). É erro se coincidem duas para todo o público, e se não, aviso. Não conta o "
            "cancelado ou adiado, nem o que começa quando a outra acaba, nem o que a GA304 já "
            "aponta com a mesma gravidade ou mais.",
        ),
        why=Sentence(
            es="Se convoca a todas las personas y, a la vez, a algunas se les cita en otra puerta. "
            "Quien está en el taller no oye cómo se va a votar; quien prepara el café se pierde la "
            "conferencia.",
            en="Everybody is called together, and some are called to another door at the same "
            "time. Those in the workshop do not hear how the vote will be taken; those who make "
            "the coffee miss the keynote.",
            pt="Convocam-se todas as pessoas e, ao mesmo tempo, algumas são chamadas a outra "
            "porta. Quem está na oficina não ouve como será a votação; quem prepara o café perde a "
            "palestra.",
        ),
    ),
    "GA314": Explanation(
        looks_for=Sentence(
            es="Si la sala o sede de una actividad y la de otra posterior de la misma persona "
            "tienen entre sí un traslado en «transfers», avisa si el tiempo entre ambas es menor; "
            "con los minutos exactos basta. Lo que se indica de las salas cuenta antes que lo de "
            "sus sedes; si una actividad tiene varias salas, cuenta el camino más corto; si no "
            "dice dónde es y su bloque tiene una sola sala, es en ella. Quien participa a "
            "distancia no se traslada, y una suplente nombrada lo resuelve, si está libre y llega "
            "a tiempo. La gravedad va según el papel, como en GA301; lo que se encima es de GA301.",
            en="Where “transfers” states a way between the room or venue of one item and that of a "
            "later one of the same person, it speaks when the time between both is shorter; "
            "exactly the minutes will do. What is stated of rooms counts before what is stated of "
            "their venues; of an item with several rooms, the shortest way counts; one that does "
            "not say where it is is in the only room of its block. Who takes part from a distance "
            "does not travel, and a named substitute who is free and gets there settles it. "
            "Severity follows the role, as in GA301; what overlaps is for GA301.",
            pt="Se entre a sala ou sede de uma atividade e a de outra posterior da mesma pessoa há "
            "um deslocamento em «transfers», avisa quando o tempo entre ambas é menor; os minutos "
            "exatos bastam. O que se indica das salas conta antes do que se indica de suas sedes; "
            "se uma atividade tem várias salas, conta o caminho mais curto; se não diz onde é e "
            "seu bloco tem uma só sala, é nela. Quem participa a distância não se desloca, e uma "
            "suplente indicada o resolve, se está livre e chega a tempo. A gravidade segue o "
            "papel, como na GA301; o que se sobrepõe é da GA301.",
        ),
        why=Sentence(
            es="Las dos actividades caben en el papel y no en la ciudad. La persona corre, llega "
            "tarde y sin aliento, y quien usa bastón o silla de ruedas ni siquiera puede correr.",
            en="Both items fit on paper and not in the city. The person runs, comes late and out "
            "of breath; and those who walk with a stick or use a wheelchair cannot even run.",
            pt="As duas atividades cabem no papel e não na cidade. A pessoa corre, chega tarde e "
            "sem fôlego, e quem usa bengala ou cadeira de rodas nem sequer pode correr.",
        ),
    ),
    "GA316": Explanation(
        looks_for=Sentence(
            es="Compara los talleres que un mismo compromiso nombra en «origins», y avisa si dos "
            "de ellos se enciman, también dentro de un bloque. No cuentan los que solo se tocan, "
            "ni lo cancelado o pospuesto.",
            en="It compares the workshops that one commitment names in “origins”, and speaks when "
            "two of them overlap, within a block too. Those that only touch do not count, nor what "
            "is cancelled or postponed.",
            pt="Compara as oficinas que um mesmo compromisso nomeia em «origins», e avisa quando "
            "duas delas se sobrepõem, também dentro de um bloco. Não contam as que apenas se "
            "tocam, nem o cancelado ou adiado.",
        ),
        why=Sentence(
            es="A quien más le importa ese compromiso tiene que elegir en cuál de los dos cuartos "
            "se le oye, y lo que ahí se acuerde puede contradecir lo que se acordó al lado.",
            en="Those who care most about that commitment must choose in which of the two rooms "
            "they are heard, and what is agreed there may contradict what was agreed next door.",
            pt="Quem mais se importa com esse compromisso tem de escolher em qual das duas salas "
            "será ouvido, e o que ali se acorda pode contradizer o que se acordou ao lado.",
        ),
    ),
    "GA317": Explanation(
        looks_for=Sentence(
            es="Si alguien participa solo a distancia («remote») y consta la zona en que estará "
            "(«zone» de la persona), avisa si parte de la actividad cae entre las 22:00 y las "
            "07:00 de esa zona, con sus cambios de horario. Es nota si solo asiste. Sin zona de la "
            "persona, o sin zona válida del evento, no dice nada.",
            en="Where somebody takes part from a distance only (“remote”) and the zone in which "
            "they will be is stated (“zone” of the person), it speaks when some of the item falls "
            "between 22:00 and 07:00 in that zone, clock changes included. It is a note where they "
            "only attend. Without a zone of the person, or a valid one of the event, it says "
            "nothing.",
            pt="Se alguém participa só a distância («remote») e consta o fuso em que estará "
            "(«zone» da pessoa), avisa quando parte da atividade cai entre as 22:00 e as 07:00 "
            "desse fuso, com suas mudanças de horário. É nota se apenas assiste. Sem fuso da "
            "pessoa, ou sem fuso válido do evento, não diz nada.",
        ),
        why=Sentence(
            es="A las cuatro de la mañana nadie argumenta bien, y en casa hay quien duerme al "
            "lado. La participación a distancia que exige velar deja fuera a quien cuida o entra "
            "temprano a trabajar.",
            en="At four in the morning nobody argues well, and somebody is asleep next door. "
            "Taking part from a distance that means staying up shuts out carers and those who "
            "start work early.",
            pt="Às quatro da manhã ninguém argumenta bem, e em casa há quem durma ao lado. A "
            "participação a distância que exige passar a noite em claro exclui quem cuida de "
            "alguém ou entra cedo no trabalho.",
        ),
    ),
    "GA318": Explanation(
        looks_for=Sentence(
            es="Junta lo que una persona tiene en un día y avisa si está en sedes de ciudades "
            "distintas entre las que no consta ningún traslado (si consta, juzga GA314). El día es "
            "aquel en que empieza la actividad, en el reloj de su evento. No cuentan las sedes sin "
            "ciudad, lo que se hace a distancia, aquello en que tiene suplente, ni lo que se "
            "encima, que es de GA301. Es nota si en una de las dos solo asiste.",
            en="It puts together what a person has on one day and speaks when they are at venues "
            "in different cities between which no journey is stated (if one is, GA314 "
            "judges). The day is that on which the item starts, by the clock of its event. "
            "Venues without a city do not count, nor what is done from a distance, items in "
            "which they have a substitute, and what overlaps, which is for GA301. It is a "
            "note where the person only attends in one of the two.",
            pt="Reúne o que uma pessoa tem em um dia e avisa quando está em sedes de cidades "
            "diferentes entre as quais não consta nenhum deslocamento (se consta, julga a GA314). "
            "O dia é aquele em que a atividade começa, no relógio de seu evento. Não contam as "
            "sedes sem cidade, o que se faz a distância, aquilo em que tem suplente, nem o que se "
            "sobrepõe, que é da GA301. É nota se em uma das duas apenas assiste.",
        ),
        why=Sentence(
            es="En el programa son dos renglones; en la vida, un vuelo que se retrasa. Quien "
            "organiza la segunda ciudad debe saberlo antes de anunciar a esa persona.",
            en="On the programme it is two lines; in life it is a flight that is late. Whoever "
            "organises in the second city should know before that person is announced.",
            pt="No programa são duas linhas; na vida, um voo que atrasa. Quem organiza na segunda "
            "cidade deve saber disso antes de anunciar essa pessoa.",
        ),
    ),
    "GA320": Explanation(
        looks_for=Sentence(
            es="Busca en la base IANA la zona en que está cada persona que participa a distancia, "
            "y avisa si no está; las de los eventos las señala GA208.",
            en="It looks up in the IANA database the zone of each person who takes part from a "
            "distance, and speaks when it is not there; those of events are for GA208.",
            pt="Procura na base IANA o fuso de cada pessoa que participa a distância, e avisa "
            "quando não está lá; os dos eventos são apontados pela GA208.",
        ),
        why=Sentence(
            es="Sin esa zona no hay manera de saber que la sesión de las diez le toca de "
            "madrugada, y se le invita como si viviera al lado.",
            en="Without that zone there is no telling that the session at ten comes to them before "
            "dawn, and they are invited as if they lived next door.",
            pt="Sem esse fuso não há como saber que a sessão das dez lhe cai de madrugada, e a "
            "pessoa é convidada como se morasse ao lado.",
        ),
    ),
    "GA322": Explanation(
        looks_for=Sentence(
            es="Aparece en lugar de cada GA314, GA316, GA317 o GA318 cuando una misma persona o "
            "compromiso tiene más de 100; y en lugar de cada GA304, GA305 o GA313, cuando un "
            "evento tiene más de 100, o estas juntan más de 10000 actividades, o la mayor "
            "parte de su agenda está fuera de sus fechas: entonces es error si alguna lo "
            "sería.",
            en="It comes up in place of each GA314, GA316, GA317 or GA318 where one person or "
            "commitment has more than 100 of them; and in place of each GA304, GA305 or GA313 "
            "where one event has more than 100, or these gather more than 10000 items, or "
            "most of its agenda is outside its dates: then it is an error if any of them "
            "would be.",
            pt="Aparece em lugar de cada GA314, GA316, GA317 ou GA318 quando uma mesma pessoa ou "
            "compromisso tem mais de 100; e em lugar de cada GA304, GA305 ou GA313, quando um "
            "evento tem mais de 100, ou estas juntam mais de 10000 atividades, ou a maior "
            "parte de sua agenda está fora de suas datas: então é erro se alguma o seria.",
        ),
        why=Sentence(
            es="Cien avisos iguales no son cien problemas, sino un dato que falta o que sobra. "
            "Dichos uno por uno, taparían el único que merece una llamada.",
            en="A hundred warnings that are alike are not a hundred problems, but one thing that "
            "is missing or too much. Told one by one, they would hide the only one that is worth a "
            "call.",
            pt="Cem avisos iguais não são cem problemas, mas um dado que falta ou que sobra. Ditos "
            "um por um, esconderiam o único que merece um telefonema.",
        ),
    ),
}
