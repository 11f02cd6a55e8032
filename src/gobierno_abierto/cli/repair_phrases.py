"""What the command says of proposals for other times."""

from gobierno_abierto.words import Sentence

# What was typed.
SECONDS_UNKNOWN = Sentence(
    "«{value}» no es un tiempo para «{option}»: escriba segundos, de 0.1 a 86400, por ejemplo 30.",
    "“{value}” is no time for “{option}”: write seconds, from 0.1 to 86400, such as 30.",
    "«{value}» não é um tempo para «{option}»: escreva segundos, de 0.1 a 86400, por exemplo 30.",
)
NUMBER_UNKNOWN = Sentence(
    "«{value}» no vale para «{option}»: escriba un número entero de {least} a {most}.",
    "“{value}” will not do for “{option}”: write a whole number from {least} to {most}.",
    "«{value}» não serve para «{option}»: escreva um número inteiro de {least} a {most}.",
)
CHOICE_TOO_HIGH = Sentence(
    "«{option}» pide una propuesta que «{other}» no deja buscar. Suba «{other}».",
    "“{option}” asks for a proposal that “{other}” does not let be searched for. Raise “{other}”.",
    "«{option}» pede uma proposta que «{other}» não deixa buscar. Aumente «{other}».",
)
HOURS_UNKNOWN = Sentence(
    "«{value}» no son las horas de un día. Escríbalas así: 9:00-18:00, o 9-18.",
    "“{value}” are not the hours of a day. Write them like this: 9:00-18:00, or 9-18.",
    "«{value}» não são as horas de um dia. Escreva assim: 9:00-18:00, ou 9-18.",
)
NO_SUCH_ITEM = Sentence(
    "Ninguna actividad ni evento tiene «{asked}» en su ID ni en su título. Están: {known}.",
    "No item or event has “{asked}” in its ID or its title. There are: {known}.",
    "Nenhuma atividade nem evento tem «{asked}» em seu ID nem em seu título. Existem: {known}.",
)
NO_SUCH_ITEM_BUT = Sentence(
    "Ninguna actividad ni evento tiene «{asked}» en su ID ni en su título. ¿Quiso decir «{near}»? "
    "Están: {known}.",
    "No item or event has “{asked}” in its ID or its title. Did you mean “{near}”? There are: "
    "{known}.",
    "Nenhuma atividade nem evento tem «{asked}» em seu ID nem em seu título. Quis dizer «{near}»? "
    "Existem: {known}.",
)
SEVERAL_ITEMS = Sentence(
    "«{asked}» puede ser más de una cosa. Escriba el ID de la que no se mueve: {known}.",
    "“{asked}” may be more than one thing. Write the ID of the one that does not move: {known}.",
    "«{asked}» pode ser mais de uma coisa. Escreva o ID da que não se move: {known}.",
)
NO_ITEMS = Sentence(
    "El documento no tiene ninguna actividad que fijar.",
    "The document has no item to be fixed.",
    "O documento não tem nenhuma atividade para fixar.",
)
MORE = Sentence("{count} más", "{count} more", "mais {count}")
TWO_OUTPUTS = Sentence(
    "La salida está dos veces: «{one}» y «{other}». Deje una.",
    "The output is given twice: “{one}” and “{other}”. Leave one of them.",
    "A saída está duas vezes: «{one}» e «{other}». Deixe uma.",
)
ONLY_JSON_OUT = Sentence(
    "Una propuesta se escribe como documento: el nombre de «{name}» debe terminar en .json. De él "
    "se hace después el calendario.",
    "A proposal is written as a document: the name of “{name}” must end in .json. The calendar is "
    "made of it afterwards.",
    "Uma proposta é gravada como documento: o nome de «{name}» deve terminar em .json. Dele se faz "
    "depois o calendário.",
)
ONLY_DIALOGUES = Sentence(
    "«{name}» es un libro de planes: no tiene agenda.",
    "“{name}” is a plan book: it has no agenda.",
    "«{name}» é um livro de planos: não tem agenda.",
)
NO_WORKING_FILE = Sentence(
    "«{name}» es un calendario: la agenda se cambia en el documento del que se hizo. Si no lo "
    "tiene, conviértalo antes a .json.",
    "“{name}” is a calendar: the agenda is changed in the document that it was made of. If you do "
    "not have it, convert this to .json first.",
    "«{name}» é um calendário: a agenda se muda no documento do qual foi feito. Se não o tem, "
    "converta antes para .json.",
)
EXTRA_MISSING = Sentence(
    "Para buscar horarios hace falta una parte que no está instalada. Instálela, desde la carpeta "
    "del programa, con:",
    "To search for times, a part is needed that is not installed. Install it, from the folder of "
    "the program, with:",
    "Para buscar horários é preciso uma parte que não está instalada. Instale-a, na pasta do "
    "programa, com:",
)
TOO_MANY = Sentence(
    "Son {count} actividades, y se buscan horarios para {most} como máximo. Divida el documento, "
    "por ejemplo en uno por evento.",
    "There are {count} items, and times are searched for {most} at most. Split the document, for "
    "example into one for each event.",
    "São {count} atividades, e se buscam horários para {most} no máximo. Divida o documento, por "
    "exemplo em um por evento.",
)
EXISTS = Sentence(
    "ya existe; dé otro nombre a la salida, o agregue {option} para reemplazarlo",
    "it exists; give another name to the output, or add {option} to replace it",
    "já existe; dê outro nome à saída, ou acrescente {option} para substituí-lo",
)

