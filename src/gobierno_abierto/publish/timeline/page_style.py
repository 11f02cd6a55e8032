"""How the page of a timeline looks: on a telephone, on a screen, on paper, in light and dark."""

from gobierno_abierto.findings import Severity
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
from gobierno_abierto.publish.timeline.style import TONE_OF

_NAMES: dict[str, Colour] = {
    "paper": PAPER,
    "panel": PANEL,
    "ink": INK,
    "muted": MUTED,
    "line": YEAR,
    "link": LINK,
    **{each.value: TONES[TONE_OF[each]] for each in Severity},
}
_LIGHT = "".join(f"--{name}:{each.light};" for name, each in _NAMES.items())
_DARK = "".join(f"--{name}:{each.dark};" for name, each in _NAMES.items())

PAGE_STYLE = Markup(
    f":root{{color-scheme:light dark;{_LIGHT}}}"
    f"@media screen and (prefers-color-scheme:dark){{:root{{{_DARK}}}}}"
    f"*{{box-sizing:border-box}}"
    f"body{{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 {FONTS}}}"
    """
main{max-width:78rem;margin:0 auto;padding:1rem 1rem 3rem}
h1{font-size:1.75rem;line-height:1.2;margin:.25rem 0 1rem}
h2{font-size:1.375rem;line-height:1.25;margin:2.5rem 0 .25rem}
p,ul,ol{margin:.25rem 0}
td p{margin:0 0 .25rem}
a{color:var(--link)}
a,th,td,h1,h2,p,li{overflow-wrap:anywhere}
.kicker,.note,footer,figcaption,.facts{color:var(--muted)}
.kicker{margin:0}
figure{margin:1rem 0}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.5rem}
.scroll:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.scroll>svg{display:block;width:100%;min-width:960px;height:auto}
.scroll>svg.single{min-width:28rem;max-width:40rem}
figcaption{margin-top:.5rem;font-size:.9375rem}
table{width:100%;border-collapse:collapse;margin:1rem 0}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-top:1px solid var(--line)}
thead th{border-top:0;border-bottom:2px solid var(--line);color:var(--muted)}
tbody th{font-weight:500}
tr.child th{padding-left:1.8rem}
tr.off .title{text-decoration:line-through}
td.when{white-space:nowrap;font-variant-numeric:tabular-nums}
col.c1{width:9.5rem}
col.c3{width:20%}
col.c4{width:30%}
.clash{font-weight:600}
.clash svg,ol.clashes svg{width:.9em;height:.9em;vertical-align:-.08em;margin-right:.3em}
.t-error{color:var(--error)}
.t-warning{color:var(--warning)}
.t-note{color:var(--note)}
ol.clashes{padding-left:2.5rem}
ol.clashes li{margin:.35rem 0}
footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.75rem}
@media screen and (max-width:47.99rem){
table,caption,tbody,tr,th,td{display:block;width:auto}
colgroup{display:none}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
figure{margin:1rem -1rem}
.scroll{border-width:1px 0;border-radius:0}
figcaption{padding:0 1rem}
tr{padding:.35rem 0;border-top:1px solid var(--line)}
tr.child{margin-left:1rem}
th,td,tr.child th{border-top:0;padding:.1rem .3rem}
tbody th{font-weight:600}
td:empty{display:none}
td[data-head]::before{content:attr(data-head) ": ";color:var(--muted)}
}
@media print{
@page{size:A4 landscape;margin:7mm}
main{max-width:none;padding:0}
html{font-size:8.5pt;line-height:1.3}
h1{font-size:1.5rem;margin:0}
p{margin:0}
.kicker,figcaption{display:none}
figure{margin:1mm 0}
h2{margin-top:0;break-before:page}
section:first-of-type h2{break-before:auto}
.scroll{overflow:visible;border:0}
.scroll>svg{min-width:0;max-height:162mm}
figure,tr,li{break-inside:avoid}
caption,thead,h2{break-after:avoid}
a{color:inherit}
}
"""
)
