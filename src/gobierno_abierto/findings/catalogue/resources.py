"""GA308 to GA329: what items ask for, against how much there is of it and when."""

from gobierno_abierto.findings.finding import Entry, Severity
from gobierno_abierto.words import Sentence

OVER_QUANTITY = Entry(
    code="GA308",
    severity=Severity.ERROR,
    title=Sentence(
        es="Más actividades a la vez de las que un recurso atiende",
        en="More items at once than a resource serves",
        pt="Mais atividades ao mesmo tempo do que um recurso atende",
    ),
    message=Sentence(
        es="Más actividades a la vez de las que «{resource}» puede atender ({quantity}): {items}; {overlap}.",
        en="More items at once than “{resource}” can serve ({quantity}): {items}; {overlap}.",
        pt="Mais atividades ao mesmo tempo do que «{resource}» pode atender ({quantity}): {items}; {overlap}.",
    ),
    remedy=Sentence(
        es="Cambie de horario una actividad, o consiga otro recurso igual y corrija la cantidad.",
        en="Give one item a different time, or find one more such resource and correct the "
        "quantity.",
        pt="Mude o horário de uma atividade, ou consiga outro recurso igual e corrija a quantidade.",
    ),
)

WITHOUT_REST = Entry(
    code="GA309",
    severity=Severity.WARNING,
    title=Sentence(
        es="Un recurso que no descansa",
        en="A resource that does not rest",
        pt="Um recurso que não descansa",
    ),
    message=Sentence(
        es="«{resource}» atiende {minutes} minutos sin un descanso de {rest}, y puede atender {longest}: {items}; {overlap}.",
        en="“{resource}” serves {minutes} minutes without a rest of {rest}, and can serve {longest}: {items}; {overlap}.",
        pt="«{resource}» atende {minutes} minutos sem um descanso de {rest}, e pode atender {longest}: {items}; {overlap}.",
    ),
    remedy=Sentence(
        es="Deje {rest} minutos libres antes de que se cumplan {longest}, o consiga quien releve.",
        en="Leave {rest} minutes free before {longest} are over, or find somebody to take turns.",
        pt="Deixe {rest} minutos livres antes de completar {longest}, ou consiga quem reveze.",
    ),
)

PERSON_AWAY = Entry(
    code="GA310",
    severity=Severity.ERROR,
    title=Sentence(
        es="Una persona que no está disponible",
        en="Somebody who is not available",
        pt="Uma pessoa que não está disponível",
    ),
    message=Sentence(
        es="{person} no está disponible para «{item}» ({role}): {missing}.",
        en="{person} is not available for “{item}” ({role}): {missing}.",
        pt="{person} não está disponível para «{item}» ({role}): {missing}.",
    ),
    remedy=Sentence(
        es="Mueva la actividad a una hora en que la persona pueda, o nombre suplente.",
        en="Move the item to a time at which the person can come, or name a substitute.",
        pt="Mude a atividade para um horário em que a pessoa possa, ou indique quem a substitua.",
    ),
)

ROOM_AWAY = Entry(
    code="GA311",
    severity=Severity.ERROR,
    title=Sentence(
        es="Una sala que no está disponible",
        en="A room that is not available",
        pt="Uma sala que não está disponível",
    ),
    message=Sentence(
        es="La sala «{room}» no está disponible para «{item}»: {missing}.",
        en="The room “{room}” is not available for “{item}”: {missing}.",
        pt="A sala «{room}» não está disponível para «{item}»: {missing}.",
    ),
    remedy=Sentence(
        es="Cambie de sala o de horario, o acuerde con la sede que la sala se pueda usar.",
        en="Change the room or the time, or agree with the venue that the room may be used.",
        pt="Mude a sala ou o horário, ou combine com o local que a sala possa ser usada.",
    ),
)

VENUE_CLOSED = Entry(
    code="GA312",
    severity=Severity.ERROR,
    title=Sentence(
        es="Una actividad con la sede cerrada",
        en="An item while its venue is closed",
        pt="Uma atividade com o local fechado",
    ),
    message=Sentence(
        es="La sede «{venue}» está cerrada durante «{item}»: {missing}.",
        en="The venue “{venue}” is closed during “{item}”: {missing}.",
        pt="O local «{venue}» está fechado durante «{item}»: {missing}.",
    ),
    remedy=Sentence(
        es="Mueva la actividad a una hora en que la sede abra, o acuerde que abra más tiempo.",
        en="Move the item to a time at which the venue is open, or agree on longer hours.",
        pt="Mude a atividade para um horário em que o local abra, ou combine que abra mais tempo.",
    ),
)

