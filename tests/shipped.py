"""The datasets, by what they are."""

from gobierno_abierto import datasets
from gobierno_abierto.formats.ical import feeds

# Those of whose agenda a day is known; of a plan book there is none, and of Colombia only the year.
DIALOGUES = tuple(name for name in datasets.names() if feeds(datasets.load(name)))
