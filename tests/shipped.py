"""The datasets, by what they are."""

import gobierno_abierto.model as m
from gobierno_abierto import datasets

# Those that have an agenda; a plan book has none.
DIALOGUES = tuple(name for name in datasets.names() if isinstance(datasets.load(name), m.Dialogue))