OVER_DELEGATION = Entry(
    code="GA315",
    severity=Severity.ERROR,
    title=Sentence(
        es="Más personas de una organización de las que envía",
        en="More people from an organisation than it sends",
        pt="Mais pessoas de uma organização do que as que ela envia",
    ),
    message=Sentence(
        es="De «{organization}» se necesitan a la vez más personas ({needed}) de las que envía ({delegation}): {items}; {overlap}.",
        en="More people from “{organization}” are needed at once ({needed}) than it sends "
        "({delegation}): {items}; {overlap}.",
        pt="De «{organization}» são necessárias ao mesmo tempo mais pessoas ({needed}) do que as que envia ({delegation}): {items}; {overlap}.",
    ),
    remedy=Sentence(
        es="Cambie de horario una actividad, o pregunte a la organización si puede enviar a alguien más.",
        en="Give one item a different time, or ask the organisation whether it can send somebody "
        "else.",
        pt="Mude o horário de uma atividade, ou pergunte à organização se pode enviar mais alguém.",
    ),
)

SUSPECT_LIMIT = Entry(
    code="GA319",
    severity=Severity.WARNING,
    title=Sentence(
        es="Un dato que choca con demasiadas actividades",
        en="A statement that clashes with too many items",
        pt="Um dado que se choca com atividades demais",
    ),
    message=Sentence(
        es="Lo que se dice de «{name}» choca con {count} actividades.",
        en="What is stated of “{name}” clashes with {count} items.",
        pt="O que se diz de «{name}» se choca com {count} atividades.",
    ),
    remedy=Sentence(
        es="Si su cantidad, su disponibilidad o su delegación está mal o es provisional, corríjala o déjela sin indicar.",
        en="If its quantity, availability or delegation is wrong or a placeholder, correct it or leave it out.",
        pt="Se sua quantidade, sua disponibilidade ou sua delegação está errada ou é provisória, corrija-a ou deixe-a sem indicar.",
    ),
)

OVER_CONCURRENT = Entry(
    code="GA321",
    severity=Severity.ERROR,
    title=Sentence(
        es="Más actividades en una sala de las que admite a la vez",
        en="More items in one room than it may hold at once",
        pt="Mais atividades em uma sala do que ela admite ao mesmo tempo",
    ),
    message=Sentence(
        es="Más actividades a la vez de las que admite la sala «{room}» ({holds}): {items}; {overlap}.",
        en="More items at once than the room “{room}” may hold ({holds}): {items}; {overlap}.",
        pt="Mais atividades ao mesmo tempo do que admite a sala «{room}» ({holds}): {items}; {overlap}.",
    ),
    remedy=Sentence(
        es="Cambie de sala o de horario una actividad.",
        en="Give one item a different room or time.",
        pt="Mude a sala ou o horário de uma atividade.",
    ),
)

HALF_A_REST = Entry(
    code="GA323",
    severity=Severity.WARNING,
    title=Sentence(
        es="Un descanso indicado a medias",
        en="A rest half stated",
        pt="Um descanso indicado pela metade",
    ),
    message=Sentence(
        es="De «{resource}» consta «{stated}» y no «{missing}»: no se puede saber si descansa.",
        en="For “{resource}”, “{stated}” is stated and “{missing}” is not: nobody can tell "
        "whether it rests.",
        pt="De «{resource}» consta «{stated}» e não «{missing}»: não se pode saber se descansa.",
    ),
    remedy=Sentence(
        es="Indique también «{missing}», en minutos, o quite «{stated}».",
        en="State “{missing}” as well, in minutes, or take “{stated}” out.",
        pt="Indique também «{missing}», em minutos, ou retire «{stated}».",
    ),
)

ALL = (
    OVER_QUANTITY,
    WITHOUT_REST,
    PERSON_AWAY,
    ROOM_AWAY,
    VENUE_CLOSED,
    OVER_DELEGATION,
    SUSPECT_LIMIT,
    OVER_CONCURRENT,
    HALF_A_REST,
)