# The search.
SEARCHING = Sentence(
    "Buscando, hasta {seconds} segundos. Con Ctrl-C vale lo mejor que haya.",
    "Searching, for up to {seconds} seconds. With Ctrl-C the best so far counts.",
    "Buscando, por até {seconds} segundos. Com Ctrl-C vale o melhor que houver.",
)
SO_FAR = Sentence(
    "Lo que se está mirando cuesta {cost}; ahí nada puede costar menos de {bound}.",
    "What is being looked at costs {cost}; there, nothing can cost less than {bound}.",
    "O que se está olhando custa {cost}; aí nada pode custar menos de {bound}.",
)
STOPPED = Sentence(
    "Interrumpido: vale lo mejor que se había encontrado.",
    "Interrupted: the best that had been found counts.",
    "Interrompido: vale o melhor que se tinha encontrado.",
)

# The proposals.
NOTHING_TO_DO = Sentence(
    "Nada que mover: la agenda no tiene choques de gravedad error.",
    "Nothing to move: the agenda has no clash of severity error.",
    "Nada a mover: a agenda não tem choques de gravidade erro.",
)
NOTHING_TO_SCHEDULE = Sentence(
    "Nada que programar: ninguna actividad con duración está sin hora.",
    "Nothing to schedule: no item with a length is without a time.",
    "Nada a programar: nenhuma atividade com duração está sem hora.",
)
WARNING_LEFT = Sentence(
    "Hay una advertencia; véala con:",
    "There is a warning; see it with:",
    "Há um aviso; veja-o com:",
)
WARNINGS_LEFT = Sentence(
    "Hay {count} advertencias; véalas con:",
    "There are {count} warnings; see them with:",
    "Há {count} avisos; veja-os com:",
)
NO_PROPOSAL = Sentence(
    "Ninguna propuesta en el tiempo que se dio. Dé más con {option}, o fije menos.",
    "No proposal within the time that was given. Give more with {option}, or fix less.",
    "Nenhuma proposta no tempo que foi dado. Dê mais com {option}, ou fixe menos.",
)
PROPOSAL = Sentence("Propuesta", "Proposal", "Proposta")
PROPOSAL_OF = Sentence(
    "Propuesta {number} de {count}", "Proposal {number} of {count}", "Proposta {number} de {count}"
)
NOTHING_MOVES = Sentence(
    "No se mueve nada: lo que choca no se arregla moviendo lo que puede moverse.",
    "Nothing moves: what clashes is not cleared by moving what may move.",
    "Nada se move: o que tem choque não se resolve movendo o que pode ser movido.",
)
ASK = Sentence("A quién preguntar", "Whom to ask", "A quem perguntar")
NOBODY = Sentence("a nadie", "nobody", "a ninguém")
COST = Sentence("Costo", "Cost", "Custo")
COSTS_NOTHING = Sentence(
    "0. Nada de lo que ya tenía hora se mueve.",
    "0. Nothing that had a time already is moved.",
    "0. Nada do que já tinha hora se move.",
)
LEAST = Sentence(
    "{cost}. Consta que no hay arreglo de menor costo.",
    "{cost}. It is proven that no repair costs less.",
    "{cost}. Consta que não há conserto de menor custo.",
)
LEAST_OTHER = Sentence(
    "{cost}. Consta que ninguna manera distinta de las anteriores cuesta menos.",
    "{cost}. It is proven that no way other than those above costs less.",
    "{cost}. Consta que nenhuma maneira diferente das anteriores custa menos.",
)
GAP = Sentence(
    "{cost}. No se terminó de buscar: quizá haya un arreglo que cueste menos, pero no menos de "
    "{bound} (diferencia: {gap}).",
    "{cost}. The search did not end: there may be a repair that costs less, but not less than "
    "{bound} (gap: {gap}).",
    "{cost}. A busca não terminou: talvez haja um conserto que custe menos, mas não menos de "
    "{bound} (diferença: {gap}).",
)
REMAINING = Sentence(
    "Lo que mover no arregla", "What moving does not clear", "O que mover não resolve"
)
CLASHING = Sentence("Lo que choca", "What clashes", "O que tem choque")
CLASHING_IN_EACH = Sentence(
    "Lo que choca, en todas las propuestas",
    "What clashes, in all of the proposals",
    "O que tem choque, em todas as propostas",
)
REMAINING_IN_EACH = Sentence(
    "Lo que mover no arregla, en ninguna de las propuestas",
    "What moving does not clear, in any of the proposals",
    "O que mover não resolve, em nenhuma das propostas",
)
CONFLICT = Sentence(
    "No se puede cumplir a la vez:",
    "Not all of this can be kept:",
    "Não se pode cumprir ao mesmo tempo:",
)

