"""How the page of a board looks: on a telephone, on a screen, on paper, in light and in dark."""

from gobierno_abierto.publish.drawing.markup import Markup
from gobierno_abierto.publish.drawing.palette import (
    FONTS,
    INK,
    LINK,
    MUTED,
    PANEL,
    PAPER,
    TONES,
    YEAR,
    Colour,
)

_NAMES: dict[str, Colour] = {
    "paper": PAPER,
    "panel": PANEL,
    "ink": INK,
    "muted": MUTED,
    "line": YEAR,
    "link": LINK,
    **TONES,
}
_LIGHT = "".join(f"--{name}:{each.light};" for name, each in _NAMES.items())
_DARK = "".join(f"--{name}:{each.dark};" for name, each in _NAMES.items())
_TONES = "".join(f".t-{tone}{{color:var(--{tone})}}" for tone in TONES)

PAGE_STYLE = Markup(
    f":root{{color-scheme:light dark;{_LIGHT}}}"
    f"@media screen and (prefers-color-scheme:dark){{:root{{{_DARK}}}}}"
    f"*{{box-sizing:border-box}}"
    f"body{{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 {FONTS}}}"
    """
main{max-width:72rem;margin:0 auto;padding:1rem 1rem 3rem}
h1{font-size:1.75rem;line-height:1.2;margin:.25rem 0 1rem}
h2{font-size:1.375rem;line-height:1.25;margin:2.5rem 0 .5rem}
p,dl,ul{margin:.25rem 0}
td p{margin:0 0 .25rem}
ul{padding-left:1.1rem}
a{color:var(--link)}
a,th,td,h1,h2,p,li,dd{overflow-wrap:anywhere}
.kicker,.note,footer,figcaption,.facts{color:var(--muted)}
.kicker{margin:0}
.day{font-weight:600}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:0 .75rem}
dl.facts dd{margin:0;color:var(--ink)}
figure{margin:1.25rem 0}
figure svg{display:block;width:100%;height:auto;border:1px solid var(--line);border-radius:.5rem}
figure svg.narrow{max-width:36rem;margin:0 auto}
figure svg.wide{display:none}
figcaption{margin-top:.5rem}
table{width:100%;border-collapse:collapse;margin:1rem 0}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.5rem .6rem;border-top:1px solid var(--line)}
thead th{border-top:0;border-bottom:2px solid var(--line);color:var(--muted)}
col.c1{width:26%}
col.c2{width:15%}
col.c3{width:16%}
col.c4{width:14%}
tr.commitment>*{background:var(--panel);border-top:2px solid var(--line)}
tr.step th{font-weight:400;padding-left:1.6rem}
tr.activity th{padding-left:2.6rem}
.title{display:block;font-weight:600}
tr.step .title{font-weight:500}
.said{font-weight:400}
.state{font-weight:600}
.late{color:var(--late);font-weight:600}
.state svg,.late svg{width:1.1em;height:1.1em;vertical-align:-.2em;margin-right:.35em}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.75rem}
@media (min-width:60rem){figure svg.narrow{display:none}figure svg.wide{display:block}}
@media screen and (max-width:59.99rem){
table,caption,tbody,tr,th,td{display:block;width:auto}
colgroup{display:none}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
figure{margin:1.25rem -1rem}
figure svg{border-width:1px 0;border-radius:0}
figcaption{padding:0 1rem}
tr{padding:.25rem 0;border-top:1px solid var(--line)}
tr.commitment{border-top-width:2px}
th,td,tr.commitment>*{border-top:0;padding:.25rem .6rem}
tr.step th,tr.activity th{padding-left:.6rem}
tr.step{margin-left:.75rem}
tr.activity{margin-left:1.75rem}
td:empty{display:none}
td[data-head]::before{content:attr(data-head) ": ";color:var(--muted)}
td>ul,td>p{margin:.1rem 0}
}
@media print{
@page{margin:14mm}
main{max-width:none;padding:0}
html{font-size:9pt}
h2{margin-top:1.25rem}
figure svg.narrow{display:none}
figure svg.wide{display:block;max-height:175mm}
figure,tr{break-inside:avoid}
caption,thead,h2{break-after:avoid}
a{color:inherit}
}
""" + _TONES
)
