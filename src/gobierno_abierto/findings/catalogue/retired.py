"""Codes that are told no more. They are kept here, so that none is ever given to something else."""

# Code → why, in a sentence.
RETIRED: dict[str, str] = {}