# What was written.
WROTE = Sentence(
    "Se escribió «{name}» con la propuesta {number}: es el documento de trabajo entero, como el "
    "de entrada, y no su vista pública.",
    "“{name}” was written with proposal {number}: it is the whole working document, like the one "
    "that was read, and not its public view.",
    "«{name}» foi gravado com a proposta {number}: é o documento de trabalho inteiro, como o de "
    "entrada, e não sua versão pública.",
)
CHOSEN_MISSING = Sentence(
    "No hay propuesta {number}: se encontraron {count}. No se escribió nada.",
    "There is no proposal {number}: {count} were found. Nothing was written.",
    "Não há proposta {number}: foram encontradas {count}. Nada foi gravado.",
)
REVISE_IT = Sentence(
    "«revision» ({revision}) y «revised» ({revised}) quedaron como estaban: cuando las personas "
    "estén de acuerdo, súbalas, y después publique.",
    "“revision” ({revision}) and “revised” ({revised}) were left as they were: when the people "
    "have agreed, raise them, and then publish.",
    "«revision» ({revision}) e «revised» ({revised}) ficaram como estavam: quando as pessoas "
    "estiverem de acordo, aumente-as, e depois publique.",
)
COMPLETE_IT = Sentence(
    "Antes de publicar, complete el encabezado: «publisher», «revised» y «namespace».",
    "Before you publish, complete the header: “publisher”, “revised” and “namespace”.",
    "Antes de publicar, complete o cabeçalho: «publisher», «revised» e «namespace».",
)
HOW_TO_WRITE = Sentence(
    "No se escribió nada. Para escribirla, agregue {option}.",
    "Nothing was written. To write it, add {option}.",
    "Nada foi gravado. Para gravá-la, acrescente {option}.",
)
TELL_EACH = Sentence(
    "Para decirle a cada persona qué cambió para ella:",
    "To tell each person what has changed for them:",
    "Para dizer a cada pessoa o que mudou para ela:",
)
TELL_THEM = Sentence(
    "Para decirle a una persona qué cambió para ella:",
    "To tell a person what has changed for them:",
    "Para dizer a uma pessoa o que mudou para ela:",
)
BEFORE = Sentence("Antes", "Before", "Antes")
NOW = Sentence("Ahora", "Now", "Agora")
NO_ROOM = Sentence("sin sala", "no room", "sem sala")
NOT_CLEAREST = Sentence(
    "{cost}. No se terminó de buscar: quizá haya otra que deje menos choques o cueste menos.",
    "{cost}. The search did not end: there may be another that leaves fewer clashes or costs less.",
    "{cost}. A busca não terminou: talvez haja outra que deixe menos choques ou custe menos.",
)
UNPLACED = Sentence(
    "Sin lugar en el horario: {items}. Dé más horas o más salas, o quite algo.",
    "Without a place in the schedule: {items}. Give more hours or more rooms, or take something "
    "out.",
    "Sem lugar no horário: {items}. Dê mais horas ou mais salas, ou tire algo.",
)
MORE_OF_THEM = Sentence(
    "Y {count} más. Todo está en la respuesta para programas (--formato json) y en la salida.",
    "And {count} more. All of it is in the answer for programs (--format json) and in the output.",
    "E mais {count}. Tudo está na resposta para programas (--formato json) e na saída.",
)
NAMELESS = Sentence(
    "{id} (nombre no indicado)", "{id} (name not stated)", "{id} (nome não informado)"
)

