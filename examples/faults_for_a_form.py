"""Answer a web form: every fault with the pointer of its field, as JSON for the browser."""

import json

import gobierno_abierto as ga

BODY = """{
  "kind": "dialogue",
  "id": "dialogo-inventado",
  "header": {
    "namespace": "https://dialogo.example.org/", "revision": 1, "revised": "2026-03-01",
    "language": "es", "publisher": "Red de Ejemplo (inventada)", "licence": "CC0-1.0",
    "fictional": true
  },
  "title": {"es": "Diálogo inventado"},
  "events": [
    {"id": "encuentro", "dates": "2026-05-14", "zone": "America/Bogotá", "venues": ["casa"]}
  ]
}"""

reading = ga.read_json(BODY)
findings = list(reading.report)
if reading.document is not None:
    findings += ga.check(reading.document)

answer = [
    {"pointer": each.pointer, "message": each.message("es"), "code": each.code} for each in findings
]
print(json.dumps(answer, ensure_ascii=False, indent=2))
