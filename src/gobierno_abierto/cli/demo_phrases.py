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
        "Empiece su propio diálogo:", "Begin your own dialogue:", "Comece seu próprio diálogo:"
    ),
    Sentence(
        "Revíselo cuantas veces quiera:",
        "Check it as often as you like:",
        "Verifique-o quantas vezes quiser:",
    ),
    Sentence("Haga su calendario:", "Make its calendar:", "Faça seu calendário:"),
    Sentence("Vea cómo va un plan:", "See how a plan is doing:", "Veja como está um plano:"),
    Sentence("Empiece su propio plan:", "Begin your own plan:", "Comece seu próprio plano:"),
)
