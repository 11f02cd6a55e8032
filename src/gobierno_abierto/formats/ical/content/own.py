"""The names of our own properties."""

# RFC 5545 §3.8.8.2: readers "MUST ignore" the X- properties that they do not know.
PREFIX = "X-GOBIERNO-ABIERTO-"
