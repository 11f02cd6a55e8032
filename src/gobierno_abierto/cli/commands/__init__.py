"""The commands, each in a module named by its key, with one function: `run`."""
