"""From the rows of a tracker to a plan book, and to what did not fit."""
