"""What the tour says, and what the files of others are called in its examples."""

from gobierno_abierto.words import Sentence

DEMO_CHECK = Sentence("LA REVISIÓN", "THE CHECK", "A VERIFICAÇÃO")
DEMO_FILES = Sentence("LOS ARCHIVOS", "THE FILES", "OS ARQUIVOS")
DEMO_JSON = Sentence(
    "el documento completo, para leerlo con un programa o cambiarlo",
    "the whole document, to be read by a program or changed",
    "o documento completo, para ser lido por um programa ou alterado",
)
DEMO_ICS = Sentence(
    "el calendario: ábralo con el programa de calendario que use",
    "the calendar: open it with the calendar program that you use",
    "o calendário: abra-o com o programa de calendário que você usa",
)
DEMO_HTML = Sentence(
    "la página: ábrala con el navegador, o dela a quien lleva el sitio web",
    "the page: open it with the browser, or hand it to whoever keeps the web site",
    "a página: abra-a com o navegador, ou entregue-a a quem cuida do site",
)
DEMO_FILE = (DEMO_JSON, DEMO_ICS, DEMO_HTML)
OWN_FOLDER = Sentence("sitio", "site", "site")
OWN_FILE = Sentence("dialogo", "dialogue", "dialogo")
OWN_PLAN = Sentence("plan.json", "plan.json", "plano.json")
DEMO_NEXT = Sentence("QUÉ SIGUE", "WHAT NEXT", "O QUE VEM DEPOIS")
DEMO_STEPS = (
    Sentence(
        "Vea los choques de una agenda:",
        "See the clashes of an agenda:",
        "Veja os choques de uma agenda:",
    ),
    Sentence(
        "Empiece su propio diálogo, en una hoja de cálculo:",
        "Begin your own dialogue, in a spreadsheet:",
        "Comece seu próprio diálogo, em uma planilha:",
    ),
    Sentence(
        "Revíselo cuantas veces quiera:",
        "Check it as often as you like:",
        "Verifique-o quantas vezes quiser:",
    ),
    Sentence(
        "Publíquelo: página, calendarios y datos:",
        "Publish it: page, calendars and data:",
        "Publique-o: página, calendários e dados:",
    ),
    Sentence("Vea cómo va un plan:", "See how a plan is doing:", "Veja como está um plano:"),
    Sentence("Empiece su propio plan:", "Begin your own plan:", "Comece seu próprio plano:"),
)
