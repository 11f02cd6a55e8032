"""What the command says of schedules of conferences."""

from gobierno_abierto.words import Sentence

CUT = Sentence(
    "Atención: «{file}» no se leyó entero, y «{target}» tiene solo la parte que se pudo leer. Lo "
    "que sigue dice hasta dónde.",
    "Attention: “{file}” was not read whole, and “{target}” has only the part that could be read. "
    "What follows says how far.",
    "Atenção: «{file}» não foi lido por inteiro, e «{target}» tem só a parte que se pôde ler. O "
    "que segue diz até onde.",
)
