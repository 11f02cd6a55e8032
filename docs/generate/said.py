"""What the generated pages say, in three languages."""

from gobierno_abierto.findings import Severity
from gobierno_abierto.words import Sentence

SEVERITIES = {
    Severity.ERROR: Sentence("error", "error", "erro"),
    Severity.WARNING: Sentence("advertencia", "warning", "aviso"),
    Severity.NOTE: Sentence("nota", "note", "nota"),
}
LOOKS_FOR = Sentence("Qué busca", "What it looks for", "O que procura")
WHY = Sentence("Por qué importa", "Why it matters", "Por que importa")
REMEDY = Sentence("Cómo se corrige", "How to mend it", "Como se corrige")
BAD = Sentence("Así no", "Not like this", "Assim não")
GOOD = Sentence("Así sí", "Like this", "Assim sim")
SAYS = Sentence("El programa responde:", "The program answers:", "O programa responde:")
EMPTY = Sentence("(el archivo está vacío)", "(the file is empty)", "(o arquivo está vazio)")
NO_FILE = Sentence(
    "El archivo no está donde se dice.", "The file is not where it is said to be.",
    "O arquivo não está onde se diz.",
)  # fmt: skip
SOURCE = Sentence("Fuente", "Source", "Fonte")
WHOLE_FILES = Sentence(
    "Los archivos completos, inventados, que son también las pruebas de esta regla:",
    "The whole files, invented, which are also the tests of this rule:",
    "Os arquivos completos, inventados, que são também os testes desta regra:",
)
ALL_RULES = Sentence("Todas las reglas", "All rules", "Todas as regras")
CODE = Sentence("código", "code", "código")
SEVERITY = Sentence("gravedad", "severity", "gravidade")
TITLE = Sentence("qué dice", "what it says", "o que diz")
LABEL = Sentence("se muestra como", "is shown as", "é mostrado como")
OFFICIAL_LABEL = Sentence("etiqueta oficial", "official label", "rótulo oficial")
# Stands behind a label that is our translation; the page says so.
OURS = "†"
MEANING = Sentence("significado", "meaning", "significado")
MEMBER = Sentence("miembro", "member", "membro")
TYPE = Sentence("qué contiene", "what it holds", "o que contém")
NEEDED = Sentence("obligatorio", "required", "obrigatório")
CLOSED = Sentence(
    "Lista cerrada: no se admiten otros códigos.", "Closed list: no other codes are allowed.",
    "Lista fechada: não se admitem outros códigos.",
)  # fmt: skip
OPEN = Sentence(
    "Lista abierta: se admiten otros códigos.", "Open list: other codes are allowed.",
    "Lista aberta: admitem-se outros códigos.",
)  # fmt: skip
AS_TABLE = Sentence("Como tabla (CSV)", "As a table (CSV)", "Como tabela (CSV)")
LANGUAGES = Sentence("Idiomas", "Languages", "Idiomas")
FRONT_PAGE = Sentence("portada", "front page", "página inicial")
NAMES = {"es": "Español", "en": "English", "pt": "Português"}

