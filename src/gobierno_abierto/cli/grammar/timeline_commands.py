"""The command on the timeline."""

from gobierno_abierto.cli.grammar.kinds import FILE, OUT, Command
from gobierno_abierto.words import Sentence

COMMANDS = (
    Command(
        key="timeline",
        names=Sentence("linea-de-tiempo", "timeline", "linha-do-tempo"),
        takes=(FILE, OUT),
        options=("day", "only-event", "former", "internal", "overwrite"),
        summary=Sentence(
            es="La agenda dibujada: las salas por horas, con los choques marcados.",
            en="The agenda drawn: rooms by time, with the clashes marked.",
            pt="A agenda desenhada: as salas por horas, com os choques marcados.",
        ),
        details=Sentence(
            es="Escribe SALIDA como imagen (.svg), o como página con la imagen y una tabla que "
            "dice lo mismo (.html). Cada choque lleva una marca, un borde rayado y un número, que "
            "se explica debajo; lo que no se sabe (la hora, la sala, el día) se dice. Con --antes "
            "se ve también dónde estaba cada actividad en una versión anterior, por ejemplo antes "
            "de una reparación. Muestra la vista pública, a menos que se pida la interna.",
            en="Writes OUT as a picture (.svg), or as a page with the picture and a table that "
            "says the same (.html). Every clash has a mark, a hatched edge and a number, which is "
            "explained below; what is not known (the time, the room, the day) is said. With "
            "--former one also sees where each item was in a former version, such as before a "
            "repair. Shows the public view, unless the internal one is asked for.",
            pt="Grava SAÍDA como imagem (.svg), ou como página com a imagem e uma tabela que diz "
            "o mesmo (.html). Cada choque leva uma marca, uma borda hachurada e um número, que se "
            "explica abaixo; o que não se sabe (a hora, a sala, o dia) é dito. Com --antes se vê "
            "também onde estava cada atividade em uma versão anterior, por exemplo antes de um "
            "reparo. Mostra a versão pública, a menos que se peça a interna.",
        ),
    ),
)
