"""The forms of the page that checks files in the browser, and every word that its script says."""

import json
from html import escape

from gobierno_abierto.cli import phrases
from gobierno_abierto.formats.json import DEFAULT_LIMITS
from gobierno_abierto.words import Language, Sentence

_FILE = Sentence(
    "Archivo (.xlsx, .json, .ics, .csv o .xml)", "File (.xlsx, .json, .ics, .csv or .xml)",
    "Arquivo (.xlsx, .json, .ics, .csv ou .xml)",
)  # fmt: skip
_BASE = Sentence(
    "Documento de base (.json), si el libro de Excel salió de uno",
    "Base document (.json), if the Excel workbook was made from one",
    "Documento de base (.json), se a planilha saiu de um",
)
_CHECK = Sentence("Revisar", "Check", "Verificar")
_NEW = Sentence("Un libro de Excel nuevo", "A new Excel workbook", "Uma planilha nova do Excel")
_OWN = Sentence("Un archivo suyo", "A file of yours", "Um arquivo seu")
_PURPOSE = Sentence("Para escribir", "To write down", "Para escrever")
_MAKE = Sentence("Preparar", "Make it", "Preparar")
_STOP = Sentence("Detener", "Stop", "Parar")
_PURPOSES = {
    "agenda": Sentence("la agenda", "the agenda", "a agenda"),
    "commitments": Sentence("los compromisos", "the commitments", "os compromissos"),
    "all": Sentence("todo", "everything", "tudo"),
}
_MISSING = Sentence(
    "Aquí va un formulario que en este navegador, o en esta copia del sitio, no puede funcionar. "
    "Hace falta un navegador con JavaScript y WebAssembly, y que al construir el sitio se haya "
    "puesto en él Python para navegadores (Pyodide). El comando «revisar», instalado en su equipo, "
    "hace lo mismo.",
    "Here stands a form that cannot work in this browser, or in this copy of the site. It takes a "
    "browser with JavaScript and WebAssembly, and Python for browsers (Pyodide) must have been put "
    "into the site when it was built. The command “check”, installed on your computer, does the "
    "same.",
    "Aqui vai um formulário que neste navegador, ou nesta cópia do site, não pode funcionar. "
    "É preciso um navegador com JavaScript e WebAssembly, e que ao construir o site se tenha posto "
    "nele o Python para navegadores (Pyodide). O comando «verificar», instalado no seu "
    "computador, faz o mesmo.",
)
# What the script says: by the name that it knows.
_SAID = {
    "fetching": Sentence(
        "Se descarga el programa de este mismo sitio: unos {size} MB, la primera vez.",
        "The program is being fetched from this very site: some {size} MB, the first time.",
        "O programa está sendo baixado deste mesmo site: uns {size} MB, na primeira vez.",
    ),
    "weight": Sentence(
        "La primera vez se descargan unos {size} MB de este mismo sitio; después, el navegador los "
        "conserva mientras quiera.",
        "The first time, some {size} MB are fetched from this very site; after that, the browser "
        "keeps them as long as it likes.",
        "Na primeira vez são baixados uns {size} MB deste mesmo site; depois, o navegador os "
        "conserva enquanto quiser.",
    ),
    "starting": Sentence(
        "Arranca Python en su navegador…", "Python is starting in your browser…",
        "O Python está iniciando no seu navegador…",
    ),
    "working": Sentence("Trabajando…", "Working…", "Trabalhando…"),
    "stopped": Sentence("Se detuvo.", "It was stopped.", "Foi interrompido."),
    "no_file": Sentence(
        "Elija primero un archivo.", "Choose a file first.", "Escolha primeiro um arquivo."
    ),
    "failed": Sentence(
        "No se pudo: {reason}. Vuelva a intentarlo; si es un archivo muy grande, use el comando en "
        "su equipo.",
        "It could not be done: {reason}. Try again; if the file is very large, use the command on "
        "your computer.",
        "Não foi possível: {reason}. Tente de novo; se o arquivo for muito grande, use o comando "
        "no seu computador.",
    ),
    "more": Sentence(
        "Y {count} observaciones más: están todas en el reporte.",
        "And {count} more findings: the report has them all.",
        "E mais {count} observações: o relatório tem todas.",
    ),
    "marked": Sentence("{name}-revisado.xlsx", "{name}-checked.xlsx", "{name}-verificado.xlsx"),
    "report": Sentence(
        "observaciones-{name}.json", "findings-{name}.json", "observacoes-{name}.json"
    ),
    "book": Sentence("dialogo.xlsx", "dialogue.xlsx", "dialogo.xlsx"),
    "save_marked": Sentence(
        "Guardar la copia con las observaciones como comentarios",
        "Save the copy with the findings as comments",
        "Salvar a cópia com as observações como comentários",
    ),
    "save_report": Sentence(
        "Guardar el reporte (para programas)", "Save the report (for programs)",
        "Salvar o relatório (para programas)",
    ),
    "save_book": Sentence("Guardar «{name}»", "Save “{name}”", "Salvar «{name}»"),
    "made": Sentence(
        "El libro de Excel está listo: guárdelo, ábralo y empiece por su primera hoja, que dice "
        "cómo se llena.",
        "The workbook is ready: save it, open it, and begin with its first sheet, which says how "
        "to fill it in.",
        "A planilha está pronta: salve-a, abra-a e comece pela primeira aba, que diz como se "
        "preenche.",
    ),
    "nothing": phrases.NOTHING_FOUND,
    "internal": Sentence(
        "Lo que sigue es interno: el archivo tiene datos que no deben publicarse, o no consta que "
        "puedan publicarse. No lo comparta.",
        "What follows is internal: the file holds data that must not be published, or nothing says "
        "that they may be. Do not share it.",
        "O que segue é interno: o arquivo tem dados que não devem ser publicados, ou não consta "
        "que possam sê-lo. Não o compartilhe.",
    ),
}  # fmt: skip
# From the page to the folder that all three sites share.
_SHARED: dict[Language, str] = {
    "es": "../../browser/",
    "en": "../../../browser/",
    "pt": "../../../browser/",
}
_PART = """\
<div id="ga-browser" class="ga-browser" lang="{lang}" data-runtime="{shared}"
 data-rule="../../reference/rules/{{code}}/">
<p data-part="missing" class="ga-missing">{missing}</p>
<div data-part="forms" hidden>
<form data-part="check"><fieldset>
<legend>{own}</legend>
<p><label for="ga-file">{file}</label>
<input id="ga-file" name="file" type="file" accept=".xlsx,.xlsm,.json,.ics,.csv,.tsv,.xml"></p>
<p><label for="ga-base">{base}</label>
<input id="ga-base" name="base" type="file" accept=".json"></p>
<p><button type="submit" class="md-button md-button--primary">{check}</button></p>
</fieldset></form>
<form data-part="new"><fieldset>
<legend>{new}</legend>
<p><label for="ga-purpose">{purpose}</label>
<select id="ga-purpose" name="purpose">{purposes}</select></p>
<p><button type="submit" class="md-button">{make}</button></p>
</fieldset></form>
<p data-part="weight" class="ga-hint"></p>
</div>
<p data-part="status" role="status"></p>
<progress data-part="progress" aria-hidden="true" hidden></progress>
<button data-part="stop" type="button" class="md-button" hidden>{stop}</button>
<div data-part="result" class="ga-result" hidden></div>
<script type="application/json" id="ga-words">{words}</script>
<script type="module" src="../../assets/browser/page.js"></script>
</div>"""
_SHOWN = {
    "missing": _MISSING,
    "own": _OWN,
    "file": _FILE,
    "base": _BASE,
    "check": _CHECK,
    "new": _NEW,
    "purpose": _PURPOSE,
    "make": _MAKE,
    "stop": _STOP,
}


def browser_part(lang: Language) -> str:
    """The forms and their script, as a block of HTML that Markdown leaves alone."""
    shown = {name: escape(each.in_language(lang)) for name, each in _SHOWN.items()}
    purposes = (
        f'<option value="{key}">{escape(each.in_language(lang))}</option>'
        for key, each in _PURPOSES.items()
    )
    return _PART.format(
        lang=lang, shared=_SHARED[lang], purposes="".join(purposes), words=_words(lang), **shown
    )


def _words(lang: Language) -> str:
    """What the script says, as JSON that no script element ends."""
    said = {name: each.in_language(lang) for name, each in _SAID.items()}
    plain = json.dumps({**said, "limit": DEFAULT_LIMITS.size}, ensure_ascii=False)
    return plain.replace("<", "\\u003c")