FAMILIES = {
    "reading": Sentence("Leer el archivo", "Reading the file", "Ler o arquivo"),
    "workbooks": Sentence(
        "Abrir un libro de Excel o una carpeta", "Opening an Excel workbook or a folder",
        "Abrir uma pasta do Excel ou uma pasta de arquivos",
    ),
    "sheets": Sentence(
        "Leer hojas de cálculo", "Reading spreadsheets", "Ler planilhas",
    ),
    "sheet_cells": Sentence(
        "Las celdas de una hoja de cálculo", "The cells of a spreadsheet",
        "As células de uma planilha",
    ),
    "tables": Sentence(
        "Leer una tabla (CSV)", "Reading a table (CSV)", "Ler uma tabela (CSV)",
    ),
    "table_cells": Sentence(
        "Las celdas de una tabla", "The cells of a table", "As células de uma tabela",
    ),
    "trackers": Sentence(
        "Leer el tablero de otro", "Reading another tracker", "Ler o painel de outro",
    ),
    "identity": Sentence("Identidad", "Identity", "Identidade"),
    "references": Sentence("Referencias", "References", "Referências"),
    "time": Sentence("Horas y fechas", "Times and dates", "Horários e datas"),
    "clashes": Sentence("Choques de agenda", "Clashes", "Choques de agenda"),
    "resources": Sentence("Lo que se necesita y hasta dónde alcanza",
                          "What is needed, and how far it goes",
                          "O que é preciso e até onde vai"),
    "gatherings": Sentence("Reunirse y trasladarse", "Gathering and travelling",
                           "Reunir-se e deslocar-se"),
    "people": Sentence("Personas", "People", "Pessoas"),
    "permissions": Sentence("Permisos y protección", "Permissions and protection",
                            "Permissões e proteção"),
    "participation": Sentence("Participación y acceso", "Participation and access",
                              "Participação e acesso"),
    "commitments": Sentence("Compromisos", "Commitments", "Compromissos"),
    "plans": Sentence("Planes, talleres y foro", "Plans, workshops and forum",
                      "Planos, oficinas e fórum"),
    "milestones": Sentence("Hitos y actividades", "Milestones and activities",
                           "Marcos e atividades"),
    "coding": Sentence("Códigos y evaluaciones", "Codes and assessments",
                       "Códigos e avaliações"),
    "collecting": Sentence("Reunir reportes de avance", "Collecting progress reports",
                           "Reunir relatos de progresso"),
    "header": Sentence("Encabezado y fuentes", "Header and sources", "Cabeçalho e fontes"),
    "calendars": Sentence("Calendarios", "Calendars", "Calendários"),
    "calendar_text": Sentence(
        "El archivo de calendario, línea por línea", "The calendar file, line by line",
        "O arquivo de calendário, linha por linha",
    ),
    "calendar_parts": Sentence("Las partes de un calendario", "The parts of a calendar",
                               "As partes de um calendário"),
    "calendar_rules": Sentence(
        "Calendarios: zonas horarias y publicación", "Calendars: time zones and publication",
        "Calendários: fusos horários e publicação",
    ),
    "calendar_reading": Sentence("Leer un calendario", "Reading a calendar",
                                 "Ler um calendário"),
    "schedules": Sentence("Leer el horario de una conferencia", "Reading a conference's schedule",
                          "Ler a programação de uma conferência"),
    "schedule_times": Sentence("Las horas del horario de una conferencia",
                               "The hours of a conference's schedule",
                               "As horas da programação de uma conferência"),
    "waivers": Sentence("Excepciones justificadas", "Waivers", "Exceções justificadas"),
}  # fmt: skip

LINE = Sentence("texto de una línea", "text of one line", "texto de uma linha")
WHOLE_NUMBER = Sentence("número entero", "whole number", "número inteiro")
YES_OR_NO = Sentence("`true` o `false`", "`true` or `false`", "`true` ou `false`")
DAY = Sentence("día", "day", "dia")
MOMENT = Sentence("fecha y hora local", "local date and time", "data e hora local")
LIST_OF = Sentence("lista de: {what}", "list of: {what}", "lista de: {what}")
ID_OF = Sentence("id de: {what}", "id of: {what}", "id de: {what}")
EITHER = Sentence("o", "or", "ou")
ANY_THING = Sentence("cualquier cosa con id", "anything that has an id", "qualquer coisa com id")
ANY_ITEM = Sentence("actividad", "agenda item", "atividade")
AND_OF_ITEM = Sentence(
    "Además, los miembros de [{title}](#{anchor}).", "Also the members of [{title}](#{anchor}).",
    "Além disso, os membros de [{title}](#{anchor}).",
)  # fmt: skip
YES = Sentence("sí", "yes", "sim")
