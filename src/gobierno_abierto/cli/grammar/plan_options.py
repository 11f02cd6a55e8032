"""The options of the board of commitments, and that of a new plan."""

from gobierno_abierto.cli.grammar.kinds import Option
from gobierno_abierto.words import Sentence, alike

OPTIONS = (
    Option(
        key="member",
        names=Sentence("--miembro", "--member", "--membro"),
        others=("--pais", "--country"),
        takes=Sentence("NOMBRE", "NAME", "NOME"),
        help=Sentence(
            es="Solo los planes de un país u otro miembro: una parte de su nombre o del título de "
            "un plan, o el ID de un plan.",
            en="Only the plans of a country or other member: a part of its name or of the title "
            "of a plan, or the ID of a plan.",
            pt="Só os planos de um país ou outro membro: uma parte de seu nome ou do título de um "
            "plano, ou o ID de um plano.",
        ),
    ),
    Option(
        key="lead",
        names=Sentence("--responsable", "--lead", "--responsavel"),
        takes=Sentence("NOMBRE", "NAME", "NOME"),
        help=Sentence(
            es="Solo aquello de lo que responde una institución: una parte de su nombre, o el ID "
            "que lleva en el documento.",
            en="Only what an institution answers for: a part of its name, or the ID it has in the "
            "document.",
            pt="Só aquilo por que uma instituição responde: uma parte de seu nome, ou o ID que "
            "tem no documento.",
        ),
    ),
    Option(
        key="status",
        names=Sentence("--estado", "--status", "--situacao"),
        takes=Sentence("ESTADO", "STATUS", "SITUAÇÃO"),
        help=Sentence(
            es="Solo los hitos que están así: no iniciado, en proceso, completado, verificado, "
            "detenido…; o vencido, en-desacuerdo, sin-reporte, reporte-que-no-se-entiende.",
            en="Only the milestones that stand so: not-started, in-progress, completed, verified, "
            "stopped…; or late, disputed, unknown, not-understood.",
            pt="Só os marcos que estão assim: não iniciado, em andamento, concluído, verificado, "
            "interrompido…; ou vencido, em-desacordo, sem-relato, relato-que-não-se-entende.",
        ),
    ),
    Option(
        key="origin",
        names=Sentence("--taller", "--workshop", "--oficina"),
        others=("--origen", "--origin", "--origem"),
        takes=Sentence("TÍTULO", "TITLE", "TÍTULO"),
        help=Sentence(
            es="Solo lo que viene de un taller o de otra actividad: una parte de su título, o su "
            "ID.",
            en="Only what comes from a workshop or another item: a part of its title, or its ID.",
            pt="Só o que vem de uma oficina ou de outra atividade: uma parte de seu título, ou "
            "seu ID.",
        ),
    ),
    Option(
        key="due-before",
        names=Sentence("--vence-antes", "--due-before", "--vence-antes"),
        takes=Sentence("FECHA", "DATE", "DATA"),
        help=Sentence(
            es="Solo los hitos que vencen antes de esa fecha (2026-06-30, 2026-06 o 2026), o que "
            "tienen actividades así. De una fecha imprecisa cuenta el último día.",
            en="Only the milestones that are due before that date (2026-06-30, 2026-06 or 2026), "
            "or have such activities. Of a date that is not precise the last day counts.",
            pt="Só os marcos que vencem antes dessa data (2026-06-30, 2026-06 ou 2026), ou que "
            "têm atividades assim. De uma data imprecisa conta o último dia.",
        ),
    ),
    Option(
        key="picture",
        names=Sentence("--imagen", "--picture", "--imagem"),
        takes=alike("X.svg|X.html"),
        help=Sentence(
            es="Escribir el tablero en un archivo en vez de mostrarlo: como imagen (.svg), o como "
            "página con la imagen y una tabla (.html).",
            en="Write the board into a file instead of showing it: as a picture (.svg), or as a "
            "page with the picture and a table (.html).",
            pt="Gravar o painel em um arquivo em vez de mostrá-lo: como imagem (.svg), ou como "
            "página com a imagem e uma tabela (.html).",
        ),
    ),
    Option(
        key="plan",
        names=Sentence("--plan", "--plan", "--plano"),
        help=Sentence(
            es="Un libro de planes en vez de un diálogo: un plan, dos compromisos con sus hitos y "
            "un reporte de avance.",
            en="A plan book instead of a dialogue: a plan, two commitments with their milestones "
            "and one claim of progress.",
            pt="Um livro de planos em vez de um diálogo: um plano, dois compromissos com seus "
            "marcos e um relato de progresso.",
        ),
    ),
)
