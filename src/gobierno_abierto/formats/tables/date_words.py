"""The words of dates in Spanish, English and Portuguese, without accents and in small letters."""

_MONTHS = (
    "enero january janeiro ene jan",
    "febrero february fevereiro feb fev",
    "marzo march marco mar",
    "abril april abr apr",
    "mayo may maio mai",
    "junio june junho jun",
    "julio july julho jul",
    "agosto august ago aug",
    "septiembre setiembre september setembro sep sept set",
    "octubre october outubro oct out",
    "noviembre november novembro nov",
    "diciembre december dezembro dic dec dez",
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}

# EDTF 21 to 24. A season is only known to lie within its year, on whatever side of the world.
SEASONS = {
    "primavera": 21, "spring": 21,
    "verano": 22, "summer": 22, "verao": 22,
    "otono": 23, "autumn": 23, "fall": 23, "outono": 23,
    "invierno": 24, "winter": 24, "inverno": 24,
}  # fmt: skip

# EDTF 33 to 36, 37 to 39, 40 and 41: the number before the first, and how many there are.
PARTS = {
    **dict.fromkeys(("trimestre", "quarter", "q", "t"), (32, 4)),
    **dict.fromkeys(("cuatrimestre", "quadrimestre"), (36, 3)),
    **dict.fromkeys(("semestre", "semester", "half", "h", "s"), (39, 2)),
}
ORDINALS = {
    **dict.fromkeys(("1", "i", "primer", "primero", "primeiro", "first"), 1),
    **dict.fromkeys(("2", "ii", "segundo", "second"), 2),
    **dict.fromkeys(("3", "iii", "tercer", "tercero", "terceiro", "third"), 3),
    **dict.fromkeys(("4", "iv", "cuarto", "quarto", "fourth"), 4),
}

# What goes on, with no day at either end.
ALWAYS = frozenset(
    {
        "ongoing", "on-going", "on going", "underway", "under way", "permanent", "continuous",
        "permanent activity", "continuous activity", "in progress",
        "permanente", "continuo", "continua", "en curso", "en marcha", "en ejecucion",
        "en proceso", "actividad permanente", "actividad continua", "indefinido",
        "em andamento", "em curso", "em execucao", "atividade permanente", "atividade continua",
    }
)  # fmt: skip
SINCE = ("desde ", "a partir de ", "since ", "from ", "ongoing since ", "ongoing from ")
UNTIL = ("hasta ", "ate ", "until ", "by ")
