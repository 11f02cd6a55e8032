"""What stands behind GA201 to GA249."""

from gobierno_abierto.findings.manual.explanation import Explanation
from gobierno_abierto.words import Sentence

MANUAL: dict[str, Explanation] = {
    "GA201": Explanation(
        looks_for=Sentence(
            es="Compara el inicio y el fin de cada actividad que tiene horario propio, también "
            "dentro de las sesiones simultáneas, y avisa si termina antes de empezar. Lo que "
            "empieza y termina a la misma hora lo señala GA202.",
            en="It compares the start and the end of every item that has hours of its own, also "
            "within parallel blocks, and speaks when it ends before it starts. What starts and "
            "ends at the same time is for GA202.",
            pt="Compara o início e o fim de cada atividade que tem horário próprio, também dentro "
            "das sessões simultâneas, e avisa quando termina antes de começar. O que começa e "
            "termina no mesmo horário é apontado pela GA202.",
        ),
        why=Sentence(
            es="En el calendario sale como día entero con el horario por confirmar, y con horas "
            "así no se buscan choques: alguien puede quedar en dos salas a la vez sin que nadie "
            "lo vea antes de ese día.",
            en="In the calendar it becomes a whole day with its hours to be confirmed, and no "
            "clashes are sought with such hours: somebody may be due in two rooms at once, and "
            "nobody sees it before the day.",
            pt="No calendário sai como dia inteiro com o horário a confirmar, e com horários "
            "assim não se procuram choques: alguém pode ficar em duas salas ao mesmo tempo sem "
            "que ninguém veja antes do dia.",
        ),
    ),
    "GA202": Explanation(
        looks_for=Sentence(
            es="Mira el horario propio de cada actividad y avisa si el inicio y el fin son el "
            "mismo momento. Un solo minuto de duración ya le basta.",
            en="It looks at the hours of every item that has its own and speaks when start and "
            "end are the same moment. A single minute is enough for it.",
            pt="Olha o horário próprio de cada atividade e avisa quando o início e o fim são o "
            "mesmo momento. Um só minuto de duração já lhe basta.",
        ),
        why=Sentence(
            es="Quien cuida la sala no sabe cuándo se desocupa ni cuándo puede entrar el grupo "
            "siguiente. Como no dura, tampoco choca con nada, aunque ese día vaya a ocupar la "
            "sala una hora.",
            en="Whoever looks after the room cannot tell when it is free or when the next group "
            "may come in. Since it lasts no time it clashes with nothing, though on the day it "
            "may fill the room for an hour.",
            pt="Quem cuida da sala não sabe quando ela fica livre nem quando pode entrar o grupo "
            "seguinte. Como não dura, também não se choca com nada, embora no dia vá ocupar a "
            "sala por uma hora.",
        ),
    ),
    "GA203": Explanation(
        looks_for=Sentence(
            es="Mira el horario propio de cada actividad y avisa si del inicio al fin pasan más "
            "de 24 horas, contadas en el reloj de la sede. Con 24 horas justas no dice nada.",
            en="It looks at the hours of every item that has its own and speaks when there are "
            "more than 24 hours from start to end, counted on the clock of the venue. At exactly "
            "24 hours it says nothing.",
            pt="Olha o horário próprio de cada atividade e avisa quando do início ao fim passam "
            "mais de 24 horas, contadas no relógio do local. Com 24 horas exatas não diz nada.",
        ),
        why=Sentence(
            es="Así escrita, la actividad sigue toda la noche: el calendario la muestra sin "
            "interrupción, y quienes participan en ella quedan en choque con todo lo que tengan a "
            "la mañana siguiente.",
            en="Written like this, the item goes on all night: the calendar shows it without a "
            "break, and those who take part in it clash with everything they have on the next "
            "morning.",
            pt="Escrita assim, a atividade segue a noite toda: o calendário a mostra sem "
            "interrupção, e quem participa dela fica em choque com tudo o que tiver na manhã "
            "seguinte.",
        ),
    ),
    "GA204": Explanation(
        looks_for=Sentence(
            es="Mira la duración prevista de cada actividad, en minutos, y avisa si es 0 o "
            "negativa. Que no haya duración no es ninguna falta.",
            en="It looks at the planned duration of every item, in minutes, and speaks when it is "
            "0 or negative. To have no duration is no fault.",
            pt="Olha a duração prevista de cada atividade, em minutos, e avisa quando é 0 ou "
            "negativa. Não ter duração não é falha nenhuma.",
        ),
        why=Sentence(
            es="Mientras no hay horario, la duración prevista es lo único que dice cuánto tiempo "
            "apartar, y así sale en la agenda. Con «0 minutos», quien arma el programa no sabe si "
            "la actividad se canceló o si falta el dato.",
            en="As long as there are no hours, the planned duration alone tells how much time to "
            "keep free, and the agenda shows it. At “0 minutes”, whoever puts the programme "
            "together cannot tell whether the item was dropped or the figure is missing.",
            pt="Enquanto não há horário, a duração prevista é a única coisa que diz quanto tempo "
            "reservar, e assim sai na agenda. Com «0 minutos», quem monta a programação não sabe "
            "se a atividade foi cancelada ou se falta o dado.",
        ),
    ),
    "GA205": Explanation(
        looks_for=Sentence(
            es="Compara la duración prevista de cada actividad con la de su propio horario, "
            "minuto a minuto; los días en que cambia el reloj acepta tanto lo que marca como lo "
            "que de verdad transcurre. Calla si la duración no es positiva o el horario no dura.",
            en="It compares the planned duration of every item with that of its own hours, to the "
            "minute; on days when the clocks change it accepts both what they show and what "
            "really passes. It keeps silent when the duration is not positive or the hours last "
            "no time.",
            pt="Compara a duração prevista de cada atividade com a de seu próprio horário, minuto "
            "a minuto; nos dias em que o relógio muda aceita tanto o que ele marca quanto o que "
            "realmente transcorre. Cala quando a duração não é positiva ou o horário não dura.",
        ),
        why=Sentence(
            es="Uno de los dos se quedó atrás cuando cambió el programa. Si la interpretación se "
            "contrata por la duración y la sala por el horario, una de las dos termina antes que "
            "la sesión.",
            en="One of the two was left behind when the programme changed. If interpreters are "
            "booked by the duration and the room by the hours, one of them will be gone before "
            "the session ends.",
            pt="Um dos dois ficou para trás quando a programação mudou. Se a interpretação é "
            "contratada pela duração e a sala pelo horário, uma das duas acaba antes da sessão.",
        ),
    ),
    "GA206": Explanation(
        looks_for=Sentence(
            es="Mira toda fecha escrita como periodo, con inicio y fin, en eventos, diálogos "
            "relacionados, planes, compromisos, hitos, evaluaciones y fuentes. Avisa solo si es "
            "seguro que va al revés: el último día que puede ser el fin es anterior al primero "
            "que puede ser el inicio.",
            en="It looks at every date written as a period, with a start and an end, in events, "
            "related dialogues, plans, commitments, milestones, assessments and sources. It "
            "speaks only when it certainly runs backwards: the last day that the end may mean is "
            "before the first that the start may mean.",
            pt="Olha toda data escrita como período, com início e fim, em eventos, diálogos "
            "relacionados, planos, compromissos, marcos, avaliações e fontes. Avisa apenas quando "
            "é certo que está invertido: o último dia que o fim pode significar é anterior ao "
            "primeiro que o início pode significar.",
        ),
        why=Sentence(
            es="Un evento así no contiene ningún día: puede faltar en el calendario, y ya no se "
            "comprueba si sus actividades caen fuera de sus fechas. En un plan o un hito, nadie "
            "sabe cuándo vence.",
            en="Such an event holds no day at all: it may be missing from the calendar, and "
            "whether its items fall outside its dates is no longer checked. Of a plan or a "
            "milestone nobody can tell when it is due.",
            pt="Um evento assim não contém nenhum dia: pode faltar no calendário, e já não se "
            "verifica se suas atividades caem fora de suas datas. Em um plano ou um marco, "
            "ninguém sabe quando vence.",
        ),
    ),
    "GA207": Explanation(
        looks_for=Sentence(
            es="Avisa una vez por cada evento que no dice su zona horaria y tiene al menos una "
            "actividad con horas. Mientras la agenda solo tenga días, no pide la zona.",
            en="It speaks once of each event that states no time zone and has at least one item "
            "with hours. As long as the agenda has only days, it does not ask for the zone.",
            pt="Avisa uma vez para cada evento que não diz seu fuso horário e tem ao menos uma "
            "atividade com horário. Enquanto a agenda só tem dias, não pede o fuso.",
        ),
        why=Sentence(
            es="Las diez en Ciudad de México no son las diez en Buenos Aires. Sin zona, el "
            "calendario no adivina: pone días enteros con la hora en el texto, y quien se conecta "
            "desde otro país tiene que averiguarla.",
            en="Ten o'clock in Mexico City is not ten o'clock in Buenos Aires. Without a zone the "
            "calendar does not guess: it has whole days with the hour in the text, and whoever "
            "joins from another country has to find out.",
            pt="Dez horas na Cidade do México não são dez horas em São Paulo. Sem fuso, o "
            "calendário não adivinha: traz dias inteiros com o horário no texto, e quem se "
            "conecta de outro país precisa descobri-lo.",
        ),
    ),
    "GA208": Explanation(
        looks_for=Sentence(
            es="Busca el nombre de la zona de cada evento en la base IANA y avisa si no está. "
            "Desfases como «UTC-6» y nombres como los que muestra Outlook no son zonas de esa "
            "base; una zona en blanco la señala GA705.",
            en="It looks up the name of each event's zone in the IANA database and speaks when it "
            "is not there. Offsets such as “UTC-6” and names such as Outlook shows are no zones "
            "of that database; a blank zone is for GA705.",
            pt="Procura o nome do fuso de cada evento na base IANA e avisa quando não está lá. "
            "Defasagens como «UTC-3» e nomes como os que o Outlook mostra não são fusos dessa "
            "base; um fuso em branco é apontado pela GA705.",
        ),
        why=Sentence(
            es="Ningún programa puede convertir esas horas: el calendario muestra días enteros, y "
            "no se buscan choques con los eventos que sí tienen zona. Quien modera en dos sedes "
            "no se entera de que debe estar en ambas.",
            en="No program can convert those hours: the calendar shows whole days, and no clashes "
            "are sought with events that do have a zone. Whoever moderates at two venues never "
            "hears that they are due at both.",
            pt="Nenhum programa consegue converter esses horários: o calendário mostra dias "
            "inteiros, e não se procuram choques com os eventos que têm fuso. Quem modera em dois "
            "locais não fica sabendo que deve estar nos dois.",
        ),
    ),
    "GA209": Explanation(
        looks_for=Sentence(
            es="Mira el inicio y el fin de cada actividad con horario propio en la zona de su "
            "evento, y avisa si caen en la hora que el reloj se salta al adelantarse. Sin una "
            "zona conocida no puede saberlo y calla.",
            en="It looks at the start and the end of every item with hours of its own, in the "
            "zone of its event, and speaks when one falls into the hour that the clocks skip as "
            "they go forward. Without a known zone it cannot tell and keeps silent.",
            pt="Olha o início e o fim de cada atividade com horário próprio, no fuso de seu "
            "evento, e avisa quando caem na hora que o relógio pula ao ser adiantado. Sem um fuso "
            "conhecido não pode saber e cala.",
        ),
        why=Sentence(
            es="Ningún reloj de la sede mostrará esa hora. Cada programa la lee a su manera, y "
            "entre el calendario de una persona y el de otra puede haber una hora de diferencia.",
            en="No clock at the venue will ever show that hour. Each program reads it in its own "
            "way, and the calendars of two people may be an hour apart.",
            pt="Nenhum relógio do local mostrará essa hora. Cada programa a lê à sua maneira, e "
            "entre o calendário de uma pessoa e o de outra pode haver uma hora de diferença.",
        ),
    ),
    "GA210": Explanation(
        looks_for=Sentence(
            es="Mira el inicio y el fin de cada actividad con horario propio en la zona de su "
            "evento, y avisa si caen en la hora que se repite cuando el reloj se atrasa. Sin una "
            "zona conocida no puede saberlo y calla.",
            en="It looks at the start and the end of every item with hours of its own, in the "
            "zone of its event, and speaks when one falls into the hour that comes again as the "
            "clocks go back. Without a known zone it cannot tell and keeps silent.",
            pt="Olha o início e o fim de cada atividade com horário próprio, no fuso de seu "
            "evento, e avisa quando caem na hora que se repete quando o relógio é atrasado. Sem "
            "um fuso conhecido não pode saber e cala.",
        ),
        why=Sentence(
            es="Entre la primera y la segunda vez hay una hora: el transporte puede llegar con "
            "una de diferencia. En Chile el reloj cambia a medianoche, y la hora repetida puede "
            "ser la de la cena.",
            en="Between the first time and the second lies an hour: the bus may come an hour "
            "early or late. In Chile the clocks change at midnight, and the hour that comes again "
            "may be that of the dinner.",
            pt="Entre a primeira e a segunda vez há uma hora: o transporte pode chegar com uma "
            "hora de diferença. No Chile o relógio muda à meia-noite, e a hora repetida pode ser "
            "a do jantar.",
        ),
    ),
    "GA211": Explanation(
        looks_for=Sentence(
            es="Compara cuándo es cada actividad de unas sesiones simultáneas con cuándo es el "
            "bloque, si ambos lo dicen. Con horas en los dos, debe caber entera; si uno solo "
            "tiene el día, basta con que empiece en un día del bloque. Si no caben la mayoría "
            "(tres o más), lo dice una sola vez, en el bloque.",
            en="It compares when each item of a parallel block is with when the block is, if "
            "both say so. With hours in both, the item must lie wholly within; if one has "
            "only a day, it is enough to start on a day of the block. Where most do not fit "
            "(three or more), it speaks once, at the block.",
            pt="Compara quando é cada atividade de sessões simultâneas com quando é o bloco, se "
            "ambos o dizem. Com horários nos dois, deve caber inteira; se um só tem o dia, "
            "basta que comece em um dia do bloco. Se a maioria não cabe (três ou mais), diz "
            "uma só vez, no bloco.",
        ),
        why=Sentence(
            es="Quien elige entre sesiones simultáneas cuenta con salir de todas a la misma hora. "
            "Si un taller sigue media hora más, su grupo llega cuando las conclusiones ya "
            "empezaron.",
            en="Whoever chooses among parallel sessions counts on leaving any of them at the same "
            "time. If one workshop goes on for half an hour, its group arrives when the "
            "conclusions have begun.",
            pt="Quem escolhe entre sessões simultâneas conta com sair de todas no mesmo horário. "
            "Se uma oficina segue por mais meia hora, seu grupo chega quando as conclusões já "
            "começaram.",
        ),
    ),
    "GA212": Explanation(
        looks_for=Sentence(
            es="Mira cada intervalo de disponibilidad de las personas y de las salas, y avisa si "
            "termina a la hora en que empieza o antes. Que no haya disponibilidad escrita no es "
            "ninguna falta: significa que no se sabe.",
            en="It looks at each availability of people and of rooms, and speaks when it ends at "
            "the time at which it starts, or before. To have none written down is no fault: it "
            "means that it is not known.",
            pt="Olha cada intervalo de disponibilidade das pessoas e das salas, e avisa quando "
            "termina no horário em que começa ou antes. Não haver disponibilidade escrita não é "
            "falha nenhuma: significa que não se sabe.",
        ),
        why=Sentence(
            es="Quien reparte los horarios lee ahí que no hay ni un minuto libre, y descarta a "
            "una persona que sí podía venir o una sala que sí estaba libre.",
            en="Whoever gives out the hours reads there that not a minute is free, and passes "
            "over a person who could have come or a room that could have been used.",
            pt="Quem distribui os horários lê ali que não há um minuto livre, e descarta uma "
            "pessoa que podia vir ou uma sala que podia ser usada.",
        ),
    ),
    "GA213": Explanation(
        looks_for=Sentence(
            es="En los eventos de dos días o más, con fechas exactas, reúne en un aviso las "
            "actividades de las que no se sabe el día ni por su bloque. Deja fuera los eventos "
            "anunciados, pospuestos o cancelados y las actividades canceladas o pospuestas.",
            en="In events of two days or more, with exact dates, it gathers in one finding the "
            "items whose day is not known, not even from their block. It leaves out events that "
            "are announced, postponed or cancelled, and items that are cancelled or postponed.",
            pt="Nos eventos de dois dias ou mais, com datas exatas, reúne em um aviso as "
            "atividades das quais não se sabe o dia nem por seu bloco. Deixa de fora os eventos "
            "anunciados, adiados ou cancelados e as atividades canceladas ou adiadas.",
        ),
        why=Sentence(
            es="Quien puede venir un solo día necesita saber cuál: sin eso no compra el pasaje ni "
            "pide permiso en su trabajo.",
            en="Those who can come for one day only need to know which: without it they can "
            "neither buy a ticket nor ask for leave.",
            pt="Quem pode vir um só dia precisa saber qual: sem isso não compra a passagem nem "
            "pede licença no trabalho.",
        ),
    ),
    "GA214": Explanation(
        looks_for=Sentence(
            es="Mira los eventos confirmados y los realizados, y avisa si no tienen ninguna "
            "fecha. Una fecha aproximada, como un mes, le basta.",
            en="It looks at events that are confirmed or held, and speaks when one has no date at "
            "all. An imprecise date, such as a month, is enough for it.",
            pt="Olha os eventos confirmados e os realizados, e avisa quando não têm nenhuma data. "
            "Uma data aproximada, como um mês, lhe basta.",
        ),
        why=Sentence(
            es="Quien lee «confirmado» busca el día para apartarlo, y no lo encuentra. De un "
            "evento realizado, sin fecha no se sabe en qué año contarlo ni qué acta le "
            "corresponde.",
            en="Whoever reads “confirmed” looks for the day to keep it free, and finds none. Of "
            "an event that was held, nobody can tell without a date in which year it counts or "
            "which minutes belong to it.",
            pt="Quem lê «confirmado» procura o dia para reservá-lo, e não o encontra. De um "
            "evento realizado, sem data não se sabe em que ano contá-lo nem qual ata lhe "
            "corresponde.",
        ),
    ),
    "GA215": Explanation(
        looks_for=Sentence(
            es="En los eventos confirmados, reúne en un aviso las actividades que tienen día y no "
            "tienen horas, ni propias ni de su bloque. Deja fuera las canceladas y las "
            "pospuestas; de las que no tienen ni día trata GA213.",
            en="In confirmed events it gathers in one finding the items that have a day and no "
            "hours, neither their own nor their block's. It leaves out what is cancelled or "
            "postponed; items without even a day are for GA213.",
            pt="Nos eventos confirmados, reúne em um aviso as atividades que têm dia e não têm "
            "horário, nem próprio nem de seu bloco. Deixa de fora as canceladas e as adiadas; das "
            "que não têm nem dia trata a GA213.",
        ),
        why=Sentence(
            es="Quien aceptó venir pregunta a qué hora, y la sede pregunta cuándo abrir. Mientras "
            "tanto el calendario pone días enteros, que no apartan ni una hora en la agenda de "
            "nadie.",
            en="Those who agreed to come ask at what time, and the venue asks when to open. Until "
            "then the calendar has whole days, which keep not one hour free in anybody's diary.",
            pt="Quem aceitou vir pergunta a que horas, e o local pergunta quando abrir. Enquanto "
            "isso o calendário traz dias inteiros, que não reservam nem uma hora na agenda de "
            "ninguém.",
        ),
    ),
    "GA216": Explanation(
        looks_for=Sentence(
            es="Compara la fecha de los eventos que figuran como realizados con la fecha de "
            "revisión del documento, y avisa si el primer día que puede ser es posterior. No mira "
            "el reloj de la computadora.",
            en="It compares the date of events given as held with the date of the document's "
            "revision, and speaks when the first day that it may mean is later. It does not look "
            "at the computer's clock.",
            pt="Compara a data dos eventos que constam como realizados com a data de revisão do "
            "documento, e avisa quando o primeiro dia que ela pode significar é posterior. Não "
            "olha o relógio do computador.",
        ),
        why=Sentence(
            es="Alguien dio por hecha una reunión que aún no era, o nadie actualizó la fecha de "
            "revisión. Quien suma reuniones realizadas para un informe contaría una que todavía "
            "puede cancelarse.",
            en="Somebody took a meeting as done before it was, or nobody updated the date of the "
            "revision. Whoever adds up the meetings held for a report would count one that may "
            "still be cancelled.",
            pt="Alguém deu por feita uma reunião que ainda não era, ou ninguém atualizou a data "
            "de revisão. Quem soma reuniões realizadas para um relatório contaria uma que ainda "
            "pode ser cancelada.",
        ),
    ),
    "GA217": Explanation(
        looks_for=Sentence(
            es="Mira a qué hora empieza cada actividad y avisa si es entre las 0:00 y las 5:59, "
            "según el reloj del lugar. No mira las que duran más de ocho horas, como una "
            "maratón de datos, ni las que terminan antes de empezar.",
            en="It looks at the hour at which each item starts, and speaks when that is between "
            "0:00 and 5:59 on the clock of the place. It skips those of more than eight "
            "hours, such as a hackathon, and those that end before they start.",
            pt="Olha a que horas começa cada atividade e avisa quando é entre 0:00 e 5:59, pelo "
            "relógio do lugar. Não olha as que duram mais de oito horas, como uma maratona "
            "de dados, nem as que terminam antes de começar.",
        ),
        why=Sentence(
            es="En una planilla, 2:00 es de madrugada y no de la tarde, y quien la llena rara "
            "vez lo nota. El calendario de cada persona invitada sonaría a esa hora.",
            en="In a spreadsheet 2:00 is at night and not in the afternoon, and whoever fills "
            "it in rarely notices. The calendar of everybody invited would ring at that "
            "hour.",
            pt="Numa planilha, 2:00 é de madrugada e não da tarde, e quem a preenche raramente "
            "percebe. O calendário de cada pessoa convidada tocaria a essa hora.",
        ),
    ),
}