# What is left, and what could not be given.
LEFT = Sentence("Quedan", "Left", "Restam")
NONE_LEFT = Sentence("ningún choque", "no clash", "nenhum choque")
NEW_ONE = Sentence(
    "{warnings}, {count} nueva", "{warnings}, {count} new", "{warnings}, {count} novo"
)
NEW_ONES = Sentence(
    "{warnings}, {count} nuevas", "{warnings}, {count} new", "{warnings}, {count} novos"
)
ADDED = Sentence(
    "Advertencias que antes no había:",
    "Warnings that were not there before:",
    "Avisos que antes não havia:",
)
PEOPLE_DECIDE = Sentence(
    "Eso lo deciden las personas: que alguien supla o la parte quede libre, que una actividad dure "
    "menos o no se haga, o que haya más salas o más horas. Escríbalo en el documento y repare otra "
    "vez.",
    "That is for people to decide: that somebody stands in or a part is left open, that an item is "
    "shorter or does not take place, or that there are more rooms or hours. Write it into the "
    "document and repair again.",
    "Isso as pessoas decidem: que alguém substitua ou a parte fique livre, que uma atividade dure "
    "menos ou não aconteça, ou que haja mais salas ou mais horas. Escreva no documento e repare "
    "outra vez.",
)
SAME_AS_BEFORE = Sentence(
    "No se escribió «{name}»: sería igual al documento de entrada.",
    "“{name}” was not written: it would be the same as the document that was read.",
    "«{name}» não foi gravado: seria igual ao documento de entrada.",
)
SEARCH_LONGER = Sentence(
    "Para buscar más: {option} {seconds}.",
    "To search longer: {option} {seconds}.",
    "Para buscar mais: {option} {seconds}.",
)
NO_DAYS = Sentence(
    'El evento {event} no dice qué días son: escriba «dates», por ejemplo "2030-05-14/2030-05-15".',
    "The event {event} does not say which days it is on: write “dates”, such as "
    '"2030-05-14/2030-05-15".',
    "O evento {event} não diz em quais dias é: escreva «dates», por exemplo "
    '"2030-05-14/2030-05-15".',
)
NO_LARGE_ROOM = Sentence(
    "Ninguna sala tiene {count} lugares: {item} queda sin sala.",
    "No room has {count} places: {item} is left without a room.",
    "Nenhuma sala tem {count} lugares: {item} fica sem sala.",
)
PERSON_FIXED = Sentence(
    "«{asked}» es una persona ({person}), y lo que se fija son actividades o eventos. Está en: "
    "{known}. Cuándo puede se escribe en su «availability».",
    "“{asked}” is a person ({person}), and what is fixed are items or events. They are in: "
    "{known}. When they can is written in their “availability”.",
    "«{asked}» é uma pessoa ({person}), e o que se fixa são atividades ou eventos. Está em: "
    "{known}. Quando pode se escreve em sua «availability».",
)
CHOSEN_MISSING_BUT_ONE = Sentence(
    "No hay propuesta {number}: se encontró 1. No se escribió nada.",
    "There is no proposal {number}: 1 was found. Nothing was written.",
    "Não há proposta {number}: foi encontrada 1. Nada foi gravado.",
)
